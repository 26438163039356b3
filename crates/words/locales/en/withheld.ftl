### Withheld counts: what is said of them, and why they cannot be.

withheld-means = withheld: { $groups }. Nothing but their names is told: in some of them fewer than { $below } people, and not none, had one of the outcomes, and the others would give those numbers away
caution-withheld = Numbers of people under { $below } are withheld, together with others that would give them away. From this report no withheld number can be worked out to within less than { $below } people, except where nobody at all had that outcome. A reader who has another report on the same people, or knows some of them, may find out more.
caution-withheld-none = Numbers of people under { $below } were to be withheld, and there are none.
provenance-input-withheld = { $name } · rows, size and hash withheld, as they could help to guess withheld counts
withheld-mark = withheld
withheld-why = withheld, so that no number under { $below } can be worked out
figure-withheld = Withheld, and not shown: { $groups }

## Why they cannot be

error-suppress-threshold = `--suppress-below` must be at least 2, but is { $value }: no number of people is under that but 0
error-suppress-with = withheld counts are not protected beside `{ $flag }`
hint-suppress-with = it tells more than the counts of groups, and withheld ones could be worked out from it: leave `{ $flag }` or `--suppress-below` out
hint-suppress-quantiles = bands that hold as many people each tell how many that is: give the edges instead, as in `{ $flag }`
error-suppress-few = of all people together, an outcome happened to { $people }, and numbers under { $below } are to be withheld
hint-suppress-few = nothing can be told of so few: take a lower threshold, or audit more people
error-suppress-unprotected = the numbers under { $below } cannot be withheld so that nobody can work them out
hint-suppress-unprotected = the other groups are too small to protect them: take a lower threshold, or merge small levels before the audit
error-suppress-groups = { $withheld } groups of `{ $columns }` have to be withheld for numbers under { $below }, and fewer than two are left to compare
hint-suppress-groups = take a lower threshold, merge small levels before the audit, or leave these groups out of it
error-suppress-reference = the reference `{ $group }` is withheld
hint-suppress-reference = name a group that is not, or leave `--reference` out: the largest group that is left is taken
