### La leçon sur les modèles de langage, qui répondent mieux en anglais.

lesson-language-line = le même examen dans beaucoup de langues, et qui reçoit les réponses fausses
lesson-language-title = La machine qui répond mieux en anglais
lesson-language-about =
    Dans le monde entier, on interroge les mêmes machines : pour un devoir, pour une lettre à l'administration, pour savoir ce que veut dire une douleur.
    La machine répond dans la langue de chacun, avec la même assurance. A-t-elle raison dans toutes les langues ?
lesson-language-dots = Chaque point est une question sur { $of }. Point plein : réponse fausse.
lesson-language-name-english = anglais
lesson-language-name-arabic = arabe
lesson-language-name-bengali = bengali
lesson-language-name-chinese = chinois (simplifié)
lesson-language-name-french = français
lesson-language-name-german = allemand
lesson-language-name-hindi = hindi
lesson-language-name-indonesian = indonésien
lesson-language-name-italian = italien
lesson-language-name-japanese = japonais
lesson-language-name-korean = coréen
lesson-language-name-portuguese = portugais (Brésil)
lesson-language-name-spanish = espagnol
lesson-language-name-swahili = swahili
lesson-language-name-yoruba = yoruba

lesson-language-step-1 = Le même examen
lesson-language-before-1 =
    L'entreprise OpenAI a fait passer à ses machines un examen de { $questions } questions, avec quatre réponses chacune : droit, médecine, histoire, physique. Des gens l'ont traduit dans { $translated } autres langues. Les résultats ont été publiés en 2025.
    Nous regardons un de ses modèles de langage, { $model }. En anglais, il a donné une réponse fausse à { $english_of } questions sur { $of }.
    Le yoruba est parlé par des dizaines de millions de personnes, au Nigeria surtout.
lesson-language-ask-1 = Sur { $of } questions en yoruba, à combien a-t-il répondu faux ?
lesson-language-answer-1 =
    { $yoruba_of } sur { $of }, alors qu'en anglais c'était { $english_of }. Précisément : { $yoruba } et { $english }.
    Les questions sont les mêmes, mais traduites. Interrogée en anglais, la machine répond juste plus souvent. Nous ne pouvons pas encore dire pourquoi : la machine, ou la traduction.
    Une réponse fausse ressemble à une réponse juste. Rien ne dit, à qui demande en yoruba, lesquelles sont fausses.

lesson-language-step-2 = Un seul nombre pour tous
lesson-language-before-2 =
    Un fabricant aime imprimer un seul nombre. Pour les { $translated } langues autres que l'anglais, prises ensemble, le modèle s'est trompé à { $others_of } questions sur { $of }.
lesson-language-ask-2 =
    Que dit cette moyenne à qui pose sa question en swahili ?
    Combien de fois la réponse sera fausse
    Que le swahili va aussi bien que l'anglais
    Presque rien
lesson-language-answer-2 =
    En swahili, c'était { $swahili } ; en français, { $french }. La moyenne est entre les deux, et n'est vraie pour aucune.
    Personne ne parle la moyenne. Lisez la ligne de votre langue, et si elle manque, demandez pourquoi. Il y a des milliers de langues ; en voici { $languages }.
lesson-language-table = Réponses fausses, par langue
lesson-language-table-picked = Réponses fausses de ce modèle, par langue
lesson-language-table-heads =
    langue
    fausses
    sur les questions

lesson-language-step-3 = De meilleures machines
lesson-language-before-3 =
    Les résultats sont ceux de { $models } modèles. Le meilleur, { $best }, s'est trompé en anglais à { $best_english_of } questions sur { $of }.
    Nous comptons l'écart en points : tant de réponses fausses de plus en yoruba qu'en anglais, sur { $of }.
lesson-language-ask-3 =
    En points, avec le meilleur modèle, l'écart a-t-il disparu ?
    Oui, il est aussi bon dans chaque langue
    Il est plus petit, et il est toujours là
    Il est plus grand
