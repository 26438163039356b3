### Names and what they mean: metrics, criteria, reasons, roles, levels.
### Type plain spaces and straight apostrophes: the program sets them (’, and in French narrow spaces before : ; ? ! % and inside « »).

## Levels, roles

level-missing = (manquant)

role-label = étiquette
role-prediction = prédiction
role-score = score
role-weight = poids
role-group = groupe
role-other-group = groupe de la seconde personne

## Metrics: the name, what equal and unequal values mean for people, whom an error harms

metric-base-rate = prévalence
metric-base-rate-means = La part des personnes dont l'étiquette est positive. Elle décrit les données et non le système : ces chiffres ne disent ni d'où vient l'étiquette, ni si elle a été relevée de la même façon dans chaque groupe.
metric-base-rate-harm = Aucune erreur n'est comptée ici. Mais si l'étiquette elle-même a été relevée de façon inégale, tous les taux d'erreur en héritent.

metric-selection-rate = taux de sélection
metric-selection-rate-means = La part des personnes prédites positives. Des taux égaux signifient que la prédiction est distribuée de la même façon, quelle que soit la réalité ; des taux inégaux peuvent suivre la réalité, ou non.
metric-selection-rate-harm = Aucune erreur n'est comptée ici. Si le positif est une sanction, un taux plus haut en fait subir davantage ; si c'est un avantage, un taux plus bas en est une part plus petite.
metric-rate-of-cases = taux
metric-rate-of-cases-means = Parmi les cas d'un groupe, la part de ceux qui ont été comptés, d'après les deux colonnes nommées. Des taux égaux signifient que ce qui a été compté se produit aussi souvent dans chaque groupe.
metric-rate-of-cases-harm = Qu'un taux plus haut soit un bien ou un mal dépend de ce qui a été compté. Un tableau d'effectifs ne le dit pas.

metric-rate-of-success = taux de réussite
metric-rate-of-success-means = Parmi les cas d'un groupe, la part de ceux qui ont réussi. Des taux égaux signifient que chaque groupe est aussi bien servi.
metric-rate-of-success-harm = Un groupe dont le taux est plus bas est moins bien servi.

metric-rate-of-error = taux d'erreur
metric-rate-of-error-means = Parmi les cas d'un groupe, la part de ceux où le système s'est trompé. Des taux égaux signifient qu'il se trompe aussi souvent dans chaque groupe ; de quelle erreur il s'agit, cela ne se voit pas.
metric-rate-of-error-harm = Un groupe dont le taux est plus haut supporte plus d'erreurs. À qui elles nuisent dépend de leur nature, dont ce taux ne dit rien.

metric-true-positive-rate = taux de vrais positifs
metric-true-positive-rate-means = Parmi les personnes dont l'étiquette est positive, la part de celles qui sont prédites positives. Des taux inégaux signifient que les personnes à repérer le sont plus souvent dans un groupe que dans un autre ; des fausses alertes, ce taux ne dit rien.
metric-true-positive-rate-harm = L'erreur est la part qui manque. Si le positif est un avantage, des personnes qui y avaient droit en sont privées ; si c'est une sanction, elles y échappent et d'autres peuvent en courir le risque.

metric-false-positive-rate = taux de faux positifs
metric-false-positive-rate-means = Parmi les personnes dont l'étiquette est négative, la part de celles qui sont prédites positives. Des taux inégaux signifient que des personnes sont signalées à tort plus souvent dans un groupe que dans un autre ; de celles qui ne sont pas repérées, ce taux ne dit rien.
metric-false-positive-rate-harm = Si le positif est une sanction, des personnes la subissent sans raison. Si c'est un avantage, des personnes reçoivent ce à quoi, selon l'étiquette, elles n'avaient pas droit : le coût en revient à qui l'accorde, et parfois à elles-mêmes, comme pour un prêt impossible à rembourser.

metric-true-negative-rate = taux de vrais négatifs
metric-true-negative-rate-means = Parmi les personnes dont l'étiquette est négative, la part de celles qui sont prédites négatives. Des taux inégaux signifient que les personnes à laisser en paix le sont plus souvent dans un groupe que dans un autre ; de celles qui ne sont pas repérées, ce taux ne dit rien.
metric-true-negative-rate-harm = L'erreur est la part qui manque. Si le positif est une sanction, des personnes la subissent sans raison ; si c'est un avantage, des personnes reçoivent ce à quoi, selon l'étiquette, elles n'avaient pas droit.

