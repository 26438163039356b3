### The lesson on language models, which answer better in English.

lesson-language-line = the same exam in many languages, and who gets the wrong answers
lesson-language-title = The machine that answers better in English
lesson-language-about =
    People all over the world ask the same machines: for homework, for a letter to an office, for what a pain may mean.
    The machine answers in their language, and just as surely. Is it right just as often?
lesson-language-dots = Each dot is one of { $of } questions. A filled dot got a wrong answer.
lesson-language-name-english = English
lesson-language-name-arabic = Arabic
lesson-language-name-bengali = Bengali
lesson-language-name-chinese = Chinese (simplified)
lesson-language-name-french = French
lesson-language-name-german = German
lesson-language-name-hindi = Hindi
lesson-language-name-indonesian = Indonesian
lesson-language-name-italian = Italian
lesson-language-name-japanese = Japanese
lesson-language-name-korean = Korean
lesson-language-name-portuguese = Portuguese (Brazil)
lesson-language-name-spanish = Spanish
lesson-language-name-swahili = Swahili
lesson-language-name-yoruba = Yoruba

lesson-language-step-1 = The same exam
lesson-language-before-1 =
    The company OpenAI gave its machines an exam of { $questions } questions with four answers each: on law, medicine, history, physics. People translated it into { $translated } other languages. The results were published in 2025.
    We look at a language model of theirs, { $model }. In English it gave a wrong answer to { $english_of } of { $of } questions.
    Yoruba is spoken by tens of millions of people, most of them in Nigeria.
lesson-language-ask-1 = Of { $of } questions in Yoruba, how many did it answer wrongly?
lesson-language-answer-1 =
    { $yoruba_of } of { $of }, where in English it was { $english_of }. In full: { $yoruba } and { $english }.
    The questions are the same, but translated. Asked in English, the machine is right more often. We cannot tell yet why: it may be the machine, or the translation.
    A wrong answer looks like a right one. Nothing tells those who ask in Yoruba which of them are wrong.

lesson-language-step-2 = One number for all
lesson-language-before-2 =
    A maker likes to print one number. For the { $translated } languages other than English taken together, the model was wrong for { $others_of } of { $of } questions.
lesson-language-ask-2 =
    What does this mean tell somebody who asks in Swahili?
    How often the answer will be wrong
    That Swahili is as good as English
    Next to nothing
lesson-language-answer-2 =
    In Swahili it was { $swahili }; in French { $french }. The mean lies in between and is true of neither.
    Nobody speaks the mean. Read the row of your own language, and ask why it is missing if it is. There are thousands of languages; here are { $languages }.
lesson-language-table = Wrong answers, by language
lesson-language-table-picked = Wrong answers of this model, by language
lesson-language-table-heads =
    language
    wrong
    of the questions

lesson-language-step-3 = Better machines
lesson-language-before-3 =
    The results are those of { $models } models. The best of them, { $best }, was wrong in English for { $best_english_of } of { $of } questions.
    We count the gap in points: so many more wrong answers in Yoruba than in English, out of { $of }.
lesson-language-ask-3 =
    In points, is the gap gone with the best model?
    Yes, it is as good in every language
    It is smaller, and it is still there
    It is larger
lesson-language-answer-3 =
    In Yoruba it was wrong for { $best_yoruba_of } of { $of } questions. With the first model there were { $more } more wrong answers in { $of } than in English; now there are { $best_more } more.
    As a ratio the gap is not smaller. The first model gave { $ratio } times as many wrong answers in Yoruba as in English, the best one { $best_ratio } times as many.
    Better machines help everyone here. But the order stays: the same languages come last.
lesson-language-try =
    Choose a model, and look at four languages as dots and at all of them in the table. Which two neighbours in the table change places? Which never do?
lesson-language-model = Model

lesson-language-step-4 = Why?
lesson-language-before-4 =
    A language model learns from texts. Far more of the texts on the internet are in English than in Yoruba.
    There is a word for something like it in psychology: most studies asked WEIRD people, and then spoke of “humans”.
lesson-language-ask-4 =
    What do our tables prove about the reason?
    Nothing: not where the gap comes from
    That there are too few texts in these languages
    That these languages are harder
lesson-language-answer-4 =
    Few texts are a likely reason. But the tables cannot tell it from others: the translations may be uneven, or the exam may be. It was made in the United States, with questions on its laws and its history. A translation carries that along.
    One reason can be ruled out without any table. No language is too hard: millions of children learn each of them.
    Whatever the reason is, somebody chose which texts to gather, which languages to test, and when it was good enough to sell. Ask which languages those who choose speak.

