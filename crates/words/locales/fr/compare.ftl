### Ce qui a changé entre deux audits.

left-out-no-key = { $count } sans clé

## Ce qui a été comparé

compare-title = { $old } → { $new }
compare-kicker = ce qui a changé
compare-before = Avant
compare-after = Après
compare-fact-before = Avant : est positif { $positive } · { $rows }
compare-fact-after = Après : est positif { $positive } · { $rows }
compare-same-rows = Les deux décisions figurent dans les mêmes lignes : chaque personne est comparée à elle-même.
compare-by-key = { $count ->
    [one] { $count } ligne a été appariée
   *[other] { $count } lignes ont été appariées
} par `{ $key }` : chaque personne est comparée à elle-même. Sans correspondance : { $old } avant, { $new } après.
compare-apart = Les lignes ne sont pas appariées : les personnes d’avant et d’après sont tenues pour différentes.

## Le constat

compare-headline-nothing = Aucun écart n’a changé de façon établie. Cela ne prouve pas qu’aucun n’ait changé : les intervalles disent l’ampleur que ces données laissent possible.
compare-headline-grew = { $more ->
    [0] Écarts qui se sont creusés : { $gaps }.
   *[other] Écarts qui se sont creusés : { $gaps }, et { $more } de plus.
}
compare-headline-shrank = { $more ->
    [0] Écarts qui se sont réduits : { $gaps }.
   *[other] Écarts qui se sont réduits : { $gaps }, et { $more } de plus.
}
compare-headline-moved = { $more ->
    [0] Écarts qui se sont déplacés, sans qu’on sache s’ils sont plus grands ou plus petits : { $gaps }.
   *[other] Écarts qui se sont déplacés, sans qu’on sache s’ils sont plus grands ou plus petits : { $gaps }, et { $more } de plus.
}
compare-headline-widest = { $metric }, le plus grand écart par { $columns }, de { $old } à { $new }{ $unit ->
    [points] {" points"}
   *[plain] {""}
}
compare-headline-gap = { $metric }, { $group } par rapport à { $reference }, de { $old } à { $new }{ $unit ->
    [points] {" points"}
   *[plain] {""}
}
compare-headline-all = Pour l’ensemble des personnes : { $rates }.
compare-headline-rate = { $metric } { $verdict ->
    [rose] en hausse
   *[fell] en baisse
}, de { $old } à { $new }
compare-natural = Sur { $of } { $among } ({ $group }), { $old } { $outcome } avant, et { $new } après ; sur { $of } { $people } ({ $reference }), { $old_reference } avant et { $new_reference } après.

## Les écarts

compare-gaps-heading = { $grouping } : quels écarts ont changé
compare-asked = { $count ->
    [0] Aucun changement n’a pu être testé.
    [one] Un changement est testé ici, au seuil de { $level }. Ce qui est établi l’est d’après la valeur p.
   *[other] { $count } changements sont testés ici. Ce qui est établi l’est d’après des valeurs p corrigées pour leur nombre ({ $adjustment }), au seuil de { $level } ; chaque intervalle vaut par lui-même.
}
compare-gaps-points = { $metric } : le plus grand écart, et chaque groupe par rapport à { $reference }, en points
compare-gaps-plain = { $metric } : le plus grand écart, et chaque groupe par rapport à { $reference }
compare-widest-points = { $metric } : le plus grand écart, en points
compare-widest = plus grand écart
compare-head-before = avant
compare-head-after = après
compare-head-verdict = établi
compare-grew = s’est creusé
compare-shrank = s’est réduit
compare-moved = s’est déplacé
compare-not-shown = rien d’établi
compare-between-same = { $metric } : le plus grand écart sépare { $high } et { $low }, avant comme après.
compare-between = { $metric } : le plus grand écart séparait { $high } et { $low }, et sépare maintenant { $new_high } et { $new_low }.
compare-aside = { $metric } : hors du plus grand écart : { $groups }.
compare-aside-missing = inconnu
compare-aside-small = peu de personnes
compare-small = s : moins de { $count } personnes au dénominateur, avant ou après ; montré, et laissé hors du plus grand écart.
compare-more = { $count ->
    [one] { $count } groupe de plus n’est pas montré ici ; les fichiers l’ont.
   *[other] { $count } groupes de plus ne sont pas montrés ici ; les fichiers les ont.
}
compare-method-paired = Intervalles à { $confidence } : d’un écart à la référence, par la somme des carrés des intervalles appariés de Newcombe ; du plus grand écart, d’après toutes les paires de groupes qui peuvent l’être. Les écarts sont calculés avant l’arrondi.
compare-method-apart = Intervalles à { $confidence } : d’un écart à la référence, par la somme des carrés des intervalles de chaque valeur (Newcombe) ; du plus grand écart, d’après toutes les paires de groupes qui peuvent l’être. Les écarts sont calculés avant l’arrondi.
compare-words = Se creuser et se réduire parlent de la taille d’un écart, de quelque côté qu’il soit, et ne sont dits que si le changement et le côté sont tous deux établis. Déplacé : l’écart est autre qu’il n’était, sans qu’on sache lequel est le plus grand, par exemple s’il est passé de l’autre côté.

