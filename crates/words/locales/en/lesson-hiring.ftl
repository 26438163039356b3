### The lesson on a hiring tool that finds the gender hidden from it, and on language models that rank CVs.

lesson-hiring-line = a hiring tool that was not told who is a woman, and guessed it
lesson-hiring-title = The machine that reads CVs
lesson-hiring-about =
    In 2018 reporters told of a tool inside the company Amazon. It had learned from ten years of applications which CVs to put forward. Most had come from men. It marked CVs down that held the word “women’s”. The company dropped it, and said that its recruiters had never used it to judge people.
    Nobody outside has seen that tool. So we build one, from CVs that are made up, and watch it.
lesson-hiring-women = women who applied
lesson-hiring-men = men who applied
lesson-hiring-dots = Each dot is one of { $of } people who applied. A filled dot is put forward by the machine.
lesson-hiring-with-groups = it sees who is a woman
lesson-hiring-without-groups = that is hidden from it
lesson-hiring-without-proxies = so are the words that tell it best

lesson-hiring-word-womens_college = a women’s college
lesson-hiring-word-womens_chess_club = a women’s chess club
lesson-hiring-word-netball = netball
lesson-hiring-word-volunteering = volunteering
lesson-hiring-word-football = football
lesson-hiring-word-rugby = rugby
lesson-hiring-word-executed = “executed”
lesson-hiring-word-captured = “captured”
lesson-hiring-word-chess = chess

lesson-hiring-step-1 = Learning from the past
lesson-hiring-before-1 =
    A made-up firm has { $rows } applications from past years, each marked: hired or not. This mark is the label that a machine is to predict. Women and men are just as able, and their CVs list as many skills and years of work.
    But the people who decided had turned down half of the able women.
    A machine learns from most of these marks. Then we test it on the { $held_out } others, which it has not seen. Among these, { $hired_of } of { $of } women had been hired, and { $hired_men_of } of { $of } men. Of { $of } men it puts { $knows_men_of } forward: those whom it thinks more likely than not to be hired.
lesson-hiring-ask-1 = Of { $of } women, how many does it put forward?
lesson-hiring-answer-1 =
    { $knows_of } of { $of } women, and { $knows_men_of } of { $of } men. In full: { $knows } and { $knows_men }.
    The firm hired women half as often. The machine is far harder on them. It says yes only where yes is more likely than no. For women, after these years, it hardly ever is.

lesson-hiring-step-2 = Hide it, then
lesson-hiring-before-2 =
    The firm is shocked. “Then the machine must not see who is a woman!” The column is taken out, and the machine learns anew.
    What stays is skills, years of work, and a few words: clubs, colleges, sports, and how people write about what they did.
lesson-hiring-ask-2 =
    Is the gap gone?
    Yes: it cannot know any more who is a woman
    No: it gets smaller, and a large part stays
    No: it gets larger
lesson-hiring-answer-2 =
    Now it puts { $hidden_of } of { $of } women forward, and { $hidden_men_of } of { $of } men. In full: { $hidden } and { $hidden_men }.
    It was never told. But words are proxies: somebody who knows this world and reads only the words guesses the gender rightly for { $guessed_of } of { $of } people. To say “a man” every time is right for { $largest_of }.
    The machine does not want to find out. It looks for what goes with being hired. Being a man did. So do words that men write.
lesson-hiring-try =
    Choose what the machine may see, and look at both groups of dots. Who gains when something is hidden, and who loses?
lesson-hiring-variant = What the machine sees
lesson-hiring-ratio-said = The share of women put forward, divided by that of men: { $ratio }.

lesson-hiring-step-3 = What gave it away?
lesson-hiring-before-3 =
    We can open this machine and read the weight of each word. To make weights easy to read, we count them in skills: “minus one” is as if one skill were missing in the CV.
lesson-hiring-ask-3 =
    Which word counts most against somebody?
    A women’s college
    Chess
    Football
lesson-hiring-answer-3 =
    A women’s college. And look at two lines of the table: a women’s chess club counts against people, and chess alone counts for almost nothing.
    No word in this world says anything about how able somebody is. We made it so. The weights say only who wrote the words.
    Real words are harder: football may also say something of a team. Then nobody can part the two neatly.
