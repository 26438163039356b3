### Un modèle à ajuster et à auditer sur des lignes qu'il n'a pas vues : `ecart train`.

train-model-logistic = régression logistique
train-model-naive-bayes = Bayes naïf
train-model-tree = arbre de décision
train-model-forest = forêt aléatoire

train-set-logistic = pénalité L2 de { $penalty } (C = { $c }), aucune sur la constante
train-set-naive-bayes = gaussien, aussi pour les colonnes de 0 et de 1
train-set-tree = { $depth } questions au plus, des feuilles de { $leaf } lignes ou plus
train-set-forest = { $trees } arbres, { $depth } questions au plus chacun, des feuilles de { $leaf } lignes ou plus

train-model = { $model } de `{ $label }`, valeur positive : { $positive } · { $settings } · un score de 0,5 ou plus est prédit positif
train-rows = { $read ->
    [one] { $read } ligne lue
   *[other] { $read } lignes lues
}, { $used ->
    [one] { $used } retenue
   *[other] { $used } retenues
}, { $left ->
    [0] 0 écartée
    [one] { $left } écartée, sans étiquette
   *[other] { $left } écartées, sans étiquette
}
train-split = { $training } lignes pour l'entraînement, { $held } mises de côté, tirées par étiquette avec la graine { $seed } : tous les chiffres ci-dessous portent sur les lignes mises de côté, qu'aucun ajustement n'a vues
train-folds = { $folds } blocs, tirés par étiquette avec la graine { $seed } : chaque ligne est prédite par un modèle qui ne l'a pas vue, et tous les chiffres ci-dessous portent sur ces prédictions
train-encoding-scaled = codage, d'après les seules lignes d'entraînement : { $numbers ->
    [one] { $numbers } nombre
   *[other] { $numbers } nombres
}, la moyenne retranchée et le tout divisé par l'écart type ; { $categories ->
    [one] { $categories } catégorie
   *[other] { $categories } catégories
}, une colonne de 0 et de 1 pour chaque niveau, sans en retirer aucun
train-encoding = codage, d'après les seules lignes d'entraînement : { $numbers ->
    [one] { $numbers } nombre tel quel
   *[other] { $numbers } nombres tels quels
} ; { $categories ->
    [one] { $categories } catégorie
   *[other] { $categories } catégories
}, une colonne de 0 et de 1 pour chaque niveau, sans en retirer aucun
train-missing = valeurs manquantes, en nombre de lignes : { $features } ; un nombre devient la médiane des lignes d'entraînement et une colonne dit qu'il manquait ; dans une catégorie, manquant est un niveau
train-missing-held-out = manquant seulement dans des lignes mises de côté, donc sans colonne qui le dise : { $features }
train-unseen = les niveaux qu'aucune ligne d'entraînement n'a ne comptent pour aucun des niveaux : { $levels }

train-with = avec { $groups }
train-without = sans { $groups }
train-without-proxies = sans { $groups } ni substituts
train-title = { $model } de { $label }, { $variant }
train-title-all = { $model } de { $label }, avec et sans les groupes

train-coefficients = ce qu'une unité de plus ajoute au logarithme de la cote d'une étiquette positive, { $variant } ({ $shown } sur { $all } : les plus grands, et ceux des groupes)
train-importances = part de la baisse d'impureté, { $variant } ({ $shown } sur { $all } : les plus grandes, et celles des groupes)
train-of-folds = moyenne des { $folds } blocs (la plus petite – la plus grande valeur)
train-no-weights = Un Bayes naïf n'a pas de coefficients ; les moyennes de chaque colonne par étiquette sont dans train.json (`--format json`).
train-per = { $value } pour un écart type, { $unit } pour une unité
train-proxies = substituts de { $group }, retirés dans la troisième variante : V de Cramér corrigé de son biais de { $limit } ou plus dans les lignes d'entraînement, les nombres en dix tranches
train-no-proxies = aucun substitut de { $group } : aucune colonne n'a un V de Cramér corrigé de son biais de { $limit } ou plus dans les lignes d'entraînement (`--proxy-at` fixe une autre limite)
train-in-folds = { $count ->
    [one] retiré dans { $count } bloc sur { $folds }
   *[other] retiré dans { $count } blocs sur { $folds }
}
train-next = sous la limite : { $features }
train-no-third = Il n'y a pas de troisième variante : rien ne serait retiré, ou rien ne resterait.

