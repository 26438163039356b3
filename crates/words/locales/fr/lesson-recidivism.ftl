### La leçon sur COMPAS : deux camps, deux définitions, les deux ont bien compté.

lesson-recidivism-line = un score de risque au tribunal : deux camps s'opposent, et les deux ont bien compté
lesson-recidivism-title = Le score de risque au tribunal
lesson-recidivism-about =
    Dans un comté de Floride, les juges voyaient un nombre à côté du nom de chaque personne arrêtée. Il devait dire si de nouvelles poursuites étaient probables.
    En 2016, des journalistes ont contrôlé ce nombre. Injuste pour les personnes noires, ont-ils dit. Juste, a répondu le fabricant. Les deux avaient bien compté.
lesson-recidivism-black = prévenus noirs
lesson-recidivism-white = prévenus blancs

lesson-recidivism-step-1 = Les fausses alertes
lesson-recidivism-before-1 =
    Le système s'appelle COMPAS. Il donne à chaque prévenu un score, de { $lowest } à { $highest }. À partir d'un seuil de { $threshold }, la personne est dite « à risque moyen ou élevé ».
    Les journalistes ont cherché dans des registres publics qui avait été poursuivi de nouveau dans les deux ans, pour { $people } personnes.
    Prenons d'abord les prévenus noirs qui n'ont pas été poursuivis de nouveau. Pour eux, « à risque » était une fausse alerte.
lesson-recidivism-ask-1 = Sur { $of } prévenus noirs qui n'ont pas été poursuivis de nouveau, combien avaient été dits à risque moyen ou élevé ?
lesson-recidivism-answer-1 =
    Sur { $of } prévenus noirs, { $black_alarm_of } ont subi une fausse alerte. Sur { $of } prévenus blancs, { $white_alarm_of }.
    Précisément : { $black_alarm } contre { $white_alarm }. Le système a donné l'alerte à tort environ deux fois plus souvent pour les prévenus noirs.
    Un tel score pouvait peser sur une libération ou sur une peine. Chaque point plein est une personne dite à risque à tort.
lesson-recidivism-dots-alarm = Chaque point est une personne sur { $of } qui n'ont pas été poursuivies de nouveau. Point plein : personne dite à risque.

lesson-recidivism-step-2 = Les cas manqués
lesson-recidivism-before-2 =
    Un système peut se tromper de deux façons. Il peut donner une fausse alerte. Ou dire « risque faible » de quelqu'un qui est ensuite poursuivi.
    Regardons maintenant les personnes qui ont été poursuivies de nouveau. Pour elles, l'erreur possible est de les avoir manquées.
lesson-recidivism-ask-2 =
    Qui le score a-t-il manqué le plus souvent ?
    Les prévenus noirs
    Les prévenus blancs
    Les uns autant que les autres
lesson-recidivism-answer-2 =
    Sur { $of } prévenus blancs poursuivis de nouveau, { $white_missed_of } avaient été dits à risque faible. Sur { $of } prévenus noirs, { $black_missed_of }.
    Le système se trompe donc dans les deux groupes, mais en sens contraire. Pour les prévenus blancs, il se trompe du côté de l'indulgence. Pour les prévenus noirs, du côté de la sévérité.
lesson-recidivism-dots-missed = Chaque point est une personne sur { $of } qui ont été poursuivies de nouveau. Point plein : personne dite à risque faible.

lesson-recidivism-step-3 = La réponse du fabricant
lesson-recidivism-before-3 =
    Le fabricant a répondu : vous posez la mauvaise question. Un juge ne sait pas ce qui arrivera. Il voit le score, et doit savoir ce que ce score vaut.
    Prenons donc seulement les personnes dites à risque. Combien de fois était-ce vrai ? Cette part est la précision.
lesson-recidivism-ask-3 =
    Parmi les personnes dites à risque, pour quel groupe était-ce vrai plus souvent ?
    Bien plus souvent pour les prévenus blancs
    Bien plus souvent pour les prévenus noirs
    Presque la même part dans les deux groupes
lesson-recidivism-answer-3 =
    Sur { $of } prévenus noirs dits à risque, { $black_true_of } ont été poursuivis de nouveau. Sur { $of } prévenus blancs, { $white_true_of }.
    Les deux sont proches : { $black_true } et { $white_true }. Pour le fabricant, c'est cela, être juste : un même score veut dire à peu près la même chose pour tous.
