### What a watch-list does to a crowd.

alarms-heading = alarms of a watch-list
alarms-heading-of = { $heading }, by { $grouping }
alarms-lead-list = { $people ->
    [one] { $people } person passes
   *[other] { $people } people pass
}, { $listed } of them on the list. Each face is compared with { $entries ->
    [one] its { $entries } entry
   *[other] its { $entries } entries
}.
alarms-lead-list-alone = { $people ->
    [one] { $people } person passes
   *[other] { $people } people pass
}. Each face is compared with { $entries ->
    [one] the { $entries } entry
   *[other] the { $entries } entries
} of the list.
alarms-lead-face = { $people ->
    [one] { $people } person passes
   *[other] { $people } people pass
}, { $listed } of them on the list.
alarms-lead-face-alone = { $people ->
    [one] { $people } person passes
   *[other] { $people } people pass
}.
alarms-finding = Of { $of } alarms, { $falsely } { $falsely ->
    [one] is
   *[other] are
} false.
alarms-finding-none = What share of the alarms is false cannot be told: { $reason }.
alarms-contrast = Among people who are not on the list, a false alarm strikes { $high } ({ $most }), and { $low } ({ $least }).
alarms-nobody = nobody that was seen
alarms-one-in = one in { $many }
alarms-per-cent = { $share } of them
alarms-caption-rates = the rates
alarms-caption-false = false alarms: about people who are not on the list
alarms-caption-all = all alarms
alarms-head-group = group
alarms-head-comparison = false match
alarms-head-face = false alarm
alarms-head-missed-rate = false non-match
alarms-head-interval = interval
alarms-head-of = of
alarms-head-unlisted = not on the list
alarms-head-one-in = one in
alarms-head-falsely = false alarms
alarms-head-range = most days
alarms-head-listed = on the list
alarms-head-rightly = true alarms
alarms-head-missed = missed
alarms-head-share = false, of 100
alarms-note-composition = The crowd is taken to be made up as the audited people are. Where it is not, state its parts: `--share COLUMN=GROUP:SHARE`.
alarms-note-list = A face raises an alarm if it matches an entry at least: with a rate r per comparison and L entries 1 − (1 − r)^L, as if comparisons were independent of one another.
alarms-note-own-group = In an audit of pairs, the shares of the groups are those of their pairs, and a group's rate is that of two people of the group, as if the whole list were of one's own group. Pairs of two groups, where false matches are mostly rarer, are left out.
alarms-note-few = Fewer than 30 errors stand behind the false match rate of { $groups }: what follows from it is known no better than its interval, and “most days” does not know that interval.
alarms-note-not-pairs = This audit compared no faces with one another: its false positive rate is taken for that of one comparison. Without `--list` it is taken for the rate of a face.
alarms-note-range = most days: how many false alarms on { $days } of 100 such days, at these rates. Where the same people pass each day, days differ more.
alarms-note-intervals = Intervals are what the { $confidence } intervals of the rates come to. For sums and shares, all rates lie at their ends at once: they are wide.
alarms-note-stated = The rates are taken as stated. Stated with their counts, as in `--fmr 3/100000`, they come with intervals.
alarms-note-unlisted = How many of the people are on the list is not stated (`--on-list`, `--base-rate`), so that nothing is told of true alarms.

error-alarms-of-nothing = there is neither a rate of false matches nor an audit to go by
hint-alarms-of-nothing = state a rate for a comparison and the length of the list, as in `ecart alarms --fmr 0.00001 --list 1000 --crowd 100000`, or name the audit.json of an audit
error-alarms-without-crowd = how many people pass is not stated
hint-alarms-without-crowd = give the people of a day, such as `--crowd 100000`
error-alarms-without-list = `--fmr` is the rate of one comparison, and the length of the list is not stated
hint-alarms-without-list = give its number of entries, such as `--list 1000`; a rate of a whole face is `--false-alarm-rate`
error-alarms-list-of-a-face = `--false-alarm-rate` is the rate of a face, however long the list is
hint-alarms-list-of-a-face = leave `--list` out; the rate of one comparison is `--fmr`
error-alarms-crowd = a crowd of { $count } is none: from 1 to { $most } people are possible
error-alarms-list-empty = the list has no entry
error-alarms-more-listed = more people are on the list (`{ $listed }`) than pass (`{ $people }`)
hint-alarms-more-listed = `--on-list` counts people of the crowd; the length of the list is `--list`
error-alarms-listed = `{ $value }` is not a number of people
error-alarms-rate = `{ $text }` is not a rate
hint-alarms-rate = a share from 0 to 1, or how many of how many: `{ $flag } 0.001`, `{ $flag } 3/3000`
error-alarms-missed = how many people on the list pass is stated, and not how often one of them is missed
hint-alarms-missed = give the false non-match rate, such as `--fnmr 0.05`
error-alarms-missed-of-nobody = `--fnmr` says how often somebody on the list is missed, and nobody is stated to be on it
hint-alarms-missed-of-nobody = say how many pass, such as `--on-list 10`, or which share, such as `--base-rate 0.0001`
error-alarms-group = `{ $text }` is not a group with its rates
hint-alarms-group = write its name and what differs: `--group Black:crowd=30000,fmr=0.0002,fnmr=0.05,on-list=3`
error-alarms-group-key = a group has no `{ $key }`
error-alarms-group-twice = `{ $key }` is stated twice of `{ $group }`
error-alarms-group-crowd = how many people of `{ $group }` pass is not stated
hint-alarms-group-crowd = add it: `--group { $group }:crowd=30000`
error-alarms-group-named-twice = `{ $group }` is named twice
hint-alarms-group-named-twice = name each group once
error-alarms-share = `{ $text }` is not a share of a group
hint-alarms-share = write column, group and share: `--share race=Black:0.3`
error-alarms-share-unknown = the audit has no group `{ $text }` by itself
error-alarms-share-lacking = the shares of `{ $column }` lack a group
hint-alarms-share-lacking = state all of them, some may be 0: { $groups }
error-alarms-share-twice = `{ $text }` has two shares
error-alarms-share-sum = the shares of `{ $column }` sum to { $sum }, and not to 1
error-alarms-without-label = the audit has no label, so that no rate of false matches is known
hint-alarms-without-label = audit with `--label`, or state the rates: `ecart alarms --fmr …`
