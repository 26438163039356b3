### The help of the command line.

help-usage = Usage :
help-default = [par{"\u00A0"}défaut :{"\u00A0"}{ $value }]
help-values = [{ $values }]

help-heading-commands = Commandes{"\u202F"}
help-heading-what = Objet{"\u202F"}
help-heading-read = Que lire{"\u202F"}
help-heading-roles = Qui est quoi{"\u202F"}
help-heading-groups = Groupes{"\u202F"}
help-heading-figures = Mesures{"\u202F"}
help-heading-planned = Ce qui est posé{"\u202F"}
help-heading-crowd = La foule{"\u202F"}
help-heading-rates = Taux{"\u202F"}
help-heading-world = Le monde
help-heading-decided = Ce qui est décidé
help-heading-recorded = Ce qui est noté, et de qui
help-heading-words = Mots{"\u202F"}
help-heading-output = Sortie{"\u202F"}
help-heading-everywhere = Partout{"\u202F"}

help-value-audit-json = AUDIT.JSON
help-value-adjustment = MANIÈRE
help-value-analysis = ANALYSE
help-value-over = COLONNE[=UNITÉ]
help-value-bins = COLONNE=COUPES
help-value-column = COLONNE
help-value-reference = RÉFÉRENCE
help-value-column-value = COLONNE=VALEUR
help-value-command = COMMANDE
help-value-count = N
help-value-crossing = LEQUEL
help-value-dir = DOSSIER
help-value-effect = EFFET
help-value-what = QUOI
help-value-file = FICHIER
help-value-form = FORME
help-value-format = FORMAT
help-value-language = LANGUE
help-value-limits = LIMITES
help-value-method = MÉTHODE
help-value-name = NOM
help-value-number = X
help-value-phrases = OUI/NON
help-value-column-words = COLONNE=NOM
help-value-level-words = COLONNE=VALEUR:NOM
help-value-separator = SIGNE
help-value-share = PART
help-value-world = MONDE
help-value-world-file = FICHIER.toml
help-value-levels = COLONNE=GROUPE:PART,…
help-value-by-group = VALEUR|GROUPE:VALEUR,…
help-value-proxy = COLONNE=GROUPES:V
help-value-score-kind = SORTE
help-value-table-file = FICHIER
help-value-rate = TAUX
help-value-crowd-group = GROUPE
help-value-crowd-share = COLONNE=GROUPE:PART
help-value-shell = INTERPRÉTEUR
help-value-text = TEXTE
help-value-value = VALEUR
help-value-threshold = SEUIL
help-value-range = DE,À
help-value-when = QUAND
help-value-word = MOT

## The commands

help-command-ecart = écart audite des décisions prises sur des personnes : quelles erreurs subit chaque groupe, quel écart sépare les groupes, et avec quelle certitude.
help-usage-ecart = ecart COMMANDE [OPTIONS]
help-after-ecart =
    Pour commencer :
      ecart demo
      ecart audit personnes.csv --label paye --prediction accorde --group sexe

    Codes de sortie : 0 terminé, 1 une règle est enfreinte, 2 les données ou la commande sont fautives, 3 aucun verdict n'est assez sûr.
    Les commandes qui ne font que mesurer rendent 0 ou 2.

    `ecart COMMANDE --help` en dit plus sur une commande.

help-command-audit = Auditer un fichier de prédictions ou de décisions, une ligne par décision
help-usage-audit =
    ecart audit FICHIER… --label COLONNE --prediction COLONNE --group COLONNE [OPTIONS]
            ecart audit FICHIER… --label COLONNE --score COLONNE --threshold X --group COLONNE [OPTIONS]
            ecart audit FICHIER… --prediction COLONNE --group COLONNE [OPTIONS]
help-after-audit =
    Exemples :
      ecart audit personnes.csv --label paye --prediction accorde --group age --bins age=25,45,65
      ecart audit parts/ --label y --score risque --threshold 5 --group age --out rapport
      ecart audit decisions.csv --prediction recrute --positive oui --group sexe
      ecart audit effectifs.csv --label y --prediction yhat --group sexe --weight n

    Chaque ligne est comptée, ou laissée de côté pour une raison qui est dite. Sans étiquette, ce sont les taux de sélection qui sont comparés.