## Les taux

compare-rates-heading = { $grouping } : quels taux ont changé
compare-change-points = { $metric } : le changement, en points
compare-head-old-only = avant seul
compare-head-new-only = après seul
compare-rose = a monté
compare-fell = a baissé
compare-tests-paired = Les valeurs p sont celles de McNemar, exactes : elles tiennent aux personnes comptées avant seulement et à celles comptées après seulement. Les intervalles sont ceux de Newcombe pour des paires.
compare-tests-apart = Les valeurs p sont celles qui vont avec les intervalles : le seuil auquel l’intervalle atteindrait tout juste 0.

## L’image

compare-figure-title = { $metric } par { $grouping }, avant et après
compare-figure-subtitle = de l’anneau, avant, à la flèche, après ; à un point là où les deux sont proches
compare-figure-small = s : peu de personnes
compare-figure-alt = Avant et après : { $figures }

## Les lignes

compare-rows-heading = Ce que sont devenues les lignes
compare-rows-none = Toutes les lignes ont été comptées.
compare-left-out = { $side ->
    [before] Avant
   *[after] Après
} : { $why }
compare-old-without-partner = { $count ->
    [one] Avant : { $count } ligne qui pouvait être comptée n’a pas de correspondance après ({ $place })
   *[other] Avant : { $count } lignes qui pouvaient être comptées n’ont pas de correspondance après (première : { $place })
}
compare-new-without-partner = { $count ->
    [one] Après : { $count } ligne qui pouvait être comptée n’a pas de correspondance avant ({ $place })
   *[other] Après : { $count } lignes qui pouvaient être comptées n’ont pas de correspondance avant (première : { $place })
}
compare-other-label = { $count ->
    [one] { $count } personne a une autre étiquette avant qu’après, et compte avec la nouvelle ({ $place })
   *[other] { $count } personnes ont une autre étiquette avant qu’après, et comptent avec la nouvelle (première : { $place })
}
compare-other-group = { $count ->
    [one] { $count } personne est d’un autre groupe avant qu’après, et compte dans le nouveau ({ $place })
   *[other] { $count } personnes sont d’un autre groupe avant qu’après, et comptent dans le nouveau (première : { $place })
}
compare-old-groups = { $columns } : avant seulement : { $groups }
compare-new-groups = { $columns } : après seulement : { $groups }
compare-withheld = { $columns } : masqués avant ou après, et non comparés : { $groups }

## Ce qui ne peut être dit

compare-cannot-heading = Ce que cette comparaison ne peut pas dire
compare-cannot-equal = Que rien n’a changé. Là où rien n’est établi, un changement peut exister que ces effectifs sont trop petits pour montrer.
compare-cannot-counts = Pour qui la décision est autre. Les deux audits viennent des mêmes fichiers, donc des mêmes personnes ; mais des effectifs seuls ne disent pas de qui la décision a changé, et les intervalles sont plus larges qu’il ne faudrait. Comparez les fichiers eux-mêmes : `ecart compare FILE --prediction COLUMN --second-prediction COLUMN`.
compare-cannot-same-file = Pour qui la décision est autre. Les deux fichiers sont les mêmes, donc les personnes aussi ; avec `--key COLUMN`, chacune serait comparée à elle-même, et les intervalles seraient plus étroits.
compare-cannot-apart = Si les personnes sont les mêmes. Si oui, apparier leurs lignes avec `--key COLUMN` est plus sûr : chacune est alors comparée à elle-même.
compare-cannot-audits = Si les personnes sont les mêmes. Si oui, les fichiers eux-mêmes, avec `--key COLUMN`, en disent plus que deux audits.
compare-cannot-why = Ce qui a fait le changement : un autre système, d’autres personnes ou d’autres étiquettes. Ici, tous trois peuvent différer.
compare-cannot-reference = Comment ont changé les écarts à une autre référence. Le groupe le plus nombreux, le mieux ou le moins bien loti, n’est pas le même avant et après ; les écarts sont ici ceux à la référence du nouvel audit.
compare-cannot-better = Si un changement est un mieux. Un écart peut aussi se fermer parce que moins de personnes sont retenues partout.
compare-cannot-better-errors = Si un changement est un mieux. Un écart peut aussi se fermer parce que tout le monde est moins bien servi ; les taux le disent.
compare-provenance-heading = D’où cela vient
compare-download = Télécharger comparison.json

## Refus