train-beside = audit des { $count } lignes mises de côté : taux, intervalle à 95 %, effectifs ; s : moins que demandé au dénominateur, et dans aucun écart ; l'écart le plus large en points avec son intervalle, calculé avant arrondi
train-everybody = ensemble
train-auc = aire sous la courbe ROC (AUC)
train-auc-short = AUC
train-by = { $metric } par { $column }
train-gap = écart le plus large
train-caution = Un modèle sans la colonne du groupe peut retrouver le groupe par d'autres colonnes, et un écart plus petit sur ces lignes ne fait pas un modèle équitable : lisez les intervalles, et auditez les décisions qui sont réellement prises.
train-again = auditer à nouveau : { $command }

note-train-near-leak = `{ $feature }` sépare à elle seule les étiquettes (aire sous la courbe { $auc }) : elle a pu être notée après coup ; pour entraîner sans elle : `{ $flag }`
note-train-looks-missing = `{ $text }` compte comme une modalité de { $features } ; si cela remplace une valeur manquante, dites-le : `{ $flag }`
note-train-own-number = `{ $feature }` est un nombre entier différent dans chacune des { $rows } lignes : il ressemble à un identifiant, dont on n'apprend rien qui vaille pour d'autres lignes ; si c'en est un, entraînez sans lui : `{ $flag }`
note-train-constant = `{ $feature }` est la même dans toutes les lignes : on n'en apprend rien
note-train-german-sex = dans le crédit allemand, `sex` est dérivée de `personal_status_sex`, dont Grömping (2019) a montré que les codes sont peu fiables : A92 contient des femmes et aussi des hommes célibataires ; lisez les chiffres par sexe en le sachant

error-train-no-column = il n'y a pas de colonne `{ $column }`
error-train-two-roles = la colonne `{ $column }` est nommée pour deux rôles
hint-train-without = entraînez sans elle : `{ $flag }`
error-train-no-feature = il ne reste aucune colonne dont apprendre
hint-train-no-feature = nommez d'autres colonnes que l'étiquette et les groupes : `--features COLONNE,COLONNE`
error-train-constant = l'étiquette `{ $column }` vaut `{ $value }` dans { $count ->
    [one] la seule ligne qui en a une
   *[other] les { $count } lignes qui en ont une
} : il n'y a rien à apprendre
hint-train-constant = nommez une étiquette qui a deux valeurs : `--label COLONNE`
error-train-no-label = l'étiquette `{ $column }` manque dans toutes les lignes
hint-train-no-label = nommez une autre colonne : `--label COLONNE`
error-train-not-binary = l'étiquette `{ $column }` a { $count } valeurs, et un modèle en distingue ici deux
hint-train-not-binary = faites une colonne de deux valeurs, ou nommez-en une autre : `--label COLONNE`
error-train-leak = la colonne `{ $feature }` est l'étiquette `{ $label }` en d'autres termes
error-train-leak-where = dans toutes les lignes elle vaut `{ $positive }` si l'étiquette est positive et `{ $negative }` si elle est négative : un modèle la recopierait
error-train-identifier = la colonne `{ $feature }` semble être un identifiant : { $distinct } valeurs en { $rows } lignes
error-train-counts = la colonne `{ $feature }` semble être un identifiant : un nombre entier qui monte d'une ligne à la suivante ({ $rows } lignes)
error-train-identifier-why = ce qu'on en apprend ne vaut pour aucune autre ligne
error-train-mixed = la colonne `{ $feature }` contient `{ $value }` parmi ses nombres, et rien ne dit ce que cela signifie : { $texts ->
    [one] { $texts } ligne de texte
   *[other] { $texts } lignes de texte
}, { $numbers } de nombres
error-train-row = d'abord à la ligne { $row } (sans compter l'en-tête) : `{ $value }`
hint-train-missing = si c'est une valeur manquante : `{ $flag }`
hint-train-category = si chaque valeur est un niveau sans ordre : `{ $flag }`
error-train-levels = la catégorie `{ $feature }` a { $levels } niveaux, plus de { $allowed }
hint-train-levels = si ce sont tout de même des niveaux : `{ $flag }`
error-train-nothing = la colonne `{ $feature }` manque dans toutes les lignes d'ajustement
error-train-few = trop peu de lignes ont l'étiquette `{ $value }` : { $count }, et il en faut { $needed }, une par partie
hint-train-folds = avec moins de blocs : `{ $flag }`
hint-train-few = il faut plus de lignes des deux étiquettes pour un modèle
error-train-share = { $share } n'est pas une part à mettre de côté
error-train-one-fold = { $count ->
    [one] { $count } bloc ne met
   *[other] { $count } blocs ne mettent
} rien de côté
hint-train-share = par exemple : `{ $flag }`
error-train-setting = `{ $flag }` ne peut pas valoir { $value }
error-train-converged = l'ajustement n'est pas arrivé à son terme
hint-train-converged = une pénalité plus grande le facilite : `{ $flag }`
error-train-not-of-model = `{ $flag }` ne dit rien de ce modèle
hint-train-not-of-model = retirez `{ $flag }`, ou nommez un modèle qui l'a : `--model` ; `ecart train --help` dit lequel
error-train-group = le groupe `{ $column }` est un nombre à { $count } valeurs
hint-train-other-group = nommez une autre colonne, dont les valeurs sont des groupes de personnes : `--group COLONNE`
hint-train-group = faites-en une colonne de tranches, et nommez celle-là

