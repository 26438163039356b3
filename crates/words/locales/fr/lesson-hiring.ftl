### The lesson on a hiring tool that finds the gender hidden from it, and on language models that rank CVs.

lesson-hiring-line = un outil de recrutement à qui l'on n'a pas dit qui est une femme, et qui l'a deviné
lesson-hiring-title = La machine qui lit les CV
lesson-hiring-about =
    En 2018, des journalistes parlent d'un outil interne à l'entreprise Amazon. Il avait appris à partir de dix ans de candidatures quels CV mettre en avant. La plupart venaient d'hommes. Il pénalisait les CV qui contenaient le mot « women's » (« féminin »). L'entreprise l'a abandonné, et dit que ses recruteurs ne s'en sont jamais servis pour juger des gens.
    Personne au-dehors n'a vu cet outil. Nous en construisons donc un, avec des CV inventés, et nous l'observons.
lesson-hiring-women = candidates
lesson-hiring-men = candidats
lesson-hiring-dots = Chaque point est une personne sur { $of } qui ont postulé. Point plein : personne mise en avant par la machine.
lesson-hiring-with-groups = elle voit qui est une femme
lesson-hiring-without-groups = on le lui cache
lesson-hiring-without-proxies = on lui cache aussi les mots qui le disent le mieux

lesson-hiring-word-womens_college = une école de femmes
lesson-hiring-word-womens_chess_club = un club d'échecs féminin
lesson-hiring-word-netball = le netball (proche du basket)
lesson-hiring-word-volunteering = le bénévolat
lesson-hiring-word-football = le football
lesson-hiring-word-rugby = le rugby
lesson-hiring-word-executed = « exécuté »
lesson-hiring-word-captured = « conquis »
lesson-hiring-word-chess = les échecs

lesson-hiring-step-1 = Apprendre du passé
lesson-hiring-before-1 =
    Une entreprise inventée a { $rows } candidatures des années passées, chacune avec une mention : embauché ou non. Cette mention est l'étiquette qu'une machine doit prédire. Femmes et hommes sont aussi capables les uns que les autres, et leurs CV montrent autant de compétences et d'années de travail.
    Mais les gens qui décidaient avaient écarté la moitié des femmes capables.
    Une machine apprend à partir de la plupart de ces mentions. Nous l'essayons ensuite sur les { $held_out } autres, qu'elle n'a pas vues. Parmi elles, on avait embauché { $hired_of } femmes sur { $of }, et { $hired_men_of } hommes sur { $of }. Sur { $of } hommes, elle en met { $knows_men_of } en avant : ceux qui, selon elle, ont plus de chances d'être embauchés que de ne pas l'être.
lesson-hiring-ask-1 = Sur { $of } femmes, combien en met-elle en avant ?
lesson-hiring-answer-1 =
    { $knows_of } femmes sur { $of }, et { $knows_men_of } hommes sur { $of }. Précisément : { $knows } et { $knows_men }.
    L'entreprise embauchait une part deux fois plus petite des femmes. La machine est bien plus dure. Elle ne dit oui que si oui est plus probable que non. Pour une femme, après ces années-là, ce n'est presque jamais le cas.

lesson-hiring-step-2 = Alors, on le cache
lesson-hiring-before-2 =
    L'entreprise est choquée. « Il ne faut pas que la machine voie qui est une femme ! » On enlève la colonne, et la machine apprend à nouveau.
    Il reste les compétences, les années de travail et quelques mots : clubs, écoles, sports, et la façon dont chacun écrit ce qu'il a fait.
lesson-hiring-ask-2 =
    L'écart a-t-il disparu ?
    Oui : elle ne peut plus savoir qui est une femme
    Non : il diminue, et une grande part demeure
    Non : il augmente
lesson-hiring-answer-2 =
    Elle met maintenant en avant { $hidden_of } femmes sur { $of }, et { $hidden_men_of } hommes sur { $of }. Précisément : { $hidden } et { $hidden_men }.
    On ne lui a rien dit. Mais des mots servent d'indices : qui connaît ce monde et ne lit que les mots devine le genre de { $guessed_of } personnes sur { $of }. Répondre « un homme » à chaque fois est juste pour { $largest_of }.
    La machine ne cherche pas à savoir. Elle cherche ce qui va avec le fait d'être embauché. Être un homme allait avec. Les mots que les hommes écrivent aussi.