metric-false-negative-rate = taux de faux négatifs
metric-false-negative-rate-means = Parmi les personnes dont l'étiquette est positive, la part de celles qui sont prédites négatives. Des taux inégaux signifient que des personnes à repérer ne le sont pas, plus souvent dans un groupe que dans un autre ; des fausses alertes, ce taux ne dit rien.
metric-false-negative-rate-harm = Si le positif est un avantage, comme un prêt, un emploi ou un traitement, des personnes qui y avaient droit en sont privées. Si c'est une sanction, elles y échappent et d'autres peuvent en courir le risque.

metric-positive-predictive-value = valeur prédictive positive
metric-positive-predictive-value-means = Parmi les personnes prédites positives, la part de celles dont l'étiquette est positive. Des valeurs inégales signifient qu'une même prédiction positive est juste plus souvent pour un groupe que pour un autre.
metric-positive-predictive-value-harm = L'erreur est la part qui manque : des personnes dont l'étiquette est négative. Si le positif est une sanction, elles la subissent sans raison ; si c'est un avantage, elles reçoivent ce à quoi, selon l'étiquette, elles n'avaient pas droit.

metric-negative-predictive-value = valeur prédictive négative
metric-negative-predictive-value-means = Parmi les personnes prédites négatives, la part de celles dont l'étiquette est négative. Des valeurs inégales signifient qu'une même prédiction négative est juste plus souvent pour un groupe que pour un autre.
metric-negative-predictive-value-harm = L'erreur est la part qui manque : des personnes dont l'étiquette est positive. Si le positif est un avantage, elles y avaient droit et en sont privées ; si c'est une sanction, elles y échappent et d'autres peuvent en courir le risque.

metric-false-discovery-rate = taux de fausses découvertes
metric-false-discovery-rate-means = Parmi les personnes prédites positives, la part de celles dont l'étiquette est négative. Des taux inégaux signifient qu'une même prédiction positive est fausse plus souvent pour un groupe que pour un autre.
metric-false-discovery-rate-harm = Si le positif est une sanction, ces personnes la subissent sans raison. Si c'est un avantage, elles reçoivent ce à quoi, selon l'étiquette, elles n'avaient pas droit.

metric-false-omission-rate = taux de fausses omissions
metric-false-omission-rate-means = Parmi les personnes prédites négatives, la part de celles dont l'étiquette est positive. Des taux inégaux signifient qu'une même prédiction négative est fausse plus souvent pour un groupe que pour un autre.
metric-false-omission-rate-harm = Si le positif est un avantage, ces personnes y avaient droit et en sont privées. Si c'est une sanction, elles y échappent et d'autres peuvent en courir le risque.

metric-accuracy = exactitude
metric-accuracy-means = La part des personnes dont la prédiction s'accorde avec l'étiquette. Une exactitude égale peut cacher des erreurs opposées : fausses alertes dans un groupe, oublis dans un autre.
metric-accuracy-harm = L'erreur est la part qui manque, des deux sortes : voir le taux de faux positifs pour les personnes signalées à tort, le taux de faux négatifs pour celles qui ne sont pas repérées.

metric-error-rate = taux d'erreur
metric-error-rate-means = La part des personnes dont la prédiction contredit l'étiquette. Des taux inégaux signifient que le système se trompe plus souvent sur un groupe que sur un autre ; des taux égaux peuvent cacher des erreurs opposées, fausses alertes dans l'un et oublis dans l'autre.
metric-error-rate-harm = Les deux sortes d'erreurs y comptent comme une seule. Qui en pâtit se lit dans le taux de faux positifs (personnes signalées à tort) et dans le taux de faux négatifs (personnes non repérées).

metric-balanced-accuracy = exactitude équilibrée
metric-balanced-accuracy-means = La moyenne du taux de vrais positifs et du taux de vrais négatifs : l'étiquette la plus rare y compte autant que l'autre. Des valeurs égales peuvent cacher des erreurs opposées : fausses alertes dans un groupe, oublis dans un autre.
metric-balanced-accuracy-harm = Les deux sortes d'erreurs y comptent, chacune rapportée aux personnes qu'elle peut toucher. Qui en pâtit se lit dans le taux de faux positifs et dans le taux de faux négatifs.

