### The audit in a terminal, in Markdown and on the page: headings, sentences, notes.

## The first lines

rows-line = { $read } { $read ->
    [one] row
   *[other] rows
} read, { $counted } counted, { $left_out } left out
rows-people = they stand for { $people } people
rows-cases = they stand for { $cases } cases
method-line = positive: { $positive } · { $confidence } intervals{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
method-line-counted = counted: { $counted } · { $confidence } intervals{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
counted-of = { $successes } of { $trials }
counted-beside = { $successes }, otherwise { $failures }
counted-not = other than { $successes }

## Tables

group-all = all
people = people
cases = cases
reference-mark = (ref)
reference-best-off = the best-off group
reference-worst-off = the worst-off group
reference-overall = all people together
reference-others = everyone else
metric-against = { $metric }, against { $reference }
gap-is-reference = it is the group that the others are compared with here
head-people = people
head-cases = cases
head-rate = rate
head-value = value
head-interval = interval
head-of = of
head-difference = gap
head-ratio = ratio
head-criterion = criterion
what-label = label { $label }
what-predicted = predicted { $prediction }
what-label-predicted = label { $label }, predicted { $prediction }
what-predicted-label = predicted { $prediction }, label { $label }
what-accuracy = label and prediction agree
what-error-rate = label and prediction differ
list-more = { $count } more
small-means = small: under { $minimum } in the denominator; figures so marked are shown, and left out of their widest gap: { $groups }
missing-means = level not known: shown, and left out of the widest gaps
standard-input = standard input
table-more = … and { $count } more groups: `--format csv` has them all
note-no-ratio = n/a, { $group }: { $reason }
note-undefined = { $group } ({ $people } { $people ->
    [one] person
   *[other] people
}): { $reason }
note-undefined-cases = { $group } ({ $people } { $people ->
    [one] case
   *[other] cases
}): { $reason }

## Gaps

against-heading = against { $reference }, points (Newcombe)
against-heading-plain = against { $reference }
widest-heading = widest gap, points, computed before rounding
widest-heading-plain = widest gap, computed before rounding
head-gap = gap
head-between = between
head-chance = by chance: mean; 95% below
widest-none = { $metric }: n/a, { $reason }
widest-aside = Not in the widest gap of the { $metric }: { $groups }
aside-missing = { $group } (level not known)
aside-small = { $group } (under { $minimum } in the denominator)
aside-undefined = { $group } ({ $reason })
undefined = n/a

## Criteria

criteria-heading = criteria
impact-heading = selection rate over the highest (four-fifths rule: under 0.80, before rounding)
impact-aside = Small groups and unknown levels are set against the highest of the others, may pass it, and are not judged.
impact-under = under 0.80
impact-none-under = No group's selection rate is under four fifths of the highest.

## Rows left out

left-out-heading = left out
left-out-first = { $why } (first: { $place })

## The finding

natural-sentence = Of { $of } { $group } { $among }, { $count } { $outcome }; of { $of } { $against ->
    [others] other { $people }
    [overall] { $people } overall
   *[group] { $reference } { $people }
}, { $other }.
natural-sentence-in-group = In the group “{ $group }”, of { $of } { $among }, { $count } { $outcome }; { $against ->
    [others] of { $of } other { $people }
    [overall] of { $of } { $people } overall
   *[group] in the group “{ $reference }”, of { $of }
}, { $other }.
among-who = { $people } who { $phrase }
among-label = { $people } with label { $label }
among-predicted = { $people } predicted { $prediction }
outcome-predicted = { $count ->
    [one] was predicted { $prediction }
   *[other] were predicted { $prediction }
}
outcome-counted = { $count ->
    [one] was counted as { $successes }
   *[other] were counted as { $successes }
}
outcome-label = { $count ->
    [one] had label { $label }
   *[other] had label { $label }
}
outcome-right = { $count ->
    [one] was judged rightly
   *[other] were judged rightly
}
outcome-wrong = { $count ->
    [one] was judged wrongly
   *[other] were judged wrongly
}
headline-touches = Of all differences to { $reference }, the one above touches the most people; the widest gap is that of another pair.
headline-chance = The widest gap of the { $metric } is { $gap } { POINTS($gap) }, between { $high } and { $low }. If all groups were treated alike, groups of these sizes would show { $mean } { POINTS($mean) } on average by chance alone, at most { $below } in 95 cases of 100, and as much as was found in { $often }. { $left }
headline-uncompared = By { $columns }, no gap could be set against chance ({ $metrics }): fewer than two groups have a value of enough people.
headline-uncompared-why = That says nothing of how people are treated: there is too little to compare. What was counted stands below, with its intervals.
headline-nothing = By { $columns }, no gap to { $reference } stands out from what chance alone gives ({ $metrics }).
headline-nothing-why = That is not proof of equal treatment: in small groups a real gap can stay hidden. The intervals say how wide a gap these data leave possible.

## Cautions

caution-sampling = The rows carry sampling weights: { $people } people say as much as { $effective } with equal weights would (Kish), and the intervals are those of that number. The rates are of weights; the counts beside them are of people, and so is what makes a group small.
caution-clusters = Rows with the same `{ $column }` hang together and are not independent. It costs most in { $group }: of the { $metric } there, { $people } people in { $clusters } clusters say as much as { $effective } would apart. Every interval takes this into account.
caution-people = The weights were read as numbers of people: { $rows } rows stand for { $people } people. If they are sampling weights, the intervals are far too narrow: use `--sampling-weight`.
caution-quantiles = `{ $column }` was cut at quantiles, from an exact count of every value, into bands as equal as its values allow: { $edges }.

## What an audit of this kind cannot show

cannot-why = Why a gap is there. A rate says that people of one group bear an error more often, not what in the system, in the data or in the world makes it so.
cannot-label = Whether the label is right. If what was recorded as true was itself recorded unequally, such as arrests in place of offences, every rate here inherits it and no figure shows it.
cannot-without-label = Who was rightly selected. There is no label, so these are rates of selection and not of error.
cannot-counted = Whether each case was counted rightly. The table holds counts and no case: they are taken as they stand, and no case can be looked at again.
cannot-recorded = Whether each case was recorded rightly. There is no label beside it to hold it against.
cannot-selection = Who is not in the data. People who were never scored, never applied or never recorded are missing from every figure.
cannot-crossing = What happens where groups cross. A column by itself can hide a gap that only a crossing shows: see `--intersect`.
cannot-conditions = Whether people in like circumstances are treated alike. The groups differ in other ways too, and these rates do not compare like with like.
cannot-fair = That a system is fair. Definitions of fairness contradict one another when base rates differ; small gaps under one can be wide under another. And an accurate system can serve an unjust purpose.

## Where an audit comes from

provenance-command = Command
provenance-version = Version
provenance-seed = Seed
provenance-input = Input
provenance-input-value = { $name } · { $rows } rows · { $bytes } bytes · SHA-256 { $sha256 }
