### What went wrong, where, and what to do.
### An error is one sentence in lower case, without a full stop; what comes from the user stands in backticks.

error-label = erreur :
hint-label = conseil :
note-label = remarque :
error-cause = cause : { $cause }

## What the system says

io-not-found = ce fichier n'existe pas
io-permission = l'accès est refusé
io-full = il n'y a plus de place sur le support
io-too-large = le fichier dépasserait la taille permise
io-read-only = le système de fichiers est en lecture seule
io-is-a-folder = c'est un dossier
io-not-a-folder = une partie du chemin n'est pas un dossier
io-exists = cela existe déjà
io-name = ce nom n'y est pas permis
io-other = le système dit : { $reason }

## Common hints

hint-use = utilisez `{ $flag }`
hint-help-shows = `{ $command }` montre ce qui peut être écrit
hint-help-lists = `{ $command }` énumère ce qui existe

## The command line

error-unknown-flag = il n'y a pas d'option `{ $flag }`
hint-similar-flag = une option semblable existe : `{ $flag }`
error-unexpected-word = `{ $word }` n'est pas attendu à cet endroit
error-unknown-command = il n'y a pas de commande `{ $name }`
hint-similar-command = une commande semblable existe : `{ $command }`
error-no-command = aucune commande n'est donnée
error-flag-without-value = `{ $flag }` demande une valeur
error-value-of-flag = `{ $value }` n'est pas une valeur de `{ $flag }`
error-value-not-a-number = `{ $value }` n'est pas un nombre que `{ $flag }` accepte
error-values-allowed = valeurs permises : { $values }
error-flag-twice = `{ $flag }` est donné deux fois
hint-flag-twice = donnez-le une seule fois
error-conflict = `{ $first }` et `{ $second }` ne vont pas ensemble
error-missing-argument = `{ $command }` demande { $arguments }
error-argument-utf8 = un argument n'est pas en UTF-8 valide
hint-argument-utf8 = renommez le fichier, ou allez dans son dossier et nommez-le par un motif tel que `*.csv`
error-command-line = la ligne de commande est illisible
error-stdout = la sortie n'a pas pu être écrite
hint-stdout-full = libérez de la place, ou envoyez la sortie ailleurs

## What the arguments ask for, together

