### The lesson on Gender Shades: a mean hides a gap.

lesson-faces-line = software that looks at faces: a good mean, and the people it fails
lesson-faces-title = The faces that a computer could not read
lesson-faces-about =
    In 2018 Joy Buolamwini and Timnit Gebru published a test of software of large companies. It looks at a photo of a face and says “woman” or “man”.
    The companies were proud of it. The two researchers asked: how well does it work, and for whom?
lesson-faces-darker-women = women with darker skin
lesson-faces-darker-men = men with darker skin
lesson-faces-lighter-women = women with lighter skin
lesson-faces-lighter-men = men with lighter skin
lesson-faces-women = women
lesson-faces-men = men
lesson-faces-darker = darker skin
lesson-faces-lighter = lighter skin
lesson-faces-everyone = everyone
lesson-faces-dots = Each dot is one of { $of } faces. On a filled dot, the system was wrong.

lesson-faces-step-1 = A good mean
lesson-faces-before-1 =
    The researchers collected { $faces } photos of members of parliament from six countries. They showed them to three systems. One of them was made by IBM.
    Over everyone, the mean for IBM was { $ibm_all_of } errors in { $of } faces. That does not sound bad.
lesson-faces-ask-1 = Of { $of } faces of women with darker skin, for how many was IBM’s system wrong?
lesson-faces-answer-1 =
    It was wrong for { $ibm_women_of } of { $of } women with darker skin. For men with lighter skin it was hardly ever wrong.
    In full: { $ibm_women } against { $ibm_men }. The mean of { $ibm_all } is true, and it hides both.

lesson-faces-step-2 = The crossing that no one looked at
lesson-faces-before-2 =
    Say the makers had checked women and men. Or darker and lighter skin. One trait at a time, as people mostly do.
    A crossing is both at once.
lesson-faces-ask-2 =
    Would one trait at a time have shown how wide the gap is?
    Yes, just as well
    No, only a smaller gap
    No, it shows no gap at all
lesson-faces-answer-2 =
    By gender alone it is { $female } against { $male }. By skin alone it is { $dark } against { $light }. The crossing holds the widest gap: { $ibm_women } against { $ibm_men }.
    Those who belong to two groups at once can be hit harder than either group. To see it, one must look for it.
lesson-faces-splits = IBM’s errors, split in each way
lesson-faces-splits-heads =
    faces
    wrong
    counts
lesson-faces-try =
    Choose a system, then how the faces are split. Begin with everyone together, and watch the gap come out.
lesson-faces-system = System
lesson-faces-split = Faces split by
lesson-faces-split-options =
    everyone together
    gender
    skin type
    gender and skin type

lesson-faces-step-3 = Two famous figures
lesson-faces-before-3 =
    Many articles quote the same pair: a very high rate for women with darker skin, and { $facepp_men } for men with lighter skin.
lesson-faces-ask-3 =
    Whose error rates are these?
    Both are IBM’s
    They are the mean of all three systems
    They come from two different systems
lesson-faces-answer-3 =
    The first, { $ibm_women }, is IBM’s. The second is that of another system, Face++. With IBM, men with lighter skin stand at { $ibm_men }. Within Face++ it is { $facepp_women } against { $facepp_men }.
    So the gap within one system is about as wide as that of the famous pair. The pair is not false, but it is not one system’s gap. Ask of any pair of figures: are they of the same thing?

lesson-faces-step-4 = How sure is it?
lesson-faces-before-4 =
    There were { $women_faces } faces of women with darker skin. With other faces, the share of IBM’s errors would have been a little different.
lesson-faces-ask-4 =
    Could the gap be mere luck?
    Hardly: it is far too wide for that
    Yes, such a number of faces proves nothing
    No, a share from a count is always exact
lesson-faces-answer-4 =
    The system was wrong for { $women_wrong } of these faces. The interval of this share goes from { $low } to { $high }. That is far away from { $ibm_men }, so luck does not explain the gap.
    But a difference of one or two faces would mean little. The fewer the faces, the wider the interval. That is why a test needs enough people from each group.

lesson-faces-step-5 = A year later
lesson-faces-before-5 =
    The first audit named the companies: IBM, Microsoft and Face++. A year later Deborah Raji and Joy Buolamwini showed about as many faces to their new versions. They added two companies that had not been named.
