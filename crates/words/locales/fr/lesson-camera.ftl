### The lesson on live face recognition: rare faces, a large crowd, and who is stopped for nothing.

lesson-camera-line = une liste de surveillance dans une gare : beaucoup de visages, peu sont recherchés, et qui est contrôlé pour rien
lesson-camera-title = La caméra dans la rue
lesson-camera-about =
    Une caméra filme tous les gens qui traversent une gare. Une machine compare chaque visage à une liste de personnes que la police recherche. Si deux visages se ressemblent, elle donne l'alerte, et quelqu'un est contrôlé.
    Le fabricant dit que la machine ne se trompe presque jamais. Dans notre gare, chaque alerte est un contrôle. Comptons qui est contrôlé.
lesson-camera-alarms = alertes
lesson-camera-darker = personnes à la peau foncée
lesson-camera-lighter = personnes à la peau claire
lesson-camera-everybody = tout le monde
lesson-camera-dots-alarms = Chaque point est une alerte sur { $of }. Point plein : personne qui n'est pas sur la liste.

lesson-camera-step-1 = Une alerte
lesson-camera-before-1 =
    Cette gare est inventée, et la machine aussi. Ainsi, nous savons la vérité sur chaque personne. De vrais essais figurent dans les sources.
    { $crowd } personnes passent en un jour. { $listed } d'entre elles sont sur la liste. Parmi celles qui n'y sont pas, la machine en prend seulement { $alarm_rate } pour quelqu'un de la liste.
lesson-camera-ask-1 = Sur { $of } alertes, combien concernent une personne qui n'est pas sur la liste ?
lesson-camera-answer-1 =
    Sur { $of } personnes contrôlées, { $nothing_of } ne sont pas sur la liste. Seules les { $right_of } autres y sont.
    Précisément : { $alarms } alertes en un jour, dont { $nothing } pour rien. La machine se trompe sur très peu de visages. Et pourtant, la plupart des personnes contrôlées le sont par erreur.

lesson-camera-step-2 = Comment est-ce possible ?
lesson-camera-before-2 =
    La machine se trompe pour moins d'un visage sur mille. Comparez avec la réponse à la première question. Les deux nombres sont comptés avec les mêmes visages.
lesson-camera-ask-2 =
    Comment les deux nombres peuvent-ils être vrais à la fois ?
    La machine est moins bonne que ne le dit le fabricant
    La police a choisi la mauvaise liste
    Presque aucun passant n'est sur la liste
lesson-camera-answer-2 =
    Le taux de base est minuscule : { $listed } personnes sur { $crowd } sont sur la liste. La machine en trouve { $found }.
    Elle se trompe pour une petite part des { $others } autres. Mais une petite part de beaucoup de gens, cela fait encore beaucoup de gens : { $nothing_k }.
    Quand on vous dit « elle a presque toujours raison », demandez : parmi qui ? Parmi tous les visages, ou parmi les personnes contrôlées ?
lesson-camera-crowd-table = Ce que devient la foule, un jour moyen
lesson-camera-crowd-heads =
    qui passe
    personnes
    alerte
    pas d'alerte
lesson-camera-on-list = sur la liste
lesson-camera-not-on-list = pas sur la liste

lesson-camera-step-3 = Qui est contrôlé pour rien ?
lesson-camera-before-3 =
    Dans cette gare, { $darker_pass_of } personnes sur { $of } ont la peau foncée. La même part est sur la liste dans les deux groupes. Mais la machine a été faite avec moins de photos de visages comme les leurs. Elle les confond plus facilement.
    Des tests de vraies machines ont trouvé de tels écarts : pour la plupart, le taux de fausses alertes dépend de la couleur de peau ou du pays de naissance. Chez les meilleures, cela se voyait à peine.
lesson-camera-ask-3 = Sur { $of } personnes contrôlées pour rien, combien ont la peau foncée ?
lesson-camera-answer-3 =
    { $darker_nothing_of } sur { $of } : { $darker_nothing }.
    Parmi les personnes à la peau foncée qui ne sont pas sur la liste, la machine donne une fausse alerte pour { $darker_rate }. Pour les personnes à la peau claire, c'est { $lighter_rate }. Ce sont les taux de faux positifs.
    Les deux ont l'air de rien. Mais en un jour, { $darker_k } personnes à la peau foncée sont contrôlées pour rien, et { $lighter_k } à la peau claire. C'est la machine qui fait cela. Ce sont des gens qui le subissent.
