### La leçon sur le crédit : un refus avec ses raisons, un autre sans, et un écart.

lesson-loan-line = une banque dit non : un refus avec ses raisons, un autre sans, et de quoi un écart est fait
lesson-loan-title = Le prêt refusé
lesson-loan-about =
    Quelqu'un demande un prêt, et un ordinateur dit non. Deux questions se posent. Pourquoi moi ? Et qui d'autre ?
    Pour la première, nous prenons les anciens prêts d'une banque allemande, et une personne inventée. Pour la seconde, des scores de crédit des États-Unis.
lesson-loan-black = personnes noires
lesson-loan-hispanic = personnes hispaniques
lesson-loan-asian = personnes asiatiques
lesson-loan-white = personnes blanches

lesson-loan-refused = refusé
lesson-loan-granted = accordé
lesson-loan-said = Le prêt est { $decision }. Total { $total }, score { $score } sur { $of }.
lesson-loan-months = { $count } mois
lesson-loan-marks = { $amount } marks
lesson-loan-account-places =
    aucun compte dans cette banque
    à découvert
    de zéro à moins de { $account_limit } marks
    { $account_limit } marks ou plus, ou un salaire versé
lesson-loan-savings-places =
    aucune, ou aucune connue
    moins de { $savings_low } marks
    de { $savings_low } à moins de { $savings_middle } marks
    de { $savings_middle } à moins de { $savings_high } marks
    { $savings_high } marks ou plus
lesson-loan-history-stays = aucun, ou tous remboursés
lesson-loan-job-stays = moins d'un an
lesson-loan-answered = { $question } : { $answer }
lesson-loan-reasons-rows =
    départ, le même pour tous
    durée du prêt
    montant
    compte
    économies
    prêts précédents
    ancienneté dans l'emploi
    total
lesson-loan-dials =
    Durée du prêt
    Montant
    Compte
    Économies
lesson-loan-dials-heads = { lesson-loan-reasons-heads }
lesson-loan-dials-table = Ce que chaque réponse ajoute

lesson-loan-step-1 = Un refus avec ses raisons
lesson-loan-before-1 =
    Un fichier contient { $loans } prêts qu'une banque du sud de l'Allemagne a accordés de 1973 à 1975, avec ce qu'il en est advenu. De { $learned } d'entre eux, le logiciel écart, qui a fait cette page, a tiré un modèle.
    Le modèle compte des points. Chaque réponse du formulaire en ajoute ou en retire. Un plus parle contre la personne, un moins parle pour elle.
    Le total peut aussi se dire comme un score sur { $of } : à quel point un mauvais prêt est à craindre. Le seuil est un total de zéro, ou un score de { $half }. À partir de là, le prêt est refusé.
    Alex, que nous avons inventé, demande { $amount } marks sur { $months } mois. Son compte est à découvert, et la banque ne lui connaît pas d'économies. Prêts précédents : aucun, ou tous remboursés. Alex a son emploi depuis moins d'un an.
lesson-loan-ask-1 =
    Quelle réponse parle le plus contre Alex ?
    La durée du prêt
    Le compte à découvert
    Aucune économie connue
    Moins d'un an dans l'emploi
lesson-loan-answer-1 =
    Elle compte pour { $savings_points } { POINTS($savings_points) }, le compte à découvert pour { $account_points }. Le total est { $total }, soit un score de { $score }. Le prêt est refusé, de peu.
    Ce refus s'explique. Le tableau, c'est tout le modèle, pour ce qui concerne Alex. Qui sait additionner peut vérifier.
    Les points viennent de ce que sont devenus les anciens prêts. Ils disent ce qui allait ensemble, non ce qui en était la cause.
lesson-loan-reasons = Le formulaire d'Alex : ce que chaque réponse ajoute
lesson-loan-reasons-heads =
    réponse
    points

lesson-loan-step-2 = Ce qui aurait dû être autrement
lesson-loan-before-2 =
    Alex demande : qu'est-ce qui aurait dû être autrement ? La réponse s'appelle un contrefactuel.
    Prenons quatre changements, un à la fois. Le prêt ne dure que { $shorter } mois. Ou il y a quelques économies, moins de { $savings_low } marks. Ou le compte vient de sortir du découvert. Ou Alex demande { $more } marks au lieu de { $amount }.