lesson-faces-ask-5 = Of { $of } women with darker skin, for how many was IBM’s new version wrong?
lesson-faces-answer-5 =
    It was wrong for { $ibm_later_of } of { $of }, where it had been { $ibm_women_of }. All three companies that had been named did better.
    The two that had not been named, Amazon and Kairos, stood at { $amazon } and { $kairos }. Amazon was wrong for { $amazon_men } of men with lighter skin.
    How those two did a year before nobody knows. So this suggests, and does not prove, that naming helped. Somebody had to look, and say it aloud.
lesson-faces-later = Errors for women with darker skin
lesson-faces-later-heads =
    system
    first audit
    a year later
lesson-faces-unseen = not looked at

lesson-faces-shows =
    A mean can be good while the system fails a whole group.
    Gaps can be widest where two groups cross, and nobody sees them who looks at one trait at a time.
    After a public audit, the companies that had been named did better. The two that had not been named were far behind. How they did a year before nobody knows; so this suggests, and does not prove, that naming helped.
lesson-faces-shows-not =
    It does not show how systems of today do. These are from 2017 and 2018.
    It does not show that a face tells who someone is. “Woman or man” leaves out people who are neither, or who do not look as others expect.
    It does not show that a system without gaps would be good to use. One may also ask whether it should be used at all.
    The audit’s counts are rebuilt here from published rates. They may be off by a face.
    For Face++ the totals, such as “everyone” and “women”, are sums of rebuilt counts. They differ from the published totals.

lesson-faces-quiz-1 =
    A system is wrong for few people on the whole. What do you know?
    It works well for every group
    It was tested on too few faces
    Nothing yet about each group
lesson-faces-quiz-1-why = A mean says nothing about who is far from it.
lesson-faces-quiz-2 =
    A crossing is…
    a mean of two groups
    a group made from two traits at once
    a mistake in the data
lesson-faces-quiz-2-why = Women with darker skin are such a group.
lesson-faces-quiz-3 =
    What changed after the companies had been named?
    They made fewer errors
    All the systems were switched off
    Nothing at all
lesson-faces-quiz-3-why = The two that had not been named were far behind. How they did a year before nobody knows; so this suggests, and does not prove, that naming helped.

lesson-faces-aim =
    I can say what a mean hides, with one example.
    I can say what a crossing is, and why one has to look for it.
    I ask how many people were counted before I trust a rate.
lesson-faces-course =
    Tell the case. Ask where pupils meet software that looks at faces.
    A good mean: guess, open, look at the dots.
    The crossing: use the control in pairs, each pair takes one system.
    Two famous figures, and how sure they are.
    A year later: guess and open.
    Discussion: should such software be used, and where? Then the quiz. The sheet is for home.
lesson-faces-often-said =
    “Dark photos are simply harder.” Answer: the photos were official portraits. And who decides for which faces a camera and software are made?
    “Then use more photos, and it is solved.” Answer: it helped. But ask what the software is for, and who wanted it.
    “It was only long ago.” Answer: the case is of 2018. The habit of looking only at a mean is not gone.
lesson-faces-pitfalls =
    Nobody in class is an example of a skin type. Use only the page.
    Do not say that faces are hard to read. The system errs; people bear it.
    “Woman or man” is the question of the software, not of the class. Say so.
    To “Try it yourself”: use the crossings of Face++, not its totals. Those are sums of rebuilt counts.

lesson-faces-exercise-1 =
    Microsoft’s first system was wrong for { $microsoft_wrong } of { $women_faces } women with darker skin. How many is that out of { $of }?
lesson-faces-exercise-1-answer =
    About { $microsoft_women_of } of { $of }. IBM’s was wrong for { $ibm_women_of }.
lesson-faces-exercise-2 =
    A test has many faces of one group and few of another. Why may the mean look good although the few are failed? Make up numbers.
lesson-faces-exercise-2-answer =
    The many weigh more. Take ninety faces of one group, with one error, and ten of another, with five errors. Together that is six errors in a hundred faces: that looks good. For the few it fails every other time.
lesson-faces-exercise-3 =
    Your school wants doors that open when they know a face. Write three questions that you would ask the maker.
lesson-faces-exercise-3-answer =
    For example: how often is it wrong for each group, and for how many people was that counted? What happens to someone who is not let in? Why not a key?
