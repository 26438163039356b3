### The lesson on live face recognition: rare faces, a large crowd, and who is stopped for nothing.

lesson-camera-line = a watch-list at a station: many faces, few of them sought, and who is stopped for nothing
lesson-camera-title = The camera in the street
lesson-camera-about =
    A camera films everybody who walks through a station. A machine compares each face with a list of people the police are looking for. If two faces look alike, it raises an alarm, and someone is stopped.
    The maker says that the machine is hardly ever wrong. In our station every alarm is a stop. Let us count who is stopped.
lesson-camera-alarms = alarms
lesson-camera-darker = people with darker skin
lesson-camera-lighter = people with lighter skin
lesson-camera-everybody = everybody
lesson-camera-dots-alarms = Each dot is one of { $of } alarms. A filled dot is a person who is not on the list.

lesson-camera-step-1 = An alarm
lesson-camera-before-1 =
    Here the station is made up, and so is the machine. In this way we know the truth about everybody. Real trials are in the sources.
    { $crowd } people pass in a day. { $listed } of them are on the list. Of those who are not, the machine takes only { $alarm_rate } for somebody on it.
lesson-camera-ask-1 = Of { $of } alarms, how many are about a person who is not on the list?
lesson-camera-answer-1 =
    { $nothing_of } of { $of } people who are stopped are not on the list. Only the other { $right_of } are.
    In full: { $alarms } alarms in a day, { $nothing } of them for nothing. The machine is wrong about very few faces. Yet most of those who are stopped are stopped by mistake.

lesson-camera-step-2 = How can that be?
lesson-camera-before-2 =
    The machine errs for less than one face in a thousand. Compare that with the answer to the first question. Both numbers are counted from the same faces.
lesson-camera-ask-2 =
    How can both numbers be true at once?
    The machine is worse than its maker says
    The police chose the wrong list
    Almost nobody who passes is on the list
lesson-camera-answer-2 =
    The base rate is tiny: { $listed } of { $crowd } people are on the list. The machine finds { $found } of them.
    It is wrong for a small share of the { $others } others. But a small share of very many people is still many people: { $nothing_k }.
    When you hear “it is right nearly always”, ask: out of whom? Out of all faces, or out of those who are stopped?
lesson-camera-crowd-table = What becomes of the crowd on an average day
lesson-camera-crowd-heads =
    who passes
    people
    alarm
    no alarm
lesson-camera-on-list = on the list
lesson-camera-not-on-list = not on the list

lesson-camera-step-3 = Who is stopped for nothing?
lesson-camera-before-3 =
    In this station { $darker_pass_of } of { $of } people have darker skin. They are on the list as often as the others. But the machine was made with fewer photos of faces like theirs. It confuses them more easily.
    Tests of real machines have found such gaps: for most of them, the rate of false alarms depends on skin colour or on the country of birth. The best of them showed little of it.
lesson-camera-ask-3 = Of { $of } people who are stopped for nothing, how many have darker skin?
lesson-camera-answer-3 =
    { $darker_nothing_of } of { $of }: { $darker_nothing }.
    The machine raises a false alarm for { $darker_rate } of people with darker skin who are not on the list. For people with lighter skin it is { $lighter_rate }. These are the false positive rates.
    Both look like nothing at all. But on one day { $darker_k } people with darker skin are stopped for nothing, and { $lighter_k } people with lighter skin. The machine does that. The people bear it.
lesson-camera-dots-groups = Each dot is one of { $of } people. A filled dot is a person with darker skin.
lesson-camera-who-pass = people who pass
lesson-camera-who-are-stopped = people stopped for nothing

lesson-camera-step-4 = Make it stricter?
lesson-camera-before-4 =
    Somebody chooses how alike two faces must be for an alarm. That is the threshold of this machine.
lesson-camera-ask-4 =
    The machine is made stricter: faces must be more alike. What happens?
    Fewer people are stopped for nothing, and more people on the list walk past
    Fewer people are stopped for nothing, and more people on the list are found
    The same people are stopped as before
lesson-camera-answer-4 =
    The two errors pull in opposite ways. Whoever sets the threshold chooses between them.
    A stricter machine makes the gap smaller in people. The rate of one group stays many times that of the other.
lesson-camera-try =
    Move one slider at a time, and read the sentence. What makes most alarms right? What makes most of them wrong?
    Look at the table too. There are two errors: people stopped for nothing, and people on the list who are missed. On whom does each fall more, those with darker or with lighter skin?
lesson-camera-dials =
    People who pass in a day
    How many of them are on the list
    How alike two faces must be
lesson-camera-one-in = one in { $count }
lesson-camera-strictness =
    a little alike
    quite alike
    alike
    very alike
    almost the same
lesson-camera-dials-said = { $all_alarms } alarms on an average day, { $for_nothing } of them for nothing: { $for_nothing_of } of { $of }. On the list: { $on_list } people; walking past unseen: { $not_found }.
lesson-camera-dials-table = On an average day: people found, of those on the list, and stopped for nothing, of the others
lesson-camera-dials-heads =
    who
    found, on the list
    for nothing, not on it

