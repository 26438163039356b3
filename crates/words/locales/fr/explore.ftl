### La partie de la page qui recalcule : autres groupes, indicateurs, références et seuils.

explore-heading = Regardez par vous-même
explore-needs-script = Avec JavaScript, cette partie de la page recalcule les chiffres pour d'autres groupes, une autre référence ou un autre seuil. Tout le reste est complet sans lui.
explore-intro = Chaque chiffre est calculé ici, dans cette page, à partir des effectifs qu'elle contient, comme l'audit le calcule. Rien n'est envoyé nulle part.
explore-by = Groupes par
explore-metric = Indicateur
explore-against = Comparés à
explore-threshold = Seuil pour tous
explore-threshold-of = Seuil pour { $group }
explore-own = Un seuil pour chaque groupe
explore-reset = Revenir à l'audit
explore-link = Lien vers cette vue
explore-at = { $column } ≥ { $threshold }
explore-nobody = au-dessus de tous les scores : personne n'est positif
explore-at-audited = { $positive } (audité)
explore-own-now = chaque groupe à son propre seuil
explore-thinned = Sur { $count ->
    [one] un score distinct
   *[other] { $count } scores distincts
}, le curseur s'arrête à { $shown } ; ce qui est compté à chacun d'eux est exact, et le meilleur seuil est le meilleur de ceux-là.
explore-binned = Les scores ont été comptés par tranches : un seuil représente une tranche de { $width }.
explore-nothing = Par { $columns }, aucun écart à { $reference } ne se distingue de ce que donne le seul hasard ({ $metric }).
explore-state = { $columns } · { $metric } ({ $what }) · comparaison : { $reference } · { $where }
explore-no-reference = Aucun écart ne peut être donné : pas de { $metric } pour { $reference } ({ $reason }).
explore-small-reference = Avec { $people } au dénominateur, l'effectif de { $reference } est trop petit ici pour qu'un écart à ce groupe soit donné comme un constat.
explore-small-means = petit effectif : moins de { $minimum } au dénominateur ; montré, mais hors du plus grand écart
explore-table = Les chiffres de cette vue
explore-head-gap = écart, en points
explore-is-reference = référence
explore-widest = Le plus grand écart : { $gap } points (intervalle { $interval }), entre { $high } et { $low }. La plus petite valeur est { $ratio } fois la plus grande (intervalle { $limits }).
explore-widest-no-ratio = Le plus grand écart : { $gap } points (intervalle { $interval }), entre { $high } et { $low }.
explore-widest-none = Il n'y a pas de plus grand écart : { $reason }.
explore-chance = Par le seul hasard, si tous les groupes étaient traités de la même façon, des groupes de ces tailles montreraient { $mean } points en moyenne, et au plus { $below } dans 95 cas sur 100.
explore-chance-drawn = Ce que montrerait le seul hasard est tiré au sort pour des groupes de ces tailles, et figure avec les chiffres de l'audit ; ce n'est pas répété ici.
explore-small = petit effectif : { $people } au dénominateur
explore-missing = groupe inconnu
explore-undefined = n.d. : { $reason }
explore-picture = Une image du tableau ci-dessous : une ligne par groupe, le taux en un point avec son intervalle.
explore-band = bande colorée : à portée du hasard
explore-cost = Ce que cela coûte
explore-right = Sur { $all } personnes, { $right } font l'objet d'un jugement exact : { $share } ({ $counts }).
explore-right-weighted = Selon leurs poids, { $share } des personnes font l'objet d'un jugement exact ; sans les poids, { $right } sur { $all }.
explore-right-audited = Avec les décisions de l'audit, c'est { $share } ({ $counts }) ; les seuils mis ici changent cette part de { $points } points.
explore-right-best = Un seuil commun atteint au mieux, sur ces mêmes personnes, { $share } ({ $counts }), à { $threshold }.
explore-criteria = Critères d'équité à ces seuils
explore-criterion = critère
explore-demand = Régler les seuils selon une exigence
explore-demand-near = Certaines exigences demandent de tirer au sort entre deux seuils, ou de trancher par tirage au sort pour quelques personnes ; un curseur n'a qu'un seuil : il se met au plus proche des deux, et une partie de l'écart peut rester. Les critères ci-dessous disent combien. Les groupes dont une exigence ne parle pas gardent leur seuil, et y comptent quand même. Ces seuils sont lus sur les personnes mêmes qui servent à les juger.
explore-demand-aside = Dans ces groupes, trop peu de personnes ont l'une des étiquettes : { $groups }. Seule l'exigence d'un même seuil pour tous leur en donne un ; sous les autres, ils gardent le leur, et l'écart sur tous les groupes peut donc demeurer.
explore-others = Les indicateurs qui ne sont pas une part de personnes (par exemple : { $metric }) se trouvent dans les tableaux de l'audit.
explore-why-by-group = Il n'y a pas de curseur ici : l'audit a décidé pour chaque groupe à un seuil qui lui est propre.
explore-why-no-scores = Le seuil ne peut pas être déplacé ici : le score de chaque personne n'est pas dans les effectifs.
explore-why-clusters = Les chiffres ne sont pas recalculés ici : les lignes de même `{ $column }` vont ensemble, et cette page ne dit pas de quelle façon.
explore-why-suppressed = Les chiffres ne sont pas recalculés ici : les effectifs des petits groupes sont masqués.
explore-why-task = Les chiffres ne sont pas recalculés ici : cela vaut pour les décisions et pour les prédictions dont l'étiquette a deux valeurs.
explore-why-task-in-verification = Les chiffres ne sont pas recalculés ici : cette partie de la page connaît les décisions sur une personne à la fois, non les comparaisons de deux.
