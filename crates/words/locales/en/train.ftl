### A model to fit and to audit on rows that it did not see: `ecart train`.

train-model-logistic = logistic regression
train-model-naive-bayes = naive Bayes
train-model-tree = decision tree
train-model-forest = random forest

train-set-logistic = L2 penalty { $penalty } (C = { $c }), none on the intercept
train-set-naive-bayes = Gaussian, also for columns of 0 and 1
train-set-tree = up to { $depth } questions, leaves of { $leaf } rows or more
train-set-forest = { $trees } trees, up to { $depth } questions each, leaves of { $leaf } rows or more

train-model = { $model } of `{ $label }`, positive: { $positive } · { $settings } · a score of 0.5 or more is predicted positive
train-rows = { $read ->
    [one] 1 row
   *[other] { $read } rows
} read, { $used } used, { $left } left out{ $left ->
    [0] {""}
   *[other] {" "}without a label
}
train-split = { $training } rows for training, { $held } held out, drawn by label with seed { $seed }: every figure below is of rows held out, which no fit has seen
train-folds = { $folds } folds, drawn by label with seed { $seed }: every row is predicted by a model that has not seen it, and every figure below is of these predictions
train-encoding-scaled = encoding, by the training rows alone: { $numbers ->
    [one] 1 number
   *[other] { $numbers } numbers
} less the mean and divided by the standard deviation; { $categories ->
    [one] 1 category
   *[other] { $categories } categories
} as a column of 0 and 1 for each level, none left out
train-encoding = encoding, by the training rows alone: { $numbers ->
    [one] 1 number
   *[other] { $numbers } numbers
} as they are; { $categories ->
    [one] 1 category
   *[other] { $categories } categories
} as a column of 0 and 1 for each level, none left out
train-missing = missing values: in { $features } rows; a number becomes the median of the training rows and a column says that it was missing, in a category missing is a level
train-missing-held-out = missing only in held-out rows, so without a column that says so: { $features }
train-unseen = levels that no training row has count as none of the levels: { $levels }

train-with = with { $groups }
train-without = without { $groups }
train-without-proxies = without { $groups } and proxies
train-title = { $model } of { $label }, { $variant }
train-title-all = { $model } of { $label }, with and without the groups

train-coefficients = what one more adds to the log odds of a positive label, { $variant } (the { $shown } largest of { $all }, and those of the groups)
train-importances = share of the fall of impurity, { $variant } (the { $shown } largest of { $all }, and those of the groups)
train-of-folds = mean of the { $folds } folds (smallest – largest)
train-no-weights = A naive Bayes has no coefficients; the means of each column by label are in train.json (`--format json`).
train-per = { $value } for a standard deviation, { $unit } for one
train-proxies = proxies of { $group }, dropped in the third variant: bias-corrected Cramér's V of { $limit } or more in the training rows, numbers in ten bands
train-no-proxies = no proxy of { $group }: no feature has a bias-corrected Cramér's V of { $limit } or more in the training rows (`--proxy-at` sets another limit)
train-in-folds = dropped in { $count } of { $folds } folds
train-next = below the limit: { $features }
train-no-third = There is no third variant: nothing would be dropped, or nothing would be left.

train-beside = the { $count } held-out rows, audited: rate, 95% interval, count; s: fewer than asked for in the denominator, and in no gap; the widest gap in points with its interval, computed before rounding
train-everybody = everybody
train-auc = area under the ROC curve (AUC)
train-auc-short = AUC
train-by = { $metric } by { $column }
train-gap = widest gap
train-caution = A model without the group column can still find the group through other columns, and a smaller gap on these rows is not a fair model: read the intervals, and audit the decisions that are really made.
train-again = audit again: { $command }

note-train-near-leak = `{ $feature }` alone separates the labels (area under the curve { $auc }): it may have been written down after the outcome was known; to train without it: `{ $flag }`
note-train-looks-missing = `{ $text }` counts as a level of { $features }; if it stands for a missing value, say so: `{ $flag }`
note-train-own-number = `{ $feature }` is another whole number in each of { $rows } rows: it looks like an identifier, from which nothing is learned that holds for other rows; if it is one, train without it: `{ $flag }`
note-train-constant = `{ $feature }` is the same in every row: nothing is learned from it
note-train-german-sex = in German credit `sex` is derived from `personal_status_sex`, whose codes Grömping (2019) showed to be unreliable: A92 holds women and also single men; read figures by sex with that in mind

