### Les politiques livrées avec le programme, et les textes qui vont avec.

## Ce qu’est chacune

preset-heading = politique toute faite : { $name }
preset-section = { $heading } — { $said }
preset-source = D'après { $source }.
preset-status = Au { $day } : { $status }
preset-not-covered = Non couvert : { $what }
preset-advice = Des nombres sont vérifiés ici. Ce n'est pas un conseil juridique, et rien n'est dit de la légalité d'une pratique.
preset-four-fifths = Règle des quatre cinquièmes
preset-four-fifths-status = L'EEOC retire sa partie des lignes directrices (RIN 3046-AB43, au stade d'une règle définitive dans l'agenda de 2026), et l'office fédéral du personnel (OPM) a supprimé ses renvois à celles-ci le 31 juillet 2026. Le texte de 29 CFR 1607 était en vigueur en août 2026 ; vérifiez s'il l'est encore.
preset-four-fifths-not-covered-1 = La légalité d'une différence : les lignes directrices admettent une procédure de sélection à effet défavorable si son lien avec l'emploi est démontré, et c'est aux autorités et aux tribunaux de dire quelle différence est substantielle.
preset-four-fifths-not-covered-2 = Les groupes qui forment moins de deux pour cent de la main-d'œuvre, pour lesquels les lignes directrices ne demandent pas cette comparaison : écartez-les par `exclude`, avec la raison.
preset-four-fifths-not-covered-3 = Les étapes d'une procédure qui en a plusieurs, et le nombre de personnes sur plusieurs années : chaque fichier est jugé tel qu'il est.
preset-four-fifths-not-covered-4 = La discrimination d'une personne en particulier, et les différences de traitement voulues.
preset-nyc-ll144 = Loi locale 144 de la ville de New York
preset-nyc-ll144-status = La loi s'applique depuis le 1er janvier 2023 et son respect est contrôlé depuis le 5 juillet 2023 ; les règles du service de la consommation et du travail de la ville (DCWP) ont pris effet le 6 mai 2023. Vérifiez si elles ont été modifiées depuis.
preset-nyc-ll144-not-covered-1 = Une limite : la loi n'en fixe pas. Elle demande que les rapports d'impact soient calculés et publiés, de sorte qu'aucune règle ne peut être enfreinte ici.
preset-nyc-ll144-not-covered-2 = Si l'outil est un outil automatisé de décision d'emploi, si l'auditeur est indépendant, et si l'audit a moins d'un an.
preset-nyc-ll144-not-covered-3 = L'information des candidats, et la durée de publication du résumé.
preset-nyc-ll144-not-covered-4 = L'âge, le handicap et d'autres motifs que le sexe et l'origine.
preset-nyc-ll144-not-covered-5 = Les personnes qui arrivent jusqu'à l'évaluation, et si l'outil trouve celles qui feraient bien le travail.
preset-verification = Vérification par groupe
preset-verification-status = NIST IR 8429 a été publié comme projet en 2022 ; s'il a été révisé depuis est à vérifier. ISO/IEC 19795-10 a été publiée en 2024.
preset-verification-not-covered-1 = La conformité à une norme : aucune n'est revendiquée.
preset-verification-not-covered-2 = Une limite : les différences acceptables dépendent de ce qu'une fausse correspondance et un faux rejet font aux personnes, et aucun des deux textes n'est pris pour donner un nombre. Fixez vos propres limites par vos propres règles.
preset-verification-not-covered-3 = Comment les échantillons ont été pris, si les paires sont celles de l'usage prévu, et combien de fois les mêmes personnes sont dans plusieurs paires, à moins que `cluster` le dise.
preset-verification-not-covered-4 = L'identification, une personne parmi beaucoup, et les échecs d'enrôlement ou de prise d'échantillon.
preset-eu-ai-act-annex-iv = Règlement européen sur l'IA, annexe IV, point 3
preset-eu-ai-act-annex-iv-status = Le règlement est en vigueur depuis le 1er août 2024. Ses obligations pour les systèmes à haut risque devaient s'appliquer à partir du 2 août 2026 (annexe III) et du 2 août 2027 (annexe I). La modification dite omnibus numérique, proposée en novembre 2025 et dont l'adoption par le Conseil est rapportée au 29 juin 2026, les reporte au 2 décembre 2027 et au 2 août 2028 : vérifiez le texte consolidé au Journal officiel.
preset-eu-ai-act-annex-iv-not-covered-1 = Une limite : le règlement demande que les degrés d'exactitude soient décrits, et n'a pas de nombre à atteindre.
preset-eu-ai-act-annex-iv-not-covered-2 = Tous les autres points de l'annexe IV : le système, son développement, le contrôle humain, la gestion des risques, les modifications, les normes, la déclaration de conformité, la surveillance après la mise sur le marché.
preset-eu-ai-act-annex-iv-not-covered-3 = Si le système est à haut risque, et si les groupes sont ceux à l'égard desquels il doit être utilisé.
preset-eu-ai-act-annex-iv-not-covered-4 = La robustesse et la cybersécurité, et l'évolution de l'exactitude au fil du temps.

