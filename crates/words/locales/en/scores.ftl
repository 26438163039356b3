### What scores are worth beyond one threshold: findings and pictures.

scores-heading = the scores themselves
scores-none = n/a: { $reason }
scores-bins = Scores were counted in bins: no score is further than { $half } from the one it is taken for. That moves no group’s area by more than { $bound } (most for { $group }), and no difference of two areas by more than twice that; intervals do not know it. Other figures have no such bound.

## Order

scores-auc = How well the score orders people differs most between { $high } ({ $highest }) and { $low } ({ $lowest }): the areas under their ROC curves are { $gap } apart (interval { $interval }).
scores-auc-beyond = That is more than chance alone would show.
scores-auc-chance = Groups of equal areas could look like this.
scores-auc-no-interval = How well the score orders people differs most between { $high } ({ $highest }) and { $low } ({ $lowest }): the areas under their ROC curves are { $gap } apart. There is no interval: { $reason }.
scores-auc-none = There is no widest gap of the areas under the ROC curves: { $reason }.
scores-caption-order = how well the score orders people
scores-head-positives = label { $label }
scores-head-auc = AUC
scores-head-difference = difference
scores-head-average-precision = AP
scores-head-separation = KS
scores-head-at = at
scores-note-auc = AUC: the area under the ROC curve. Of two people of the group, one with label { $positive } and one with label { $negative }, it is how likely the first scores higher: 0.5 is chance, 1 is perfect order. Intervals are DeLong's, on the logit scale. Difference: from { $reference }.
scores-note-auc-many = AUC: the area under the ROC curve. Of two people of the group, one with label { $positive } and one with label { $negative }, it is how likely the first scores higher: 0.5 is chance, 1 is perfect order. Intervals are DeLong's, on the logit scale.
scores-note-separation = AP: average precision; chance alone gives the share with label { $positive }. KS: the largest distance between the shares of the two labels that score at or above a threshold, with that threshold.
scores-note-small = s: fewer than { $minimum } people with one of the labels. Shown, and left out of the widest gap.
scores-note-aside = Not in the widest gap: { $groups }

## Between groups

scores-caption-cross = the group and everyone else
scores-head-bpsn = BPSN
scores-head-bnsp = BNSP
scores-caption-bootstrap = the areas, with intervals of replicates
scores-head-delong = DeLong
scores-head-bootstrap = bootstrap
scores-head-standard-error = standard error
scores-note-bootstrap = Bootstrap: { $replicates } replicates drawn from the counts, the number of people with each label given ({ $kind }). The standard error is of the replicates.
scores-caption-asked = { $metric } at a threshold of { $threshold }
caution-alike = In `{ $column }`, levels that read alike are counted apart: { $levels }. They differ in spaces, in how an accent is written, or in signs that do not show; if they are one group, make them one before the audit.
caution-bins = There are more than { $distinct } distinct scores: past that they were counted in bins { $width } wide. A threshold that was given cuts exactly; one that was found is the lower end of a bin, and need not be a score of anybody.
scores-note-cross = BPSN: how likely somebody of everyone else with label { $positive } scores above somebody of the group with label { $negative }; low, if the group's people are flagged for what they are not. BNSP: how likely somebody of the group with label { $positive } scores above somebody of everyone else with label { $negative }; low, if the group's people are missed.

## Balance

scores-caption-balance = mean score of those with each label
scores-head-mean = mean, label { $label }
scores-note-balance = Equal means of those with label { $positive } are balance for the positive class, of those with label { $negative } balance for the negative class. Unless base rates are equal or prediction is perfect, neither can hold together with calibration in each group (Kleinberg, Mullainathan and Raghavan 2017).

## Calibration

scores-too-high = Scores are too high on the whole, beyond chance, for { $groups }: more was predicted than came true.
scores-too-low = Scores are too low on the whole, beyond chance, for { $groups }: more came true than was predicted.
scores-well = In no group are scores too high or too low on the whole, beyond chance.
scores-caption-calibration = the score as a probability
scores-head-brier = Brier
scores-head-log-loss = log loss
scores-head-excess = excess
scores-head-slope = slope
scores-head-ece = ECE
scores-note-calibration = Brier and log loss: how far scores are from what came true; 0 is best. Excess: mean score less the share with label { $positive }. Slope: 1 if scores are spread as they should be; below 1, high ones are too high and low ones too low. ECE: the mean distance in ten bins of equal width; by chance alone it is above 0, the more so the smaller the group.
scores-caption-came-true = what came true: of the people with each score, those with label { $label }
scores-head-score = score
scores-band-first = up to { $high }
scores-band = over { $low } up to { $high }
scores-note-came-true = What came true: bins hold about as many people each, of all groups together; the largest groups are shown, `statistics.csv` has all, with intervals. Where the same score comes true equally often in each group, the score means the same for all: calibration within groups.
scores-note-no-probability = Scores lie outside 0 to 1, so they are taken for an order and not for probabilities: calibration, Brier's score and logarithmic loss are not computed.

## Other thresholds

scores-caption-sweep = widest gap at other thresholds (positive: of { $people } people)
scores-head-threshold = threshold
scores-head-selected = positive
scores-audited = { $threshold } (audited)
scores-note-sweep = Each row is an audit at that threshold, with its own small groups left out; intervals hold for all pairs of groups at that one threshold. A gap is small by itself where nearly nobody or nearly everybody passes. Whoever picks the threshold by its gap has to test it on other data.

## Reasons

scores-note-reason = n/a for { $groups }: { $reason }

## Pictures

figure-precision-title = Precision against recall by { $grouping }
figure-precision-subtitle = Of those with label { $positive }, the share found (across), and of those predicted positive, the share with label { $positive } (up), at every threshold. Grey: all people, and flat, what chance alone gives in the group.
figure-precision-alt = Curves, one panel a group, with the level that chance alone gives. { $figures }
figure-precision-panel = AP { $ap }, by chance { $chance }
figure-roc-title = ROC curves by { $grouping }
figure-roc-subtitle = Of those with label { $negative }, the share predicted positive (across), and of those with label { $positive }, the share found (up), at every threshold. Grey: all people. Dot: the audited threshold.
figure-roc-alt = Curves, one panel a group, each above the diagonal of chance. { $figures }
figure-roc-panel = AUC { $auc }
figure-roc-interval = { $auc } ({ $interval })
figure-reliability-title = Reliability by { $grouping }
figure-reliability-subtitle = Of the people in each tenth of the scores, the mean score (across) and the share with label { $positive } (up), with its interval. On the diagonal, scores mean what they say.
figure-reliability-alt = Dots with intervals, one panel a group, and the diagonal on which scores mean what they say. { $figures }
figure-reliability-panel = ECE { $ece }
figure-sweep-title = Widest gap by { $grouping } at other thresholds
figure-sweep-subtitle = The gap between the groups at both ends (up; of shares, in points), with its interval shaded, at each threshold (across). Dashed: the audited threshold.
figure-sweep-alt = Lines with a shaded interval, one panel a metric. { $figures }
figure-sweep-at = gap { $gap } at the audited threshold { $threshold }
figure-sweep-range = gaps from { $least } to { $most }
figure-panels-small = Thin line or hollow dots: few people with one of the labels; how many stands beside the name. Shown, and left out of the widest gaps.
figure-panels-without = Without a curve: { $group }, { $reason }.
figure-panels-more = The { $shown } largest groups are shown; { $count } more { $count ->
    [one] is
   *[other] are
} in the table.