error-no-decision = aucune prédiction n'est nommée
hint-no-decision = nommez sa colonne : `--prediction COLONNE`, ou `--score COLONNE --threshold X`
error-prediction-and-score = `--prediction` et `--score` ne peuvent pas être tous deux ce qui a été décidé
hint-prediction-and-score = gardez l'un des deux : `--prediction COLONNE`, ou `--score COLONNE --threshold X`
error-threshold-alone = il y a un seuil et aucun score
hint-threshold-alone = nommez la colonne du score : `--score COLONNE`
error-score-alone = il y a un score et aucun seuil
hint-score-alone = dites à partir de quel score une prédiction est positive, comme le fait `{ $flag }` pour une probabilité
error-threshold-not-finite = le seuil n'est pas un nombre fini
hint-threshold-not-finite = donnez un nombre, comme `--threshold 0.5`
error-positive-of-nothing = `--positive` ne s'applique à rien : un score est positif par son seuil, et il n'y a pas d'étiquette
hint-positive-of-nothing = retirez `--positive`, ou nommez l'étiquette : `--label COLONNE`
error-label-positive-alone = `--label-positive` est donné sans étiquette
hint-label-positive-alone = nommez l'étiquette : `--label COLONNE`
error-second-prediction-and-score = `--second-prediction` et `--second-score` ne peuvent pas être tous deux ce que le second modèle a décidé
hint-second-prediction-and-score = gardez l'un des deux : `--second-prediction COLONNE`, ou `--second-score COLONNE --second-threshold X`
error-second-threshold-alone = il y a un seuil pour un second modèle et aucun score de ce modèle
hint-second-threshold-alone = nommez la colonne du score : `--second-score COLONNE`
error-second-score-alone = il y a un score d'un second modèle et aucun seuil pour lui
error-counted-and-decision = un tableau déjà compté n'a ni prédiction ni score
hint-counted-and-decision = n'en gardez qu'un : `--successes COLONNE --trials COLONNE`, ou `--prediction COLONNE`
error-counted-positive = `--positive` ne s'applique à rien : dans un tableau déjà compté, ce sont les succès qui comptent
hint-counted-positive = retirez `--positive`
error-trials-and-failures = `--trials` et `--failures` ne peuvent dire tous deux parmi quoi les succès sont comptés
hint-trials-and-failures = `--trials` si la colonne contient tous les essais, succès compris ; `--failures` si elle ne contient que les autres
error-successes-alone = une colonne donne les succès, et aucune ne dit sur combien
hint-successes-alone = nommez-la : `--trials COLONNE`, ou `--failures COLONNE`
error-trials-alone = une colonne donne les essais ou les échecs, et aucune les succès
hint-trials-alone = nommez-la : `--successes COLONNE`
error-rate-of-label = `--rate-of` est pour les audits sans étiquette : avec une étiquette, chaque taux a son nom
hint-rate-of-label = retirez `--rate-of`, ou choisissez un taux : `--metric NOM`
error-counted-with = dans un tableau déjà compté, une ligne représente de nombreux cas : elle n'a pas { $role ->
    [label] d'étiquette
    [weight] d'autre poids
   *[second] de seconde décision
}
hint-counted-with = retirez-le ; un tableau qui donne les effectifs de chaque étiquette et prédiction se lit avec `--label`, `--prediction` et `--weight`
error-two-weights = `--weight` et `--sampling-weight` ne peuvent pas être tous deux le poids
hint-two-weights = `--weight` si une ligne représente autant de personnes, `--sampling-weight` si elle a été tirée avec ce poids
error-where = `{ $text }` n'est pas une condition
hint-where = écrivez la colonne, un signe égal et la valeur : `--where annee=2024`
error-bins = `{ $text }` ne dit pas comment découper une colonne
hint-bins = donnez des bornes, comme `--bins age=25,45,65`, ou un nombre de parts égales, comme `--bins age=4q`
error-bins-not-finite = `{ $text }` a une borne qui n'est pas un nombre fini
error-bins-not-rising = `{ $text }` a des bornes qui ne croissent pas
error-bins-too-few = `{ $text }` fait moins de deux parts
error-bins-column = `{ $column }` est à découper et n'est pas une colonne de groupes
hint-bins-column = faites-en une : `{ $flag }`
error-bins-twice = `{ $column }` est à découper deux fois
hint-bins-twice = donnez `--bins` une seule fois par colonne
error-reference = `{ $text }` n'est pas une référence
hint-reference = écrivez la colonne de groupes, un signe égal et son niveau : `--reference origine=A`, ou l'un de `largest`, `best-off`, `worst-off`, `overall`, `others`
error-reference-two-ways = `{ $text }` est une référence pour toutes les colonnes, et une autre référence est donnée
hint-reference-two-ways = donnez soit celle-là, soit des niveaux de colonnes
error-reference-twice = `{ $column }` a deux références
hint-reference-twice = donnez `--reference` une seule fois par colonne
error-intersect = un croisement demande deux colonnes de groupes
hint-intersect = nommez-en une autre : `--group COLONNE`
error-replicates = un bootstrap de { $count } répliques : de 100 à 1 000 000 sont possibles
error-two-intervals = `--interval` nomme deux méthodes pour les mêmes chiffres
hint-two-intervals = nommez au plus une méthode parmi `wilson`, `clopper-pearson` et `jeffreys` pour les taux, une parmi `koopman` et `katz` pour les rapports, une parmi `bonferroni` et `max-t` pour les plus grands écarts
error-confidence = une confiance de `{ $value }` n'est pas entre 0 et 1
error-power = une puissance de `{ $value }` n'est pas comprise entre un demi et 1
error-gap = un écart de `{ $value }` n'est pas entre 0 et 1
error-gap-alone = `--gap` dit quel écart compterait, et rien n'est demandé à son sujet
hint-gap-alone = demandez ce que l'effectif des groupes aurait pu montrer : `--with power`
error-rate = un taux de `{ $value }` n'est pas compris entre 0 et 1
error-power-of-nothing = il n'y a ni taux ni audit sur quoi s'appuyer
hint-power-of-nothing = posez le taux attendu, comme dans `ecart power --rate 0.2 --gap 0.05`, ou nommez le fichier audit.json d'un audit
error-power-without-question = il y a un taux, mais ni écart ni effectif
hint-power-without-question = posez l'écart à montrer, tel que `--gap 0.05`, ou le nombre de personnes, tel que `--size 300`
error-power-nobody = `{ $flag }` pose qu'il n'y a personne
hint-power-nobody = donnez au moins 1, ou omettez-le
error-power-one-group = moins de deux groupes n'ont pas d'écart
hint-power-one-group = donnez `--groups 2` ou plus
error-column-words = `{ $text }` ne dit pas comment une colonne est appelée
hint-column-words = écrivez la colonne et son nom : `--column-words 'skin_type=couleur de peau'`
error-level-words = `{ $text }` ne dit pas comment une valeur d'une colonne est appelée
hint-level-words = écrivez la colonne, la valeur et son nom : `--level-words 'sexe=1:hommes'`
error-words-column = un nom est donné à la colonne `{ $column }`, qui n'a pas de rôle dans cet audit
error-words-columns = colonnes utilisées : { $columns }
error-words-again = `{ $what }` reçoit deux noms
error-column-words-same = les colonnes `{ $column }` et `{ $other }` porteraient toutes deux le nom « { $name } »
error-level-words-taken = aucun groupe ne peut être appelé « { $name } », qui désigne d'autres personnes dans chaque tableau
hint-level-words-taken = donnez-lui un autre nom
hint-words-role = donnez-lui un rôle, par exemple `{ $flag }`, ou omettez son nom
error-level-words-value = un nom est donné à `{ $value }`, qui n'est dans aucune ligne de la colonne `{ $column }`
error-level-words-values = les valeurs : { $values }
error-level-words-same = dans la colonne `{ $column }`, `{ $value }` et `{ $other }` porteraient tous deux le nom « { $name } »
hint-words-there = écrivez-le comme il est dans les données
hint-words-twice = donnez à chacun son nom, une seule fois, avec `{ $flag }`
error-phrases = `{ $text }` ne fait pas deux expressions
hint-phrases = écrivez ce qui est dit du positif et du négatif, séparés par une barre : `{ $flag } 'ont remboursé/n'\''ont pas remboursé'`
error-separator = `{ $text }` n'est pas un séparateur
hint-separator-value = donnez un seul signe, comme `--separator ';'`, ou `--separator tab`
error-unknown-metric = il n'y a ni mesure ni critère `{ $name }`
hint-similar-metric = un nom semblable existe : `{ $typed }`
hint-metrics = `ecart metrics` les énumère toutes
error-metric-not-offered = `{ $name }` n'est pas proposé
hint-metric-not-offered = `ecart metrics average_absolute_odds_difference` explique celle qui l'est, et que tout audit avec étiquette calcule
error-metric-needs-label = `{ $metric }` demande une étiquette
hint-metric-needs-label = nommez la colonne qui contient ce qui était vrai : `--label COLONNE`