preset-four-fifths-why-four-fifths = Un taux de sélection inférieur aux quatre cinquièmes du taux le plus élevé est en général tenu pour le signe d'un effet défavorable. Une différence plus petite peut l'être aussi, si elle est significative ; une plus grande peut ne pas l'être, si elle repose sur de petits nombres.
preset-nyc-ll144-why-impact-ratio = Le taux de chaque catégorie sur celui de la catégorie la plus souvent sélectionnée, ou sur le taux de score le plus élevé.
preset-nyc-ll144-why-unknown-category = Les personnes dont la catégorie n'est pas connue n'entrent pas dans les calculs ; leur nombre fait partie du résumé.
preset-verification-why-false-match-rate-ratio = Une fausse correspondance fait prendre quelqu'un pour une autre personne. Ce qui est regardé est le taux le plus bas d'un groupe sur le plus élevé : 1 si les groupes sont pareils, et d'autant plus petit qu'un groupe est touché plus souvent qu'un autre.
preset-verification-why-false-non-match-rate-ratio = Un faux rejet renvoie la personne qui est bien celle qu'elle dit être. Ce qui est regardé est le taux le plus bas d'un groupe sur le plus élevé : 1 si les groupes sont pareils, et d'autant plus petit qu'un groupe est touché plus souvent qu'un autre.
preset-eu-ai-act-annex-iv-why-error-rate-gap = De combien les degrés d'exactitude des groupes diffèrent.
preset-eu-ai-act-annex-iv-why-false-positive-rate-gap = L'exactitude ne dit pas quelle erreur touche qui : ici, parmi les personnes dont l'étiquette est négative.
preset-eu-ai-act-annex-iv-why-false-negative-rate-gap = L'exactitude ne dit pas quelle erreur touche qui : ici, parmi les personnes dont l'étiquette est positive.

## Les taux de sélection à côté du plus élevé

adverse-heading = règle des quatre cinquièmes par { $columns }
adverse-highest = Le taux de sélection le plus élevé est celui du groupe { $group } : { $rate } ({ $counts }).
adverse-none = Aucun taux de sélection ne peut être comparé : { $reason }.
adverse-undefined = n.d. : { $reason }.
adverse-line = { $group } : rapport { $ratio }, p de Fisher { $p }, { $z } écarts-types{ $lacking ->
    [none] {""}
    [0] {""}
    [one] {""}, il manque 1 sélection pour les quatre cinquièmes
   *[other] {""}, il manque { $lacking } sélections pour les quatre cinquièmes
}{ $turned ->
    [yes] {""} (une sélection inverserait le résultat)
   *[no] {""}
}
adverse-line-none = Aucun groupe d'assez de personnes n'est sous les quatre cinquièmes de ce taux, ni significativement au-dessous.
adverse-line-more = Et { $count } de plus dans la page : `--report html=CHEMIN`.
adverse-line-note = Sont donnés ici les groupes sous les quatre cinquièmes, ou significativement au-dessous du taux le plus élevé ; ceux de moins de { $minimum } personnes sont laissés de côté. Écarts-types selon le taux commun. Comme le taux le plus élevé a été choisi parmi plusieurs, le hasard donne davantage que ces valeurs p ne le disent.