lesson-camera-dots-groups = Chaque point est une personne sur { $of }. Point plein : personne à la peau foncée.
lesson-camera-who-pass = personnes qui passent
lesson-camera-who-are-stopped = personnes contrôlées pour rien

lesson-camera-step-4 = La rendre plus stricte ?
lesson-camera-before-4 =
    Quelqu'un choisit à quel point deux visages doivent se ressembler pour une alerte. C'est le seuil de cette machine.
lesson-camera-ask-4 =
    On rend la machine plus stricte : les visages doivent se ressembler davantage. Que se passe-t-il ?
    Moins de gens sont contrôlés pour rien, et plus de personnes de la liste sont manquées
    Moins de gens sont contrôlés pour rien, et plus de personnes de la liste sont trouvées
    Les mêmes personnes sont contrôlées
lesson-camera-answer-4 =
    Les deux erreurs tirent en sens contraire. Qui règle le seuil choisit entre elles.
    Une machine plus stricte réduit l'écart en nombre de personnes. Le taux d'un groupe reste plusieurs fois celui de l'autre.
lesson-camera-try =
    Déplacez un curseur à la fois, et lisez la phrase. Qu'est-ce qui rend la plupart des alertes justes ? Qu'est-ce qui les rend fausses ?
    Regardez aussi le tableau. Il y a deux erreurs : des gens contrôlés pour rien, et des gens de la liste qui sont manqués. Sur qui chacune tombe-t-elle le plus, les peaux foncées ou les peaux claires ?
lesson-camera-dials =
    Personnes qui passent en un jour
    Combien d'entre elles sont sur la liste
    À quel point deux visages doivent se ressembler
lesson-camera-one-in = une sur { $count }
lesson-camera-strictness =
    un peu
    assez
    nettement
    beaucoup
    presque identiques
lesson-camera-dials-said = { $all_alarms } alertes un jour moyen, dont { $for_nothing } pour rien : { $for_nothing_of } sur { $of }. Sur la liste : { $on_list } personnes ; passées sans être vues : { $not_found }.
lesson-camera-dials-table = Un jour moyen : personnes trouvées, parmi celles de la liste, et contrôlées pour rien, parmi les autres
lesson-camera-dials-heads =
    qui
    trouvées, sur la liste
    pour rien, hors liste

lesson-camera-step-5 = Et si elle ne se trompait jamais ?
lesson-camera-before-5 =
    Les machines progressent. Supposons qu'un jour il n'y ait plus aucune fausse alerte, dans aucun groupe.
lesson-camera-ask-5 =
    Quelle question reste ouverte ?
    Si des gens sont contrôlés pour rien
    Qui peut surveiller qui
    Quel groupe subit le plus de fausses alertes
lesson-camera-answer-5 =
    Qui peut surveiller qui : aucun nombre n'y répond. Le visage de chacun est lu, sans qu'on le lui demande. Quelqu'un écrit la liste, quelqu'un peut la voir. On ne peut pas laisser son visage à la maison.
    En 2020, une cour d'appel a jugé illégal un vrai essai au pays de Galles. Les règles ne disaient pas clairement qui pouvait être mis sur la liste. Et personne n'avait vérifié si la machine traitait les groupes différemment.
    Une loi européenne de 2024 interdit à la police d'employer de telles caméras en direct dans les lieux publics. Elle admet des exceptions. Sur ces exceptions, on se dispute. Vous pouvez maintenant y prendre part.

lesson-camera-shows =
    Quand ce que l'on cherche est rare, la plupart des alertes peuvent être fausses, même si la machine se trompe sur peu de visages.
    Une différence entre deux taux minuscules devient, dans une grande foule, beaucoup de gens.
    Rendre la machine plus stricte, c'est échanger une erreur contre l'autre. Quelqu'un choisit.
lesson-camera-shows-not =
    Ce n'est pas une vraie gare. Les nombres sont choisis, pour penser avec. D'autres nombres donnent d'autres réponses : les curseurs sont là pour cela.
    Cela ne montre pas ce que fait la police après une alerte. Une personne regarde peut-être d'abord les deux photos.
    Cela ne montre pas s'il y a moins de délits. Il faudrait pour cela d'autres données.
    Dans la machine inventée, les deux groupes diffèrent plus que dans certaines vraies.

lesson-camera-quiz-1 =
    La plupart des alertes peuvent être fausses même si la machine se trompe rarement, parce que…
    les caméras voient mal la nuit et sous la pluie
    presque aucun passant n'est sur la liste
    la liste est trop longue
