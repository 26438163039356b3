### Les seuils : à partir de quel score une prédiction est positive, et pourquoi il n'y en a pas.

## What counts as positive

positive-by-group = { $column } ≥ { $thresholds }
positive-of-level = { $threshold } ({ $column }={ $level })
positive-of-others = { $threshold } (tous les autres)
positive-above-median = { $column } ≥ { $threshold } (tous les scores au-dessus de la médiane de l'ensemble)
positive-above-median-none = { $column } au-dessus de la médiane de l'ensemble, ce qu'aucun score n'est
positive-top = { $column } ≥ { $threshold } (que les premiers { $share } atteignent)
positive-target = { $column } ≥ { $threshold } (fixé pour un { $rate } { $side ->
    [most] d'au plus
   *[least] d'au moins
} { $limit })
positive-target-of = { $column } ≥ { $threshold } (fixé pour un { $rate } { $side ->
    [most] d'au plus
   *[least] d'au moins
} { $limit } parmi { $group })

caution-median = { $share } ({ $counts }) ont un { $column } au-dessus de la médiane de l'ensemble, et non la moitié : beaucoup ont exactement la médiane, et ne comptent pas comme au-dessus.

## What the arguments ask for

error-threshold = `{ $text }` n'est pas un seuil
hint-threshold = un nombre (`--threshold 0.5`), une part des personnes (`top=0.2`), les scores au-dessus de la médiane (`above-median`), une cible (`fpr=0.01`, `selection_rate=0.2`, `fpr=0.01@race=White`), ou un seuil par groupe (`race=Black:0.6,*:0.5`)
error-threshold-share = la limite dans `{ $text }` n'est pas entre 0 et 1
error-threshold-limit = la limite d'un seuil n'est pas entre 0 et 1
error-threshold-rate = aucun seuil ne peut être fixé par `{ $name }`
hint-threshold-rate = par l'un de `selection_rate`, `false_positive_rate`, `false_negative_rate`, `true_positive_rate`, ou par `top`
error-thresholds = plusieurs seuils sont des nombres, et `{ $text }` n'en est pas un
hint-thresholds = le premier nombre décide, les autres sont montrés à côté : `--threshold 0.5 --threshold 0.7`
error-threshold-twice = `{ $level }` a deux seuils
hint-threshold-twice = donnez-en un seul
error-threshold-columns = les seuils nomment deux colonnes, `{ $first }` et `{ $second }`
hint-threshold-columns = donnez les seuils par les niveaux d'une seule colonne
error-threshold-column = des seuils sont fixés par `{ $column }`, qui n'est pas une colonne de groupes
hint-threshold-column = ajoutez-la : `{ $flag }`
error-threshold-needs-label = un seuil est fixé par un taux parmi ceux qui ont une étiquette, et il n'y a pas d'étiquette
hint-threshold-needs-label = nommez l'étiquette : `--label COLONNE`, ou fixez-le par `selection_rate` ou `top`
error-threshold-clusters = un seuil à trouver ne va pas avec `--cluster`
hint-threshold-clusters = trouvez-le sans `--cluster`, puis donnez le nombre : `--threshold X`
error-second-threshold-number = le seuil d'un second modèle est un seul nombre
hint-second-threshold-number = donnez un nombre : `--second-threshold 0.5`
error-break-even = `--break-even` doit être entre 0 et 1, et non { $value }
error-break-even-of-nothing = `--break-even` dit où une décision est rentable, et rien n'est demandé là-dessus
hint-break-even-of-nothing = demandez les seuils que chaque critère demande : `--with thresholds`
error-no-score = les scores sont à examiner, et il n'y a pas de score
error-score-range = `{ $text }` n'est pas un intervalle de scores
error-score-range-none = l'intervalle des scores n'en est pas un
hint-score-range = donnez le plus petit et le plus grand score possibles : `--score-range 0,1`

## What the data do not have

error-score-out-of-range = le score `{ $value }` dans la colonne `{ $column }` n'est pas entre { $from } et { $to }
hint-score-out-of-range = corrigez la ligne ou l'intervalle, ou faites compter ces lignes comme écartées : `{ $flag }`
error-threshold-nobody = aucun seuil n'est trouvé : le taux qui le fixe ne porte sur personne
hint-threshold-nobody = fixez-le par un autre taux, ou par un autre groupe
error-threshold-none = `{ $level }` dans la colonne `{ $column }` n'a pas de seuil
hint-threshold-none = nommez-le, ou donnez-en un à tous les autres : `*:0.5`
hint-threshold-level = il existe un niveau semblable : `{ $level }`
error-threshold-out-of-reach = aucun seuil ne garde le taux sous la limite
error-threshold-highest = au plus grand { $column }, { $highest }, il est de { $share } ({ $counted } sur { $of })
hint-threshold-out-of-reach = donnez une limite plus haute : tant de personnes ont le plus grand score qu'aucun seuil ne les sépare

## The thresholds that each criterion asks for

thresholds-heading = les seuils : ce que demande chaque critère d'équité, et ce qu'il coûte
thresholds-lead = Une décision positive est supposée rentable là où au moins { $share } de ces personnes ont l'étiquette { $label } : à qui décide, chacune d'elles rapporte { $gain } et chacune des autres coûte { $loss }. Voici le mieux sous chaque exigence avec un seuil par groupe, les personnes qui s'y trouvent étant au besoin tirées au sort ; des taux de vrais et de faux positifs égaux demandent des tirages entre deux seuils quelconques. De tels tirages rapporteraient parfois un peu plus sous les autres exigences aussi.
thresholds-cost = Du gain maximal, un seul seuil pour tous garde { $one } ; des taux de vrais positifs égaux { $opportunity } ; des taux de vrais et de faux positifs égaux { $odds } ; des taux de sélection égaux { $parity }.
thresholds-none = Il n'y a pas de seuils à comparer : { $reason }.
thresholds-as-decided = comme décidé ici
thresholds-most-value = le gain maximal, un seuil par groupe
thresholds-one = un seul seuil pour tous
thresholds-parity = taux de sélection égaux (parité démographique)
thresholds-opportunity = taux de vrais positifs égaux (égalité des chances)
thresholds-odds = taux de vrais et de faux positifs égaux (égalité des cotes)
thresholds-caption-kept = part gardée du gain maximal
thresholds-head-demand = exigence
thresholds-head-kept = gardé
thresholds-head-threshold = seuil
thresholds-head-selected = sélectionnés
thresholds-head-true-positives = vrais positifs
thresholds-head-false-positives = faux positifs
thresholds-nobody = personne
thresholds-draw = { $lower } ({ $chance }), { $upper }
thresholds-lot = { $cut } ; tirage { $share }
thresholds-note-draw = Deux seuils : pour la part des personnes entre parenthèses, tirées au hasard, le premier décide, pour toutes les autres le second. Les taux sont alors ceux auxquels s'attendre.
thresholds-note-lot = tirage : pour cette part du groupe, prise au hasard, un tirage au sort tranche, quel que soit le score. C'est la seule manière d'égaliser les deux taux là où les scores séparent mieux les personnes d'un groupe que celles d'un autre.
thresholds-note-meaning = Les seuils sont lus sur les personnes mêmes par lesquelles ils sont jugés, et n'ont pas d'intervalle. Ils montrent ce que les exigences signifient pour ces scores ; qu'un seuil par groupe soit permis est une question de droit, et l'exigence à retenir une question de ce qui est dû à qui.