## The plan

error-no-group = aucun groupe n'est nommé
hint-no-group = nommez la colonne qui contient les groupes : `--group COLONNE`
error-group-twice = la { $role ->
    [stratum] strate
    [period] date
   *[group] colonne de groupes
} `{ $column }` est nommée deux fois
hint-group-twice = nommez-la une seule fois
error-two-roles = la colonne `{ $column }` ne peut pas être à la fois { $first ->
    [label] l'étiquette
    [prediction] la prédiction
    [score] le score
    [successes] les succès
    [trials] les essais
    [failures] les échecs
    [weight] le poids
    [second-prediction] la prédiction du second modèle
    [second-score] le score du second modèle
    [stratum] une strate
    [period] une date
    [cluster] la grappe
    [other-group] le groupe de la seconde personne
   *[group] une colonne de groupes
} et { $second ->
    [label] l'étiquette
    [prediction] la prédiction
    [score] le score
    [successes] les succès
    [trials] les essais
    [failures] les échecs
    [weight] le poids
    [second-prediction] la prédiction du second modèle
    [second-score] le score du second modèle
    [stratum] une strate
    [period] une date
    [cluster] la grappe
    [other-group] le groupe de la seconde personne
   *[group] une colonne de groupes
}
hint-two-roles = nommez une autre colonne pour l'un des deux ; si les mêmes valeurs jouent les deux rôles, copiez la colonne sous un second nom
error-max-levels = `--max-levels` permet moins de deux niveaux
hint-max-levels = un audit compare au moins deux groupes : donnez 2 ou plus

