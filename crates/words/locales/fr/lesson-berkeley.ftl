### La leçon sur Berkeley : un écart dans le total qui se retourne partie par partie.

lesson-berkeley-line = une université admet une plus petite part des femmes que des hommes, et, département par département, l'écart ne se retrouve pas
lesson-berkeley-title = L'université qui admettait moins de femmes
lesson-berkeley-about =
    À l'automne 1973, une université de Californie regarde qui elle a admis. Une bien plus petite part des femmes que des hommes a eu une place. On craint que les femmes soient écartées.
    Puis quelqu'un regarde département par département. Et cela paraît bien différent.
lesson-berkeley-women = candidates
lesson-berkeley-men = candidats
lesson-berkeley-dots = Chaque point est une personne sur { $of } qui ont candidaté. Point plein : personne admise.

lesson-berkeley-step-1 = Le total
lesson-berkeley-before-1 =
    Voici { $all } grands départements, dont les chiffres ont été publiés. Sur { $of } hommes qui ont candidaté, { $men_of } ont été admis.
lesson-berkeley-ask-1 = Sur { $of } femmes qui ont candidaté, combien ont été admises ?
lesson-berkeley-answer-1 =
    { $women_of } femmes sur { $of } ont été admises, et { $men_of } hommes sur { $of }.
    Précisément : { $women } des femmes et { $men } des hommes. Avec autant de monde, le hasard seul ne l'explique pas.

lesson-berkeley-step-2 = Département par département
lesson-berkeley-before-2 =
    Ce n'est pas l'université entière qui admet : chaque département décide seul. Regardons donc chaque sous-groupe. Comparons les femmes et les hommes qui ont choisi le même département.
lesson-berkeley-ask-2 =
    Que voit-on, département par département ?
    Dans la plupart, une plus petite part des femmes a été admise
    Dans la plupart, une plus grande part des femmes a été admise
    Dans chacun, la même part des femmes et des hommes a été admise
lesson-berkeley-answer-2 =
    Dans { $above } départements sur { $all }, les femmes ont été admises plus souvent que les hommes : { $departments }.
    Dans le département { $first }, l'écart est grand : { $first_women } des femmes, { $first_men } des hommes. C'est le seul qui soit net. Dans les autres, la différence peut tenir au hasard.
lesson-berkeley-rates = Qui a été admis, dans chaque département
lesson-berkeley-rates-heads =
    département
    femmes
    hommes
lesson-berkeley-try =
    Choisissez un département. Regardez les points des femmes et ceux des hommes, puis revenez au total.
lesson-berkeley-department = Département
lesson-berkeley-together = tous ensemble

lesson-berkeley-step-3 = Comment est-ce possible ?
lesson-berkeley-before-3 =
    Rien n'a été oublié, et personne n'a mal compté. Les deux images sont faites avec les mêmes personnes.
lesson-berkeley-ask-3 =
    Qu'est-ce qui l'explique ?
    Les départements ont caché une partie de leurs refus
    Les femmes avaient de moins bonnes notes
    Plus de femmes ont candidaté là où l'on admet peu
lesson-berkeley-answer-3 =
    Dans les départements { $easy }, la plupart des gens sont admis. { $men_easy_of } hommes sur { $of } y ont candidaté, mais seulement { $women_easy_of } femmes sur { $of }.
    Les femmes ont plus souvent candidaté là où l'on refuse beaucoup de monde, femmes et hommes. Dans le total, on croirait qu'elles sont refusées parce qu'elles sont des femmes.
    Ce retournement a un nom : le paradoxe de Simpson.
lesson-berkeley-where = Où l'on a candidaté, et quelle part est admise
lesson-berkeley-where-heads =
    département
    candidates
    candidats
    part admise, en tout

lesson-berkeley-step-4 = Alors, tout va bien ?
lesson-berkeley-before-4 =
    Certains disent : vous voyez bien, personne n'a été traité injustement.
lesson-berkeley-ask-4 =
    Le tableau le prouve-t-il ?
    Oui, l'écart a disparu
    Non, il montre seulement que cet écart ne vient pas des seules décisions des départements
    Non, il prouve le contraire
lesson-berkeley-answer-4 =
    Le tableau ne contient ni notes ni lettres. Si les candidatures diffèrent par ailleurs, un département peut encore traiter des gens injustement.
    Et la question se déplace. Pourquoi si peu de femmes ont-elles candidaté dans les départements { $easy } ? Que leur avait-on dit à l'école ? Pourquoi certains départements ont-ils si peu de places ?
    Comparer à département égal est un choix. Il est bon si le département est une raison légitime de différer. Quelqu'un doit dire pourquoi.

