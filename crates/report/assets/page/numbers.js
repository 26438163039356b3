// Numbers as the rest of the page writes them: rounded once, halves away from zero.

// A rounded number: its digits as a whole number, the last `decimals` of them behind the point. Zero has no sign.
function decimal(negative, digits, decimals) {
  return { negative: negative && digits !== 0n, digits, decimals };
}

// A quotient of two whole numbers, rounded from its exact value.
function ofQuotient(numerator, denominator, decimals) {
  const negative = numerator < 0n;
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(decimals);
  const digits = scaled / denominator;
  return decimal(negative, (scaled % denominator) * 2n >= denominator ? digits + 1n : digits, decimals);
}

// A number times 10^places, rounded from its exact binary value: of two nearest digits `toFixed` takes the larger.
function ofNumber(number, decimals, places = 0) {
  const digits = BigInt(Math.abs(number).toFixed(decimals + places).replace('.', ''));
  return decimal(number < 0, digits, decimals);
}

function numbers(style) {
  const grouped = (digits) => String(digits).replace(/\B(?=(\d{3})+$)/g, style.group);
  const unsigned = ({ digits, decimals }) => {
    const text = String(digits).padStart(decimals + 1, '0');
    const whole = grouped(text.slice(0, text.length - decimals));
    return decimals === 0 ? whole : whole + style.point + text.slice(text.length - decimals);
  };
  const plain = (rounded) => (rounded.negative ? '−' : '') + unsigned(rounded);
  const signed = (rounded) => (rounded.negative || rounded.digits === 0n ? '' : '+') + plain(rounded);
  const percent = (rounded) => plain(rounded) + style.percent;
  const perCent = (share) => ofNumber(share, 1, 2);
  // A small ratio has more decimals, so that it does not read as none.
  const ratioDecimals = (number) => (number === 0 || number >= 0.1 ? 2 : number >= 0.01 ? 3 : 4);
  // Past this a ratio says no more than that it is large.
  const largestRatio = 10000;
  const ratio = (number) => (number > largestRatio ? `>${grouped(largestRatio)}` : plain(ofNumber(number, ratioDecimals(number))));
  return {
    grouped,
    plain,
    signed,
    percent,
    // A share: of counts from their exact quotient, otherwise from the number.
    share: (rate) => percent(rate.counts ? ofQuotient(BigInt(rate.k) * 100n, BigInt(rate.n), 1) : perCent(rate.value)),
    // First less second in points: of counts from the exact difference of two quotients.
    points: (first, second) => {
      if (!first.counts || !second.counts) return perCent(first.value - second.value);
      const [k, n, l, m] = [first.k, first.n, second.k, second.n].map(BigInt);
      return ofQuotient((k * m - l * n) * 100n, n * m, 1);
    },
    perCent,
    isOne: (text) => new RegExp(style.one, 'u').test(text),
    fraction: (rate) => `${grouped(rate.k)}/${grouped(rate.n)}`,
    interval: ({ lower, upper }) => `${plain(perCent(lower))} – ${plain(perCent(upper))}`,
    pointsInterval: ({ lower, upper }) => `${signed(perCent(lower))} – ${signed(perCent(upper))}`,
    ratio,
    ratioInterval: ({ lower, upper }) => `${ratio(lower)} – ${upper === Infinity ? '∞' : ratio(upper)}`,
    // How many out of so many, from counts or from the share.
    outOf: (rate, of) =>
      Number((rate.counts ? ofQuotient(BigInt(rate.k) * BigInt(of), BigInt(rate.n), 0) : ofNumber(rate.value * of, 0)).digits),
  };
}
