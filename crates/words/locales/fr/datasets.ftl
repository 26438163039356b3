### The bundled data, and what is shown with it.

## The lists

datasets-source = source :
datasets-licence = licence :
datasets-export = `ecart datasets export NOM DOSSIER` en écrit un avec sa fiche, qui dit ce que contiennent les colonnes et ce que les données ne peuvent pas montrer.
demos-out = `--out DOSSIER` écrit le rapport, avec des images.

## Each data set: one line, source, licence

dataset-gender-shades = trois classificateurs de genre sur 1 270 visages, selon le type de peau et le genre, en effectifs (23 lignes)
dataset-gender-shades-source = Buolamwini et Gebru, Proceedings of Machine Learning Research 81 (2018) 77–91, tableau 4
dataset-gender-shades-licence = chiffres publiés ; les effectifs en sont reconstitués

dataset-compas = un score de risque et les nouvelles inculpations en deux ans, comté de Broward, 2013–2014 (7 214 personnes)
dataset-compas-source = ProPublica, compas-analysis (2016), ni noms, ni dates, ni numéros de dossier
dataset-compas-licence = aucune n'est indiquée ; publié pour être réutilisé, d'après des registres publics

dataset-berkeley-1973 = admissions en troisième cycle à UC Berkeley, six départements, en effectifs (4 526 candidatures)
dataset-berkeley-1973-source = Bickel, Hammel et O'Connell, Science 187 (1975) 398–404
dataset-berkeley-1973-licence = chiffres publiés

dataset-mmmlu-2025 = bonnes réponses de six modèles de langage aux mêmes 14 042 questions d'examen en quinze langues, en effectifs (90 lignes)
dataset-mmmlu-2025-source = OpenAI, simple-evals, résultats de MMLU multilingue (février 2025)
dataset-mmmlu-2025-licence = MIT ; les effectifs sont reconstitués d'après des parts publiées

dataset-gpt-resumes-2024 = lequel de huit CV égaux deux modèles de langage classent premier, selon le nom qu'ils portent, quatre emplois, en effectifs (64 lignes)
dataset-gpt-resumes-2024-source = Yin, Alba et Nicoletti, Bloomberg (2024)
dataset-gpt-resumes-2024-licence = Apache-2.0 ; les effectifs sont ceux qui ont été publiés

dataset-face-audit-2018 = cinq classificateurs de genre sur les visages de Gender Shades, un an plus tard, en effectifs (20 lignes)
dataset-face-audit-2018-source = Raji et Buolamwini, Actionable Auditing, AIES 2019, tableau 1
dataset-face-audit-2018-licence = chiffres publiés ; les effectifs en sont reconstitués

dataset-pulse-oximeter-2022 = mesures d'oxymètre qui semblaient sûres et cachaient un manque d'oxygène, selon l'origine ethnique, en effectifs (3 lignes)
dataset-pulse-oximeter-2022-source = Burnett et al., Anesthesiology 136 (2022), résumé
dataset-pulse-oximeter-2022-licence = chiffres publiés

dataset-toxicity-terms-2018 = un classificateur de toxicité sur des phrases inventées où change un mot parmi cinquante, entraîné de trois façons, en effectifs (150 lignes)
dataset-toxicity-terms-2018-source = Dixon, Li, Sorensen, Thain et Vasserman, AIES 2018, et leur carnet de calcul
dataset-toxicity-terms-2018-licence = Apache-2.0 ; les effectifs sont reconstitués d'après des taux publiés

dataset-sweden-benefit-2017 = qui le modèle suédois de fraude aux allocations a désigné pour un contrôle, à côté d'un tirage au hasard, en effectifs (30 lignes)
dataset-sweden-benefit-2017-source = Caisse suédoise d'assurance sociale, par Lighthouse Reports et Svenska Dagbladet (2024)
dataset-sweden-benefit-2017-licence = effectifs d'un organisme public, communiqués sur demande

dataset-amsterdam-welfare = qui le modèle d'Amsterdam de fraude à l'aide sociale a signalé, à raison et à tort, avant et après sa repondération, en effectifs (120 lignes)
dataset-amsterdam-welfare-source = Ville d'Amsterdam, publié par Lighthouse Reports, MIT Technology Review et Trouw (2025)
dataset-amsterdam-welfare-licence = effectifs publiés par un organisme public

