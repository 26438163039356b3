### What went wrong, where, and what to do.
### An error is one sentence in lower case, without a full stop; what comes from the user stands in backticks.

error-label = error:
hint-label = hint:
note-label = note:
error-cause = cause: { $cause }

## What the system says

io-not-found = it does not exist
io-permission = permission denied
io-full = no space is left on the device
io-too-large = the file would be larger than is allowed
io-read-only = the file system is read-only
io-is-a-folder = it is a folder
io-not-a-folder = a part of the path is not a folder
io-exists = it exists already
io-name = the name is not allowed there
io-other = the system says: { $reason }

## Common hints

hint-use = use `{ $flag }`
hint-help-shows = `{ $command }` shows what can be typed
hint-help-lists = `{ $command }` lists what there is

## The command line

error-unknown-flag = there is no flag `{ $flag }`
hint-similar-flag = a similar flag exists: `{ $flag }`
error-unexpected-word = `{ $word }` is not expected there
error-unknown-command = there is no command `{ $name }`
hint-similar-command = a similar command exists: `{ $command }`
error-no-command = no command was given
error-flag-without-value = `{ $flag }` needs a value
error-value-of-flag = `{ $value }` is not a value of `{ $flag }`
error-value-not-a-number = `{ $value }` is not a number that `{ $flag }` takes
error-values-allowed = allowed: { $values }
error-flag-twice = `{ $flag }` is given twice
hint-flag-twice = give it once
error-conflict = `{ $first }` and `{ $second }` do not go together
error-missing-argument = `{ $command }` needs { $arguments }
error-argument-utf8 = an argument is not valid UTF-8
hint-argument-utf8 = rename the file, or go to its folder and name it by a pattern such as `*.csv`
error-command-line = the command line cannot be read
error-stdout = the output could not be written
hint-stdout-full = make room, or send the output elsewhere

## What the arguments ask for, together