lesson-hiring-try =
    Choisissez ce que la machine a le droit de voir, et regardez les deux groupes de points. Qui y gagne quand on cache quelque chose, et qui y perd ?
lesson-hiring-variant = Ce que voit la machine
lesson-hiring-ratio-said = La part des femmes mises en avant, divisée par celle des hommes : { $ratio }.

lesson-hiring-step-3 = Qu'est-ce qui l'a trahi ?
lesson-hiring-before-3 =
    Nous pouvons ouvrir cette machine et lire le poids de chaque mot. Pour que ce soit facile à lire, nous le comptons en compétences : « moins un », c'est comme s'il manquait une compétence dans le CV.
lesson-hiring-ask-3 =
    Quel mot compte le plus contre quelqu'un ?
    Une école de femmes
    Les échecs
    Le football
lesson-hiring-answer-3 =
    Une école de femmes. Et regardez deux lignes du tableau : un club d'échecs féminin compte contre les gens, et les échecs seuls ne comptent presque pas.
    Dans ce monde, aucun mot ne dit si quelqu'un est capable. Nous l'avons fait ainsi. Les poids disent seulement qui écrit ces mots.
    Les vrais mots sont plus difficiles : le football dit peut-être aussi quelque chose du travail en équipe. Alors, personne ne peut séparer nettement les deux.
lesson-hiring-weights = Les mots, selon ce qu'ils comptent pour la machine à qui l'on cache le genre
lesson-hiring-weights-heads =
    dans le CV
    des CV de femmes
    des CV d'hommes
    poids, en compétences

lesson-hiring-step-4 = Quand un écart est-il trop grand ?
lesson-hiring-before-4 =
    Depuis 1978, des administrations des États-Unis emploient une règle empirique. On divise la part des femmes mises en avant par celle des hommes. Sous quatre cinquièmes, il faut y regarder de près.
    L'entreprise enlève maintenant aussi les mots qui disent le mieux le genre.
lesson-hiring-ask-4 =
    La machine respecte-t-elle à présent la règle des quatre cinquièmes ?
    Oui, largement
    Oui, mais de justesse
    Non, toujours pas
lesson-hiring-answer-4 =
    Non. Quand elle voyait le genre, le rapport était de { $knows_ratio }. Une fois le genre caché, { $hidden_ratio }. Les mots enlevés ensuite sont : { $proxies }. Sans eux, le rapport est de { $dropped_ratio }. Les mots qui restent en disent assez.
    La règle est un voyant d'alarme, pas un verdict. Au-dessus, il peut y avoir injustice ; en dessous, il peut y avoir des raisons. Avec peu de personnes, le hasard seul peut la franchir.
    Et cacher des choses ne répare jamais ce qui a été noté. La machine apprend toujours à répéter des décisions qui étaient injustes.
lesson-hiring-ratios = Mises en avant par la machine, et rapport des femmes aux hommes
lesson-hiring-ratios-heads =
    la machine
    femmes
    hommes
    rapport

lesson-hiring-step-5 = Et de vrais modèles de langage ?
lesson-hiring-before-5 =
    En 2024, des journalistes ont fait l'audit de modèles de langage. Ils ont écrit huit CV qui disent la même chose, sous des noms qui suggèrent un genre et une origine, et demandé à un modèle de les classer pour un emploi. Ils l'ont demandé { $rankings } fois.
    Nous regardons le modèle { $model } et l'emploi d'analyste financier. Si les noms ne comptaient pas, chacun des { $groups } groupes serait premier dans environ { $alike_of } classements sur { $of }.
lesson-hiring-ask-5 = Dans combien de classements sur { $of } le premier CV portait-il le nom d'un homme noir ?
lesson-hiring-answer-5 =
    Dans { $black_men_of } sur { $of } : { $black_men }. Les noms de femmes asiatiques étaient premiers dans { $asian_women_of } sur { $of }. Le rapport est de { $ranking_ratio }, bien sous quatre cinquièmes. Le hasard seul ne donne presque jamais un tel écart.
    Personne n'avait dit au modèle de regarder les noms. Il avait lu une grande partie de ce que les gens ont écrit.
