### L'audit dans un terminal, en Markdown et sur la page : titres, phrases, notes.

## Les premières lignes

rows-line = { $read } { $read ->
    [one] ligne lue
   *[other] lignes lues
}, { $counted } { $counted ->
    [one] comptée
   *[other] comptées
}, { $left_out } { $left_out ->
    [one] écartée
   *[other] écartées
}
rows-people = elles représentent { $people } personnes
rows-cases = elles représentent { $cases } cas
method-line = positif : { $positive } · intervalles à { $confidence }{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
method-line-counted = compté : { $counted } · intervalles à { $confidence }{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
counted-of = { $successes } / { $trials }
counted-beside = { $successes }, sinon { $failures }
counted-not = autres que « { $successes } »

## Tableaux

group-all = ensemble
people = personnes
cases = cas
reference-mark = (réf.)
reference-best-off = celui des groupes le mieux traité
reference-worst-off = celui des groupes le moins bien traité
reference-overall = l'ensemble des personnes
reference-others = toutes les autres personnes
metric-against = { $metric }, par rapport à { $reference }
gap-is-reference = c'est le groupe auquel les autres sont comparés ici
head-people = effectif
head-cases = effectif
head-rate = taux
head-value = valeur
head-interval = intervalle
head-of = sur
head-difference = écart
head-ratio = rapport
head-criterion = critère
what-label = étiquette { $label }
what-predicted = prédit { $prediction }
what-label-predicted = étiquette { $label }, prédit { $prediction }
what-predicted-label = prédit { $prediction }, étiquette { $label }
what-accuracy = étiquette et prédiction concordent
what-error-rate = étiquette et prédiction diffèrent
list-more = { $count } autres
small-means = petit effectif : moins de { $minimum } au dénominateur ; les chiffres ainsi marqués sont montrés, mais hors de leur plus grand écart : { $groups }
missing-means = modalité inconnue : montré, mais hors des plus grands écarts
standard-input = entrée standard
table-more = … et { $count } autres groupes : `--format csv` les donne tous
note-no-ratio = n.d., { $group } : { $reason }
note-undefined = { $group } ({ $people } { $people ->
    [one] personne
   *[other] personnes
}) : { $reason }
note-undefined-cases = { $group } ({ $people } { $people ->
    [one] cas
   *[other] cas
}) : { $reason }

## Écarts

against-heading = par rapport à { $reference }, en points (Newcombe)
against-heading-plain = par rapport à { $reference }
widest-heading = plus grand écart, en points, calculé avant arrondi
widest-heading-plain = plus grand écart, calculé avant arrondi
head-gap = écart
head-between = entre
head-chance = hasard : moyenne ; plafond 95 %
widest-none = { $metric } : n.d., { $reason }
widest-aside = Hors du plus grand écart ({ $metric }) : { $groups }
aside-missing = { $group } (modalité inconnue)
aside-small = { $group } (moins de { $minimum } au dénominateur)
aside-undefined = { $group } ({ $reason })
undefined = n.d.

## Critères

criteria-heading = critères
impact-heading = taux de sélection rapporté au plus élevé (règle des quatre cinquièmes : moins de 0,80, avant arrondi)
impact-aside = Les petits groupes et les modalités inconnues sont rapportés au plus élevé des autres, peuvent le dépasser, et ne sont pas jugés.
impact-under = moins de 0,80
impact-none-under = Aucun groupe n'a un taux de sélection inférieur aux quatre cinquièmes du plus élevé.

## Lignes écartées

left-out-heading = lignes écartées
left-out-first = { $why } (première : { $place })

## Le constat

natural-sentence = Dans le groupe « { $group } », sur { $of } { $among }, { $count } { $outcome } ; { $against ->
    [others] sur { $of } autres { $people }
    [overall] sur { $of } { $people } en tout
   *[group] dans le groupe « { $reference } », sur { $of }
}, { $other }.
natural-sentence-in-group = { natural-sentence }
among-who = { $people } qui { $phrase }
among-label = { $people } d'étiquette { $label }
among-predicted = { $people } avec la prédiction { $prediction }
outcome-predicted = { $count ->
    [one] a reçu la prédiction { $prediction }
   *[other] ont reçu la prédiction { $prediction }
}
outcome-counted = { $count ->
    [one] a été compté comme { $successes }
   *[other] ont été comptés comme { $successes }
}
outcome-label = { $count ->
    [one] avait l'étiquette { $label }
   *[other] avaient l'étiquette { $label }
}
outcome-right = { $count ->
    [one] a fait l'objet d'un jugement exact
   *[other] ont fait l'objet d'un jugement exact
}
outcome-wrong = { $count ->
    [one] a fait l'objet d'une erreur
   *[other] ont fait l'objet d'une erreur
}
headline-touches = De toutes les différences avec la référence ({ $reference }), celle que dit la phrase ci-dessus touche le plus de personnes ; le plus grand écart est celui d'une autre paire.
headline-chance = Le plus grand écart ({ $metric }) est de { $gap } { POINTS($gap) }, entre { $high } et { $low }. Si tous les groupes étaient traités de la même façon, des groupes de ces tailles montreraient par le seul hasard { $mean } { POINTS($mean) } en moyenne, au plus { $below } dans 95 cas sur 100, et autant que l'écart trouvé dans { $often }. { $left }
headline-uncompared = Par { $columns }, aucun écart n'a pu être comparé à ce que donne le hasard ({ $metrics }) : moins de deux groupes ont une valeur qui porte sur assez de personnes.
headline-uncompared-why = Cela ne dit rien de la façon dont les personnes sont traitées : il y a trop peu à comparer. Ce qui a été compté est plus bas, avec ses intervalles.
headline-nothing = Par { $columns }, aucun écart à la référence ({ $reference }) ne se distingue de ce que donne le seul hasard ({ $metrics }).
headline-nothing-why = Ce n'est pas la preuve d'un traitement égal : dans de petits groupes, un écart réel peut rester caché. Les intervalles disent quel écart ces données laissent possible.

## Mises en garde

caution-sampling = Les lignes portent des poids de sondage : { $people } personnes en disent autant que { $effective } de poids égaux (Kish), et les intervalles sont ceux de ce nombre. Les taux portent sur les poids ; les effectifs à côté comptent des personnes, comme ce qui fait qu'un groupe est petit.
caution-clusters = Les lignes de même `{ $column }` vont ensemble et ne sont pas indépendantes. C'est dans le groupe { $group } que cela coûte le plus : pour l'indicateur « { $metric } », { $people } personnes réparties en { $clusters } grappes y disent autant que { $effective } le feraient séparément. Chaque intervalle en tient compte.
caution-people = Les poids ont été lus comme des nombres de personnes : { $rows } lignes représentent { $people } personnes. S'il s'agit de poids de sondage, les intervalles sont beaucoup trop étroits : utilisez `--sampling-weight`.
caution-quantiles = `{ $column }` a été découpée à des quantiles, d'après un décompte exact de chaque valeur, en tranches aussi égales que ses valeurs le permettent : { $edges }.

## Ce qu'un audit de ce genre ne peut pas montrer

cannot-why = Pourquoi il y a un écart. Un taux dit que des personnes d'un groupe subissent plus souvent une erreur ; il ne dit pas ce qui, dans le système, dans les données ou dans le monde, en est la cause.
cannot-label = Si l'étiquette est juste. Si ce qui est noté comme vrai l'a été de façon inégale, par exemple des arrestations au lieu d'infractions, chaque taux en hérite et aucun chiffre ne le montre.
cannot-without-label = Qui a été sélectionné à raison. Il n'y a pas d'étiquette : ce sont des taux de sélection et non d'erreur.
cannot-counted = Si chaque cas a été bien compté. Le tableau contient des effectifs et aucun cas : ils sont pris tels quels, et aucun cas ne peut être revu.
cannot-recorded = Si chaque cas a été relevé à raison. Il n'y a pas d'étiquette à côté à quoi le comparer.
cannot-selection = Qui n'est pas dans les données. Les personnes jamais notées, jamais candidates ou jamais enregistrées manquent à tous les chiffres.
cannot-crossing = Ce qui se passe au croisement des groupes. Une colonne seule peut cacher un écart que seul un croisement montre : voir `--intersect`.
cannot-conditions = Si des personnes dans des circonstances semblables sont traitées de la même façon. Les groupes diffèrent aussi par ailleurs, et ces taux ne comparent pas des situations comparables.
cannot-fair = Qu'un système est juste. Les définitions de l'équité se contredisent quand les prévalences diffèrent ; de petits écarts selon l'une peuvent être grands selon l'autre. Et un système exact peut servir un but injuste.

## D'où vient l'audit

provenance-command = Commande
provenance-version = Version
provenance-seed = Graine
provenance-input = Entrée
provenance-input-value = { $name } · { $rows } lignes · { $bytes } octets · SHA-256 { $sha256 }
