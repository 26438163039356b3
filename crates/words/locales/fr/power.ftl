### What the sizes of the groups could have shown, in an audit and before there is one.

power-heading = ce que l'effectif des groupes aurait pu montrer
power-lead = Un écart qui n'est pas montré peut exister quand même. Ces chiffres disent à partir de quel écart un audit de cette taille le montre { $times } fois sur 100. Qu'un écart plus petit n'ait pas été montré n'apprend presque rien.
power-finding = { $metric } : au mieux, un écart d'un côté aurait pu être montré à partir de { $least } { POINTS($least) } ({ $finest }, { $many } personnes), au pire à partir de { $most } { POINTS($most) } seulement ({ $coarsest }, { $few } personnes).
power-finding-one = { $metric } : un écart aurait pu être montré à partir de { $least } { POINTS($least) } ({ $group }, { $count } personnes).
power-finding-none = { $metric } : pour { $groups }, aucun écart n'aurait pu être montré, si grand soit-il.
power-caption = { $metric }, en points d'écart à { $reference } ({ $rate }, { $counts })
power-caption-plain = { $metric }, en points d'écart à { $reference }
power-head-others = les autres
power-head-above = plus haut
power-head-below = plus bas
power-head-above-pairs = paires : plus haut
power-head-below-pairs = paires : plus bas
power-note-alone = plus haut, plus bas : le plus petit écart à { $reference } de chaque côté, en une seule comparaison à { $confidence }.
power-note-pairs = paires : de même, comme l'une des { $pairs } paires parmi lesquelles on cherche le plus grand écart (Bonferroni).
power-note-clusters = Des lignes liées entre elles en disent moins qu'autant de personnes et comptent pour moins. Des groupes qui partagent des grappes peuvent montrer un écart plus tôt qu'il n'est dit ici.
power-note-rough = ≈ à peu près : moins de cinq personnes sont attendues d'un côté d'un taux.
power-note-limits = Ces écarts ne découlent que des effectifs et du taux de { $reference } ; des écarts constatés, ils ne disent rien.
power-caption-stated = { $metric } : un écart de { $gap } { POINTS($gap) }
power-head-stated-above = plus haut : montré
power-head-stated-below = plus bas : montré
power-head-more = à ajouter
power-note-more = montré : combien de fois des groupes de ces effectifs montrent un tel écart. à ajouter : combien de personnes de plus, au dénominateur de ce groupe seul, pour que ce soit { $times } fois sur 100.
power-note-both = a + b : { $reference } est d'effectif trop petit, quel que soit celui du groupe ; a personnes de plus dans le groupe et b de plus pour { $reference } suffisent.
power-note-overall = Un écart à toutes les personnes ensemble est une partie de l'écart à toutes les autres, et se montre exactement quand celui-ci se montre.

## Planned

planning-heading = ce qu'un audit pourrait montrer
planning-lead = Face à une référence dont le taux est de { $rate } : un écart doit être montré { $times } fois sur 100 s'il existe, à un niveau de confiance de { $confidence }.
planning-pairs = Les { $pairs } paires que forment { $groups } groupes sont jugées ensemble, donc chacune à un niveau de confiance plus élevé.
planning-higher = plus haut
planning-lower = plus bas
planning-rate = taux
planning-points = écart, points
planning-group = personnes du groupe
planning-reference = de la référence
planning-needed = personnes que demande un écart de { $gap } { POINTS($gap) }
planning-smallest = le plus petit écart que montrent { $size } personnes face à { $reference }
planning-lacking = un écart de { $gap } { POINTS($gap) }
planning-shown = montré
planning-more = à ajouter
planning-more-group = ou, des deux côtés : groupe
planning-more-reference = référence
planning-note-more = montré : combien de fois des groupes de ces effectifs montrent un tel écart. à ajouter : combien de personnes de plus, au groupe seul ; ou aux deux, en proportion.
planning-without = n.d. : { $reason }
planning-note-people = Les personnes sont celles du dénominateur du taux : pour un taux de faux positifs, celles dont l'étiquette est négative. Ce nombre se fixe d'avance : à force de recueillir des données jusqu'à ce qu'un écart se montre, on finit par en trouver un, qu'il existe ou non.