lesson-language-step-5 = Who bears it?
lesson-language-before-5 =
    A health office in Lagos wants such a machine to answer people’s questions in Yoruba. The maker says: “{ $best_english_of } wrong answers in { $of }.”
lesson-language-ask-5 =
    What should the office ask first?
    How fast the machine answers
    How many answers are wrong in Yoruba, and on questions like ours
    Whether other offices use it
lesson-language-answer-5 =
    The number is of English. And an exam is no health office: questions come with spelling mistakes, in two languages at once, from worried people.
    Whoever speaks English can ask again in English. Whoever does not gets the wrong answer and no sign of it. The gap falls on those who have fewer ways to notice.

lesson-language-shows =
    The same machine can be right far less often in one language than in another, on the same questions.
    A mean over languages tells nobody where their own language stands.
    Better models make the gap smaller in points, though not always as a ratio. In these results none of them closes it.
lesson-language-shows-not =
    It shows one exam with ready-made answers. It does not show letters, talks or advice.
    It does not show the cause.
    English may have been tested in another run than the others, so small gaps to English mean little.
    Nobody asked people who speak these languages whether they are served well.

lesson-language-quiz-1 =
    The model errs more in Yoruba on the very same questions. So…
    one cannot tell yet why
    the questions in Yoruba were harder
    it was bad luck
lesson-language-quiz-1-why = It may be the machine, or the translation. How good the translations are, one would have to check.
lesson-language-quiz-2 =
    A mean over { $languages } languages tells…
    how good the machine is in each
    which language is the hardest
    little about any one of them
lesson-language-quiz-2-why = Some are far above it, some far below.
lesson-language-quiz-3 =
    Who is WEIRD?
    people who make odd mistakes
    the few kinds of people whom most studies have asked
    people who speak many languages
lesson-language-quiz-3-why = It is short for five English words, and a hint that “humans” were not all asked.

lesson-language-aim =
    I can say, with an example, that a machine can work less well in one language than in another.
    I know what a mean over languages hides.
    I can tell a gap that was counted from a cause that is only likely.
lesson-language-course =
    Which languages are spoken in this room? Who asks machines in which, and why?
    The same exam: everyone writes down a guess, then open the answer.
    One number: find the language of the room in the table. Is it there at all?
    Better machines: in pairs with the picker, then why: collect reasons, and sort them into shown and not shown.
    Who bears it: discuss in groups, each as the office, the maker, or somebody who asks.
    The quiz. The last task of the sheet is for home.
lesson-language-often-said =
    “Then let them ask in English.” Answer: then those who speak it least must do most. And whose machine is it?
    “It will be better next year.” Answer: perhaps. See how much the gap changed from model to model, and who waits.
    “Yoruba is just rare.” Answer: it has more speakers than Swedish, Danish and Greek together.
lesson-language-pitfalls =
    Let pupils who speak a language of the table say how they fare. Do not make them speak for everyone.
    “Worse in Yoruba” says something of the machine and nothing of the language or of the people.
    Keep “shown” and “likely” apart on the board.
    To “Try it yourself”: neighbours such as French and Italian change places. English always has the fewest wrong answers. At the end always stand Bengali, Swahili and Yoruba, in this order.

lesson-language-exercise-1 =
    In Bengali the model gave { $bengali_wrong } wrong answers to { $questions } questions. How many is that out of { $of }?
lesson-language-exercise-1-answer =
    { $bengali_wrong } of { $questions } is about { $bengali_of } of { $of }.
lesson-language-exercise-2 =
    In English { $best } was wrong for { $best_english_of } of { $of } questions and { $model } for { $english_of }. In Swahili it was { $best_swahili_of } and { $swahili_of }. In which language did the better machine spare more wrong answers? In which are more left?
lesson-language-exercise-2-answer =
    In English { $english_of } less { $best_english_of } is { $english_spared }. In Swahili { $swahili_of } less { $best_swahili_of } is { $swahili_spared }. More wrong answers were spared in Swahili, because there were more of them. And more are left there: { $best_swahili_of } of { $of }.
lesson-language-exercise-3 =
    Ask a language model the same five questions in two languages that you speak. Note what differs: facts, length, tone. What can you conclude from five questions, and what not?
lesson-language-exercise-3-answer =
    One can see that answers differ, and how. One cannot state a rate: five questions are far too few. For that, people counted thousands.
