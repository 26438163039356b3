// The rates of a view as dots with their intervals, one row a group, in the page's own text so that any name has the room it needs.

const MOST_TICKS = 5;

// Round numbers from 0 on, at most so many.
function ticks(high) {
  const least = high / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= least * (1 - 1e-9));
  return Array.from({ length: Math.floor((high / step) * (1 + 1e-9)) + 1 }, (_, place) => place * step);
}

// Rows are { name, tag, kind, value, lower, upper, text, note }; a row without a value has its reason as a note.
function picture({ label, rows, line, band, bandLabel, percent }) {
  const ends = rows.flatMap((row) => (row.value === undefined ? [] : [row.upper, row.value]));
  const high = Math.min(Math.max(...ends, band ? band.upper : 0, line ?? 0, 0.01) * 1.04, 1);
  const at = (value) => `${(Math.min(Math.max(value / high, 0), 1) * 100).toFixed(3)}%`;
  const placed = (className, left, right) => {
    const made = element('span', { className });
    made.style.left = at(left);
    if (right !== undefined) made.style.width = `${(Math.max((Math.min(right, high) - left) / high, 0) * 100).toFixed(3)}%`;
    return made;
  };
  const marks = ticks(high);
  const ground = (isGroup) => [
    ...marks.map((tick) => placed('tick', tick)),
    isGroup && band ? placed('band', band.lower, band.upper) : null,
    line === undefined ? null : placed('line', line),
  ];
  const row = (one) => {
    const plot = element('span', { className: 'plot' }, ...ground(one.kind !== 'all'));
    if (one.value !== undefined) {
      plot.append(placed('whisker', one.lower, one.upper), placed('dot', one.value));
      if (one.note) plot.title = one.note;
    }
    return element(
      'div',
      { className: `row ${one.kind}` },
      element('span', { className: 'who' }, name(one.name), one.tag ? ` ${one.tag}` : null, one.note ? element('span', { className: 'note' }, one.note) : null),
      plot,
      element('span', { className: 'figure' }, one.text),
    );
  };
  const axis = element('span', { className: 'plot axis' });
  for (const tick of marks) {
    const made = placed('number', tick);
    made.textContent = percent(tick);
    axis.append(made);
  }
  if (band) {
    // From the band's own edge to where there is more room.
    const made = element('span', { className: 'band-label' }, bandLabel);
    if (band.lower <= high / 2) made.style.left = at(band.lower);
    else made.style.right = `calc(100% - ${at(band.upper)})`;
    made.style.maxWidth = band.lower <= high / 2 ? `calc(100% - ${at(band.lower)})` : at(band.upper);
    axis.append(made);
  }
  const foot = element('div', { className: 'row foot' }, element('span', { className: 'who' }), axis, element('span', { className: 'figure' }));
  return element('div', { className: 'dots', role: 'img', 'aria-label': label }, ...rows.map(row), foot);
}
