### The lesson on a world in which women and men are alike and the records are not.

lesson-built-in-line = un monde inventé où vous réglez vous-même le biais, pour voir quels chiffres bougent
lesson-built-in-title = Les biais sont constitutifs
lesson-built-in-about =
    Personne ne peut regarder derrière de vraies données et y voir la vérité. Cette heure se passe donc dans un pays inventé, où nous la connaissons.
    Dans ce pays, les femmes et les hommes sont pareils. Pourtant, une machine qui apprend à partir de ses archives les traitera différemment. Et qui contrôle la machine peut s'y tromper.
lesson-built-in-women = femmes
lesson-built-in-men = hommes
lesson-built-in-women-suited = femmes aptes
lesson-built-in-men-suited = hommes aptes
lesson-built-in-nobody = personne n'est retenu
lesson-built-in-dots-missed = Chaque point est une personne apte sur { $of }. Point plein : personne écartée.

lesson-built-in-step-1 = Ce qui a été noté
lesson-built-in-before-1 =
    Une école donne des places aux personnes aptes. { $suited_of } femmes sur { $of } sont aptes, et autant d'hommes.
    Pendant des années, un comité a décidé, et noté qui est apte. Il a été juste envers les hommes. Sur { $of } femmes aptes, il en a noté { $lost_of } comme non aptes.
lesson-built-in-ask-1 =
    Des années plus tard, quelqu'un lit ces archives et ne sait rien d'autre. Que va-t-il croire ?
    Que la même part des femmes et des hommes est apte
    Que moins de femmes que d'hommes sont aptes
    Que le comité a été injuste
lesson-built-in-answer-1 =
    Les archives contiennent des étiquettes, pas la vérité. D'après elles, { $recorded_of } femmes sur { $of } sont aptes, et { $recorded_men_of } hommes sur { $of }.
    Rien dans les archives ne dit qu'il manque quelque chose.
lesson-built-in-records = Sur { $people } personnes, dont la moitié de femmes
lesson-built-in-records-heads =
    qui
    aptes, en vérité
    aptes, d'après les archives

lesson-built-in-step-2 = Une machine apprend
lesson-built-in-before-2 =
    Une machine doit maintenant choisir. Elle regarde un test qui en dit autant des femmes que des hommes, et elle sait qui est une femme. Elle apprend à partir des archives : à ce résultat au test, combien de fois une femme a-t-elle été notée apte ? et un homme ?
    Elle retient qui avait, d'après les archives, plus de chances d'être apte que de ne pas l'être. Certaines personnes aptes sont manquées.
    Sur { $of } hommes aptes, elle en écarte { $missed_men_of } : le test n'est pas très bon.
lesson-built-in-ask-2 = Sur { $of } femmes aptes, combien en écarte-t-elle ?
lesson-built-in-answer-2 =
    { $missed_of } femmes aptes sur { $of } sont écartées, contre { $missed_men_of } hommes sur { $of }. Précisément : { $missed } et { $missed_men }.
    La machine ne pense rien des femmes. Les archives lui ont appris qu'une femme doit avoir un meilleur test pour être dite apte. Le comité n'est plus là. Ce qu'il a fait continue.

lesson-built-in-step-3 = Quelqu'un contrôle
lesson-built-in-before-3 =
    L'école demande un audit. L'auditrice n'a que les archives, comme tout le monde. Elle demande : parmi les personnes retenues par la machine, combien sont aptes ? C'est la précision.
lesson-built-in-ask-3 =
    Parmi les personnes retenues, qui est apte plus souvent, les femmes ou les hommes ?
    D'après les archives, les hommes ; en vérité, les femmes
    Les hommes, aussi bien d'après les archives qu'en vérité
    Les femmes, aussi bien d'après les archives qu'en vérité
lesson-built-in-answer-3 =
    L'audit se retourne. D'après les archives, { $seen_of } femmes retenues sur { $of } sont aptes, et { $seen_men_of } hommes sur { $of }. On dirait que la machine est trop bonne avec les femmes.
    En vérité, c'est { $came_true_of } femmes sur { $of }, et { $came_true_men_of } hommes sur { $of }. Il fallait qu'une femme soit meilleure pour être retenue.
    L'auditrice a bien compté. Ce sont les archives qui étaient fausses, et avec elles tout chiffre qu'on leur compare.
lesson-built-in-twice = Les personnes aptes, parmi celles qui sont retenues
lesson-built-in-twice-heads =
    comparé à
    femmes
    hommes
lesson-built-in-by-records = les archives
lesson-built-in-in-truth = la vérité

lesson-built-in-step-4 = Réglez le monde
lesson-built-in-before-4 =
    Supposons que les archives soient enfin justes. Mais que moins de femmes que d'hommes soient aptes, par exemple parce que les filles n'avaient pas accès aux cours.
