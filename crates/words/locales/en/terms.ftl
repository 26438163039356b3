### Names and what they mean: metrics, criteria, reasons, roles, levels.
### Type plain spaces and straight apostrophes: the program sets them (’, and in French narrow spaces before : ; ? ! % and inside « »).

## Levels, roles

level-missing = (missing)

role-label = label
role-prediction = prediction
role-score = score
role-weight = weight
role-group = group
role-other-group = group of the second

## Metrics: the name, what equal and unequal values mean for people, whom an error harms

metric-base-rate = base rate
metric-base-rate-means = The share of people whose label is positive. It describes the data and not the system: how the label came about, and whether it was recorded alike in each group, these figures cannot tell.
metric-base-rate-harm = No error is counted here. But where the label itself was recorded unequally, every error rate inherits that.

metric-selection-rate = selection rate
metric-selection-rate-means = The share of people predicted positive. Equal rates mean that the prediction is given out alike, whatever was true; unequal rates may follow what was true, or not.
metric-selection-rate-harm = No error is counted here. When positive is a penalty, a higher rate is a heavier burden; when it is a benefit, a lower rate is a smaller share of it.
metric-rate-of-cases = rate
metric-rate-of-cases-means = Of the cases of a group, the share that was counted, by the two columns named. Equal rates mean that what was counted occurs equally often in each group.
metric-rate-of-cases-harm = Whether more of it is better or worse depends on what was counted. A table of counts does not say.

metric-rate-of-success = success rate
metric-rate-of-success-means = Of the cases of a group, the share that succeeded. Equal rates mean that each group is served equally well.
metric-rate-of-success-harm = A group with a lower rate is served less well.

metric-rate-of-error = error rate
metric-rate-of-error-means = Of the cases of a group, the share in which the system erred. Equal rates mean that it errs equally often in each group; what kind of error it was does not show.
metric-rate-of-error-harm = A group with a higher rate bears more errors. Whom they harm depends on their kind, of which this rate says nothing.

metric-true-positive-rate = true positive rate
metric-true-positive-rate-means = Of the people whose label is positive, the share predicted positive. Unequal rates mean that people who should be found are found more often in one group than in another; of false alarms it says nothing.
metric-true-positive-rate-harm = The error is the share that is lacking. When positive is a benefit, people who were due it go without; when it is a penalty, they are spared it and others may bear the risk.

metric-false-positive-rate = false positive rate
metric-false-positive-rate-means = Of the people whose label is negative, the share predicted positive. Unequal rates mean that people who should not be flagged are flagged more often in one group than in another; of those who are missed it says nothing.
metric-false-positive-rate-harm = When positive is a penalty, people bear it without cause. When it is a benefit, people get what the label says they were not due: the cost is the giver's, and sometimes theirs, as with a loan that cannot be repaid.

metric-true-negative-rate = true negative rate
metric-true-negative-rate-means = Of the people whose label is negative, the share predicted negative. Unequal rates mean that people who should be left alone are left alone more often in one group than in another; of those who are missed it says nothing.
metric-true-negative-rate-harm = The error is the share that is lacking. When positive is a penalty, people bear it without cause; when it is a benefit, people get what the label says they were not due.

metric-false-negative-rate = false negative rate
metric-false-negative-rate-means = Of the people whose label is positive, the share predicted negative. Unequal rates mean that people who should be found are missed more often in one group than in another; of false alarms it says nothing.
metric-false-negative-rate-harm = When positive is a benefit, such as a loan, a job or a treatment, people who were due it go without. When it is a penalty, they are spared it and others may bear the risk.

metric-positive-predictive-value = positive predictive value
metric-positive-predictive-value-means = Of the people predicted positive, the share whose label is positive. Unequal values mean that the same positive prediction is right more often for one group than for another.
metric-positive-predictive-value-harm = The error is the share that is lacking: people whose label is negative. When positive is a penalty, they bear it without cause; when it is a benefit, they get what the label says they were not due.

