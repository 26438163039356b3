### What is written in the pictures.

## Rates and gaps, as dots with their intervals

figure-rates-title = { $metric } by { $grouping }
figure-rates-alt = Dots with intervals, one row a group, and a dashed line at { $reference }. { $figures }
figure-rates-alt-no-line = Dots with intervals, one row a group. { $figures }
figure-gaps-title = { $metric } by { $grouping }: difference from { $reference }
figure-gaps-points = difference in points, with its interval (Newcombe)
figure-points = points
figure-difference = difference
figure-gaps-plain = difference, with its interval
figure-gaps-alt = Dots with intervals, one row a group: the difference from { $reference }, at a dashed line. { $figures }
figure-lower = lower
figure-higher = higher
figure-band = Shaded: if all groups were treated alike, chance alone would keep every one of them this near to { $reference } in 95 cases of 100 (small groups aside). A group in the shade may still be treated differently: the interval of its gap says more.
figure-tag-small = (small: { $people })
figure-small = Hollow dot, s: few people in the denominator. Shown, and left out of the widest gaps.
figure-missing = Hollow square: the level is not known. Shown, and left out of the widest gaps.
figure-more = Shown are the groups that are spoken of and the largest others, { $shown } in all; { $count } more { $count ->
    [one] is
   *[other] are
} in the table.
figure-more-reasons = { $count } more { $count ->
    [one] figure has
   *[other] figures have
} no value: the table says why.

## Two crossed columns, as a grid

figure-heat-title = { $metric } by { $down } and { $across }
figure-heat-subtitle = the darker, the higher; the scale runs from the lowest to the highest rate, small groups aside
figure-heat-alt = A grid, one cell a group. { $figures }
figure-heat-withheld = withheld
figure-heat-nobody = nobody
figure-heat-small = Dashed edge, s: few people in the denominator. Shown, and left out of the scale and of the widest gaps.
figure-heat-missing = Dashed edge, m: the level is not known. Shown, and left out of the scale and of the widest gaps.

## Outcomes, as bars

figure-outcomes-title = Outcomes by { $grouping }
figure-outcomes-labels = Of the people with each label, the share and the number predicted each way. The thick bars are the errors.
figure-outcomes-decisions = The share and the number of each group's people predicted each way.
figure-outcomes-empty = n/a: nobody in the group has this label, so there is no share.
figure-outcomes-small = Hollow bar, s: few people in the denominator. Shown, and left out of the widest gaps.
figure-outcomes-alt = Bars, one row a group. { $figures }
figure-error = { $symbol }, error

## The headline, as people

figure-people-count = { $count } of { $of }
figure-people-note = { $shape ->
    [square] Each square stands
   *[dot] Each dot stands
} for one of { $of } { $among }; those that the sentence counts are filled.
figure-people-alt = Two fields of people, one a group. { $figures }