dataset-german-credit = demandes de crédit à une banque allemande, 1973–1975, bon ou mauvais risque, pour entraîner un modèle (1 000 personnes)
dataset-german-credit-source = Hofmann, Statlog (German Credit Data), UCI Machine Learning Repository (1994)
dataset-german-credit-licence = CC BY 4.0 ; la colonne du sexe est dérivée et peu fiable, voir la fiche

dataset-adult = recensement, revenu supérieur à 50 000 dollars ou non, pour entraîner un modèle (48 842 personnes)
dataset-adult-source = Becker et Kohavi, Adult, UCI Machine Learning Repository (1996)
dataset-adult-licence = CC BY 4.0

## Gender Shades

demo-gender-shades-name = Gender Shades (2018)
demo-gender-shades = quels visages trois systèmes ont pris pour ceux de l'autre genre : le croisement du type de peau et du genre
demo-gender-shades-title = { $system } : classement de 1 270 visages selon le genre (Gender Shades, 2018)
demo-gender-shades-people = visages
demo-gender-shades-pair = Les deux chiffres souvent cités ensemble, { $women } pour les femmes à la peau foncée et { $men } pour les hommes à la peau claire, viennent de deux systèmes : le premier est celui d'IBM, le second celui de Face++, le plus élevé des trois pour les hommes à la peau claire. Aucun système n'a eu les deux.
demo-gender-shades-within = Au sein d'IBM, c'est { $ibm_women } contre { $ibm_men } ; au sein de Face++, { $facepp_women } contre { $facepp_men }.
demo-gender-shades-card = Les effectifs sont reconstitués d'après des taux publiés, et les systèmes sont ceux de 2017 : voir la fiche, `ecart datasets export gender-shades DOSSIER`.

## COMPAS

demo-compas-name = COMPAS (2016)
demo-compas = qui un score de risque a signalé à tort, et qui il a manqué, selon la race notée par le comté
demo-compas-title = COMPAS : risque de nouvelle inculpation, comté de Broward (2013–2014)
demo-compas-people = prévenus
demo-compas-label-words = ont été de nouveau inculpés/n'ont pas été de nouveau inculpés
demo-compas-prediction-words = ont été classés à risque moyen ou élevé/ont été classés à faible risque
demo-compas-answer = Le fabricant a répondu par un autre chiffre : parmi les personnes classées à risque moyen ou élevé, { $black } des prévenus afro-américains et { $white } des prévenus blancs ont été de nouveau inculpés.
demo-compas-calibrated = Score par score, c'est à peu près pareil : parmi les personnes de score 2, { $black_low } des prévenus afro-américains et { $white_low } des prévenus blancs ont été de nouveau inculpés ; parmi celles de score 8, { $black_high } et { $white_high }. Les uns demandent ce qu'un même score signifie dans chaque groupe, les autres sur qui tombent les erreurs.
demo-compas-both = Les deux constats sont vrais, et se lisent dans le même tableau. Les groupes ont été de nouveau inculpés à des taux différents, { $black } et { $white } ; un score qui se trompe ne peut alors avoir à la fois des valeurs prédictives égales et des taux d'erreur égaux (Chouldechova 2017). Laquelle de ces égalités il faut vouloir n'est pas une question d'arithmétique.
demo-compas-label = L'étiquette est une nouvelle inculpation, non une infraction : elle dépend de l'endroit où regarde la police. Voir la fiche, `ecart datasets export compas DOSSIER`.

## UC Berkeley 1973

demo-berkeley-1973-name = UC Berkeley (1973)
demo-berkeley-1973 = un écart d'admission qui disparaît, ou se renverse, département par département (paradoxe de Simpson)
demo-berkeley-1973-title = UC Berkeley : admissions en troisième cycle, six départements (automne 1973)
demo-berkeley-1973-people = candidats
demo-berkeley-1973-prediction-words = ont été admis/n'ont pas été admis
demo-berkeley-1973-total = Tous départements confondus, { $women } des femmes et { $men } des hommes ont été admis.
demo-berkeley-1973-within = Département par département, les femmes ont été admises plus souvent que les hommes dans { $count } cas sur { $all } : { $departments }. L'écart d'ensemble vient des départements où chacun a postulé : c'est le paradoxe de Simpson.
demo-berkeley-1973-card = Cela ne prouve pas que personne n'a été traité inégalement : le tableau ne contient aucune qualification. Voir la fiche, `ecart datasets export berkeley-1973 DOSSIER`.

