### The lesson on a health-care score that predicts cost in place of need.

lesson-medical-line = un score qui devait trouver les malades, et qui cherchait qui coûte cher
lesson-medical-title = Le score médical
lesson-medical-about =
    Aux États-Unis, des millions de patients ont reçu un score. Avec un score très haut, on se voyait proposer plus de soins : une infirmière qui appelle, un médecin qui a le temps.
    En 2019, des chercheurs ont regardé ce qu'on avait appris à ce score. On lui avait posé la mauvaise question.
lesson-medical-black = patients noirs
lesson-medical-white = patients blancs
lesson-medical-all-patients = tous les patients
lesson-medical-let-in = patients admis
lesson-medical-dots = Chaque point est un patient sur { $of }. Point plein : patient noir.
lesson-medical-mean = { $mean } ({ $patients ->
        [one] { $patients } patient
       *[other] { $patients } patients
    })

lesson-medical-step-1 = Qui est admis ?
lesson-medical-before-1 =
    Les vrais patients ne sont pas publics. Les chercheurs en ont publié d'inventés, faits pour leur ressembler. Nous comptons les { $patients } qui n'ont pas servi à ajuster leurs scores. Tous les chiffres d'ici sont ceux-là.
    { $black_all_of } patients sur { $of } sont noirs. Les chercheurs ont refait un score pour chacun, avec la même tâche que le score employé. Les plus hauts sont admis aux soins en plus. Le score ne sait pas qui est noir.
lesson-medical-ask-1 = Sur { $of } patients admis, combien sont noirs ?
lesson-medical-answer-1 =
    { $cost_of } sur { $of } : { $cost }. Parmi tous les patients, c'est { $black_all_of } sur { $of }.
    Un patient noir est donc admis plus souvent : { $black_rate }, contre { $white_rate } des patients blancs. À compter les places, le score semble favorable aux patients noirs.
    Est-ce tout ? Cela dépend de qui a besoin de ces places.

lesson-medical-step-2 = Le même score
lesson-medical-before-2 =
    Prenons maintenant le score employé. Un score devrait vouloir dire la même chose pour tous. Prenons donc des patients qui ont à peu près le même score, et demandons à quel point ils sont malades. Les chercheurs ont compté les maladies soignées. Nous regardons la moyenne.
lesson-medical-ask-2 =
    Parmi des patients qui ont le même score, qui est plus malade ?
    Les patients noirs
    Les patients blancs
    Les deux autant
lesson-medical-answer-2 =
    Les patients noirs, à chaque ligne du tableau. Parmi les scores les plus hauts, les patients noirs ont en moyenne { $black_sick } maladies, les patients blancs { $white_sick }. L'écart est de { $gap } (intervalle : { $limits }), plus que le hasard ne l'explique.
    Retournons la phrase. Un patient noir devait être plus malade qu'un patient blanc pour avoir le même score.
    Voilà pourquoi compter les places ne suffisait pas. Sur tous les patients, les patients noirs ont { $black_all_sick } maladies et les patients blancs { $white_all_sick }. Si le besoin décidait, plus de places seraient à eux.
lesson-medical-sicker = Maladies soignées, en moyenne, selon le score employé
lesson-medical-sicker-heads =
    le score dépasse celui de
    patients noirs
    patients blancs
lesson-medical-band = { $from } à { $to } patients sur { $of }

lesson-medical-step-3 = Que lui avait-on appris ?
lesson-medical-before-3 =
    Une machine apprend à prédire une étiquette : une chose qui a été notée sur des gens du passé. « De combien de soins a-t-elle besoin ? », cela n'est noté nulle part. On a donc pris autre chose.
lesson-medical-ask-3 =
    Qu'avait-on appris au score employé à prédire ?
    Combien de maladies aura un patient
    Si un patient va mourir
    Combien un patient va coûter
