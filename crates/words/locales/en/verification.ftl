### Pairs of samples, of one person or of two: faces, voices, fingerprints.

verification-mated = mated
verification-non-mated = non-mated
verification-match = match
verification-no-match = no match
verification-outcome-match = { $count ->
    [one] matches
   *[other] match
}
verification-outcome-no-match = { $count ->
    [one] does not match
   *[other] do not match
}

## What other audits say otherwise

people-in-verification = pairs
metric-true-positive-rate-in-verification = true match rate
metric-true-positive-rate-means-in-verification = Of the mated pairs, two samples of one person, the share that match.
metric-true-positive-rate-harm-in-verification = The error is the share that is lacking: people who are who they say they are, and are not recognised.
metric-false-positive-rate-in-verification = false match rate
metric-false-positive-rate-means-in-verification = Of the non-mated pairs, samples of two people, the share that match. Unequal rates mean that people are taken for others more often in one group than in another.
metric-false-positive-rate-harm-in-verification = Somebody is taken for somebody else: let in, or let into another's account, where the system opens a door; stopped or accused, where it looks for people.
metric-true-negative-rate-in-verification = true non-match rate
metric-true-negative-rate-means-in-verification = Of the non-mated pairs, samples of two people, the share that do not match.
metric-true-negative-rate-harm-in-verification = The error is the share that is lacking: somebody is taken for somebody else.
metric-false-negative-rate-in-verification = false non-match rate
metric-false-negative-rate-means-in-verification = Of the mated pairs, two samples of one person, the share that do not match. Unequal rates mean that people are not recognised more often in one group than in another.
metric-false-negative-rate-harm-in-verification = People who are who they say they are, are not recognised: they stay outside, or have to prove it otherwise.
what-label-in-verification = { $label }
what-predicted-in-verification = { $prediction }
what-label-predicted-in-verification = { $label }, { $prediction }
what-predicted-label-in-verification = { $prediction }, { $label }
among-label-in-verification = { $label } { $people }
among-predicted-in-verification = { $people } with { $prediction }
head-people-in-verification = pairs
method-line-in-verification = match: { $positive } · { $confidence } intervals{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
rows-people-in-verification = they stand for { $people } pairs
note-undefined-in-verification = { $group } ({ $people } { $people ->
    [one] pair
   *[other] pairs
}): { $reason }
page-people-note-in-verification = A dot stands for one pair. Filled: those that the sentence counts, out of { $of } { $among }.
page-counted-note-in-verification = The pairs behind every figure, by whether they are mated and whether they match.
page-sure-small-text-in-verification = Where fewer than { $minimum } pairs stand in the denominator of a figure, it is shown, marked with an s, and left out of the widest gap. The same holds for people whose group is not known.
page-definitions-note-in-verification = TP and FN are the mated pairs that match and that do not; FP and TN are the non-mated pairs that match and that do not.
note-small-in-verification = small: under { $minimum } pairs in one of the two denominators.
figure-small-in-verification = Hollow dot, s: few pairs in the denominator. Shown, and left out of the widest gaps.
figure-outcomes-labels-in-verification = Of the mated and of the non-mated pairs, the share and the number that match and that do not. The thick bars are the errors.
figure-people-alt-in-verification = Two fields of pairs, one a group. { $figures }
cannot-crossing-in-verification = What happens where groups cross. A column by itself can hide a gap that only a crossing shows.
cannot-fair-in-verification = That a system is fair. Equal error rates do not make a search of a crowd harmless, and an accurate system can serve an unjust purpose.
cannot-label-in-verification = Whether it is right who is said to be the same person: a wrong name in the data is counted as an error of the system, or hides one.

## The section

verification-heading = who is mistaken for whom
verification-lead = A pair belongs to a group if both people do. Pairs of two groups are in the row of all pairs, and here.
verification-within = Two people of one group are taken for one another in { $within } of such pairs ({ $within_counts }), two people of two groups in { $between } ({ $between_counts }).
verification-caption-matrix = false match rates of pairs of groups
verification-caption-inequity = how unequal the groups are
verification-caption-weighted = both rates together, α the weight of false matches
verification-caption-own = what each group's own threshold would be
verification-head-pair = groups
verification-head-false-match = false match
verification-head-false-non-match = false non-match
verification-head-interval = interval
verification-head-of = of
verification-head-measure = measure
verification-head-alike = if equal
verification-head-group = group
verification-head-equal = equal error
verification-head-own = FMR ≤ { $limit } from
verification-head-missed = FNMR
verification-difference = largest less smallest, points
verification-max-over-min = largest over smallest
verification-max-over-geometric-mean = largest over geometric mean
verification-gini = Gini coefficient
verification-scaled-gini = Gini, times n/(n − 1)
verification-fdr = fairness discrepancy rate
verification-inequity-rate = inequity rate
verification-garbe = GARBE
verification-note-matrix = Pairs of groups have { $confidence } intervals, each by itself; small ones are shown like all others.
verification-note-entering = Inequity is that of { $groups }: the groups with enough pairs of both kinds. Each counts once, and chance alone gives some of it.
verification-note-style = The measures are in the style of the papers that propose them; that a system meets a standard, or not, does not follow.
verification-few = Fewer than 30 errors stand behind the { $metric } of { $groups }: with 30, a rate is known to within 30% of itself, either way, 9 times in 10; with fewer, less well.
verification-none = { $group }: no error was seen, so the { $metric } is at most { $limit }, with a confidence of 95% (the rule of three).
verification-note-own = equal error: where both rates of a group cross. FMR ≤ from: the lowest threshold at which the group's own false match rate is at most that, and its false non-match rate there.
verification-note-two-groups = { $pairs ->
    [one] { $pairs } non-mated pair is of two groups, and of neither alone.
   *[other] { $pairs } non-mated pairs are of two groups, and of neither alone.
}
verification-note-mated-of-two = { $pairs ->
    [one] { $pairs } mated pair has one person in two groups; it is counted with the first.
   *[other] { $pairs } mated pairs have one person in two groups; they are counted with the first.
}
verification-note-independent = Intervals take each pair as independent of the others. Pairs that share a person or a sample are not, and say less than as many that share none.

## The pictures

figure-pairs-title = Who is mistaken for whom, by { $grouping }
figure-pairs-note = The false match rate of each pair of groups, with its counts. Darker: higher.
figure-pairs-alt = A table of squares, one for each pair of groups. { $figures }
figure-det-title = Both errors at every threshold, by { $grouping }
figure-det-note = Each curve is a group; nearer to the corner below on the left is fewer errors. At one threshold for all, groups stand at different places of their curves.
figure-det-alt = Falling curves, one for each of { $groups }: the false non-match rate over the false match rate, both on logarithmic axes.

error-pairs = pairs are compared by one group of each of their people, and by nothing else
hint-pairs = name the two columns: `--group COLUMN --other-group COLUMN`