## FICO 2003

dataset-fico-2003 = scores de crédit et remboursement selon la race, États-Unis, en effectifs (174 048 personnes)
dataset-fico-2003-source = Federal Reserve Board, Report to the Congress on Credit Scoring (2007) ; repris par Hardt, Price et Srebro (2016)
dataset-fico-2003-licence = domaine public
demo-fico-2003-name = FICO (2003)
demo-fico-2003 = les seuils d'un prêteur : ce que demande chaque critère d'équité, et ce qu'il coûte
demo-fico-2003-title = Scores de crédit selon la race, États-Unis (2003) : les seuils de Hardt, Price et Srebro
demo-fico-2003-label-words = auraient remboursé/n'auraient pas remboursé
demo-fico-2003-prediction-words = ont reçu un prêt/se sont vu refuser un prêt
demo-fico-2003-answer = Hardt, Price et Srebro (2016) ont calculé quelle part de son profit maximal garde un prêteur qui rentre dans ses frais à 82 prêts remboursés sur 100 : 99,3 % avec un seul seuil pour tous, 92,8 % avec des taux de vrais positifs égaux, 80,2 % avec des taux de vrais et de faux positifs égaux, 69,8 % avec des taux de sélection égaux. Calculé ici d'après les mêmes tableaux : { $one }, { $opportunity }, { $odds }, { $parity }. Aucun critère n'est gratuit, et un seul seuil pour tous refuse plus souvent, dans certains groupes, ceux qui auraient remboursé.
demo-fico-2003-label = Seules les personnes qui avaient un crédit pouvaient le rembourser : ce qu'auraient fait les refusées n'est dans aucun fichier. Et là où un score classe des personnes plus bas, il ne dit pas pourquoi. Voir la fiche, `ecart datasets export fico-2003 DOSSIER`.

## MMMLU 2025

demo-mmmlu-2025-name = MMMLU (2025)
demo-mmmlu-2025 = combien un modèle de langage perd, par rapport à son propre anglais, dans quatorze autres langues
demo-mmmlu-2025-title = { $model } : les mêmes questions d'examen en quinze langues (MMMLU, 2025)
demo-mmmlu-2025-people = questions
demo-mmmlu-2025-prediction-words = ont reçu une bonne réponse/ont reçu une mauvaise réponse
demo-mmmlu-2025-gap = { $model } répond bien à { $english } en anglais, à { $others } dans les { $count } autres langues ensemble, et à { $last } dans celle où il répond le moins bien ({ $language }).
demo-mmmlu-2025-models = L'écart dépend du modèle : cinq autres sont dans le même fichier (`--where model=o1`, par exemple).
demo-mmmlu-2025-card = Les questions sont les mêmes dans chaque langue : les intervalles des écarts, qui sont ceux de questions chaque fois différentes, sont plutôt trop larges. Le chiffre de l'anglais peut venir d'un autre passage. Voir la fiche, `ecart datasets export mmmlu-2025 DOSSIER`.

## GPT and CVs 2024

demo-gpt-resumes-2024-name = GPT-3.5, CV (2024)
demo-gpt-resumes-2024 = qui un modèle de langage classe premier parmi des CV égaux, selon le nom : rapports d'impact
demo-gpt-resumes-2024-title = gpt-3.5-turbo : lequel de huit CV égaux est classé premier pour un poste d'analyste financier (2024)
demo-gpt-resumes-2024-people = CV
demo-gpt-resumes-2024-prediction-words = ont été classés premiers/n'ont pas été classés premiers
demo-gpt-resumes-2024-ratio = Les noms de femmes asiatiques ont été classés premiers dans { $first } des classements, les noms d'hommes noirs dans { $last } : un rapport d'impact de { $ratio }, sous les quatre cinquièmes. Les CV disaient la même chose ; si le nom ne comptait pas, chacun des huit groupes serait premier une fois sur huit.
demo-gpt-resumes-2024-rows = Les lignes ne sont pas indépendantes : chacun des 1 000 classements n'a qu'un premier, et la place de l'un est la perte de l'autre. Les intervalles d'un écart, qui les tiennent pour indépendantes, sont un peu trop étroits.
demo-gpt-resumes-2024-card = Trois autres emplois et gpt-4 sont dans le même fichier, et l'ordre des groupes n'y est pas le même. Voir la fiche, `ecart datasets export gpt-resumes-2024 DOSSIER`.