lesson-medical-answer-3 =
    Le coût. Le score refait par les chercheurs, à la première étape, le prédit aussi. On a le coût sous la main pour tous, dans les factures, et cela semble raisonnable : plus on est malade, plus on coûte.
    Mais le coût parle des soins reçus. Qui arrive moins facilement chez le médecin, qui est moins cru, qui est moins bien assuré coûte moins, et n'est pas moins malade. Dans les vraies données, les chercheurs ont trouvé qu'on dépensait moins pour des patients noirs aussi malades.
    Dans les vraies données, le score employé faisait bien sa tâche : il disait le coût à peu près juste, pour les patients noirs comme pour les blancs. On lui avait donné la mauvaise tâche.

lesson-medical-step-4 = Une autre étiquette
lesson-medical-before-4 =
    Les chercheurs ont refait encore un score. Celui-ci prédit combien de maladies à soigner aura un patient. Les patients, les places et la méthode restent.
lesson-medical-ask-4 = Sur { $of } patients admis, combien sont noirs à présent ?
lesson-medical-answer-4 =
    { $need_of } sur { $of }, au lieu de { $cost_of }. Précisément : { $need } au lieu de { $cost }. Sur { $let_in } places, { $need_k } vont à des patients noirs, et non { $cost_k }.
    Personne n'a touché aux mathématiques. On a seulement choisi une autre étiquette.
    Après l'étude, le fabricant a travaillé à son score avec les chercheurs.
lesson-medical-try =
    Choisissez ce que prédit le score. Le premier de la liste était employé. Les chercheurs ont refait les autres. Quelle étiquette auriez-vous prise, et pourquoi ?
lesson-medical-target = Le score prédit
lesson-medical-target-commercial = le coût (le score employé)
lesson-medical-target-cost = le coût, prédit à nouveau par les chercheurs
lesson-medical-target-avoidable = le coût évitable (urgences, séjours)
lesson-medical-target-conditions = les maladies à soigner
lesson-medical-rates = Admis, dans chaque groupe
lesson-medical-rates-heads =
    qui
    admis

lesson-medical-step-5 = Le besoin est-il mesuré, maintenant ?
lesson-medical-before-5 =
    La nouvelle étiquette compte des maladies. Le nouveau score passerait mieux un audit.
lesson-medical-ask-5 =
    Est-ce le vrai besoin ?
    Oui, les maladies sont des faits
    Non : il y manque ce que personne n'a trouvé
    Non : il faudrait aussi y ajouter le coût des soins
lesson-medical-answer-5 =
    On s'en approche. Mais une maladie n'est dans le dossier que si quelqu'un l'a trouvée. Qui voit rarement un médecin a moins de maladies sur le papier. L'ancienne injustice est aussi dans la nouvelle étiquette, mais moins.
    Aucune étiquette n'est la chose elle-même. La première question à poser à un score n'est donc pas s'il prédit bien, mais quoi.

lesson-medical-shows =
    Un score peut prédire juste son étiquette pour tous, et rester injuste, parce que l'étiquette n'est pas la bonne.
    Compter qui est choisi ne suffit pas. Il faut savoir qui en a besoin.
    Choisir une autre étiquette change qui est aidé, sans nouvelles mathématiques.
lesson-medical-shows-not =
    Les patients sont inventés pour ressembler à de vrais patients. Tout n'y est pas conservé. Dans ces données inventées, les patients noirs les plus malades coûtent même plus. Ce que dit la troisième étape ne vient que des vraies données.
    Cela ne montre pas le besoin lui-même. Personne ne l'a noté.
    Cela ne montre pas le score d'aujourd'hui.
    Un chiffre de l'étude est souvent cité : combien de places iraient à des patients noirs si l'on admettait les patients aussi malades. Il a été publié en 2019. En 2022, les chercheurs ont noté dans leur code que ce compte avait une faute, et l'ont corrigée. Nous ne l'employons pas.

lesson-medical-quiz-1 =
    On avait appris au score à prédire…
    le besoin
    la maladie
    le coût
