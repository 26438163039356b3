### What the sizes of the groups could have shown, in an audit and before there is one.

power-heading = what these group sizes could have shown
power-lead = A gap that was not shown may be there all the same. The figures say from which gap on an audit of this size shows it { $times } times in 100. That a smaller one was not shown says little.
power-finding = { $metric }: at best a gap to one side could have been shown from { $least } { POINTS($least) } on ({ $finest }, { $many } people), at worst only from { $most } { POINTS($most) } on ({ $coarsest }, { $few } people).
power-finding-one = { $metric }: a gap could have been shown from { $least } { POINTS($least) } on ({ $group }, { $count } people).
power-finding-none = { $metric }: for { $groups } no gap could have been shown, however wide.
power-caption = { $metric }, points from { $reference } ({ $rate }, { $counts })
power-caption-plain = { $metric }, points from { $reference }
power-head-others = of the others
power-head-above = higher by
power-head-below = lower by
power-head-above-pairs = pairs: higher by
power-head-below-pairs = pairs: lower by
power-note-alone = higher by, lower by: the smallest gap from { $reference } to each side, as one comparison at { $confidence }.
power-note-pairs = pairs: the same as one of the { $pairs } pairs among which the widest gap is looked for (Bonferroni).
power-note-clusters = Rows that hang together say less than as many people, and are counted for fewer. Groups that share clusters may show a gap sooner than told here.
power-note-rough = ≈ roughly: fewer than five people are to be expected on one side of a rate.
power-note-limits = These gaps follow from the sizes and from the rate of { $reference } alone; of the gaps that were found they say nothing.
power-caption-stated = { $metric }: a gap of { $gap } { POINTS($gap) }
power-head-stated-above = higher: shown
power-head-stated-below = lower: shown
power-head-more = more people
power-note-more = shown: how often groups of these sizes show such a gap. more people: how many more in the denominator of that group alone, for it to be { $times } times in 100.
power-note-both = a + b: { $reference } is too small, however many people the group has; a more there and b more of { $reference } are enough.
power-note-overall = A gap to all people together is a part of the gap to everyone else, and is shown exactly where that one is.

## Planned

planning-heading = what an audit could show
planning-lead = Against a reference with a rate of { $rate }: a gap is to be shown { $times } times in 100 where it exists, at a confidence of { $confidence }.
planning-pairs = All { $pairs } pairs of { $groups } groups are judged together, so each of them at a higher confidence.
planning-higher = higher
planning-lower = lower
planning-rate = rate
planning-points = gap, points
planning-group = people in the group
planning-reference = in the reference
planning-needed = people that a gap of { $gap } { POINTS($gap) } needs
planning-smallest = the smallest gap that { $size } people show against { $reference }
planning-lacking = a gap of { $gap } { POINTS($gap) }
planning-shown = shown
planning-more = more people
planning-more-group = or: more in the group
planning-more-reference = and in the reference
planning-note-more = shown: how often groups of these sizes show such a gap. more people: in the group alone; or in both, in proportion.
planning-without = n/a: { $reason }
planning-note-people = People are those in the denominator of the rate: for a false positive rate, those whose label is negative. Decide on the number beforehand: collecting until a gap is shown finds one in the end, whether it exists or not.