metric-f1 = score F1
metric-f1-means = La moyenne harmonique de la valeur prédictive positive et du taux de vrais positifs. Les personnes prédites négatives à raison n'y comptent pas, si bien qu'il varie avec la prévalence : des groupes traités de la même façon peuvent avoir des valeurs différentes.
metric-f1-harm = Les deux sortes d'erreurs y comptent comme une seule. Qui en pâtit se lit dans le taux de faux positifs (personnes signalées à tort) et dans le taux de faux négatifs (personnes non repérées).

metric-matthews-correlation = corrélation de Matthews
metric-matthews-correlation-means = La corrélation de l'étiquette et de la prédiction : 1 si elles s'accordent toujours, 0 si l'une n'apprend rien de l'autre, −1 si elles se contredisent toujours. Des valeurs inégales signifient que la prédiction en apprend plus sur un groupe que sur un autre.
metric-matthews-correlation-harm = Les deux sortes d'erreurs y comptent comme une seule. Qui en pâtit se lit dans le taux de faux positifs (personnes signalées à tort) et dans le taux de faux négatifs (personnes non repérées).

metric-false-negatives-per-false-positive = faux négatifs par faux positif
metric-false-negatives-per-false-positive-means = Combien de personnes ne sont pas repérées pour une personne signalée à tort. Des valeurs inégales signifient que le système se trompe plutôt par oubli dans un groupe et plutôt par fausse alerte dans un autre ; du nombre d'erreurs, ce rapport ne dit rien.
metric-false-negatives-per-false-positive-harm = Si le positif est une sanction, une valeur basse signifie que l'erreur la fait plus souvent subir sans raison qu'elle n'en dispense ; si c'est un avantage, une valeur haute signifie que l'erreur en prive plus souvent les personnes qui y avaient droit.

## Criteria: the name, what it asks for

criterion-demographic-parity-difference = écart de parité démographique
criterion-demographic-parity-difference-means = Le plus grand taux de sélection moins le plus petit. À 0, la même part de chaque groupe est prédite positive, quelle que soit la réalité.

criterion-demographic-parity-ratio = rapport de parité démographique
criterion-demographic-parity-ratio-means = Le plus petit taux de sélection divisé par le plus grand. À 1, la même part de chaque groupe est prédite positive, quelle que soit la réalité.

criterion-four-fifths-rule = règle des quatre cinquièmes
criterion-four-fifths-rule-means = Le taux de sélection de chaque groupe divisé par le plus élevé. Des directives des États-Unis sur la sélection des employés, de 1978, voient dans une valeur inférieure à quatre cinquièmes le signe d'un effet défavorable, à examiner : elle ne prouve rien à elle seule, et de petits effectifs peuvent y tomber par hasard.

criterion-equal-opportunity-difference = écart d'égalité des chances
criterion-equal-opportunity-difference-means = Le plus grand taux de vrais positifs moins le plus petit. À 0, les personnes dont l'étiquette est positive sont repérées aussi souvent dans chaque groupe ; les fausses alertes n'y jouent aucun rôle.

criterion-equalized-odds-difference = écart d'égalité des cotes (equalized odds)
criterion-equalized-odds-difference-means = Le plus grand de deux écarts, celui des taux de vrais positifs et celui des taux de faux positifs. À 0, les personnes de même étiquette sont prédites positives aussi souvent quel que soit leur groupe.

criterion-equalized-odds-difference-mean = écart moyen d'égalité des cotes (equalized odds)
criterion-equalized-odds-difference-mean-means = La moyenne de deux écarts, celui des taux de vrais positifs et celui des taux de faux positifs. À 0, les personnes de même étiquette sont prédites positives aussi souvent quel que soit leur groupe ; un grand écart à côté d'un petit s'en trouve atténué.

criterion-equalized-odds-ratio = rapport d'égalité des cotes (equalized odds)
criterion-equalized-odds-ratio-means = Le plus bas de deux rapports du plus petit au plus grand, celui des taux de vrais positifs et celui des taux de faux positifs. À 1, les personnes de même étiquette sont prédites positives aussi souvent quel que soit leur groupe.