## Aide

help-command-train = Entraîner un modèle, prédire des lignes qu'il n'a pas vues, et l'auditer avec et sans les groupes
help-usage-train = ecart train FICHIER --label COLONNE --group COLONNE [--features COLONNES] [OPTIONS]
help-after-train =
    Exemples :
      ecart train german-credit --label credit_risk --positive good --without personal_status_sex --group sex
      ecart train people.csv --label repaid --group sex --model forest --folds 5 --out trained

    `german-credit` et `adult` sont fournis (`ecart datasets`). Le modèle est ajusté trois fois : avec les colonnes des groupes, sans elles, et sans elles ni les colonnes qui les disent. Les chiffres portent uniquement sur des lignes mises de côté.
help-heading-model = Modèle
help-value-columns = COLONNES
help-value-model = MODÈLE
help-arg-train-files = Fichiers, motifs ou dossiers, CSV (brut, .gz, .zst), Parquet ou Arrow ; ou des données fournies pour l'entraînement, `german-credit` ou `adult`
help-arg-true-label = La colonne à apprendre, de deux valeurs
help-arg-positive-label = La valeur positive de l'étiquette, si ce n'est pas 1 ou true
help-arg-features = Les colonnes dont apprendre, séparées par des virgules ; sinon toutes sauf l'étiquette
help-arg-without = Les colonnes dont ne pas apprendre, séparées par des virgules
help-arg-categories = Une colonne de nombres qui sont des niveaux sans ordre ; peut être répété
help-arg-train-groups = Une colonne par laquelle auditer, avec et sans laquelle entraîner ; peut être répété
help-arg-proxy-at = À partir de quelle association avec un groupe une colonne est son substitut : V de Cramér corrigé de son biais, de 0 à 1
help-arg-model = Le modèle ; d'aucun le score n'est tenu pour calibré
help-arg-penalty = Pour logistic : la pénalité L2, 1/C de scikit-learn ; 1 si rien n'est dit
help-arg-depth = Pour tree et forest : combien de questions à la suite ; 5 et 10 si rien n'est dit
help-arg-min-leaf = Pour tree et forest : le moins de lignes d'une feuille ; 10 et 5 si rien n'est dit
help-arg-trees = Pour forest : combien d'arbres ; 100 si rien n'est dit
help-arg-held-out = La part des lignes à mettre de côté
help-arg-folds = Au lieu d'une seule coupe, autant de blocs : chaque ligne est mise de côté une fois
help-arg-train-seed = La graine du tirage et de la forêt
help-arg-train-format = La forme de ce qui est affiché ; json est ce qui a été ajusté
help-arg-train-out = Écrire les prédictions, les rapports et train.json dans ce dossier