## Actionable Auditing 2018

demo-face-audit-2018-name = Actionable Auditing (2018)
demo-face-audit-2018 = cinq classificateurs de genre sur les visages de Gender Shades, un an plus tard, côte à côte
demo-face-audit-2018-title-women = Femmes à la peau foncée : erreurs de cinq classificateurs de genre (août 2018)
demo-face-audit-2018-title-amazon = Amazon : classement de 1 270 visages selon le genre (août 2018)
demo-face-audit-2018-people = visages
demo-face-audit-2018-prediction-words = ont été pris pour ceux de l'autre genre/ont été pris pour ceux de leur genre
demo-face-audit-2018-named = Les trois systèmes que Gender Shades avait nommés se trompaient un an plus tard sur bien moins de femmes à la peau foncée : IBM sur { $ibm } après 34,7 % (94/271), Face++ sur { $facepp } après 34,3 % (93/271), Microsoft sur { $microsoft } après 20,7 % (56/271).
demo-face-audit-2018-others = Les deux que l'étude n'avait pas nommés se trompaient comme les autres avant eux : Amazon sur { $amazon } et Kairos sur { $kairos }, alors qu'Amazon se trompait sur { $men } des hommes à la peau claire.
demo-face-audit-2018-card = Les cinq ont vu les mêmes visages : leurs erreurs ne sont pas indépendantes. Les effectifs sont reconstitués, et dix des vingt taux imprimés n'ont pas été vus sur la page : voir la fiche, `ecart datasets export face-audit-2018 DOSSIER`.

## Pulse oximeters 2022

demo-pulse-oximeter-2022-name = Oxymètres de pouls (2022)
demo-pulse-oximeter-2022 = combien de fois une mesure rassurante d'oxymètre cachait un manque d'oxygène, selon l'origine ethnique
demo-pulse-oximeter-2022-title = Oxymètres de pouls : mesures de 92 à 100 % alors que la saturation réelle était sous 88 % (2022)
demo-pulse-oximeter-2022-people = mesures
demo-pulse-oximeter-2022-prediction-words = cachaient un manque d'oxygène/ne cachaient pas de manque d'oxygène
demo-pulse-oximeter-2022-missed = Une mesure rassurante cachait un manque d'oxygène dans { $black } des mesures de patients noirs, { $hispanic } de celles de patients hispaniques et { $white } de celles de patients blancs.
demo-pulse-oximeter-2022-readings = Ce sont des mesures et non des personnes : plusieurs sont d'un même patient. Les intervalles sont donc trop étroits, et l'article ne dit pas de combien.
demo-pulse-oximeter-2022-card = Ce sont des parts de toutes les mesures rassurantes, non des patients qui manquaient d'oxygène : il n'en suit aucun taux de cas manqués. Voir la fiche, `ecart datasets export pulse-oximeter-2022 DOSSIER`.

## Toxicity terms 2018

demo-toxicity-terms-2018-name = Termes jugés toxiques (2018)
demo-toxicity-terms-2018 = quelles phrases inoffensives un classificateur de toxicité signale, quand un mot change
demo-toxicity-terms-2018-title = Classificateur de toxicité, { $training } : phrases inoffensives signalées, selon le mot qu'elles contiennent (2018)
demo-toxicity-terms-2018-people = phrases inoffensives
demo-toxicity-terms-2018-prediction-words = ont été signalées/n'ont pas été signalées
demo-toxicity-terms-2018-flagged = Les phrases sont les mêmes à un mot près. Avec « queer », { $queer } des phrases inoffensives ont été signalées comme toxiques, avec « gay » { $gay }, avec « straight » (hétérosexuel) { $straight }.
demo-toxicity-terms-2018-after = Entraîné avec plus de phrases inoffensives qui contiennent de tels mots, il en signalait encore { $queer } avec « queer » et { $gay } avec « gay » ; avec « straight » { $straight }.
demo-toxicity-terms-2018-card = Les phrases sont inventées, et chacune a été jugée lors de dix entraînements : les intervalles sont trop étroits. Le même fichier donne les phrases toxiques qui ont échappé. Voir la fiche, `ecart datasets export toxicity-terms-2018 DOSSIER`.

## Swedish benefits 2017

