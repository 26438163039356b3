### Règles et verdicts : ce qui est dit d'une vérification.

## En un mot

check-verdict-broken = enfreinte
check-verdict-inconclusive = indécise
check-verdict-waived = dispensée
check-verdict-holds = respectée
check-verdict-shown = affichée

## La vérification dans son ensemble

check-summary-none = aucune règle
check-summary-broken = { $first ->
    [yes] { $count ->
        [one] { $count } règle enfreinte
       *[other] { $count } règles enfreintes
    }
   *[no] { $count ->
        [one] { $count } enfreinte
       *[other] { $count } enfreintes
    }
}
check-summary-inconclusive = { $first ->
    [yes] { $count ->
        [one] { $count } règle indécise
       *[other] { $count } règles indécises
    }
   *[no] { $count ->
        [one] { $count } indécise
       *[other] { $count } indécises
    }
}
check-summary-waived = { $first ->
    [yes] { $count ->
        [one] { $count } règle dispensée
       *[other] { $count } règles dispensées
    }
   *[no] { $count ->
        [one] { $count } dispensée
       *[other] { $count } dispensées
    }
}
check-summary-holds = { $first ->
    [yes] { $count ->
        [one] { $count } règle respectée
       *[other] { $count } règles respectées
    }
   *[no] { $count ->
        [one] { $count } respectée
       *[other] { $count } respectées
    }
}
check-summary-shown = { $first ->
    [yes] { $count ->
        [one] { $count } règle affichée sans limite
       *[other] { $count } règles affichées sans limite
    }
   *[no] { $count ->
        [one] { $count } affichée sans limite
       *[other] { $count } affichées sans limite
    }
}
check-outcome-pass = La vérification passe.
check-outcome-warn = La vérification passe, avec un avertissement : { $count ->
    [one] une règle est indécise
   *[other] { $count } règles sont indécises
}.
check-outcome-uncertain = La vérification ne passe pas : { $count ->
    [one] une règle est indécise, et la politique demande
   *[other] { $count } règles sont indécises, et la politique demande
} une certitude.
check-outcome-fail = La vérification ne passe pas : { $count ->
    [one] une règle est enfreinte
   *[other] { $count } règles sont enfreintes
}.
check-fact-policy = vérification du { $day } selon la politique { $file }
check-fact-certainty = Parmi les règles qui demandent une certitude, le seul hasard en fait paraître enfreintes au plus { $wrong }, et respectées environ { $wrong } au plus.
check-note-limits = Une limite est le choix de quelqu'un : à côté de chacune est écrit de qui.
check-note-four-fifths = Une limite est le choix de quelqu'un : à côté de chacune est écrit de qui. Quatre cinquièmes, 0,8, est une règle empirique de directives américaines de 1978 sur la sélection de salariés, et non une loi de la nature.
check-note-advice = Une vérification compare des chiffres à des limites. Ce n'est pas un avis juridique, et une règle respectée ne montre pas qu'un système est juste.

## Ce qui est limité