error-no-decision = no prediction was named
hint-no-decision = name its column: `--prediction COLUMN`, or `--score COLUMN --threshold X`
error-prediction-and-score = `--prediction` and `--score` cannot both be what was decided
hint-prediction-and-score = keep one: `--prediction COLUMN`, or `--score COLUMN --threshold X`
error-threshold-alone = there is a threshold and no score
hint-threshold-alone = name the column of the score: `--score COLUMN`
error-score-alone = there is a score and no threshold
hint-score-alone = say from which score on a prediction is positive, as `{ $flag }` does of a probability
error-threshold-not-finite = the threshold is not a finite number
hint-threshold-not-finite = give a number, such as `--threshold 0.5`
error-positive-of-nothing = `--positive` has nothing to apply to: a score is positive by its threshold, and there is no label
hint-positive-of-nothing = leave `--positive` out, or name the label: `--label COLUMN`
error-label-positive-alone = `--label-positive` is given and no label is
hint-label-positive-alone = name the label: `--label COLUMN`
error-second-prediction-and-score = `--second-prediction` and `--second-score` cannot both be what the second model decided
hint-second-prediction-and-score = keep one: `--second-prediction COLUMN`, or `--second-score COLUMN --second-threshold X`
error-second-threshold-alone = there is a threshold for a second model and no score of it
hint-second-threshold-alone = name the column of the score: `--second-score COLUMN`
error-second-score-alone = there is a score of a second model and no threshold for it
error-counted-and-decision = a table counted already has no prediction and no score
hint-counted-and-decision = keep one: `--successes COLUMN --trials COLUMN`, or `--prediction COLUMN`
error-counted-positive = `--positive` has nothing to apply to: in a table counted already the successes are what is counted
hint-counted-positive = leave `--positive` out
error-trials-and-failures = `--trials` and `--failures` cannot both say what the successes are counted among
hint-trials-and-failures = `--trials` if the column holds all, successes included; `--failures` if it holds the others alone
error-successes-alone = there is a column of successes, and none that says of how many
hint-successes-alone = name it: `--trials COLUMN`, or `--failures COLUMN`
error-trials-alone = there is a column of trials or failures and none of successes
hint-trials-alone = name it: `--successes COLUMN`
error-rate-of-label = `--rate-of` is for audits without a label: with a label, each rate has its name
hint-rate-of-label = leave `--rate-of` out, or choose a rate: `--metric NAME`
error-counted-with = in a table counted already a row stands for many cases, so that it has no { $role ->
    [label] label
    [weight] other weight
   *[second] second decision
}
hint-counted-with = leave that out; a table with the counts of each label and prediction is read with `--label`, `--prediction` and `--weight`
error-two-weights = `--weight` and `--sampling-weight` cannot both be the weight
hint-two-weights = `--weight` if a row stands for so many people, `--sampling-weight` if it was sampled with that weight
error-where = `{ $text }` is not a condition
hint-where = write the column, an equals sign and the value: `--where year=2024`
error-bins = `{ $text }` does not say how to cut a column
hint-bins = give edges, as in `--bins age=25,45,65`, or a number of equal parts, as in `--bins age=4q`
error-bins-not-finite = `{ $text }` has an edge that is not a finite number
error-bins-not-rising = `{ $text }` has edges that do not rise
error-bins-too-few = `{ $text }` makes fewer than two parts
error-bins-column = `{ $column }` is to be cut and is no group column
hint-bins-column = make it one: `{ $flag }`
error-bins-twice = `{ $column }` is to be cut twice
hint-bins-twice = give `--bins` once for each column
error-reference = `{ $text }` is not a reference
hint-reference = write the group column, an equals sign and its level: `--reference race=White`, or one of `largest`, `best-off`, `worst-off`, `overall`, `others`
error-reference-two-ways = `{ $text }` is a reference for all columns, and another reference is given
hint-reference-two-ways = give either that or levels of columns
error-reference-twice = `{ $column }` has two references
hint-reference-twice = give `--reference` once for each column
error-intersect = a crossing needs two group columns
hint-intersect = name another: `--group COLUMN`
error-replicates = a bootstrap of { $count } replicates: from 100 to 1,000,000 are possible
error-two-intervals = `--interval` names two methods for the same figures
hint-two-intervals = name at most one of `wilson`, `clopper-pearson` and `jeffreys` for rates, one of `koopman` and `katz` for ratios, one of `bonferroni` and `max-t` for widest gaps
error-confidence = a confidence of `{ $value }` is not between 0 and 1
error-power = a power of `{ $value }` is not from one half to 1
error-gap = a gap of `{ $value }` is not between 0 and 1
error-gap-alone = `--gap` says how wide a gap would matter, and nothing is asked about it
hint-gap-alone = ask what the group sizes could have shown: `--with power`
error-rate = a rate of `{ $value }` is not from 0 to 1
error-power-of-nothing = there is neither a rate nor an audit to go by
hint-power-of-nothing = state the rate to expect, as in `ecart power --rate 0.2 --gap 0.05`, or name the audit.json of an audit
error-power-without-question = there is a rate, and neither a gap nor a size
hint-power-without-question = state the gap to show, such as `--gap 0.05`, or the people there are, such as `--size 300`
error-power-nobody = `{ $flag }` states that there is nobody
hint-power-nobody = give at least 1, or leave it out
error-power-one-group = fewer than two groups have no gap
hint-power-one-group = give `--groups 2` or more
error-column-words = `{ $text }` does not say what a column is called
hint-column-words = write the column and what it is called: `--column-words 'skin_type=skin tone'`
error-level-words = `{ $text }` does not say what a value of a column is called
hint-level-words = write the column, the value and what it is called: `--level-words 'sex=1:men'`
error-words-column = a name was given for the column `{ $column }`, which plays no role in this audit
error-words-columns = columns in use: { $columns }
error-words-again = `{ $what }` was given two names
error-column-words-same = the columns `{ $column }` and `{ $other }` would both be called “{ $name }”
error-level-words-taken = no group can be called “{ $name }”, which stands for other people in every table
hint-level-words-taken = give it another name
hint-words-role = give it a role, as with `{ $flag }`, or leave its name out
error-level-words-value = a name was given for `{ $value }`, which no row has in the column `{ $column }`
error-level-words-values = the values: { $values }
error-level-words-same = in the column `{ $column }`, `{ $value }` and `{ $other }` would both be called “{ $name }”
hint-words-there = write it as it stands in the data
hint-words-twice = give each its own name, once, with `{ $flag }`
error-phrases = `{ $text }` is not two phrases
hint-phrases = write what is said of the positive and of the negative, with a slash between: `{ $flag } 'did repay/did not repay'`
error-separator = `{ $text }` is not a separator
hint-separator-value = give one sign, such as `--separator ';'`, or `--separator tab`
error-unknown-metric = there is no metric and no criterion `{ $name }`
hint-similar-metric = a similar name exists: `{ $typed }`
hint-metrics = `ecart metrics` lists them all
error-metric-not-offered = `{ $name }` is not offered
hint-metric-not-offered = `ecart metrics average_absolute_odds_difference` explains the one that is, which every audit with a label computes
error-metric-needs-label = `{ $metric }` needs a label
hint-metric-needs-label = name the column that holds what was true: `--label COLUMN`