lesson-loan-ask-2 =
    Lequel de ces changements, à lui seul, aurait fait du non un oui ?
    Le prêt plus court, et lui seul
    Tous, sauf le montant plus élevé
    Chacun d'eux
lesson-loan-answer-2 =
    Chacun d'eux, et même demander bien plus d'argent. Un seul refus a beaucoup de contrefactuels, et tous sont vrais.
    Pourquoi un prêt plus gros aiderait-il ? Le modèle n'a vu que des prêts accordés. Peut-être la banque choisissait-elle avec soin pour les gros. L'effet est minuscule, et peut tenir au hasard.
    Un contrefactuel n'est donc pas une cause. Il dit ce que le modèle aurait décidé, non ce qui fait rembourser.
    Ce n'est pas un conseil non plus. Un prêt plus gros n'est pas plus facile à rembourser. Et personne ne gagne un an d'ancienneté d'ici à demain.
    Il sert quand même. Qui sait ce qui a fait pencher la balance peut vérifier, et contester.
lesson-loan-changes = Un changement à la fois, le reste tel quel
lesson-loan-changes-heads =
    ce qui aurait été autrement
    total
    score
    le prêt
lesson-loan-changes-rows =
    un prêt plus court
    quelques économies
    un compte sorti du découvert
    un montant plus élevé
lesson-loan-try-form =
    Remplissez autrement le formulaire d'Alex. Déplacez un curseur à la fois, et suivez le total.
    Cherchez ensuite un prêt refusé que deux changements ensemble feraient accorder, et aucun des deux seul. Regardez aussi les économies : chaque pas vers le haut parle-t-il davantage pour Alex ?

lesson-loan-step-3 = Un refus sans raisons
lesson-loan-before-3 =
    Des mêmes prêts, on peut tirer une autre sorte de modèle, une forêt. La nôtre a { $trees } arbres. Chacun mène, par oui et par non, à l'une de ses feuilles, et tous les arbres ensemble ont { $leaves } feuilles.
    Elle a un score pour Alex aussi. Ses raisons sont { $trees } chemins à la fois. Aucune phrase ne les contient.
    On défend souvent ces modèles ainsi : ils se trompent moins. Cela se compte, sur { $held } prêts qu'aucun des deux modèles n'avait vus.
lesson-loan-ask-3 =
    Combien d'erreurs la forêt fait-elle, comparée aux points ?
    Beaucoup moins
    À peu près autant
    Beaucoup plus
lesson-loan-answer-3 =
    À peu près autant. Ici, renoncer aux raisons ne rapporte presque rien. Sur si peu de prêts, le hasard seul fait des différences plus grandes.
    Mais ce ne sont pas les mêmes erreurs. La forêt refuse moins de prêts qui ont bien tourné, et manque plus de ceux qui ont mal tourné.
    Ailleurs, un tel modèle peut être le meilleur. Il faut alors peser : moins d'erreurs, ou des erreurs que l'on peut contester.
    Regardez la dernière ligne. Les deux manquent plus de la moitié des prêts qui ont mal tourné. Aucun n'est bon juge.
    Le droit s'en mêle : dans l'Union européenne, qui est refusé par une machine peut demander une explication.
lesson-loan-models = Des prêts qu'aucun des deux modèles n'avait vus
lesson-loan-models-heads =
    combien de prêts
    points
    forêt
lesson-loan-models-rows =
    bien jugés
    ont bien tourné, mais refusés (fausse alerte)
    ont mal tourné, mais accordés (cas manqué)

lesson-loan-step-4 = Un seul seuil pour tous
lesson-loan-before-4 =
    Passons à la seconde question : qui d'autre ? Aux États-Unis, un rapport a donné les scores de crédit de 2003 par groupe, et combien de personnes ont ensuite payé. Elles sont ici { $people }. « Payé » veut dire : en un an et demi, aucun compte n'a pris trois mois de retard. Ces scores vont dans l'autre sens : haut, c'est bien.
    Un prêteur fixe un même seuil pour tous, à un score de { $line }. Au-dessous, on est refusé. Personne ne demande la couleur de peau.
    Sur { $of } personnes blanches, ce seuil en refuse { $white_all_of }.