lesson-medical-quiz-1-why = Le coût était sous la main, le besoin non.
lesson-medical-quiz-2 =
    Pourquoi le score pouvait-il être injuste, sans savoir qui est noir ?
    Son étiquette parlait des soins reçus, inégaux
    Quelqu'un lui avait dit en secret qui est noir et qui ne l'est pas
    Il faisait beaucoup d'erreurs de calcul
lesson-medical-quiz-2-why = L'étiquette a porté l'injustice dans le score.
lesson-medical-quiz-3 =
    Quelle est la première question à poser à un score ?
    Est-il rapide ?
    Que prédit-il ?
    Qui l'a payé ?
lesson-medical-quiz-3-why = S'il prédit bien vient ensuite.

lesson-medical-aim =
    Je sais dire ce qu'est une étiquette, et pourquoi le coût n'est pas le besoin.
    Je sais dire pourquoi « le même score » devrait vouloir dire le même besoin, et le vérifier dans un tableau.
    Je demande à tout score : que prédit-il exactement ?
lesson-medical-course =
    Demander : comment trouver qui a le plus besoin d'aide ? Recueillir des idées. Présenter le score.
    Qui est admis : deviner, puis dire si le score semble juste. Laisser les deux avis.
    Le même score : lire le tableau ensemble. Quelqu'un explique « devait être plus malade ».
    Ce qu'on lui avait appris : chercher pourquoi quelqu'un peut être malade et coûter peu.
    Une autre étiquette : deviner, puis employer le choix à deux.
    Le besoin est-il mesuré : discuter, puis le quiz.
lesson-medical-often-said =
    « Mais ils ont eu plus de places que leur part. » Réponse : oui. Ils étaient aussi plus malades. Il faut comparer des gens qui ont le même besoin.
    « Alors le coût est raciste. » Réponse : le coût est un nombre. Le prendre pour le besoin était un choix, et il a eu cet effet.
    « Il suffit de dire au score qui est noir. » Réponse : cela ne répare pas l'étiquette. Il prédirait alors encore mieux le coût.
lesson-medical-pitfalls =
    « Plus malade » n'est pas un trait d'un groupe. Dites qui a eu moins de soins, et pourquoi cela peut être.
    Certains connaissent la maladie chez eux. Que personne n'en parle sans le vouloir.
    Distinguez ce que montrent ces données et ce que l'étude a trouvé dans les vraies.

lesson-medical-exercise-1 =
    { $let_in } patients sont admis. Avec le coût pour étiquette, { $cost_k } d'entre eux sont noirs, avec les maladies { $need_k }. Combien de patients noirs gagnent une place ?
lesson-medical-exercise-1-answer =
    { $need_k } moins { $cost_k }, cela fait { $gained }. Autant de patients blancs en perdent une : le nombre de places reste le même.
lesson-medical-exercise-2 =
    Regardez le milieu : les patients dont le score employé dépasse celui de { $middle_from } à { $middle_to } patients sur { $of }. Les patients noirs ont en moyenne { $black_middle } maladies, les patients blancs { $white_middle }. Qu'en dites-vous du score ?
lesson-medical-exercise-2-answer =
    À peu près au même score, les patients noirs sont plus malades ici aussi. Le score ne veut pas dire la même chose pour tous. Ce n'est pas seulement l'affaire des plus malades.
lesson-medical-exercise-3 =
    Une école veut trouver qui a besoin d'aide en lecture. Elle a : les notes, les absences, et combien de fois les parents ont demandé de l'aide. Choisissez une étiquette. Qui serait oublié ?
lesson-medical-exercise-3-answer =
    Chaque étiquette oublie quelqu'un. Un élève discret peut avoir des notes correctes et lire avec peine. Qui a des parents sans temps ne demande rien ; qui garde un petit frère manque des cours et lit peut-être bien.
    Une bonne réponse nomme l'étiquette, dit ce qu'elle compte vraiment, et qui elle oublie.
