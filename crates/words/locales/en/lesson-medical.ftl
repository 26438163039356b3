### The lesson on a health-care score that predicts cost in place of need.

lesson-medical-line = a score that was to find the sick, and looked for those who cost much
lesson-medical-title = The medical score
lesson-medical-about =
    In the United States, millions of patients were given a score. Whoever had a very high one was offered extra care: a nurse who calls, a doctor who has time.
    In 2019 researchers looked at what the score had been taught. It had been asked the wrong question.
lesson-medical-black = Black patients
lesson-medical-white = white patients
lesson-medical-all-patients = all patients
lesson-medical-let-in = patients who are let in
lesson-medical-dots = Each dot is one of { $of } patients. A filled dot is a Black patient.
lesson-medical-mean = { $mean } ({ $patients ->
        [one] { $patients } patient
       *[other] { $patients } patients
    })

lesson-medical-step-1 = Who is let in?
lesson-medical-before-1 =
    The real patients are not public. The researchers published made-up ones instead, built to be like them. We count the { $patients } that did not serve to fit their scores. All figures here are of those.
    { $black_all_of } of { $of } patients are Black. The researchers made a score of their own for everyone, with the same task as the one in use. The highest few are let in to the extra care. The score does not know who is Black.
lesson-medical-ask-1 = Of { $of } patients who are let in, how many are Black?
lesson-medical-answer-1 =
    { $cost_of } of { $of }: { $cost }. Among all patients it is { $black_all_of } of { $of }.
    So a Black patient is let in more often: { $black_rate }, against { $white_rate } of the white patients. If one counts places, the score looks kind to Black patients.
    Is that the end of it? It depends on who needs the places.

lesson-medical-step-2 = The same score
lesson-medical-before-2 =
    Now we take the score that was in use. A score should mean the same for everybody. So we take patients with about the same score, and ask how sick they are. The researchers counted illnesses that were being treated. We look at the mean.
lesson-medical-ask-2 =
    Among patients with the same score, who is sicker?
    Black patients
    White patients
    Both equally sick
lesson-medical-answer-2 =
    Black patients, in every band of the table. Of those with the highest scores, Black patients have { $black_sick } illnesses on average, white patients { $white_sick }. The gap is { $gap } (interval: { $limits }), more than luck explains.
    Turn it round. A Black patient had to be sicker than a white patient to get the same score.
    That is why counting places was not enough. Over all patients, Black patients have { $black_all_sick } illnesses and white patients { $white_all_sick }. If need decided, more of the places would be theirs.
lesson-medical-sicker = Illnesses under treatment, on average, by the score that was in use
lesson-medical-sicker-heads =
    the score is higher than that of
    Black patients
    white patients
lesson-medical-band = { $from } to { $to } of { $of } patients

lesson-medical-step-3 = What had it been taught?
lesson-medical-before-3 =
    A machine learns to predict a label: something that was written down about people of the past. “How much care does she need?” is written down nowhere. So something else was taken.
lesson-medical-ask-3 =
    What was the score in use taught to predict?
    How many illnesses a patient will have
    Whether a patient will die
    How much a patient will cost
lesson-medical-answer-3 =
    The cost. The researchers’ own score of the first step predicts it too. Cost is at hand for everyone, in bills, and it sounds sensible: whoever is sicker costs more.
    But cost tells of care that was received. Whoever gets to the doctor less easily, is believed less or has worse insurance costs less, and is no less ill. The researchers found in the real data that less was spent on Black patients who were as sick.
    In the real data the score in use was good at its task: it told cost about rightly, for Black and for white patients. It had been given the wrong task.

lesson-medical-step-4 = Another label
lesson-medical-before-4 =
    The researchers made another score anew. This one predicts how many illnesses a patient will have that need treatment. Patients, places and method stay the same.
lesson-medical-ask-4 = Of { $of } patients who are let in, how many are Black now?
lesson-medical-answer-4 =
    { $need_of } of { $of }, where it was { $cost_of }. In full: { $need } in place of { $cost }. Of { $let_in } places, { $need_k } go to Black patients and not { $cost_k }.
    Nobody touched the mathematics. Only the label was chosen anew.
    After the study the maker worked on its score together with the researchers.
lesson-medical-try =
    Choose what the score predicts. The first one in the list was in use. The others were made anew by the researchers. Which label would you have taken, and why?