## Files

error-no-input = aucun fichier n'est nommé
hint-no-input = nommez-en un, ou `-` pour du CSV sur l'entrée standard
error-not-found = il n'y a pas de fichier `{ $file }`
hint-similar-file = un fichier semblable existe : { $file }
hint-not-found = vérifiez le chemin : il part du dossier courant
error-no-match = aucun fichier ne répond au motif `{ $pattern }`
hint-no-match = `*` tient lieu d'une partie de nom, `**` de dossiers quelconques ; `ls` montre ce qui s'y trouve
error-bad-pattern = `{ $pattern }` n'est pas un motif
hint-bad-pattern = un crochet qui ne vaut que pour lui-même s'écrit `[[]`
error-empty-folder = le dossier `{ $path }` ne contient aucun fichier de données
error-empty-folder-where = cherché : .csv, .tsv, .txt (aussi .gz, .zst), .parquet, .pq, .arrow, .ipc, .feather
hint-empty-folder = si ses fichiers ont d'autres noms, nommez-les : `ecart audit { $path }/*`
error-same-file = `{ $first }` est nommé deux fois, et ses lignes compteraient double
error-same-file-two-names = `{ $first }` et `{ $second }` sont le même fichier, et ses lignes compteraient double
hint-same-file = nommez-le une seule fois
error-unreadable = `{ $file }` n'a pas pu être lu
hint-unreadable = vérifiez qui peut le lire, et qu'il est entier
error-empty = `{ $file }` est vide
hint-empty = un fichier CSV commence par les noms de ses colonnes, puis a une ligne par décision
error-no-rows = `{ $file }` a un en-tête et aucune ligne
hint-no-rows = il n'y a rien à auditer : vérifiez comment le fichier a été écrit
error-not-the-format = `{ $file }` n'est pas un fichier { $format }, quoi qu'en dise son nom
hint-not-the-format = écrivez-le de nouveau ; s'il contient du texte, donnez-lui un nom en `.csv`
error-truncated = le fichier { $format } `{ $file }` est tronqué
error-damaged = le fichier { $format } `{ $file }` est abîmé
hint-truncated = copiez-le ou écrivez-le de nouveau
error-zip = `{ $file }` est une archive ZIP ou un classeur
hint-zip = décompressez-le, ou enregistrez la feuille en CSV
error-unsupported = `{ $file }` est d'une forme qui n'est pas lue : { $kind }
hint-unsupported = écrivez-le en CSV, Parquet ou Arrow IPC
error-columnar-stdin = un fichier { $format } ne peut pas être lu sur l'entrée standard
hint-columnar-stdin = nommez le fichier à la place de `-`
error-utf16 = `{ $file }` est en UTF-16
hint-utf16 = écrivez-le en UTF-8 : `iconv -f UTF-16 -t UTF-8 { $file } > utf8.csv`
error-not-utf8 = cette ligne n'est pas en UTF-8
hint-not-utf8 = si le fichier vient de Windows, convertissez-le : `iconv -f WINDOWS-1252 -t UTF-8 { $file } > utf8.csv`
error-nul-byte = cette ligne contient un octet nul, qui n'est pas du texte
hint-nul-byte = écrivez le fichier de nouveau, ou retirez ces octets : `tr -d '\000' < { $file } > propre.csv`
error-unclosed-quote = un guillemet s'ouvre ici et ne se ferme pas
hint-unclosed-quote = fermez-le ; un guillemet à l'intérieur d'un champ entre guillemets s'écrit deux fois : `""`
error-row-too-long = cette ligne dépasse { $limit } octets
hint-row-too-long = vérifiez les fins de ligne
hint-row-too-long-quote = fermez le guillemet ouvert à { $place }
error-ragged = cette ligne a { $found ->
    [one] { $found } champ
   *[other] { $found } champs
} et l'en-tête { $expected }
hint-ragged-more = un champ qui contient le séparateur doit être entre guillemets
hint-ragged-fewer = complétez la ligne : un champ vide garde son séparateur

