### Comparer au sein des strates, et ce que les prévalences imposent.

## Au sein des strates

strata-heading = au sein des strates : { $columns }
strata-lead = Un écart calculé sur toutes les personnes mêle la façon dont chaque groupe est traité et la façon dont il se répartit. Ici, chaque groupe est comparé parmi les personnes de même { $columns }, et l'on prend la moyenne des écarts.
strata-gap = { $metric }, { $group } par rapport à { $reference } : { $pooled } { POINTS($pooled) } sur toutes les personnes, { $within } { POINTS($within) } à { $columns } égal (intervalle { $interval }).
strata-reversed = Le signe s'inverse : sur toutes les personnes, le taux du groupe { $group } est { $side ->
    [above] le plus élevé ; à { $columns } égal, c'est le plus bas
   *[below] le plus bas ; à { $columns } égal, c'est le plus élevé
}. Le hasard n'explique ni l'un ni l'autre : les groupes se répartissent différemment entre les strates.
strata-reversed-noise = Le signe s'inverse : sur toutes les personnes, le taux du groupe { $group } est { $side ->
    [above] le plus élevé ; à { $columns } égal, c'est le plus bas
   *[below] le plus bas ; à { $columns } égal, c'est le plus élevé
}. { $noise ->
    [within] Ce qui reste au sein des strates peut tenir au hasard : il se peut que l'écart ne fasse qu'y disparaître, sans s'inverser
    [pooled] L'écart sur toutes les personnes peut tenir au hasard
   *[both] L'un et l'autre peuvent tenir au hasard
}.
strata-left = Ce qui reste à { $columns } égal peut tenir au hasard.
strata-uneven = Il n'est pas le même partout : le rapport des cotes varie d'une strate à l'autre plus que par hasard, et une moyenne le cache. Le tableau des strates montre où.
strata-not-compared = { $metric }, { $group } par rapport à { $reference } : n.d., { $reason }

strata-caption-gaps = { $metric }, points, au sein des strates
strata-head-pooled = en tout
strata-head-within = par strate
strata-head-odds = rapport des cotes
strata-head-test = valeur p
strata-head-same = p, mêmes cotes
strata-caption-rates = { $metric }, si les deux se répartissaient entre les strates comme toutes les personnes
strata-head-alike = rép. égale
strata-head-reference = référence
strata-caption-strata = { $metric }, { $group } et { $reference } dans chaque strate

strata-note-within = en tout : l'écart quelle que soit la strate. par strate : la moyenne des écarts dans les strates, pondérée comme le font Mantel et Haenszel. rapport des cotes : le leur aussi ; 1 signifie qu'il n'y a pas d'écart.
strata-note-tests = valeur p : à quelle fréquence le hasard seul en donnerait autant, s'il n'y avait pas d'écart au sein des strates (Cochran–Mantel–Haenszel). p, mêmes cotes : à quelle fréquence il ferait différer autant les strates, si toutes avaient le même rapport des cotes (Breslow–Day, Tarone). { $count ->
    [one] Une seule comparaison a été faite.
   *[other] { $count } comparaisons ont été faites, et aucune valeur p n'est ajustée à leur nombre.
}
strata-note-alike = rép. égale : à répartition égale, le taux qu'aurait un groupe si ses personnes se répartissaient entre les strates comme toutes les personnes (standardisation directe). Chaque strate y pèse selon toutes ses personnes ; dans la moyenne précédente, elle pèse selon ce qu'elle a de personnes des deux groupes à comparer.
strata-note-left-out = { $metric }, { $group } par rapport à { $reference } : les strates où l'un des deux n'a personne sont écartées des taux à répartition égale, avec { $share } des personnes du dénominateur : { $strata }.
strata-note-silent = { $metric }, { $group } par rapport à { $reference } : du rapport des cotes, ces strates ne disent rien : { $strata }.
strata-note-unknown = Les personnes dont la strate n'est pas connue ne sont comparées à personne.
strata-note-clusters = Les lignes forment des grappes : chaque strate est supposée y perdre autant de ce qu'elle apprend que l'ensemble des personnes.
strata-note-small = s  petit effectif : moins de { $minimum } au dénominateur, pour le groupe ou pour la référence ; montré, mais non commenté plus haut : { $groups }
strata-note-aside = { $metric } : non montrés ici : { $groups }
strata-note-more-strata = Les { $shown } plus grandes strates sont montrées ; `statistics.csv` les contient toutes ({ $count }).
strata-note-more-pairs = Les strates de { $shown } groupes sont montrées ; `statistics.csv` contient celles de tous les groupes ({ $count }).
strata-note-none = n.d., { $what } : { $reason }
strata-note-meaning = Une strate n'est pas forcément innocente. Si des personnes y sont orientées, ou en sont écartées, le tort est dans la répartition des groupes, et seul l'écart sur toutes les personnes le montre.
strata-what-odds = rapport des cotes
strata-what-same = test d'un même rapport des cotes
strata-what-alike = taux à répartition égale
strata-pair = { $metric }, { $group } : { $what }