lesson-camera-step-5 = And if it made no error?
lesson-camera-before-5 =
    Machines get better. Suppose that one day there are no false alarms, in any group.
lesson-camera-ask-5 =
    Which question is still open?
    Whether people are stopped for nothing
    Who may watch whom
    Which group has more false alarms
lesson-camera-answer-5 =
    Who may watch whom: no number answers that. Everybody’s face is still read, without being asked. Someone writes the list, and someone may see it. You cannot leave your face at home.
    In 2020 a court of appeal said of a real trial in Wales that it was unlawful. The rules did not say clearly who could be put on the list. And nobody had checked whether the machine treats groups differently.
    A law of the European Union of 2024 forbids the police to use such cameras live in public places. It allows exceptions. What the exceptions are for, people argue about. Now you can join in.

lesson-camera-shows =
    When what is sought is rare, most alarms can be wrong, although the machine is wrong about few faces.
    A difference between two tiny rates becomes many people in a large crowd.
    Making the machine stricter trades one error for the other. Someone chooses.
lesson-camera-shows-not =
    It is not a real station. The numbers are chosen, to be thought with. Other numbers give other answers: that is what the sliders are for.
    It does not show what the police do after an alarm. A person may look at the two photos first.
    It does not show whether there is less crime. That would need other data.
    In the made-up machine the two groups differ more than in some real ones.

lesson-camera-quiz-1 =
    Most alarms can be false even if the machine is hardly ever wrong, because…
    cameras see badly at night and in the rain
    almost nobody who passes is on the list
    the list is too long
lesson-camera-quiz-1-why = A small share of a large crowd is more people than nearly all of a small group.
lesson-camera-quiz-2 =
    A maker says: “wrong in less than one case in a thousand.” What do you ask first?
    Out of whom?
    What does the camera cost?
    How fast is the machine?
lesson-camera-quiz-2-why = Out of all who pass, or out of those who are stopped? The same machine has both numbers, and they are far apart.
lesson-camera-quiz-3 =
    A stricter threshold…
    makes both errors smaller
    makes no difference
    gives fewer false alarms and misses more people
lesson-camera-quiz-3-why = One error is traded for the other.

lesson-camera-aim =
    I can say why most alarms may be wrong although the machine is rarely wrong.
    I always ask “out of whom?” when I read a rate.
    I can tell what counting answers from what people must decide.
lesson-camera-course =
    Ask: where have you been filmed today? Tell what a watch-list is.
    An alarm: everyone writes down a guess. Collect the guesses on the board before you open the answer.
    How can that be: read the table together, row by row. Let someone say it in their own words.
    Who is stopped for nothing: guess, then look at the dots.
    Make it stricter: in pairs with the sliders. Each pair reports one thing that surprised them.
    Without error: discuss. Then the quiz, and the last task of the sheet.
lesson-camera-often-said =
    “I have nothing to hide.” Answer: those who were stopped for nothing had nothing to hide either. That is what “for nothing” means.
    “Then take a better machine.” Answer: try it with the sliders. It helps. It does not answer who may watch whom.
    “People with darker skin must be on the list more often.” Answer: here they are on it exactly as often. The machine confuses them more easily.
lesson-camera-pitfalls =
    Pupils mix up “out of all who pass” and “out of all who are stopped”. Write both on the board and leave them there.
    Some in the room may have been stopped and checked. Let nobody be the example.
    Do not leave the hour at “the machine will improve”. Keep time for the last step.
    To “Try it yourself”: most alarms are right with a strict machine, or with many on the list. Most are wrong if few are on it, or if the machine is lax. The size of the crowd changes how many are stopped, and hardly the share. False alarms fall more on darker skin, misses more on lighter skin.

lesson-camera-exercise-1 =
    { $crowd } people pass. { $listed } of them are on the list, and the machine finds { $found }. How many does it miss?
lesson-camera-exercise-1-answer =
    { $listed } less { $found }: it misses { $missed }.
lesson-camera-exercise-2 =
    On another day ten times as many people on the list pass: { $busy_listed }. Now there are { $busy_alarms } alarms, and { $busy_nothing } of them are for nothing. How many is that out of { $of }?
    Is the machine better than before?
lesson-camera-exercise-2-answer =
    About { $busy_of } of { $of }, against { $nothing_of } before.
    The machine is the same. What changed is how many of those who pass are on the list.
lesson-camera-exercise-3 =
    A town wants such a camera at your station. Write three questions for the mayor. At least one of them must not be about numbers.
lesson-camera-exercise-3-answer =
    About numbers, for example: of the people stopped in the trial, how many were on the list? For which groups was that counted, and by whom?
    Not about numbers: who writes the list? Who tells me that I was filmed? To whom can I complain? Who can switch it off?