check-figure-odds = taux de vrais et de faux positifs
check-figure-in-the-large = calibration d'ensemble
check-figure-equal-width = erreur de calibration attendue (classes de même largeur)
check-figure-equal-mass = erreur de calibration attendue (classes d'autant de personnes)
check-figure-brier = score de Brier
check-subject-gap = écart ({ $figure })
check-subject-ratio = rapport ({ $figure })
check-subject-chance = valeur p du plus grand écart ({ $figure })
check-subject-left-out = part des lignes écartées
check-subject-missing = part des personnes dont le groupe n'est pas connu
check-subject-by = { $subject }, par { $columns }
check-subject-within = { $subject }, à { $columns } égal
check-subject-against = { $subject }, comparé à { $reference }
check-versus-highest = celui des groupes qui a la plus haute valeur
check-versus-largest = celui des groupes qui est le plus grand

## Limites

check-points = { $number } { POINTS($number) }
check-above = { $number } au-dessus
check-below = { $number } en dessous
check-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
check-rows = { $people ->
    [one] { $people } ligne
   *[other] { $people } lignes
}
check-limit-max = au plus { $limit }
check-limit-min = au moins { $limit }
check-limit-range = de { $min } à { $max }
check-limit-growth = pas plus de { $by } de hausse depuis la base de comparaison
check-limit-no-growth = aucune hausse depuis la base de comparaison au-delà de ce que donne le hasard
check-limit-accepted = { $limit }, ou sa valeur à la base de comparaison
check-limit-and = { $limit }, et { $growth }
check-whose-owner = une règle interne de « { $owner } »
check-whose-house = une règle interne
check-whose-authors = une limite des auteurs de cette politique

## Ce qui a été trouvé

check-range = [{ $lower } ; { $upper }]
check-at-most = , au plus { $bound },
check-at-least = , au moins { $bound },
check-noun-gap = l'écart ({ $figure })
check-noun-ratio = le rapport ({ $figure })
check-noun-value = la valeur ({ $figure }) pour { $who }
check-noun-chance = la valeur p du plus grand écart ({ $figure })
check-noun-left-out = la part des lignes écartées
check-noun-missing = la part des personnes dont le groupe n'est pas connu
check-found = { $noun } est de { $value }{ $range }
check-found-none = { $noun } n'a pas de valeur ({ $reason })
check-found-growth = { $noun } a augmenté de { $by }{ $range } depuis la base de comparaison, de { $before } à { $now }
check-found-shrank = { $noun } a diminué de { $by }{ $range } depuis la base de comparaison, de { $before } à { $now }
check-sentence-max = { $found } et la limite est de { $limit }
check-sentence-min = { $found } et doit être d'au moins { $limit }
check-sentence-range = { $found } et doit être de { $min } à { $max }
check-sentence-growth = { $found }, et { $by } est permis
check-sides = { $sentence } : { $first } contre { $second }
check-short = { $found } ; permis : { $limit } ({ $whose })
check-side = { $sentence } : { $counts }
check-nothing = il n'y a rien à comparer
check-unjudged-undefined = il n'y a pas de valeur : { $reason }
check-unjudged-groups = il reste moins de deux groupes à comparer
check-unjudged-group = un groupe d'effectif suffisant n'a pas de valeur, si bien qu'on ne peut dire que la règle est respectée pour lui : { $reason }
check-unjudged-baseline = la base de comparaison n'a pas ce chiffre
check-unjudged-withheld = des effectifs sont masqués dans l'audit, si bien que le chiffre ne peut être obtenu

## D'où vient le verdict

check-paid = , les { $count } comparaisons prises ensemble
check-broken-max = Avec une confiance de { $confidence }, c'est au moins { $bound }{ $paid } : au-delà de la limite.
check-broken-min = Avec une confiance de { $confidence }, c'est au plus { $bound }{ $paid } : en deçà de la limite.
check-broken-growth = Avec une confiance de { $confidence }, la hausse est d'au moins { $bound }{ $paid } : plus qu'il n'est permis.
check-open-max = Avec une confiance de { $confidence }, c'est au moins { $bound }{ $paid }, ce qui respecte la limite, et pris à part au plus { $other }, ce qui la dépasse : ces données permettent l'un et l'autre.
check-open-min = Avec une confiance de { $confidence }, c'est au plus { $bound }{ $paid }, ce qui respecte la limite, et pris à part au moins { $other }, ce qui ne l'atteint pas : ces données permettent l'un et l'autre.
check-holds-max = Chaque comparaison prise à part respecte la limite avec une confiance de { $confidence } ; celle-ci est d'au plus { $bound }.
check-holds-max-one = Avec une confiance de { $confidence }, c'est au plus { $bound } : la limite est respectée.
check-holds-min = Chaque comparaison prise à part respecte la limite avec une confiance de { $confidence } ; celle-ci est d'au moins { $bound }.
check-holds-min-one = Avec une confiance de { $confidence }, c'est au moins { $bound } : la limite est respectée.
check-holds-growth = Avec une confiance de { $confidence }, l'aggravation est d'au plus { $bound }, ce qui est permis.
check-open-growth = Avec une confiance de { $confidence }, l'aggravation est d'au moins { $bound }{ $paid }, ce qui est permis, et prise à part d'au plus { $other }, ce qui ne l'est pas : ces données permettent l'un et l'autre.
check-open-accepted-max = Avec une confiance de { $confidence }, c'est au moins { $bound }{ $paid } : au-delà de la limite ; mais ces données ne disent pas s'il y a eu une hausse depuis la base de comparaison.
check-open-accepted-min = Avec une confiance de { $confidence }, c'est au plus { $bound }{ $paid } : en deçà de la limite ; mais ces données ne disent pas s'il y a eu une aggravation depuis la base de comparaison.
check-accepted = La limite est dépassée, ce qui est accepté depuis la base de comparaison : il n'y a pas eu d'aggravation au-delà de ce que donne le hasard.
check-accepted-point = La limite est dépassée, ce qui est accepté depuis la base de comparaison : il n'y a pas eu d'aggravation.
check-accepted-open = Il n'est pas sûr que chaque comparaison respecte la limite ; ce qui la dépassait à la base de comparaison est accepté, et rien ne s'est aggravé au-delà de ce que donne le hasard.
check-detail-decides = Ce qui décide est une autre comparaison : { $found }.
check-detail-not-in-baseline = Pour { $sides }, la base de comparaison n'a pas de chiffre, si bien qu'on ne peut dire s'il y a eu une hausse.
check-detail-chance = La valeur p dit avec quelle fréquence des groupes traités de la même façon montreraient un écart au moins aussi grand.
check-detail-point = Le chiffre est comparé à la limite tel qu'il est : le hasard n'est pas pris en compte.
check-change = Depuis la base de comparaison, le chiffre est passé de { $before } à { $now } : une hausse de { $by }{ $range }.
check-change-none = À la base de comparaison, il n'y avait pas de valeur : { $reason }.
check-change-shrank = Depuis la base de comparaison, le chiffre est passé de { $before } à { $now } : une baisse de { $by }{ $range }.
check-waiver-by = , accordée par { $by }
check-waiver-in-force = dispense jusqu'au { $until }{ $by } : { $reason }
check-waiver-unneeded = une dispense qui n'est pas nécessaire, jusqu'au { $until }{ $by } : { $reason }
check-waiver-ended = la dispense ({ $reason }) a pris fin le { $until } : la règle compte de nouveau
check-waiver-ended-by = la dispense (accordée par { $by } : { $reason }) a pris fin le { $until } : la règle compte de nouveau

## Que faire

check-settling-broken = Environ { $rows } en tout, au lieu de { $now }, trancheraient, si chaque taux reste ce qu'il est, que tous les groupes grandissent de même et que ceux qui sont mis à part le restent : la règle serait alors enfreinte.
check-settling-holds = Environ { $rows } en tout, au lieu de { $now }, trancheraient, si chaque taux reste ce qu'il est, que tous les groupes grandissent de même et que ceux qui sont mis à part le restent : la règle serait alors respectée.
check-settling-none = C'est si proche de la limite qu'aucun nombre de lignes que l'on pourrait réunir ne trancherait.
check-settling-baseline = La base de comparaison compte elle-même trop peu de personnes pour trancher : aucun nombre de nouvelles lignes n'y suffit.
check-hint-groups = Les groupes de moins de { $minimum } au dénominateur ne sont pas comparés : plus de lignes, ou des groupes plus larges, permettraient de juger la règle.
check-hint-baseline = `ecart baseline` enregistre une base de comparaison qui l'a.
check-hint-waiver = Pour l'excuser encore, il faut que quelqu'un accorde la dispense de nouveau : `until` est son dernier jour.
check-hint-warn = Écrire `on_inconclusive = "warn"` laisserait passer la vérification entre-temps, avec un avertissement.

## Groupes mis à part

check-aside-missing = { $group } (la modalité n'est pas connue, ce n'est donc pas un groupe à comparer)
check-aside-small = { $group } (moins de { $minimum } au dénominateur)
check-aside-undefined = { $group } ({ $reason })
check-aside-many = { $count } groupes ({ $reason }) : { $groups }
check-aside-why-missing = la modalité n'est pas connue, ce ne sont donc pas des groupes à comparer
check-aside-why-small = moins de { $minimum } au dénominateur
check-aside-excluded = { $group } (laissé de côté par la politique : { $reason })
check-row-excluded = à part : selon la politique
check-row-missing = à part : inconnu
check-row-small = à part : petit effectif
check-row-undefined = à part : sans valeur

## Tableaux et figures

check-caption-comparisons = les comparaisons
check-caption-changes = depuis la base de comparaison
check-head-comparison = comparaison
check-head-chance = valeur p
check-head-interval = intervalle à { $confidence }
check-head-together = { $confidence }, les { $count } ensemble
check-head-at-most = prise à part, au plus
check-head-at-least = prise à part, au moins
check-head-before = avant
check-head-now = maintenant
check-head-grew = hausse
check-picture-more = { $count ->
    [one] Une autre comparaison, plus loin d'enfreindre la règle, se trouve
   *[other] { $count } autres comparaisons, plus loin d'enfreindre la règle, se trouvent
} dans le tableau.
check-picture-more-shown = { $count ->
    [one] Une autre comparaison se trouve
   *[other] { $count } autres comparaisons se trouvent
} dans le tableau.
check-picture-unbounded = Là où la borne supérieure est ∞, le trait s'arrête au bord.
check-picture-lines = traits : { $interval }
check-picture-limit = limite : { $limit }
check-picture-band = Bande colorée : la limite est respectée.
check-picture-alt = { $limit }. { $figures }.
check-more-rows = … et { $count } de plus : la page et le JSON les ont toutes

## Formes

check-kicker = vérification selon une politique
check-page-rule = règle
check-page-verdict = verdict
check-page-found = ce qui a été trouvé
check-page-limit = limite
check-page-whose = de qui est ce nombre
check-page-why = Pourquoi cette règle
check-page-figures = Les chiffres
check-page-notes = Ce qu'un verdict ne dit pas
check-line-rule = { $subject } · { $file }:{ $line }
check-line-limit = limite : { $limit } ({ $whose })
check-line-why = pourquoi : { $why }
check-line-owner = responsable : { $owner }
check-line-aside = mis à part : { $group }
check-line-hint = conseil : { $hint }
check-effect = { $verdict } ({ $effect })
check-effect-fail = fait échouer la vérification
check-effect-warn = avertit seulement
check-effect-pass = ne fait pas échouer la vérification
check-heading = { $verdict } : { $name }
check-summary-line = { $summary }. { $outcome }
check-cut = Pour tenir dans ce que peut contenir un commentaire, des chiffres sont omis ici : la page et le JSON les ont tous.
