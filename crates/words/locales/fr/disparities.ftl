### À quel point les groupes sont inégaux, tous ensemble.

disparities-heading = inégalité de l'ensemble des groupes
disparities-lead = Chaque mesure regarde tous les groupes à la fois, et chaque groupe compte une fois, quel que soit son nombre de personnes. À côté figure ce que des groupes de ces tailles montreraient par le seul hasard, si tous étaient traités de la même façon.
disparities-beyond = { $metric } : les taux de { $groups } groupes se dispersent de { $deviation } { POINTS($deviation) } autour de leur moyenne (écart type) ; par le seul hasard, ce serait { $mean } en moyenne, et au plus { $limit } dans 95 cas sur 100. Sans ce que le hasard ajoute, il reste { $corrected } { POINTS($corrected) }, de { $lower } à { $upper } avec une confiance de { $confidence }.
disparities-within = { $metric } : les taux de { $groups } groupes se dispersent de { $deviation } { POINTS($deviation) } autour de leur moyenne (écart type), pas plus que ne le donne le seul hasard : { $mean } en moyenne, et au plus { $limit } dans 95 cas sur 100. Ce n'est pas la preuve d'un traitement égal. Sans ce que le hasard ajoute, il reste { $corrected } { POINTS($corrected) }, de { $lower } à { $upper } avec une confiance de { $confidence }.
disparities-highest = Le taux le plus élevé est de { $rate } ({ $counts }), pour { $group }.
disparities-lowest = Le taux le plus bas est de { $rate } ({ $counts }), pour { $group }.
disparities-none = { $metric } : n.d., { $reason }.

disparities-head-measure = mesure
disparities-head-chance-mean = hasard : moyenne
disparities-head-chance-limit = limite
disparities-head-p = valeur p
disparities-head-all-alike = tous égaux
disparities-head-formula = formule
disparities-defined = ce qu'est chacune, des taux x de k groupes de n personnes
disparities-without-interval = sans intervalle

disparity-range = étendue, points
disparity-min-max-ratio = minimum sur maximum
disparity-max-over-geometric-mean = maximum sur moyenne géométrique
disparity-gini = coefficient de Gini
disparity-generalised-entropy = entropie généralisée, α = 2
disparity-theil = indice de Theil
disparity-standard-deviation = écart type, points
disparity-corrected-standard-deviation = le même, corrigé du hasard
disparity-highest = taux le plus élevé
disparity-lowest = taux le plus bas

note-limit = limite : ce que 95 tirages sur 100 de groupes égaux ne dépassent pas ; pour le minimum sur maximum et pour le taux le plus bas, ce sous quoi ils ne descendent pas. valeur p : combien de fois des groupes égaux en montreraient autant. Toutes les mesures regardent les mêmes taux, et leurs valeurs p ne sont pas ajustées pour cela.
note-intervals = Les intervalles de l'étendue, du rapport, du taux le plus élevé et du plus bas valent pour tous les groupes ensemble. Les autres viennent de { $replicates } répliques tirées des effectifs ({ $kind }) ; là où le seul hasard en donne autant il n'y en a pas, car un bootstrap de groupes égaux manque presque toujours la vérité. L'écart type corrigé a un intervalle qui tient là aussi. Aucune n'en a là où un taux est 0 ou 1 : il serait le même dans chaque réplique.
note-percentile = limites : percentiles
note-bca = limites : BCa
note-measure-undefined = { $measure }, { $metric } : { $reason }
note-no-interval = sans intervalle : { $reason } ({ $measures })
note-without-value = { $measure }, { $metric } : dans { $count } répliques sur { $replicates } la mesure n'a pas de valeur ; l'intervalle est celui des autres.
note-too-few = { $measure }, { $metric } : sans intervalle, car dans { $count } répliques sur { $replicates } la mesure n'a pas de valeur.
note-chance-undefined = { $measure }, { $metric }, par hasard : { $reason }
note-shared-clusters = Le bootstrap et le seul hasard tiennent les groupes pour indépendants : ils ignorent qu'une même grappe peut contenir des personnes de plusieurs groupes.
note-disparities-silent = Ces mesures ne disent ni quels groupes sont les moins bien traités, ni combien de personnes cela touche : un groupe de 40 personnes y compte autant qu'un groupe de 4 000. Les tableaux ci-dessus le disent.