## Columns

error-no-column = il n'y a pas de colonne `{ $column }` dans `{ $file }`
error-columns = colonnes : { $columns }
error-columns-more = colonnes : { $columns }, … ({ $count })
hint-similar-column = une colonne semblable existe : `{ $flag }`
hint-no-column = donnez à `{ $flag }` une de ces colonnes
hint-separator = les champs semblent séparés autrement : `{ $flag }`
error-duplicate-column = la colonne `{ $column }` figure plus d'une fois dans `{ $file }`
error-duplicate-column-where = colonnes { $positions }
hint-duplicate-column = renommez-les toutes sauf une dans l'en-tête, pour qu'on sache laquelle est visée
error-column-type = la colonne `{ $column }` contient { $found }, qui ne peut pas être { $role ->
    [label] une étiquette
    [prediction] une prédiction
    [score] un score
    [successes] un effectif
    [trials] un effectif
    [failures] un effectif
    [weight] un poids
    [group] un groupe
    [second-prediction] une prédiction
    [second-score] un score
    [stratum] une strate
    [period] une date
    [cluster] le nom d'une grappe
   *[condition] comparé à un texte
}
hint-column-type = écrivez la colonne en texte, en nombres entiers ou en booléens
hint-column-type-number = écrivez la colonne en nombres

## Values

