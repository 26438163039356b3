### The lesson on a world in which women and men are alike and the records are not.

lesson-built-in-line = a made-up world in which you set the bias yourself, and see which figures move
lesson-built-in-title = Bias is built in
lesson-built-in-about =
    Nobody can look behind real data and see the truth. So this hour takes place in a made-up country, where we know it.
    In this country women and men are alike. Still, a machine that learns from its records will treat them differently. And whoever checks the machine may be misled.
lesson-built-in-women = women
lesson-built-in-men = men
lesson-built-in-women-suited = women who are suited
lesson-built-in-men-suited = men who are suited
lesson-built-in-nobody = nobody was chosen
lesson-built-in-dots-missed = Each dot is one of { $of } people who are suited. A filled dot was passed over.

lesson-built-in-step-1 = What was written down
lesson-built-in-before-1 =
    A school gives places to people who are suited. { $suited_of } of { $of } women are suited, and just as many men.
    For years a committee decided, and wrote down who is suited. It was fair to men. Of { $of } suited women it wrote down { $lost_of } as not suited.
lesson-built-in-ask-1 =
    Somebody reads the records years later, and knows nothing else. What will they believe?
    That women and men are suited equally often
    That fewer women than men are suited
    That the committee was unfair
lesson-built-in-answer-1 =
    The records hold labels, and no truth. By the records { $recorded_of } of { $of } women are suited, and { $recorded_men_of } of { $of } men.
    Nothing in the records says that anything is missing.
lesson-built-in-records = Out of { $people } people, half of them women
lesson-built-in-records-heads =
    who
    suited, in truth
    suited, by the records

lesson-built-in-step-2 = A machine learns
lesson-built-in-before-2 =
    Now a machine is to choose. It looks at a test that says as much about women as about men, and at who is a woman. It learns from the records: with this test result, how often was a woman written down as suited? And a man?
    It chooses whoever was more likely suited than not, by the records. Some suited people are missed.
    Of { $of } suited men it passes over { $missed_men_of }: the test is not very good.
lesson-built-in-ask-2 = Of { $of } suited women, how many does it pass over?
lesson-built-in-answer-2 =
    { $missed_of } of { $of } suited women are passed over, against { $missed_men_of } of { $of } men. In full: { $missed } and { $missed_men }.
    The machine has no opinion of women. It has learned from the records that a woman must have a better test to be called suited. The committee is gone. What it did goes on.

lesson-built-in-step-3 = Somebody checks
lesson-built-in-before-3 =
    The school orders an audit. The auditor has only the records, like everybody else. She asks: of those whom the machine chose, how many are suited? That is the precision.
lesson-built-in-ask-3 =
    Among those who were chosen, who is suited more often, the women or the men?
    By the records the men, in truth the women
    The men, by the records as well as in truth
    The women, by the records as well as in truth
lesson-built-in-answer-3 =
    The audit turns round. By the records { $seen_of } of { $of } chosen women are suited, and { $seen_men_of } of { $of } chosen men. It looks as if the machine were too kind to women.
    In truth it is { $came_true_of } of { $of } women and { $came_true_men_of } of { $of } men. A woman had to be better to be chosen.
    The auditor has counted rightly. The records were wrong, and every figure that is held against them is wrong with them.
lesson-built-in-twice = Of those chosen, the suited
lesson-built-in-twice-heads =
    held against
    women
    men
lesson-built-in-by-records = the records
lesson-built-in-in-truth = the truth

lesson-built-in-step-4 = Set the world yourself
lesson-built-in-before-4 =
    Suppose that the records are right at last. But fewer women than men are suited, say because girls were not let into the lessons before.
lesson-built-in-ask-4 =
    Are all the gaps gone once the records are right?
    Yes, all of them
    Yes, if there are enough women
    No, some gaps stay
lesson-built-in-answer-4 =
    They stay. Where the base rates differ, a machine that is right as often as it can be passes over more of the suited women. It has learned that there are fewer.
    Say that { $fewer_suited_of } of { $of } women are suited and { $suited_of } of { $of } men, and all records are right. Then the machine passes over { $fewer_of } of { $of } suited women, and { $fewer_men_of } of { $of } suited men.
    Whether that is fair, the machine cannot know. Someone must say what should be equal: the places, the errors, or the share of suited people among the chosen.
lesson-built-in-try =
    Begin with the first slider: take the bias out of the records. Which lines of the table move, and which stay?
    Put it back, and make fewer women suited. Then make women few. Which column changes most, the shares or the gaps? The interval in brackets says how far luck alone may go in an audit of { $file } people.
    Finally, let some records be flipped at random, for everybody alike. Does the machine choose other people? And what does an audit by the records believe?
lesson-built-in-dials =
    Suited women written down as not suited
    Women who are suited
    People who are women
    Records flipped at random
lesson-built-in-dials-said = In truth the machine passes over { $women_passed } of { $of } suited women, and { $men_passed } of { $of } suited men.
lesson-built-in-dials-seen = An audit of { $file } people has only the records. Of those chosen it sees { $seen_women } of { $of } women as suited, and { $seen_men } of { $of } men. The gap in points, with its interval: { $seen_gap }.
lesson-built-in-dials-unseen = An audit that has only the records cannot compare: in one group nobody is chosen.
lesson-built-in-dials-table = In a file of { $people } people, on average; the gap in points, with its interval ({ $confidence }) in an audit of { $file } people
lesson-built-in-dials-heads =
    share
    women
    men
    gap