## The plan

error-no-group = no group was named
hint-no-group = name the column that holds the groups: `--group COLUMN`
error-group-twice = the { $role ->
    [stratum] stratum
    [period] date
    [label] label
    [prediction] prediction
   *[group] group column
} `{ $column }` is named twice
hint-group-twice = name it once
error-two-roles = the column `{ $column }` cannot be both { $first ->
    [label] the label
    [prediction] the prediction
    [score] the score
    [successes] the successes
    [trials] the trials
    [failures] the failures
    [weight] the weight
    [second-prediction] the second model's prediction
    [second-score] the second model's score
    [stratum] a stratum
    [period] a date
    [cluster] the cluster
    [other-group] the group of the second
   *[group] a group column
} and { $second ->
    [label] the label
    [prediction] the prediction
    [score] the score
    [successes] the successes
    [trials] the trials
    [failures] the failures
    [weight] the weight
    [second-prediction] the second model's prediction
    [second-score] the second model's score
    [stratum] a stratum
    [period] a date
    [cluster] the cluster
    [other-group] the group of the second
   *[group] a group column
}
hint-two-roles = name another column for one of them; if the same values play both roles, copy the column under a second name
error-max-levels = `--max-levels` allows fewer than two levels
hint-max-levels = an audit compares at least two groups: give 2 or more

## Files

