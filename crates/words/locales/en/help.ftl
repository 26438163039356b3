### The help of the command line.

help-usage = Usage:
help-default = [default:{"\u00A0"}{ $value }]
help-values = [{ $values }]

help-heading-commands = Commands
help-heading-what = What
help-heading-read = What to read
help-heading-roles = What is what
help-heading-groups = Groups
help-heading-figures = Figures
help-heading-planned = Stated
help-heading-crowd = The crowd
help-heading-rates = Rates
help-heading-world = The world
help-heading-decided = What is decided
help-heading-recorded = What is recorded, and of whom
help-heading-words = Words
help-heading-output = Output
help-heading-everywhere = Everywhere

help-value-audit-json = AUDIT.JSON
help-value-adjustment = WAY
help-value-analysis = ANALYSIS
help-value-over = COLUMN[=UNIT]
help-value-bins = COLUMN=CUTS
help-value-column = COLUMN
help-value-reference = REFERENCE
help-value-column-value = COLUMN=VALUE
help-value-command = COMMAND
help-value-count = N
help-value-crossing = WHICH
help-value-dir = FOLDER
help-value-effect = EFFECT
help-value-what = WHAT
help-value-file = FILE
help-value-form = FORM
help-value-format = FORMAT
help-value-language = LANGUAGE
help-value-limits = LIMITS
help-value-method = METHOD
help-value-name = NAME
help-value-number = X
help-value-phrases = YES/NO
help-value-column-words = COLUMN=NAME
help-value-level-words = COLUMN=VALUE:NAME
help-value-separator = SIGN
help-value-share = SHARE
help-value-world = WORLD
help-value-world-file = FILE.toml
help-value-levels = COLUMN=GROUP:SHARE,…
help-value-by-group = VALUE|GROUP:VALUE,…
help-value-proxy = COLUMN=GROUPS:V
help-value-score-kind = KIND
help-value-table-file = FILE
help-value-rate = RATE
help-value-crowd-group = GROUP
help-value-crowd-share = COLUMN=GROUP:SHARE
help-value-shell = SHELL
help-value-text = TEXT
help-value-value = VALUE
help-value-threshold = THRESHOLD
help-value-range = FROM,TO
help-value-when = WHEN
help-value-word = WORD

## The commands

help-command-ecart = écart audits decisions about people: which errors each group bears, how far apart the groups are, and how sure that is.
help-usage-ecart = ecart COMMAND [OPTIONS]
help-after-ecart =
    Begin with:
      ecart demo
      ecart audit people.csv --label paid --prediction granted --group sex

    Exit codes: 0 done, 1 a rule is broken, 2 the input or the command is wrong, 3 no verdict is certain enough.
    Commands that only measure end with 0 or 2.

    `ecart COMMAND --help` tells more of a command.

help-command-audit = Audit a file of predictions or decisions, one row a decision
help-usage-audit =
    ecart audit FILE… --label COLUMN --prediction COLUMN --group COLUMN [OPTIONS]
           ecart audit FILE… --label COLUMN --score COLUMN --threshold X --group COLUMN [OPTIONS]
           ecart audit FILE… --prediction COLUMN --group COLUMN [OPTIONS]
help-after-audit =
    Examples:
      ecart audit people.csv --label paid --prediction granted --group age --bins age=25,45,65
      ecart audit parts/ --label y --score risk --threshold 5 --group race --out report
      ecart audit decisions.csv --prediction hired --positive yes --group sex
      ecart audit counts.csv --label y --prediction yhat --group sex --weight n

    Every row is counted, or left out with a reason that is reported. Where there is no label, selection rates are compared.