lesson-built-in-ask-4 =
    Tous les écarts ont-ils disparu, une fois les archives justes ?
    Oui, tous
    Oui, s'il y a assez de femmes
    Non, des écarts restent
lesson-built-in-answer-4 =
    Ils restent. Quand les taux de base diffèrent, une machine qui a raison le plus souvent possible écarte plus de femmes aptes. Elle a appris qu'il y en a moins.
    Disons que { $fewer_suited_of } femmes sur { $of } sont aptes, et { $suited_of } hommes sur { $of }, et que toutes les archives sont justes. La machine écarte alors { $fewer_of } femmes aptes sur { $of }, et { $fewer_men_of } hommes aptes sur { $of }.
    Est-ce juste ? La machine ne peut pas le savoir. Quelqu'un doit dire ce qui devrait être égal : les places, les erreurs, ou la part de personnes aptes parmi les retenues.
lesson-built-in-try =
    Commencez par le premier curseur : retirez le biais des archives. Quelles lignes du tableau bougent, lesquelles restent ?
    Remettez-le, et rendez moins de femmes aptes. Puis mettez peu de femmes. Quelle colonne change le plus, les parts ou les écarts ? L'intervalle entre parenthèses dit jusqu'où le hasard seul peut aller, dans un audit de { $file } personnes.
    Enfin, inversez au hasard une partie des mentions, pour tout le monde pareil. La machine retient-elle d'autres personnes ? Et que croit un audit fait avec les archives ?
lesson-built-in-dials =
    Femmes aptes notées comme non aptes
    Femmes qui sont aptes
    Part des femmes
    Mentions inversées au hasard
lesson-built-in-dials-said = En vérité, la machine écarte { $women_passed } femmes aptes sur { $of }, et { $men_passed } hommes aptes sur { $of }.
lesson-built-in-dials-seen = Un audit de { $file } personnes n'a que les archives. Parmi les personnes retenues, il y voit { $seen_women } femmes aptes sur { $of }, et { $seen_men } hommes sur { $of }. L'écart en points, avec son intervalle : { $seen_gap }.
lesson-built-in-dials-unseen = Un audit qui n'a que les archives ne peut pas comparer : dans un groupe, personne n'est retenu.
lesson-built-in-dials-table = Dans un fichier de { $people } personnes, en moyenne ; l'écart en points, avec son intervalle ({ $confidence }) dans un audit de { $file } personnes
lesson-built-in-dials-heads =
    part
    femmes
    hommes
    écart
lesson-built-in-row-chosen = parmi tout le monde : retenus
lesson-built-in-row-missed-records = parmi les aptes d'après les archives : écartés
lesson-built-in-row-missed-truth = parmi les aptes en vérité : écartés
lesson-built-in-row-wrongly-records = parmi les non aptes d'après les archives : retenus
lesson-built-in-row-wrongly-truth = parmi les non aptes en vérité : retenus
lesson-built-in-row-came-true-records = parmi les personnes retenues : aptes d'après les archives
lesson-built-in-row-came-true-truth = parmi les personnes retenues : aptes en vérité

lesson-built-in-step-5 = Où se trouve le biais ?
lesson-built-in-before-5 =
    On dit : « les mathématiques sont neutres ». On dit aussi : « les algorithmes sont biaisés ». Dans cette leçon, on a construit une machine biaisée.
lesson-built-in-ask-5 =
    Où était le biais ?
    Dans les mathématiques
    Dans des choix que des gens ont faits
    Nulle part : la machine montre seulement ce qui est
lesson-built-in-answer-5 =
    Dans ce qui a été noté, qui est dans le fichier, ce que l'on demande, et l'erreur qui compte. Chacune de ces choses est un choix que quelqu'un a fait. Les mathématiques les ont tous exécutés, fidèlement.
    En ce sens, le biais n'est pas un accident dans un tel système. Il en est constitutif, puisque des choix le constituent. La question n'est donc jamais s'il y en a. C'est : lesquels, faits par qui, et qui peut s'y opposer.

lesson-built-in-shows =
    Une machine qui apprend à partir d'archives biaisées prolonge le biais, sans aucune malveillance.
    Un audit fait avec les mêmes archives peut ne pas voir le biais, et même indiquer le sens contraire.
    Certains écarts viennent des archives, d'autres de taux de base différents, d'autres du hasard dans de petits groupes. Dans un tableau, ils se ressemblent.
lesson-built-in-shows-not =
    Ce n'est l'image d'aucun vrai pays. Les nombres sont choisis, et dans chaque monde nous savons ce que nous y avons mis. Dans de vraies données, personne ne le sait.
    Cela ne montre pas que toutes les archives sont biaisées, ni de combien.
    Cela ne montre pas ce qui serait juste. Cela montre que quelqu'un doit le dire.

