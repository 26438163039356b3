### The lesson on credit: a refusal with its reasons, one without, and a gap.

lesson-loan-line = a bank says no: a refusal with its reasons, one without, and what a gap is made of
lesson-loan-title = The refused loan
lesson-loan-about =
    Somebody asks a bank for a loan, and a computer says no. Two questions follow. Why me? And whom else does it refuse?
    For the first we take old loans of a German bank, and a person whom we made up. For the second we take credit scores from the United States.
lesson-loan-black = Black people
lesson-loan-hispanic = Hispanic people
lesson-loan-asian = Asian people
lesson-loan-white = white people

lesson-loan-refused = refused
lesson-loan-granted = granted
lesson-loan-said = The loan is { $decision }. Total { $total }, score { $score } of { $of }.
lesson-loan-months = { $count } months
lesson-loan-marks = { $amount } marks
lesson-loan-account-places =
    no account at this bank
    in the red
    from zero to less than { $account_limit } marks
    { $account_limit } marks or more, or a salary paid in
lesson-loan-savings-places =
    none, or none known
    less than { $savings_low } marks
    { $savings_low } to less than { $savings_middle } marks
    { $savings_middle } to less than { $savings_high } marks
    { $savings_high } marks or more
lesson-loan-history-stays = none, or all paid back
lesson-loan-job-stays = less than a year
lesson-loan-answered = { $question }: { $answer }
lesson-loan-reasons-rows =
    start, the same for everybody
    length of the loan
    amount
    account
    savings
    earlier loans
    time in the job
    total
lesson-loan-dials =
    Length of the loan
    Amount
    Account
    Savings
lesson-loan-dials-heads = { lesson-loan-reasons-heads }
lesson-loan-dials-table = What each answer adds

lesson-loan-step-1 = A refusal with reasons
lesson-loan-before-1 =
    A file holds { $loans } loans that a bank in southern Germany granted from 1973 to 1975, and how each turned out. From { $learned } of them the program écart, which made this page, learned a model.
    The model counts points. Each answer on the form adds some or takes some away. A plus speaks against the person, a minus speaks for the person.
    The total can also be told as a score out of { $of }: how much a bad loan is to be feared. The threshold is a total of zero, which is a score of { $half }. From there on, the loan is refused.
    Alex, whom we made up, asks for { $amount } marks for { $months } months. The account is in the red, and the bank knows of no savings. Earlier loans: none, or all paid back. Alex has had the job for less than a year.
lesson-loan-ask-1 =
    Which answer speaks most against Alex?
    The length of the loan
    The account in the red
    No known savings
    Less than a year in the job
lesson-loan-answer-1 =
    They count for { $savings_points } { POINTS($savings_points) }, the account in the red for { $account_points }. The total is { $total }, which is a score of { $score }. The loan is refused, by little.
    This refusal can be explained. The table is the whole model, as far as Alex is concerned. Whoever can add can check it.
    The points come from how the old loans turned out. They say what went together, not what brought it about.
lesson-loan-reasons = Alex’s form: what each answer adds
lesson-loan-reasons-heads =
    answer
    points

lesson-loan-step-2 = What would have had to differ
lesson-loan-before-2 =
    Alex asks: what would have had to differ? The answer is called a counterfactual.
    Take four changes, one at a time. The loan runs for { $shorter } months only. Or there are some savings, less than { $savings_low } marks. Or the account is just out of the red. Or Alex asks for { $more } marks, not for { $amount }.
lesson-loan-ask-2 =
    Which of these changes alone would have turned the no into a yes?
    Only the shorter loan
    All but the larger amount
    Every one of them
lesson-loan-answer-2 =
    Every one, and even asking for far more money. One refusal has many counterfactuals, and all of them are true.
    Why should a larger loan help? The model saw only loans that the bank had granted. Perhaps the bank was choosy with large ones. The effect is tiny, and may be chance.
    So a counterfactual is not a cause. It says what the model would have decided, not what makes people pay.
    Nor is it advice. A larger loan is no easier to pay back. And nobody can have a job for longer by tomorrow.
    It is useful all the same. Whoever knows what tipped the balance can check it, and object.
lesson-loan-changes = One change at a time, everything else as it was
lesson-loan-changes-heads =
    what would have differed
    total
    score
    the loan
lesson-loan-changes-rows =
    a shorter loan
    some savings
    an account just out of the red
    a larger amount
lesson-loan-try-form =
    Fill in Alex’s form anew. Move one slider at a time, and watch the total.
    Then look for a refused loan that two changes together would turn, and neither of them alone. Look at the savings, too: does each step up speak more for Alex?

lesson-loan-step-3 = A refusal without reasons
lesson-loan-before-3 =
    From the same loans another kind of model can be learned, a forest. Ours has { $trees } trees. Each leads to one of its leaves by yes and no, and all trees together have { $leaves } leaves.
    It has a score for Alex too. Its reasons are { $trees } paths at once. No sentence holds them.
    Such models are often defended: they make fewer mistakes. We can count that, for { $held } loans that neither model had seen.
