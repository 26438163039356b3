### What is wrong with a policy, and what to write in its place. Keys and values stand in backticks, as the file has them.

## What is no TOML

error-policy-duplicate-key = une clé ou une table figure ici pour la seconde fois
hint-policy-duplicate-key = réunissez les deux, ou supprimez-en une
error-policy-unclosed-text = ce texte ne se termine pas sur sa ligne
hint-policy-unclosed-text = fermez-le par les guillemets qui l'ouvrent
error-policy-unclosed-list = cette liste ne se termine pas
hint-policy-unclosed-list = fermez-la par `]`
error-policy-unclosed-table = ce crochet n'est pas fermé
hint-policy-unclosed-table = une table commence par `[columns]`, une règle par `[[rule]]`, chacune sur sa propre ligne
error-policy-unquoted = un texte doit être entre guillemets
error-policy-no-value = cette clé n'a pas de valeur
hint-policy-no-value = écrivez `clé = valeur`, ou supprimez la ligne
error-policy-no-sign = il manque le signe `=` après cette clé
hint-policy-no-sign = écrivez `clé = valeur`
error-policy-no-comma = il manque une virgule entre deux valeurs, ou la liste ne se termine pas
hint-policy-no-comma = une liste s'écrit `["sex", "race"]`
error-policy-bad-key = une clé ne s'écrit pas ainsi
hint-policy-bad-key = une clé se compose de lettres, de chiffres et de `_`, sans guillemets
error-policy-number = un nombre ne s'écrit pas ainsi
hint-policy-number = un nombre s'écrit avec un point, un chiffre devant lui et sans signe de pourcentage : `0.05`
error-policy-date = ce jour n'existe pas, ou un jour ne s'écrit pas ainsi
hint-policy-date = un jour du calendrier, sans guillemets : `2027-03-31`
error-policy-escape = une barre oblique inverse ne s'emploie pas ainsi dans un texte
hint-policy-escape = mettez le texte entre apostrophes : la barre oblique inverse n'y a pas de sens particulier
error-policy-syntax = ce passage ne peut pas être lu comme du TOML
hint-policy-syntax = chaque ligne est `clé = valeur`, `[table]`, `[[rule]]` ou un commentaire qui commence par `#`

## Keys and values

error-policy-unknown-key = il n'y a pas de clé `{ $key }` dans { $table }
error-policy-unknown-table = il n'y a ni table ni clé `{ $key }`
error-policy-keys = clés : { $keys }
hint-policy-similar-key = une clé semblable existe : `{ $key }`
hint-policy-key-elsewhere = `{ $key }` a sa place dans { $table }
policy-table-top = la partie qui précède toutes les tables
error-policy-unknown-value = `{ $value }` n'est pas une valeur de `{ $key }`
error-policy-values = valeurs : { $values }
hint-policy-similar-value = une valeur semblable existe : `{ $value }`
error-policy-unknown-metric = mesure inconnue : `{ $name }`
hint-policy-similar-metric = le nom est `{ $name }` ; `ecart metrics` les énumère toutes
error-policy-not-a-gap = le critère `{ $name }` n'est pas l'écart d'une seule mesure : il ne peut pas être borné
hint-policy-not-a-gap = le plus grand des deux écarts peut l'être : `metric = "equalized_odds"` avec `gap`
error-policy-unknown-preset = il n'y a pas de modèle de politique `{ $name }`
error-policy-presets = modèles : { $presets }
hint-policy-similar-preset = un modèle semblable existe : `{ $name }`
error-policy-wrong-type = `{ $key }` est { $found } ; il faut { $expected }
hint-policy-with-quotes = mettez la valeur entre guillemets
hint-policy-without-quotes = écrivez la valeur sans guillemets
hint-policy-rule-brackets = une règle commence par deux crochets : `[[rule]]`
policy-kind-text = un texte
policy-kind-count = un nombre entier, positif ou nul
policy-kind-whole = un nombre entier
policy-kind-number = un nombre
policy-kind-truth = true ou false
policy-kind-day = un jour
policy-kind-time = une heure
policy-kind-list = une liste
policy-kind-table = une table
policy-kind-text-or-list = un texte ou une liste de textes
policy-kind-value = un texte, un nombre, true ou false
policy-kind-value-or-list = un texte, un nombre, ou une liste de ceux-ci
error-policy-missing = il manque `{ $key }` dans { $table }
hint-policy-missing-metric = dites ce qui est borné : `metric = "false_positive_rate"` ; `ecart metrics` énumère ce qui existe
hint-policy-missing-reason = dites pourquoi : `reason = "…"`
hint-policy-missing-until = donnez son dernier jour : `until = 2027-03-31`
hint-policy-missing-level = nommez le niveau : `level = "race=Other"`
error-policy-empty = `{ $key }` est vide
hint-policy-empty = donnez-lui une valeur, ou supprimez la clé
error-policy-no-such-day = `{ $key }` n'est pas un jour du calendrier
error-policy-unreadable = cette valeur ne peut pas être lue

