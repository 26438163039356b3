### Made-up populations whose true rates are known.

simulate-written = { $file }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, columns { $columns }; seed { $seed }
simulate-to-stdout = standard output
simulate-nothing-written = Nothing was written: this is the world, and what is true in it. `--out people.csv` or `--out people.parquet` writes its people.
simulate-audit = To audit what was written:
simulate-audit-truth = And against the truth, which real files do not have:

simulate-heading-world = the world
simulate-head-setting = what
simulate-head-value = value
simulate-setting-base-rate = truly positive
simulate-setting-auc = score: area under the curve
simulate-setting-score = score: which number
simulate-setting-shift = score: too high by
simulate-setting-threshold = predicted positive from
simulate-setting-label-bias = positive, recorded negative
simulate-setting-label-excess = negative, recorded positive
simulate-setting-noise = label turned round by chance
simulate-setting-seen-positive = positive, in the file
simulate-setting-seen-negative = negative, in the file
simulate-setting-periods = periods
simulate-setting-experience = years of experience, mean
simulate-score-calibrated = the chance of being truly positive
simulate-score-learned = the chance of being recorded positive, learned from the file
simulate-score-raw = the latent score itself
simulate-proxy = tells { $column }, Cramér’s V { $strength }
simulate-proxy-constant = the same for all people
simulate-many-values = { $count } values: { $values } …
simulate-head-word = word
simulate-caption-words = CVs that have a word
simulate-clue = Someone who knows this world guesses { $column } correctly from the words alone { $guessed } of the time; always naming the largest group, { $largest }.

simulate-heading-truth = what is true
simulate-selected = { $share } of all people are in the file.
simulate-label-is-truth = The label is the truth.
simulate-caption-all = all people, against the truth
simulate-caption-applicants = all applicants: who was hired, against who was worth hiring
simulate-caption-file = people in the file, against the truth
simulate-caption-label = people in the file, against their label: what an audit of it is to find
simulate-head-group = group
simulate-head-share = share
simulate-head-base = base rate
simulate-head-selected = selected
simulate-head-fpr = FPR
simulate-head-fnr = FNR
simulate-head-ppv = PPV
simulate-head-auc = AUC
simulate-all = all
simulate-note-rates = base rate: positive people. selected: predicted positive. FPR, FNR: negative people predicted positive, positive people predicted negative. PPV: of those predicted positive, the positive.
simulate-note-applicants = base rate: worth hiring. selected: hired. FPR: hired of those who were not worth it. FNR: refused of those who were. PPV: of those hired, the worthy.
simulate-note-exact = Computed from the parameters, not counted: rows scatter around these rates.
simulate-note-undefined = n/a: { $reason }.

## What cannot be

error-simulate-form = `{ $file }` says neither CSV nor Parquet
hint-simulate-out = name a file: `--out people.csv`, `--out people.parquet`, or `--out -` for CSV on standard output
hint-simulate-exists = name another file (`--out`), or replace it: `--force`
hint-simulate-full = make room, ask for fewer `--rows`, or write to another device
error-simulate-no-rows = no row is asked for
error-simulate-unknown-world = there is no world `{ $name }`
hint-simulate-own-world = leave it out to set everything by flags, or name a file of your own: `--world world.toml`
error-simulate-world-unread = the world `{ $file }` could not be read
error-simulate-not-text = it is no text in UTF-8
hint-simulate-world = name a file in TOML, such as one with the line `base_rate = 0.3`
error-simulate-unread = `{ $text }` of `{ $flag }` cannot be read
hint-simulate-written-so = it is written like this: `{ $flag }`
error-simulate-name = `{ $name }` cannot be a name
hint-simulate-name = a name is not empty, and has none of , ; : = / * " ` and no blank at its ends
error-simulate-column-twice = two columns are called `{ $column }`
hint-simulate-other-name = give one of them another name; label, score, prediction, truth, period, experience, skills and hired are taken where the world has them
error-simulate-no-levels = `{ $of }` has no values
hint-simulate-shares = each share is above 0, and together they are 1, as in `--group sex=women:0.4,men:0.6`
error-simulate-level-twice = `{ $column }` names `{ $level }` twice
hint-simulate-once = name it once
error-simulate-share-sum = the shares of `{ $of }` sum to { $sum }, and not to 1
error-simulate-share = `{ $level }` cannot have a share of { $share }
error-simulate-out-of-range = { $value } is out of range
error-simulate-range = allowed: from { $from } to { $to }
hint-simulate-per-cent = { $value } per cent is written { $share }
error-simulate-auc = no score of this model has an area under the curve of { $value }
hint-simulate-auc-high = an area of 1 would take scores that are infinitely far apart: come as near as 0.99999
hint-simulate-auc-low = 0.5 is a score that says nothing; below it, the score says the opposite of what it means
error-simulate-unknown-level = there is no group `{ $level }`
error-simulate-levels = groups: { $levels }
hint-simulate-similar-level = a similar name exists: `{ $level }`
hint-simulate-levels = name a group of this world, or declare it with `--group`; where a preset names groups that `--group` replaces, say `--{ $setting }` anew
error-simulate-unknown-column = there is no group column `{ $column }`
error-simulate-columns = group columns: { $columns }
error-simulate-ambiguous = `{ $level }` is a value of several columns: { $columns }
hint-simulate-ambiguous = say which: `{ $name }`
error-simulate-group-twice = `{ $group }` is named twice
error-simulate-conflict = `{ $first }` and `{ $second }` give two values to `{ $people }`
hint-simulate-conflict = say what holds for both: `{ $people }`
error-simulate-moves = a value that moves needs periods to move over
hint-simulate-moves = give two periods at least: `--periods 12`; or one value in place of `0.1..0.2`
error-simulate-no-periods = there is no period
error-simulate-too-many = { $count } are more than the { $most } that are computed exactly
hint-simulate-too-many = take fewer groups, values or periods
error-simulate-label = the label of `{ $group }` would say nothing: it is wrong as often as right, or more often
hint-simulate-label = what is recorded negative wrongly and what is recorded positive wrongly, noise included, have to sum to less than 1
error-simulate-nobody = nobody is in the file
hint-simulate-nobody = give `--seen-if-positive` or `--seen-if-negative` a value above 0
error-simulate-not-applicants = `{ $setting }` says nothing in a world of applicants
error-simulate-not-decisions = `{ $setting }` says something in a world of applicants alone
hint-simulate-leave-out = leave it out
error-simulate-no-words = a world of applicants has words in their CVs
hint-simulate-no-words = give them in a file: `[words]`, then lines such as `netball = { "{" } women = 0.2, men = 0.02 { "}" }`
hint-simulate-syntax = each line is `key = value`, `[table]` or a comment that begins with `#`
error-simulate-unknown-key = there is no key `{ $key }` in a world
error-simulate-keys = keys: { $keys }
error-simulate-wrong-type = the value of `{ $key }` cannot be read
hint-simulate-text = it is a text in quotes
hint-simulate-number = it is a number, such as 0.5
hint-simulate-whole = it is a whole number, such as 10000
hint-simulate-by-group = it is a number, two in brackets (of the first period and of the last), or a table of such by group: `{ "{" } women = 0.2, "*" = 0.3 { "}" }`
hint-simulate-moving = it is a number, or two in brackets: of the first period and of the last
hint-simulate-table = it is a table, such as `[group.sex]` with lines such as `women = 0.4`
error-simulate-no-group = `{ $text }` names no group
hint-simulate-groups = a group is written `women`, `sex=women` or `sex=women/race=Black`; everybody is `*`