metric-negative-predictive-value = negative predictive value
metric-negative-predictive-value-means = Of the people predicted negative, the share whose label is negative. Unequal values mean that the same negative prediction is right more often for one group than for another.
metric-negative-predictive-value-harm = The error is the share that is lacking: people whose label is positive. When positive is a benefit, they were due it and go without; when it is a penalty, they are spared it and others may bear the risk.

metric-false-discovery-rate = false discovery rate
metric-false-discovery-rate-means = Of the people predicted positive, the share whose label is negative. Unequal rates mean that the same positive prediction is wrong more often for one group than for another.
metric-false-discovery-rate-harm = When positive is a penalty, those people bear it without cause. When it is a benefit, they get what the label says they were not due.

metric-false-omission-rate = false omission rate
metric-false-omission-rate-means = Of the people predicted negative, the share whose label is positive. Unequal rates mean that the same negative prediction is wrong more often for one group than for another.
metric-false-omission-rate-harm = When positive is a benefit, those people were due it and go without. When it is a penalty, they are spared it and others may bear the risk.

metric-accuracy = accuracy
metric-accuracy-means = The share of people whose prediction agrees with their label. Equal accuracy can hide opposite errors: false alarms in one group, misses in another.
metric-accuracy-harm = The error is the share that is lacking, of both kinds: look at the false positive rate for those flagged without cause, at the false negative rate for those missed.

metric-error-rate = error rate
metric-error-rate-means = The share of people whose prediction disagrees with their label. Unequal rates mean that the system is wrong more often about one group than about another; equal rates can hide opposite errors, false alarms in one and misses in the other.
metric-error-rate-harm = It counts both errors as one. Whom they harm shows in the false positive rate (flagged without cause) and in the false negative rate (missed).

metric-balanced-accuracy = balanced accuracy
metric-balanced-accuracy-means = The mean of the true positive rate and the true negative rate, so that the rarer label counts as much as the other. Equal values can hide opposite errors: false alarms in one group, misses in another.
metric-balanced-accuracy-harm = It counts both errors, each against the people it can happen to. Whom they harm shows in the false positive rate and in the false negative rate.

metric-f1 = F1 score
metric-f1-means = The harmonic mean of the positive predictive value and the true positive rate. People rightly predicted negative do not count, so it moves with the base rate: groups treated alike can have different values.
metric-f1-harm = It counts both errors as one. Whom they harm shows in the false positive rate (flagged without cause) and in the false negative rate (missed).

metric-matthews-correlation = Matthews correlation
metric-matthews-correlation-means = The correlation of label and prediction: 1 when they always agree, 0 when one tells nothing of the other, −1 when they always disagree. Unequal values mean that the prediction tells more about one group than about another.
metric-matthews-correlation-harm = It counts both errors as one. Whom they harm shows in the false positive rate (flagged without cause) and in the false negative rate (missed).

metric-false-negatives-per-false-positive = false negatives per false positive
metric-false-negatives-per-false-positive-means = How many people are missed for each one flagged without cause. Unequal values mean that the system errs towards misses in one group and towards false alarms in another; of how many errors there are it says nothing.
metric-false-negatives-per-false-positive-harm = When positive is a penalty, a low value means that errors are more often borne without cause than spared; when it is a benefit, a high value means that errors more often leave people without what they were due.

## Criteria: the name, what it asks for

criterion-demographic-parity-difference = demographic parity difference
criterion-demographic-parity-difference-means = The largest selection rate minus the smallest. At 0 the same share of each group is predicted positive, whatever was true.

criterion-demographic-parity-ratio = demographic parity ratio
criterion-demographic-parity-ratio-means = The smallest selection rate over the largest. At 1 the same share of each group is predicted positive, whatever was true.

criterion-four-fifths-rule = four-fifths rule
criterion-four-fifths-rule-means = The selection rate of each group over the highest one. United States guidelines of 1978 on employee selection take less than four fifths as a sign of adverse impact, to be looked into: it proves nothing by itself, and small numbers can go past it by chance.

