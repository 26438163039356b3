### Looking in the browser: `ecart open`, `ecart serve`.

opened = opened { $page }
error-no-browser = no browser could be started
hint-no-browser = open the page above by hand, or name a browser: `BROWSER=firefox`
error-open-nothing = no report is named
hint-open-nothing = name the folder that a report was written to: `ecart audit … --out report`, then `ecart open report`
error-open-unread = the folder `{ $dir }` cannot be read
error-open-not-ours = `{ $dir }` is no report that écart wrote
hint-open-not-ours = name the folder that a report was written to by `--out`
error-open-no-page = the report in `{ $dir }` has no page
hint-open-no-page = make the report again: `ecart report { $audit } --out { $dir } --force`

help-command-serve = Pick what is audited in the browser, and see it there
help-usage-serve = ecart serve FILE… [--port N] [--no-open] [OPTIONS]
help-after-serve =
    Examples:
      ecart serve people.csv
      ecart serve scores.parquet --port 8000 --no-open

    No row leaves this machine: it listens to this machine alone, answers only who knows the token in the address that is printed, and asks nothing of any other. Each page holds the command line that makes it again. Ctrl-C ends it, or the button on the first page.
help-arg-served = Files, patterns such as `part-*.csv`, or folders of parts: CSV (also gzip or zstd), Parquet or Arrow
help-arg-port = The port to listen at; otherwise a free one
help-arg-no-open = Print the address, and open no browser

serve-running = no row leaves this machine; Ctrl-C ends it
note-serve-no-browser = no browser could be started: open the address above by hand
error-serve-stdin = each audit reads the data again, and standard input can be read once
hint-serve-stdin = save the data first, and name the file
error-serve-port-used = the port { $port } is in use
error-serve-port = the port { $port } cannot be listened at
hint-serve-port = leave out `--port`, and a free one is taken
error-serve-random = the system gives no random numbers, without which no address is a secret
serve-not-this-host = This is served to this machine alone, at the address that `ecart serve` printed.
serve-not-found = There is nothing here. Open the address that `ecart serve` printed.
serve-stopped = `ecart serve` has ended. This page can be closed.

serve-kicker = Pick what is audited
serve-title = Pick what is audited: { $files }
serve-looked-at = Looked at: { $rows }.
serve-local = No row leaves this machine. What is guessed of the columns is a proposal: read it before you rely on it.
serve-columns = The columns
serve-columns-note = Tick the columns whose values are the groups. With several, each is audited by itself, and they can be crossed below.
serve-head-column = Column
serve-head-holds = What is in it
serve-head-may-be = What it may be
serve-head-group = Group
serve-group = { $column } is a group
serve-unreadable = It holds values of the type { $kind }, which an audit cannot read.
serve-may-be-group = A group.
serve-may-be-identifier = It tells rows apart.
serve-may-be-cluster = It may say which rows hang together.
serve-may-be-stratum = Groups could be compared among rows with the same value in it.
serve-may-be-dates = Dates or periods: as the time, it tells how the gaps moved.
serve-threshold = To decide: no file says from which score on people are selected. Write the threshold that is in use; `{ $middle }` is no more than the middle.
serve-refused = Error
serve-roles = What is what
serve-more = More that can be stated
serve-audit = Audit
serve-stop = End ecart serve
serve-bar = This view
serve-back = Change the picks
serve-command = The command that writes this page, with pictures and tables:
serve-out = report
serve-go = Go to: { $field }

## The fields of the form, and what can be picked in them

serve-field-label = True outcome
serve-field-prediction = Prediction or decision
serve-field-score = Score
serve-field-threshold = Threshold
serve-field-positive = Positive value
serve-field-positive-is = For the person, a positive prediction is
serve-field-intersect = Crossing of the groups
serve-field-reference = Compared with
serve-field-weight = People in a row
serve-field-over = Time
serve-field-classes = Several classes
serve-field-label-positive = Positive value of the true outcome
serve-field-where = Only these rows
serve-field-missing = Texts for a missing value
serve-field-bins = Numbers to cut into groups
serve-field-stratum = Compare within
serve-field-sampling-weight = Survey weight
serve-field-successes = Successes
serve-field-trials = Of how many
serve-field-failures = Failures
serve-field-rate-of = The rate is of
serve-field-metric = Metrics to show first
serve-field-min-group = Fewest people for a figure
serve-field-title = Title
serve-field-people = What the people are called
serve-field-label-words = Words for the true outcome
serve-field-prediction-words = Words for the prediction
serve-field-column-words = Names of columns
serve-field-level-words = Names of values
serve-field-suppress-below = Withhold small groups
serve-field-lang = Language

serve-word-harm = a harm
serve-word-benefit = a benefit
serve-word-also = audited too
serve-word-only = audited alone
serve-word-selection = selection
serve-word-success = success
serve-word-error = error
serve-word-classes = yes
serve-word-day = by day
serve-word-week = by week
serve-word-month = by month
serve-word-quarter = by quarter
serve-word-year = by year