error-no-input = no file was named
hint-no-input = name one, or `-` for CSV on standard input
error-not-found = there is no file `{ $file }`
hint-similar-file = a similar file exists: { $file }
hint-not-found = check the path: it is looked for from the current folder
error-no-match = no file fits the pattern `{ $pattern }`
hint-no-match = `*` stands for any part of a name, `**` for any folders; `ls` shows what is there
error-bad-pattern = `{ $pattern }` is not a pattern
hint-bad-pattern = a bracket that stands for itself is written `[[]`
error-empty-folder = the folder `{ $path }` holds no data file
error-empty-folder-where = looked for: .csv, .tsv, .txt (also .gz, .zst), .parquet, .pq, .arrow, .ipc, .feather
hint-empty-folder = if its files have other names, name them: `ecart audit { $path }/*`
error-same-file = `{ $first }` is named twice, and its rows would count twice
error-same-file-two-names = `{ $first }` and `{ $second }` are the same file, and its rows would count twice
hint-same-file = name it once
error-unreadable = `{ $file }` cannot be read
hint-unreadable = check who may read it, and that it is whole
error-empty = `{ $file }` is empty
hint-empty = a CSV file begins with the names of its columns, then has one row for each decision
error-no-rows = `{ $file }` has a header and no rows
hint-no-rows = there is nothing to audit: check how the file was written
error-not-the-format = `{ $file }` is no { $format } file, although its name says so
hint-not-the-format = write it again; if it holds text, let its name end in `.csv`
error-truncated = the { $format } file `{ $file }` is cut short
error-damaged = the { $format } file `{ $file }` is damaged
hint-truncated = copy it again, or write it again
error-zip = `{ $file }` is a ZIP archive or a workbook
hint-zip = unpack it, or save the sheet as CSV
error-unsupported = `{ $file }` is in a form that is not read: { $kind }
hint-unsupported = write it as CSV, Parquet or Arrow IPC
error-columnar-stdin = a { $format } file cannot be read from standard input
hint-columnar-stdin = name the file in place of `-`
error-utf16 = `{ $file }` is in UTF-16
hint-utf16 = write it in UTF-8: `iconv -f UTF-16 -t UTF-8 { $file } > utf8.csv`
error-not-utf8 = this row is not in UTF-8
hint-not-utf8 = if the file comes from Windows, convert it: `iconv -f WINDOWS-1252 -t UTF-8 { $file } > utf8.csv`
error-nul-byte = this row holds a NUL byte, which is no text
hint-nul-byte = write the file again, or take such bytes out: `tr -d '\000' < { $file } > clean.csv`
error-unclosed-quote = a quote is opened here and never closed
hint-unclosed-quote = close it; a quote inside of a quoted field is written twice: `""`
error-row-too-long = this row is longer than { $limit } bytes
hint-row-too-long = check the ends of the lines
hint-row-too-long-quote = close the quote that is opened at { $place }
error-ragged = this row has { $found ->
    [one] 1 field
   *[other] { $found } fields
} where the header has { $expected }
hint-ragged-more = a field that contains the separator must be quoted
hint-ragged-fewer = complete the row: an empty field still has its separator

## Columns

error-no-column = there is no column `{ $column }` in `{ $file }`
error-columns = columns: { $columns }
error-columns-more = columns: { $columns }, … ({ $count })
hint-similar-column = a similar column exists: `{ $flag }`
hint-no-column = give `{ $flag }` one of these columns
hint-separator = the fields seem to be separated otherwise: `{ $flag }`
error-duplicate-column = the column `{ $column }` stands more than once in `{ $file }`
error-duplicate-column-where = columns { $positions }
hint-duplicate-column = rename all but one of them in the header, so that it is clear which is meant
error-column-type = the column `{ $column }` holds { $found }, which cannot be { $role ->
    [label] a label
    [prediction] a prediction
    [score] a score
    [successes] a count
    [trials] a count
    [failures] a count
    [weight] a weight
    [group] a group
    [second-prediction] a prediction
    [second-score] a score
    [stratum] a stratum
    [period] a date
    [cluster] the name of a cluster
   *[condition] compared with a text
}
hint-column-type = write the column as text, whole numbers or booleans
hint-column-type-number = write the column as numbers

## Values