lesson-berkeley-shows =
    Un écart net dans le total peut disparaître, ou s'inverser, dans ses parties. Ici, un seul département a un écart net, en faveur des femmes ; dans les autres, la différence peut tenir au hasard.
    Avant de comparer, il faut se demander ce qui rend des gens comparables.
lesson-berkeley-shows-not =
    Cela ne montre pas que personne n'a été traité injustement.
    Cela ne montre pas pourquoi les femmes et les hommes ont choisi d'autres départements.
    Cela ne dit rien des autres départements de l'université, qui ne sont pas dans le tableau.

lesson-berkeley-quiz-1 =
    Dans le paradoxe de Simpson…
    quelqu'un a mal compté une partie des personnes
    le total et les parties se contredisent
    il y a trop peu de données
lesson-berkeley-quiz-1-why = Les deux sont bien comptés, avec les mêmes personnes.
lesson-berkeley-quiz-2 =
    Pourquoi la part de femmes admises est-elle plus basse dans le total ?
    Tous les départements préféraient les hommes
    Les femmes ont moins candidaté que les hommes, dans chaque département
    Plus de femmes ont candidaté là où peu de gens sont admis
lesson-berkeley-quiz-2-why = L'endroit où l'on candidate décide d'une bonne part des chances, pour les femmes comme pour les hommes.
lesson-berkeley-quiz-3 =
    Une entreprise paie moins les femmes, mais « à poste égal » la paie est égale. Que demander ensuite ?
    Qui obtient quel poste, et pourquoi
    Rien, tout va bien
    Si le total a été compté avec assez de soin
lesson-berkeley-quiz-3-why = L'écart est peut-être passé à une porte plus tôt.

lesson-berkeley-aim =
    Je sais dire comment un total et ses parties peuvent se contredire.
    Je demande « comparé à qui ? » avant de croire un écart.
    Je sais dire pourquoi un écart qui disparaît ne clôt pas la discussion.
lesson-berkeley-course =
    Raconter le cas. Chacun dit à quoi il s'attend.
    Le total : deviner, ouvrir, regarder les points.
    Département par département : à deux, un département par groupe, et tout mettre au tableau.
    Comment est-ce possible ? Laisser chacun l'expliquer à un autre avant d'ouvrir la réponse.
    Alors, tout va bien ? En débattre, puis le quiz. La feuille est pour la maison.
lesson-berkeley-often-said =
    « Il n'y avait donc pas de problème. » Réponse : cet écart ne vient pas des seules décisions des départements. Demandez ce qui s'est passé avant.
    « On fait tout dire aux chiffres. » Réponse : les deux chiffres sont justes. Ils répondent à deux questions. Nous choisissons laquelle poser.
    « Elles n'avaient qu'à candidater ailleurs. » Réponse : demandez qui est encouragé à candidater où, et qui a reçu la formation pour.
lesson-berkeley-pitfalls =
    N'allez pas trop vite à la réponse. C'est la surprise qui fait apprendre.
    Ne dites pas que les parties ont toujours raison et les totaux tort. Tout dépend de ce qui rend une comparaison juste.

lesson-berkeley-exercise-1 =
    Dans le département { $first }, { $first_women_in } femmes sur { $first_women_all } et { $first_men_in } hommes sur { $first_men_all } ont été admis. Combien cela fait-il sur { $of }, pour les unes et pour les autres ?
lesson-berkeley-exercise-1-answer =
    Environ { $first_women_of } femmes sur { $of } et { $first_men_of } hommes sur { $of }.
lesson-berkeley-exercise-2 =
    Inventez deux départements où la même part des femmes et des hommes est admise, et où il y a pourtant moins de femmes admises dans le total. Écrivez les quatre paires de nombres.
lesson-berkeley-exercise-2-answer =
    Un département doit admettre presque tout le monde, l'autre peu. Que plus d'hommes choisissent le premier, et plus de femmes le second. Les totaux diffèrent alors, sans qu'aucun département fasse de différence.
    Un exemple : le premier prend la moitié des candidats, le second un sur dix. Quatre-vingts hommes choisissent le premier et vingt le second : quarante et deux sont admis. Vingt femmes choisissent le premier et quatre-vingts le second : dix et huit sont admises. Cela fait quarante-deux hommes et dix-huit femmes, sur cent chacun.
lesson-berkeley-exercise-3 =
    Trouvez un autre cas où un total peut tromper : deux hôpitaux, deux lycées, deux villes. Que faudrait-il garder égal pour comparer ?
lesson-berkeley-exercise-3-answer =
    Un exemple : un hôpital qui accueille les cas les plus graves perd plus de patients au total. Il peut pourtant être le meilleur pour chaque sorte de cas. On compare à gravité égale.