lesson-medical-target = The score predicts
lesson-medical-target-commercial = cost (the score that was in use)
lesson-medical-target-cost = cost, predicted anew by the researchers
lesson-medical-target-avoidable = cost that could be avoided (emergencies, stays)
lesson-medical-target-conditions = illnesses that need treatment
lesson-medical-rates = Let in, of each group
lesson-medical-rates-heads =
    who
    let in

lesson-medical-step-5 = Is need measured now?
lesson-medical-before-5 =
    The new label counts illnesses. The new score would do better in an audit.
lesson-medical-ask-5 =
    Is that the true need?
    Yes, illnesses are facts
    No: illnesses that nobody found are missing
    No: one would have to add the cost of care as well
lesson-medical-answer-5 =
    It comes nearer. But an illness is in the records only if somebody found it. Whoever seldom sees a doctor has fewer illnesses on paper. The old injustice is in the new label too, only less of it.
    No label is the thing itself. So the first question to any score is not how well it predicts, but what.

lesson-medical-shows =
    A score can tell its label rightly for everyone, and still be unjust, because the label is the wrong one.
    To count who is chosen is not enough. One must know who is in need.
    To choose another label changes who is helped, without any new mathematics.
lesson-medical-shows-not =
    The patients are made up to be like real ones. Not everything about the real ones is kept. In these made-up data the sickest Black patients even cost more. What step three tells comes from the real data only.
    It does not show need itself. Nobody wrote that down.
    It does not show the score as it is now.
    A figure from the study is often quoted: how many of the places would go to Black patients if the equally sick were let in. It was published in 2019. In 2022 the researchers noted in their code that the count had a fault, and corrected it. We do not use it.

lesson-medical-quiz-1 =
    The score was taught to predict…
    need
    illness
    cost
lesson-medical-quiz-1-why = Cost was at hand, and need was not.
lesson-medical-quiz-2 =
    Why could the score be unjust, though it did not know who is Black?
    Its label told of care received, which is unequal
    Somebody had told it in secret who is Black and who is white
    It made many arithmetic errors
lesson-medical-quiz-2-why = The label carried the injustice into the score.
lesson-medical-quiz-3 =
    What is the first question to any score?
    How fast is it?
    What does it predict?
    Who paid for its making?
lesson-medical-quiz-3-why = How well it predicts comes second.

lesson-medical-aim =
    I can say what a label is, and why cost is not need.
    I can say why “the same score” should mean the same need, and check it in a table.
    I ask of every score: what exactly does it predict?
lesson-medical-course =
    Ask: how would you find out who needs help most? Collect ideas. Tell of the score.
    Who is let in: guess, then discuss whether the score seems fair. Let both views stand.
    The same score: read the table together. Someone explains the sentence “had to be sicker”.
    What it had been taught: let pupils find reasons why somebody is ill and costs little.
    Another label: guess, then use the picker in pairs.
    Is need measured: discuss, then the quiz.
lesson-medical-often-said =
    “But they got more places than their share.” Answer: yes. They were also sicker. One must compare people with similar needs.
    “Then cost is racist.” Answer: cost is a number. To take it for need was a choice, and it had this effect.
    “Just tell the score who is Black.” Answer: that does not mend the label. It would then predict cost even better.
lesson-medical-pitfalls =
    “Sicker” is no trait of a group. Say who had less care, and why that may be.
    Some pupils know illness at home. Let nobody tell of it who does not wish to.
    Keep apart what these data show and what the study found in the real ones.

lesson-medical-exercise-1 =
    { $let_in } patients are let in. With cost as the label { $cost_k } of them are Black, with illnesses { $need_k }. How many Black patients gain a place?
lesson-medical-exercise-1-answer =
    { $need_k } less { $cost_k } is { $gained }. As many white patients lose one: the number of places stays the same.
lesson-medical-exercise-2 =
    Look at patients whose scores, by the score that was in use, are in the middle: higher than those of { $middle_from } to { $middle_to } of { $of }. Black patients have { $black_middle } illnesses on average, white patients { $white_middle }. What does that tell you of the score?
lesson-medical-exercise-2-answer =
    At about the same score, Black patients are sicker here too. The score does not mean the same for both. It is not only a matter of the very sick.
lesson-medical-exercise-3 =
    A school wants to find out who needs help with reading. It has: marks, missed lessons, and how often parents asked for help. Choose a label. Who would be overlooked with it?
lesson-medical-exercise-3-answer =
    Each label overlooks somebody. Whoever is quiet has fair marks; whose parents have no time does not ask; whoever cares for a brother misses lessons and may read well.
    A good answer names the label, says what it really counts, and whom it misses.
