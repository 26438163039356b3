### The lesson on COMPAS: two sides, two definitions, both counted right.

lesson-recidivism-line = a risk score in court: two sides that disagree, and both counted right
lesson-recidivism-title = The risk score in court
lesson-recidivism-about =
    In one county of Florida, judges saw a number beside the name of each person who was arrested. It was meant to say how likely a new charge was.
    In 2016 journalists checked the number. They said it was unfair to Black people. The maker said it was fair. Both had counted rightly.
lesson-recidivism-black = Black defendants
lesson-recidivism-white = white defendants

lesson-recidivism-step-1 = The false alarms
lesson-recidivism-before-1 =
    The system is called COMPAS. It gives each defendant a score from { $lowest } to { $highest }. From a threshold of { $threshold } on, a person is called a “medium or high risk”: here, “at risk”.
    The journalists looked up in public records who had been charged again within two years, for { $people } people.
    We first look at Black defendants who were not charged again. For them, “at risk” was a false alarm.
lesson-recidivism-ask-1 = Of { $of } Black defendants who were not charged again, how many had been called a medium or high risk?
lesson-recidivism-answer-1 =
    { $black_alarm_of } of { $of } Black defendants had a false alarm. Of { $of } white defendants it was { $white_alarm_of }.
    In full: { $black_alarm } against { $white_alarm }. The system raised the alarm wrongly about twice as often for Black defendants.
    A score like this could weigh on bail or on a sentence. Each filled dot is a person wrongly called a risk.
lesson-recidivism-dots-alarm = Each dot is one of { $of } people who were not charged again. A filled dot was called a risk.

lesson-recidivism-step-2 = The missed
lesson-recidivism-before-2 =
    A system can be wrong in two ways. It can raise a false alarm. Or it can call someone a low risk who is then charged again.
    We now look at people who were charged again. For them, the possible error is to have missed them.
lesson-recidivism-ask-2 =
    Whom did the score miss more often?
    Black defendants
    White defendants
    Both about as often
lesson-recidivism-answer-2 =
    Of { $of } white defendants who were charged again, { $white_missed_of } had been called a low risk. Of { $of } Black defendants it was { $black_missed_of }.
    So the system errs in both groups, but in opposite ways. For white defendants it errs on the mild side. For Black defendants it errs on the hard side.
lesson-recidivism-dots-missed = Each dot is one of { $of } people who were charged again. A filled dot was called a low risk.

lesson-recidivism-step-3 = The maker’s answer
lesson-recidivism-before-3 =
    The maker replied: you ask the wrong question. A judge does not know what will happen. A judge sees the score, and must know what it is worth.
    So take only those who were called a risk. How often was that right? This share is the precision.
lesson-recidivism-ask-3 =
    Among those who were called a risk, in which group was that right more often?
    Far more often for white defendants
    Far more often for Black defendants
    Nearly the same share in both groups
lesson-recidivism-answer-3 =
    Of { $of } Black defendants who were called a risk, { $black_true_of } were charged again. Of { $of } white defendants, { $white_true_of } were.
    The two are close: { $black_true } and { $white_true }. For the maker, that is what fair means: the same score means much the same for all.
lesson-recidivism-dots-true = Each dot is one of { $of } people who were called a risk. A filled dot was charged again.

lesson-recidivism-step-4 = Why not all of it at once
lesson-recidivism-before-4 =
    The journalists want the same share of false alarms, and the same share of missed, in each group. The maker wants the same precision.
    Each wish sounds fair. There are three things to make equal.
lesson-recidivism-ask-4 =
    Can a score give all three?
    Yes, with a better score and more data on each person
    Only with equal base rates, or without any error
    Yes, if the score does not look at the race of anybody
lesson-recidivism-answer-4 =
    Not here. Of { $of } Black defendants { $black_again_of } were charged again; of { $of } white defendants { $white_again_of } were. These are the base rates, and they differ.
    If precision and one error are made equal, the other error cannot be. It could only be if the base rates were equal, or the score never wrong.
    Look at the table. In one group more people are charged again, so more are called a risk. With the same precision, more false alarms follow, spread over fewer people who were not charged again.
    Two of the three can be equal. Somebody must say which two.
    COMPAS did not ask for race. That is not enough: other answers may be tied to it.
    Beware of one thing. A new charge is not a crime. It depends on where the police look, and whom they stop. So the base rate itself may carry an injustice.
    These base rates are also too high: the file keeps people who should have been dropped. The end of the lesson says by how much.