help-command-verify = Auditer des comparaisons de visages, de voix ou d'empreintes, une ligne par paire : qui est pris pour qui
help-usage-verify = ecart verify FICHIER… --mated COLONNE --similarity COLONNE --group COLONNE --other-group COLONNE [OPTIONS]
help-after-verify =
    Exemples :
      ecart verify paires.csv --mated meme --similarity score --group race --other-group autre_race
      ecart verify paires.csv --mated meme --similarity score --group race --other-group autre_race --threshold fmr=0.001@White
      ecart verify paires.csv --mated meme --similarity score --group race --other-group autre_race --threshold 0.6 --out rapport

    Une paire est d'une même personne si ses deux échantillons le sont. Elle concorde si sa similarité atteint le seuil.

help-command-demo = Auditer des données fournies, ou dire lesquelles
help-usage-demo = ecart demo [NOM | --all] [OPTIONS]
help-arg-lesson-out = Écrire la leçon, un seul fichier HTML, dans ce dossier ; avec --all, un dossier par langue
help-command-lesson = Faire une leçon à partir des données fournies, ou dire lesquelles
help-usage-lesson = ecart lesson [NOM | --all] --out DOSSIER [OPTIONS]

help-command-datasets = Dire quelles données sont fournies, avec leur source et leur licence
help-usage-datasets =
    ecart datasets
            ecart datasets export NOM DOSSIER [--force]
help-command-datasets-export = Écrire le fichier d'un jeu de données et sa fiche dans un dossier
help-usage-datasets-export = ecart datasets export NOM DOSSIER [--force]

help-command-report = Refaire le rapport à partir d'un seul audit.json
help-usage-report = ecart report AUDIT.JSON [--out DOSSIER] [--format FORMAT]

help-command-open = Ouvrir un rapport dans le navigateur
help-usage-open = ecart open DOSSIER
help-after-open =
    Le navigateur est celui que BROWSER nomme, sinon celui du système.

help-command-power = Dire quels écarts un audit peut montrer, et combien de personnes demande un écart
help-usage-power =
    ecart power --rate PART --gap PART [OPTIONS]
            ecart power --rate PART --size N [--gap PART] [OPTIONS]
            ecart power AUDIT.JSON [--gap PART] [OPTIONS]
help-after-power =
    Exemples :
      ecart power --rate 0.2 --gap 0.05
      ecart power --rate 0.2 --size 300 --reference-size 2000 --groups 4
      ecart power rapport/audit.json --gap 0.05

    Il ne faut qu'un taux attendu. D'un audit déjà fait, chaque groupe est examiné.

help-command-simulate = Inventer une population dont les vrais taux sont connus, pour des leçons, des tests, des mesures
help-usage-simulate =
    ecart simulate [MONDE | --world FICHIER.toml] [--out FICHIER] [OPTIONS]
help-after-simulate =
    Mondes : `built-in` (une étiquette qui n'est pas la vérité), `hiring` (des CV et qui a été embauché), `camera` (des visages rares, beaucoup d'alarmes).

    Exemples :
      ecart simulate camera
      ecart simulate hiring --out cvs.csv
      ecart simulate --group sex=women:0.4,men:0.6 --base-rate 0.3 --label-bias women:0.1 --out people.csv
      ecart simulate --periods 12 --base-rate A:0.2..0.4 --out - | head

    Une valeur par groupe est une pour tous (`0.3`), ou plusieurs par groupe (`women:0.3,men:0.4` ; `sex=women/race=Black:0.2`, `*:0.3`).
    Une valeur qui bouge de la première période à la dernière s'écrit `0.2..0.4`.
    Sans `--out` rien n'est écrit : le monde est montré, et ce qui y est vrai.

