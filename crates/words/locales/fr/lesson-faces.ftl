### La leçon sur Gender Shades : une moyenne cache un écart.

lesson-faces-line = des logiciels qui regardent les visages : une bonne moyenne, et les personnes qu'elle cache
lesson-faces-title = Les visages que l'ordinateur ne savait pas lire
lesson-faces-about =
    En 2018, Joy Buolamwini et Timnit Gebru publient un test des logiciels de grandes entreprises. On leur montre la photo d'un visage, ils répondent « femme » ou « homme ».
    Les entreprises en étaient fières. Les deux chercheuses demandent : pour qui cela marche-t-il, et à quel point ?
lesson-faces-darker-women = femmes à la peau foncée
lesson-faces-darker-men = hommes à la peau foncée
lesson-faces-lighter-women = femmes à la peau claire
lesson-faces-lighter-men = hommes à la peau claire
lesson-faces-women = femmes
lesson-faces-men = hommes
lesson-faces-darker = peau foncée
lesson-faces-lighter = peau claire
lesson-faces-everyone = tout le monde
lesson-faces-dots = Chaque point est un visage sur { $of }. Sur un point plein, le système s'est trompé.

lesson-faces-step-1 = Une bonne moyenne
lesson-faces-before-1 =
    Les chercheuses ont réuni { $faces } photos de parlementaires de six pays. Elles les ont montrées à trois systèmes. L'un d'eux était d'IBM.
    Tout le monde réuni, la moyenne d'IBM était de { $ibm_all_of } erreurs sur { $of } visages. Cela ne paraît pas mauvais.
lesson-faces-ask-1 = Sur { $of } visages de femmes à la peau foncée, pour combien le système d'IBM s'est-il trompé ?
lesson-faces-answer-1 =
    Il s'est trompé pour { $ibm_women_of } femmes à la peau foncée sur { $of }. Pour les hommes à la peau claire, presque jamais.
    Précisément : { $ibm_women } contre { $ibm_men }. La moyenne de { $ibm_all } est exacte, et elle cache les deux.

lesson-faces-step-2 = Le croisement que personne ne regardait
lesson-faces-before-2 =
    Imaginons que les fabricants aient comparé les femmes et les hommes. Ou les peaux foncées et les peaux claires. Un trait à la fois, comme on le fait presque toujours.
    Un croisement, ce sont les deux à la fois.
lesson-faces-ask-2 =
    Un trait à la fois, aurait-on vu toute la taille de l'écart ?
    Oui, tout aussi bien
    Non, seulement un écart plus petit
    Non, on ne voit alors plus aucun écart
lesson-faces-answer-2 =
    Par genre seulement : { $female } contre { $male }. Par peau seulement : { $dark } contre { $light }. L'écart le plus grand est dans le croisement : { $ibm_women } contre { $ibm_men }.
    Qui appartient à deux groupes à la fois peut être touché plus durement que chacun des deux. Pour le voir, il faut le chercher.
lesson-faces-splits = Les erreurs d'IBM, de chaque façon
lesson-faces-splits-heads =
    visages
    faux
    effectifs
lesson-faces-try =
    Choisissez un système, puis la façon de répartir les visages. Commencez par tout le monde, et regardez l'écart apparaître.
lesson-faces-system = Système
lesson-faces-split = Visages répartis par
lesson-faces-split-options =
    tout le monde ensemble
    genre
    couleur de peau
    genre et couleur de peau

lesson-faces-step-3 = Deux chiffres célèbres
lesson-faces-before-3 =
    Beaucoup d'articles citent la même paire : un taux très haut pour les femmes à la peau foncée, et { $facepp_men } pour les hommes à la peau claire.
lesson-faces-ask-3 =
    De qui sont ces taux d'erreur ?
    Les deux sont d'IBM
    C'est la moyenne des trois systèmes
    De deux systèmes différents
