### The bundled data, and what is shown with it.

## The lists

datasets-source = source :
datasets-licence = licence :
datasets-export = `ecart datasets export NOM DOSSIER` en écrit un avec sa fiche, qui dit ce que contiennent les colonnes et ce que les données ne peuvent pas montrer.
demos-out = `--out DOSSIER` écrit le rapport, avec des images.

## Each data set: one line, source, licence

dataset-gender-shades = trois classificateurs de genre sur 1270 visages, selon le type de peau et le genre, en effectifs (23 lignes)
dataset-gender-shades-source = Buolamwini et Gebru, Proceedings of Machine Learning Research 81 (2018) 77–91, tableau 4
dataset-gender-shades-licence = chiffres publiés ; les effectifs en sont reconstitués

dataset-compas = un score de risque et les nouvelles inculpations en deux ans, comté de Broward, 2013–2014 (7 214 personnes)
dataset-compas-source = ProPublica, compas-analysis (2016), ni noms, ni dates, ni numéros de dossier
dataset-compas-licence = aucune n'est indiquée ; publié pour être réutilisé, d'après des registres publics

dataset-berkeley-1973 = admissions en troisième cycle à UC Berkeley, six départements, en effectifs (4 526 candidatures)
dataset-berkeley-1973-source = Bickel, Hammel et O'Connell, Science 187 (1975) 398–404
dataset-berkeley-1973-licence = chiffres publiés

## Gender Shades

demo-gender-shades = quels visages trois systèmes ont pris pour ceux de l'autre genre : le croisement du type de peau et du genre
demo-gender-shades-title = { $system } : classement de 1270 visages selon le genre (Gender Shades, 2018)
demo-gender-shades-people = visages
demo-gender-shades-pair = Les deux chiffres souvent cités ensemble, { $women } pour les femmes à la peau foncée et { $men } pour les hommes à la peau claire, viennent de deux systèmes : le premier est celui d'IBM, le second celui de Face++, le plus élevé des trois pour les hommes à la peau claire. Aucun système n'a eu les deux.
demo-gender-shades-within = Au sein d'IBM, c'est { $ibm_women } contre { $ibm_men } ; au sein de Face++, { $facepp_women } contre { $facepp_men }.
demo-gender-shades-card = Les effectifs sont reconstitués d'après des taux publiés, et les systèmes sont ceux de 2017 : voir la fiche, `ecart datasets export gender-shades DOSSIER`.

## COMPAS

demo-compas = qui un score de risque a signalé à tort, et qui il a manqué, selon la race notée par le comté
demo-compas-title = COMPAS : risque de nouvelle inculpation, comté de Broward (2013–2014)
demo-compas-people = prévenus
demo-compas-label-words = ont été de nouveau inculpés/n'ont pas été de nouveau inculpés
demo-compas-prediction-words = ont été dits à risque moyen ou élevé/ont été dits à faible risque
demo-compas-answer = Le fabricant a répondu par un autre chiffre : de ceux qui ont été dits à risque moyen ou élevé, { $black } des prévenus « African-American » et { $white } des prévenus « Caucasian » ont été de nouveau inculpés.
demo-compas-both = Les deux sont vrais du même tableau. Les groupes ont été de nouveau inculpés à des taux différents, { $black } et { $white } ; un score qui se trompe ne peut alors avoir à la fois des valeurs prédictives égales et des taux d'erreur égaux (Chouldechova 2017). Laquelle de ces égalités il faut vouloir n'est pas une question d'arithmétique.
demo-compas-label = L'étiquette est une nouvelle inculpation, non une infraction : elle dépend de l'endroit où regarde la police. Voir la fiche, `ecart datasets export compas DOSSIER`.

## UC Berkeley 1973

demo-berkeley-1973 = un écart d'admission qui disparaît, ou se renverse, département par département (paradoxe de Simpson)
demo-berkeley-1973-title = UC Berkeley : admissions en troisième cycle, six départements (automne 1973)
demo-berkeley-1973-people = candidats
demo-berkeley-1973-prediction-words = ont été admis/n'ont pas été admis
demo-berkeley-1973-total = Tous départements confondus, { $women } des femmes et { $men } des hommes ont été admis.
demo-berkeley-1973-within = Département par département, les femmes ont été admises plus souvent que les hommes dans { $count } cas sur { $all } : { $departments }. L'écart d'ensemble vient des départements où chacun a postulé : c'est le paradoxe de Simpson.
demo-berkeley-1973-card = Cela ne prouve pas que personne n'a été traité inégalement : le tableau ne contient aucune qualification. Voir la fiche, `ecart datasets export berkeley-1973 DOSSIER`.

## FICO 2003

dataset-fico-2003 = scores de crédit et remboursement selon la race, États-Unis, en effectifs (174 048 personnes)
dataset-fico-2003-source = Federal Reserve Board, Report to the Congress on Credit Scoring (2007) ; repris par Hardt, Price et Srebro (2016)
dataset-fico-2003-licence = domaine public
demo-fico-2003 = les seuils d'un prêteur : ce que demande chaque critère d'équité, et ce qu'il coûte
demo-fico-2003-title = Scores de crédit selon la race, États-Unis (2003) : les seuils de Hardt, Price et Srebro
demo-fico-2003-label-words = auraient remboursé/n'auraient pas remboursé
demo-fico-2003-prediction-words = ont reçu un prêt/se sont vu refuser un prêt
demo-fico-2003-answer = Hardt, Price et Srebro (2016) ont demandé ce qu'un prêteur qui rentre dans ses frais à 82 prêts remboursés sur 100 garde de son plus grand profit : 99,3 % avec un seul seuil pour tous, 92,8 % avec des taux de vrais positifs égaux, 80,2 % avec des taux de vrais et de faux positifs égaux, 69,8 % avec des taux de sélection égaux. Calculé ici d'après les mêmes tableaux : { $one }, { $opportunity }, { $odds }, { $parity }. Aucun critère n'est gratuit, et un seul seuil pour tous refuse plus souvent, dans certains groupes, ceux qui auraient remboursé.
demo-fico-2003-label = Seules les personnes qui avaient un crédit pouvaient le rembourser : ce qu'auraient fait les refusées n'est dans aucun fichier. Et là où un score classe des personnes plus bas, il ne dit pas pourquoi. Voir la fiche, `ecart datasets export fico-2003 DOSSIER`.