error-and-more-rows = { $place } (and { $count ->
    [one] 1 more row
   *[other] { $count } more rows
})
error-not-a-number = `{ $value }` in column `{ $column }` is not a number
error-not-finite = `{ $value }` in column `{ $column }` is not a finite number
error-negative-weight = the weight `{ $value }` in column `{ $column }` is below 0
error-weight-too-large = the weight `{ $value }` in column `{ $column }` is too large to count with
error-not-whole = `{ $value }` in column `{ $column }` is not a whole number of people
hint-missing = to leave such rows out, and have them reported as left out: `{ $flag }`
hint-missing-level = to count such rows as having no value there: `{ $flag }`
hint-thousands = write the number without a sign between its digits: `{ $value }`
hint-decimal-comma = write it with a point: `{ $value }`
hint-not-whole = if it is a sampling weight, say so: `--sampling-weight { $column }`
error-all-weights-zero = all weights in column `{ $column }` are 0
hint-all-weights-zero = check that it is the column of the weights; without `{ $flag }` each row counts as one person
error-negative-count = the count `{ $value }` in column `{ $column }` is below 0
error-count-not-whole = the count `{ $value }` in column `{ $column }` is not a whole number
hint-count-not-whole = give counts and not rates: 62% of 200 is 124 of 200
error-more-than-trials = `{ $value }` in column `{ $column }` is more than the number in column `{ $trials }`
hint-more-than-trials = if that column holds the failures alone, without the successes: `{ $flags }`
error-no-trials = nothing was counted: `{ $column }` is 0 in every row, and so is the number of successes
hint-no-trials = check that these are the columns of the counts
error-never-occurs = `{ $value }` never occurs in column `{ $column }`
error-value-rows = `{ $value }` ({ $count ->
    [one] 1 row
   *[other] { $count } rows
})
error-values-found = values found: { $values }
error-values-found-more = values found: { $values }, …
error-positive-unknown = which value of the { $role ->
    [label] label
    [second-prediction] second model's prediction
   *[prediction] prediction
} `{ $column }` is positive was not said
hint-positive-unknown = say it: `{ $flag }`
hint-second-positive = both predictions are read with the same positive value, that of `--positive` if it is given: let the two columns have the same two values
error-not-binary = the { $role ->
    [label] label
    [second-prediction] second model's prediction
   *[prediction] prediction
} `{ $column }` has { $count ->
    [3] three
    [4] four
    [5] five
   *[other] { $count }
} values
error-not-binary-more = the { $role ->
    [label] label
    [second-prediction] second model's prediction
   *[prediction] prediction
} `{ $column }` has more than { $count } values
error-not-binary-first = `{ $value }` first at { $place }
hint-third-value = correct that, or have such rows reported as left out: `{ $flag }`
hint-not-binary = a label and a prediction have two values: make a column that has two, or have rows reported as left out with `--missing VALUE`
hint-use-score = if it is a score, give it a threshold: `{ $flag }`
error-too-many-levels = the { $role ->
    [stratum] stratum
    [period] date
    [label] label
    [prediction] prediction
   *[group] group column
} `{ $column }` has { $levels } levels, and { $limit } are allowed
error-too-many-levels-more = the { $role ->
    [stratum] stratum
    [period] date
    [label] label
    [prediction] prediction
   *[group] group column
} `{ $column }` has more than { $levels } levels, and { $limit } are allowed
error-levels-such-as = such as { $levels }
hint-levels-bins = cut its numbers into bands: `{ $flag }`
hint-levels-identifier = nearly each row has its own value, as an identifier has: name a column that holds { $role ->
    [stratum] strata
    [period] dates
   *[group] groups
}
hint-levels-raise = if they are { $role ->
    [stratum] strata
    [period] dates
   *[group] groups
}, allow them: `{ $flag }`
error-too-many-distinct = the column `{ $column }` has more than { $limit } distinct numbers, too many for exact quantiles
hint-too-many-distinct = give the edges: `{ $flag }`
error-nothing-counted = none of { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} was counted
hint-nothing-counted = check the columns, `--where`, `--missing` and `--drop-missing`

## The audit

error-audit-no-rows = nothing was counted
error-one-group = all rows counted are of one group of `{ $columns }`: `{ $only }`
error-no-known-group = no row counted has a value in `{ $columns }`
hint-one-group = an audit compares at least two groups: name another column with `--group`, or take conditions off
error-reference-column = the reference names `{ $column }`, which is no group column
error-reference-column-where = group columns: { $columns }
hint-reference-column = if it holds groups, name it too: `{ $flag }`
error-reference-level = the reference `{ $level }` never occurs in column `{ $column }`
error-levels-found = levels: { $levels }
error-levels-found-more = levels: { $levels }, … ({ $count })
error-reference-empty = nobody belongs to the reference `{ $crossing }`
hint-reference-empty = name levels that somebody belongs to, or leave `--reference` out: the largest group is taken