lesson-loan-ask-4 = Sur { $of } personnes noires, combien le même seuil en refuse-t-il ?
lesson-loan-answer-4 =
    { $black_all_of } personnes noires sur { $of }, et { $white_all_of } personnes blanches sur { $of }. Précisément : { $black_all } contre { $white_all }.
    Le seuil ne voit pas la couleur de peau. Il n'en a pas besoin : les scores ne sont pas répartis de la même façon. Le reste est de l'histoire, et n'est pas dans ces données. Un score porte le passé : qui avait du patrimoine, qui avait du travail, où l'on pouvait vivre, quels prêteurs y venaient.
lesson-loan-dots-all = Chaque point est une personne sur { $of } qui ont un score de crédit. Point plein : personne qui serait refusée.

lesson-loan-step-5 = Comparer ce qui est comparable
lesson-loan-before-5 =
    Les groupes diffèrent donc. Quelqu'un objecte : comparons ce qui est comparable. Prenons seulement les personnes qui ont ensuite payé.
    Un prêteur qui connaîtrait l'avenir n'en refuserait aucune.
lesson-loan-ask-5 =
    Quelle part de l'écart reste-t-il parmi les personnes qui ont payé ?
    Rien
    Moins de la moitié
    Plus de la moitié
lesson-loan-answer-5 =
    Parmi tout le monde, l'écart est de { $gap_all } { POINTS($gap_all) } ; il en reste { $gap_paid }. Sur { $of } personnes noires qui ont payé, { $black_paid_of } auraient été refusées ; sur { $of } personnes blanches qui ont payé, { $white_paid_of }.
    Dans la dernière ligne, les personnes ont à peu près le même score. L'écart a disparu. Il ne peut en être autrement : le seuil ne regarde que le score. Cette comparaison innocenterait donc tout seuil hors de cette tranche de scores.
    Et un même score ne veut pas dire la même chose. Dans cette ligne, { $black_same_of } personnes noires sur { $of } ont payé, et { $white_same_of } personnes blanches sur { $of }. Les données ne disent pas pourquoi. Des économies, une famille qui peut aider ou le prix du prêt peuvent jouer ; rien de cela n'est dans les fichiers dont le score est tiré.
    Qu'est-ce qui rend des gens comparables ? Chaque réponse donne un autre écart. Quelqu'un doit choisir ce qui doit être égal, et dire pourquoi. Une telle règle s'appelle un critère d'équité.
lesson-loan-among = Part des personnes noires et des personnes blanches qu'un seuil de { $line } refuse, et l'écart en points
lesson-loan-among-heads =
    comparées parmi
    noires
    blanches
    écart
lesson-loan-among-options =
    tout le monde
    les personnes qui ont payé
    les personnes qui ont pris du retard
    les personnes dont le score va de { $line } à moins de { $higher }
lesson-loan-among-label = Comparer parmi
lesson-loan-line-label = Le seuil
lesson-loan-line-options =
    { $line }, comme plus haut
    { $lower }, plus bas
    { $higher }, plus haut
lesson-loan-dots-among = Chaque point est une personne sur { $of } parmi celles que l'on compare. Point plein : personne qui serait refusée.
lesson-loan-try-line =
    Choisissez parmi qui comparer, puis où est le seuil. Trouvez le choix qui donne le plus grand écart, et un autre qui n'en donne aucun.
    Qui préférerait quel choix : un prêteur, une personne refusée, un tribunal ?

lesson-loan-shows =
    Un refus s'explique si le modèle est assez simple pour s'additionner.
    Un contrefactuel dit ce qui aurait changé la décision. Ce n'est ni une cause ni un conseil.
    Un même seuil pour tous peut peser plus lourd sur un groupe.
    Un écart dépend de qui l'on compare à qui. Chaque comparaison répond à une autre question.
