### Ce que valent les scores au-delà d'un seuil : constats et figures.

scores-heading = les scores eux-mêmes
scores-none = n.d. : { $reason }
scores-bins = Les scores ont été comptés par tranches : aucun n'est à plus de { $half } de celui pour lequel il compte. Cela ne déplace l'aire d'aucun groupe de plus de { $bound } (le plus pour { $group }), et aucune différence de deux aires de plus du double ; les intervalles n'en savent rien. Les autres chiffres n'ont pas de telle borne.

## Ordre

scores-auc = La qualité de l'ordre que le score met entre les personnes diffère le plus entre les groupes « { $high } » ({ $highest }) et « { $low } » ({ $lowest }) : les aires sous leurs courbes ROC diffèrent de { $gap } (intervalle { $interval }).
scores-auc-beyond = C'est plus que le hasard seul ne montrerait.
scores-auc-chance = Des groupes d'aires égales pourraient donner ces chiffres.
scores-auc-no-interval = La qualité de l'ordre que le score met entre les personnes diffère le plus entre les groupes « { $high } » ({ $highest }) et « { $low } » ({ $lowest }) : les aires sous leurs courbes ROC diffèrent de { $gap }. Il n'y a pas d'intervalle : { $reason }.
scores-auc-none = Il n'y a pas de plus grand écart entre les aires sous les courbes ROC : { $reason }.
scores-caption-order = qualité de l'ordre que le score met entre les personnes
scores-head-positives = étiquette { $label }
scores-head-auc = AUC
scores-head-difference = différence
scores-head-average-precision = PM
scores-head-separation = KS
scores-head-at = à
scores-note-auc = AUC : l'aire sous la courbe ROC. De deux personnes du groupe, l'une d'étiquette { $positive } et l'autre d'étiquette { $negative }, c'est la probabilité que la première ait le score le plus élevé : 0,5 est le hasard, 1 l'ordre parfait. Les intervalles sont ceux de DeLong, sur l'échelle logit. Différence : par rapport à { $reference }.
scores-note-auc-many = AUC : l'aire sous la courbe ROC. De deux personnes du groupe, l'une d'étiquette { $positive } et l'autre d'étiquette { $negative }, c'est la probabilité que la première ait le score le plus élevé : 0,5 est le hasard, 1 l'ordre parfait. Les intervalles sont ceux de DeLong, sur l'échelle logit.
scores-note-separation = PM : précision moyenne ; le hasard seul donne la part d'étiquette { $positive }. KS : la plus grande distance entre les parts des deux étiquettes dont le score atteint un seuil, avec ce seuil.
scores-note-small = s : moins de { $minimum } personnes ont l'une des étiquettes. Montré, et laissé hors du plus grand écart.
scores-note-aside = Hors du plus grand écart : { $groups }

## Entre groupes

scores-caption-cross = le groupe et toutes les autres personnes
scores-head-bpsn = BPSN
scores-head-bnsp = BNSP
scores-caption-bootstrap = les aires, avec des intervalles de répliques
scores-head-delong = DeLong
scores-head-bootstrap = bootstrap
scores-head-standard-error = erreur type
scores-note-bootstrap = Bootstrap : { $replicates } répliques tirées des effectifs, le nombre de personnes de chaque étiquette étant donné ({ $kind }). L'erreur type est celle des répliques.
scores-caption-asked = { $metric } à un seuil de { $threshold }
caution-alike = Dans `{ $column }`, des niveaux qui se lisent pareil sont comptés à part : { $levels }. Ils diffèrent par des espaces, par l'écriture d'un accent ou par des signes invisibles ; si c'est un seul groupe, réunissez-les avant l'audit.
caution-bins = Il y a plus de { $distinct } scores distincts : au-delà, ils ont été comptés par tranches larges de { $width }. Un seuil donné coupe exactement ; un seuil trouvé est la borne basse d'une tranche, et n'est pas forcément le score de quelqu'un.
scores-note-cross = BPSN : la probabilité qu'une personne d'étiquette { $positive } hors du groupe ait un score plus élevé qu'une personne du groupe d'étiquette { $negative } ; faible si des personnes du groupe sont signalées à tort. BNSP : la probabilité qu'une personne du groupe d'étiquette { $positive } ait un score plus élevé qu'une personne d'étiquette { $negative } hors du groupe ; faible si des personnes du groupe ne sont pas repérées.

## Équilibre

scores-caption-balance = score moyen selon l'étiquette
scores-head-mean = moyenne, { $label }
scores-note-balance = Des moyennes égales parmi les personnes d'étiquette { $positive } sont l'équilibre de la classe positive, parmi celles d'étiquette { $negative } l'équilibre de la classe négative. Sauf prévalences égales ou prédiction parfaite, aucun des deux ne peut aller avec un bon étalonnage dans chaque groupe (Kleinberg, Mullainathan et Raghavan 2017).

## Étalonnage

