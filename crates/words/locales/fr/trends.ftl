### Comment les écarts ont évolué.

trends-heading = dans le temps : { $column }
trends-lead = { $unit ->
    [day] Chaque jour
    [week] Chaque semaine
    [month] Chaque mois
    [quarter] Chaque trimestre
   *[year] Chaque année
} : un audit à part, par rapport à la même référence tout du long. La question est de savoir si un écart a bougé, et pas seulement quelle est sa taille.
trends-grew = { $metric }, { $group } par rapport à { $reference } : l'écart est passé de { $first } { POINTS($first) } ({ $from }) à { $last } ({ $to }), soit { $change } (intervalle { $interval }).
trends-none = Rien ne montre qu'un écart de l'indicateur « { $metric } » ait bougé de la première période à la dernière : tous les intervalles d'une évolution contiennent 0.{ $untold ->
    [0] {""}
    [one] {" "}Pour un autre écart, l'évolution ne peut pas être établie.
   *[other] {" "}Pour { $untold } autres écarts, l'évolution ne peut pas être établie.
}
trends-untold = On ne peut pas dire si un écart de l'indicateur « { $metric } » a bougé : { $reason }.
trends-steady = Le long d'une droite à travers les périodes d'effectif suffisant, l'écart du groupe { $group } pour l'indicateur « { $metric } » évolue de { $slope } { POINTS($slope) } par { $unit ->
    [day] jour
    [week] semaine
    [month] mois
    [quarter] trimestre
   *[year] an
} (intervalle { $interval }).
trends-yet = Toutes les périodes ensemble en disent plus que la première et la dernière : le seul hasard donnerait rarement une droite aussi pentue (valeur p ajustée : { $p }).
trends-caption-drift = { $metric }, en points : l'évolution des écarts
trends-head-first = premier
trends-head-last = dernier
trends-head-change = évolution
trends-head-slope = { $unit ->
    [day] par jour
    [week] par semaine
    [month] par mois
    [quarter] par trimestre
   *[year] par an
}
trends-head-p = valeur p
trends-head-adjusted = ajustée
trends-head-same = p, même écart
trends-caption-periods = { $metric }, { $group } par rapport à { $reference }, période par période
trends-head-gap = écart
trends-note-small = s : moins de { $minimum } personnes à l'un des deux dénominateurs ; montré, mais hors de l'évolution
trends-note-change = évolution : l'écart de la dernière période qui compte assez de personnes, moins celui de la première. { $unit ->
    [day] Par jour
    [week] Par semaine
    [month] Par mois
    [quarter] Par trimestre
   *[year] Par an
} : la pente de la droite à travers les écarts de toutes les périodes, chacun pesant selon sa certitude (moindres carrés à variances connues). Valeur p : à quelle fréquence le seul hasard donnerait une droite aussi raide si l'écart ne bougeait pas ; ajustée pour { $count ->
    [one] une évolution
   *[other] l'ensemble des { $count } évolutions
}. p, même écart : à quelle fréquence il ferait différer autant les périodes si l'écart était le même dans toutes (Q de Cochran).
trends-note-meaning = Un écart peut bouger parce que le système a changé, parce que d'autres personnes se présentent, ou parce que ce qui est noté comme vrai a changé : une évolution dit cela, pas pourquoi. Si les mêmes personnes reviennent dans d'autres périodes, ces intervalles sont trop étroits.
trends-note-undated = { $people ->
    [one] Une personne n'est
   *[other] { $people } personnes ne sont
} dans aucune période, car la colonne `{ $column }` y est vide.
trends-note-undefined = { $metric }, { $group } : { $reason }
trends-note-pairs = { $shown } groupes sur { $count } sont montrés période par période ; `statistics.csv` les a tous.
figure-trend-title = { $metric } par { $grouping } dans le temps : écart à { $reference }
figure-trend-subtitle = l'écart en points (en ordonnée) à chaque période (en abscisse), avec son intervalle ; la ligne à 0 est l'absence d'écart
figure-trend-alt = Un cadre par groupe, son écart à chaque période. { $figures }
figure-trend-none = Pas de point : dans cette période, personne du groupe ou de la référence ne compte dans le taux.
figure-trend-small = Creux : peu de personnes dans la période. Montré, mais hors de l'évolution ; un intervalle qui dépasse le bord finit par une flèche.
figure-trend-panel = { $change } de { $from } à { $to } ({ $interval })
figure-trend-panel-none = évolution inconnue

error-over = `{ $text }` n'est pas une colonne avec une longueur de période
hint-over = `{ $flag }`
error-over-suppressed = une évolution dans le temps parle de petits groupes qui doivent être masqués
hint-over-suppressed = omettez `--over` ou `--suppress-below`
error-over-clusters = une évolution dans le temps ne va pas avec `--cluster` : les lignes d'une grappe peuvent tomber dans plusieurs périodes
hint-over-clusters = omettez `--cluster`, et lisez les intervalles comme trop étroits
error-not-a-date = `{ $value }` dans la colonne `{ $column }` n'est pas une date
hint-not-a-date = les dates se lisent sous la forme `2024-03-15`, avec ou sans heure, et les périodes `2024`, `2024-Q1`, `2024-03`, `2024-W05`
error-period-coarser = `{ $value }` dans la colonne `{ $column }` est { $found ->
    [day] un jour
    [week] une semaine
    [month] un mois
    [quarter] un trimestre
   *[year] une année
}, et ne tient pas dans { $asked ->
    [day] un jour
    [week] une semaine
    [month] un mois
    [quarter] un trimestre
   *[year] une année
}
hint-period-coarser = utilisez `{ $flag }`, si toutes les lignes tiennent dans de telles périodes
error-too-many-dates = la colonne `{ $column }` a plus de { $limit } dates différentes
hint-too-many-dates = écrivez des jours sans heure, ou des périodes comme `2024-03`
error-too-many-periods = la colonne `{ $column }` couvre { $periods } périodes d'{ $unit ->
    [day] un jour
    [week] une semaine
    [month] un mois
    [quarter] un trimestre
   *[year] un an
} ; une évolution en montre au plus 400
hint-too-many-periods = prenez-en de plus longues : `{ $flag }`
