### Une politique pour commencer : `ecart init`.

help-command-init = Écrire une politique pour commencer, en regardant un fichier de données
help-usage-init = ecart init FICHIER… [--out POLITIQUE] [--force] [OPTIONS]
help-after-init =
    Exemples :
      ecart init personnes.csv
      ecart init scores.parquet --label paid --score risk --threshold 0.3 --group sex
      ecart init personnes.csv --out - --lang en

    Ce que sont les colonnes est deviné d'après leurs noms et leurs valeurs, et chaque supposition donne sa raison en commentaire. Ce que vous nommez vous-même l'emporte. La politique est une proposition : lisez-la avant qu'un contrôle s'y fie.
help-arg-data = Des fichiers, des motifs tels que `part-*.csv`, ou des dossiers de parties : CSV (aussi gzip ou zstd), Parquet ou Arrow. Jusqu'à un million de lignes sont regardées
help-arg-cut = Un score égal ou supérieur à ce seuil est une prédiction positive
help-arg-draft-file = Le fichier à écrire, ou `-` pour afficher la politique
help-arg-replace = Écrire là même si le fichier existe, et le remplacer

init-wrote = `{ $file }` est écrit : ce qu'il dit des colonnes est deviné, et chaque supposition donne sa raison ; lisez-le avant de vous y fier

error-init-stdin = la politique nomme le fichier dont elle parle, et l'entrée standard n'a pas de nom
hint-init-stdin = enregistrez d'abord les données, et nommez le fichier
error-init-folder = `{ $file }` est un dossier
hint-init-out = nommez un fichier : `--out ecart.toml`
hint-init-exists = nommez un autre fichier (`--out`), affichez la politique (`--out -`), ou remplacez-le : `--force`
error-init-columns-differ = `{ $file }` a d'autres colonnes que `{ $first }`
error-init-columns-only = seulement dans `{ $file }` : { $columns }
hint-init-columns-differ = nommez seulement des fichiers de même forme
hint-init-similar = une colonne semblable existe : `{ $column }`
hint-init-column = nommez l'une de ces colonnes
error-init-no-decision = aucune colonne de `{ $file }` ne ressemble à une prédiction ou à un score
error-init-looked-for = cherché : deux valeurs sous un nom tel que prediction, decision, y_pred, approved ; ou des nombres sous un nom tel que score, probability, risk
error-init-label-alone = `{ $column }` ressemble à ce qui était vrai ; ce qu'un modèle ou une personne a décidé n'a pas été trouvé
hint-init-prediction = nommez la colonne de la décision : `{ $command }`
hint-init-score = ou celle d'un score : `{ $command }`
error-init-no-group = aucune colonne de `{ $file }` ne ressemble à un groupe de personnes
error-init-groups-looked-for = cherché : un nom tel que sexe, race, age, handicap, langue ; ou des textes qui ont peu de valeurs
hint-init-group = nommez une colonne dont les valeurs sont les groupes : `{ $command }`
error-init-not-two = la colonne `{ $column }` n'a pas deux valeurs
hint-init-not-two = nommez une autre colonne ; ou, pour des nombres qu'un seuil partage, `--score`
error-init-no-numbers = la colonne `{ $column }` ne contient pas que des nombres
hint-init-no-numbers = nommez une autre colonne ; un texte qui tient lieu de valeur manquante se nomme par `--missing`

## Dans la politique