help-command-verify = Audit comparisons of faces, voices or fingerprints, one line per pair: who is mistaken for whom
help-usage-verify = ecart verify FILE… --mated COLUMN --similarity COLUMN --group COLUMN --other-group COLUMN [OPTIONS]
help-after-verify =
    Examples:
      ecart verify pairs.csv --mated same --similarity score --group race --other-group other_race
      ecart verify pairs.csv --mated same --similarity score --group race --other-group other_race --threshold fmr=0.001@White
      ecart verify pairs.csv --mated same --similarity score --group race --other-group other_race --threshold 0.6 --out report

    A pair is mated if both samples are of one person. It matches if its similarity is at or above the threshold.

help-command-demo = Audit bundled data, or list what can be shown
help-usage-demo = ecart demo [NAME | --all] [OPTIONS]
help-arg-lesson-out = Write the lesson, one HTML file, to this folder; with --all a folder for each language
help-command-lesson = Make a lesson from bundled data, or list the lessons
help-usage-lesson = ecart lesson [NAME | --all] --out FOLDER [OPTIONS]

help-command-datasets = List the bundled data, with source and licence
help-usage-datasets =
    ecart datasets
           ecart datasets export NAME FOLDER [--force]
help-command-datasets-export = Write the file of a data set and its card to a folder
help-usage-datasets-export = ecart datasets export NAME FOLDER [--force]

help-command-report = Make the report again, from an audit.json alone
help-usage-report = ecart report AUDIT.JSON [--out FOLDER] [--format FORMAT]

help-command-open = Open a report in the browser
help-usage-open = ecart open FOLDER
help-after-open =
    The browser is the one that BROWSER names, otherwise the system's.

help-command-power = Tell which gaps an audit can show, and how many people a gap takes
help-usage-power =
    ecart power --rate SHARE --gap SHARE [OPTIONS]
           ecart power --rate SHARE --size N [--gap SHARE] [OPTIONS]
           ecart power AUDIT.JSON [--gap SHARE] [OPTIONS]
help-after-power =
    Examples:
      ecart power --rate 0.2 --gap 0.05
      ecart power --rate 0.2 --size 300 --reference-size 2000 --groups 4
      ecart power report/audit.json --gap 0.05

    Nothing is needed but a rate to expect. Of an audit that there is, each group is told of.

help-command-simulate = Make up a population whose true rates are known, for lessons, tests and benches
help-usage-simulate =
    ecart simulate [WORLD | --world FILE.toml] [--out FILE] [OPTIONS]
help-after-simulate =
    Worlds: `built-in` (a label that is not the truth), `hiring` (CVs and who was hired), `camera` (rare faces, many alarms).

    Examples:
      ecart simulate camera
      ecart simulate hiring --out cvs.csv
      ecart simulate --group sex=women:0.4,men:0.6 --base-rate 0.3 --label-bias women:0.1 --out people.csv
      ecart simulate --periods 12 --base-rate A:0.2..0.4 --out - | head

    A value by group is one for all (`0.3`), or some by group (`women:0.3,men:0.4`; `sex=women/race=Black:0.2`, `*:0.3`).
    A value that moves from the first period to the last is written `0.2..0.4`.
    Without `--out` nothing is written: the world is shown, and what is true in it.

help-command-alarms = Tell how many alarms a watch-list raises in a crowd, and how many of them are false
help-usage-alarms =
    ecart alarms --fmr RATE --list N --crowd N [--on-list N --fnmr RATE] [OPTIONS]
           ecart alarms --false-alarm-rate RATE --crowd N [--on-list N --fnmr RATE] [OPTIONS]
           ecart alarms --group NAME:crowd=N,fmr=RATE… --list N [OPTIONS]
           ecart alarms AUDIT.JSON --crowd N [--list N] [--on-list N] [OPTIONS]
help-after-alarms =
    Examples:
      ecart alarms --fmr 0.00001 --fnmr 0.05 --list 1000 --crowd 100000 --on-list 10
      ecart alarms --false-alarm-rate 8/7000 --crowd 50000
      ecart alarms --group men:crowd=60000,fmr=2/100000 --group women:crowd=40000,fmr=6/100000 --list 500
      ecart alarms report/audit.json --list 1000 --crowd 100000 --on-list 10

    Of an audit, the false positive rate is taken as that of false matches, and the false
    negative rate as that of false non-matches: of a comparison with --list, of a face without it.