error-train-no-column = there is no column `{ $column }`
error-train-two-roles = column `{ $column }` is named for two roles
hint-train-without = train without it: `{ $flag }`
error-train-no-feature = no feature is left to learn from
hint-train-no-feature = name columns other than the label and the groups: `--features COLUMN,COLUMN`
error-train-constant = the label `{ $column }` is `{ $value }` in { $count ->
    [one] the only row
   *[other] all { $count } rows
} that have one: there is nothing to learn
hint-train-constant = name a label with two values: `--label COLUMN`
error-train-no-label = the label `{ $column }` is missing in every row
hint-train-no-label = name another column: `--label COLUMN`
error-train-not-binary = the label `{ $column }` has { $count } values, and a model here tells two apart
hint-train-not-binary = make a column of two values, or name another: `--label COLUMN`
error-train-leak = the feature `{ $feature }` is the label `{ $label }` in other words
error-train-leak-where = in every row it is `{ $positive }` where the label is positive and `{ $negative }` where it is negative: a model would copy it
error-train-identifier = the feature `{ $feature }` looks like an identifier: { $distinct } values in { $rows } rows
error-train-counts = the feature `{ $feature }` looks like an identifier: a whole number that rises from each row to the next ({ $rows } rows)
error-train-identifier-why = what is learned from it holds for no other row
error-train-mixed = the feature `{ $feature }` holds `{ $value }` among its numbers, and nothing says what that means: { $texts ->
    [one] 1 row of text
   *[other] { $texts } rows of text
}, { $numbers } of numbers
error-train-row = first in row { $row } (the header not counted): `{ $value }`
hint-train-missing = if it stands for a missing value: `{ $flag }`
hint-train-category = if each value is a level without an order: `{ $flag }`
error-train-levels = the category `{ $feature }` has { $levels } levels, more than { $allowed }
hint-train-levels = if they are levels all the same: `{ $flag }`
error-train-nothing = the feature `{ $feature }` is missing in every row that is fitted on
error-train-few = too few rows with the label `{ $value }`: { $count }, and { $needed } are needed, one for each part
hint-train-folds = with fewer folds: `{ $flag }`
hint-train-few = a model needs more rows of both labels than this
error-train-share = { $share } is no share to hold out
error-train-one-fold = { $count ->
    [one] 1 fold holds
   *[other] { $count } folds hold
} nothing out
hint-train-share = for example: `{ $flag }`
error-train-setting = `{ $flag }` cannot be { $value }
error-train-converged = the fit did not come to its end
hint-train-converged = a larger penalty makes it easier: `{ $flag }`
error-train-not-of-model = `{ $flag }` says nothing of this model
hint-train-not-of-model = leave `{ $flag }` out, or name a model that has it: `--model`; `ecart train --help` says which
error-train-group = the group `{ $column }` is a number with { $count } values
hint-train-other-group = name another column whose values are groups of people: `--group COLUMN`
hint-train-group = make a column of bands of it, and name that

## Help

help-command-train = Train a model, predict rows it has not seen, and audit it with and without the groups
help-usage-train = ecart train FILE --label COLUMN --group COLUMN [--features COLUMNS] [OPTIONS]
help-after-train =
    Examples:
      ecart train german-credit --label credit_risk --positive good --without personal_status_sex --group sex
      ecart train people.csv --label repaid --group sex --model forest --folds 5 --out trained

    `german-credit` and `adult` are bundled (`ecart datasets`). The model is fitted three times: with the group columns, without them, and without them and the features that tell them. Figures are of held-out rows only.
help-heading-model = Model
help-value-columns = COLUMNS
help-value-model = MODEL
help-arg-train-files = Files, patterns or folders, CSV (plain, .gz, .zst), Parquet or Arrow; or a bundled data set to train on, `german-credit` or `adult`
help-arg-true-label = The column to learn, of two values
help-arg-positive-label = The positive value of the label, if it is not 1 or true
help-arg-features = The columns to learn from, separated by commas; otherwise all but the label
help-arg-without = Columns not to learn from, separated by commas
help-arg-categories = A column of numbers that are levels without an order; can be repeated
help-arg-train-groups = A column to audit by, and to train with and without; can be repeated
help-arg-proxy-at = From which association with a group on a feature is its proxy: Cramér's V corrected for bias, from 0 to 1
help-arg-model = The model; none of them has a score that is taken for calibrated
help-arg-penalty = Of logistic: the L2 penalty, 1/C of scikit-learn; 1 if nothing is said
help-arg-depth = Of tree and forest: how many questions one after another; 5 and 10 if nothing is said
help-arg-min-leaf = Of tree and forest: the fewest rows of a leaf; 10 and 5 if nothing is said
help-arg-trees = Of forest: how many trees; 100 if nothing is said
help-arg-held-out = The share of rows to hold out
help-arg-folds = Instead of one split, so many folds: every row is held out once
help-arg-train-seed = The seed of the split and of the forest
help-arg-train-format = The form of what is printed; json is what was fitted
help-arg-train-out = Write predictions, reports and train.json to this folder