lesson-recidivism-dots-true = Chaque point est une personne sur { $of } qui ont été dites à risque. Point plein : personne poursuivie de nouveau.

lesson-recidivism-step-4 = Pourquoi on ne peut pas tout avoir
lesson-recidivism-before-4 =
    Les journalistes veulent la même part de fausses alertes, et la même part de cas manqués, dans chaque groupe. Le fabricant veut la même précision.
    Chaque souhait semble juste. Cela fait trois choses à rendre égales.
lesson-recidivism-ask-4 =
    Un score peut-il donner les trois ?
    Oui, avec un meilleur score et plus de données sur chacun
    Seulement à taux de base égaux, ou sans aucune erreur
    Oui, si le score ne tient pas compte de la couleur de peau
lesson-recidivism-answer-4 =
    Pas ici. Sur { $of } prévenus noirs, { $black_again_of } ont été poursuivis de nouveau ; sur { $of } prévenus blancs, { $white_again_of }. Ce sont les taux de base, et ils diffèrent.
    Si la précision et l'une des erreurs sont rendues égales, l'autre erreur ne peut pas l'être. Il faudrait des taux de base égaux, ou un score qui ne se trompe jamais.
    Regardez le tableau. Dans un groupe, plus de personnes sont poursuivies, donc plus sont désignées. À précision égale, plus de fausses alertes en résultent, réparties sur moins de personnes non poursuivies.
    Deux des trois peuvent être égales. Quelqu'un doit dire lesquelles.
    COMPAS ne demandait pas la couleur de peau. Cela ne suffit pas : d'autres réponses peuvent y être liées.
    Attention toutefois. Être poursuivi n'est pas avoir commis un délit. Cela dépend de l'endroit où la police regarde, et de qui elle contrôle. Le taux de base peut donc porter lui-même une injustice.
    Et ces taux de base sont trop hauts : le fichier garde des personnes qu'il aurait fallu retirer. La fin de la leçon dit de combien.
lesson-recidivism-dots-nobody = Personne à dessiner : il n'y a personne dont prendre une part.
lesson-recidivism-dots-again = Chaque point est une personne sur { $of } prévenus. Point plein : personne poursuivie de nouveau dans les deux ans.
lesson-recidivism-hundred = Ce que deviennent { $of } personnes de chaque groupe, en moyenne et au dixième près
lesson-recidivism-hundred-heads =
    annoncé et arrivé
    prévenus noirs
    prévenus blancs
lesson-recidivism-hundred-rows =
    dits à risque, poursuivis de nouveau
    dits à risque faible, poursuivis de nouveau (manqués)
    dits à risque, non poursuivis (fausse alerte)
    dits à risque faible, non poursuivis

lesson-recidivism-step-5 = Déplacer le seuil
lesson-recidivism-before-5 =
    Quelqu'un a choisi où passe la ligne. Rien dans les données ne dit où elle doit être.
lesson-recidivism-ask-5 =
    On relève le seuil, pour que moins de personnes soient dites à risque. Que se passe-t-il ?
    Il y a moins de fausses alertes, et plus de cas manqués
    Il y a moins d'erreurs des deux sortes
    Il y a plus de fausses alertes, et moins de cas manqués
lesson-recidivism-answer-5 =
    On met en balance qui échappe à une fausse alerte et qui est manqué. C'est un humain qui en décide, pas un ordinateur.
    Où que l'on mette la ligne, il y a un prix, et quelqu'un le paie.
lesson-recidivism-try =
    Ci-dessous, un curseur déplace le seuil. Une liste choisit, parmi trois parts, celle que montrent les points.
    Nous disons qu'une part est proche si elle diffère entre les deux groupes d'au plus { $close } personnes sur { $of }.
    Commencez tout en bas, là où tout le monde est dit à risque. Montez ensuite pas à pas. Quelles parts sont proches, lesquelles sont éloignées ?
    Y a-t-il un seuil où les trois sont proches ?
lesson-recidivism-dials =
    Est dit à risque qui a au moins ce score
    Ce que montrent les points