help-command-alarms = Dire combien d'alarmes une liste de surveillance déclenche dans une foule, et combien sont fausses
help-usage-alarms =
    ecart alarms --fmr TAUX --list N --crowd N [--on-list N --fnmr TAUX] [OPTIONS]
            ecart alarms --false-alarm-rate TAUX --crowd N [--on-list N --fnmr TAUX] [OPTIONS]
            ecart alarms --group NOM:crowd=N,fmr=TAUX… --list N [OPTIONS]
            ecart alarms AUDIT.JSON --crowd N [--list N] [--on-list N] [OPTIONS]
help-after-alarms =
    Exemples :
      ecart alarms --fmr 0.00001 --fnmr 0.05 --list 1000 --crowd 100000 --on-list 10
      ecart alarms --false-alarm-rate 8/7000 --crowd 50000
      ecart alarms --group hommes:crowd=60000,fmr=2/100000 --group femmes:crowd=40000,fmr=6/100000 --list 500
      ecart alarms rapport/audit.json --list 1000 --crowd 100000 --on-list 10

    D'un audit, le taux de faux positifs est pris pour celui des fausses concordances, et le taux de faux
    négatifs pour celui des fausses non-concordances : d'une comparaison avec --list, d'un visage sans.

help-command-metrics = Expliquer les mesures : formule, sens, qui subit l'erreur, source
help-usage-metrics = ecart metrics [NOM]

help-command-schema = Afficher le schéma JSON d'une forme écrite
help-usage-schema = ecart schema FORME

help-command-completions = Afficher les complétions d'un interpréteur de commandes
help-usage-completions = ecart completions INTERPRÉTEUR
help-after-completions =
    Exemple :
      ecart completions bash > ~/.local/share/bash-completion/completions/ecart

help-command-man = Afficher la page de manuel, de toutes les commandes ou d'une seule
help-usage-man = ecart man [COMMANDE]
help-after-man =
    Exemple :
      ecart man audit > ecart-audit.1 && man ./ecart-audit.1

## What to read

help-arg-files = Des fichiers, des motifs tels que `part-*.csv`, des dossiers de parties, ou `-` pour du CSV sur l'entrée standard. Le CSV peut être compressé (gzip, zstd) ; les fichiers Parquet et Arrow sont lus aussi
help-arg-separator = Le signe entre les champs d'un fichier texte, ou `tab` ; sinon il est deviné
help-arg-conditions = Ne compter que les lignes où une colonne a cette valeur ; s'il y en a plusieurs, celles qui les remplissent toutes
help-arg-missing = Un texte qui tient lieu de valeur manquante, outre le texte vide ; peut être répété

## What is what

help-arg-label = La colonne qui contient ce qui était vrai. Sans elle, ce sont des décisions qui sont auditées : qui a été retenu
help-arg-prediction = La colonne qui contient ce qui a été prédit ou décidé
help-arg-score = La colonne qui contient un score, au lieu d'une prédiction ; demande --threshold
help-arg-thresholds = Un score égal ou supérieur à ce seuil est une prédiction positive : un nombre, une part des personnes (`top=0.2`), tous au-dessus de la médiane (`above-median`), une cible (`fpr=0.01`), ou un seuil par groupe (`race=Black:0.6,*:0.5`) ; d'autres nombres sont montrés à côté du premier
help-arg-score-range = Le plus petit et le plus grand score possibles ; un score en dehors est une erreur
help-arg-successes = La colonne qui contient le nombre de succès, dans un tableau déjà compté, comme en publient les articles ; demande --trials ou --failures
help-arg-trials = La colonne qui dit sur combien ils sont comptés, eux compris
help-arg-failures = La colonne qui contient le nombre des autres, à la place de --trials
help-arg-second-prediction = La colonne qui contient ce qu'un second modèle a prédit des mêmes lignes : les deux sont comparés
help-arg-second-score = La colonne qui contient un score du second modèle, au lieu de sa prédiction ; demande --second-threshold
help-arg-second-threshold = Un score du second modèle égal ou supérieur à ce nombre est une prédiction positive
help-arg-positive = La valeur qui compte comme positive, si une colonne ne contient pas 0 et 1, ou true et false
help-arg-label-positive = De même pour l'étiquette, si elle diffère ; sinon celle de --positive
help-arg-weight = La colonne qui dit combien de personnes une ligne représente, comme dans un tableau d'effectifs : des nombres entiers
help-arg-sampling-weight = La colonne qui contient un poids de sondage
help-arg-cluster = La colonne qui dit quelles lignes vont ensemble, telles que celles d'une même personne ; demande de la mémoire pour chacune de ses valeurs