help-command-metrics = Explain the figures: formula, what it means, whom an error harms, source
help-usage-metrics = ecart metrics [NAME]

help-command-schema = Print the JSON Schema of a written form
help-usage-schema = ecart schema FORM

help-command-completions = Print the completions of a shell
help-usage-completions = ecart completions SHELL
help-after-completions =
    Example:
      ecart completions bash > ~/.local/share/bash-completion/completions/ecart

help-command-man = Print the manual page, of all commands or of one
help-usage-man = ecart man [COMMAND]
help-after-man =
    Example:
      ecart man audit > ecart-audit.1 && man ./ecart-audit.1

## What to read

help-arg-files = Files, patterns such as `part-*.csv`, folders of parts, or `-` for CSV on standard input. CSV may be compressed (gzip, zstd); Parquet and Arrow files are read too
help-arg-separator = The sign between the fields of a text file, or `tab`; otherwise it is looked for
help-arg-conditions = Count only the rows in which a column holds this value; with several, those that meet all
help-arg-missing = A text that stands for a missing value, beside the empty one; can be repeated

## What is what

help-arg-label = The column that holds what was true. Without it, decisions are audited: who was selected
help-arg-prediction = The column that holds what was predicted or decided
help-arg-score = The column that holds a score, in place of a prediction; needs --threshold
help-arg-thresholds = A score at or above this is a positive prediction: a number, a share of people (`top=0.2`), all above the median (`above-median`), a target (`fpr=0.01`), or one for each group (`race=Black:0.6,*:0.5`); more numbers are shown beside the first
help-arg-score-range = The lowest and the highest score that there can be; a score outside is an error
help-arg-successes = The column that holds how many succeeded, in a table counted already, as papers print them; needs --trials or --failures
help-arg-trials = The column that holds among how many they are counted, themselves included
help-arg-failures = The column that holds how many others there are, in place of --trials
help-arg-second-prediction = The column that holds what a second model predicted of the same rows: the two are compared
help-arg-second-score = The column that holds a score of the second model, in place of its prediction; needs --second-threshold
help-arg-second-threshold = A score of the second model at or above this number is a positive prediction
help-arg-positive = The value that counts as positive, where a column does not hold 0 and 1, or true and false
help-arg-label-positive = The same for the label, where it differs; otherwise that of --positive
help-arg-weight = The column that says for how many people a row stands, as in a table of counts: whole numbers
help-arg-sampling-weight = The column that holds a sampling weight, as in a survey
help-arg-cluster = The column that says which rows hang together, such as those of one person; takes memory for each of its values

## Groups

help-arg-groups = A column whose values are the groups; can be repeated
help-arg-strata = A column to compare the groups within, such as the department; can be repeated, and the strata are then crossed
help-arg-over = A column that says when each row was (a date, or a period such as `2024-Q1`): how the gaps moved over time; `=week`, `=quarter` and the like say how long a period is, otherwise a month
help-arg-bins = Cut a group column or a stratum of numbers: at edges (`age=25,45,65`) or into as many equal parts (`age=4q`)
help-arg-intersect = Also audit the crossing of all group columns; with `=only`, the crossing alone
help-arg-reference = What groups are compared with: COLUMN=LEVEL, once a column, or one of largest, best-off, worst-off, overall, others; otherwise the largest group
help-arg-drop-missing = Leave out rows without a group or a stratum; otherwise they are a level of their own
help-arg-max-levels = Refuse a group column or a stratum with more levels than this
help-arg-min-group = Mark a figure with fewer people than this in its denominator, and leave it out of the widest gaps
help-arg-suppress-below = Withhold groups in which fewer people than this, and not none, had an outcome, and others that would give them away

