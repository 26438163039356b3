### Plusieurs classes : chacune contre les autres, les moyennes, qui est pris pour quoi.

## Comment le demander

help-arg-classes = L'étiquette et la prédiction contiennent chacune une classe parmi plusieurs, dont aucune n'est positive : une prédiction est juste si elle est égale à l'étiquette
error-classes-of-score = `--classes` et `--score` ne vont pas ensemble
hint-classes-of-score = les classes sont lues dans une prédiction : `--prediction COLONNE`
error-classes-label = `--classes` demande quelles prédictions sont justes, et il n'y a pas d'étiquette
hint-classes-label = nommez la colonne qui contient la vraie classe : `--label COLONNE`
error-classes-positive = `--classes` et une valeur positive ne vont pas ensemble
hint-classes-positive = parmi plusieurs classes aucune n'est positive, et chacune est opposée aux autres : retirez `--positive` et `--label-positive`, ou `--classes`
error-classes-second = un second modèle n'est pas comparé quand il y a plusieurs classes
hint-classes-second = auditez chaque modèle séparément
error-metric-of-classes = la mesure `{ $metric }` n'existe pas pour plusieurs classes
hint-metric-of-classes = avec `--classes` les mesures sont `accuracy` et `error_rate` ; le rappel, la précision, le taux de faux positifs et F1 de chaque classe sont toujours donnés
hint-classes = si chacune est une classe : `{ $flag }`
hint-classes-many = chacune est-elle une classe, et non un nombre ou un nom propre à la ligne ? Pour les permettre : `{ $flag }`

## Ce qui est montré

method-line-classes = juste : { $positive } · intervalles à { $confidence }{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
figure-outcomes-classes = La part et le nombre des personnes de chaque groupe dont la classe a été prédite à raison et à tort.
classes-heading = chaque classe contre les autres
classes-lead = { $count } classes : { $names }. Chacune est opposée à toutes les autres. Le rappel est la part des personnes d'une classe qui sont reconnues comme telles ; la précision est la part des personnes désignées ainsi qui en sont vraiment.
classes-finding = Le plus grand écart de { $metric } est celui de la classe { $class } : { $gap } { POINTS($gap) } (intervalle à { $confidence } : { $interval }{ $beyond ->
    [yes] {""}
   *[no] , il peut donc être dû au hasard
}), de { $high } avec { $high_rate } ({ $high_counts }) à { $low } avec { $low_rate } ({ $low_counts }).
classes-caption-widest = plus grand écart de chaque classe : points ; pour F1, nombres simples
classes-caption-rates = { $metric } de chaque classe, et écart à { $reference }
classes-caption-macro = moyenne des classes, chacune comptée une fois (macro)
classes-caption-weighted = moyenne des classes, chacune comptée selon les personnes qui en sont (pondérée)
classes-caption-agreement = accord au-delà du hasard
classes-caption-matrix = qui est pris pour quoi : { $group }, personnes
classes-head-class = classe
classes-head-figure = mesure
classes-head-value = valeur
classes-head-high = le plus haut
classes-head-low = le plus bas
classes-head-true = vraie classe
classes-head-called = prédit { $class }
classes-recall = rappel
classes-precision = précision
classes-kappa = kappa de Cohen
classes-of = { $value } ({ $classes })
classes-nobody-is = personne n'y est de la classe
classes-nobody-called = personne n'y est désigné ainsi
classes-neither = personne n'y est de la classe ni désigné ainsi
classes-everybody-is = tout le monde y est de la classe
classes-note-micro = Le rappel, la précision et F1 de toutes les décisions réunies (micro) sont un seul nombre, l'exactitude : ce que laisse le taux d'erreur. Le rappel pondéré aussi.
classes-note-without = sans valeur : { $groups } : { $reason }
classes-note-left-out = Entre parenthèses : de combien de classes est une moyenne, si ce n'est pas de toutes. Une classe dont personne du groupe n'est, ou n'est désigné, n'y a pas de valeur et n'est pas comptée ; elle ne vaut pas 0. Des moyennes de classes différentes ne se comparent pas.
classes-note-no-interval = sans valeur ou sans intervalle pour toutes les classes ensemble : { $groups } : { $reason }
classes-note-small = s : moins de { $minimum } personnes au dénominateur ; hors des plus grands écarts
classes-note-many = L'intervalle à { $confidence } d'un plus grand écart vaut pour toutes les paires de groupes d'une classe et d'une mesure. Il y a { $count } classes de quatre mesures chacune : le seul hasard doit en mettre quelques-uns hors de leur intervalle.
classes-note-more = { $count } autres classes, aux écarts de rappel plus petits, sont dans `classes.csv`, ainsi que les matrices.
classes-note-matrices = Qui est pris pour quoi, groupe par groupe, est dans `classes.csv`.
