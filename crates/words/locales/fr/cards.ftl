### Fiches de modèle.

card-title = Fiche de modèle, partie chiffrée : { $title }
card-overview = La partie chiffrée d'une fiche de modèle, tirée d'un audit : { $title }
card-intro = Voici les parties d'une fiche de modèle (Mitchell et al. 2019) qu'un audit peut remplir ; écart { $version } les a écrites. Ce qu'est le modèle, qui l'a fait, à quoi il sert et sur quoi il a été entraîné, un audit ne le sait pas : à ceux qui le savent de le dire à côté.
card-factors = Facteurs
card-factor = { $grouping } : { $groups ->
    [one] { $groups } groupe
   *[other] { $groups } groupes
}, par rapport à { $reference }
card-metrics = Mesures
card-measures = Mesures de performance
card-thresholds = Seuils de décision
card-variation = Variation
card-variation-said = Chaque taux, différence et rapport a un intervalle, par les méthodes nommées ci-dessus, et chaque taux les nombres dont il vient. Un plus grand écart a un intervalle qui tient compte de ce qu'on l'a cherché, et à côté ce que donnerait le seul hasard. Les chiffres de moins de { $minimum } sont marqués, et hors des plus grands écarts. Un chiffre sans valeur n'en a pas ici, et une note dit pourquoi ; dans les métadonnées il est omis.
card-data = Données d'évaluation
card-analyses = Analyses chiffrées
card-unitary = Résultats par facteur
card-intersectional = Résultats par croisement
card-none = Non audités.
card-caveats = Réserves et recommandations
card-front =
    Mettez l'identifiant du modèle à la place du nom, et celui du jeu de données à la place de son type, s'ils en ont un.
    De toutes les personnes, puis de chaque groupe : chaque valeur est une part ou un nombre, son nom la dit avec ses nombres et son intervalle.
card-slice = { $data }, { $group }
card-figure = { $metric } : { $value } ({ $counts } ; intervalle à { $confidence } { $interval })
card-all = ensemble
error-several-cards = cette démonstration se compose de plusieurs audits, qui ne font pas une seule fiche de modèle
hint-several-cards = faites écrire chacun dans son dossier, avec `--out DOSSIER`, puis `ecart report DOSSIER/…/audit.json --format model-card`
