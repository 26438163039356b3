### Ce qui est écrit dans les images.

## Taux et écarts : des points avec leurs intervalles

figure-rates-title = { $metric } par { $grouping }
figure-rates-alt = Des points avec leurs intervalles, un groupe par rangée, et un trait pointillé à la hauteur de la référence, { $reference }. { $figures }
figure-rates-alt-no-line = Des points avec leurs intervalles, un groupe par rangée. { $figures }
figure-gaps-title = { $metric } par { $grouping } : écart à { $reference }
figure-gaps-points = écart en points, avec son intervalle (Newcombe)
figure-points = points d'écart
figure-difference = écart
figure-gaps-plain = écart, avec son intervalle
figure-gaps-alt = Des points avec leurs intervalles, un groupe par rangée : l'écart à { $reference }, marqué d'un trait pointillé. { $figures }
figure-lower = plus bas
figure-higher = plus haut
figure-band = Bande colorée autour de la référence, { $reference } : si tous les groupes étaient traités de la même façon, le seul hasard les garderait tous dans cette bande dans 95 cas sur 100 (petits groupes mis à part). Un groupe qui s'y trouve peut malgré tout être traité autrement : l'intervalle de son écart en dit plus.
figure-tag-small = (effectif : { $people })
figure-small = Point creux, s : peu de personnes au dénominateur. Montré, mais hors des plus grands écarts.
figure-missing = Carré creux : modalité inconnue. Montrée, mais hors des plus grands écarts.
figure-more = Sont montrés les groupes que cite le texte et les plus grands des autres, { $shown } en tout ; { $count } { $count ->
    [one] autre figure
   *[other] autres figurent
} au tableau.
figure-more-reasons = { $count } { $count ->
    [one] autre chiffre est
   *[other] autres chiffres sont
} sans valeur : le tableau dit pourquoi.

## Deux colonnes croisées : une grille

figure-heat-title = { $metric } par { $down } et { $across }
figure-heat-subtitle = plus c'est foncé, plus c'est élevé ; l'échelle va du taux le plus bas au plus élevé, petits groupes à part
figure-heat-alt = Une grille, une case par groupe. { $figures }
figure-heat-withheld = masqué
figure-heat-nobody = personne
figure-heat-small = Bord en tirets, s : peu de personnes au dénominateur. Montré, mais hors de l'échelle et des plus grands écarts.
figure-heat-missing = Bord en tirets, m : modalité inconnue. Montrée, mais hors de l'échelle et des plus grands écarts.

## Résultats : des barres

figure-outcomes-title = Résultats par { $grouping }
figure-outcomes-labels = Parmi les personnes de chaque étiquette, la part et le nombre de chaque prédiction. Les barres épaisses sont les erreurs.
figure-outcomes-decisions = La part et le nombre des personnes de chaque groupe selon la prédiction.
figure-outcomes-empty = n.d. : personne dans ce groupe n'a cette étiquette, il n'y a donc pas de part.
figure-outcomes-small = Barre creuse, s : peu de personnes au dénominateur. Montrée, mais hors des plus grands écarts.
figure-outcomes-alt = Des barres, un groupe par rangée. { $figures }
figure-error = { $symbol }, erreur

## Le constat : des personnes

figure-people-count = { $count } sur { $of }
figure-people-note = { $of } { $shape ->
    [square] carrés pour { $of } { $among } ; pleins, ceux
   *[dot] pastilles pour { $of } { $among } ; pleines, celles
} que compte la phrase.
figure-people-alt = Deux champs de personnes, un par groupe. { $figures }
