### Les tests des écarts, et un second modèle sur les mêmes lignes.

## Des groupes traités de la même façon différeraient-ils autant ?

tests-heading = tests : des groupes traités de la même façon différeraient-ils autant ?
tests-asked = { $count ->
    [one] Une comparaison à { $reference } a été faite ici (seuil de { $level })
   *[other] { $count } comparaisons à { $reference } ont été faites ici ; compte tenu de leur nombre ({ $adjustment }, seuil de { $level })
}
tests-lead = Chaque valeur p dit à quelle fréquence des groupes traités de la même façon différeraient au moins autant par le seul hasard. La valeur ajustée tient compte du nombre de comparaisons, dont certaines frapperaient par pur hasard.
tests-found = { $asked }. Dépassent ce que donnerait le hasard les différences de : { $found }.
tests-found-metric = { $metric } ({ $groups })
tests-and-more = { $groups } et { $count } autres
tests-nothing = { $asked }. Aucune différence ne dépasse ce que donne le hasard. Ce n'est pas la preuve d'un traitement égal : les intervalles disent quel écart ces données laissent possible.
tests-all = tous les groupes à la fois, une ligne par mesure ({ $count } comparées)
tests-head-groups = groupes
tests-head-test = test
tests-head-p = p
tests-head-adjusted = ajustée
tests-head-permutation = p, permutée
tests-head-reference = référence
tests-chi-squared = χ² = { $statistic }, ddl { $degrees }
tests-more = { $metric } : { $count } autres groupes sont dans `statistics.csv`, et leurs valeurs p comptent parmi celles ajustées
tests-aside = Non testés ({ $metrics }) : { $groups }
tests-rough = { $metric } : un effectif attendu est de { $expected }, moins de { $few }, et le χ² est donc grossier : lire la valeur p permutée.
tests-permutation-drawn = Permutée : les résultats ont été redistribués { $draws } fois au hasard entre toutes les personnes, et le plus grand écart relevé chaque fois. Aucune valeur p d'autant de tirages ne peut être inférieure à une sur { $one_in }. Elle demande si le plus grand écart dépasse ce que donne le hasard ; le χ² demande si les groupes diffèrent de quelque façon, et l'un peut trouver ce que l'autre ne voit pas.
tests-permutation-all = Permutée : toutes les façons de redistribuer les résultats entre toutes les personnes ont été regardées, avec le plus grand écart de chacune. Elle demande si le plus grand écart dépasse ce que donne le hasard ; le χ² demande si les groupes diffèrent de quelque façon, et l'un peut trouver ce que l'autre ne voit pas.
tests-chosen = La référence a été choisie d'après son taux dans ces mêmes données : les valeurs p par rapport à elle sont trop petites, et les intervalles des écarts trop étroits. La valeur p permutée du plus grand écart tient compte d'un tel choix.
tests-overall = Chaque groupe est testé contre tous les autres, puisque l'ensemble des personnes comprend le groupe lui-même.
tests-sampling = Avec des poids de sondage, les tests portent sur des effectifs effectifs (Kish) et sont approchés.
tests-cluster = Les lignes de même `{ $column }` forment une grappe : les tests comptent autant de personnes qu'il en faudrait d'indépendantes pour en dire autant (Rao et Scott), et sont approchés.
second-cluster = Les lignes de même `{ $column }` forment une grappe, et le test de McNemar prend chaque ligne pour un cas à part : ses valeurs p sont trop petites, et les intervalles d'ici trop étroits.
tests-means = Une valeur p ne dit ni si un écart est grand, ni s'il importe : parmi beaucoup de personnes un petit écart en a une petite, parmi peu de personnes un grand écart peut en avoir une grande. Le χ² est sans correction de continuité ; le test exact de Fisher le remplace quand un effectif attendu est inférieur à 5.

## Un second modèle sur les mêmes lignes

second-heading = un second modèle sur les mêmes lignes
second-models = Premier modèle : { $first }. Second modèle : { $second }.
second-asked = { $count ->
    [one] Une comparaison a été faite ici (seuil de { $level })
   *[other] { $count } comparaisons ont été faites ici, ce dont il est tenu compte ({ $adjustment }, seuil de { $level })
}
second-lead = Les deux modèles ont décidé des mêmes personnes. Ce qui les distingue, ce sont les personnes que le premier modèle seul compte et celles que le second seul compte. Chaque valeur p (McNemar, exacte) dit à quelle fréquence deux modèles qui se trompent de la même façon différeraient au moins autant par le seul hasard ; la valeur ajustée tient compte du nombre de comparaisons.
second-found = { $asked }. Le second modèle change ceci plus que le hasard ne le donne, en points : { $found }.
second-nothing = { $asked }. Le second modèle ne change rien de plus que ce que donne le hasard. Ce n'est pas la preuve que les modèles se valent.
second-change = { $metric } : le second modèle moins le premier, en points (Newcombe, apparié)
second-head-first = premier modèle
second-head-second = second modèle
second-head-change = changement
second-head-first-only = premier seul
second-head-second-only = second seul
second-means = Un taux qui monte dans un groupe ne dit rien de l'écart : le tableau des écarts le dit. Un écart peut aussi se refermer parce que tout le monde est moins bien traité. Qu'un changement soit une amélioration dépend de qui souffre de l'erreur.
second-gaps = { $metric } : l'écart par rapport à { $reference } avec chaque modèle, et son changement, en points