lesson-hiring-weights = Words, by what they count for the machine from which the gender is hidden
lesson-hiring-weights-heads =
    in the CV
    of the women’s CVs
    of the men’s CVs
    weight, in skills

lesson-hiring-step-4 = When is a gap too wide?
lesson-hiring-before-4 =
    Offices in the United States have used a rule of thumb since 1978. Divide the share of women who are put forward by that of men. Under four fifths, look closely.
    The firm now takes out the words that tell the gender best as well.
lesson-hiring-ask-4 =
    Does the machine keep to the four-fifths rule now?
    Yes, easily
    Yes, but only just
    No, still not
lesson-hiring-answer-4 =
    It does not. With the gender in sight the ratio was { $knows_ratio }. With the gender hidden it was { $hidden_ratio }. Then these words were taken out: { $proxies }. Without them it is { $dropped_ratio }. The words that are left tell enough.
    The rule is a warning light and no verdict. Above it there can be injustice, under it there can be reasons. With few people, luck alone can cross it.
    And hiding things can never mend what was written down. The machine still learns to repeat decisions that were wrong.
lesson-hiring-ratios = Put forward by the machine, and the ratio of women to men
lesson-hiring-ratios-heads =
    the machine
    women
    men
    ratio

lesson-hiring-step-5 = And real language models?
lesson-hiring-before-5 =
    In 2024 journalists did an audit of language models. They wrote eight CVs that say the same, under names that suggest a gender and an ethnicity, and asked a model to rank them for a job. They asked { $rankings } times.
    We look at the model { $model } and the job of a financial analyst. If names did not matter, each of the { $groups } groups would be first in about { $alike_of } of { $of } rankings.
lesson-hiring-ask-5 = In how many of { $of } rankings was a CV first that bore the name of a Black man?
lesson-hiring-answer-5 =
    In { $black_men_of } of { $of }: { $black_men }. Names of Asian women were first in { $asian_women_of } of { $of }. The ratio is { $ranking_ratio }, well under four fifths. Luck alone hardly ever makes a gap this wide.
    Nobody had told the model to look at names. It had read a large part of what people have written.
lesson-hiring-ranking = How often the CV was ranked first, and the ratio to the group that was first most often
lesson-hiring-ranking-picked = How often the CV was ranked first by this model for this job, and the ratio to the first group
lesson-hiring-ranking-heads =
    name of
    ranked first
    ratio
lesson-hiring-under = (under four fifths)
lesson-hiring-names-asian-women = an Asian woman
lesson-hiring-names-asian-men = an Asian man
lesson-hiring-names-black-women = a Black woman
lesson-hiring-names-black-men = a Black man
lesson-hiring-names-hispanic-women = a Hispanic woman
lesson-hiring-names-hispanic-men = a Hispanic man
lesson-hiring-names-white-women = a white woman
lesson-hiring-names-white-men = a white man
lesson-hiring-beyond-luck = The widest gap is { $gap } { POINTS($gap) }. If names did not matter, it would stay under { $luck } { POINTS($luck) } in nearly all audits of this size: this is more than luck.
lesson-hiring-within-luck = The widest gap is { $gap } { POINTS($gap) }. If names did not matter, gaps of up to { $luck } { POINTS($luck) } would be nothing special: luck alone may explain this one.
lesson-hiring-try-ranking =
    Choose another model and another job. Is the same group always last? What would you have missed, had you looked at one job only?
    Beware of luck. With { $groups } groups and { $rankings } rankings, one group falls under four fifths of the first more often than not, even where names do not matter.
    Only two tables here differ by more than luck explains: those of { $model } for a financial analyst and for an HR specialist. In the others, the order of the groups may be chance.
lesson-hiring-model = Model
lesson-hiring-job = Job
lesson-hiring-jobs =
    HR specialist
    software engineer
    retail
    financial analyst

