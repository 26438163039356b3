### Des paires d'échantillons, d'une personne ou de deux : visages, voix, empreintes.

verification-mated = même personne
verification-non-mated = deux personnes
verification-match = concordance
verification-no-match = non-concordance
verification-outcome-match = { $count ->
    [one] concorde
   *[other] concordent
}
verification-outcome-no-match = { $count ->
    [one] ne concorde pas
   *[other] ne concordent pas
}

## What other audits say otherwise

people-in-verification = paires
metric-true-positive-rate-in-verification = taux de vraie concordance
metric-true-positive-rate-means-in-verification = Parmi les paires d'une même personne, la part qui concorde.
metric-true-positive-rate-harm-in-verification = L'erreur est la part qui manque : des personnes qui sont bien celles qu'elles disent être et ne sont pas reconnues.
metric-false-positive-rate-in-verification = taux de fausse concordance
metric-false-positive-rate-means-in-verification = Parmi les paires de deux personnes, la part qui concorde. Des taux inégaux veulent dire que des personnes sont prises pour d'autres plus souvent dans un groupe que dans un autre.
metric-false-positive-rate-harm-in-verification = Une personne est prise pour une autre : on lui ouvre une porte ou le compte d'autrui, si le système ouvre ; on l'arrête ou on l'accuse, s'il cherche des personnes.
metric-true-negative-rate-in-verification = taux de vraie non-concordance
metric-true-negative-rate-means-in-verification = Parmi les paires de deux personnes, la part qui ne concorde pas.
metric-true-negative-rate-harm-in-verification = L'erreur est la part qui manque : une personne est prise pour une autre.
metric-false-negative-rate-in-verification = taux de fausse non-concordance
metric-false-negative-rate-means-in-verification = Parmi les paires d'une même personne, la part qui ne concorde pas. Des taux inégaux veulent dire que des personnes ne sont pas reconnues plus souvent dans un groupe que dans un autre.
metric-false-negative-rate-harm-in-verification = Des personnes qui sont bien celles qu'elles disent être ne sont pas reconnues : elles restent dehors, ou doivent le prouver autrement.
what-label-in-verification = { $label }
what-predicted-in-verification = { $prediction }
what-label-predicted-in-verification = { $label }, { $prediction }
what-predicted-label-in-verification = { $prediction }, { $label }
among-label-in-verification = { $people } ({ $label })
among-predicted-in-verification = { $people } en { $prediction }
head-people-in-verification = paires
method-line-in-verification = concordance : { $positive } · intervalles à { $confidence }{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
rows-people-in-verification = elles représentent { $people } paires
note-undefined-in-verification = { $group } ({ $people } { $people ->
    [one] paire
   *[other] paires
}) : { $reason }
page-people-note-in-verification = Un point représente une paire. En plein, celles que la phrase compte, sur { $of } { $among }.
page-counted-note-in-verification = Les paires derrière chaque chiffre : d'une même personne ou de deux, concordantes ou non.
page-sure-small-text-in-verification = Quand moins de { $minimum } paires figurent au dénominateur d'un chiffre, il est montré, marqué d'un s et laissé hors du plus grand écart. Il en va de même des personnes dont le groupe n'est pas connu.
page-definitions-note-in-verification = VP et FN sont les paires d'une même personne, concordantes et non concordantes ; FP et VN les paires de deux personnes, concordantes et non concordantes.
note-small-in-verification = petit effectif : moins de { $minimum } paires à l'un des deux dénominateurs.
figure-small-in-verification = Point creux, s : peu de paires au dénominateur. Montré, mais hors des plus grands écarts.
figure-outcomes-labels-in-verification = Parmi les paires d'une même personne et parmi celles de deux, la part et le nombre de celles qui concordent et des autres. Les barres épaisses sont les erreurs.
figure-people-alt-in-verification = Deux champs de paires, un par groupe. { $figures }
cannot-crossing-in-verification = Ce qui se passe au croisement des groupes. Une colonne seule peut cacher un écart que seul un croisement montre.
cannot-fair-in-verification = Qu'un système est juste. Des taux d'erreur égaux ne rendent pas anodine la fouille d'une foule, et un système exact peut servir un but injuste.
cannot-label-in-verification = S'il est juste de dire qui est la même personne : un nom erroné dans les données est compté comme une erreur du système, ou en cache une.

## The section

verification-heading = qui est pris pour qui
verification-lead = Une paire est d'un groupe si ses deux personnes en sont. Les paires de deux groupes sont dans la ligne de toutes les paires, et ici.
verification-within = Deux personnes d'un même groupe sont prises l'une pour l'autre dans { $within } de ces paires ({ $within_counts }), deux personnes de deux groupes dans { $between } ({ $between_counts }).
verification-caption-matrix = taux de fausse concordance par paire de groupes
verification-caption-inequity = à quel point les groupes sont inégaux
verification-caption-weighted = les deux taux ensemble, α étant le poids des fausses concordances
verification-caption-own = ce que serait le seuil propre à chaque groupe
verification-head-pair = groupes
verification-head-false-match = fausse concordance
verification-head-false-non-match = fausse non-concordance
verification-head-interval = intervalle
verification-head-of = sur
verification-head-measure = mesure
verification-head-alike = si égaux
verification-head-group = groupe
verification-head-equal = erreurs égales
verification-head-own = FMR ≤ { $limit } dès
verification-head-missed = taux FNMR
verification-difference = le plus grand moins le plus petit, points
verification-max-over-min = le plus grand sur le plus petit
verification-max-over-geometric-mean = le plus grand sur la moyenne géométrique
verification-gini = coefficient de Gini
verification-scaled-gini = Gini, fois n/(n − 1)
verification-fdr = taux d'écart d'équité (FDR)
verification-inequity-rate = taux d'inéquité
verification-garbe = mesure GARBE
verification-note-matrix = Les paires de groupes ont des intervalles à { $confidence }, chacun pour soi ; les petites sont montrées comme les autres.
verification-note-entering = L'inéquité est celle des groupes { $groups } : ceux qui ont assez de paires des deux sortes. Chacun compte une fois, et le seul hasard en donne une part.
verification-note-style = Ces mesures sont à la manière des articles qui les proposent ; qu'un système respecte une norme ou non ne s'ensuit pas.
verification-few = Moins de 30 erreurs fondent le { $metric } pour { $groups } : avec 30, un taux est connu à 30 % près de sa valeur, 9 fois sur 10 ; avec moins, il l'est moins bien.
verification-none = { $group } : aucune erreur n'a été vue, donc le { $metric } est d'au plus { $limit }, à un niveau de confiance de 95 % (la règle de trois).
verification-note-own = erreurs égales : là où les deux taux d'un groupe se croisent. FMR ≤ dès : le plus petit seuil auquel le taux de fausse concordance propre au groupe est d'au plus cela, et son taux de fausse non-concordance (FNMR) à ce seuil.
verification-note-two-groups = { $pairs ->
    [one] { $pairs } paire de deux personnes est de deux groupes, et d'aucun seul.
   *[other] { $pairs } paires de deux personnes sont de deux groupes, et d'aucun seul.
}
verification-note-mated-of-two = { $pairs ->
    [one] { $pairs } paire d'une même personne la met dans deux groupes ; elle est comptée avec le premier.
   *[other] { $pairs } paires d'une même personne la mettent dans deux groupes ; elles sont comptées avec le premier.
}
verification-note-independent = Les intervalles prennent chaque paire pour indépendante des autres. Celles qui partagent une personne ou un échantillon ne le sont pas, et en disent moins qu'autant de paires qui ne partagent rien.

## The pictures

figure-pairs-title = Qui est pris pour qui, par { $grouping }
figure-pairs-note = Le taux de fausse concordance de chaque paire de groupes, avec ses effectifs. Plus foncé : plus élevé.
figure-pairs-alt = Un tableau de cases, une par paire de groupes. { $figures }
figure-det-title = Les deux erreurs à chaque seuil, par { $grouping }
figure-det-note = Chaque courbe est un groupe ; plus près du coin inférieur gauche, moins d'erreurs. À un même seuil, les groupes se trouvent à des points différents de leurs courbes.
figure-det-alt = Des courbes descendantes, une pour chacun des groupes { $groups } : le taux de fausse non-concordance selon le taux de fausse concordance, tous deux sur des axes logarithmiques.

error-pairs = des paires se comparent par un groupe de chacune de leurs personnes, et par rien d'autre
hint-pairs = nommez les deux colonnes : `--group COLONNE --other-group COLONNE`