lesson-built-in-quiz-1 =
    Une étiquette, c'est…
    ce qui a été noté
    ce qui est vrai
    ce que prédit la machine
lesson-built-in-quiz-1-why = Elle peut être fausse. La machine et l'auditrice la prennent toutes deux pour la vérité.
lesson-built-in-quiz-2 =
    Des archives sont biaisées, et un audit s'en sert. Alors ses chiffres…
    restent justes, puisqu'il compte exactement
    sont toujours trop petits
    peuvent tromper, et même se retourner
lesson-built-in-quiz-2-why = Compter exactement ne répare pas ce qui a été noté.
lesson-built-in-quiz-3 =
    Le fichier d'un audit contient très peu de femmes. Qu'est-ce que cela change le plus ?
    Combien de fois la machine écarte des femmes aptes
    À quel point un chiffre sur les femmes est sûr
    Combien de femmes sont aptes
lesson-built-in-quiz-3-why = Les parts restent, et les intervalles deviennent larges. Dans les données à partir desquelles une machine apprend, c'est autre chose : peu de femmes peut aussi y changer les erreurs.

lesson-built-in-aim =
    Je sais dire ce qu'est une étiquette, et pourquoi elle n'est pas la vérité.
    Je sais dire comment un biais passe des archives à une machine, sans que personne ne le veuille.
    Je nomme des choix qui constituent un système, et je demande qui les a faits.
lesson-built-in-course =
    Demander : qui a déjà été jugé sur une note ou un dossier faux ? Présenter le pays.
    Ce qui a été noté : deviner, puis lire le tableau.
    Une machine apprend : chacun écrit une estimation. Quelqu'un explique pourquoi il faut à une femme un meilleur test.
    Quelqu'un contrôle : voter à main levée avant d'ouvrir la réponse. Elle surprend presque tout le monde.
    Réglez le monde : à deux. Chaque binôme reçoit un curseur et dit quelles lignes ont bougé.
    Où est le biais : discuter, puis le quiz.
lesson-built-in-often-said =
    « Il suffit d'enlever la colonne qui dit qui est une femme. » Réponse : la machine juge alors tout le monde avec une seule règle, apprise à partir d'archives fausses pour les unes. Et d'autres colonnes disent souvent qui est qui : une école, un sport, un club.
    « Il faut plus de données. » Réponse : plus d'archives du même genre rendent seulement l'erreur plus sûre d'elle.
    « Alors on ne peut rien faire. » Réponse : on peut demander qui remplit les archives, en revérifier une partie, et permettre aux gens de s'opposer.
lesson-built-in-pitfalls =
    Distinguez « d'après les archives » et « en vérité », dans chaque phrase. Écrivez les deux au tableau.
    On glisse vite de « moins ont été notées aptes » à « moins sont aptes ». C'est l'erreur même de la machine : dites-le.
    Les nombres inventés ne doivent valoir pour aucun groupe réel.
    Pour « À vous d'essayer », ce que chaque curseur doit montrer. Les archives : sans biais, tous les écarts disparaissent. Moins de femmes aptes : des écarts restent, même si les archives sont justes. Moins de femmes dans le fichier : les parts ne bougent pas, et les intervalles s'élargissent. Les mentions inversées : la machine retient les mêmes personnes, et l'audit en croit moins aptes.

lesson-built-in-exercise-1 =
    { $suited_of } femmes sur { $of } sont aptes, et les archives disent { $recorded_of }. Sur { $of } femmes, combien de femmes aptes ont été notées comme non aptes ?
lesson-built-in-exercise-1-answer =
    { $suited_of } moins { $recorded_of } : cela fait { $lost_women_of } femmes sur { $of }. Parmi les femmes aptes, c'est { $lost }.
lesson-built-in-exercise-2 =
    Une auditrice écrit : « Parmi les femmes que la machine a retenues, { $seen_of } sur { $of } seulement sont aptes. Elle devrait être plus stricte avec les femmes. » Que répondez-vous ?
lesson-built-in-exercise-2-answer =
    « Aptes d'après quelles archives ? » En vérité, c'est { $came_true_of } sur { $of }, plus que chez les hommes. Être plus strict écarterait encore plus de femmes aptes : c'est déjà { $missed_of } sur { $of }.
lesson-built-in-exercise-3 =
    Choisissez un système de votre vie : une note à l'école, un crédit, une vidéo que l'on vous propose. Quelle est son étiquette ? Qui la note, et que peut-il y manquer ?
lesson-built-in-exercise-3-answer =
    Il y a beaucoup de bonnes réponses. Une note est une étiquette pour ce que l'on sait faire, mise un jour par un professeur. Un clic est une étiquette pour ce que l'on aime, et il ne dit pas si l'on en a été content.
    Une bonne réponse dit ce que l'on prend pour la vérité, et qui pourrait s'y opposer.