lesson-hiring-ranking = Combien de fois le CV a été classé premier, et rapport au groupe le plus souvent premier
lesson-hiring-ranking-picked = Combien de fois ce modèle a classé le CV premier pour cet emploi, et rapport au premier groupe
lesson-hiring-ranking-heads =
    nom
    classé premier
    rapport
lesson-hiring-under = (sous quatre cinquièmes)
lesson-hiring-names-asian-women = d'une femme asiatique
lesson-hiring-names-asian-men = d'un homme asiatique
lesson-hiring-names-black-women = d'une femme noire
lesson-hiring-names-black-men = d'un homme noir
lesson-hiring-names-hispanic-women = d'une femme hispanique
lesson-hiring-names-hispanic-men = d'un homme hispanique
lesson-hiring-names-white-women = d'une femme blanche
lesson-hiring-names-white-men = d'un homme blanc
lesson-hiring-beyond-luck = L'écart le plus grand est de { $gap } { POINTS($gap) }. Si les noms ne comptaient pas, il resterait sous { $luck } { POINTS($luck) } dans presque tous les audits de cette taille : c'est plus que du hasard.
lesson-hiring-within-luck = L'écart le plus grand est de { $gap } { POINTS($gap) }. Si les noms ne comptaient pas, des écarts jusqu'à { $luck } { POINTS($luck) } n'auraient rien d'étonnant : le hasard seul peut expliquer celui-ci.
lesson-hiring-try-ranking =
    Choisissez un autre modèle et un autre emploi. Est-ce toujours le même groupe qui est dernier ? Qu'auriez-vous manqué en ne regardant qu'un emploi ?
    Attention au hasard. Avec { $groups } groupes et { $rankings } classements, un groupe tombe sous quatre cinquièmes du premier plus d'une fois sur deux, même là où les noms ne comptent pas.
    Seuls deux tableaux diffèrent plus que le hasard ne l'explique : ceux de { $model } pour l'analyste financier et pour le spécialiste des ressources humaines. Dans les autres, l'ordre des groupes est peut-être dû au hasard.
lesson-hiring-model = Modèle
lesson-hiring-job = Emploi
lesson-hiring-jobs =
    spécialiste des ressources humaines
    ingénieur logiciel
    commerce de détail
    analyste financier

lesson-hiring-shows =
    Une machine qui apprend à partir de décisions injustes les répète, et peut être plus dure que ne l'étaient les gens.
    Cacher un trait ne le cache pas : d'autres choses vont avec lui.
    Des modèles de langage peuvent eux aussi préférer des noms. L'un de ceux que l'on a testés en 2024 l'a fait pour deux emplois, sans préférer les mêmes noms.
lesson-hiring-shows-not =
    L'outil des quatre premières étapes est inventé. Il ne montre pas ce que faisait celui d'Amazon. Des journalistes l'ont raconté, et personne au-dehors n'a pu le vérifier.
    Dans le monde inventé, les mots ne disent rien de ce que vaut quelqu'un. Avec de vrais CV, personne ne peut en être aussi sûr.
    Dans l'audit de 2024, personne n'a été embauché ni écarté. Les comptes ne disent pas ce que font les modèles de maintenant. Ce sont ceux de deux modèles à ce moment-là, et un seul premier par classement veut dire que d'autres ne le sont pas.
    Un nom suggère un groupe à certains lecteurs, et pas à d'autres.

lesson-hiring-quiz-1 =
    Un indice, ici, c'est…
    une règle qui interdit de regarder un trait
    une chose qui va avec un trait
    une erreur dans un CV
lesson-hiring-quiz-1-why = L'école de femmes en est un : la voir permet de deviner le genre.
lesson-hiring-quiz-2 =
    Pourquoi la machine sans la colonne mettait-elle toujours moins de femmes que d'hommes en avant ?
    Les mots lui disaient assez qui est une femme
    Quelqu'un a triché et lui a dit qui est une femme
    Les femmes avaient moins de compétences
