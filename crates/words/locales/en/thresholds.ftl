### Thresholds: at which score a prediction is positive, and why there is none.

## What counts as positive

positive-by-group = { $column } ≥ { $thresholds }
positive-of-level = { $threshold } ({ $column }={ $level })
positive-of-others = { $threshold } (all others)
positive-above-median = { $column } ≥ { $threshold } (all scores above the median of everyone)
positive-above-median-none = { $column } above the median of everyone, which no score is
positive-top = { $column } ≥ { $threshold } (which the top { $share } reach)
positive-target = { $column } ≥ { $threshold } (set for a { $rate } of { $side ->
    [most] at most
   *[least] at least
} { $limit })
positive-target-of = { $column } ≥ { $threshold } (set for a { $rate } of { $side ->
    [most] at most
   *[least] at least
} { $limit } among { $group })

caution-median = { $share } ({ $counts }) have a { $column } above the median of everyone, not half: many share the median itself, and do not count as above it.

## What the arguments ask for

error-threshold = `{ $text }` is not a threshold
hint-threshold = a number (`--threshold 0.5`), a share of people (`top=0.2`), the scores above the median of all (`above-median`), a target (`fpr=0.01`, `selection_rate=0.2`, `fpr=0.01@race=White`), or one for each group (`race=Black:0.6,*:0.5`)
error-threshold-share = the limit in `{ $text }` is not between 0 and 1
error-threshold-limit = the limit of a threshold is not between 0 and 1
error-threshold-rate = no threshold can be set by `{ $name }`
hint-threshold-rate = by one of `selection_rate`, `false_positive_rate`, `false_negative_rate`, `true_positive_rate`, or by `top`
error-thresholds = several thresholds are numbers, and `{ $text }` is none
hint-thresholds = the first number decides, the others are shown beside it: `--threshold 0.5 --threshold 0.7`
error-threshold-twice = `{ $level }` has two thresholds
hint-threshold-twice = give it one
error-threshold-columns = the thresholds name two columns, `{ $first }` and `{ $second }`
hint-threshold-columns = give thresholds by the levels of one column
error-threshold-column = thresholds are set by `{ $column }`, and it is no group column
hint-threshold-column = add it: `{ $flag }`
error-threshold-needs-label = a threshold is set by a rate of those with a label, and there is no label
hint-threshold-needs-label = name the label: `--label COLUMN`, or set it by `selection_rate` or `top`
error-threshold-clusters = a threshold that is to be found does not go with `--cluster`
hint-threshold-clusters = find it without `--cluster`, then give the number: `--threshold X`
error-second-threshold-number = the threshold of a second model is one number
hint-second-threshold-number = give a number: `--second-threshold 0.5`
error-break-even = `--break-even` must be between 0 and 1, but is { $value }
error-break-even-of-nothing = `--break-even` says where a decision pays, and nothing is asked about it
hint-break-even-of-nothing = ask which thresholds each criterion asks for: `--with thresholds`
error-no-score = the scores are to be looked at, and there is no score
error-score-range = `{ $text }` is not a range of scores
error-score-range-none = the range of scores is none
hint-score-range = give the lowest and the highest score that there can be: `--score-range 0,1`

## What the data do not have

error-score-out-of-range = the score `{ $value }` in column `{ $column }` is not from { $from } to { $to }
hint-score-out-of-range = correct the row or the range, or have such rows reported as left out: `{ $flag }`
error-threshold-nobody = no threshold is found: the rate that it is set by is of nobody
hint-threshold-nobody = set it by another rate, or by another group
error-threshold-none = `{ $level }` in column `{ $column }` has no threshold
hint-threshold-none = name it, or give all others one: `*:0.5`
hint-threshold-level = a similar one exists: `{ $level }`
error-threshold-out-of-reach = no threshold keeps the rate under the limit
error-threshold-highest = at the highest { $column }, { $highest }, it is { $share } ({ $counted } of { $of })
hint-threshold-out-of-reach = give a higher limit: so many share the highest score that none separates them

## The thresholds that each criterion asks for

thresholds-heading = thresholds: what each criterion of fairness asks for, and what it costs
thresholds-lead = A positive decision is taken to pay where at least { $share } of such people have the label { $label }: whoever decides gains { $gain } from each of them, and loses { $loss } on each of the others. What follows is the best under each demand with one threshold a group, those who stand at it drawn by lot where need be; equal true and false positive rates take draws between any two thresholds. Such draws would sometimes gain a little more under the other demands too.
thresholds-cost = Of the largest gain that can be had, one threshold for all keeps { $one }; equal true positive rates { $opportunity }; equal true and false positive rates { $odds }; equal selection rates { $parity }.
thresholds-none = There are no thresholds to compare: { $reason }.
thresholds-as-decided = as decided here
thresholds-most-value = the largest gain, a threshold for each group
thresholds-one = one threshold for all
thresholds-parity = equal selection rates (demographic parity)
thresholds-opportunity = equal true positive rates (equal opportunity)
thresholds-odds = equal true and false positive rates (equalized odds)
thresholds-caption-kept = share of the largest gain that is kept
thresholds-head-demand = demand
thresholds-head-kept = kept
thresholds-head-threshold = threshold
thresholds-head-selected = selected
thresholds-head-true-positives = true positives
thresholds-head-false-positives = false positives
thresholds-nobody = nobody
thresholds-draw = { $lower } ({ $chance }), { $upper }
thresholds-lot = { $cut }; lot { $share }
thresholds-note-draw = Two thresholds: for the share of people in brackets, drawn at random, the first decides, for all others the second. Rates are then those to be expected.
thresholds-note-lot = lot: for this share of the group, drawn at random, a lot decides, whatever their score. Only so do both rates become equal where the scores part one group’s people better than another’s.
thresholds-note-meaning = The thresholds are read off the same people that they are judged by, and carry no interval. They show what the demands mean for these scores; whether a threshold for each group may be used is a question of law, and which demand is right one of what is owed to whom.