## Figures

help-arg-metrics = A metric to show first, by its name or a short form such as `fpr`; can be repeated; `ecart metrics` lists them
help-arg-analyses = Compute this too: tests of each gap, measures of inequality over all groups, what the group sizes could have shown, which criteria cannot hold together, what the scores are worth (and with `bootstrap` their areas by bootstrap, which `all` leaves out), which thresholds each criterion asks for; may be repeated
help-arg-adjust = How p-values are adjusted for their number, in tests
help-arg-intervals = The intervals: of rates wilson, clopper-pearson or jeffreys, of ratios koopman or katz, of widest gaps bonferroni or max-t; can be repeated; otherwise the first of each
help-arg-power = How surely a gap is to be shown, from one half to 1: 0.8 is 80 times in 100
help-arg-gap = A gap that would matter, such as 0.05 for 5 points: tells how often it is shown, and how many people it takes
help-arg-break-even = With `--with thresholds`: the share of positive labels at which a positive decision neither gains nor loses
help-arg-confidence = The confidence of the intervals, between 0 and 1
help-arg-replicates = The number of replicates of a bootstrap, and of the draws of equal groups beside it
help-arg-bootstrap = How limits are taken from the replicates: their quantiles, or those corrected for bias and skewness
help-arg-seed = The seed of every draw: the same seed gives the same figures

## Words

help-arg-title = The title of the report
help-arg-people = What the people are called, such as `defendants`
help-arg-label-words = What the label says of people, such as `reoffended/did not reoffend`
help-arg-prediction-words = What the prediction says of people, such as `were called high risk/were called low risk`
help-arg-column-words = What a column is called in a report: `skin_type=skin tone`; can be repeated. Other options and the files of figures keep its own name
help-arg-level-words = What a value is called in a report, such as a code: `sex=1:men`; can be repeated
help-arg-positive-is = What a positive prediction does to the person: it decides which error is shown first
help-arg-rate-of = What the rate is a rate of, where there is no label: selection (impact ratios are then shown), success or error; otherwise of selection, and in a table counted already of its columns

## Output

help-arg-format = What is printed; otherwise the table
help-arg-plot = Draw the rates and their intervals, in place of the table of rates
help-arg-out = Write a report to this folder: page, pictures, audit.json, rates.csv. With labels it also holds what `--with constraints` computes, and of a score with one threshold what `--with scores,thresholds` does
help-arg-force = Write there although the folder holds files of others, which are set aside under another name
help-arg-quiet = Say nothing beside the result: no notes

## Everywhere

help-arg-lang = The language; otherwise that of the system
help-arg-color = When there is colour: on a terminal unless NO_COLOR is set, always, never
help-arg-verbose = With an error, tell what the libraries underneath said
help-arg-help = Print this help
help-arg-version = Print the version

## The other commands

