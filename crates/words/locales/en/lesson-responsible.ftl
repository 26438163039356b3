### The lesson on what an audit cannot say.

lesson-responsible-line = what an audit can say, what it cannot, and who has to answer
lesson-responsible-title = There is no “responsible” AI
lesson-responsible-about =
    “Responsible AI”, “ethical AI”, “AI you can trust”: you will read such words in advertisements and in the laws of states. Often a check by experts is meant to prove them.
    This hour takes the words one at a time. What can counting show? What can no count ever show? And who answers in the end?
lesson-responsible-black = Black defendants
lesson-responsible-white = white defendants
lesson-responsible-everyone = all faces
lesson-responsible-darker-women = women with darker skin

lesson-responsible-points = { $count } { POINTS($count) }

lesson-responsible-step-1 = “It is right most of the time”
lesson-responsible-before-1 =
    A company sells software that looks at a face and says “woman” or “man”. In a test with photos of members of parliaments it was wrong for { $all_of } of { $of } faces.
    An audit can check such a number. It has an error rate.
lesson-responsible-ask-1 =
    The number is correct. What does it leave out?
    Nothing, if it was counted rightly
    How fast the software is
    Whom it is wrong about
lesson-responsible-answer-1 =
    It was wrong for { $all } of all faces. Of women with darker skin it was { $women }.
    This is what an audit is good at: it looks behind the mean. But somebody has to ask for it, and somebody has to choose the groups. A group that nobody thought of has no line in the table.
lesson-responsible-dots-faces = Each dot is one of { $of } faces. A filled dot was taken for the other gender.

lesson-responsible-step-2 = “No gap was found”
lesson-responsible-before-2 =
    The courts of one county in Florida used a score that says who is a risk. The file holds { $few_n } Native American people who were not charged again. For { $few_k } of them the score had raised a false alarm.
lesson-responsible-ask-2 =
    What can be said of this rate beyond these { $few_n } people?
    It is exactly { $few_k } in { $few_n } for all people like them
    It probably lies between { $few_low } and { $few_high }, or so
    It is too low to matter, since they are so few
lesson-responsible-answer-2 =
    It was { $few } in this file. With so few people the interval is very wide: from { $few_low } to { $few_high }. The rate of Black defendants, { $black_percent }, and that of white defendants, { $white_percent }, both lie inside it. So an audit finds a clear gap to neither of them. Yet these two clearly differ from each other.
    Not found is not the same as not there. And it is of the small groups that the least is known. It does not matter less to them.

lesson-responsible-step-3 = “It meets the standard”
lesson-responsible-before-3 =
    The maker of that score said that it is fair, by a fairness criterion. Its precision is about the same: of those called a risk, { $black_true } of the Black defendants were charged again, and { $white_true } of the white defendants.
lesson-responsible-ask-3 =
    The criterion is met, and it was counted rightly. What do you ask next?
    Who chose this criterion?
    Nothing: then it is fair
    How many decimals the figures have
lesson-responsible-answer-3 =
    Who chose it, and what do the others say? By another criterion the same score is far from equal: false alarms for { $black_alarm } of the Black defendants who were not charged again, and for { $white_alarm } of the white ones.
    When groups differ in how many are charged, not all criteria can hold at once. To choose one is to choose whose error counts. An audit can check all of them. It cannot choose.
lesson-responsible-dots-true = Each dot is one of { $of } people who were called a risk. A filled dot was charged again.
lesson-responsible-dots-alarm = Each dot is one of { $of } people who were not charged again. A filled dot was called a risk.

lesson-responsible-step-4 = What nobody can count
lesson-responsible-before-4 =
    An audit takes the system as it is: these people, this question, what was written down. Inside that frame it can count nearly everything.
lesson-responsible-ask-4 =
    Which of these can counting answer?
    Should this system be used at all?
    For which people is it wrong more often?
    Who pays if somebody is harmed by its errors?
lesson-responsible-answer-4 =
    Only the question in the middle. The others lie outside the frame. They are no gaps in the method that a better method would fill.
    That is no reason to do without counting. Without it, nobody would have known of the first three steps. It is a reason not to stop there.
lesson-responsible-try =
    Choose a sentence from an advertisement. Before you read on, say what could be counted, and what could not.
lesson-responsible-claim = The advertisement says
lesson-responsible-claims =
    “It is right most of the time”
    “We found no gap”
    “It meets the standard”
    “A human always decides”
    “You agreed to it”
    “It saves time and money”
lesson-responsible-claim-right =
    Can be counted: how often it is right, for each group, and how sure that is. In the test with the faces: wrong for { $all } of all, for { $women } of women with darker skin.
    Cannot be counted: what an error does to a life. And whether the people in the test are like you.
    Ask: right about whom? Who was not in the test?
lesson-responsible-claim-no-gap =
    Can be counted: how wide the interval is, and how large a gap would have been missed. For Native American people in the file from Florida it goes from { $few_low } to { $few_high }.
    Cannot be counted: groups that nobody wrote down, and people who never got as far as the file.
    Ask: how many people were in the smallest group? Which groups did you not look at?
lesson-responsible-claim-standard =
    Can be counted: whether a criterion holds. In the score from Florida the precision is close: { $black_true } and { $white_true }. The false alarms are not: { $black_alarm } and { $white_alarm }.
    Cannot be counted: which criterion is the right one.
    Ask: who chose it? Were those asked whom it concerns?