init-head = Une politique, ébauchée par `ecart init` après un regard sur { $rows }.
init-all-rows = { $count ->
    [one] la seule ligne de { $files }
   *[other] les { $count } lignes de { $files }
}
init-first-rows = les { $count } premières lignes de { $files } ; les autres n'ont pas été regardées
init-head-guesses = Ce qu'elle dit des colonnes est deviné, et chaque supposition donne sa raison. Lisez-la, corrigez-la, et effacez ce qui ne sert plus. C'est à vous de fixer les limites.
init-head-audit = L'audit qu'elle juge, à lire d'abord :
init-head-check = Le contrôle :
init-why-said = Vous avez nommé cette colonne.
init-why-name = Colonne devinée d'après son nom.
init-why-word = Colonne devinée d'après un mot de son nom.
init-why-values = Aucun nom ne l'indiquait : cette colonne contient des textes qui ont peu de valeurs. Est-ce un groupe de personnes ?
init-why-adds = Colonne devinée parce que les comptes s'additionnent dans chaque ligne.
init-numbers = Elle contient des nombres de { $least } à { $most }.
init-numbers-whole = Elle contient des nombres entiers de { $least } à { $most }.
init-value = { $value } ({ $count })
init-values = { $count ->
    [one] Valeur (lignes) : { $values }.
   *[other] Valeurs (lignes) : { $values }.
}
init-many-values = Elle a plus de { $count } valeurs.
init-without-value = Sans valeur : { $count ->
    [one] 1 ligne
   *[other] { $count } lignes
}.
init-instead = Ce pourrait être aussi { $columns }.
init-label = Ce qui était vrai.
init-prediction = Ce qui a été décidé.
init-score = Le score qui fonde la décision.
init-successes = Pour combien de personnes ou de cas l'événement a eu lieu, dans un tableau déjà compté.
init-trials = Sur combien ils sont comptés.
init-failures = Pour combien il n'a pas eu lieu.
init-weight = Le nombre de personnes que représente une ligne.
init-sampling-weight = Le poids de sondage d'une ligne : il a des fractions.
init-positive-said = La valeur positive est { $value }, comme vous l'avez dit.
init-positive-text = La valeur positive est { $value }, d'après son texte.
init-positive-alike = La valeur positive est { $value }, comme pour l'étiquette.
init-positive-unsure = À DÉCIDER : rien dans les données ne dit quelle valeur est positive, { $value } ou { $other }. La plus rare est écrite ici.
init-threshold-said = Le score à partir duquel une prédiction est positive, comme vous l'avez dit.
init-threshold = À DÉCIDER : le score à partir duquel une prédiction est positive. Aucun fichier ne le dit : c'est ici un demi pour une probabilité, et sinon le milieu des scores. Écrivez le seuil qui est en usage.
init-classes = L'étiquette et la prédiction ont les mêmes { $count } classes.
init-groups = Les groupes qui sont comparés.
init-group = { $column } : { $why } { $values }
init-no-groups = Sans groupe, car elles ont trop de valeurs ou une seule : { $columns }.
init-missing-level = { $value } dans { $column } compte comme un groupe. Si cela veut dire que le groupe n'est pas connu, nommez ce texte dans la liste `missing` sous [data].
init-missing = Ces textes se trouvent dans la colonne de l'étiquette, de la prédiction ou du score, et sont pris pour des valeurs manquantes. Les lignes sans une telle valeur sont écartées, et comptées comme telles.
init-bins = Là où des nombres sont coupés en groupes : à ces bornes, ou en parts égales (4q).
init-rate-of = Ce dont le taux est un taux : selection, success ou error (sélection, succès, erreur). Deviné d'après le nom de la colonne.
init-selected = À DÉCIDER : { $column } a { $count } valeurs ({ $values }), dont les lignes ne vont peut-être pas ensemble. Une seule est auditée ; effacez sa condition pour les additionner.
init-strata = Si des groupes peuvent différer pour une raison que vous acceptez, comparez-les à l'intérieur de l'une de ces colonnes : { $columns }.
init-added-up = À DÉCIDER : les lignes de toutes les valeurs de { $columns } sont additionnées. Si elles ne vont pas ensemble, auditez-en une, sous [data] :
init-clusters = { $column } revient plusieurs fois. Si elle dit à qui sont ces lignes, les intervalles peuvent en tenir compte :
init-identifiers = Non utilisées, car elles distinguent les lignes : { $columns }. Pour comparer deux fichiers ligne par ligne, `ecart compare` peut les apparier par une telle colonne : `{ $key }`.
init-unused = Non utilisées : { $columns }.
init-min-group = Dans les groupes qui ont moins de personnes, un taux dit peu : ils sont mis à part, et nommés.
init-certainty = Une règle n'est enfreinte, ou respectée, que si le hasard ne l'explique pas ; sinon le verdict est sans conclusion. "point" compare l'estimation seule.
init-on-inconclusive = Ce que devient un verdict sans conclusion : "warn" (avertir), "fail" (échouer) ou "pass" (passer).
init-owner = Qui répond des limites ?
init-rule-fpr = Parmi les personnes dont l'étiquette est négative, qui reçoit une prédiction positive : le plus grand écart entre deux groupes.
init-rule-fnr = Parmi les personnes dont l'étiquette est positive, qui reçoit une prédiction négative : le plus grand écart entre deux groupes.
init-rule-selection = Qui reçoit une prédiction positive : le plus grand écart entre deux groupes.
init-rule-counted = La part qui est comptée : le plus grand écart entre deux groupes.
init-rule-accuracy = De qui la classe est bien reconnue : le plus grand écart entre deux groupes.
init-limit = À DÉCIDER : 0.05 veut dire cinq points. C'est une valeur pour commencer ; aucune loi ne la donne. Fixez votre limite, et écrivez pourquoi, et de qui elle est.
init-one-group = La règle vaut pour chaque colonne de groupes. Avec une ligne telle que group = "sex", elle vaut pour une seule.
init-ratio = La règle des quatre cinquièmes est une autre façon de regarder la sélection : preset = "four-fifths" en tête de ce fichier l'apporte. Comme une règle à vous :
init-rule-left-out = Les lignes qui n'ont pas pu être comptées, telles que celles sans étiquette.
init-rule-missing-group = Les personnes dont le groupe n'est pas connu.