error-compare-one-file = il y a un seul fichier, et rien à quoi le comparer
hint-compare-one-file = nommez l’ancien et le nouveau fichier : `ecart compare OLD NEW` ; ou une seconde décision dans les mêmes lignes : `--second-prediction COLUMN`
error-compare-many-files = { $count } fichiers ont été nommés, et deux peuvent être comparés
hint-compare-many-files = nommez l’ancien et le nouveau : `ecart compare OLD NEW`
error-compare-mixed = `{ $audit }` est un audit et `{ $other }` n’en est pas un
hint-compare-mixed = faites d’abord l’audit des lignes : `ecart audit { $other } … --out report`, puis comparez `report/audit.json`
error-compare-flag-of-rows = `{ $flag }` vaut pour des fichiers de lignes, et les deux fichiers sont des audits
hint-compare-flag-of-rows = retirez-le : un audit contient ce qui lui a été demandé
error-compare-key-one-file = `--key` apparie les lignes de deux fichiers, et il n’y en a qu’un
hint-compare-key-one-file = retirez-le : les deux décisions d’une ligne sont côte à côte
error-compare-key-column = il n’y a pas de colonne `{ $key }` dans `{ $file }` pour apparier les lignes
hint-compare-key-column = nommez la colonne qui distingue les personnes dans les deux fichiers : `--key COLUMN`
error-compare-duplicate-key = `{ $value }` figure plus d’une fois dans la clé `{ $key }`
error-compare-duplicate-where = { $first } et { $second }
error-compare-duplicate-more = { $count ->
    [one] et { $count } ligne de plus dont la clé figurait déjà
   *[other] et { $count } lignes de plus dont la clé figurait déjà
}
hint-compare-duplicate-key = nommez une colonne où chaque ligne a sa propre valeur, ou retirez les lignes en double
error-compare-no-partner = aucune valeur de `{ $key }` n’est dans les deux fichiers
error-compare-no-partner-where = { $place } : `{ $value }`
hint-compare-no-partner = si les personnes sont différentes, retirez `--key { $key }` ; si ce sont les mêmes, que les valeurs soient écrites de la même façon
error-compare-key-weight = `{ $flag }` et `--key` ne vont pas ensemble : une ligne appariée est une personne
hint-compare-key-weight = retirez l’un des deux
error-compare-key-threshold = le seuil de `{ $column }` est à trouver, et `--key` apparie des lignes décidées à mesure qu’elles sont lues
hint-compare-key-threshold = trouvez d’abord le nombre, avec `ecart audit`, et donnez-le : `--threshold X`
error-compare-task = les deux audits sont de natures différentes : { $old } avant, { $new } après
hint-compare-task = comparez deux audits qui ont tous deux des étiquettes, ou aucun
compare-task-decision = décisions sans étiquettes
compare-task-classification = prédictions avec étiquettes
compare-task-multiclass = plusieurs classes
compare-task-verification = paires d’échantillons
error-compare-columns = les deux audits n’ont aucun regroupement en commun
error-compare-columns-where = avant : { $old } ; après : { $new }
hint-compare-columns = faites les deux audits par la même colonne : `--group COLUMN`
error-compare-groups = aucun groupe de `{ $columns }` n’est dans les deux
error-compare-groups-where = avant : { $old }, … ; après : { $new }, …
hint-compare-groups = que les groupes soient écrits de la même façon dans les deux
error-compare-values = `{ $what }` est lu autrement dans les deux audits
error-compare-values-where = positif avant : `{ $old }` ; après : `{ $new }`
hint-compare-values = faites les deux audits avec la même valeur positive
error-compare-multiclass = plusieurs classes ne sont pas comparées
hint-compare-multiclass = comparez une classe aux autres : une étiquette et une prédiction de deux valeurs
compare-what-label = étiquette
compare-what-prediction = prédiction

## Aide

help-arg-compare-out = Écrire un rapport dans ce dossier : page, images, comparison.json, changes.csv
help-command-compare = Dire ce qui a changé entre deux modèles, deux fichiers ou deux audits
help-usage-compare =
    ecart compare ANCIEN NOUVEAU --prediction COLONNE --group COLONNE [--label COLONNE] [--key COLONNE] [OPTIONS]
           ecart compare FICHIER --prediction COLONNE --second-prediction COLONNE --group COLONNE [OPTIONS]
           ecart compare ANCIEN.json NOUVEAU.json
help-after-compare =
    Exemples :
      ecart compare avant.csv apres.csv --label y --prediction yhat --group sexe --key id
      ecart compare gens.csv --label y --prediction ancien --second-prediction nouveau --group sexe
      ecart compare avant/audit.json apres/audit.json
      ecart compare p.csv p.csv --score risque --threshold 5 --second-threshold 6 --group origine --key id

    Avec --key, les lignes des deux fichiers sont appariées, ce qui garde leurs clés en mémoire.
    Sinon, les personnes des deux sont tenues pour différentes. Ce qui est établi ne repose
    jamais sur une estimation ponctuelle seule.
help-heading-pairing = Comment vont ensemble les lignes
help-arg-old-and-new = L’ancien fichier et le nouveau, ou un fichier avec les deux décisions : CSV (simple, .gz, .zst), Parquet ou Arrow, dossiers ou motifs entre guillemets ; ou deux audit.json
help-arg-key = La colonne qui distingue les personnes : les lignes des deux fichiers de même valeur sont une personne
help-arg-new-prediction = La colonne de la nouvelle prédiction, si elle porte un autre nom que l’ancienne
help-arg-new-score = La colonne du nouveau score, si elle porte un autre nom que l’ancien
help-arg-new-threshold = Le nouveau seuil, s’il est autre que l’ancien