lesson-responsible-claim-human =
    Can be counted: how often a human decides otherwise than the system, and for whom. Often nobody writes that down.
    Cannot be counted: whether the human had the time, the knowledge and the courage to say no.
    Ask: how long does the human have for a case? What happens to those who often say no?
lesson-responsible-claim-consent =
    Can be counted: how many people clicked on “I agree”.
    Cannot be counted: whether they could have said no. At the hospital, at the office for benefits or in the street one mostly cannot.
    Ask: what do I get if I refuse? Can I take it back?
lesson-responsible-claim-useful =
    Can be counted: some of it. Time saved, money saved, electricity and water used.
    Cannot be counted on one scale: who gains and who loses. Somebody labelled the data, often far away and for low pay. Somebody loses the person they used to talk to.
    Ask: who saves, and who pays?

lesson-responsible-step-5 = Who answers?
lesson-responsible-before-5 =
    In the Netherlands, the tax office used a system that was to find fraud with childcare benefits. Thousands of parents were wrongly accused, many of them with roots abroad. They had to pay back sums that ruined them. In 2021 the government resigned.
lesson-responsible-ask-5 =
    Who was responsible?
    The system: it made the mistake
    Nobody: it was only a mathematical formula
    The people who ordered, built and used it
lesson-responsible-answer-5 =
    And the offices that did not listen. A system can do harm. It cannot answer for it. It has no reasons to give, it cannot mend anything, and it does not mind being switched off.
    So “responsible AI” is a word that hides somebody. There are people who order, who build, who sell, who use, who look away. They can be asked. That is what laws, courts, newspapers, unions and votes are for.
    And an audit? It gives those who ask a number that nobody can talk away.

lesson-responsible-shows =
    An audit can look behind a mean, say how sure a figure is, and check every criterion.
    It cannot choose the criterion, nor the groups, nor the question. People do that.
    Whoever calls a machine responsible takes the people behind it out of the picture.
lesson-responsible-shows-not =
    It does not show that audits are useless. The figures of this page come from audits, and without them there would be nothing to talk about.
    It does not show which system should be used. Good people disagree about that.
    The story from the Netherlands is told in a few lines. The reports in the sources tell it in full.

lesson-responsible-quiz-1 =
    An audit finds no gap for a group of very few people. That means…
    that there is none
    that little is known about this group
    that the group is treated better than all others
lesson-responsible-quiz-1-why = The interval is so wide that nearly everything fits into it.
lesson-responsible-quiz-2 =
    Which of these must people decide, because no count can?
    How many false alarms there are in each group
    How wide an interval is
    Which criterion a system has to meet
lesson-responsible-quiz-2-why = A count can say whether it is met. It cannot say which one should be.
lesson-responsible-quiz-3 =
    Why can a machine not be responsible?
    Because it cannot answer for anything
    Because it makes mistakes
    Because it is too complicated to be understood
lesson-responsible-quiz-3-why = To give reasons, to mend, to be held to account: it can do none of these. People make mistakes too, but they can answer.

lesson-responsible-aim =
    I can say what an audit can show, with an example.
    I can name three questions that no audit can answer, and say who can.
    When I read “responsible AI”, I ask who is meant.
lesson-responsible-course =
    Collect advertisements and headlines with “responsible”, “ethical”, “trustworthy”. What is promised, and by whom?
    The first claim: vote, open, look at the dots.
    No gap found: guess, then speak about what “not found” means.
    The standard: half of the class defends the maker, half those who were wrongly called a risk.
    What nobody can count: in pairs, each takes two advertisements and reports.
    Who answers: discuss, then the quiz. The last task of the sheet is for home.
lesson-responsible-often-said =
    “Then counting is no use.” Answer: without it nobody would have seen the gap. It is where one begins, not where one ends.
    “The company should simply be good.” Answer: perhaps it is. How would you know, and what if it is not?
    “A human is in charge anyway.” Answer: ask how often that human says no, and what it costs them.
lesson-responsible-pitfalls =
    Do not end in “everything is bad”. Each pupil should leave with a question they can put to somebody.
    Not every company that writes “responsible” means to deceive. Speak about words and deeds, not about intentions.
    The Dutch affair ruined families. Tell it with care.

lesson-responsible-exercise-1 =
    “{ $few_k } of { $few_n }.” Suppose that of these same { $few_n } people one more (or one fewer) had a false alarm. What rates would that give? What do you conclude?
lesson-responsible-exercise-1-answer =
    One person more makes it { $few_more }, one fewer { $few_less }. So one person moves the rate by { $few_one }. A rate from so few people can change with each of them, so it says little about the score.
lesson-responsible-exercise-2 =
    Find a sentence about AI in an advertisement or on a website. Write down: one thing in it that could be counted, one that could not, and whom you would ask.
lesson-responsible-exercise-2-answer =
    A good answer names a figure with “out of whom”, a question of right or wrong, and a person or an office that can be reached.
lesson-responsible-exercise-3 =
    Your school is to use a system that says which pupils may fail. Write a letter to the head with five questions. At most two may be about numbers.
lesson-responsible-exercise-3-answer =
    About numbers, for example: for which pupils is it wrong more often, and on how many pupils was that counted?
    Others: why do we need it? Who decides in the end, and how long do they have? Can a family see what is written down, and object? Who switches it off, and when?