lesson-language-answer-3 =
    En yoruba, il s'est trompé à { $best_yoruba_of } questions sur { $of }. Avec le premier modèle, il y avait { $more } réponses fausses de plus sur { $of } qu'en anglais ; maintenant, il y en a { $best_more } de plus.
    En rapport, l'écart n'est pas plus petit. Le premier modèle donnait { $ratio } fois autant de réponses fausses en yoruba qu'en anglais, le meilleur { $best_ratio } fois autant.
    De meilleures machines aident ici tout le monde. Mais l'ordre reste : les mêmes langues sont dernières.
lesson-language-try =
    Choisissez un modèle, et regardez quatre langues en points et toutes dans le tableau. Quelles voisines changent de place ? Lesquelles jamais ?
lesson-language-model = Modèle

lesson-language-step-4 = Pourquoi ?
lesson-language-before-4 =
    Un modèle de langage apprend à partir de textes. Sur internet, il y a beaucoup plus de textes en anglais qu'en yoruba.
    La psychologie a un mot pour une chose semblable : la plupart des études ont interrogé des gens WEIRD, puis parlé des « humains ».
lesson-language-ask-4 =
    Que prouvent nos tableaux sur la raison ?
    Rien : ils ne disent pas d'où vient l'écart
    Qu'il y a trop peu de textes dans ces langues
    Que ces langues sont plus difficiles
lesson-language-answer-4 =
    Le manque de textes est une raison probable. Mais les tableaux ne la distinguent pas d'autres : les traductions peuvent être inégales, ou l'examen lui-même. Il a été fait aux États-Unis, avec des questions sur leurs lois et leur histoire. Une traduction emporte cela avec elle.
    Une raison s'écarte sans aucun tableau. Aucune langue n'est trop difficile : des millions d'enfants apprennent chacune d'elles.
    Quelle que soit la raison, quelqu'un a choisi quels textes rassembler, quelles langues essayer, et quand c'était assez bon pour être vendu. Demandez quelles langues parlent ceux qui choisissent.

lesson-language-step-5 = Qui le subit ?
lesson-language-before-5 =
    Un service de santé de Lagos veut une telle machine pour répondre aux gens en yoruba. Le fabricant dit : « { $best_english_of } réponses fausses sur { $of } ».
lesson-language-ask-5 =
    Que doit demander le service en premier ?
    Si la machine répond vite
    Combien de réponses sont fausses en yoruba, et sur des questions comme les nôtres
    Si d'autres services l'emploient
lesson-language-answer-5 =
    Le nombre vaut pour l'anglais. Et un examen n'est pas un service de santé : les questions y viennent avec des fautes, en deux langues à la fois, de gens inquiets.
    Qui parle anglais peut redemander en anglais. Qui ne le parle pas reçoit la réponse fausse, sans aucun signe. L'écart tombe sur les personnes qui ont le moins de moyens de le remarquer.

lesson-language-shows =
    La même machine peut avoir raison bien moins souvent dans une langue que dans une autre, sur les mêmes questions.
    Une moyenne sur des langues ne dit à personne où en est sa propre langue.
    De meilleurs modèles réduisent l'écart en points, mais pas toujours en rapport. Dans ces résultats, aucun ne le comble.
lesson-language-shows-not =
    On voit un examen avec des réponses toutes faites. On ne voit ni lettres, ni conversations, ni conseils.
    On ne voit pas la cause.
    L'anglais a peut-être été essayé à part : de petits écarts avec lui veulent donc dire peu de chose.
    Personne n'a demandé aux gens qui parlent ces langues s'ils sont bien servis.

lesson-language-quiz-1 =
    Le modèle se trompe plus en yoruba sur exactement les mêmes questions. Donc…
    on ne peut pas encore dire pourquoi
    les questions en yoruba étaient plus difficiles
    c'était de la malchance
lesson-language-quiz-1-why = C'est peut-être la machine, peut-être la traduction : elle peut rendre une question plus difficile. Reste à vérifier si les traductions sont bonnes.
lesson-language-quiz-2 =
    Une moyenne sur { $languages } langues dit…
    ce que vaut la machine dans chacune
    quelle langue est la plus difficile
    peu de chose sur chacune
