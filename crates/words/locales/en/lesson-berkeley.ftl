### The lesson on Berkeley: a gap in the total that turns round part by part.

lesson-berkeley-line = a university admits a smaller share of women than of men, and, department by department, the gap is not to be found
lesson-berkeley-title = The university that admitted fewer women
lesson-berkeley-about =
    In autumn 1973 a university in California looked at who had been admitted. A far smaller share of the women than of the men had got a place. People feared that women were being held back.
    Then somebody looked department by department. Seen that way, it looked quite different.
lesson-berkeley-women = women who applied
lesson-berkeley-men = men who applied
lesson-berkeley-dots = Each dot is one of { $of } people who applied. A filled dot was admitted.

lesson-berkeley-step-1 = The total
lesson-berkeley-before-1 =
    We look at { $all } large departments, whose figures were published. Of { $of } men who applied, { $men_of } were admitted.
lesson-berkeley-ask-1 = Of { $of } women who applied, how many were admitted?
lesson-berkeley-answer-1 =
    { $women_of } of { $of } women were admitted, and { $men_of } of { $of } men.
    In full: { $women } of the women and { $men } of the men. With this many people, luck alone does not explain it.

lesson-berkeley-step-2 = Department by department
lesson-berkeley-before-2 =
    The university as a whole admits nobody. Each department decides by itself. So we look at each subgroup, and compare women and men who chose the same department.
lesson-berkeley-ask-2 =
    What do we see, department by department?
    In most departments, women were admitted less often
    In most departments, women were admitted more often
    Women and men were admitted just as often in each
lesson-berkeley-answer-2 =
    In { $above } of { $all } departments women were admitted more often than men: { $departments }.
    In department { $first } the gap is wide: { $first_women } of the women, { $first_men } of the men. It is the only clear one. In the others the difference may be luck.
lesson-berkeley-rates = Who was admitted, in each department
lesson-berkeley-rates-heads =
    department
    women
    men
lesson-berkeley-try =
    Choose a department. Look at the dots of the women and of the men, then go back to the total.
lesson-berkeley-department = Department
lesson-berkeley-together = all together

lesson-berkeley-step-3 = How can that be?
lesson-berkeley-before-3 =
    Nothing was left out, and nobody counted wrongly. Both pictures are made from the same people.
lesson-berkeley-ask-3 =
    What explains it?
    The departments hid some of their refusals from view
    The women had worse marks
    Women applied more often where few people get in
lesson-berkeley-answer-3 =
    Most people who apply to departments { $easy } get in. { $men_easy_of } of { $of } men applied there, but only { $women_easy_of } of { $of } women.
    More of the women applied where many are turned away, women and men alike. In the total, that looks as if women were refused for being women.
    This turn has a name: Simpson’s paradox.
lesson-berkeley-where = Where people applied, and how many get in
lesson-berkeley-where-heads =
    department
    women who applied
    men who applied
    share admitted, all

lesson-berkeley-step-4 = Is all well, then?
lesson-berkeley-before-4 =
    Some say: there it is, nobody was treated unfairly.
lesson-berkeley-ask-4 =
    Does the table prove that?
    Yes, the gap has vanished
    No, it only shows that this gap does not come from the departments’ decisions alone
    No, the table proves the opposite
lesson-berkeley-answer-4 =
    The table holds no marks and no letters. If those who applied differ in other ways, a department may still treat people unfairly.
    And the question moves. Why did so few women apply to departments { $easy }? What had they been told at school? Why do some departments have so few places?
    Whether to compare within departments is a choice. It is right if the department is a fair reason to differ. Somebody must say why.

lesson-berkeley-shows =
    A clear gap in the total can be gone, or point the other way, in its parts. Here one department has a clear gap, in favour of women; in the others the difference may be luck.
    Before one compares, one must ask what makes people alike enough to be compared.
lesson-berkeley-shows-not =
    It does not show that nobody was treated unfairly.
    It does not show why women and men chose different departments.
    It says nothing of the other departments of the university, which are not in the table.

lesson-berkeley-quiz-1 =
    In Simpson’s paradox…
    somebody has counted some of the people wrongly
    the total and the parts point different ways
    the data are too few
lesson-berkeley-quiz-1-why = Both are counted rightly, from the same people.
lesson-berkeley-quiz-2 =
    Why was the share of women admitted lower in the total?
    All departments preferred men
    Women applied less often than men to each of the departments
    Women applied more often to departments where few get in
lesson-berkeley-quiz-2-why = Where one applies decides much of the chance, for women and men alike.
lesson-berkeley-quiz-3 =
    A company pays women less, but “within each job” the pay is equal. What do you ask next?
    Who gets into which job, and why
    Nothing, all is well
    Whether the total was counted rightly
lesson-berkeley-quiz-3-why = The gap may have moved to an earlier door.

lesson-berkeley-aim =
    I can say how a total and its parts can point different ways.
    I ask “compared with whom?” before I believe a gap.
    I can say why a gap that vanishes does not end the discussion.
lesson-berkeley-course =
    Tell the case. Each says what they expect.
    The total: guess, open, look at the dots.
    Department by department: use the control in pairs, one department each, and put all on the board.
    How can that be? Let pupils explain it to each other before the answer is opened.
    Is all well, then? Discussion, then the quiz. The sheet is for home.
lesson-berkeley-often-said =
    “So there was no problem.” Answer: this gap is not made by the departments’ decisions alone. Ask what stood before them.
    “Statistics can prove anything.” Answer: both figures are right. They answer two questions. We choose which one we ask.
    “Women should just have applied elsewhere.” Answer: ask who was encouraged to apply where, and who had the schooling for it.
lesson-berkeley-pitfalls =
    Do not go on to the answer too fast. The surprise is what teaches.
    Do not say that parts are always right and totals wrong. It depends on what makes a fair comparison.

lesson-berkeley-exercise-1 =
    In department { $first }, { $first_women_in } of { $first_women_all } women and { $first_men_in } of { $first_men_all } men were admitted. How many is that out of { $of }, for each?
lesson-berkeley-exercise-1-answer =
    About { $first_women_of } of { $of } women and { $first_men_of } of { $of } men.
lesson-berkeley-exercise-2 =
    Invent two departments in which women and men are admitted just as often, and yet fewer women in the total. Write the four pairs of numbers.
lesson-berkeley-exercise-2-answer =
    One department must take most people, the other few. Let more men apply to the first and more women to the second. Then the totals differ, though no department makes a difference.
    An example: the first takes half of those who apply, the second one in ten. Eighty men apply to the first and twenty to the second: forty and two get in. Twenty women apply to the first and eighty to the second: ten and eight get in. That is forty-two men and eighteen women, of a hundred each.
lesson-berkeley-exercise-3 =
    Find another case in which a total may mislead: two hospitals, two schools, two towns. What would have to be kept equal to compare?
lesson-berkeley-exercise-3-answer =
    An example: a hospital that takes the gravest cases loses more patients in total, and may yet be the better one for each kind of case. One compares within how ill people are when they come.