criterion-equal-opportunity-difference = equal opportunity difference
criterion-equal-opportunity-difference-means = The largest true positive rate minus the smallest. At 0 people whose label is positive are found equally often in each group; false alarms play no part.

criterion-equalized-odds-difference = equalized odds difference
criterion-equalized-odds-difference-means = The wider of two gaps, that of the true positive rates and that of the false positive rates. At 0 people with the same label are predicted positive equally often, whatever their group.

criterion-equalized-odds-difference-mean = mean equalized odds difference
criterion-equalized-odds-difference-mean-means = The mean of two gaps, that of the true positive rates and that of the false positive rates. At 0 people with the same label are predicted positive equally often, whatever their group; a wide gap beside a narrow one is softened.

criterion-equalized-odds-ratio = equalized odds ratio
criterion-equalized-odds-ratio-means = The lower of two ratios of smallest to largest, that of the true positive rates and that of the false positive rates. At 1 people with the same label are predicted positive equally often, whatever their group.

criterion-equalized-odds-ratio-mean = mean equalized odds ratio
criterion-equalized-odds-ratio-mean-means = The mean of two ratios of smallest to largest, that of the true positive rates and that of the false positive rates. At 1 people with the same label are predicted positive equally often, whatever their group; a low ratio beside a high one is softened.

criterion-average-absolute-odds-difference = average absolute odds difference
criterion-average-absolute-odds-difference-means = How far a group lies from the reference in its true positive rate and in its false positive rate, the mean of the two without their signs; of all groups, the farthest. At 0 people with the same label are predicted positive as often as in the reference.

criterion-predictive-parity-difference = predictive parity difference
criterion-predictive-parity-difference-means = The largest positive predictive value minus the smallest. At 0 a positive prediction is right equally often, whatever the group.

criterion-error-rate-difference = error rate difference
criterion-error-rate-difference-means = The largest error rate minus the smallest. At 0 the system is wrong equally often about each group; the errors may still be of opposite kinds.

criterion-error-rate-ratio = error rate ratio
criterion-error-rate-ratio-means = The smallest error rate over the largest. At 1 the system is wrong equally often about each group; the errors may still be of opposite kinds.

criterion-treatment-equality-difference = treatment equality difference
criterion-treatment-equality-difference-means = The largest number of false negatives per false positive minus the smallest. At 0 the errors lean the same way in each group, however many there are.

criterion-average-odds-difference-not-offered = a signed average of the two gaps is not offered: a gap one way cancels a gap the other way, so that 0 can stand for two wide gaps; `average_absolute_odds_difference` does not let them cancel

## Why a figure has no value: a clause that follows a colon