## Groups

help-arg-groups = Une colonne dont les valeurs sont les groupes ; peut être répété
help-arg-strata = Une colonne à l'intérieur de laquelle comparer les groupes, telle que le service ; peut être répété, et les strates sont alors croisées
help-arg-over = Une colonne qui dit quand était chaque ligne (une date, ou une période comme `2024-Q1`) : comment les écarts ont évolué ; `=week`, `=quarter` et autres disent la longueur d'une période, sinon un mois
help-arg-bins = Découper une colonne de nombres, de groupes ou de strates : à des bornes (`age=25,45,65`) ou en autant de parts égales (`age=4q`)
help-arg-intersect = Auditer aussi le croisement de toutes les colonnes de groupes ; avec `=only`, le croisement seul
help-arg-reference = Ce à quoi les groupes sont comparés : COLONNE=NIVEAU, une fois par colonne, ou l'un de largest (le plus grand), best-off (le mieux traité), worst-off (le moins bien traité), overall (toutes les personnes), others (toutes les autres) ; sinon le plus grand groupe
help-arg-drop-missing = Laisser de côté les lignes sans groupe ou sans strate ; sinon elles forment un niveau à part
help-arg-max-levels = Refuser une colonne de groupes ou une strate qui a plus de niveaux
help-arg-min-group = Marquer une mesure dont le dénominateur compte moins de personnes, et la tenir hors des plus grands écarts
help-arg-suppress-below = Masquer les groupes où un résultat concerne moins de personnes, sans être nul, et ceux qui permettraient de les retrouver

## Figures

help-arg-metrics = Une mesure à montrer d'abord, par son nom ou une forme courte telle que `fpr` ; peut être répété ; `ecart metrics` les énumère
help-arg-analyses = Calculer aussi : des tests de chaque écart, des mesures d'inégalité entre tous les groupes, ce que les tailles des groupes permettaient de voir, les critères qui ne peuvent pas tenir ensemble, ce que valent les scores (et avec `bootstrap` leurs aires par bootstrap, que `all` laisse de côté), les seuils que chaque critère demande ; peut être répété
help-arg-adjust = Comment les valeurs p des tests sont ajustées à leur nombre
help-arg-intervals = Les intervalles : des taux wilson, clopper-pearson ou jeffreys, des rapports koopman ou katz, des plus grands écarts bonferroni ou max-t ; peut être répété ; sinon le premier de chacun
help-arg-power = À quel point il doit être sûr qu'un écart soit montré, d'un demi à 1 : 0.8, c'est 80 fois sur 100
help-arg-gap = Un écart qui compterait, tel que 0.05 pour 5 points : dit combien de fois il est montré et combien de personnes il demande
help-arg-break-even = Avec `--with thresholds` : la part d'étiquettes positives à laquelle une décision positive ne rapporte ni ne coûte
help-arg-confidence = La confiance des intervalles, entre 0 et 1
help-arg-replicates = Le nombre de répliques d'un bootstrap, et de tirages de groupes égaux à côté
help-arg-bootstrap = Comment les limites sont prises des répliques : leurs quantiles, ou ceux-ci corrigés du biais et de l'asymétrie
help-arg-seed = La graine de tout tirage : la même graine donne les mêmes chiffres

## Words

