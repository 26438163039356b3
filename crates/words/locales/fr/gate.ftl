### Les commandes qui suivent une politique.

help-heading-rules = Règles

help-value-policy-file = POLITIQUE
help-value-day = JOUR
help-value-form-path = FORME=FICHIER

help-command-check = Vérifier des prédictions selon une politique : chaque règle est respectée, enfreinte ou indécise
help-usage-check =
    ecart check [FICHIER…] [--policy ecart.toml] [OPTIONS]
                 ecart check FICHIER… --preset NOM --prediction COLONNE --group COLONNE [OPTIONS]
                 ecart check AUDIT.JSON [--policy ecart.toml] [OPTIONS]
help-after-check =
    Exemples :
      ecart check
      ecart check predictions.csv --policy equite.toml --report junit=check.xml --report html=check.html
      ecart check predictions.csv --baseline base.json
      ecart check embauches.csv --preset four-fifths --prediction embauche --group sexe

    Codes de sortie : 0 chaque règle est respectée, dispensée, ou indécise là où la politique le laisse passer ;
    1 une règle est enfreinte ; 2 la politique, les données ou la commande sont fausses ; 3 aucune règle n’est enfreinte,
    mais une règle qui demande alors l’échec est indécise.
    Un argument de `ecart audit` donné ici remplace la même clé de la politique. `ecart init FICHIER` écrit une politique.

help-command-baseline = Enregistrer ce à quoi les règles d’une politique seront comparées désormais
help-usage-baseline = ecart baseline [FICHIER…] [--policy ecart.toml] [--out BASE.JSON] [OPTIONS]
help-after-baseline =
    Exemples :
      ecart baseline --out base.json
      ecart check --baseline base.json

    Une base de comparaison est l’audit.json de ce jour : des effectifs, aucune ligne. Elle n’est pas remplacée par une
    autre où un écart que regarde une règle sur ce qui change a grandi, si peu que ce soit, sauf avec --accept.

help-arg-policy = La politique ; sinon `ecart.toml` dans ce dossier
help-arg-preset = Les règles d’une réglementation ; avec --policy aussi, avant celles de cette politique : four-fifths, nyc-ll144, verification, eu-ai-act-annex-iv
help-arg-as-of = Le jour de la vérification, comme 2026-12-31, qui décide si une dispense est en cours ; sinon aujourd’hui, en UTC
help-arg-baseline = Un audit.json antérieur, pour les règles sur ce qui a changé ; sinon celui que la politique nomme
help-arg-reports = Écrire aussi la vérification dans un fichier, sous l’une de ces formes : markdown, html, json, junit, sarif, code-quality, audit, summary, annex-iv ; peut être répété
help-arg-printed = Ce qui est affiché ; sinon le tableau
help-arg-baseline-out = Le fichier où enregistrer ; sinon celui que la politique nomme comme base de comparaison
help-arg-accept = Enregistrer même si un écart a grandi depuis la dernière base de comparaison

error-no-policy = il n’y a pas de politique : ce dossier n’a pas de `ecart.toml`
hint-no-policy-init = pour en écrire une à partir des données : `ecart init predictions.csv`
hint-no-policy-other = nommez un autre fichier, ou suivez un modèle de politique : `--policy FICHIER`, `--preset four-fifths`
error-policy-read = la politique `{ $file }` n’a pas pu être lue
error-policy-encoding = la politique `{ $file }` n’est pas un texte en UTF-8
hint-policy-encoding = enregistrez-la en UTF-8 dans votre éditeur
error-policy-no-rule = la politique n’a aucune règle
hint-policy-no-rule = ajoutez-en une, comme les deux lignes `[[rule]]` et `metric = "selection_rate"`, avec `gap`, `max` et `group` ; `ecart init FICHIER` en écrit
error-check-no-data = rien ne dit quoi vérifier
hint-check-no-data = nommez le fichier : `ecart check predictions.csv`, ou `files = ["predictions.csv"]` dans la politique sous `[data]`
error-as-of = `{ $text }` n’est pas un jour
hint-as-of = écrivez-le ainsi : `--as-of 2026-12-31`
error-report-form = `{ $text }` n’est pas une forme et un fichier
hint-report-form = écrivez `--report FORME=FICHIER`, comme `--report junit=check.xml`
error-report-unknown = il n’y a pas de forme `{ $form }`
hint-report-near = une forme semblable existe : `{ $text }`
error-report-summary = le résumé public est celui de la loi locale 144 de New York, selon laquelle rien n’est vérifié ici
error-report-annex = la section est celle de l’annexe IV du règlement européen sur l’IA, selon laquelle rien n’est vérifié ici
hint-report-of-preset = vérifiez selon ce modèle de politique : `--preset { $preset }`
hint-report-unknown = les formes : { $forms }
error-report-twice = deux rapports vont dans `{ $file }`
hint-report-twice = donnez à chacun son fichier
error-baseline-without = la base de comparaison n’a pas ce sur quoi porte la règle `{ $rule }`
hint-baseline-without = elle vient d’autres données : nommez-en une autre, ou enregistrez-en une de celles-ci avec `ecart baseline --accept`
error-baseline-nowhere = rien ne dit où enregistrer la base de comparaison
hint-baseline-nowhere = nommez le fichier : `--out base.json`, ou `baseline = "base.json"` dans la politique
error-baseline-none = la règle `{ $rule }` porte sur ce qui a changé, et il n’y a pas de base de comparaison
hint-baseline-none = enregistrez-en une : `ecart baseline --out base.json`, puis nommez-la : `--baseline base.json`
error-baseline-grown = depuis la dernière base de comparaison, `{ $rule }` a grandi, et rien n’a été enregistré
hint-baseline-grown = corrigez le modèle ; ou, pour l’accepter désormais, ajoutez `--accept`