lesson-loan-ask-3 =
    How many mistakes does the forest make, compared with the points?
    Far fewer
    About as many
    Far more
lesson-loan-answer-3 =
    About as many. Here, giving up the reasons gains next to nothing. For so few loans, luck alone makes larger differences.
    The mistakes are not the same, though. The forest refuses fewer loans that turned out well, and misses more of those that turned out badly.
    Elsewhere such a model may be the better one. Then somebody must weigh fewer errors against errors that can be contested.
    Look at the last row. Both miss more than half of the loans that turned out badly. Neither is a good judge.
    The law has a say: in the European Union, whoever is refused by a machine may ask for an explanation.
lesson-loan-models = Loans that neither model had seen
lesson-loan-models-heads =
    how many loans
    points
    forest
lesson-loan-models-rows =
    decided rightly
    turned out well, but refused (false alarm)
    turned out badly, but granted (missed)

lesson-loan-step-4 = One line for all
lesson-loan-before-4 =
    Now the second question: whom else? In the United States, a report gave the credit scores of 2003 by group, and how many people then paid. Here they stand for { $people } people. “Paid” means: in a year and a half, no account fell three months behind. These scores run the other way: high is good.
    A lender puts one line for all, at a score of { $line }. Whoever is below it is refused. Nobody asks for race.
    Of { $of } white people, this line refuses { $white_all_of }.
lesson-loan-ask-4 = Of { $of } Black people, how many does the same line refuse?
lesson-loan-answer-4 =
    { $black_all_of } of { $of } Black people, and { $white_all_of } of { $of } white people. In full: { $black_all } against { $white_all }.
    The line does not see race. It need not: scores are spread differently. The rest is history, and stands outside these data. A score carries the past: who had wealth, who had work, where one could live, which lenders came there.
lesson-loan-dots-all = Each dot is one of { $of } people with a credit score. A filled dot would be refused.

lesson-loan-step-5 = Like with like
lesson-loan-before-5 =
    So the groups differ. Somebody objects: compare like with like. Take only the people who then paid.
    A lender who knew the future would refuse none of them.
lesson-loan-ask-5 =
    How much of the gap is left among people who paid?
    None of it
    Less than half of it
    More than half of it
lesson-loan-answer-5 =
    Among everybody, the gap is { $gap_all } { POINTS($gap_all) }; { $gap_paid } of them are left. Of { $of } Black people who paid, { $black_paid_of } would have been refused; of { $of } white people who paid, { $white_paid_of }.
    In the last row people have about the same score. The gap is gone. It cannot be otherwise: the line looks at nothing but the score. So this comparison would clear any line outside that band of scores.
    And the same score does not mean the same. In that row, { $black_same_of } of { $of } Black people paid, and { $white_same_of } of { $of } white people. The data do not say why. Savings, a family that can help, or the price of the loan may weigh; none of them is in the records behind the score.
    What makes people alike? Each answer gives another gap. Somebody must choose what should be equal, and say why. Such a rule is called a fairness criterion.
lesson-loan-among = Share of Black and of white people whom a line at { $line } refuses, and the gap in points
lesson-loan-among-heads =
    compared among
    Black
    white
    gap
lesson-loan-among-options =
    everybody
    people who paid
    people who fell behind
    people with a score from { $line } to below { $higher }
lesson-loan-among-label = Compared among
lesson-loan-line-label = The line
lesson-loan-line-options =
    { $line }, as above
    { $lower }, lower
    { $higher }, higher
lesson-loan-dots-among = Each dot is one of { $of } of the people compared. A filled dot would be refused.
lesson-loan-try-line =
    Choose among whom to compare, then where the line is. Find the choice with the widest gap, and one without any.
    Who would like which choice best: a lender, a person who was refused, a court?

lesson-loan-shows =
    A refusal can be explained if the model is simple enough to add up.
    A counterfactual says what would have changed the decision. It is neither a cause nor advice.
    The same line for all can weigh more heavily on one group.
    A gap depends on who is compared with whom. Each comparison answers another question.
lesson-loan-shows-not =
    It does not show who would have paid among those who were refused. Only people who had a loan are in the data.
    It says nothing of women and men. The codes in the German data do not tell women from men, and the models were not given them.
    It is not about lending today. The loans are from the 1970s, the scores from 2003. In the German file, bad loans were drawn more often than they occur. So a score of { $score } does not mean that { $score } of { $of } such loans turn out badly.
    The American counts come from smoothed shares in a report. They tell of no single person. The groups are those of the report.
    It does not show why scores differ.

lesson-loan-quiz-1 =
    A counterfactual says…
    what makes people pay their loans back in the end
    what other answers would have changed
    what a person should do
