// The part of the page that recomputes: what the reader picks, and what follows from it.

function explore(data, host) {
  const words = data.words;
  const say = (key, values = {}) => filled(words[key], values);
  const write = numbers(data.number);
  const figures = audit(data);
  let view = initial(data);

  const grouping = () => figures.groupings[view.grouping];
  const stops = () => view.own ?? grouping().groups.map(() => view.threshold);
  const metric = () => data.metrics.find((one) => one.id === view.metric);
  const at = (place) => {
    if (place === data.stops.length) return words['explore-nobody'];
    if (place === data.audited) return say('explore-at-audited', { positive: words.positive });
    return say('explore-at', { column: words.column, threshold: data.stops[place] });
  };
  const reference = () => (typeof view.reference === 'number' ? grouping().groups[view.reference].name : words[`reference-${view.reference}`]);

  const controls = element('div', { className: 'controls' });
  const shown = element('div', { className: 'shown' });
  const status = element('p', { className: 'finding', role: 'status' });
  host.append(controls, status, shown);
  host.hidden = false;
  document.getElementById('explore-off').hidden = true;

  const changed = (change) => {
    view = { ...view, ...change };
    history.replaceState(null, '', toAddress(data, view));
    show();
  };

  function drawControls() {
    const metrics = data.metrics.map((one) => [one.id, `${one.name} (${one.what})`]);
    const groups = grouping().order.filter((place) => !grouping().groups[place].missing).map((place) => [place, grouping().groups[place].name]);
    const others = ['overall', 'others'].map((one) => [one, words[`reference-${one}`]]);
    const byGroups = figures.groupings.map((one, place) => [place, one.name]);
    const picked = (text) => (/^\d+$/.test(text) ? Number(text) : text);
    controls.replaceChildren(
      choice('by', words['explore-by'], byGroups, view.grouping, (value) => {
        changed({ grouping: Number(value), reference: figures.groupings[value].reference, own: null });
        drawControls();
      }),
      choice('metric', words['explore-metric'], metrics, view.metric, (value) => changed({ metric: value })),
      choice('against', words['explore-against'], [...groups, ...others], view.reference, (value) => changed({ reference: picked(value) })),
    );
    if (data.stops.length > 0) drawSliders();
    const reset = button(words['explore-reset'], () => {
      view = initial(data);
      history.replaceState(null, '', location.pathname + location.search);
      drawControls();
      show();
    });
    controls.append(element('div', { className: 'control buttons' }, reset));
  }

  function drawSliders() {
    const last = data.stops.length;
    if (!view.own) {
      controls.append(slider('at', words['explore-threshold'], last, view.threshold, at, (value) => changed({ threshold: value })));
    }
    const own = element('input', { type: 'checkbox', id: id('own') });
    own.checked = view.own !== null;
    own.addEventListener('change', () => {
      changed({ own: own.checked ? grouping().groups.map(() => view.threshold) : null });
      drawControls();
      document.getElementById(id('own')).focus();
    });
    controls.append(element('div', { className: 'control check' }, own, element('label', { htmlFor: id('own') }, words['explore-own'])));
    if (view.own) {
      for (const place of grouping().order) {
        const label = say('explore-threshold-of', { group: grouping().groups[place].name });
        const moved = (value) => changed({ own: view.own.map((one, other) => (other === place ? value : one)) });
        controls.append(slider(`at-${place}`, label, last, view.own[place], at, moved));
      }
    }
    const demands = grouping().demands.map(({ name: demand, stops: asked }) =>
      button(demand, () => {
        changed({ own: grouping().groups.map((_, place) => asked[place] ?? view.own?.[place] ?? view.threshold) });
        drawControls();
      }),
    );
    if (demands.length > 0) {
      controls.append(
        element(
          'fieldset',
          { className: 'control wide' },
          element('legend', {}, words['explore-demand']),
          element('div', { className: 'buttons' }, ...demands),
          element('p', { className: 'soft' }, words['explore-demand-near']),
        ),
      );
    }
  }

  // Why a mark is what it is.
  const noteOf = (figure) => {
    if (figure.reason) return say('explore-undefined', { reason: words[figure.reason] });
    if (figure.missing) return words['explore-missing'];
    return figure.small ? say('explore-small', { people: write.grouped(figure.n) }) : '';
  };

  const mark = (figure) => (figure.missing ? ' m' : figure.small ? ' s' : '');

  // The finding in one sentence: the comparison that touches the most people, where chance alone would not give it.
  function sentence(found) {
    const nothing = () => say('explore-nothing', { columns: grouping().name, reference: reference(), metric: metric().name });
    if (found.widest.reason || found.widest.lower <= 0) return nothing();
    const large = (figure) => !figure.reason && figure.n >= data.least;
    const candidates = found.against
      .map((gap, place) => ({ gap, place, figure: found.figures[place] }))
      .filter(({ gap, figure }) => gap && !gap.reason && large(figure) && large(gap.other) && !figure.missing)
      .filter(({ gap }) => gap.lower > 0 || gap.upper < 0);
    const touched = ({ gap, figure }) => Math.abs(gap.value) * figure.n;
    // Of equals, the first in the order of the levels.
    const best = candidates.reduce((one, other) => (one && touched(other) <= touched(one) ? one : other), null);
    if (!best) return nothing();
    const [ours, theirs] = [best.figure, best.gap.other];
    const tells = (of) => {
      const [a, b] = [write.outOf(ours, of), write.outOf(theirs, of)];
      return a !== b && (a > 0 || ours.k === 0) && (b > 0 || theirs.k === 0);
    };
    const of = [100, 1000].find(tells) ?? 10000;
    const count = write.outOf(ours, of);
    return say(`sentence-${typeof view.reference === 'number' ? 'group' : view.reference}`, {
      of: write.grouped(of),
      group: grouping().groups[best.place].name,
      among: metric().among,
      count: write.grouped(count),
      outcome: metric().outcome[Math.min(count, 2)],
      reference: reference(),
      other: write.grouped(write.outOf(theirs, of)),
    });
  }

  function drawPicture(found) {
    const row = (figure, groupName, kind, tag) => ({
      name: groupName,
      tag,
      kind: figure.reason ? 'none' : figure.missing ? 'missing' : figure.small ? 'small' : kind,
      ...(figure.reason ? {} : { value: figure.value, lower: figure.lower, upper: figure.upper }),
      text: figure.reason ? words.undefined : write.share(figure),
      note: noteOf(figure),
    });
    const rows = grouping().order.map((place) => {
      const isReference = place === view.reference;
      return row(found.figures[place], grouping().groups[place].name, isReference ? 'reference' : 'group', isReference ? words['reference-mark'] : '');
    });
    rows.push(row(found.overall, words['group-all'], 'all', view.reference === 'overall' ? words['reference-mark'] : ''));
    const to = typeof view.reference === 'number' ? found.figures[view.reference] : view.reference === 'overall' ? found.overall : { reason: true };
    const isCompared = typeof view.reference === 'number' && !to.reason && !to.small;
    const reach = isCompared && found.chance ? found.chance.below : null;
    return picture({
      label: words['explore-picture'],
      rows,
      line: to.reason ? undefined : to.value,
      band: reach === null ? null : { lower: Math.max(to.value - reach, 0), upper: Math.min(to.value + reach, 1) },
      bandLabel: words['explore-band'],
      percent: (share) => write.percent(ofNumber(share, Math.abs(share * 100 - Math.round(share * 100)) < 1e-9 ? 0 : 1, 2)),
    });
  }

  function drawTable(found) {
    const heads = [
      { text: grouping().name },
      { text: words['head-rate'] },
      { text: words['head-interval'], kind: 'interval' },
      { text: words['head-of'], kind: 'of' },
      { text: words['explore-head-gap'] },
      { text: words['head-interval'], kind: 'interval' },
      { text: words['head-ratio'] },
      { text: words['head-interval'], kind: 'interval' },
    ];
    const rateCells = (figure) => {
      if (figure.reason) return [noteOf(figure), '', ''];
      return [write.share(figure), write.interval(figure), write.fraction(figure) + mark(figure)];
    };
    const gapCells = (gap) => {
      if (gap === null) return [words['explore-is-reference'], '', '', ''];
      if (gap.reason) return [words.undefined, '', '', ''];
      const ratio = gap.ratio.reason
        ? [words.undefined, say('explore-undefined', { reason: words[gap.ratio.reason] })]
        : [write.ratio(gap.ratio.value), write.ratioInterval(gap.ratio)];
      return [write.signed(write.points(...gap.points)), write.pointsInterval(gap) + (gap.small ? ' s' : ''), ...ratio];
    };
    const rows = grouping().order.map((place) => [name(grouping().groups[place].name), ...rateCells(found.figures[place]), ...gapCells(found.against[place])]);
    const all = [words['group-all'], ...rateCells(found.overall), '', '', '', ''];
    return table(words['explore-table'], heads, [...rows, all]);
  }

  function widestText({ widest }) {
    if (widest.reason) return say('explore-widest-none', { reason: words[widest.reason] });
    const ratio = widest.ratio();
    const values = {
      gap: write.plain(write.points(widest.high, widest.low)),
      interval: write.interval(widest),
      high: grouping().groups[widest.high.place].name,
      low: grouping().groups[widest.low.place].name,
    };
    if (ratio.reason) return say('explore-widest-no-ratio', values);
    return say('explore-widest', { ...values, ratio: write.ratio(ratio.value), limits: write.ratioInterval(ratio) });
  }

  function chanceText({ widest, chance: alone }) {
    if (widest.reason) return null;
    if (!alone) return words['explore-chance-drawn'];
    return say('explore-chance', { mean: write.plain(write.perCent(alone.mean)), below: write.plain(write.perCent(alone.below)) });
  }

  function drawCost() {
    const now = figures.accuracy(view.grouping, stops());
    if (!data.labelled || now.reason) return [];
    const values = (rate) => ({ share: write.share(rate), counts: write.fraction(rate) });
    const said = [say('explore-right', { all: write.grouped(now.n), right: write.grouped(now.k), ...values(now) })];
    const isAudited = stops().every((stop) => stop === data.audited);
    if (data.stops.length > 0 && !isAudited) {
      const audited = figures.accuracy(view.grouping, grouping().groups.map(() => data.audited));
      said.push(say('explore-right-audited', { ...values(audited), points: write.signed(write.points(audited, now)) }));
    }
    if (data.stops.length > 0) {
      const best = figures.bestThreshold(view.grouping);
      said.push(say('explore-right-best', { ...values(best.found), threshold: at(best.threshold) }));
    }
    return [element('h3', {}, words['explore-cost']), ...said.map((text) => element('p', {}, text))];
  }

  function drawCriteria() {
    const ends = ({ high, low }) => `${grouping().groups[high.place].name} – ${grouping().groups[low.place].name}`;
    const rows = figures.criteria(view.grouping, stops()).map(({ name: criterion, gaps }) => {
      const missing = gaps.find((gap) => gap.reason);
      if (missing) return [words[criterion], words.undefined, '', words[missing.reason]];
      const value = gaps.length === 1 ? write.points(gaps[0].high, gaps[0].low) : write.perCent(Math.max(...gaps.map((gap) => gap.value)));
      const limits = { lower: Math.max(...gaps.map((gap) => gap.lower)), upper: Math.max(...gaps.map((gap) => gap.upper)) };
      return [words[criterion], write.plain(value), write.interval(limits), name([...new Set(gaps.map(ends))].join(' · '))];
    });
    const heads = [
      { text: words['explore-criterion'] },
      { text: words['explore-head-gap'] },
      { text: words['head-interval'], kind: 'interval' },
      { text: words['head-between'], kind: 'text' },
    ];
    return [element('h3', {}, words['explore-criteria']), table(words['explore-criteria'], heads, rows)];
  }

  function show() {
    const found = figures.view({ ...view, thresholds: stops() });
    status.textContent = sentence(found);
    const link = element('a', { href: toAddress(data, view) }, words['explore-link']);
    const where = data.stops.length === 0 ? words.positive : view.own ? words['explore-own-now'] : at(view.threshold);
    const note = (text) => (text ? element('p', { className: 'soft' }, text) : null);
    shown.replaceChildren(
      element('p', { className: 'soft state' }, name(`${grouping().name} · ${metric().name} (${metric().what}) · ${where} · `), link),
      drawPicture(found),
      drawTable(found),
      element('p', {}, widestText(found)),
      ...[note(chanceText(found))].filter((one) => one),
      ...drawCost(),
      ...drawCriteria(),
      ...[note(words.thinned), note(words.binned)].filter((one) => one),
    );
  }

  function restore() {
    view = fromAddress(data, location.hash);
    drawControls();
    show();
  }

  restore();
  if (isOfView(location.hash)) host.scrollIntoView();
  window.addEventListener('hashchange', () => {
    if (isOfView(location.hash)) restore();
  });
}

const data = document.getElementById('explore-data');
if (data) explore(JSON.parse(data.textContent), document.getElementById('explorer'));