lesson-hiring-quiz-2-why = Elles en avaient autant. Les décisions passées étaient injustes, et les mots suffisaient.
lesson-hiring-quiz-3 =
    Un rapport sous quatre cinquièmes veut dire…
    que l'entreprise a violé la loi
    que tout va bien
    qu'il faut y regarder de près
lesson-hiring-quiz-3-why = C'est une règle empirique, pas un verdict.

lesson-hiring-aim =
    Je sais dire pourquoi cacher un trait ne le cache pas, avec un exemple.
    Je sais dire ce qu'une machine apprend des décisions passées, et de qui elle répète les erreurs.
    Je calcule un rapport, et je dis ce que veut dire la règle des quatre cinquièmes, et ce qu'elle ne veut pas dire.
lesson-hiring-course =
    Raconter le cas de 2018. Demander qui a déjà écrit un CV, et ce qui y dit qui l'on est.
    Apprendre du passé : chacun note son estimation. La réponse est rude ; laissez-lui un moment.
    On le cache : voter, puis employer ensemble le choix.
    Ce qui l'a trahi : couvrir la dernière colonne, deviner l'ordre des mots, puis la découvrir.
    Quatre cinquièmes : calculer un rapport au tableau, puis lire les lignes.
    De vrais modèles de langage : à deux, chaque binôme prend un modèle et un emploi, et se demande ce que peut le hasard. Puis le quiz.
lesson-hiring-often-said =
    « Les femmes n'ont qu'à enlever ces mots. » Réponse : alors, ce sont les personnes traitées injustement qui doivent se cacher. Et l'an prochain, d'autres mots les trahiront.
    « La machine est seulement réaliste. » Réponse : sur qui l'entreprise a embauché, oui. Pas sur qui est capable. C'est ce que nous avons mis dans ce monde.
    « Les humains aussi ont des préjugés. » Réponse : oui, ici cela a commencé par eux. Une machine peut le répéter mille fois par jour, et personne ne lui demande de raison.
lesson-hiring-pitfalls =
    Les poids portent sur des mots, pas sur des femmes. Dites « ce mot compte contre elle », jamais « elle vaut moins ».
    Ne faites pas passer l'entreprise inventée pour Amazon.
    Certains cherchent une place en ce moment. Parlez aussi de ce qu'ils peuvent demander à une entreprise.

lesson-hiring-exercise-1 =
    Une machine met en avant { $hidden_of } femmes sur { $of } et { $hidden_men_of } hommes sur { $of }. Calculez le rapport. Est-il sous quatre cinquièmes ?
lesson-hiring-exercise-1-answer =
    { $hidden_of } divisé par { $hidden_men_of }, c'est { $hidden_rounded_ratio }. Avec les effectifs exacts, c'est { $hidden_ratio }. Les deux sont bien sous quatre cinquièmes, donc une raison d'y regarder de près.
lesson-hiring-exercise-2 =
    Dans l'audit, les noms d'hommes blancs ont été premiers { $white_men_k } fois, et le groupe le plus souvent premier { $first_k } fois, chacun dans { $rankings } classements. Quel est le rapport ? Les noms d'hommes blancs ont-ils été délaissés ? Comparez avec { $alike_of } sur { $of }, la part si les noms ne comptaient pas.
lesson-hiring-exercise-2-answer =
    { $white_men_k } divisé par { $first_k }, c'est { $white_ratio } : sous quatre cinquièmes aussi. Pourtant, { $white_men_k } sur { $rankings }, c'est à peu près ce qu'ils auraient si les noms ne comptaient pas. Ils sont loin des premiers parce que les premiers ont été préférés. Un rapport dit que deux groupes diffèrent. Il ne dit pas lequel des deux est traité à part.
lesson-hiring-exercise-3 =
    Notez trois choses de votre CV, ou d'un CV que vous écririez, d'après lesquelles on pourrait deviner d'où vous venez, votre âge ou ce que vous croyez. De laquelle l'emploi a-t-il besoin ?
lesson-hiring-exercise-3-answer =
    Noms, lieux, écoles, clubs, langues, années, photo : presque tout peut servir d'indice. Une bonne réponse dit aussi ce qu'un employeur doit savoir, et ce qu'il n'a pas à savoir.