lesson-loan-shows-not =
    Cela ne montre pas qui aurait payé parmi les personnes refusées. Seules celles qui avaient un prêt sont dans les données.
    Cela ne dit rien des femmes et des hommes. Dans les données allemandes, les codes du sexe ne permettent pas de distinguer femmes et hommes, et les modèles ne les ont pas reçus.
    Il ne s'agit pas du crédit d'aujourd'hui. Les prêts sont des années 1970, les scores de 2003. Dans le fichier allemand, les mauvais prêts ont été tirés plus souvent qu'ils ne surviennent. Un score de { $score } ne veut donc pas dire que { $score } prêts semblables sur { $of } tournent mal.
    Les effectifs américains viennent de parts lissées, imprimées dans un rapport. Ils ne parlent d'aucune personne en particulier. Les groupes sont ceux du rapport.
    Cela ne montre pas pourquoi les scores diffèrent.

lesson-loan-quiz-1 =
    Un contrefactuel dit…
    ce qui fait que l'on rembourse son prêt à la fin
    ce que d'autres réponses auraient changé
    ce qu'une personne devrait faire
lesson-loan-quiz-1-why = Il parle de ce que le modèle aurait décidé. Ce qui est bon pour la personne est une autre question.
lesson-loan-quiz-2 =
    Pourquoi le refus de la forêt ne tient-il pas en une phrase ?
    Ses raisons sont tirées au sort à chaque fois
    Elle n'a pas de score
    Tous ses arbres décident à la fois
lesson-loan-quiz-2-why = Chaque pas est écrit quelque part. Il y en a seulement trop.
lesson-loan-quiz-3 =
    Un seul seuil pour tous, et personne ne demande la couleur de peau. Alors…
    un groupe peut être refusé plus souvent
    la même part est refusée dans chacun des groupes
    aucun groupe ne peut se plaindre
lesson-loan-quiz-3-why = Ce que le seuil regarde n'est pas réparti de la même façon.
lesson-loan-quiz-4 =
    Parmi les personnes d'à peu près même score, il ne reste aucun écart. Pourquoi ?
    Le prêteur est juste
    Le seuil ne regarde que le score
    Le score sait tout ce qui compte
lesson-loan-quiz-4-why = À score égal, réponse égale. Que le score soit juste, cela ne le montre pas.

lesson-loan-aim =
    Je dis ce qu'est un contrefactuel, et deux choses qu'il n'est pas.
    Je dis ce que l'on perd quand une décision ne s'explique pas.
    Je demande « comparé parmi qui ? » quand on me parle d'un écart.
lesson-loan-course =
    Raconter le cas. À qui a-t-on refusé quelque chose sans dire pourquoi ? En deux séances, arrêtez-vous après la troisième étape.
    Un refus avec ses raisons : deviner, ouvrir, et vérifier la somme au tableau.
    Ce qui aurait dû être autrement : changer le formulaire à deux, puis dire un contrefactuel à voix haute.
    Un refus sans raisons : une banque devrait-elle pouvoir s'en servir ? Voter à main levée, avant et après la réponse.
    Un seul seuil pour tous : chacun note son estimation avant d'ouvrir la réponse.
    Comparer ce qui est comparable : lire le tableau ligne par ligne, puis essayer. Ensuite le quiz et la feuille.
lesson-loan-often-said =
    « Alex n'a qu'à emprunter plus. » Réponse : le modèle dirait oui, et Alex devrait plus d'argent. Voilà pourquoi ce n'est pas un conseil.
    « L'ordinateur sait mieux que nous. » Réponse : relisez la dernière ligne du tableau, à la troisième étape. Il a manqué plus de la moitié des prêts qui ont mal tourné.
    « Ils n'ont pas payé, on les refuse. » Réponse : regardez les personnes qui ont payé. Beaucoup sont refusées aussi.
    « À score égal, tout le monde est traité pareil. » Réponse : par le seuil, oui. Demandez de quoi le score est fait.