lesson-recidivism-place = { $threshold }
lesson-recidivism-place-everybody = { $threshold } : tout le monde
lesson-recidivism-place-counted = { $threshold }, comme compté plus haut
lesson-recidivism-place-nobody = plus de { $threshold } : personne
lesson-recidivism-rates =
    fausses alertes
    cas manqués
    précision
lesson-recidivism-said-alarm = Fausses alertes : { $black_of } sur { $of } prévenus noirs qui n'ont pas été poursuivis de nouveau, et { $white_of } sur { $of } prévenus blancs.
lesson-recidivism-said-missed = Cas manqués : { $black_of } sur { $of } prévenus noirs poursuivis de nouveau, et { $white_of } sur { $of } prévenus blancs.
lesson-recidivism-said-true = Précision : { $black_of } sur { $of } prévenus noirs dits à risque, et { $white_of } sur { $of } prévenus blancs.
lesson-recidivism-said-no-value = Là où personne n'est dit à risque, la précision n'a pas de valeur.
lesson-recidivism-said-close = Parts proches entre les groupes : { $rates }.
lesson-recidivism-said-none-close = Aucune part n'est proche entre les groupes.
lesson-recidivism-said-apart = Parts éloignées : { $rates }.
lesson-recidivism-nobody-called = personne n'est dit à risque
lesson-recidivism-no-value = sans valeur : { $why }
lesson-recidivism-dials-table = Les trois parts à ce seuil ; un point de différence est une personne sur { $of }
lesson-recidivism-dials-heads =
    part
    prévenus noirs
    prévenus blancs
    écart en points
lesson-recidivism-dials-rows =
    fausses alertes : non poursuivis, mais dits à risque
    cas manqués : poursuivis de nouveau, mais dits à risque faible
    précision : dits à risque, et poursuivis de nouveau

lesson-recidivism-shows =
    « Juste » a plus d'un sens. Chaque critère d'équité demande qu'une chose soit égale, et ces critères peuvent s'exclure.
    Là où les taux de base diffèrent et où un score peut se tromper, précision, fausses alertes et cas manqués ne peuvent pas être égaux tous les trois.
    Ce score n'a aucun seuil où les trois sont proches.
    Les deux camps ont bien compté. Ils n'étaient pas d'accord sur ce qu'il faut compter.
    La ligne est choisie par des gens. La déplacer, c'est déplacer les erreurs, des uns vers les autres.
lesson-recidivism-shows-not =
    Cela ne montre pas qui a commis un délit. Cela montre qui a été poursuivi.
    Cela ne montre pas ce que les juges ont fait du score.
    Cela ne montre pas pourquoi les taux de base diffèrent. Les contrôles, la pauvreté et l'histoire peuvent s'y trouver.
    Cela ne montre pas les vrais taux de base. Le fichier garde des personnes qu'il aurait fallu retirer : elles ont été vues trop tard pour être suivies deux ans. On y compte { $again } de personnes poursuivies, une étude estime { $again_estimated }. Les précisions en changent aussi ; les fausses alertes et les cas manqués, presque pas.
    Il s'agit d'un seul comté, en 2013 et 2014. Le système a changé depuis.

lesson-recidivism-quiz-1 =
    Une fausse alerte, c'est…
    une personne dite à risque faible et poursuivie de nouveau
    une personne dite à risque et non poursuivie
    une personne dite à risque et poursuivie de nouveau
lesson-recidivism-quiz-1-why = L'alerte a été donnée, et rien n'est arrivé.
lesson-recidivism-quiz-2 =
    Les journalistes et le fabricant concluent à l'opposé parce que…
    ils ont comparé des parts différentes
    l'un des deux s'est trompé dans ses calculs
    ils avaient d'autres données
lesson-recidivism-quiz-2-why = Ce sont les mêmes personnes. Les uns regardent celles qui n'ont pas été poursuivies, l'autre celles qui ont été dites à risque.
lesson-recidivism-quiz-3 =
    Quand la précision, les fausses alertes et les cas manqués peuvent-ils être égaux tous les trois entre les groupes ?
    toujours, pourvu que l'on ait assez de données
    jamais, quels que soient les taux de base
    à taux de base égaux, ou sans aucune erreur