lesson-recidivism-dots-nobody = Nobody to draw: there are no people of whom to take a share.
lesson-recidivism-dots-again = Each dot is one of { $of } defendants. A filled dot was charged again within two years.
lesson-recidivism-hundred = What becomes of { $of } people in each group, on average and to a tenth
lesson-recidivism-hundred-heads =
    called and came
    Black defendants
    white defendants
lesson-recidivism-hundred-rows =
    called a risk, charged again
    called a low risk, charged again (missed)
    called a risk, not charged again (false alarm)
    called a low risk, not charged again

lesson-recidivism-step-5 = Move the threshold
lesson-recidivism-before-5 =
    Somebody chose where the line lies. Nothing in the data says where it must be.
lesson-recidivism-ask-5 =
    The threshold is raised, so that fewer people are called a risk. What happens?
    There are fewer false alarms, and more people are missed
    There are fewer errors of both kinds
    There are more false alarms, and fewer people are missed
lesson-recidivism-answer-5 =
    Who is spared a false alarm is weighed against who is missed. A person decides that, not a computer.
    Every place for the line has its price, and someone pays it.
lesson-recidivism-try =
    Below, a slider moves the threshold. A list picks one of three shares for the dots.
    We call a share close if it differs between the two groups by at most { $close } of { $of } people.
    Begin at the low end, where everybody is called a risk. Then go up step by step. Which shares are close, and which are apart?
    Is there a threshold at which all three are close?
lesson-recidivism-dials =
    Who has this score or more is called a risk
    What the dots show
lesson-recidivism-place = { $threshold }
lesson-recidivism-place-everybody = { $threshold }: everybody
lesson-recidivism-place-counted = { $threshold }, as counted above
lesson-recidivism-place-nobody = above { $threshold }: nobody
lesson-recidivism-rates =
    false alarms
    people missed
    precision
lesson-recidivism-said-alarm = False alarms: { $black_of } of { $of } Black defendants who were not charged again, and { $white_of } of { $of } white defendants.
lesson-recidivism-said-missed = Missed: { $black_of } of { $of } Black defendants who were charged again, and { $white_of } of { $of } white defendants.
lesson-recidivism-said-true = Precision: { $black_of } of { $of } Black defendants who were called a risk, and { $white_of } of { $of } white defendants.
lesson-recidivism-said-no-value = Where nobody is called a risk, precision has no value.
lesson-recidivism-said-close = Close between the groups: { $rates }.
lesson-recidivism-said-none-close = No share is close between the groups.
lesson-recidivism-said-apart = Apart: { $rates }.
lesson-recidivism-nobody-called = nobody is called a risk
lesson-recidivism-no-value = no value: { $why }
lesson-recidivism-dials-table = The three shares at this threshold; a point of difference is one of { $of } people
lesson-recidivism-dials-heads =
    share
    Black defendants
    white defendants
    gap in points
lesson-recidivism-dials-rows =
    false alarms: not charged again, but called a risk
    people missed: charged again, but called a low risk
    precision: called a risk, and charged again

lesson-recidivism-shows =
    “Fair” has more than one meaning. Each fairness criterion asks for something to be equal, and they can exclude one another.
    Where base rates differ and a score can be wrong, precision, false alarms and missed cannot all three be equal.
    This score has no threshold at which all three are close.
    Both sides counted rightly. They disagreed on what should be counted.
    The line is chosen by people. Moving it moves the errors from some people to others.
lesson-recidivism-shows-not =
    It does not show who committed a crime. It shows who was charged again.
    It does not show what judges did with the score.
    It does not show why the base rates differ. Police stops, poverty and history may all be in them.
    It does not show the true base rates. The file keeps people who should have been dropped: they were seen too late to be followed for two years. In the file { $again } of people were charged again, and a study estimates { $again_estimated }. Precision changes too; false alarms and missed hardly do.
    It is one county, in the years 2013 and 2014. The system has been changed since.