## Le résumé d’un audit de biais

sheet-lacking = Non rempli : { $facts }.
sheet-missing = manquant
sheet-fact = { $name } : { $value }
sheet-found = Ce qui a été trouvé
sheet-closing = Ce qui est encore à dire
summary-kind = Résumé des résultats d'un audit de biais (6 RCNY § 5-303)
summary-tool = Outil
summary-distribution = Date de mise à disposition de l'outil
summary-audit = Date du dernier audit de biais
summary-auditor = Auditeur indépendant
summary-data-source = Source des données
summary-data-explanation = Explication des données
summary-people = Candidats
summary-unknown = De catégorie inconnue
summary-unknown-value = { $people } (par { $columns })
summary-left-out = Lignes
summary-counted = Taux
summary-selection = taux de sélection : { $positive }
summary-scoring = taux de score : { $positive }
summary-heading = impact par { $columns }
summary-head-category = catégorie
summary-head-people = personnes
summary-head-selected = sélectionnées
summary-head-selection = taux de sélection
summary-head-above = au-dessus de la médiane
summary-head-scoring = taux de score
summary-head-impact = rapport d'impact
summary-excluded = écartée
summary-excluded-because = { $category } ({ $share } des personnes) est écartée des rapports par l'auditeur : { $reason }
summary-excluded-large = { $category } forme { $share } des personnes. Les règles permettent d'écarter une catégorie de moins de 2 %.
summary-excluded-nobody = Personne n'est de la catégorie { $category }, qui devait être écartée.
summary-note-unknown = { $people ->
    [0] La catégorie de chaque personne est connue.
    [one] Une personne de catégorie inconnue n'est pas dans ce tableau.
   *[other] { $people } personnes de catégorie inconnue ne sont pas dans ce tableau.
}
summary-note-ratio = Rapport d'impact : le taux de la catégorie sur le taux le plus élevé de celles qui ne sont pas écartées. Intervalles à { $confidence } de chaque rapport à lui seul (Koopman).
summary-other-threshold = Les règles comptent les scores au-dessus de la médiane de l'ensemble : cet audit a été fait à un autre seuil. Utilisez `--threshold above-median`.
summary-not-crossed = Les règles demandent le sexe, l'origine et leur croisement : donnez les deux colonnes, et `--intersect`.
summary-seems-unknown = « { $value } » dans la colonne { $column } est montré comme une catégorie. Si cela veut dire que la catégorie n'est pas connue, les règles laissent ces personnes hors des calculs : dites-le par `missing = ["{ $value }"]` sous `[data]`, ou par `--missing "{ $value }"`.
summary-no-limit = La loi ne fixe pas de limite à un rapport d'impact.

## L’exactitude pour des groupes de personnes

annex-kind = Degrés d'exactitude pour des personnes ou des groupes de personnes spécifiques (règlement (UE) 2024/1689, annexe IV, point 3)
annex-system = Système
annex-purpose = Destination
annex-date = Date de l'audit
annex-rows = Lignes
annex-measured = Ce qui a été mesuré
annex-heading = exactitude par { $columns }
annex-heading-selection = taux de sélection par { $columns }
annex-head-figure = mesure
annex-gaps = écart le plus large
annex-note-intervals = Intervalles à { $confidence } ; d'un écart, pour toutes les paires de groupes ensemble.
annex-without-label = L'exactitude ne peut pas être donnée sans ce qui était vrai : il n'y a pas d'étiquette. Seul est montré combien de fois chaque groupe est sélectionné.
annex-limits = Limites prévisibles
annex-limits-missing = Ce que le système ne sait pas faire, et pour qui il n'est pas prévu : manquant.
annex-no-limit = Le règlement demande que les degrés d'exactitude soient décrits. Il n'a pas de nombre à atteindre.
