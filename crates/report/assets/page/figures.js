// Every figure of one view of the page's counts: which groups, which figure, compared with what, from which score on.

// Whom each figure counts among whom, and why it has no value where there is nobody.
const METRICS = {
  base_rate: [(c) => c.positives, (c) => c.all, 'no_rows'],
  selection_rate: [(c) => c.selected, (c) => c.all, 'no_rows'],
  true_positive_rate: [(c) => c.tp, (c) => c.positives, 'no_positives'],
  false_positive_rate: [(c) => c.fp, (c) => c.negatives, 'no_negatives'],
  true_negative_rate: [(c) => c.tn, (c) => c.negatives, 'no_negatives'],
  false_negative_rate: [(c) => c.fn, (c) => c.positives, 'no_positives'],
  positive_predictive_value: [(c) => c.tp, (c) => c.selected, 'no_predicted_positives'],
  negative_predictive_value: [(c) => c.tn, (c) => c.others, 'no_predicted_negatives'],
  false_discovery_rate: [(c) => c.fp, (c) => c.selected, 'no_predicted_positives'],
  false_omission_rate: [(c) => c.fn, (c) => c.others, 'no_predicted_negatives'],
  accuracy: [(c) => c.right, (c) => c.all, 'no_rows'],
  error_rate: [(c) => c.wrong, (c) => c.all, 'no_rows'],
};

// So many people, the sum of their weights and of the squares of these.
function amount(people, weight = people, squared = people) {
  return { people, weight, squared };
}

function plus(a, b) {
  return amount(a.people + b.people, a.weight + b.weight, a.squared + b.squared);
}

function minus(a, b) {
  const people = a.people - b.people;
  return people > 0 ? amount(people, Math.max(a.weight - b.weight, 0), Math.max(a.squared - b.squared, 0)) : amount(0);
}

function confusion(tp, fp, tn, fn) {
  const [positives, negatives, selected, others] = [plus(tp, fn), plus(fp, tn), plus(tp, fp), plus(tn, fn)];
  return { tp, fp, tn, fn, positives, negatives, selected, others, right: plus(tp, tn), wrong: plus(fp, fn), all: plus(positives, negatives) };
}

const PARTS = ['tp', 'fp', 'tn', 'fn'];

function together(several) {
  return confusion(...PARTS.map((part) => several.reduce((sum, one) => plus(sum, one[part]), amount(0))));
}

function without(all, group) {
  return confusion(...PARTS.map((part) => minus(all[part], group[part])));
}

// People at or above each of the page's thresholds, from those in each bin: the last entry is nobody.
function reaching(bins) {
  const sums = new Array(bins.length + 1).fill(amount(0));
  for (let place = bins.length - 1; place >= 0; place -= 1) sums[place] = plus(sums[place + 1], bins[place]);
  return sums;
}

// The counts of one label in some cells, bin by bin.
function binsOf(cells, label) {
  const length = cells[0].y.length;
  return Array.from({ length }, (_, bin) =>
    cells.map((cell) => (cell.w ? amount(cell[label][bin], cell.w[label][bin], cell.q[label][bin]) : amount(cell[label][bin]))).reduce(plus),
  );
}

// A share of people, or the reason why there is none.
function rate(metric, counts) {
  const [numerator, denominator, reason] = METRICS[metric];
  const [k, n] = [numerator(counts), denominator(counts)];
  if (n.people === 0) return { reason };
  if (n.weight <= 0) return { reason: 'zero_weight' };
  const isCount = (one) => one.weight === one.people && one.squared === one.weight;
  const value = Math.min(k.weight / n.weight, 1);
  const size = n.squared > 0 ? (n.weight * n.weight) / n.squared : 0;
  return { value, k: k.people, n: n.people, weight: n.weight, counts: isCount(k) && isCount(n), proportion: proportion(value, size) };
}

