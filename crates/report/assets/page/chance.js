// The widest gap that groups of these sizes show by chance alone, if all have the pooled rate: summed over everything that could be counted.
// For the smallest share v, all lie from v to v + gap; each share enters and leaves a window over the sorted shares once, and a tree of products keeps the
// probability that every group is inside.

const NEGLIGIBLE = 1e-24;
const HALVINGS = 40;

// The counts of one group that have a probability worth the name: the smallest, and the probability of at most each.
function binomial(size, p) {
  if (p <= 0 || p >= 1) return { first: p <= 0 ? 0 : size, cumulative: [1] };
  const odds = p / (1 - p);
  const mode = Math.min(Math.floor((size + 1) * p), size);
  const below = [];
  for (let count = mode, relative = 1; count > 0; count -= 1) {
    relative *= count / ((size - count + 1) * odds);
    if (relative < NEGLIGIBLE) break;
    below.push(relative);
  }
  const probabilities = [...below.reverse(), 1];
  for (let count = mode, relative = 1; count < size; count += 1) {
    relative *= ((size - count) * odds) / (count + 1);
    if (relative < NEGLIGIBLE) break;
    probabilities.push(relative);
  }
  const total = probabilities.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  const cumulative = probabilities.map((one) => Math.min((sum += one) / total, 1));
  cumulative[cumulative.length - 1] = 1;
  return { first: mode - below.length, cumulative };
}

// The probability that every group's share is among those that have entered and not left.
class Window {
  constructor(groups) {
    this.groups = groups;
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(groups.length, 1)));
    this.from = new Int32Array(groups.length);
    this.to = new Int32Array(groups.length);
    this.products = new Float64Array(2 * this.leaves);
    this.products.fill(1, this.leaves + groups.length);
    for (let node = this.leaves - 1; node > 0; node -= 1) this.multiply(node);
  }

  multiply(node) {
    this.products[node] = this.products[2 * node] * this.products[2 * node + 1];
  }

  update(group) {
    const { cumulative } = this.groups[group];
    const [from, to] = [this.from[group], this.to[group]];
    let node = this.leaves + group;
    this.products[node] = from < to ? cumulative[to - 1] - (from === 0 ? 0 : cumulative[from - 1]) : 0;
    for (node >>= 1; node > 0; node >>= 1) this.multiply(node);
  }

  enter({ group, place }) {
    this.to[group] = place + 1;
    this.update(group);
  }

  leave({ group, place }) {
    this.from[group] = place + 1;
    this.update(group);
  }

  get probability() {
    return this.products[1];
  }
}

function atMost(groups, sorted, limit) {
  const window = new Window(groups);
  let [entered, left, probability] = [0, 0, 0];
  while (left < sorted.length) {
    const smallest = sorted[left].share;
    while (entered < sorted.length && (entered <= left || sorted[entered].share <= smallest + limit)) window.enter(sorted[entered++]);
    const inside = window.probability;
    while (left < entered && sorted[left].share === smallest) window.leave(sorted[left++]);
    probability += inside - window.probability;
  }
  return probability;
}

// The mean of the largest share less the mean of the smallest.
function meanGap(groups, sorted) {
  const [largest, smallest] = [new Window(groups), new Window(groups)];
  sorted.forEach((one) => smallest.enter(one));
  let mean = 0;
  for (let place = 0; place < sorted.length; ) {
    const { share } = sorted[place];
    const start = place;
    const [below, from] = [largest.probability, smallest.probability];
    while (place < sorted.length && sorted[place].share === share) largest.enter(sorted[place++]);
    for (let at = start; at < place; at += 1) smallest.leave(sorted[at]);
    mean += share * (largest.probability - below - (from - smallest.probability));
  }
  return Math.max(mean, 0);
}

// The smallest gap that is not passed 95 times in 100.
function quantileGap(groups, sorted) {
  let [below, reached] = [0, sorted[sorted.length - 1].share - sorted[0].share];
  if (atMost(groups, sorted, 0) >= 0.95) return 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (below + reached) / 2;
    if (atMost(groups, sorted, middle) >= 0.95) reached = middle;
    else below = middle;
  }
  let next = 0;
  let smallest = Infinity;
  for (const { share } of sorted) {
    while (next < sorted.length && sorted[next].share <= share + below) next += 1;
    if (next < sorted.length) smallest = Math.min(smallest, sorted[next].share - share);
  }
  return smallest < Infinity ? smallest : reached;
}

// About how many multiplications the sum takes, and how many the draws are worth that replace it where that is more.
function isSummed(sizes, pooled) {
  const depth = 2 + Math.log2(sizes.length);
  const kept = sizes.map((size) => Math.min(size + 1, 20 * Math.sqrt(size * pooled * (1 - pooled)) + 50));
  const cost = 2 * kept.reduce((sum, one) => sum + one, 0) * depth * (HALVINGS + 3);
  return sizes.length < 2 || cost <= Math.max(25 * 10000 * sizes.length, 2e6);
}

// The gap by chance of groups with these shares; nothing where the audit draws it at random, which cannot be repeated here.
function chance(shares) {
  const people = shares.reduce((sum, { size }) => sum + size, 0);
  const pooled = Math.min(Math.max(shares.reduce((sum, { share, size }) => sum + share * size, 0) / people, 0), 1);
  const sizes = shares.map(({ size }) => Math.max(Math.round(size), 1));
  if (!isSummed(sizes, pooled)) return null;
  const groups = sizes.map((size) => binomial(size, pooled));
  const sorted = groups.flatMap(({ first, cumulative }, group) =>
    cumulative.map((_, place) => ({ share: (first + place) / sizes[group], group, place })),
  );
  sorted.sort((a, b) => a.share - b.share);
  return { mean: meanGap(groups, sorted), below: quantileGap(groups, sorted) };
}
