### Several classes: each against the rest, averages, who is taken for what.

## Asking for it

help-arg-classes = Label and prediction each hold one of several classes, of which none is positive: a prediction is right if it is the label
error-classes-of-score = `--classes` and `--score` do not go together
hint-classes-of-score = classes are read from a prediction: `--prediction COLUMN`
error-classes-label = `--classes` asks which predictions are right, and there is no label
hint-classes-label = name the column that holds the true class: `--label COLUMN`
error-classes-positive = `--classes` and a positive value do not go together
hint-classes-positive = of several classes none is positive, and each is set against the rest: leave out `--positive` and `--label-positive`, or `--classes`
error-classes-second = a second model is not compared where there are several classes
hint-classes-second = audit each model by itself
error-metric-of-classes = the metric `{ $metric }` is none of several classes
hint-metric-of-classes = with `--classes` the metrics are `accuracy` and `error_rate`; recall, precision, false positive rate and F1 of each class are always there
hint-classes = if each of them is a class: `{ $flag }`
hint-classes-many = is each of them a class, and not a number or a name of its own? To allow them: `{ $flag }`

## What is shown

method-line-classes = right: { $positive } · { $confidence } intervals{ $methods ->
    [none] { "" }
   *[named] { " " }({ $methods })
}
figure-outcomes-classes = The share and the number of each group's people whose class was predicted rightly and wrongly.
classes-heading = each class against the rest
classes-lead = { $count } classes: { $names }. Each is set against all others. Recall is the share of those of a class who are called so; precision is the share of those called so who are of it.
classes-finding = The widest gap in { $metric } is that of the class { $class }: { $gap } { POINTS($gap) } ({ $confidence } interval { $interval }{ $beyond ->
    [yes] {""}
   *[no] , so that it may be chance
}), from { $high } with { $high_rate } ({ $high_counts }) to { $low } with { $low_rate } ({ $low_counts }).
classes-caption-widest = widest gap of each class: points; of F1 plain numbers
classes-caption-rates = { $metric } of each class, and the gap to { $reference }
classes-caption-macro = mean of the classes, each counted once (macro)
classes-caption-weighted = mean of the classes, each counted by those who are of it (weighted)
classes-caption-agreement = agreement beyond chance
classes-caption-matrix = who is taken for what: { $group }, people
classes-head-class = class
classes-head-figure = figure
classes-head-value = value
classes-head-high = highest
classes-head-low = lowest
classes-head-true = true class
classes-head-called = called { $class }
classes-recall = recall
classes-precision = precision
classes-kappa = Cohen's kappa
classes-of = { $value } ({ $classes })
classes-nobody-is = nobody there is of the class
classes-nobody-called = nobody there is called so
classes-neither = nobody there is of the class or called so
classes-everybody-is = everybody there is of the class
classes-note-micro = Recall, precision and F1 of all decisions pooled (micro) are one number, the accuracy: what the error rate leaves. So is the weighted recall.
classes-note-without = no value: { $groups }: { $reason }
classes-note-left-out = In brackets: of how many classes a mean is, where not of all. A class that nobody of the group is of, or is called, has no value there, and is left out; it is not counted as 0. Means of different classes do not compare.
classes-note-no-interval = no value or no interval of all classes together: { $groups }: { $reason }
classes-note-small = s: under { $minimum } people in the denominator; left out of the widest gaps
classes-note-many = The { $confidence } interval of a widest gap holds for all pairs of groups of one class and one figure. There are { $count } classes with four figures each, so that some gap beyond its interval is to be expected by chance.
classes-note-more = { $count } more classes, with narrower gaps in recall, are in `classes.csv`, as are the matrices.
classes-note-matrices = Who is taken for what, group by group, is in `classes.csv`.