lesson-language-quiz-2-why = Certaines sont loin au-dessus, d'autres loin en dessous.
lesson-language-quiz-3 =
    Qui est WEIRD ?
    des gens qui font de drôles de fautes
    le petit nombre de gens que la plupart des études ont interrogés
    des gens qui parlent beaucoup de langues
lesson-language-quiz-3-why = Ce sont les premières lettres de cinq mots anglais, et un rappel : on n'a pas interrogé tous les « humains ».

lesson-language-aim =
    Je sais dire, avec un exemple, qu'une machine peut marcher moins bien dans une langue que dans une autre.
    Je sais ce que cache une moyenne sur des langues.
    Je distingue un écart qui a été compté d'une cause qui n'est que probable.
lesson-language-course =
    Quelles langues parle-t-on dans cette salle ? Qui interroge des machines, dans laquelle, et pourquoi ?
    Le même examen : chacun note une estimation, puis on ouvre la réponse.
    Un seul nombre : chercher dans le tableau les langues de la salle. S'y trouvent-elles vraiment ?
    De meilleures machines : à deux, avec le choix. Puis pourquoi : recueillir des raisons, et séparer ce qui est montré de ce qui ne l'est pas.
    Qui le subit : en groupes, en jouant le service, le fabricant ou la personne qui demande.
    Le quiz. Le dernier exercice est pour la maison.
lesson-language-often-said =
    « Ils n'ont qu'à demander en anglais. » Réponse : alors, ce sont les personnes qui le parlent le moins qui doivent en faire le plus. Et à qui est la machine ?
    « Ce sera mieux l'an prochain. » Réponse : peut-être. Voyez combien l'écart a changé d'un modèle à l'autre, et qui attend.
    « Le yoruba est une langue rare. » Réponse : il a plus de locuteurs que le suédois, le danois et le grec réunis.
lesson-language-pitfalls =
    Laissez dire à qui parle une langue du tableau comment cela va pour elle ou lui. N'en faites pas le porte-parole de tous.
    « Moins bien en yoruba » dit quelque chose de la machine, et rien de la langue ni des gens.
    Séparez au tableau ce qui est « montré » et ce qui est « probable ».
    Pour « À vous d'essayer » : des voisines comme le français et l'italien changent de place. L'anglais a toujours le moins de réponses fausses. À la fin viennent toujours le bengali, le swahili et le yoruba, dans cet ordre.

lesson-language-exercise-1 =
    En bengali, le modèle a donné { $bengali_wrong } réponses fausses à { $questions } questions. Cela fait combien sur { $of } ?
lesson-language-exercise-1-answer =
    { $bengali_wrong } sur { $questions }, c'est environ { $bengali_of } sur { $of }.
lesson-language-exercise-2 =
    En anglais, { $best } s'est trompé à { $best_english_of } questions sur { $of } et { $model } à { $english_of }. En swahili, c'était { $best_swahili_of } et { $swahili_of }. Dans quelle langue la meilleure machine a-t-elle évité plus de réponses fausses ? Où en reste-t-il le plus ?
lesson-language-exercise-2-answer =
    En anglais, { $english_of } moins { $best_english_of }, cela fait { $english_spared }. En swahili, { $swahili_of } moins { $best_swahili_of }, cela fait { $swahili_spared }. En swahili, plus de réponses fausses ont été évitées, parce qu'il y en avait plus. Et il en reste plus : { $best_swahili_of } sur { $of }.
lesson-language-exercise-3 =
    Posez à un modèle de langage les cinq mêmes questions dans deux langues que vous parlez. Notez ce qui diffère : les faits, la longueur, le ton. Que peut-on conclure de cinq questions, et que ne peut-on pas ?
lesson-language-exercise-3-answer =
    On peut voir que les réponses diffèrent, et comment. On ne peut pas dire un taux : cinq questions sont bien trop peu. Pour cela, des gens en ont compté des milliers.