lesson-camera-quiz-1-why = Une petite part d'une grande foule, c'est plus de monde que presque tout un petit groupe.
lesson-camera-quiz-2 =
    Un fabricant dit : « moins d'une erreur sur mille ». Que demandez-vous d'abord ?
    Parmi qui ?
    Combien coûte la caméra ?
    La machine est-elle rapide ?
lesson-camera-quiz-2-why = Parmi tous les passants, ou parmi les personnes contrôlées ? La même machine a les deux nombres, et ils sont très loin l'un de l'autre.
lesson-camera-quiz-3 =
    Un seuil plus strict…
    réduit les deux erreurs
    ne change rien
    donne moins de fausses alertes et plus de personnes manquées
lesson-camera-quiz-3-why = On échange une erreur contre l'autre.

lesson-camera-aim =
    Je sais dire pourquoi la plupart des alertes peuvent être fausses alors que la machine se trompe rarement.
    Devant un taux, je demande toujours « parmi qui ? ».
    Je distingue ce que compter permet de dire et ce que des gens doivent décider.
lesson-camera-course =
    Demander : où avez-vous été filmés aujourd'hui ? Dire ce qu'est une liste de surveillance.
    Une alerte : chacun note son estimation. Les relever au tableau avant d'ouvrir la réponse.
    Comment est-ce possible : lire le tableau ensemble, ligne par ligne. Quelqu'un le redit avec ses mots.
    Qui est contrôlé pour rien : deviner, puis regarder les points.
    La rendre plus stricte : à deux, avec les curseurs. Chaque binôme rapporte une chose qui l'a surprise.
    Sans erreur : discuter. Puis le quiz, et le dernier exercice.
lesson-camera-often-said =
    « Je n'ai rien à cacher. » Réponse : les personnes contrôlées pour rien n'avaient rien à cacher non plus. C'est ce que veut dire « pour rien ».
    « Alors, prenons une meilleure machine. » Réponse : essayez avec les curseurs. Cela aide. Cela ne dit pas qui peut surveiller qui.
    « Les personnes à la peau foncée sont sans doute plus souvent sur la liste. » Réponse : ici, la même part y est dans les deux groupes. La machine les confond plus facilement.
lesson-camera-pitfalls =
    On confond « parmi tous les passants » et « parmi les personnes contrôlées ». Écrivez les deux au tableau, et laissez-les.
    Certains ont peut-être déjà été contrôlés. Que personne ne serve d'exemple.
    Ne finissez pas l'heure sur « la machine va progresser ». Gardez du temps pour la dernière étape.
    Pour « À vous d'essayer » : la plupart des alertes sont justes si la machine est stricte, ou si la liste est longue. La plupart sont fausses si peu de passants y sont, ou si la machine est peu exigeante. La taille de la foule change combien de gens sont contrôlés, et à peine la part. Les fausses alertes tombent plus sur les peaux foncées, les cas manqués plus sur les peaux claires.

lesson-camera-exercise-1 =
    { $crowd } personnes passent. { $listed } d'entre elles sont sur la liste, et la machine en trouve { $found }. Combien en manque-t-elle ?
lesson-camera-exercise-1-answer =
    { $listed } moins { $found } : elle en manque { $missed }.
lesson-camera-exercise-2 =
    Un autre jour, dix fois plus de personnes de la liste passent : { $busy_listed }. Il y a maintenant { $busy_alarms } alertes, dont { $busy_nothing } pour rien. Cela fait combien sur { $of } ?
    La machine est-elle meilleure qu'avant ?
lesson-camera-exercise-2-answer =
    Environ { $busy_of } sur { $of }, contre { $nothing_of } auparavant.
    La machine est la même. Ce qui a changé, c'est le nombre de passants qui sont sur la liste.
lesson-camera-exercise-3 =
    Une ville veut une telle caméra dans votre gare. Écrivez trois questions pour la maire ou le maire. Une au moins ne doit pas porter sur des nombres.
lesson-camera-exercise-3-answer =
    Sur les nombres, par exemple : parmi les personnes contrôlées pendant l'essai, combien étaient sur la liste ? Pour quels groupes l'a-t-on compté, et qui l'a fait ?
    Sans nombres : qui écrit la liste ? Qui me dit que j'ai été filmé ? À qui puis-je me plaindre ? Qui peut l'éteindre ?