lesson-faces-answer-3 =
    Le premier, { $ibm_women }, est d'IBM. Le second est d'un autre système, Face++. Chez IBM, les hommes à la peau claire sont à { $ibm_men }. Chez Face++, c'est { $facepp_women } contre { $facepp_men }.
    L'écart d'un seul système est donc à peu près celui de la paire célèbre. La paire n'est pas fausse, mais ce n'est pas l'écart d'un système. Devant deux chiffres, demandez : sont-ils de la même chose ?

lesson-faces-step-4 = Est-ce bien sûr ?
lesson-faces-before-4 =
    Il y avait { $women_faces } visages de femmes à la peau foncée. Avec d'autres visages, la part des erreurs d'IBM aurait été un peu différente.
lesson-faces-ask-4 =
    L'écart peut-il venir du seul hasard ?
    Non, ou presque : il est bien trop grand pour cela
    Oui, un tel nombre de visages ne prouve rien
    Non, une part comptée est toujours exacte
lesson-faces-answer-4 =
    Le système s'est trompé pour { $women_wrong } de ces visages. L'intervalle de cette part va de { $low } à { $high }. C'est très loin de { $ibm_men } : le hasard n'explique pas l'écart.
    Mais une différence d'un ou deux visages ne voudrait pas dire grand-chose. Moins il y a de visages, plus l'intervalle est large. Voilà pourquoi un test demande assez de personnes de chaque groupe.

lesson-faces-step-5 = Un an plus tard
lesson-faces-before-5 =
    Le premier audit a nommé les entreprises : IBM, Microsoft et Face++. Un an plus tard, Deborah Raji et Joy Buolamwini montrent à peu près autant de visages à leurs nouvelles versions. Elles ajoutent deux entreprises que personne n'avait nommées.
lesson-faces-ask-5 = Sur { $of } femmes à la peau foncée, pour combien la nouvelle version d'IBM s'est-elle trompée ?
lesson-faces-answer-5 =
    Elle s'est trompée pour { $ibm_later_of } sur { $of }, contre { $ibm_women_of } auparavant. Les trois entreprises nommées ont fait mieux.
    Les deux que personne n'avait nommées, Amazon et Kairos, en étaient à { $amazon } et { $kairos }. Pour les hommes à la peau claire, Amazon se trompait pour { $amazon_men }.
    Ce que faisaient ces deux-là un an plus tôt, personne ne le sait. Cela suggère donc, sans le prouver, qu'il a été utile de nommer. Il a fallu que quelqu'un regarde, et le dise tout haut.
lesson-faces-later = Erreurs pour les femmes à la peau foncée
lesson-faces-later-heads =
    système
    premier audit
    un an plus tard
lesson-faces-unseen = non regardé

lesson-faces-shows =
    Une moyenne peut être bonne alors que le système échoue pour tout un groupe.
    L'écart peut être le plus grand au croisement de deux groupes. On ne le voit pas si l'on regarde un trait à la fois.
    Après un audit public, les entreprises nommées ont fait mieux. Les deux que personne n'avait nommées étaient loin derrière. Ce qu'elles faisaient un an plus tôt, personne ne le sait : cela suggère donc, sans le prouver, qu'il a été utile de nommer.
lesson-faces-shows-not =
    Cela ne montre pas ce que font les systèmes de maintenant. Ceux-ci datent de 2017 et 2018.
    Cela ne montre pas qu'un visage dit qui l'on est. « Femme ou homme » oublie les personnes qui ne sont ni l'un ni l'autre, ou n'ont pas l'air que l'on attend.
    Cela ne montre pas qu'un système sans écart serait bon à employer. On peut aussi demander s'il faut l'employer.
    Les effectifs sont ici reconstruits à partir des taux publiés. Ils peuvent différer d'un visage.
    Pour Face++, les totaux, comme « tout le monde » et « femmes », sont des sommes d'effectifs reconstruits. Ils diffèrent des totaux publiés.