lesson-recidivism-quiz-1 =
    A false alarm is…
    someone called a low risk who is charged again
    someone called a risk who is not charged again
    someone called a risk who is charged again
lesson-recidivism-quiz-1-why = The alarm was raised, and nothing happened.
lesson-recidivism-quiz-2 =
    The journalists and the maker came to opposite conclusions because…
    they compared different shares
    one of them made a mistake in counting
    they had different data
lesson-recidivism-quiz-2-why = They used the same people. One looked at those who were not charged again, the other at those who were called a risk.
lesson-recidivism-quiz-3 =
    When can precision, false alarms and missed all three be equal between groups?
    always, if there are enough data to learn from
    never, whatever the base rates are
    with equal base rates, or without any error
lesson-recidivism-quiz-3-why = Otherwise, if precision and one error are made equal, the other error cannot be. That is arithmetic, not ill will.
lesson-recidivism-quiz-4 =
    Leaving the question of race out of a score…
    makes the score fair to everybody
    does not make the errors equal
    makes the score useless
lesson-recidivism-quiz-4-why = COMPAS did not ask for race, and its errors differ all the same.

lesson-recidivism-aim =
    I can tell a false alarm from a missed person, and say who bears each of them.
    I can name two meanings of “fair”. I can say why precision, false alarms and missed cannot all three be equal here.
    I can say that a threshold is a choice, and that somebody answers for it.
lesson-recidivism-course =
    Tell the case. Ask who knows of such a score where you live.
    The false alarms: each writes down a guess before the answer is opened.
    The missed: the same again; then say both errors in one’s own words.
    The maker’s answer: let one half of the class speak for the journalists, the other for the maker.
    Why not all of it at once: read the table together, row by row.
    Move the threshold, in pairs: all three shares are close at none. Then the quiz. The last task of the sheet is for home, or for a discussion another time.
lesson-recidivism-often-said =
    “Then the score is racist.” Answer: the score errs more harshly for Black defendants. That is a fact about the system. Ask next what should be equal, and for whom.
    “Then the maker lied.” Answer: no, that count is right too. It answers another question.
    “Then they must simply be charged more often for a reason.” Answer: the data hold charges, not deeds. Ask who gets stopped, and where.
    “A human would do better.” Answer: perhaps. One would have to count the errors of judges as well.
lesson-recidivism-pitfalls =
    Do not let a rate become a trait of people. The system errs; people bear it.
    Always say “out of whom”. Most confusion comes from changing the group in mid-sentence.
    Some pupils may know arrest or prison from their own family. Let nobody be the example.

lesson-recidivism-exercise-1 =
    Of { $hispanic_all } Hispanic defendants who were not charged again, { $hispanic_called } were called a risk. How many is that out of { $of }?
    Among Black defendants it was { $black_alarm_of } of { $of }, among white defendants { $white_alarm_of }. To which is it nearer?
lesson-recidivism-exercise-1-answer =
    { $hispanic_called } of { $hispanic_all } is about { $hispanic_alarm_of } of { $of }. It is nearer to white defendants.
lesson-recidivism-exercise-2 =
    Of { $hispanic_missed_all } Hispanic defendants who were charged again, { $hispanic_missed_k } were called a low risk. Which error is this, and how many is it out of { $of }?
lesson-recidivism-exercise-2-answer =
    These are the missed: about { $hispanic_missed_of } of { $of }.
lesson-recidivism-exercise-3 =
    The line is put so low that everybody is called a risk. How many are missed? How many false alarms are there among those who are not charged again?
lesson-recidivism-exercise-3-answer =
    Nobody is missed. And everybody who is not charged again has a false alarm: all of them.
    That is equal in every group, and it helps nobody. Equal is not the same as good.
lesson-recidivism-exercise-4 =
    Which meaning of “fair” would you choose as a judge? As a defendant? As someone who was harmed by a crime? Write two sentences for each.
lesson-recidivism-exercise-4-answer =
    Several answers are right. Look for answers that name an error and say who bears it.
    A judge often asks what the score is worth. A defendant asks how often people are flagged wrongly. Someone who was harmed may ask who was missed.