error-and-more-rows = { $place } (et { $count ->
    [one] { $count } autre ligne
   *[other] { $count } autres lignes
})
error-not-a-number = `{ $value }` dans la colonne `{ $column }` n'est pas un nombre
error-not-finite = `{ $value }` dans la colonne `{ $column }` n'est pas un nombre fini
error-negative-weight = le poids `{ $value }` dans la colonne `{ $column }` est négatif
error-weight-too-large = le poids `{ $value }` dans la colonne `{ $column }` est trop grand pour compter avec
error-not-whole = `{ $value }` dans la colonne `{ $column }` n'est pas un nombre entier de personnes
hint-missing = pour laisser ces lignes de côté, et que ce soit dit : `{ $flag }`
hint-missing-level = pour compter ces lignes comme n'ayant pas de valeur là : `{ $flag }`
hint-thousands = écrivez le nombre sans signe entre ses chiffres : `{ $value }`
hint-decimal-comma = écrivez-le avec un point : `{ $value }`
hint-not-whole = si c'est un poids de sondage, dites-le : `--sampling-weight { $column }`
error-all-weights-zero = tous les poids de la colonne `{ $column }` sont nuls
hint-all-weights-zero = vérifiez que c'est la colonne des poids ; sans `{ $flag }`, chaque ligne compte pour une personne
error-negative-count = l'effectif `{ $value }` de la colonne `{ $column }` est négatif
error-count-not-whole = l'effectif `{ $value }` de la colonne `{ $column }` n'est pas un nombre entier
hint-count-not-whole = donnez des effectifs et non des taux : 62 % de 200, c'est 124 sur 200
error-more-than-trials = `{ $value }` dans la colonne `{ $column }` dépasse le nombre de la colonne `{ $trials }`
hint-more-than-trials = si cette colonne ne contient que les échecs, sans les succès : `{ $flags }`
error-no-trials = rien n'a été compté : `{ $column }` vaut 0 à chaque ligne, et le nombre de succès aussi
hint-no-trials = vérifiez que ce sont bien les colonnes des effectifs
error-never-occurs = `{ $value }` ne se trouve nulle part dans la colonne `{ $column }`
error-value-rows = `{ $value }` ({ $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
})
error-values-found = valeurs trouvées : { $values }
error-values-found-more = valeurs trouvées : { $values }, …
error-positive-unknown = il n'est pas dit quelle valeur de { $role ->
    [label] l'étiquette
    [second-prediction] la prédiction du second modèle
   *[prediction] la prédiction
} `{ $column }` est positive
hint-positive-unknown = dites-le : `{ $flag }`
hint-second-positive = les deux prédictions sont lues avec la même valeur positive, celle de `--positive` si elle est donnée : que les deux colonnes aient les deux mêmes valeurs
error-not-binary = { $role ->
    [label] l'étiquette
    [second-prediction] la prédiction du second modèle
   *[prediction] la prédiction
} `{ $column }` a { $count ->
    [3] trois
    [4] quatre
    [5] cinq
   *[other] { $count }
} valeurs
error-not-binary-more = { $role ->
    [label] l'étiquette
    [second-prediction] la prédiction du second modèle
   *[prediction] la prédiction
} `{ $column }` a plus de { $count } valeurs
error-not-binary-first = `{ $value }` d'abord à { $place }
hint-third-value = corrigez cela, ou faites dire que ces lignes sont laissées de côté : `{ $flag }`
hint-not-binary = une étiquette et une prédiction ont deux valeurs : faites une colonne qui en a deux, ou faites laisser des lignes de côté par `--missing VALEUR`
hint-use-score = si c'est un score, donnez-lui un seuil : `{ $flag }`
error-too-many-levels = { $role ->
    [stratum] la strate
    [period] la date
    [label] l'étiquette
    [prediction] la prédiction
   *[group] la colonne de groupes
} `{ $column }` a { $levels } niveaux, et { $limit } sont permis
error-too-many-levels-more = { $role ->
    [stratum] la strate
    [period] la date
    [label] l'étiquette
    [prediction] la prédiction
   *[group] la colonne de groupes
} `{ $column }` a plus de { $levels } niveaux, et { $limit } sont permis
error-levels-such-as = tels que { $levels }
hint-levels-bins = découpez ses nombres en tranches : `{ $flag }`
hint-levels-identifier = presque chaque ligne a sa propre valeur, comme un identifiant : nommez une colonne qui contient des { $role ->
    [stratum] strates
    [period] dates
   *[group] groupes
}
hint-levels-raise = si ce sont des { $role ->
    [stratum] strates
    [period] dates
   *[group] groupes
}, permettez-les : `{ $flag }`
error-too-many-distinct = la colonne `{ $column }` a plus de { $limit } nombres différents, trop pour des quantiles exacts
hint-too-many-distinct = donnez les bornes : `{ $flag }`
error-nothing-counted = aucune ligne n'a été comptée, sur { $rows }
hint-nothing-counted = vérifiez les colonnes, `--where`, `--missing` et `--drop-missing`

## The audit

error-audit-no-rows = rien n'a été compté
error-one-group = toutes les lignes comptées sont d'un seul groupe de `{ $columns }` : `{ $only }`
error-no-known-group = aucune ligne comptée n'a de valeur dans `{ $columns }`
hint-one-group = un audit compare au moins deux groupes : nommez une autre colonne avec `--group`, ou retirez des conditions
error-reference-column = la référence nomme `{ $column }`, qui n'est pas une colonne de groupes
error-reference-column-where = colonnes de groupes : { $columns }
hint-reference-column = si elle contient des groupes, nommez-la aussi : `{ $flag }`
error-reference-level = la référence `{ $level }` ne se trouve nulle part dans la colonne `{ $column }`
error-levels-found = niveaux : { $levels }
error-levels-found-more = niveaux : { $levels }, … ({ $count })
error-reference-empty = personne n'appartient à la référence `{ $crossing }`
hint-reference-empty = nommez des niveaux auxquels quelqu'un appartient, ou retirez `--reference` : le plus grand groupe est alors pris

## A fault of ours

error-fault = écart s'est trompé dans son propre compte : c'est un défaut du programme et non des données
hint-fault = signalez-le, avec la commande

## Notes, and what was written