## Rules

error-policy-duplicate-rule = deux règles portent le nom `{ $name }`
error-policy-first-rule = la première commence à la ligne { $line }
hint-policy-duplicate-rule = les rapports distinguent les règles par leur nom : donnez à chacune le sien, ou supprimez `name`
error-policy-no-limit = cette règle n'a pas de limite
hint-policy-no-limit = bornez la mesure par `max`, `min` ou `max_increase`, ou faites-la montrer sans verdict : `show = true`
error-policy-shown-and-bounded = une règle avec `show` ne donne pas de verdict, et `{ $key }` en demande un
hint-policy-shown-and-bounded = supprimez l'un des deux
error-policy-min-above-max = `min` ({ $min }) dépasse `max` ({ $max }) : rien ne peut respecter les deux
hint-policy-min-above-max = échangez-les, ou faites-en deux règles
error-policy-ratio-from-above = ce rapport est celui de la plus petite valeur à la plus grande, et plus l'écart est grand, plus il est bas : `{ $key }` enfreindrait la règle là où les groupes se ressemblent
hint-policy-ratio-from-above = dites jusqu'où il peut descendre : `{ $key } = 0.8` ; ce qu'un groupe a par rapport à sa référence se limite avec `direction = "above"` ou `"below"`
error-policy-gap-from-below = cet écart est ce qui sépare deux groupes, dans un sens ou dans l'autre : `{ $key }` enfreindrait la règle là où les groupes se ressemblent
hint-policy-gap-from-below = dites jusqu'où il peut aller : `{ $key } = 0.05` ; ce qu'un groupe a de plus que sa référence se limite avec `direction = "above"` ou `"below"`
error-policy-not-finite = `{ $key }` doit être un nombre fini
hint-policy-not-finite = pour ne pas poser de limite de ce côté, supprimez la clé
error-policy-out-of-range = `{ $key }` ne peut pas être { $value } ici
hint-policy-range-difference = ce qui sépare deux groupes, sans son signe, va de 0 à { $to }
hint-policy-range-signed-difference = une différence avec la référence va de { $from } à { $to }
hint-policy-range-ratio = le plus petit sur le plus grand est supérieur à 0 et ne dépasse pas 1 ; le rapport d'un groupe à sa référence se borne avec `direction = "above"` ou `"below"`
hint-policy-range-signed-ratio = un rapport est supérieur à 0
hint-policy-range-figure = cette mesure va de { $from } à { $to }
hint-policy-range-open = c'est un nombre positif ou nul
hint-policy-range-p-value = une valeur p est supérieure à 0 et ne dépasse pas 1 ; la règle est enfreinte si le hasard seul montre plus rarement un écart aussi grand : `min = 0.05`
hint-policy-range-increase = une hausse est positive ou nulle, et ne dépasse pas { $to }
hint-policy-range-confidence = un niveau de confiance est supérieur à 0 et inférieur à 1 : `confidence = 0.95`
hint-policy-in-per-cent = { $value } pour cent s'écrit `{ $key } = { $share }`
error-policy-chance-bounded = une valeur p se borne par le bas, et non par `{ $key }`
hint-policy-chance-bounded = un écart que le hasard montre rarement a une petite valeur p : `min = 0.05`
error-policy-no-chance = il n'y a pas de valeur p pour `{ $metric }`, qui n'est pas une part de personnes
hint-policy-no-chance = bornez l'écart lui-même : `gap = "difference"` avec `max`
error-policy-needs-gap = `{ $key }` dit comment les groupes sont comparés, et cette règle borne la mesure de chacun séparément
hint-policy-needs-gap = dites `gap = "difference"` ou `gap = "ratio"`, ou supprimez `{ $key }`
error-policy-not-of-chance = `{ $key }` n'a pas de sens avec `gap = "chance"`, dont la valeur p est celle de tous les groupes ensemble
hint-policy-take-away = supprimez `{ $key }`
error-policy-only-as-gap = `{ $metric }` n'existe que comme écart
hint-policy-only-as-gap = dites comment il est mesuré : `gap = "difference"` ou `gap = "ratio"`
error-policy-other-gap = `{ $metric }` est déjà un écart, et n'est pas un { $gap }
hint-policy-other-gap = supprimez `gap`, ou nommez la mesure : `ecart metrics { $metric }` dit laquelle
error-policy-not-of-rows = `{ $metric }` est une part de lignes, pour laquelle `{ $key }` n'a pas de sens
error-policy-direction-alone = un écart entre tous les couples de groupes n'a pas de sens de lecture
hint-policy-direction-alone = dites à qui les groupes sont comparés : `reference = "largest"`
error-policy-above-highest = aucun groupe n'est au-dessus du plus élevé
hint-policy-above-highest = supprimez `direction`, ou nommez une autre référence
error-policy-no-bounds = `{ $metric }` n'a pas d'intervalle : aucun verdict ne peut en être sûr
hint-policy-no-bounds = comparez l'estimation : `certainty = "point"`
error-policy-ratchet-alone = `accept_baseline` accepte ce qui dépassait une limite, et cette règle n'en a pas
hint-policy-ratchet-alone = ajoutez `max` ou `min`
error-policy-ratchet-and-increase = `accept_baseline` et `max_increase` sont deux réponses à une même question
error-policy-not-a-level = `{ $text }` ne nomme pas le niveau d'une colonne
hint-policy-not-a-level = écrivez la colonne et son niveau : `{ $key } = "race=White"`
hint-policy-similar-reference = une référence semblable existe : `{ $name }`
error-policy-not-a-group-column = `{ $column }` n'est pas une colonne de groupes de cette règle
error-policy-group-columns = colonnes de groupes : { $columns }
error-policy-no-group-columns = cette règle ne nomme aucune colonne de groupes
hint-policy-not-a-group-column = ajoutez-la : `group = "{ $column }"`
error-policy-reference-column = la référence ne nomme aucun niveau de `{ $column }`
hint-policy-reference-column = pour un croisement, nommez un niveau de chaque colonne : `reference = ["race=White", "sex=Male"]`
error-policy-column-twice = `{ $key }` nomme deux fois la colonne `{ $column }`
error-policy-two-roles = `{ $column }` est à la fois une colonne de groupes et une strate
hint-policy-two-roles = les groupes sont comparés à l'intérieur des strates : une colonne ne peut être que l'un des deux
error-policy-no-groups = cette règle compare des groupes, et rien ne dit lesquels
hint-policy-no-groups = nommez une colonne ici, `group = "race"`, ou pour toutes les règles : `--group race`