scores-too-high = Les scores sont dans l'ensemble trop élevés, au-delà du hasard, pour { $groups } : il a été prédit plus qu'il ne s'est produit.
scores-too-low = Les scores sont dans l'ensemble trop bas, au-delà du hasard, pour { $groups } : il s'est produit plus qu'il n'a été prédit.
scores-well = Dans aucun groupe les scores ne sont trop élevés ou trop bas dans l'ensemble, au-delà du hasard.
scores-caption-calibration = le score comme probabilité
scores-head-brier = Brier
scores-head-log-loss = perte log.
scores-head-excess = excès
scores-head-slope = pente
scores-head-ece = ECE
scores-note-calibration = Brier et perte logarithmique : à quelle distance les scores sont de ce qui s'est produit ; 0 est le mieux. Excès : score moyen moins la part d'étiquette { $positive }. Pente : 1 si les scores sont étalés comme il faut ; au-dessous de 1, les scores élevés le sont trop et les bas sont trop bas. ECE : la distance moyenne dans dix tranches de même largeur ; le hasard seul la met au-dessus de 0, d'autant plus que le groupe est petit.
scores-caption-came-true = ce qui s'est réalisé : parmi les personnes de chaque score, celles d'étiquette { $label }
scores-head-score = score
scores-band-first = jusqu'à { $high }
scores-band = plus de { $low } à { $high }
scores-note-came-true = Ce qui s'est réalisé : les tranches contiennent à peu près autant de personnes chacune, tous groupes réunis ; les plus grands groupes sont montrés, `statistics.csv` les a tous, avec des intervalles. Là où un même score se réalise aussi souvent dans chaque groupe, il signifie la même chose pour tous : c'est l'étalonnage au sein des groupes.
scores-note-no-probability = Des scores sont hors de l'intervalle de 0 à 1 : ils sont pris pour un ordre et non pour des probabilités, et l'étalonnage, le score de Brier et la perte logarithmique ne sont pas calculés.

## Autres seuils

scores-caption-sweep = plus grand écart à d'autres seuils (positifs : sur { $people } personnes)
scores-head-threshold = seuil
scores-head-selected = positifs
scores-audited = { $threshold } (audité)
scores-note-sweep = Chaque ligne est un audit à ce seuil, qui laisse de côté ses propres petits groupes ; les intervalles valent pour toutes les paires de groupes à ce seul seuil. Un écart est petit de lui-même là où presque personne ou presque tout le monde passe. Qui choisit le seuil d'après l'écart doit l'éprouver sur d'autres données.

## Raisons

scores-note-reason = n.d. pour { $groups } : { $reason }

## Figures

figure-precision-title = Précision selon le rappel, par { $grouping }
figure-precision-subtitle = Parmi les personnes d'étiquette { $positive }, la part trouvée (en abscisse), et parmi les personnes prédites positives, la part d'étiquette { $positive } (en ordonnée), à chaque seuil. En gris : l'ensemble, et à plat ce que donne le hasard dans le groupe.
figure-precision-alt = Courbes, un cadre par groupe, avec le niveau que donne le hasard. { $figures }
figure-precision-panel = PM { $ap }, au hasard { $chance }
figure-roc-title = Courbes ROC selon { $grouping }
figure-roc-subtitle = Parmi les personnes d'étiquette { $negative }, la part prédite positive (en abscisse), et parmi celles d'étiquette { $positive }, la part trouvée (en ordonnée), à chaque seuil. En gris : l'ensemble. Point : le seuil audité.
figure-roc-alt = Courbes, un cadre par groupe, avec la diagonale du hasard. { $figures }
figure-roc-panel = AUC { $auc }
figure-roc-interval = { $auc } ({ $interval })
figure-reliability-title = Fiabilité selon { $grouping }
figure-reliability-subtitle = Parmi les personnes de chaque dixième des scores, le score moyen (en abscisse) et la part d'étiquette { $positive } (en ordonnée), avec son intervalle. Sur la diagonale, les scores disent vrai.
figure-reliability-alt = Points avec intervalles, un cadre par groupe, et la diagonale où les scores disent vrai. { $figures }
figure-reliability-panel = ECE { $ece }
figure-sweep-title = Plus grand écart selon { $grouping } à d'autres seuils
figure-sweep-subtitle = L'écart entre les groupes aux deux extrémités (en ordonnée ; en points s'il s'agit de parts), son intervalle en bande colorée, à chaque seuil (en abscisse). Tirets : le seuil audité.
figure-sweep-alt = Lignes avec un intervalle en bande colorée, un cadre par mesure. { $figures }
figure-sweep-at = écart { $gap } au seuil audité { $threshold }
figure-sweep-range = écart de { $least } à { $most }
figure-panels-small = Trait fin ou points creux : peu de personnes ont l’une des étiquettes ; leur nombre est à côté du nom. Montré, mais hors des plus grands écarts.
figure-panels-without = Sans courbe : { $group }, { $reason }.
figure-panels-more = Les { $shown } plus grands groupes sont montrés ; { $count ->
    [one] { $count } autre est
   *[other] { $count } autres sont
} dans le tableau.