wrote = écrit : { $page } et { $count ->
    [one] { $count } autre fichier
   *[other] { $count } autres fichiers
}
note-left-behind = ce qui s'y trouvait est maintenant dans { $folder }
wrote-file = écrit : { $file }
note-fewer-bands = `{ $column }` a été découpé en { $made } tranches et non { $asked }, car des quantiles coïncident
note-looks-missing = `{ $value }` dans `{ $column }` compte comme { $role ->
    [stratum] une strate
    [period] une date
    [cluster] une seule grappe
   *[group] un groupe
} ({ $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}) ; si cela tient lieu de valeur manquante : `{ $flag }`
note-one-level = toutes les lignes comptées ont la même valeur dans la strate `{ $column }` : comparer à l'intérieur n'y change rien
note-one-cluster = toutes les lignes comptées sont d'une seule grappe de `{ $column }` : elles ne montrent pas de combien les grappes diffèrent
note-each-row-a-cluster = chaque ligne comptée est une grappe à elle seule dans `{ $column }` : les grappes n'y changent rien
note-empty-part = `{ $file }` est vide et a été passé

## Bundled data

error-unknown-dataset = il n'y a pas de jeu de données `{ $name }`
hint-similar-name = un nom semblable existe : `{ $name }`
hint-datasets = `ecart datasets` énumère ce qui est fourni
error-unknown-demo = il n'y a pas de démonstration `{ $name }`
hint-demos = `ecart demo` les énumère
error-export-exists = `{ $file }` existe, et rien n'a été changé
hint-export-exists = choisissez un autre dossier, ou remplacez-le : `--force`
error-export = `{ $path }` n'a pas pu être écrit
hint-export = choisissez un dossier où vous pouvez écrire

## audit.json

error-audit-json-read = `{ $file }` n'a pas pu être lu
hint-audit-json-read = nommez le fichier `audit.json` du dossier d'un rapport
error-no-json = `{ $file }` n'est pas du JSON
error-not-json = `{ $file }` n'est pas entier : il cesse d'être du JSON à la ligne { $line }, colonne { $column }
hint-not-json = copiez-le de nouveau, ou refaites l'audit
error-not-an-audit = `{ $file }` est du JSON et non un audit d'écart
error-newer-version = `{ $file }` est à la version { $found } du format, et cet écart lit jusqu'à la version { $known }
hint-newer-version = utilisez un écart plus récent
error-json-missing = il manque `{ $path }` dans `{ $file }`
error-json-wrong = `{ $path }` dans `{ $file }` n'est pas ce qu'écart y écrit
hint-json-wrong = le fichier a été modifié après coup : refaites l'audit
error-figures-differ = `{ $file }` contient des chiffres que ses effectifs ne donnent pas
error-figures-differ-where = le premier : { $path }
note-figures-differ = `{ $file }` a été fait par une autre version d'écart, qui calculait autrement certains chiffres (le premier : { $path }) ; le rapport a ceux de cette version

## The report's folder

error-folder-foreign = `{ $dir }` contient des fichiers qu'écart n'a pas écrits, et rien n'a été changé
error-folder-foreign-where = par exemple : { $files }
hint-folder-foreign = choisissez un autre dossier, ou faites-le mettre de côté sous un autre nom : `--force`
error-folder-not = `{ $path }` n'est pas un dossier
hint-folder-other = choisissez un autre dossier
error-folder-current = `{ $dir }` est le dossier où écart travaille, ou le contient, et ne peut pas être remplacé
error-folder-parent = il n'y a pas de dossier `{ $dir }` où le créer
hint-folder-parent = créez-le d'abord : `mkdir -p { $dir }`
error-folder-io = le rapport n'a pas pu être écrit dans `{ $dir }`, et rien n'a été changé
hint-folder-full = libérez de la place, ou choisissez un dossier sur un autre support
hint-folder-io = choisissez un dossier où vous pouvez écrire
error-fault-writing = écart n'a pas su dessiner son propre rapport : c'est un défaut du programme et non des données

error-several-tables = cette démonstration se compose de plusieurs audits, qui ne font pas un seul tableau
hint-several-tables = faites écrire chacun dans son dossier, avec son `rates.csv` : `--out DOSSIER`
hint-name-one = nommez l'une de ces valeurs
hint-no-numbers = la colonne ne semble pas contenir de nombres : nommez-en une autre, ou corrigez-la