## A fault of ours

error-fault = écart failed in its own count, which is a fault of the program and not of the data
hint-fault = please report it, with the command

## Notes, and what was written

wrote = wrote { $page } and { $count ->
    [one] 1 more file
   *[other] { $count } more files
}
note-left-behind = what was there before is now in { $folder }
wrote-file = wrote { $file }
note-fewer-bands = `{ $column }` was cut into { $made } bands and not { $asked }, since quantiles coincide
note-looks-missing = `{ $value }` in `{ $column }` counts as { $role ->
    [stratum] a stratum
    [period] a date
    [cluster] one cluster
   *[group] a group
} ({ $count ->
    [one] 1 row
   *[other] { $count } rows
}); if it stands for a missing value: `{ $flag }`
note-one-level = all rows counted have the same value in the stratum `{ $column }`, so comparing within it changes nothing
note-one-cluster = all rows counted are of one cluster of `{ $column }`, so they do not show how much clusters differ
note-each-row-a-cluster = each row counted is a cluster of its own in `{ $column }`, so clusters change nothing
note-empty-part = `{ $file }` is empty and was passed over

## Bundled data

error-unknown-dataset = there is no data set `{ $name }`
hint-similar-name = a similar name exists: `{ $name }`
hint-datasets = `ecart datasets` lists what is bundled
error-unknown-demo = there is no demonstration `{ $name }`
hint-demos = `ecart demo` lists them
error-export-exists = `{ $file }` exists, and nothing was changed
hint-export-exists = choose another folder, or replace it: `--force`
error-export = `{ $path }` could not be written
hint-export = choose a folder that you may write to

## audit.json

error-audit-json-read = `{ $file }` could not be read
hint-audit-json-read = name the `audit.json` of a report's folder
error-no-json = `{ $file }` is no JSON
error-not-json = `{ $file }` is not whole: it stops being JSON at line { $line }, column { $column }
hint-not-json = copy it again, or make the audit again
error-not-an-audit = `{ $file }` is JSON and no audit of écart
error-newer-version = `{ $file }` is in version { $found } of the format, and this écart reads up to version { $known }
hint-newer-version = use a newer écart
error-json-missing = `{ $file }` lacks `{ $path }`
error-json-wrong = `{ $path }` in `{ $file }` is not what écart writes there
hint-json-wrong = the file was changed after it was written: make the audit again
error-figures-differ = `{ $file }` holds figures that its counts do not give
error-figures-differ-where = the first: { $path }
note-figures-differ = `{ $file }` was made by another version of écart, which computed some figures differently (the first: { $path }); the report has those of this version

## The report's folder

error-folder-foreign = `{ $dir }` holds files that écart did not write, and nothing was changed
error-folder-foreign-where = such as: { $files }
hint-folder-foreign = choose another folder, or have it set aside under another name: `--force`
error-folder-not = `{ $path }` is no folder
hint-folder-other = choose another folder
error-folder-current = `{ $dir }` is the folder that écart runs in, or holds it, and cannot be replaced
error-folder-parent = there is no folder `{ $dir }` to make it in
hint-folder-parent = make it first: `mkdir -p { $dir }`
error-folder-io = the report could not be written to `{ $dir }`, and nothing was changed
hint-folder-full = make room, or choose a folder on another device
hint-folder-io = choose a folder that you may write to
error-fault-writing = écart failed to draw its own report, which is a fault of the program and not of the data

error-several-tables = this demonstration is several audits, which are not one table
hint-several-tables = have each written in a folder of its own, with its `rates.csv`: `--out FOLDER`
hint-name-one = name one of these
hint-no-numbers = the column does not seem to hold numbers: name another, or correct it
