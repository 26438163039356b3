### The lesson on what an audit cannot say.

lesson-responsible-line = ce qu'un audit peut dire, ce qu'il ne peut pas dire, et qui doit répondre
lesson-responsible-title = Il n'y a pas d'IA « responsable »
lesson-responsible-about =
    « IA responsable », « IA éthique », « IA de confiance » : on lit ces mots dans la publicité et jusque dans les lois. Souvent, un contrôle par des experts doit les prouver.
    Cette heure les prend un par un. Que peut montrer un compte ? Que ne pourra-t-il jamais montrer ? Et qui répond, à la fin ?
lesson-responsible-black = prévenus noirs
lesson-responsible-white = prévenus blancs
lesson-responsible-everyone = tous les visages
lesson-responsible-darker-women = femmes à la peau foncée

lesson-responsible-points = { $count } { POINTS($count) }

lesson-responsible-step-1 = « Elle a raison la plupart du temps »
lesson-responsible-before-1 =
    Une entreprise vend un logiciel qui regarde un visage et dit « femme » ou « homme ». Dans un test avec des photos de parlementaires, il s'est trompé pour { $all_of } visages sur { $of }.
    Un audit peut vérifier un tel nombre. C'est un taux d'erreur.
lesson-responsible-ask-1 =
    Le nombre est exact. Que laisse-t-il de côté ?
    Rien, s'il a été bien compté
    La vitesse du logiciel
    Sur qui il se trompe
lesson-responsible-answer-1 =
    Il s'est trompé pour { $all } de tous les visages. Pour les femmes à la peau foncée, c'est { $women }.
    Voilà ce qu'un audit sait faire : regarder derrière la moyenne. Encore faut-il que quelqu'un le demande, et que quelqu'un choisisse les groupes. Un groupe auquel personne n'a pensé n'a pas de ligne dans le tableau.
lesson-responsible-dots-faces = Chaque point est un visage sur { $of }. Point plein : visage pris pour l'autre genre.

lesson-responsible-step-2 = « Aucun écart n'a été trouvé »
lesson-responsible-before-2 =
    Les tribunaux d'un comté de Floride employaient un score qui dit qui est à risque. Le fichier compte { $few_n } personnes amérindiennes qui n'ont pas été poursuivies de nouveau. Pour { $few_k } d'entre elles, le score avait donné une fausse alerte.
lesson-responsible-ask-2 =
    Que peut-on dire de ce taux au-delà de ces { $few_n } personnes ?
    Il est exactement de { $few_k } sur { $few_n } pour toutes les personnes comme elles
    Il se trouve sans doute entre { $few_low } et { $few_high } environ
    Il est trop bas pour compter, puisqu'elles sont si peu nombreuses
lesson-responsible-answer-2 =
    Dans ce fichier, c'est { $few }. Avec si peu de personnes, l'intervalle est très large : de { $few_low } à { $few_high }. Le taux des prévenus noirs, { $black_percent }, et celui des prévenus blancs, { $white_percent }, y tiennent tous les deux. Un audit ne trouve donc d'écart net ni avec les uns, ni avec les autres. Ces deux taux diffèrent pourtant nettement entre eux.
    Ne pas trouver ne veut pas dire qu'il n'y a rien. Et c'est sur les petits groupes qu'on en sait le moins. Pour eux, cela ne compte pas moins.

lesson-responsible-step-3 = « Elle respecte la norme »
lesson-responsible-before-3 =
    Le fabricant de ce score a dit qu'il est juste, selon un critère d'équité. La précision est à peu près la même : parmi les personnes dites à risque, { $black_true } des prévenus noirs ont été poursuivis de nouveau, et { $white_true } des prévenus blancs.
lesson-responsible-ask-3 =
    Le critère est respecté, et le compte est bon. Que demandez-vous ensuite ?
    Qui a choisi ce critère ?
    Rien : c'est donc juste
    Combien de décimales ont les chiffres
lesson-responsible-answer-3 =
    Qui l'a choisi, et que disent les autres ? Selon un autre critère, le même score est loin d'être égal : une fausse alerte pour { $black_alarm } des prévenus noirs non poursuivis, et pour { $white_alarm } des prévenus blancs.
    Quand la part de personnes poursuivies diffère entre les groupes, tous les critères ne peuvent pas être respectés à la fois. En choisir un, c'est choisir quelle erreur compte, et pour qui. Un audit peut les vérifier tous. Il ne peut pas choisir.
lesson-responsible-dots-true = Chaque point est une personne sur { $of } dites à risque. Point plein : personne poursuivie de nouveau.
lesson-responsible-dots-alarm = Chaque point est une personne sur { $of } qui n'ont pas été poursuivies de nouveau. Point plein : personne dite à risque.

lesson-responsible-step-4 = Ce que personne ne peut compter
lesson-responsible-before-4 =
    Un audit prend le système comme il est : ces gens, cette question, ce qui a été noté. Dans ce cadre, il peut compter presque tout.