// The page's counts, ready to be asked.
function audit(data) {
  const groupings = data.groupings.map((grouping) => ({
    ...grouping,
    groups: grouping.groups.map((group) => {
      const cells = group.cells.map((cell) => data.cells[cell]);
      return { ...group, positives: reaching(binsOf(cells, 'y')), negatives: reaching(binsOf(cells, 'n')) };
    }),
  }));

  const countsAt = ({ positives, negatives }, threshold) =>
    confusion(positives[threshold], negatives[threshold], minus(negatives[0], negatives[threshold]), minus(positives[0], positives[threshold]));

  const figure = (metric, counts) => {
    const found = rate(metric, counts);
    if (found.reason) return found;
    const { lower, upper } = estimate(found.value, rateInterval(data.intervals.rate, found.proportion, data.level));
    return { ...found, lower, upper, small: found.n < data.least };
  };

  const ratio = (first, second, apart, whole) => {
    if (second.value === 0) return { reason: first.value === 0 || whole ? 'zero_over_zero' : 'ratio_to_zero' };
    const value = first.value / second.value;
    if (!whole) return { value, ...ratioInterval(data.intervals.ratio, first.proportion, second.proportion, data.level.z) };
    if (apart.reason) return { value, lower: value, upper: value };
    // With f the group's part of all: p / p_all = R / (f R + 1 − f), where R is its ratio to the others.
    const limits = ratioInterval(data.intervals.ratio, first.proportion, apart.proportion, data.level.z);
    if (limits.reason) return limits;
    const own = first.weight / second.weight;
    const over = (one) => (one === Infinity ? 1 / own : one / (own * one + (1 - own)));
    return { value, lower: Math.min(over(limits.lower), value), upper: Math.max(over(limits.upper), value) };
  };

  const gap = (first, second, apart, whole) => {
    const value = first.value - second.value;
    if (!whole) return difference(first.proportion, second.proportion, data.level.z);
    if (apart.reason) return { value, lower: value, upper: value };
    // With f the part of all that is not the group's: p − p_all = f (p − p_others).
    const part = apart.weight / second.weight;
    const limits = difference(first.proportion, apart.proportion, data.level.z);
    return estimate(value, { lower: part * limits.lower, upper: part * limits.upper });
  };

  // Largest less smallest value and smallest over largest, with intervals that hold for all pairs together: z is that of so many groups.
  const widest = (figures, z = data.level.together) => {
    const entering = figures.map((one, place) => ({ ...one, place })).filter((one) => !one.reason && !one.small && !one.missing);
    if (entering.length < 2) return { reason: 'fewer_than_two_groups', entering };
    const best = (better, but) => entering.reduce((found, one) => (one === but || (found && !better(one.value, found.value)) ? found : one), null);
    const high = best((a, b) => a > b, null);
    const low = best((a, b) => a < b, high);
    const limits = { lower: -Infinity, upper: -Infinity };
    // Which two groups each limit is of.
    const pairs = {};
    for (const first of entering) {
      for (const second of entering) {
        if (first !== second) {
          const pair = difference(first.proportion, second.proportion, z[entering.length]);
          for (const end of ['lower', 'upper']) {
            if (pair[end] > limits[end]) [limits[end], pairs[end]] = [pair[end], [first, second]];
          }
        }
      }
    }
    return { high, low, ...estimate(high.value - low.value, limits), pairs, entering, ratio: () => smallestRatio(entering, high, low, z[entering.length]) };
  };

  const smallestRatio = (entering, high, low, z) => {
    if (high.value === 0) return { reason: 'zero_over_zero' };
    if (data.intervals.ratio === 'katz' && low.value === 0) return { reason: 'zero_count' };
    const limits = { lower: Infinity, upper: Infinity };
    for (const first of entering) {
      for (const second of entering) {
        const pair = first === second ? { reason: true } : ratioInterval(data.intervals.ratio, first.proportion, second.proportion, z);
        if (!pair.reason) {
          limits.lower = Math.min(limits.lower, pair.lower);
          limits.upper = Math.min(limits.upper, pair.upper);
        }
      }
    }
    return estimate(low.value / high.value, { lower: limits.lower, upper: limits.upper === Infinity ? 1 : limits.upper });
  };

  // What was counted in each group of a grouping, and of all people, where each group has its threshold.
  const counted = (grouping, thresholds) => {
    const groups = groupings[grouping].groups.map((group, place) => countsAt(group, thresholds[place]));
    return { groups, all: together(groups) };
  };

  const figuresOf = (metric, { groups }, grouping) =>
    groups.map((counts, place) => ({ ...figure(metric, counts), missing: groupings[grouping].groups[place].missing }));

  // The figures of a view. A reference is the place of a group, `overall` or `others`.
  const view = ({ grouping, metric, reference, thresholds }) => {
    const counts = counted(grouping, thresholds);
    const figures = figuresOf(metric, counts, grouping);
    const overall = figure(metric, counts.all);
    const against = figures.map((one, place) => {
      if (place === reference) return null;
      const apart = figure(metric, without(counts.all, counts.groups[place]));
      const other = reference === 'others' ? apart : reference === 'overall' ? overall : figures[reference];
      if (one.reason) return { reason: one.reason };
      if (other.reason) return { reason: 'reference_undefined' };
      const whole = reference === 'overall';
      return {
        other,
        ...gap(one, other, apart, whole),
        points: [one, other],
        ratio: ratio(one, other, apart, whole),
        small: !one.missing && (one.small || other.n < data.least),
      };
    });
    const found = widest(figures);
    const alone = found.reason ? null : chance(found.entering.map((one) => one.proportion));
    return { counts, figures, overall, against, widest: found, chance: alone };
  };

  // The gaps that the best known criteria of fairness are about.
  const criteria = (grouping, thresholds) => {
    const counts = counted(grouping, thresholds);
    const of = (metric, z) => widest(figuresOf(metric, counts, grouping), z);
    const odds = ['true_positive_rate', 'false_positive_rate'].map((metric) => of(metric, data.level.halved));
    return [
      { name: 'demographic_parity_difference', gaps: [of('selection_rate')] },
      { name: 'equal_opportunity_difference', gaps: [of('true_positive_rate')] },
      { name: 'equalized_odds_difference', gaps: odds },
      { name: 'predictive_parity_difference', gaps: [of('positive_predictive_value')] },
      { name: 'error_rate_difference', gaps: [of('error_rate')] },
    ];
  };

  const accuracy = (grouping, thresholds) => rate('accuracy', counted(grouping, thresholds).all);

  // The one threshold at which the most people are judged rightly; of several, the lowest.
  const bestThreshold = (grouping) => {
    const groups = groupings[grouping].groups;
    let best = null;
    for (let threshold = 0; threshold < groups[0].positives.length; threshold += 1) {
      const found = accuracy(grouping, groups.map(() => threshold));
      // Of equals the highest, as in the audit.
      if (!best || found.value >= best.found.value) best = { threshold, found };
    }
    return best;
  };

  return { groupings, view, criteria, accuracy, bestThreshold };
}