lesson-loan-quiz-1-why = It tells what the model would have decided. What is good for the person is another question.
lesson-loan-quiz-2 =
    Why can the forest’s refusal not be told in a sentence?
    Its reasons are drawn at random
    It has no score
    All its trees decide at once
lesson-loan-quiz-2-why = Every step of it is written down. There are just too many of them.
lesson-loan-quiz-3 =
    One line for all, and nobody asks for race. Then…
    one group can still be refused more often
    the same share is refused in each of the groups
    no group can complain
lesson-loan-quiz-3-why = What the line looks at is spread differently.
lesson-loan-quiz-4 =
    Among people with about the same score, no gap is left. Why?
    The lender is fair
    The line looks only at the score
    The score knows everything that counts
lesson-loan-quiz-4-why = With the same score, the answer is the same. Whether the score itself is fair, this cannot show.

lesson-loan-aim =
    I can say what a counterfactual is, and two things that it is not.
    I can say what is lost when a decision cannot be explained.
    I ask “compared among whom?” when I hear of a gap.
lesson-loan-course =
    Tell the case. Who has been refused something without being told why? In two sessions, stop after the third step.
    A refusal with reasons: guess, open, and check the sum on the board.
    What would have had to differ: move the form in pairs, then say one counterfactual aloud.
    A refusal without reasons: should a bank be allowed to use it? Hands up before and after the answer.
    One line for all: each writes down a guess before the answer is opened.
    Like with like: read the table row by row, then use the control. Then the quiz and the sheet.
lesson-loan-often-said =
    “So Alex should just borrow more.” Answer: the model would say yes, and Alex would owe more. That is why it is not advice.
    “The computer knows best.” Answer: read the last row of the table in the third step. It missed more than half of the loans that turned out badly.
    “They did not pay, so they are refused.” Answer: look at the people who did pay. Many of them are refused as well.
    “With the same score everybody is treated alike.” Answer: yes, by the line. Ask what went into the score.
lesson-loan-pitfalls =
    On the law: in the European Union, a law of 2016 lets people ask how a decision was made that a machine took alone. The AI law of 2024, whose parts come to apply one after another, adds a right to an explanation. Scores for loans are among its cases.
    In 2025 the Union’s highest court held that a formula alone does not explain enough. It may help, it said, to tell how far other data would have led to another result. That is a counterfactual.
    Of all single lines, that of { $line } earns the most, if a loan pays off where { $even } of { $of } people pay.
    The points are hundredths of what a logistic regression adds up, rounded. Pupils need not know that. The sum must be right all the same: let them check it.
    To the first “Try it yourself”: take the longest loan of the smallest amount, with an account in the red and no savings. The fullest account and some savings turn it together, and neither does alone. Savings do not speak for Alex step by step: the middle place helps most.
    To the second: the gap is widest among everybody, with the first line. There is none among people with about the same score, whichever line is chosen.
    Do not ask who is in debt. Some pupils know refused loans from home.
    A rate is no trait of people. The line refuses; people bear it.
    We use the meaning of the codes as Grömping corrected it in 2019. Older descriptions of the German data say something else.

lesson-loan-exercise-1 =
    Robin asks for { $robin_amount } marks for { $robin_months } months. The points are: start { $robin_start }, length { $robin_length }, amount { $robin_size }, account { $robin_account }, savings { $robin_savings }, earlier loans { $robin_history }, job { $robin_job }. Is the loan refused?
lesson-loan-exercise-1-answer =
    The total is { $robin_total }. It is below zero, so the loan is granted, although it is a long one.
lesson-loan-exercise-2 =
    Robin’s account is well filled. An account in the red has { $account_points } { POINTS($account_points) }. Would the loan have been granted with that? Say the counterfactual in one sentence.
lesson-loan-exercise-2-answer =
    The total would be { $robin_red }, so the loan would be refused. “If the account had been in the red, the loan would have been refused.”
    It does not follow that a full account makes people pay.
lesson-loan-exercise-3 =
    Of { $hispanic_all } Hispanic people who paid, the line of { $line } refuses { $hispanic_refused }. How many is that out of { $of }? Among white people who paid it was { $white_paid_of } of { $of }, among Black people { $black_paid_of }. To which is it nearer?
lesson-loan-exercise-3-answer =
    About { $hispanic_paid_of } of { $of }. It is nearer to Black people.
lesson-loan-exercise-4 =
    Somebody demands: among people who paid, the same share should be refused in each group. The line would then be at about { $black_line } for Black people, and at { $white_line } for white people. With this rule the lender would earn a little less: { $kept } of the most, against { $kept_by_one } with one line. Who gains, who loses? Would you allow it?
lesson-loan-exercise-4-answer =
    Several answers are right. More Black people who pay would have a loan, and so would more who fall behind. Some white people who pay would lose theirs.
    A loan that one cannot pay back harms, too. In the United States, a line by race is against the law. One may ask for a better score instead.
