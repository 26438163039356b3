### Intervals: the names of their methods, whose limits they are, and what chance adds to a gap.

interval-wilson = Wilson
interval-clopper-pearson = Clopper–Pearson
interval-jeffreys = Jeffreys
interval-newcombe = Newcombe
interval-koopman = Koopman
interval-katz = Katz
interval-bonferroni = Bonferroni
interval-max-t = max-T

## Whose limits the interval of a widest gap has

limits-lower = { $metric }: the lower limit is that of another pair, { $first } and { $second }.
limits-upper = { $metric }: the upper limit is that of another pair, { $first } and { $second }.
limits-both = { $metric }: the limits are those of other pairs, the lower of { $first } and { $second }, the upper of { $third } and { $fourth }.

## How often chance alone gives as much, and what is left of a gap

often-rare = fewer than 1 case of 1,000
often-of-thousand = { $cases ->
    [one] 1 case of 1,000
   *[other] { $cases } cases of 1,000
}
often-of-hundred = { $cases ->
    [one] 1 case of 100
   *[other] { $cases } cases of 100
}
chance-leaves = Corrected for what chance tends to add, it is { $gap } { POINTS($gap) }.
chance-leaves-all = Correcting it for what chance tends to add changes nothing: { $gap } { POINTS($gap) }.
chance-leaves-nothing = Corrected for what chance tends to add, nothing is left of it.