criterion-equalized-odds-ratio-mean = rapport moyen d'égalité des cotes (equalized odds)
criterion-equalized-odds-ratio-mean-means = La moyenne de deux rapports du plus petit au plus grand, celui des taux de vrais positifs et celui des taux de faux positifs. À 1, les personnes de même étiquette sont prédites positives aussi souvent quel que soit leur groupe ; un rapport bas à côté d'un rapport haut s'en trouve atténué.

criterion-average-absolute-odds-difference = écart absolu moyen des cotes
criterion-average-absolute-odds-difference-means = La distance d'un groupe à la référence en taux de vrais positifs et en taux de faux positifs, moyenne des deux sans leur signe ; parmi tous les groupes, la plus grande. À 0, les personnes de même étiquette sont prédites positives aussi souvent que dans la référence.

criterion-predictive-parity-difference = écart de parité prédictive
criterion-predictive-parity-difference-means = La plus grande valeur prédictive positive moins la plus petite. À 0, une prédiction positive est juste aussi souvent quel que soit le groupe.

criterion-error-rate-difference = écart des taux d'erreur
criterion-error-rate-difference-means = Le plus grand taux d'erreur moins le plus petit. À 0, le système se trompe aussi souvent sur chaque groupe ; les erreurs peuvent tout de même être de sortes opposées.

criterion-error-rate-ratio = rapport des taux d'erreur
criterion-error-rate-ratio-means = Le plus petit taux d'erreur divisé par le plus grand. À 1, le système se trompe aussi souvent sur chaque groupe ; les erreurs peuvent tout de même être de sortes opposées.

criterion-treatment-equality-difference = écart d'égalité de traitement
criterion-treatment-equality-difference-means = Le plus grand nombre de faux négatifs par faux positif moins le plus petit. À 0, les erreurs penchent du même côté dans chaque groupe, si nombreuses qu'elles soient.

criterion-average-odds-difference-not-offered = la moyenne des deux écarts avec leur signe n'est pas proposée : un écart dans un sens annule un écart dans l'autre, si bien que 0 peut recouvrir deux grands écarts ; `average_absolute_odds_difference` ne les laisse pas s'annuler

## Why a figure has no value: a clause that follows a colon

undefined-no-rows = il n'y a personne dans le groupe
undefined-no-positives = personne n'a d'étiquette positive
undefined-no-negatives = personne n'a d'étiquette négative
undefined-no-predicted-positives = aucune prédiction n'est positive
undefined-no-predicted-negatives = aucune prédiction n'est négative
undefined-no-hits-or-errors = il n'y a ni vrai positif ni erreur
undefined-no-false-positives = il n'y a aucun faux positif par lequel diviser
undefined-constant = toutes les étiquettes ou toutes les prédictions sont les mêmes et ne peuvent donc pas varier ensemble
undefined-no-label = il n'y a pas d'étiquette
undefined-reference-undefined = la référence n'a pas de valeur à laquelle comparer
undefined-no-reference-group = il faut pour référence un groupe, et la référence n'en est pas un
undefined-ratio-to-zero = la valeur par laquelle diviser est 0
undefined-zero-over-zero = les deux valeurs sont 0 et n'ont pas de rapport
undefined-fewer-than-two-groups = moins de deux groupes ont une valeur à comparer
undefined-negative = une valeur est inférieure à 0, et un rapport n'aurait pas de sens
undefined-not-a-ratio-scale = une corrélation se compare par différence, non par rapport
undefined-zero-weight = la somme des poids de ces lignes est 0
undefined-in-clusters = les personnes sont en grappes, et le bootstrap les tirerait séparément
undefined-not-a-share = cela ne se calcule que pour des parts de personnes
undefined-no-shared-stratum = aucune strate ne compte de personnes des deux groupes
undefined-no-informative-stratum = dans chaque strate, un groupe n'a personne ou toutes les personnes ont la même issue
undefined-fewer-than-two-periods = moins de deux périodes comptent assez de personnes des deux groupes
undefined-fewer-than-three-periods = moins de trois périodes comptent assez de personnes des deux groupes
undefined-fewer-than-two-strata = moins de deux strates comptent des personnes des deux groupes dont les issues diffèrent
undefined-all-alike = le taux est de 0 dans chaque groupe, ou de 1 dans chaque groupe : rien ne pourrait différer
undefined-no-disagreement = les deux prédictions ne diffèrent jamais
undefined-other-people = chaque modèle a d'autres personnes au dénominateur : les lignes ne s'apparient pas
undefined-zero-rate = l'un des taux est 0, et leur moyenne géométrique aussi
undefined-too-few-replicates = trop peu de répliques ont une valeur
undefined-no-spread = toutes les répliques tirées sont identiques, ce qui n'est pas une certitude
undefined-one-sided = toutes les répliques tirées sont d'un même côté de la valeur, donc le bootstrap n'a pas d'intervalle
undefined-within-chance = ce n'est pas plus que ce que donne le hasard seul, et là aucun intervalle de bootstrap ne tient
undefined-rate-at-bound = dans un groupe le taux est 0 ou 1, que nulle réplique ne déplace : un bootstrap serait trop sûr de lui
undefined-zero-count = un effectif est nul et n'a pas de logarithme
undefined-no-rate-far-enough = même 0 % ou 100 % ne se distingueraient pas de la référence
undefined-no-such-rate = un tel taux serait inférieur à 0 % ou supérieur à 100 %
undefined-same-rate = les deux taux sont les mêmes, il n'y a donc pas d'écart à montrer
undefined-reference-too-small = la référence est trop petite, quel que soit l'effectif du groupe
undefined-nothing-to-gain = aucune décision ne rapporte rien
undefined-too-many-people = un écart si petit demanderait plus de personnes qu'on n'en peut compter
undefined-not-a-probability = un score est hors de l'intervalle de 0 à 1 : les scores ne sont pas des probabilités
undefined-sure-and-wrong = un score de 0 ou de 1 s'est révélé faux, ce pour quoi la perte logarithmique n'a pas de limite
undefined-sure-score = un score de 0 ou de 1 n'a pas de logit
undefined-constant-score = tous les scores sont les mêmes
undefined-separated = les scores séparent les deux étiquettes sans exception : rien ne dit combien cela aurait pu varier
undefined-one-person = cela repose sur une seule personne
undefined-no-variation = c'est la même valeur pour tout le monde : rien ne dit combien elle aurait pu varier
undefined-clustered = des lignes sont liées entre elles, et on ne sait pas comment elles le sont par score
undefined-no-scores = les scores n'ont pas été comptés
undefined-no-alarms = aucune alarme n'est à attendre
undefined-no-such-threshold = même à la plus haute similarité, plus de paires concordent que cela