undefined-no-rows = nobody is in the group
undefined-no-positives = nobody has a positive label
undefined-no-negatives = nobody has a negative label
undefined-no-predicted-positives = nobody was predicted positive
undefined-no-predicted-negatives = nobody was predicted negative
undefined-no-hits-or-errors = there is no true positive and no error
undefined-no-false-positives = there is no false positive to divide by
undefined-constant = all labels or all predictions are the same, so they cannot vary together
undefined-no-label = there is no label
undefined-reference-undefined = the reference has no value to compare with
undefined-no-reference-group = it asks for a reference that is a group, and the reference is none
undefined-ratio-to-zero = the value to divide by is 0
undefined-zero-over-zero = both values are 0, which have no ratio
undefined-fewer-than-two-groups = fewer than two groups have a value to compare
undefined-negative = a value is below 0, and a ratio would mean nothing
undefined-not-a-ratio-scale = a correlation has no ratio, only a difference
undefined-zero-weight = the weights of these rows sum to 0
undefined-in-clusters = people stand in clusters, and the bootstrap would draw them apart
undefined-not-a-share = this is computed for shares of people only
undefined-no-shared-stratum = no stratum has people of both groups
undefined-no-informative-stratum = in every stratum one group has nobody, or all people have the same outcome
undefined-fewer-than-two-periods = fewer than two periods have enough people of both groups
undefined-fewer-than-three-periods = fewer than three periods have enough people of both groups
undefined-fewer-than-two-strata = fewer than two strata have people of both groups with different outcomes
undefined-all-alike = the rate is 0 in every group, or 1 in every group: nothing could differ
undefined-no-disagreement = the two predictions never differ
undefined-other-people = each model has other people in the denominator, so the rows do not pair
undefined-zero-rate = one of the rates is 0, and so is their geometric mean
undefined-too-few-replicates = too few of the replicates drawn have a value
undefined-no-spread = all replicates drawn are the same, which is no certainty
undefined-one-sided = all replicates drawn lie to one side of the value, so the bootstrap has no interval
undefined-within-chance = it is no more than chance alone gives, and there a bootstrap has no interval that holds
undefined-rate-at-bound = in a group the rate is 0 or 1, which no replicate moves, so a bootstrap would be too sure
undefined-zero-count = a count is 0, which has no logarithm
undefined-no-rate-far-enough = even 0% or 100% would not be told apart from the reference
undefined-no-such-rate = such a rate would be under 0% or over 100%
undefined-same-rate = the two rates are the same, so there is no gap to show
undefined-reference-too-small = the reference is too small, however many people the group has
undefined-nothing-to-gain = no decision gains anything
undefined-too-many-people = so small a gap would take more people than can be counted
undefined-not-a-probability = a score lies outside 0 to 1, so scores are no probabilities
undefined-sure-and-wrong = a score of 0 or 1 turned out wrong, for which the log loss has no limit
undefined-sure-score = a score of 0 or 1 has no logit
undefined-constant-score = all scores are the same
undefined-separated = the scores keep the two labels apart without exception, so nothing tells how much that could have varied
undefined-one-person = it rests on a single person
undefined-no-variation = it is the same for everybody, so nothing tells how much it could have varied
undefined-clustered = rows hang together, and how they do so is not known by score
undefined-no-scores = scores were not counted
undefined-no-alarms = no alarm is to be expected
undefined-no-such-threshold = even at the highest similarity, more pairs match than that

## Why rows were left out: “30 without a label”

left-out-not-selected = { $count } outside of `{ $condition }`
left-out-no-group = { $count } without a value in `{ $column }`
left-out-no-label = { $count } without a label
left-out-no-prediction = { $count } without a prediction
left-out-no-score = { $count } without a score
left-out-no-successes = { $count } without a number of successes
left-out-no-trials = { $count } without a number of trials
left-out-no-failures = { $count } without a number of failures
left-out-no-weight = { $count } without a weight
left-out-no-second-prediction = { $count } without a prediction of the second model
left-out-no-second-score = { $count } without a score of the second model
left-out-no-cluster = { $count } without a cluster

## Why the headline matters, where it is known what a positive prediction does

why-selection-rate-harm = No error is counted here. A positive prediction is a burden, so a higher rate is a heavier one.
why-selection-rate-benefit = No error is counted here. A positive prediction is a benefit, so a lower rate is a smaller share of it.
why-false-positive-rate-harm = A positive prediction is a burden here. The people whom this rate counts have the negative label and were predicted positive: they bear the burden without cause.
why-false-positive-rate-benefit = A positive prediction is a benefit here. The people whom this rate counts have the negative label and were predicted positive: they get the benefit though the label says they were not due it. The cost is the giver's, and sometimes theirs, as with a loan that cannot be repaid.
why-false-negative-rate-harm = A positive prediction is a burden here. The people whom this rate counts have the positive label and were predicted negative: they are spared the burden, and others may bear the risk.
why-false-negative-rate-benefit = A positive prediction is a benefit here. The people whom this rate counts have the positive label and were predicted negative: they were due the benefit, and go without.