help-arg-title = Le titre du rapport
help-arg-people = Le nom donné aux personnes, tel que `prévenus`
help-arg-label-words = Ce que l'étiquette dit des personnes, tel que `ont récidivé/n'ont pas récidivé`
help-arg-prediction-words = Ce que la prédiction dit des personnes, tel que `ont été dites à haut risque/ont été dites à bas risque`
help-arg-column-words = Comment une colonne est appelée dans le rapport : `skin_type=couleur de peau` ; peut être répété. Les autres options et les fichiers de chiffres gardent son propre nom
help-arg-level-words = Comment une valeur est appelée dans le rapport, un code par exemple : `sexe=1:hommes` ; peut être répété
help-arg-positive-is = Ce qu'une prédiction positive fait à la personne : cela décide de l'erreur montrée d'abord
help-arg-rate-of = Ce dont le taux est le taux, sans étiquette : sélection (avec les rapports d'impact), réussite ou erreur ; sinon de sélection, et dans un tableau déjà compté celui de ses colonnes

## Output

help-arg-format = Ce qui est affiché ; sinon le tableau
help-arg-plot = Dessiner les taux et leurs intervalles, à la place du tableau des taux
help-arg-out = Écrire un rapport dans ce dossier : page, images, audit.json, rates.csv. Avec des étiquettes, il contient aussi ce que calcule `--with constraints`, et pour un score à un seul seuil ce que calcule `--with scores,thresholds`
help-arg-force = Écrire là même si le dossier contient d'autres fichiers, qui sont mis de côté sous un autre nom
help-arg-quiet = Ne rien dire en plus du résultat : aucune note

## Everywhere

help-arg-lang = La langue ; sinon celle du système
help-arg-color = Quand mettre de la couleur : sur un terminal sauf si NO_COLOR est défini, toujours, jamais
help-arg-verbose = Avec une erreur, dire aussi ce qu'en ont dit les bibliothèques
help-arg-help = Afficher cette aide
help-arg-version = Afficher la version

## The other commands

help-arg-demo = Ce qu'il faut montrer ; sans nom, tout est énuméré
help-arg-demo-all = Tous, en anglais et en français : écrit une galerie dans le dossier de --out
help-arg-lesson = Quelle leçon ; sans nom, toutes sont énumérées
help-arg-lesson-all = Toutes, en anglais et en français, avec des pages qui y mènent
help-arg-dataset = Le jeu de données, tel que `ecart datasets` le nomme
help-arg-dir = Le dossier, créé s'il n'existe pas
help-arg-audit-json = Le fichier audit.json d'un audit antérieur
help-arg-rate = Le taux de la référence, entre 0 et 1
help-arg-size = Combien de personnes compte le groupe, au dénominateur du taux
help-arg-reference-size = Combien en compte la référence ; sinon autant que le groupe
help-arg-level = La confiance à laquelle un écart est jugé, entre 0 et 1 ; sinon celle de l'audit, ou 0.95
help-arg-compared = Combien de groupes sont comparés les uns aux autres
help-arg-mated = La colonne qui dit si les deux échantillons sont d'une même personne : 0 et 1, ou true et false
help-arg-mated-value = La valeur qui dit qu'ils le sont, si elle n'est ni 1 ni true
help-arg-similarity = La colonne qui dit combien les deux échantillons se ressemblent : plus haut, c'est plus ressemblant
help-arg-match-threshold = Une similarité égale ou supérieure est une concordance : un nombre, une cible (`fmr=0.001`, `fnmr=0.01`), ou celle d'un groupe (`fmr=0.001@White`)
help-arg-first-group = La colonne du groupe de la première personne
help-arg-other-group = La colonne du groupe de la seconde personne
help-arg-pair-analyses = Calculer aussi : tests de chaque écart, mesures d'inégalité entre tous les groupes, ce que l'effectif des groupes aurait pu montrer ; peut être répété
help-arg-crowd = Combien de personnes passent, en un jour ou en tout
help-arg-on-list = Combien d'entre elles sont sur la liste
help-arg-base-rate = Quelle part d'entre elles est sur la liste, au lieu de --on-list
help-arg-list = Le nombre de fiches de la liste, à chacune desquelles un visage est comparé
help-arg-crowd-groups = Une partie de la foule : son nom, ses personnes et ce qui diffère, comme `Noir:crowd=30000,fmr=0.0002,fnmr=0.05,on-list=3` ; répétable
help-arg-shares = Quelle part de la foule est un groupe de l'audit, comme `race=Black:0.3` ; répétable ; sinon comme dans l'audit
help-arg-false-match = Le taux de fausse concordance d'une comparaison : une part, ou combien sur combien, comme `3/100000`
help-arg-false-alarm = Le taux auquel le visage de quelqu'un qui n'est pas sur la liste déclenche une alarme, tel que des essais le publient
help-arg-false-non-match = Le taux de fausse non-concordance : combien de fois une personne de la liste n'est pas reconnue
help-arg-figure = Une mesure ou un critère, par son nom ou une forme courte ; sans nom, tous sont énumérés
help-arg-report = Le dossier du rapport
help-arg-form = La forme écrite
help-arg-shell = L'interpréteur de commandes
help-arg-page = La commande ; sans elle, toutes les pages

## The manual page

man-name = NOM
man-extra = EXEMPLES ET NOTES

## The catalogue

metrics-heading = Mesures : chiffres d'un groupe
criteria-heading-list = Critères : chiffres qui comparent les groupes
metrics-letters = VP, FP, VN, FN : vrais et faux positifs et négatifs. TVP, TVN, TFP : taux de vrais positifs, de vrais négatifs, de faux positifs. VPP : valeur prédictive positive. TS : taux de sélection. TE : taux d'erreur. `ecart metrics NOM` en dit plus sur une mesure ; les abréviations anglaises (`fpr`, `ppv`) s'y écrivent aussi.
metrics-aliases = autres noms
metrics-formula = formule
metrics-means = ce que cela dit
metrics-harm = qui subit l'erreur
metrics-undefined = sans valeur quand
metrics-source = origine

help-arg-simulate-preset-world = Un monde fourni : `built-in`, `hiring`, `camera` ; les options changent ce qu'elles nomment
help-arg-simulate-world = Un monde à vous, en TOML ; les clés sont les options avec `_` pour `-`
help-arg-simulate-levels = Une colonne de groupes, avec la part de chacun ; plusieurs colonnes se croisent, indépendantes
help-arg-simulate-true-rate = Combien sont vraiment positifs
help-arg-simulate-proxies = Une colonne qui va avec une colonne de groupes, aussi fort que ce V de Cramér : `district=sex:0.6`
help-arg-simulate-periods = Combien de périodes : des mois, dans une colonne `period`
help-arg-simulate-strength = À quel point les mots des CV diffèrent par groupe, de 0 (pas du tout) à 1 (comme le dit le monde)
help-arg-simulate-area = À quel point le score distingue les positifs : son aire sous la courbe ROC
help-arg-simulate-score-kind = Quel nombre est le score : `calibrated` (la probabilité d'être vraiment positif), `learned` (d'être noté positif), `raw`
help-arg-simulate-shift = De combien le score est trop haut, en écarts types
help-arg-simulate-decided-from = À partir de quel score la prédiction est positive
help-arg-simulate-label-bias = Combien de fois un vrai positif est noté négatif
help-arg-simulate-label-excess = Combien de fois un vrai négatif est noté positif
help-arg-simulate-noise = Combien de fois une étiquette est retournée par hasard
help-arg-simulate-seen-if-positive = Combien de fois un vrai positif est dans le fichier
help-arg-simulate-seen-if-negative = Combien de fois un vrai négatif est dans le fichier
help-arg-simulate-rows = Combien de personnes sont écrites ; sans cela, autant que le monde le dit
help-arg-simulate-drawn-by = La graine : la même donne les mêmes lignes, et moins de lignes sont les premières d'un plus grand nombre
help-arg-simulate-table-file = Où vont les lignes : un fichier en .csv ou .parquet, ou `-` pour du CSV sur la sortie standard
help-arg-simulate-truth = Écrire aussi la vérité, que les vrais fichiers n'ont pas
help-arg-simulate-replace = Remplacer un fichier qui existe
help-arg-simulate-silent = Ne rien dire du monde