## Ce que les prévalences imposent

constraints-heading = ce que les prévalences imposent
constraints-none = n.d. : { $reason }
constraints-differ = Les prévalences diffèrent plus que par hasard : { $highest } du groupe { $high } ont l'étiquette { $label }, et { $lowest } du groupe { $low }. Cela fait { $gap } { POINTS($gap) } (intervalle { $interval }).
constraints-cannot = Les groupes ne peuvent donc pas avoir à la fois des valeurs prédictives positives égales, des taux de faux négatifs égaux et des taux de faux positifs égaux, tant que des personnes sont signalées à tort. Deux des trois sont possibles ; le troisième diffère alors.
constraints-chance = Les prévalences ne diffèrent pas plus que par hasard : { $gap } { POINTS($gap) } entre { $high } et { $low } (intervalle { $interval }). Des groupes de même prévalence pourraient donner ces chiffres, et rien n'empêche alors que les trois soient réunis : des valeurs prédictives positives égales, des taux de faux négatifs égaux, des taux de faux positifs égaux.
constraints-perfect = Aucune prédiction n'est fausse ici. Les valeurs prédictives positives, les taux de faux négatifs et les taux de faux positifs sont alors égaux quelles que soient les prévalences : c'est l'exception à la règle selon laquelle ils ne peuvent pas l'être.
constraints-no-false-positives = Personne n'est signalé à tort ici. Toutes les valeurs prédictives positives sont alors de 100 % et tous les taux de faux positifs de 0 %, quelles que soient les prévalences, et les taux de faux négatifs peuvent être égaux aussi.
constraints-no-true-positives = Personne n'est signalé à raison ici. Les prévalences ne lient alors rien.
constraints-forced = Avec ces prévalences, si chaque groupe avait la valeur prédictive positive ({ $ppv }) et le taux de faux négatifs ({ $fnr }) de l'ensemble, le taux de faux positifs serait de { $highest } pour { $high } et de { $lowest } pour { $low } : un écart de { $forced } { POINTS($forced) }, et aucun choix de prédictions n'y pourrait rien changer. L'écart observé est de { $found } { POINTS($found) }, entre { $foundHigh } et { $foundLow }.
constraints-out-of-reach = Pour { $groups }, aucune prédiction ne peut donner cela : le taux de faux positifs devrait dépasser 100 %.
constraints-above = plus de 100 %
share-of-people = { $share } de { $people }
constraints-head-base = prévalence
constraints-head-ppv = VPP
constraints-head-fnr = TFN
constraints-head-fpr = TFP
constraints-head-forced = TFP imposé
constraints-note-heads = VPP : valeur prédictive positive. TFN : taux de faux négatifs. TFP : taux de faux positifs. TFP imposé : le taux de faux positifs qui découle de la prévalence propre au groupe, avec la VPP et le TFN de l'ensemble.
constraints-note-identity = Dans chaque groupe, TFP = p / (1 − p) × (1 − VPP) / VPP × (1 − TFN), où p est la prévalence (Chouldechova 2017) : qui fixe trois des quatre a fixé le quatrième.
constraints-note-aside = Groupes laissés de côté ici : { $groups }
constraints-note-meaning = Laquelle des trois égalités doit céder n'est pas affaire d'arithmétique. Il s'agit d'une égalité exacte, et les étiquettes y sont prises au mot : si elles ont été relevées de façon inégale, les prévalences l'ont été aussi.