lesson-faces-quiz-1 =
    Un système se trompe pour peu de gens au total. Que sait-on ?
    Qu'il marche bien pour chaque groupe
    Qu'il a été testé sur trop peu de visages
    Rien encore sur chaque groupe
lesson-faces-quiz-1-why = Une moyenne ne dit rien de qui en est loin.
lesson-faces-quiz-2 =
    Un croisement, c'est…
    la moyenne de deux groupes
    un groupe fait de deux traits à la fois
    une erreur dans les données
lesson-faces-quiz-2-why = Les femmes à la peau foncée sont un tel groupe.
lesson-faces-quiz-3 =
    Qu'est-ce qui a changé une fois les entreprises nommées ?
    Elles ont fait moins d'erreurs
    Tous les systèmes ont été arrêtés
    Rien du tout
lesson-faces-quiz-3-why = Les deux que personne n'avait nommées étaient loin derrière. Ce qu'elles faisaient un an plus tôt, personne ne le sait : cela suggère donc, sans le prouver, qu'il a été utile de nommer.

lesson-faces-aim =
    Je sais dire ce qu'une moyenne cache, avec un exemple.
    Je sais dire ce qu'est un croisement, et pourquoi il faut le chercher.
    Je demande combien de personnes ont été comptées avant de croire un taux.
lesson-faces-course =
    Raconter le cas. Demander où l'on rencontre des logiciels qui regardent les visages.
    Une bonne moyenne : deviner, ouvrir, regarder les points.
    Le croisement : à deux, chaque binôme prend un système.
    Deux chiffres célèbres, et à quel point ils sont sûrs.
    Un an plus tard : deviner et ouvrir.
    En débattre : faut-il employer de tels logiciels, et où ? Puis le quiz. La feuille est pour la maison.
lesson-faces-often-said =
    « Les photos sombres sont plus difficiles, c'est tout. » Réponse : c'étaient des portraits officiels. Et qui décide pour quels visages on fait un appareil et un logiciel ?
    « Il suffit de plus de photos. » Réponse : cela a aidé. Mais demandez à quoi sert le logiciel, et qui l'a voulu.
    « C'est vieux. » Réponse : le cas date de 2018. L'habitude de ne regarder que la moyenne n'a pas disparu.
lesson-faces-pitfalls =
    Personne dans le groupe ne sert d'exemple de couleur de peau. N'employez que la page.
    Ne dites pas que des visages sont difficiles à lire. Le système se trompe ; des gens le subissent.
    « Femme ou homme » est la question du logiciel, pas celle du groupe. Dites-le.
    Pour « À vous d'essayer » : prenez les croisements de Face++, pas ses totaux. Ceux-ci sont des sommes d'effectifs reconstruits.

lesson-faces-exercise-1 =
    Le premier système de Microsoft s'est trompé pour { $microsoft_wrong } femmes à la peau foncée sur { $women_faces }. Cela fait combien sur { $of } ?
lesson-faces-exercise-1-answer =
    Environ { $microsoft_women_of } sur { $of }. Celui d'IBM s'est trompé pour { $ibm_women_of }.
lesson-faces-exercise-2 =
    Un test contient beaucoup de visages d'un groupe et peu d'un autre. Pourquoi la moyenne peut-elle être bonne alors que le système échoue pour ces derniers ? Inventez des nombres.
lesson-faces-exercise-2-answer =
    Les plus nombreux pèsent plus. Prenez quatre-vingt-dix visages d'un groupe, avec une erreur, et dix d'un autre, avec cinq erreurs. Ensemble, cela fait six erreurs sur cent visages : cela paraît bon. Pour les moins nombreux, il échoue une fois sur deux.
lesson-faces-exercise-3 =
    Votre lycée veut des portes qui s'ouvrent quand elles reconnaissent un visage. Écrivez trois questions à poser au fabricant.
lesson-faces-exercise-3-answer =
    Par exemple : combien d'erreurs pour chaque groupe, et comptées sur combien de personnes ? Que devient qui n'est pas reconnu ? Pourquoi pas une clé ?