help-arg-demo = What to show; without a name, all are listed
help-arg-demo-all = All of them, in English and in French: writes a gallery to the folder of --out
help-arg-lesson = Which lesson; without a name, all are listed
help-arg-lesson-all = All of them, in English and in French, with pages that lead to them
help-arg-dataset = The data set, as `ecart datasets` names it
help-arg-dir = The folder, which is made if it is not there
help-arg-audit-json = The audit.json of an earlier audit
help-arg-rate = The rate of the reference, between 0 and 1
help-arg-size = How many people there are in the group, in the denominator of the rate
help-arg-reference-size = How many there are in the reference; otherwise as many as in the group
help-arg-level = The confidence at which a gap is judged, between 0 and 1; otherwise that of the audit, or 0.95
help-arg-compared = How many groups are compared with one another
help-arg-mated = The column that says whether both samples are of one person: 0 and 1, or true and false
help-arg-mated-value = The value that says they are, where it is neither 1 nor true
help-arg-similarity = The column that holds how alike both samples are: higher is more alike
help-arg-match-threshold = A similarity at or above this is a match: a number, a target (`fmr=0.001`, `fnmr=0.01`), or one of a group (`fmr=0.001@White`)
help-arg-first-group = The column that holds the group of the first person
help-arg-other-group = The column that holds the group of the second person
help-arg-pair-analyses = Compute this too: tests of each gap, measures of inequality over all groups, what the group sizes could have shown; may be repeated
help-arg-crowd = How many people pass, in a day or in all
help-arg-on-list = How many of them are on the list
help-arg-base-rate = Which share of them is on the list, in place of --on-list
help-arg-list = The number of entries of the list, each of which a face is compared with
help-arg-crowd-groups = A part of the crowd: its name, its people, and what differs, such as `Black:crowd=30000,fmr=0.0002,fnmr=0.05,on-list=3`; can be repeated
help-arg-shares = Which share of the crowd a group of the audit is, such as `race=Black:0.3`; can be repeated; otherwise as in the audit
help-arg-false-match = The false match rate of one comparison: a share, or how many of how many, such as `3/100000`
help-arg-false-alarm = The rate at which the face of somebody who is not on the list raises an alarm, as trials publish it
help-arg-false-non-match = The false non-match rate: how often somebody on the list is missed
help-arg-figure = A metric or criterion, by its name or a short form; without it, all are listed
help-arg-report = The folder of the report
help-arg-form = The written form
help-arg-shell = The shell
help-arg-page = The command; without it, all pages

## The manual page

man-name = NAME
man-extra = EXAMPLES AND NOTES

## The catalogue

metrics-heading = Metrics: figures of one group
criteria-heading-list = Criteria: figures that compare groups
metrics-letters = TP, FP, TN, FN: true and false positives and negatives. SR: selection rate. TPR, FPR, PPV, ER: see above. `ecart metrics NAME` tells more of one.
metrics-aliases = also called
metrics-formula = formula
metrics-means = what it means
metrics-harm = whom an error harms
metrics-undefined = without a value when
metrics-source = source

help-arg-simulate-preset-world = A world that is there: `built-in`, `hiring`, `camera`; flags change what they name
help-arg-simulate-world = A world of your own, in TOML; keys are the flags with `_` for `-`
help-arg-simulate-levels = A group column, with the share of each group; several columns cross, independent of one another
help-arg-simulate-true-rate = How many are truly positive
help-arg-simulate-proxies = A column that goes along with a group column, as strongly as this Cramér's V: `district=sex:0.6`
help-arg-simulate-periods = How many periods there are: months, in a column `period`
help-arg-simulate-strength = How much the words of CVs differ by group, from 0 (not at all) to 1 (as the world says)
help-arg-simulate-area = How well the score tells the positive from the others: its area under the ROC curve
help-arg-simulate-score-kind = Which number the score is: `calibrated` (the chance of being truly positive), `learned` (of being recorded positive), `raw`
help-arg-simulate-shift = By how much the score is too high, in standard deviations
help-arg-simulate-decided-from = From which score on the prediction is positive
help-arg-simulate-label-bias = How often a truly positive person is recorded negative
help-arg-simulate-label-excess = How often a truly negative person is recorded positive
help-arg-simulate-noise = How often a label is turned round by chance
help-arg-simulate-seen-if-positive = How often a truly positive person is in the file
help-arg-simulate-seen-if-negative = How often a truly negative person is in the file
help-arg-simulate-rows = How many people are written; without it, as many as the world says
help-arg-simulate-drawn-by = The seed: the same gives the same rows, and fewer rows are the first of more
help-arg-simulate-table-file = Where the rows go: a file in .csv or .parquet, or `-` for CSV on standard output
help-arg-simulate-truth = Write the truth too, which real files do not have
help-arg-simulate-replace = Replace a file that is there
help-arg-simulate-silent = Say nothing of the world