lesson-responsible-ask-4 =
    À laquelle de ces questions peut-on répondre en comptant ?
    Faut-il vraiment employer ce système ?
    Pour quelles personnes se trompe-t-il plus souvent ?
    Qui paie si quelqu'un subit un tort à cause d'une erreur ?
lesson-responsible-answer-4 =
    Seulement à celle du milieu. Les autres sont hors du cadre. Ce ne sont pas des trous qu'une meilleure méthode boucherait.
    Ce n'est pas une raison de ne pas compter. Sans cela, personne n'aurait rien su des trois premières étapes. C'est une raison de ne pas s'arrêter là.
lesson-responsible-try =
    Choisissez une phrase de publicité. Avant de lire la suite, dites ce qui peut se compter, et ce qui ne le peut pas.
lesson-responsible-claim = La publicité dit
lesson-responsible-claims =
    « Elle a raison la plupart du temps »
    « Nous n'avons trouvé aucun écart »
    « Elle respecte la norme »
    « C'est toujours un humain qui décide »
    « Vous avez accepté »
    « Elle fait gagner du temps et de l'argent »
lesson-responsible-claim-right =
    Se compte : combien de fois elle a raison, pour chaque groupe, et à quel point on en est sûr. Dans le test des visages : { $all } d'erreurs en tout, { $women } pour les femmes à la peau foncée.
    Ne se compte pas : ce qu'une erreur fait d'une vie. Ni si les gens du test vous ressemblent.
    Demandez : raison à propos de qui ? Qui n'était pas dans le test ?
lesson-responsible-claim-no-gap =
    Se compte : la largeur de l'intervalle, et l'écart qu'on aurait pu manquer. Pour les personnes amérindiennes du fichier de Floride, il va de { $few_low } à { $few_high }.
    Ne se compte pas : les groupes que personne n'a notés, et les gens qui ne sont jamais arrivés jusqu'au fichier.
    Demandez : combien de personnes dans le plus petit groupe ? Quels groupes n'avez-vous pas regardés ?
lesson-responsible-claim-standard =
    Se compte : si un critère est respecté. Dans le score de Floride, la précision est proche : { $black_true } et { $white_true }. Les fausses alertes, non : { $black_alarm } et { $white_alarm }.
    Ne se compte pas : lequel des critères est le bon.
    Demandez : qui l'a choisi ? A-t-on demandé leur avis aux personnes concernées ?
lesson-responsible-claim-human =
    Se compte : combien de fois l'humain décide autrement que le système, et pour qui. Souvent, personne ne le note.
    Ne se compte pas : si l'humain avait le temps, le savoir et le courage de dire non.
    Demandez : combien de temps a l'humain pour un dossier ? Qu'arrive-t-il à ceux qui disent souvent non ?
lesson-responsible-claim-consent =
    Se compte : combien de gens ont cliqué sur « J'accepte ».
    Ne se compte pas : s'ils pouvaient dire non. À l'hôpital, au guichet des aides ou dans la rue, le plus souvent on ne peut pas.
    Demandez : qu'est-ce que j'obtiens si je refuse ? Puis-je revenir dessus ?
lesson-responsible-claim-useful =
    Se compte : une partie. Le temps gagné, l'argent gagné, l'électricité et l'eau dépensées.
    Ne se compte pas sur une seule échelle : qui y gagne et qui y perd. Quelqu'un a étiqueté les données, souvent loin d'ici et mal payé. Quelqu'un perd la personne à qui il parlait.
    Demandez : qui économise, et qui paie ?

lesson-responsible-step-5 = Qui répond ?
lesson-responsible-before-5 =
    Aux Pays-Bas, le fisc employait un système censé trouver les fraudes aux aides pour la garde d'enfants. Des milliers de parents ont été accusés à tort, dont beaucoup d'origine étrangère. Ils ont dû rembourser des sommes qui les ont ruinés. En 2021, le gouvernement a démissionné.
lesson-responsible-ask-5 =
    Qui était responsable ?
    Le système : c'est lui qui s'est trompé
    Personne : ce n'était qu'une formule mathématique
    Les gens qui l'ont commandé, construit, employé
lesson-responsible-answer-5 =
    Et les services qui n'ont pas écouté. Un système peut faire du tort. Il ne peut pas en répondre. Il n'a pas de raisons à donner, il ne peut rien réparer, et cela ne lui fait rien d'être éteint.
    « IA responsable » est donc un mot qui cache quelqu'un. Il y a des gens qui commandent, qui construisent, qui vendent, qui emploient, qui détournent les yeux. À eux, on peut demander des comptes. Les lois, les tribunaux, les journaux, les syndicats et les votes servent à cela.
    Et un audit ? Il donne à qui demande un nombre que personne ne peut balayer d'un mot.

lesson-responsible-shows =
    Un audit peut regarder derrière une moyenne, dire à quel point un chiffre est sûr, et vérifier chaque critère.
    Il ne peut choisir ni le critère, ni les groupes, ni la question. Ce sont des gens qui le font.
    Dire d'une machine qu'elle est responsable, c'est effacer les gens qui sont derrière.