lesson-hiring-shows =
    A machine that learns from unfair decisions repeats them, and can be harder than the people were.
    To hide a trait does not hide it: other things go along with it.
    Language models can prefer names, too. One of those tested in 2024 did so for two jobs, and it did not prefer the same names for both.
lesson-hiring-shows-not =
    The tool in steps one to four is made up. It does not show what Amazon’s tool did. Reporters told of that, and nobody outside could check.
    In the made-up world words say nothing of worth. In real CVs nobody can be so sure.
    In the audit of 2024 nobody was hired or turned down. The counts do not tell how models of today rank. They are of two models as they were then, and one winner in a ranking means that others are not first.
    A name suggests a group to some readers and not to others.

lesson-hiring-quiz-1 =
    A proxy is…
    a rule that forbids to look at a trait
    something that goes along with a trait
    an error in a CV
lesson-hiring-quiz-1-why = The women’s college is one: whoever sees it can guess the gender.
lesson-hiring-quiz-2 =
    Why did the machine without the column still put fewer women than men forward?
    Words told it well enough who is a woman
    Somebody had cheated and told it who is a woman
    The women had fewer skills
lesson-hiring-quiz-2-why = They had as many skills. The old decisions were unfair, and the words were enough.
lesson-hiring-quiz-3 =
    A ratio under four fifths means…
    that the law was broken by the firm
    that nothing is wrong
    that one should look closely
lesson-hiring-quiz-3-why = It is a rule of thumb, and no verdict.

lesson-hiring-aim =
    I can say why hiding a trait does not hide it, with an example.
    I can say what a machine learns from past decisions, and whose errors it repeats.
    I can work out a ratio, and say what the four-fifths rule means and what it does not.
lesson-hiring-course =
    Tell the case of 2018. Ask who has written a CV, and what is in it that says who they are.
    Learning from the past: everyone writes down a guess. The answer is hard; give it a moment.
    Hide it: vote, then use the picker together.
    What gave it away: cover the last column, guess the order of the words, then uncover it.
    Four fifths: work out one ratio on the board, then read the table.
    Real language models: in pairs, each pair takes a model and a job, and asks what luck could do. Then the quiz.
lesson-hiring-often-said =
    “Then women should leave those words out.” Answer: then those who are treated unfairly must hide who they are. And next year other words will tell.
    “The machine is only being realistic.” Answer: about whom the firm hired, yes. Not about who is able. That is what we put into this world.
    “People are biased as well.” Answer: yes, here it began with people. A machine can repeat it a thousand times a day, and nobody is asked for a reason.
lesson-hiring-pitfalls =
    The weights are about words, not about women. Say “the word counts against her”, never “she is worth less”.
    Do not present the made-up firm as Amazon.
    Some pupils are looking for a place right now. Speak of what they can ask a firm, too.

lesson-hiring-exercise-1 =
    A machine puts { $hidden_of } of { $of } women forward and { $hidden_men_of } of { $of } men. Work out the ratio. Is it under four fifths?
lesson-hiring-exercise-1-answer =
    { $hidden_of } divided by { $hidden_men_of } is { $hidden_rounded_ratio }. From the exact counts it is { $hidden_ratio }. Both are well under four fifths, and so a reason to look closely.
lesson-hiring-exercise-2 =
    In the audit, names of white men were first { $white_men_k } times and the group that was first most often { $first_k } times, each in { $rankings } rankings. What is the ratio? Were names of white men passed over? Compare with { $alike_of } of { $of }, the share if names did not matter.
lesson-hiring-exercise-2-answer =
    { $white_men_k } divided by { $first_k } is { $white_ratio }: under four fifths as well. Yet { $white_men_k } of { $rankings } is about what they would get if names did not matter. They are far from the first because the first were preferred. A ratio says that two groups differ. It does not say which of them is treated out of the ordinary.
lesson-hiring-exercise-3 =
    Write down three things in your own CV, or in one that you would write, from which somebody could guess where you come from, how old you are or what you believe. Which of them does the job need?
lesson-hiring-exercise-3-answer =
    Names, places, schools, clubs, languages, years, a photo: nearly everything can be a proxy. A good answer also says what an employer must know and what not.