lesson-loan-pitfalls =
    Sur le droit : dans l'Union européenne, une loi de 2016 permet de demander comment a été prise une décision qu'une machine a prise seule. La loi de 2024 sur l'IA, dont les parties s'appliquent l'une après l'autre, ajoute un droit à une explication. Les scores de crédit sont parmi les cas visés.
    En 2025, la Cour de justice de l'Union a jugé qu'une formule seule n'explique pas assez. Il peut être utile, dit-elle, de dire dans quelle mesure d'autres données auraient mené à un autre résultat. C'est un contrefactuel.
    De tous les seuils uniques, celui de { $line } rapporte le plus, si un prêt est rentable dès que { $even } personnes sur { $of } paient.
    Les points sont des centièmes de ce qu'additionne une régression logistique, arrondis. Les élèves n'ont pas à le savoir. La somme, elle, doit tomber juste : faites-la vérifier.
    Pour le premier « À vous d'essayer » : prenez le prêt le plus long, au plus petit montant, avec un compte à découvert et sans économies. Le compte le mieux garni et quelques économies le font accorder ensemble, et aucun des deux seul. Les économies ne parlent pas pour Alex pas à pas : la place du milieu aide le plus.
    Pour le second : l'écart est le plus grand parmi tout le monde, avec le premier seuil. Il n'y en a aucun parmi les personnes d'à peu près même score, quel que soit le seuil.
    Ne demandez pas qui a des dettes. Certains connaissent le prêt refusé par leur famille.
    Un taux n'est pas un trait des gens. Le seuil refuse ; des gens le subissent.
    Nous donnons aux codes le sens que Grömping a rétabli en 2019. Les descriptions plus anciennes des données allemandes disent autre chose.

lesson-loan-exercise-1 =
    Robin demande { $robin_amount } marks sur { $robin_months } mois. Voici ses points : départ { $robin_start }, durée { $robin_length }, montant { $robin_size }, compte { $robin_account }, économies { $robin_savings }, prêts précédents { $robin_history }, emploi { $robin_job }. Le prêt est-il refusé ?
lesson-loan-exercise-1-answer =
    Le total est { $robin_total }. C'est au-dessous de zéro : le prêt est accordé, bien qu'il soit long.
lesson-loan-exercise-2 =
    Le compte de Robin est bien garni. Un compte à découvert vaut { $account_points } { POINTS($account_points) }. Le prêt aurait-il été accordé dans ce cas ? Dites le contrefactuel en une phrase.
lesson-loan-exercise-2-answer =
    Le total serait { $robin_red } : le prêt serait refusé. « Si le compte avait été à découvert, le prêt aurait été refusé. »
    Il ne s'ensuit pas qu'un compte bien garni fasse rembourser.
lesson-loan-exercise-3 =
    Sur { $hispanic_all } personnes hispaniques qui ont payé, le seuil de { $line } en refuse { $hispanic_refused }. Combien cela fait-il sur { $of } ? Parmi les personnes blanches qui ont payé, c'était { $white_paid_of } sur { $of } ; parmi les personnes noires, { $black_paid_of }. De qui est-ce plus proche ?
lesson-loan-exercise-3-answer =
    Environ { $hispanic_paid_of } sur { $of }. C'est plus proche des personnes noires.
lesson-loan-exercise-4 =
    Quelqu'un exige que l'on refuse la même part dans chaque groupe, parmi les personnes qui ont payé. Le seuil serait alors à { $black_line } environ pour les personnes noires, à { $white_line } pour les blanches. Avec cette règle, le prêteur gagnerait un peu moins : { $kept } du maximum, contre { $kept_by_one } avec un seul seuil. Qui y gagne, qui y perd ? L'autoriseriez-vous ?
lesson-loan-exercise-4-answer =
    Plusieurs réponses sont bonnes. Plus de personnes noires qui paient auraient un prêt, et plus de celles qui prennent du retard aussi. Des personnes blanches qui paient perdraient le leur.
    Un prêt que l'on ne peut pas rembourser fait du tort aussi. Aux États-Unis, un seuil selon la race est contraire à la loi. On peut aussi demander un meilleur score.
