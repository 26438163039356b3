// Intervals of shares and of what is made from two of them. A share is { share, size }; an interval is { lower, upper }.

const SMALLEST_SIZE = 1e-6;

function proportion(share, size) {
  return { share: Math.min(Math.max(share, 0), 1), size: size > 0 ? Math.max(size, SMALLEST_SIZE) : SMALLEST_SIZE };
}

// A figure with its interval, which is moved out to it where rounding made it miss.
function estimate(value, { lower, upper }) {
  return { value, lower: Math.min(lower, value), upper: Math.max(upper, value) };
}

// Wilson 1927: (x + z²/2 ∓ z √(x (n − x) / n + z²/4)) / (n + z²). Above one half the other side is mirrored, so that no limit loses digits.
function wilson({ share, size }, z) {
  const below = (p) => {
    const upper = (size * p + (z * z) / 2 + z * Math.sqrt(size * p * (1 - p) + (z * z) / 4)) / (size + z * z);
    return { lower: p * (p / upper) * (size / (size + z * z)), upper };
  };
  if (share <= 0.5) {
    const { lower, upper } = below(share);
    return { lower: Math.min(lower, share), upper: Math.min(Math.max(upper, share), 1) };
  }
  const mirrored = below(1 - share);
  return { lower: Math.min(1 - mirrored.upper, share), upper: Math.min(Math.max(1 - mirrored.lower, share), 1) };
}

// The logarithm of the gamma function: Stirling's series, after stepping up to where it is exact.
function logGamma(x) {
  let shift = 0;
  while (x < 15) {
    shift += Math.log(x);
    x += 1;
  }
  const y = 1 / (x * x);
  const series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

// The distribution function of a beta variable: its continued fraction, on the side where it converges fast.
function beta(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - beta(1 - x, b, a);
  const TINY = 1e-300;
  const guarded = (value) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(front) * fraction) / a;
}

// Where that distribution function has this value, by bisection.
function betaQuantile(probability, a, b) {
  let [low, high] = [0, 1];
  for (let step = 0; step < 200 && high - low > 1e-16 * high; step += 1) {
    const middle = (low + high) / 2;
    if (beta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

// Clopper & Pearson 1934: the shares that x of n does not rule out, at α/2 on each side.
function clopperPearson({ share, size }, alpha) {
  const x = share * size;
  return {
    lower: share === 0 ? 0 : betaQuantile(alpha / 2, x, size - x + 1),
    upper: share === 1 ? 1 : betaQuantile(1 - alpha / 2, x + 1, size - x),
  };
}

// Jeffreys: the middle of a beta(x + ½, n − x + ½) variable; 0 at 0 of n, 1 at n of n.
function jeffreys({ share, size }, alpha) {
  const x = share * size;
  return {
    lower: share === 0 ? 0 : betaQuantile(alpha / 2, x + 0.5, size - x + 0.5),
    upper: share === 1 ? 1 : betaQuantile(1 - alpha / 2, x + 0.5, size - x + 0.5),
  };
}

// Newcombe 1998, method 10: first less second, by the square-and-add rule on Wilson's limits.
function difference(first, second, z) {
  const [a, b] = [first, second].map((one) => estimate(one.share, wilson(one, z)));
  const value = a.value - b.value;
  return estimate(value, {
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
  });
}

// How many standard errors the first share lies above what this ratio to the second would have it be (Koopman 1984).
function score(first, second, ratio) {
  const [x1, n1, x2, n2] = [first.share * first.size, first.size, second.share * second.size, second.size];
  const b = ratio * (n1 + x2) + x1 + n2;
  const spread = (ratio * (n1 + x2) - (x1 + n2)) ** 2 + 4 * ratio * n1 * (1 - first.share) * n2 * (1 - second.share);
  const p2 = Math.min((2 * (x1 + x2)) / (b + Math.sqrt(spread)), 1);
  const p1 = Math.min(ratio * p2, 1);
  const [q1, q2] = [1 - p1, 1 - p2];
  let slope = 0;
  if (q1 !== 0 || q2 !== 0) slope = q1 >= q2 ? (n1 * (first.share - p1)) / q1 : (n2 * (p2 - second.share)) / q2;
  return slope * Math.sqrt(q1 / (n1 * p1) + q2 / (n2 * p2));
}

const FARTHEST = 600;

// The ratio below the estimate at which that score is z; 0 if the first share is 0.
function lowerLimit(first, second, z) {
  if (first.share === 0) return 0;
  const excess = (log) => score(first, second, Math.exp(log)) - z;
  let [above, below, step] = [null, 0, 1];
  if (second.share > 0) {
    below = Math.log(first.share / second.share);
  } else {
    while (excess(below) > 0) {
      if (below > FARTHEST) return Math.exp(below);
      [above, below, step] = [below, below + step, Math.min(2 * step, FARTHEST / 8)];
    }
  }
  if (above === null) {
    above = below - step;
    while (excess(above) <= 0) {
      if (above < -FARTHEST) return 0;
      [below, step] = [above, 2 * step];
      above -= step;
    }
  }
  // The score falls as the ratio grows: the bracket is halved until no number is left between.
  for (let halving = 0; halving < 200; halving += 1) {
    const middle = (above + below) / 2;
    if (middle === above || middle === below) break;
    if (excess(middle) > 0) above = middle;
    else below = middle;
  }
  const limit = Math.exp((above + below) / 2);
  return second.share > 0 ? Math.min(limit, first.share / second.share) : limit;
}

// The interval of first over second, or the reason why there is none.
function ratioInterval(method, first, second, z) {
  if (method === 'katz') {
    if (first.share === 0 || second.share === 0) return { reason: 'zero_count' };
    const variance = ({ share, size }) => (1 - share) / share / size;
    const reach = Math.exp(z * Math.sqrt(variance(first) + variance(second)));
    const ratio = first.share / second.share;
    return { lower: ratio / reach, upper: ratio * reach };
  }
  if (first.share === 0 && second.share === 0) return { reason: 'zero_over_zero' };
  const inverse = lowerLimit(second, first, z);
  return { lower: lowerLimit(first, second, z), upper: inverse > 0 ? 1 / inverse : Infinity };
}

// The interval of a rate by the audit's method.
function rateInterval(method, share, { z, alpha }) {
  if (method === 'clopper_pearson') return clopperPearson(share, alpha);
  if (method === 'jeffreys') return jeffreys(share, alpha);
  return wilson(share, z);
}