## Why rows were left out: « 30 sans étiquette »

left-out-not-selected = { $count } hors de `{ $condition }`
left-out-no-group = { $count } sans valeur dans `{ $column }`
left-out-no-label = { $count } sans étiquette
left-out-no-prediction = { $count } sans prédiction
left-out-no-score = { $count } sans score
left-out-no-successes = { $count } sans nombre de succès
left-out-no-trials = { $count } sans nombre d'essais
left-out-no-failures = { $count } sans nombre d'échecs
left-out-no-weight = { $count } sans poids
left-out-no-second-prediction = { $count } sans prédiction du second modèle
left-out-no-second-score = { $count } sans score du second modèle
left-out-no-cluster = { $count } sans grappe

## Why the headline matters, where it is known what a positive prediction does

why-selection-rate-harm = Aucune erreur n'est comptée ici. Une prédiction positive est une sanction : un taux plus haut en fait subir davantage.
why-selection-rate-benefit = Aucune erreur n'est comptée ici. Une prédiction positive est un avantage : un taux plus bas en est une part plus petite.
why-false-positive-rate-harm = Une prédiction positive est ici une sanction. Les personnes que ce taux compte ont l'étiquette négative et ont été prédites positives : elles subissent cette sanction sans raison.
why-false-positive-rate-benefit = Une prédiction positive est ici un avantage. Les personnes que ce taux compte ont l'étiquette négative et ont été prédites positives : elles reçoivent cet avantage alors que, selon l'étiquette, elles n'y avaient pas droit. Le coût en revient à qui l'accorde, et parfois à elles-mêmes, comme pour un prêt impossible à rembourser.
why-false-negative-rate-harm = Une prédiction positive est ici une sanction. Les personnes que ce taux compte ont l'étiquette positive et ont été prédites négatives : elles échappent à cette sanction, et d'autres peuvent en courir le risque.
why-false-negative-rate-benefit = Une prédiction positive est ici un avantage. Les personnes que ce taux compte ont l'étiquette positive et ont été prédites négatives : elles avaient droit à cet avantage, et en sont privées.
