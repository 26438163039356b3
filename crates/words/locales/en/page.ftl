### The page: headings, sentences, captions.

## The frame

page-kicker = An audit of who bears which errors
page-kicker-decision = An audit of who is selected
page-kicker-cases = An audit of one rate, by group
page-skip = Skip to the content
page-contents = Contents
page-made = Made by écart { $version }.

## The finding

page-found = What was found
page-found-uncompared = What was counted
page-found-none = Nothing stands out
page-people-count = { $count } of { $of }
page-people-note = A dot stands for one of { $of } { $among }; those that the sentence counts are filled.
page-why = Why it matters
page-why-none = What that does not mean

## A grouping

page-by = By { $columns }
page-more-by = More by { $columns }
page-rates = Rates by group
page-rates-note = Each rate stands beside its interval, how far off it may be, and the two counts that it is made of.
page-against = Against { $reference }
page-against-note = The difference from { $reference }, with its interval, and one value over the other as a ratio. Both are computed before rounding, so that printed digits may not add up.
page-widest = The widest gap
page-widest-note = The largest value less the smallest, and the smallest over the largest, with intervals that hold for all pairs of groups together. Beside it stands what groups of these sizes would show by chance alone.
page-criteria-asked = Criteria
page-counted = What was counted
page-counted-note = The people behind every figure, by what was true and what was predicted.
page-counted-note-decision = The people behind every figure, by what was predicted.
page-counted-note-cases = The cases behind every figure: those counted, and the others.
head-points = points
head-chance-alone = by chance alone
head-chance-mean = mean
head-chance-below = 95% below
note-small = small: under { $minimum } people in one of the two denominators.

## How sure

page-sure = How sure this is
page-sure-intervals = Intervals
page-sure-intervals-text = An interval holds the values that these data leave plausible. The methods: { $rate } for rates, Newcombe for differences, { $ratio } for ratios, and { $simultaneous } so that those of a widest gap hold for all pairs together; a figure that is not a share of people has one made from those of its parts. An interval speaks of the luck of the draw only: it does not see wrong labels, or people who are not in the data.
page-sure-chance = Chance
page-sure-chance-text = The widest of several gaps is above 0 even where all groups are treated alike, and the more so the smaller and the more numerous they are. By chance alone groups of these sizes would show the mean that stands beside each widest gap, and in 95 cases of 100 no more than the value after it. A gap well beyond that is hard to put down to chance.
page-sure-small = Small groups
page-sure-small-text = Where fewer than { $minimum } people stand in the denominator of a figure, it is shown, marked with an s, and left out of the widest gap. The same holds for people whose group is not known.
page-sure-many = Many comparisons
page-sure-many-text = This page holds { $count ->
    [one] one difference
   *[other] { $count } differences
} of rates from a reference{ $periods ->
    [some] , those of single periods among them
   *[none] { "" }
}. { $count ->
    [one] By bad luck its interval can miss the true difference.
   *[other] Each has an interval of its own, and by bad luck an interval can miss the true difference: on a page with as many of them { $missed } do so on average.
} The intervals of the widest gaps pay for having looked: each holds for all of its pairs at once.

## Every figure

page-all = Every figure
page-all-note = Every figure that the audit computes, with its interval and its counts; for a figure that is not a share, the people that it is about.
page-all-of = All rates by { $columns }
page-criteria = Criteria of fairness
page-criteria-note = Definitions of fairness that the literature names, each as one figure for all groups, with the groups at both ends. A difference is in points, unless it is one of counts. None is a verdict: where base rates differ, several of them cannot hold at once.
page-impact-of = Selection rates against the highest, by { $columns }
head-impact = impact ratio

## What was left out, and what an audit cannot show

page-left-out = What was left out
page-left-out-none = No row was left out.
page-cautions = Before you trust a figure
page-cannot = What this audit cannot show

## Definitions

page-definitions = How each figure is defined
page-definitions-note = TP and TN are the people predicted rightly, positive and negative; FP are those predicted positive against their label, FN those predicted negative against it; n is all of them. TPR, TNR, FPR, PPV, SR and ER are the rates that bear these initials: SR the selection rate, ER the error rate.
page-definitions-metrics = Figures of one group
page-definitions-criteria = Criteria for all groups
definition-formula = Formula
definition-means = Meaning
definition-harm = Whom an error harms
definition-aliases = Also called
definition-source = Source

## Where it comes from

page-provenance = Where this audit comes from
page-download = Download the audit as data: audit.json
page-download-note = It holds the counts, from which every figure is computed; `ecart report audit.json` makes this report again from it.

## A page that leads to several audits

page-parts = Reports