lesson-built-in-row-chosen = of everybody: chosen
lesson-built-in-row-missed-records = of those suited by the records: passed over
lesson-built-in-row-missed-truth = of those suited in truth: passed over
lesson-built-in-row-wrongly-records = of those not suited by the records: chosen
lesson-built-in-row-wrongly-truth = of those not suited in truth: chosen
lesson-built-in-row-came-true-records = of those chosen: suited by the records
lesson-built-in-row-came-true-truth = of those chosen: suited in truth

lesson-built-in-step-5 = Where does the bias sit?
lesson-built-in-before-5 =
    People say: “Mathematics is neutral.” And people say: “Algorithms are biased.” In this lesson a biased machine was built.
lesson-built-in-ask-5 =
    Where was the bias?
    In the mathematics
    In choices that people made
    Nowhere: the machine only shows what is
lesson-built-in-answer-5 =
    In what was written down, who is in the file, what is asked for, and which error counts. Each of these is a choice that somebody made. The mathematics carried all of them out, faithfully.
    In this sense bias is no accident in such a system. It is built in, because choices are built in. So the question is never whether there are any. It is which, by whom, and who may object.

lesson-built-in-shows =
    A machine that learns from biased records carries the bias on, without any ill will.
    An audit against the same records can miss the bias, or even point the wrong way.
    Some gaps come from the records, others from base rates that differ, others from luck in small groups. They look alike in a table.
lesson-built-in-shows-not =
    It is no picture of a real country. The numbers are chosen, and in each world we know what we put in. In real data nobody does.
    It does not show that all records are biased, or by how much.
    It does not show what would be fair. It shows that somebody has to say it.

lesson-built-in-quiz-1 =
    A label is…
    what was written down
    what is true
    what the machine predicts
lesson-built-in-quiz-1-why = It may be wrong. The machine and the auditor both take it for the truth.
lesson-built-in-quiz-2 =
    Records are biased, and an audit uses them. Then its figures…
    are still right, since it counts exactly
    are always too small
    can mislead, and even turn round
lesson-built-in-quiz-2-why = Counting exactly does not mend what was written down.
lesson-built-in-quiz-3 =
    An audit’s file holds very few women. What does that change most?
    How often the machine passes over suited women
    How sure any figure about women is
    How many women are suited
lesson-built-in-quiz-3-why = The shares stay, and the intervals become wide. In the data that a machine learns from it is different: there, few women can change the errors too.

lesson-built-in-aim =
    I can say what a label is, and why it is not the truth.
    I can say how a bias gets from records into a machine, without anybody wanting it.
    I can name choices that are built into a system, and ask who made them.
lesson-built-in-course =
    Ask: who has ever been judged by a record that was wrong? Tell of the country.
    What was written down: guess, then read the table.
    A machine learns: everyone writes down a guess. Let someone explain why a woman needs a better test.
    Somebody checks: vote with raised hands before you open the answer. It surprises most people.
    Set the world: in pairs. Each pair gets one slider and reports which lines moved.
    Where the bias sits: discuss, then the quiz.
lesson-built-in-often-said =
    “Just take out the column that says who is a woman.” Answer: then the machine judges women and men by one rule, learned from records that are wrong for one of them. And other columns often tell who is who: a school, a sport, a club.
    “More data will mend it.” Answer: more records of the same kind only make the error surer.
    “Then one can do nothing.” Answer: one can ask who writes the records, check some of them again, and let people object.
lesson-built-in-pitfalls =
    Keep “by the records” and “in truth” apart, in every sentence. Write both on the board.
    The class may slip from “fewer were recorded” to “fewer are”. That is the very error of the machine: say so.
    Do not let the made-up numbers stand for any real group.
    To “Try it yourself”, what each slider should show. The records: without bias, all gaps vanish. Fewer suited women: gaps stay, even if the records are right. Fewer women in the file: the shares do not move, and the intervals widen. Records flipped: the machine chooses the same people, and the audit believes fewer of them to be suited.

lesson-built-in-exercise-1 =
    { $suited_of } of { $of } women are suited, and the records say { $recorded_of }. How many suited women out of { $of } women were written down as not suited?
lesson-built-in-exercise-1-answer =
    { $suited_of } less { $recorded_of }: that is { $lost_women_of } out of { $of } women. Among the suited women it is { $lost }.
lesson-built-in-exercise-2 =
    An auditor writes: “Of the women whom the machine chose, only { $seen_of } of { $of } are suited. It should be stricter with women.” What do you answer?
lesson-built-in-exercise-2-answer =
    “Suited by whose records?” In truth it is { $came_true_of } of { $of }, more than among the men. To be stricter would pass over still more suited women: now it is { $missed_of } of { $of }.
lesson-built-in-exercise-3 =
    Choose a system from your own life: a school mark, a credit check, a video that is proposed to you. Name its label. Who writes it down, and what may be missing from it?
lesson-built-in-exercise-3-answer =
    There are many good answers. A mark is a label for what somebody can do, written by a teacher on one day. A click is a label for what somebody likes, and it does not tell whether they were glad afterwards.
    A good answer says what is taken for the truth, and who could object.