lesson-recidivism-quiz-3-why = Sinon, si la précision et l'une des erreurs sont rendues égales, l'autre erreur ne peut pas l'être. C'est du calcul, pas de la malveillance.
lesson-recidivism-quiz-4 =
    Ne pas demander la couleur de peau…
    rend le score juste pour tout le monde
    ne rend pas les erreurs égales
    rend le score inutile
lesson-recidivism-quiz-4-why = COMPAS ne la demandait pas, et ses erreurs diffèrent quand même.

lesson-recidivism-aim =
    Je distingue une fausse alerte d'un cas manqué, et je dis qui subit chacune de ces erreurs.
    Je nomme deux sens du mot « juste ». Je dis pourquoi précision, fausses alertes et cas manqués ne peuvent pas être égaux tous les trois ici.
    Je sais qu'un seuil est un choix, et que quelqu'un en répond.
lesson-recidivism-course =
    Raconter le cas. Demander qui connaît un score de ce genre, ici.
    Les fausses alertes : chacun note son estimation avant d'ouvrir la réponse.
    Les cas manqués : de même ; puis dire les deux erreurs avec ses mots.
    La réponse du fabricant : une moitié du groupe parle pour les journalistes, l'autre pour le fabricant.
    Pourquoi on ne peut pas tout avoir : lire le tableau ensemble, ligne par ligne.
    Déplacer le seuil, à deux : les trois parts ne sont proches à aucun. Puis le quiz. Le dernier exercice est pour la maison, ou pour un débat une autre fois.
lesson-recidivism-often-said =
    « Alors le score est raciste. » Réponse : le score se trompe plus durement pour les prévenus noirs. C'est un fait sur le système. Demandez ensuite ce qui devrait être égal, et pour qui.
    « Alors le fabricant a menti. » Réponse : non, son calcul est juste aussi. Il répond à une autre question.
    « S'ils sont plus poursuivis, il y a bien une raison. » Réponse : les données comptent des poursuites, pas des actes. Demandez qui est contrôlé, et où.
    « Un humain ferait mieux. » Réponse : peut-être. Il faudrait compter aussi les erreurs des juges.
lesson-recidivism-pitfalls =
    Un taux ne doit pas devenir un trait des gens. Le système se trompe ; des gens le subissent.
    Dites toujours « parmi qui ». La confusion vient presque toujours d'un groupe qui change au milieu de la phrase.
    Certains connaissent peut-être l'arrestation ou la prison par leur famille. Que personne ne serve d'exemple.

lesson-recidivism-exercise-1 =
    Sur { $hispanic_all } prévenus hispaniques qui n'ont pas été poursuivis de nouveau, { $hispanic_called } ont été dits à risque. Cela fait combien sur { $of } ?
    Chez les prévenus noirs, c'était { $black_alarm_of } sur { $of } ; chez les prévenus blancs, { $white_alarm_of }. De qui est-ce plus proche ?
lesson-recidivism-exercise-1-answer =
    { $hispanic_called } sur { $hispanic_all }, c'est environ { $hispanic_alarm_of } sur { $of }. C'est plus proche des prévenus blancs.
lesson-recidivism-exercise-2 =
    Sur { $hispanic_missed_all } prévenus hispaniques poursuivis de nouveau, { $hispanic_missed_k } ont été dits à risque faible. Quelle erreur est-ce, et combien sur { $of } ?
lesson-recidivism-exercise-2-answer =
    Ce sont des cas manqués : environ { $hispanic_missed_of } sur { $of }.
lesson-recidivism-exercise-3 =
    La ligne est mise si bas que tout le monde est dit à risque. Combien de cas manqués ? Combien de fausses alertes parmi les personnes non poursuivies ?
lesson-recidivism-exercise-3-answer =
    Aucun cas manqué. Et toutes les personnes non poursuivies subissent une fausse alerte.
    C'est égal dans tous les groupes, et cela n'aide personne. Égal ne veut pas dire bon.
lesson-recidivism-exercise-4 =
    Quel sens du mot « juste » choisiriez-vous comme juge ? Comme prévenu ? Comme victime d'un délit ? Écrivez deux phrases pour chacun.
lesson-recidivism-exercise-4-answer =
    Plusieurs réponses sont bonnes. Cherchez les réponses qui nomment une erreur et disent qui la subit.
    Un juge demande souvent ce que vaut le score. Un prévenu demande combien de gens sont désignés à tort. Une victime peut demander qui a été manqué.