note-baseline-wrote = enregistré dans { $file } : { $rows } lignes comptées
note-reports-wrote = écrit : { $files }

## Une règle à laquelle les données ne peuvent pas répondre

error-rule-column = la règle `{ $rule }` suit la colonne `{ $column }`, selon laquelle rien n’a été compté
error-rule-columns = compté selon : { $columns }
error-rule-level = la règle `{ $rule }` nomme le groupe `{ $level }`, que `{ $column }` n’a pas
error-rule-levels = groupes : { $levels }
hint-rule-near = un nom semblable existe : `{ $name }`
hint-rule-name = écrivez-le comme dans les données, majuscules comprises
error-rule-no-level = la règle `{ $rule }` laisse de côté `{ $text }`, qui n’est pas un groupe de ses colonnes
hint-rule-no-level = écrivez une colonne et une valeur, comme `{ $column }=VALEUR`
error-rule-reference-without = la référence de la règle `{ $rule }` ne dit rien de `{ $column }`
hint-rule-reference-without = pour un croisement, nommez une valeur de chaque colonne, comme `reference = ["race=White", "sex=Male"]`
error-rule-reference-empty = personne n’appartient à la référence de la règle `{ $rule }`, { $group }
error-rule-reference-excluded = la règle `{ $rule }` laisse de côté sa propre référence, { $group }
hint-rule-reference = nommez une autre référence
error-rule-of-pairs = la règle `{ $rule }` suit d’autres colonnes que celles selon lesquelles les paires sont comptées
hint-rule-of-pairs = les paires se comparent selon `group = "{ $column }"` seulement
error-rule-two-roles = la règle `{ $rule }` a la colonne `{ $column }` comme groupe et comme strate
hint-rule-two-roles = des groupes qui sont tous dans une strate ne se comparent pas : retirez l’un des deux
error-rule-no-columns = la règle `{ $rule }` borne un écart sans dire entre quels groupes
hint-rule-no-columns = nommez la colonne : `group = "race"`
error-rule-odds = la règle `{ $rule }` borne l’égalité des cotes (equalized odds) de chaque groupe, qui sont deux taux
hint-rule-odds = bornez leur écart : `gap = "difference"`
error-rule-direction = la règle `{ $rule }` compte un seul sens, et compare toutes les paires de groupes
hint-rule-direction = nommez ce au-dessus ou au-dessous de quoi sont les groupes : `reference = "largest"` ; ou retirez `direction`
error-rule-strata = la règle `{ $rule }` regarde à l’intérieur de strates, et ne borne aucun écart
hint-rule-strata = retirez `stratum`, ou bornez un écart : `gap = "difference"`
error-rule-no-label = la règle `{ $rule }` porte sur `{ $figure }`, pour lequel il faut savoir ce qui était vrai
hint-rule-no-label = nommez la colonne : `label = "…"` sous `[columns]`, ou `--label COLONNE` ; pour des décisions seules il y a `selection_rate`
error-rule-no-scores = la règle `{ $rule }` porte sur `{ $figure }`, et aucun score n’a été compté
hint-rule-no-scores = nommez la colonne : `score = "…"` et `threshold = …` sous `[columns]`
error-rule-not-of-task = la règle `{ $rule }` porte sur `{ $figure }`, que des données de cette sorte n’ont pas
hint-rule-figure = `ecart metrics` dit de quoi chaque valeur est faite
error-rule-no-bounds = la règle `{ $rule }` demande une certitude, et `{ $figure }` n’a pas d’intervalle
hint-rule-no-bounds = comparez l’estimation : `certainty = "point"`
error-rule-no-ratio = la règle `{ $rule }` borne un rapport de `{ $figure }`, qui n’a pas de 0 d’où mesurer
hint-rule-no-ratio = bornez la différence : `gap = "difference"`
error-rule-not-a-share = la règle `{ $rule }` a besoin d’une part de personnes, ce que `{ $figure }` n’est pas

note-step-summary = le résumé de cette étape n’a pas pu être écrit dans { $file } : { $reason }
error-baseline-not-recorded = la base de comparaison de la politique, `{ $file }`, n’existe pas encore
hint-baseline-not-recorded = enregistrez-la : `ecart baseline` ; ou nommez-en une autre : `--baseline FICHIER`
error-report-over-input = `{ $file }` est lu ici, et serait remplacé
hint-report-over-input = nommez un autre fichier
error-two-presets = la politique suit le modèle de politique `{ $named }`, et la commande `{ $preset }`
hint-two-presets = vérifiez selon l’un puis l’autre : retirez `--preset`, ou `preset` de la politique