lesson-responsible-shows-not =
    Cela ne montre pas que les audits sont inutiles. Les chiffres de cette page viennent d'audits ; sans eux, il n'y aurait rien à discuter.
    Cela ne montre pas quel système il faut employer. Là-dessus, des gens de bonne foi ne sont pas d'accord.
    L'histoire des Pays-Bas est dite en quelques lignes. Les rapports cités dans les sources la racontent en entier.

lesson-responsible-quiz-1 =
    Un audit ne trouve aucun écart pour un groupe de très peu de personnes. Cela veut dire…
    qu'il n'y en a pas
    qu'on sait peu de choses de ce groupe
    que ce groupe est mieux traité que tous les autres
lesson-responsible-quiz-1-why = L'intervalle est si large que presque tout y tient.
lesson-responsible-quiz-2 =
    Que doivent décider des gens, parce qu'aucun compte ne le peut ?
    Combien il y a de fausses alertes dans un groupe
    Quelle est la largeur d'un intervalle
    Quel critère un système doit respecter
lesson-responsible-quiz-2-why = Un compte peut dire s'il est respecté. Il ne peut pas dire lequel il faut.
lesson-responsible-quiz-3 =
    Pourquoi une machine ne peut-elle pas être responsable ?
    Parce qu'elle ne peut répondre de rien
    Parce qu'elle se trompe
    Parce qu'elle est trop compliquée pour qu'on la comprenne
lesson-responsible-quiz-3-why = Donner ses raisons, réparer, rendre des comptes : elle ne peut rien de cela. Les gens aussi se trompent, mais ils peuvent répondre.

lesson-responsible-aim =
    Je sais dire ce qu'un audit peut montrer, avec un exemple.
    Je nomme trois questions auxquelles aucun audit ne répond, et je dis qui peut y répondre.
    Quand je lis « IA responsable », je demande de qui l'on parle.
lesson-responsible-course =
    Recueillir des publicités et des titres avec « responsable », « éthique », « de confiance ». Que promet-on, et qui promet ?
    La première phrase : voter, ouvrir, regarder les points.
    Aucun écart : deviner, puis parler de ce que veut dire « ne pas trouver ».
    La norme : la moitié du groupe défend le fabricant, l'autre les personnes dites à risque à tort.
    Ce que personne ne peut compter : à deux, chaque binôme prend deux publicités et rapporte.
    Qui répond : discuter, puis le quiz. Le dernier exercice est pour la maison.
lesson-responsible-often-said =
    « Alors, compter ne sert à rien. » Réponse : sans cela, personne n'aurait vu l'écart. On commence par là, on ne finit pas par là.
    « Il suffit que l'entreprise soit honnête. » Réponse : elle l'est peut-être. Comment le sauriez-vous, et si elle ne l'est pas ?
    « De toute façon, un humain décide. » Réponse : demandez combien de fois cet humain dit non, et ce qu'il lui en coûte.
lesson-responsible-pitfalls =
    Ne finissez pas sur « tout est mauvais ». Chacun devrait repartir avec une question à poser à quelqu'un.
    Toutes les entreprises qui écrivent « responsable » ne veulent pas tromper. Parlez des mots et des actes, pas des intentions.
    L'affaire néerlandaise a ruiné des familles. Racontez-la avec soin.

lesson-responsible-exercise-1 =
    « { $few_k } sur { $few_n } ». Supposons que, parmi ces mêmes { $few_n } personnes, une de plus (ou une de moins) ait subi une fausse alerte. Quels taux cela donne-t-il ? Qu'en concluez-vous ?
lesson-responsible-exercise-1-answer =
    Une personne de plus donne { $few_more }, une de moins { $few_less }. Une seule personne déplace donc le taux de { $few_one }. Un taux tiré de si peu de gens peut changer avec chacun d'eux : il dit peu de chose du score.
lesson-responsible-exercise-2 =
    Trouvez une phrase sur l'IA dans une publicité ou sur un site. Notez une chose qui pourrait s'y compter, une qui ne le pourrait pas, et à qui vous le demanderiez.
lesson-responsible-exercise-2-answer =
    Une bonne réponse nomme un chiffre avec son « parmi qui », une question de juste ou d'injuste, et une personne ou un service que l'on peut joindre.
lesson-responsible-exercise-3 =
    Votre établissement veut employer un système qui dit quels élèves risquent d'échouer. Écrivez à la direction une lettre avec cinq questions. Deux au plus peuvent porter sur des nombres.
lesson-responsible-exercise-3-answer =
    Sur les nombres, par exemple : pour quels élèves se trompe-t-il plus souvent, et sur combien d'élèves l'a-t-on compté ?
    D'autres : pourquoi en avons-nous besoin ? Qui décide à la fin, et en combien de temps ? Une famille peut-elle voir ce qui est noté, et s'y opposer ? Qui l'éteint, et quand ?
