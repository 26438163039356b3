### Des populations inventées dont les vrais taux sont connus.

simulate-written = { $file } : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, colonnes { $columns } ; graine { $seed }
simulate-to-stdout = sortie standard
simulate-nothing-written = Rien n'a été écrit : voici le monde, et ce qui y est vrai. `--out people.csv` ou `--out people.parquet` écrit ses habitants.
simulate-audit = Pour auditer ce qui a été écrit :
simulate-audit-truth = Et par rapport à la vérité, que les vrais fichiers n'ont pas :

simulate-heading-world = le monde
simulate-head-setting = quoi
simulate-head-value = valeur
simulate-setting-base-rate = vraiment positifs
simulate-setting-auc = score : aire sous la courbe
simulate-setting-score = score : quel nombre
simulate-setting-shift = score : trop haut de
simulate-setting-threshold = prédit positif à partir de
simulate-setting-label-bias = positif, noté négatif
simulate-setting-label-excess = négatif, noté positif
simulate-setting-noise = étiquette retournée par hasard
simulate-setting-seen-positive = positif, dans le fichier
simulate-setting-seen-negative = négatif, dans le fichier
simulate-setting-periods = périodes
simulate-setting-experience = années d'expérience, en moyenne
simulate-score-calibrated = la probabilité d'être vraiment positif
simulate-score-learned = la probabilité d'être noté positif, apprise du fichier
simulate-score-raw = le score latent lui-même
simulate-proxy = révèle { $column }, V de Cramér { $strength }
simulate-proxy-constant = la même valeur pour tous
simulate-many-values = { $count } valeurs : { $values } …
simulate-head-word = mot
simulate-caption-words = CV qui contiennent un mot
simulate-clue = Qui connaît ce monde devine { $column } par les seuls mots dans { $guessed } des cas ; en nommant toujours le plus grand groupe, dans { $largest }.

simulate-heading-truth = ce qui est vrai
simulate-selected = { $share } de toutes les personnes sont dans le fichier.
simulate-label-is-truth = L'étiquette est la vérité.
simulate-caption-all = toutes les personnes, par rapport à la vérité
simulate-caption-applicants = toutes les candidatures : qui a été embauché, par rapport à qui le méritait
simulate-caption-file = les personnes du fichier, par rapport à la vérité
simulate-caption-label = les personnes du fichier, par rapport à leur étiquette : ce qu'un audit doit trouver
simulate-head-group = groupe
simulate-head-share = part
simulate-head-base = taux de base
simulate-head-selected = retenus
simulate-head-fpr = TFP
simulate-head-fnr = TFN
simulate-head-ppv = VPP
simulate-head-auc = aire
simulate-all = ensemble
simulate-note-rates = taux de base : les positifs. retenus : prédits positifs. TFP, TFN : les négatifs prédits positifs, les positifs prédits négatifs. VPP : parmi les prédits positifs, les positifs.
simulate-note-applicants = taux de base : qui méritait l'embauche. retenus : embauchés. TFP : embauchés parmi ceux qui ne la méritaient pas. TFN : refusés parmi ceux qui la méritaient. VPP : parmi les embauchés, ceux qui la méritaient.
simulate-note-exact = Calculé à partir des paramètres, et non compté : les lignes se dispersent autour de ces taux.
simulate-note-undefined = s. o. : { $reason }.

## Ce qui ne peut pas être