demo-sweden-benefit-2017-name = Försäkringskassan (2017)
demo-sweden-benefit-2017 = qui un modèle de détection de la fraude aux allocations a désigné pour un contrôle, à côté d'un tirage au hasard
demo-sweden-benefit-2017-title-background = Försäkringskassan : origine étrangère parmi les personnes contrôlées (2017)
demo-sweden-benefit-2017-title-women = Försäkringskassan : femmes parmi les personnes contrôlées (2017)
demo-sweden-benefit-2017-people = personnes
demo-sweden-benefit-2017-words-background = étaient d'origine étrangère/étaient d'origine suédoise
demo-sweden-benefit-2017-words-women = étaient des femmes/étaient des hommes
demo-sweden-benefit-2017-background = Parmi les personnes que le modèle a désignées, { $picked } étaient d'origine étrangère ; parmi un tirage au hasard { $random }, et parmi celles de ce tirage dont le dossier contenait une erreur { $errors }.
demo-sweden-benefit-2017-women = Les femmes formaient { $picked } des personnes désignées, { $random } du tirage au hasard, et { $errors } des personnes de ce tirage dont le dossier contenait une erreur.
demo-sweden-benefit-2017-card = Le modèle a donc désigné les deux groupes plus souvent que leur part parmi les dossiers en erreur ne le voudrait. (Les personnes dont le dossier contient une erreur font partie du tirage : les deux ne sont pas indépendants, et l'ensemble les compte deux fois.) Il faut le tirage au hasard pour le dire : parmi les seules personnes désignées, nul ne sait ce qui n'a pas été regardé. Voir la fiche, `ecart datasets export sweden-benefit-2017 DOSSIER`.

## Amsterdam

demo-amsterdam-welfare-name = Amsterdam, Slimme Check (2023)
demo-amsterdam-welfare = qui un modèle de détection de la fraude à l'aide sociale a signalé à tort, avant et après avoir été rendu plus équitable, et qui il a signalé une fois en service
demo-amsterdam-welfare-title-before = Amsterdam, Slimme Check : signalés à tort selon la nationalité, avant repondération (avant-pilote)
demo-amsterdam-welfare-title-after = Amsterdam, Slimme Check : signalés à tort selon la nationalité, après repondération (avant-pilote)
demo-amsterdam-welfare-title-pilot = Amsterdam, Slimme Check : signalés selon le genre, après repondération (pilote)
demo-amsterdam-welfare-people = demandeurs
demo-amsterdam-welfare-words-wrongly = ont été signalés à tort/n'ont pas été signalés à tort
demo-amsterdam-welfare-words-flagged = ont été signalés/n'ont pas été signalés
demo-amsterdam-welfare-turned = Avant la repondération, le modèle signalait à tort { $others_before } des demandeurs non néerlandais et { $dutch_before } des Néerlandais ; après, { $others_after } et { $dutch_after } : l'écart s'est renversé. Aucun des deux écarts ne dépasse ce que le hasard donne sur si peu de personnes.
demo-amsterdam-welfare-pilot = Pendant le pilote, il a signalé { $women } des femmes et { $men } des hommes. Sur si peu de personnes, cet écart est de ceux que le hasard donne ; la ville a mis fin au pilote.
demo-amsterdam-welfare-card = « Signalés à tort » est une part de tous les demandeurs, comme les journalistes l'ont imprimée. Les groupes dont la ville n'a pas publié tous les effectifs sont écartés. Voir la fiche, `ecart datasets export amsterdam-welfare DOSSIER`.

## Obermeyer et al. 2019

dataset-obermeyer-2019 = un score de risque médical : qui il fait entrer dans un programme, selon ce qu'on lui a appris à prédire ; et combien sont malades les personnes de même score, en effectifs et moyennes (16 099 patients synthétiques)
dataset-obermeyer-2019-source = Obermeyer, Powers, Vogeli & Mullainathan, Science 366 (2019) 447–453 ; compté dans les données synthétiques publiées avec l'article
dataset-obermeyer-2019-licence = aucune indiquée ; uniquement des effectifs et des moyennes, aucune ligne des données
demo-obermeyer-2019-name = Obermeyer et al. (2019)
demo-obermeyer-2019 = ce qu'un score apprend à prédire décide de qui est aidé : le coût, le coût évitable ou la maladie
demo-obermeyer-2019-title = Qui entre dans un programme de soins, le score apprenant à prédire { $target ->
    [cost] le coût total
    [avoidable-cost] le coût évitable
   *[conditions] les maladies chroniques actives
} (d'après Obermeyer et al., 2019)
demo-obermeyer-2019-people = patients
demo-obermeyer-2019-prediction-words = sont entrés dans le programme/n'y sont pas entrés
demo-obermeyer-2019-selection = Un score qui apprend à prédire le coût fait entrer { $black } des patients noirs et { $white } des patients blancs. À ne regarder que les taux de sélection, il favorise les patients noirs. Mais ils sont plus malades.
demo-obermeyer-2019-sicker = À score égal, parmi les quatre sur cent les plus hauts (percentiles 97 à 100), les patients noirs ont 6,2 maladies chroniques actives (erreur type 0,3 ; 124 patients) et les patients blancs 5,0 (0,1 ; 520 patients). La raison selon l'article : le score prédisait le coût, et l'on dépensait moins pour des patients noirs aussi malades.
demo-obermeyer-2019-target = Ce que le score apprend à prédire décide : parmi ceux qui entrent, { $cost } sont noirs s'il prédit le coût, { $avoidable } s'il prédit le coût évitable, { $conditions } s'il prédit les maladies chroniques actives.
demo-obermeyer-2019-paper = Les chiffres de l'article sont ceux de vrais patients, dont les données n'ont jamais été publiées : 14,1, 21,0 et 26,7 %. Le plus connu, de 17,7 à 46,5 % de patients noirs si l'on faisait entrer ceux qui sont aussi malades, en vient aussi, et les auteurs ont corrigé en 2022 le code dont il est issu : ces données-ci ne le donnent pas, leur code corrigé y trouve de 18,4 à 59,2 %.
demo-obermeyer-2019-card = Ce sont des patients synthétiques, faits pour ressembler aux vrais. Voir la fiche, `ecart datasets export obermeyer-2019 DOSSIER`.

## Comment s'appellent les colonnes et les valeurs des données fournies.

data-column-true-gender = genre réel
data-column-predicted-gender = genre prédit
data-column-skin-type = type de peau
data-column-gender = genre
data-column-decile-score = score en déciles
data-column-admitted = admission
data-column-department = département
data-column-transrisk-score = score TransRisk
data-column-in-top-3-percent = dans les 3 % du haut
data-column-right = bonnes réponses
data-column-questions = questions
data-column-language = langue
data-column-ranked-first = classés premiers
data-column-resumes = CV
data-column-ethnicity = origine
data-column-low-oxygen-missed = manques d'oxygène non vus
data-column-readings-92-to-100 = mesures de 92 à 100
data-column-harmless-flagged = signalées à tort
data-column-harmless-sentences = phrases inoffensives
data-column-term = terme
data-column-in-group-background = d'origine étrangère
data-column-in-group-women = femmes
data-column-not-in-group-background = d'origine suédoise
data-column-not-in-group-women = hommes
data-column-among = désignation
data-column-wrong = erreurs
data-column-faces = visages
data-column-classifier = système
data-column-wrongly-flagged = signalements à tort
data-column-flagged = signalements
data-column-people = personnes
data-column-group = groupe
data-value-female = femmes
data-value-male = hommes
data-value-women = femmes
data-value-men = hommes
data-value-darker = peau foncée
data-value-lighter = peau claire
data-value-african-american = afro-américain
data-value-asian = asiatique
data-value-caucasian = blanc
data-value-hispanic = hispanique
data-value-native-american = amérindien
data-value-other = autre
data-value-black = noir
data-value-white = blanc
data-value-non-hispanic-white = blanc non hispanique
data-value-arabic = arabe
data-value-bengali = bengali
data-value-chinese--simplified = chinois (simplifié)
data-value-english = anglais
data-value-french = français
data-value-german = allemand
data-value-hindi = hindi
data-value-indonesian = indonésien
data-value-italian = italien
data-value-japanese = japonais
data-value-korean = coréen
data-value-portuguese--brazil = portugais (Brésil)
data-value-spanish = espagnol
data-value-swahili = swahili
data-value-yoruba = yoruba
data-value-picked = désignées par le modèle
data-value-random = tirées au hasard
data-value-random-with-errors = tirées au hasard, avec erreur
data-value-dutch = néerlandais
data-value-not-dutch = non néerlandais
demo-toxicity-terms-2018-training-original = comme il fut entraîné
demo-toxicity-terms-2018-training-balanced = entraîné avec des données équilibrées
