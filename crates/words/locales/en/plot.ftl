### The picture of rates in a terminal.

plot-title = { $metric }: { $what }
plot-dot = a group
plot-small = few in the denominator
plot-missing = level not known
plot-overall = all together
plot-interval = interval
plot-line = { $reference }, the reference
plot-band = chance
error-plot-format = `--plot` draws in the table, and another form is asked for
hint-plot-format = leave out `--format`; the pictures of a report are files in its folder: `--out FOLDER`
