### Ce que disent les formats d'une vérification destinés à d'autres programmes : JUnit XML, SARIF, qualité de code, GitHub.

machines-verdict = { $verdict } : { $sentence }
machines-limit = Limite : { $limit }
machines-limit-whose = Limite : { $limit } · { $whose }
machines-why = Raison de cette règle : { $why }
machines-owner = Qui en répond : { $owner }
machines-hint = Que faire : { $hint }
machines-cut = La suite a été omise : un résumé ne peut dépasser ici 1 Mio. Elle se trouve dans les rapports qu'écrit `--report`.
