### A policy to begin from: `ecart init`.

help-command-init = Write a policy to begin from, by looking at a data file
help-usage-init = ecart init FILE… [--out POLICY] [--force] [OPTIONS]
help-after-init =
    Examples:
      ecart init people.csv
      ecart init scores.parquet --label paid --score risk --threshold 0.3 --group sex
      ecart init people.csv --out - --lang fr

    What the columns are is guessed from their names and values, and each guess says why in a comment. What you name yourself stands above any guess. The policy is a proposal: read it before a check relies on it.
help-arg-data = Files, patterns such as `part-*.csv`, or folders of parts: CSV (also gzip or zstd), Parquet or Arrow. Up to a million rows are looked at
help-arg-cut = A score at or above this is a positive prediction
help-arg-draft-file = The file to write, or `-` to print the policy
help-arg-replace = Write there although the file exists, and replace it

init-wrote = wrote `{ $file }`: what it says of the columns is guessed, and each guess says why; read it before you rely on it

error-init-stdin = the policy names the file that it is about, and standard input has no name
hint-init-stdin = save the data first, and name the file
error-init-folder = `{ $file }` is a folder
hint-init-out = name a file: `--out ecart.toml`
hint-init-exists = name another file (`--out`), print the policy (`--out -`), or replace it: `--force`
error-init-columns-differ = `{ $file }` has other columns than `{ $first }`
error-init-columns-only = only in `{ $file }`: { $columns }
hint-init-columns-differ = name files of one kind only
hint-init-similar = a similar column exists: `{ $column }`
hint-init-column = name one of these columns
error-init-no-decision = no column of `{ $file }` looks like a prediction or a score
error-init-looked-for = looked for: two values under a name such as prediction, decision, y_pred, approved; or numbers under a name such as score, probability, risk
error-init-label-alone = `{ $column }` looks like what was true; what a model or a person decided was not found
hint-init-prediction = name the column of the decision: `{ $command }`
hint-init-score = or that of a score: `{ $command }`
error-init-no-group = no column of `{ $file }` looks like a group of people
error-init-groups-looked-for = looked for: a name such as sex, race, age, disability, language; or texts with few values
hint-init-group = name a column whose values are the groups: `{ $command }`
error-init-not-two = the column `{ $column }` does not have two values
hint-init-not-two = name another column; or, for numbers that a threshold divides, `--score`
error-init-no-numbers = the column `{ $column }` does not hold numbers only
hint-init-no-numbers = name another column; a text that stands for a missing value is named with `--missing`

## In the policy

init-head = A policy, drafted by `ecart init` after a look at { $rows }.
init-all-rows = { $count ->
    [one] the only row of { $files }
   *[other] all { $count } rows of { $files }
}
init-first-rows = the first { $count } rows of { $files }; the others were not looked at
init-head-guesses = What it says of the columns is guessed, and each guess says why. Read it, correct it, and delete what you no longer need. The limits are yours to set.
init-head-audit = The audit that it judges, to be read first:
init-head-check = The check:
init-why-said = You named it.
init-why-name = Guessed by its name.
init-why-word = Guessed by a word in its name.
init-why-values = No name told: this column holds texts with few values. Is it a group of people?
init-why-adds = Guessed since the counts add up in each row.
init-numbers = It holds numbers from { $least } to { $most }.
init-numbers-whole = It holds whole numbers from { $least } to { $most }.
init-value = { $value } ({ $count })
init-values = { $count ->
    [one] Value (rows): { $values }.
   *[other] Values (rows): { $values }.
}
init-many-values = It has more than { $count } values.
init-without-value = Without a value: { $count ->
    [one] 1 row
   *[other] { $count } rows
}.
init-instead = It could also be { $columns }.
init-label = What was true.
init-prediction = What was decided.
init-score = The score behind the decision.
init-successes = How many it happened to, in a table that is counted already.
init-trials = Among how many they are counted.
init-failures = How many it did not happen to.
init-weight = How many people a row stands for.
init-sampling-weight = The sampling weight of a row: it holds fractions.
init-positive-said = Positive is { $value }, as you said.
init-positive-text = Positive is { $value }, by its text.
init-positive-alike = Positive is { $value }, as of the label.
init-positive-unsure = TO DECIDE: nothing in the data says which value is positive, { $value } or { $other }. The rarer one is written here.
init-threshold-said = From which score on a prediction is positive, as you said.
init-threshold = TO DECIDE: from which score on a prediction is positive. No file says it: this is one half for a probability, and otherwise the middle of the scores. Write the threshold that is in use.
init-classes = Label and prediction hold the same { $count } classes.
init-groups = The groups that are compared.
init-group = { $column }: { $why } { $values }
init-no-groups = No group, with too many values or only one: { $columns }.
init-missing-level = { $value } of { $column } counts as a group. If it means that the group is not known, name it in the list `missing` under [data].
init-missing = These texts stand in a column of label, prediction or score, and are taken as missing. Rows without such a value are left out, and counted as such.
init-bins = Where numbers are cut into groups: at these edges, or into equal parts (4q).
init-rate-of = What the rate is a rate of: selection, success or error. Guessed by the name of the column.
init-selected = TO DECIDE: { $column } has { $count } values ({ $values }), whose rows may not belong together. One is audited; delete its condition to add them up.
init-strata = Where groups may differ for a reason that you accept, compare them within one of these columns: { $columns }.
init-added-up = TO DECIDE: rows of all values of { $columns } are added up. If they do not belong together, audit one of them, under [data]:
init-clusters = { $column } comes more than once. If it says whose rows these are, the intervals can take it into account:
init-identifiers = Not used, since they tell rows apart: { $columns }. To compare two files row by row, `ecart compare` can match them by such a column: `{ $key }`.
init-unused = Not used: { $columns }.
init-min-group = In groups with fewer people than this a rate says little: they are set aside, and named.
init-certainty = A rule is broken, or holds, only where chance does not explain it; otherwise the verdict is inconclusive. "point" compares the estimate alone.
init-on-inconclusive = What an inconclusive verdict comes to: "warn", "fail" or "pass".
init-owner = Who answers for the limits?
init-rule-fpr = Of those whose label is negative, who is predicted positive: the widest gap between two groups.
init-rule-fnr = Of those whose label is positive, who is predicted negative: the widest gap between two groups.
init-rule-selection = Who gets a positive prediction: the widest gap between two groups.
init-rule-counted = The share that is counted: the widest gap between two groups.
init-rule-accuracy = Whose class is told right: the widest gap between two groups.
init-limit = TO DECIDE: 0.05 is five points. It is a place to begin from; no law says it. Set your own limit, and write why, and whose it is.
init-one-group = The rule is for each group column. With a line such as group = "sex" it is for one of them.
init-ratio = The four-fifths rule is another way to look at selection: preset = "four-fifths" at the top of this file brings it. As a rule of your own:
init-rule-left-out = Rows that could not be counted, such as those without a label.
init-rule-missing-group = People whose group is not known.