error-simulate-form = `{ $file }` ne dit ni CSV ni Parquet
hint-simulate-out = nommez un fichier : `--out people.csv`, `--out people.parquet`, ou `--out -` pour du CSV sur la sortie standard
hint-simulate-exists = nommez un autre fichier (`--out`), ou remplacez-le : `--force`
hint-simulate-full = faites de la place, demandez moins de `--rows`, ou écrivez sur un autre support
error-simulate-no-rows = aucune ligne n'est demandée
error-simulate-unknown-world = il n'y a pas de monde `{ $name }`
hint-simulate-own-world = omettez-le pour tout régler par des options, ou nommez un fichier à vous : `--world monde.toml`
error-simulate-world-unread = le monde `{ $file }` n'a pas pu être lu
error-simulate-not-text = ce n'est pas un texte en UTF-8
hint-simulate-world = nommez un fichier en TOML, par exemple avec la ligne `base_rate = 0.3`
error-simulate-unread = `{ $text }` de `{ $flag }` ne peut pas être lu
hint-simulate-written-so = cela s'écrit ainsi : `{ $flag }`
error-simulate-name = `{ $name }` ne peut pas être un nom
hint-simulate-name = un nom n'est pas vide, et n'a ni , ; : = / * " ` ni blanc à ses bouts
error-simulate-column-twice = deux colonnes s'appellent `{ $column }`
hint-simulate-other-name = donnez un autre nom à l'une ; label, score, prediction, truth, period, experience, skills et hired sont pris là où le monde les a
error-simulate-no-levels = `{ $of }` n'a pas de valeurs
hint-simulate-shares = chaque part est au-dessus de 0, et ensemble elles font 1, comme dans `--group sex=women:0.4,men:0.6`
error-simulate-level-twice = `{ $column }` nomme `{ $level }` deux fois
hint-simulate-once = nommez-le une fois
error-simulate-share-sum = les parts de `{ $of }` font { $sum }, et non 1
error-simulate-share = `{ $level }` ne peut pas avoir une part de { $share }
error-simulate-out-of-range = { $value } n'est pas permis
error-simulate-range = permis : de { $from } à { $to }
hint-simulate-per-cent = { $value } pour cent s'écrit { $share }
error-simulate-auc = aucun score de ce modèle n'a une aire sous la courbe de { $value }
hint-simulate-auc-high = une aire de 1 demanderait des scores infiniment éloignés : approchez-vous-en jusqu'à 0.99999
hint-simulate-auc-low = 0.5 est un score qui ne dit rien ; en dessous, le score dit le contraire de ce qu'il veut dire
error-simulate-unknown-level = il n'y a pas de groupe `{ $level }`
error-simulate-levels = groupes : { $levels }
hint-simulate-similar-level = un nom semblable existe : `{ $level }`
hint-simulate-levels = nommez un groupe de ce monde, ou déclarez-le par `--group` ; si un monde fourni nomme des groupes que `--group` remplace, redites `--{ $setting }`
error-simulate-unknown-column = il n'y a pas de colonne de groupes `{ $column }`
error-simulate-columns = colonnes de groupes : { $columns }
error-simulate-ambiguous = `{ $level }` est une valeur de plusieurs colonnes : { $columns }
hint-simulate-ambiguous = dites laquelle : `{ $name }`
error-simulate-group-twice = `{ $group }` est nommé deux fois
error-simulate-conflict = `{ $first }` et `{ $second }` donnent deux valeurs à `{ $people }`
hint-simulate-conflict = dites ce qui vaut pour les deux : `{ $people }`
error-simulate-moves = une valeur qui bouge a besoin de périodes
hint-simulate-moves = donnez au moins deux périodes : `--periods 12` ; ou une seule valeur au lieu de `0.1..0.2`
error-simulate-no-periods = il n'y a pas de période
error-simulate-too-many = { $count }, c'est plus que les { $most } qui sont calculés exactement
hint-simulate-too-many = prenez moins de groupes, de valeurs ou de périodes
error-simulate-label = l'étiquette de `{ $group }` ne dirait rien : elle est fausse aussi souvent que juste, ou plus souvent
hint-simulate-label = ce qui est noté négatif à tort et ce qui est noté positif à tort, bruit compris, doivent faire moins de 1
error-simulate-nobody = personne n'est dans le fichier
hint-simulate-nobody = donnez à `--seen-if-positive` ou à `--seen-if-negative` une valeur au-dessus de 0
error-simulate-not-applicants = `{ $setting }` ne dit rien dans un monde de candidatures
error-simulate-not-decisions = `{ $setting }` ne dit quelque chose que dans un monde de candidatures
hint-simulate-leave-out = omettez-le
error-simulate-no-words = un monde de candidatures a des mots dans les CV
hint-simulate-no-words = donnez-les dans un fichier : `[words]`, puis des lignes comme `netball = { "{" } women = 0.2, men = 0.02 { "}" }`
hint-simulate-syntax = chaque ligne est `clé = valeur`, `[table]` ou un commentaire qui commence par `#`
error-simulate-unknown-key = il n'y a pas de clé `{ $key }` dans un monde
error-simulate-keys = clés : { $keys }
error-simulate-wrong-type = la valeur de `{ $key }` ne peut pas être lue
hint-simulate-text = c'est un texte entre guillemets
hint-simulate-number = c'est un nombre, comme 0.5
hint-simulate-whole = c'est un nombre entier, comme 10000
hint-simulate-by-group = c'est un nombre, deux entre crochets (de la première période et de la dernière), ou une table de tels par groupe : `{ "{" } women = 0.2, "*" = 0.3 { "}" }`
hint-simulate-moving = c'est un nombre, ou deux entre crochets : de la première période et de la dernière
hint-simulate-table = c'est une table, comme `[group.sex]` avec des lignes comme `women = 0.4`
error-simulate-no-group = `{ $text }` ne nomme aucun groupe
hint-simulate-groups = un groupe s'écrit `women`, `sex=women` ou `sex=women/race=Black` ; tout le monde, c'est `*`
