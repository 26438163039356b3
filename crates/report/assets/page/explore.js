// The part of the page that recomputes: what the reader picks, and what follows from it.

function explore(data, host) {
  const words = data.words;
  const say = (key, values = {}) => filled(words[key], values);
  const tell = (key, values = {}) => told(words[key], values);
  const write = numbers(data.number);
  const unit = (number) => words[write.isOne(number) ? 'explore-point' : 'explore-points'];
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
  const nameOf = (place) => name(grouping().groups[place].name);
  const reference = () => (typeof view.reference === 'number' ? nameOf(view.reference) : words[`reference-${view.reference}`]);

  // What is drawn anew with each change stands apart from what a reader may be at: a control, the link.
  const controls = element('div', { className: 'controls' });
  const status = element('p', { className: 'finding', role: 'status' });
  const state = element('span');
  const link = element('a', {}, words['explore-link']);
  const demands = element('div', { className: 'controls' });
  const results = element('div');
  const shown = element('div', { className: 'shown' }, element('p', { className: 'soft state' }, state, element('span', { className: 'link' }, ' · ', link)), results);
  host.append(controls, ...(data.stops.length > 0 ? [demands] : []), status, shown);
  host.hidden = false;
  document.getElementById('explore-off').hidden = true;
  const address = addressKeeper();

  const changed = (change) => {
    view = { ...view, ...change };
    address.keep(toAddress(data, view));
    show();
  };

  // Draws the controls anew; the one that the reader is at stays the one.
  function drawControls() {
    const { activeElement } = document;
    const fixed = words.fixed ? [element('p', { className: 'control wide soft' }, words.fixed)] : [];
    const foot = element('div', { className: 'control wide ends' }, ...(data.stops.length > 0 ? [ownOrNot()] : []), reset());
    controls.replaceChildren(...pickers(), ...(data.stops.length > 0 ? [sliders()] : fixed), foot);
    demands.replaceChildren(...demanded());
    demands.hidden = demands.children.length === 0;
    pressDemands();
    if (activeElement?.id && !activeElement.isConnected) document.getElementById(activeElement.id)?.focus({ preventScroll: true });
  }

  function pickers() {
    const metrics = data.metrics.map((one) => [one.id, one.name]);
    const groups = grouping().order.filter((place) => !grouping().groups[place].missing).map((place) => [place, grouping().groups[place].name]);
    const others = ['overall', 'others'].map((one) => [one, words[`reference-${one}`]]);
    const byGroups = figures.groupings.map((one, place) => [place, one.name]);
    const picked = (text) => (/^\d+$/.test(text) ? Number(text) : text);
    return [
      choice('by', words['explore-by'], byGroups, view.grouping, (value) => {
        const stays = typeof view.reference === 'string';
        changed({ grouping: Number(value), reference: stays ? view.reference : figures.groupings[value].reference, own: null });
        drawControls();
      }),
      choice('metric', words['explore-metric'], metrics, view.metric, (value) => changed({ metric: value })),
      choice('against', words['explore-against'], [...groups, ...others], view.reference, (value) => changed({ reference: picked(value) })),
    ];
  }

  function reset() {
    return button('reset', words['explore-reset'], () => {
      view = initial(data);
      address.keep('');
      drawControls();
      show();
    });
  }

  function ownOrNot() {
    const own = element('input', { type: 'checkbox', id: id('own') });
    own.checked = view.own !== null;
    own.addEventListener('change', () => {
      changed({ own: own.checked ? grouping().groups.map(() => view.threshold) : null });
      drawControls();
    });
    return element('div', { className: 'check' }, own, element('label', { htmlFor: id('own') }, words['explore-own']));
  }

  function sliders() {
    const scale = { last: data.stops.length, mark: data.audited, says: at };
    if (!view.own) return slider('at', words['explore-threshold'], scale, view.threshold, (value) => changed({ threshold: value }));
    const ofGroup = (place) => {
      const moved = (value) => changed({ own: view.own.map((one, other) => (other === place ? value : one)) });
      return slider(`at-${place}`, nameOf(place), scale, view.own[place], moved, say('explore-threshold-of', { group: grouping().groups[place].name }));
    };
    const { order } = grouping();
    const className = `control wide sliders${order.length > 8 ? ' many' : ''}`;
    return element('div', { className, role: 'group', 'aria-label': words['explore-own'] }, ...order.map(ofGroup));
  }

  // Where a demand puts each group; one that it leaves aside stays.
  const asks = ({ stops: asked }) => stops().map((stop, group) => asked[group] ?? stop);

  function demanded() {
    const buttons = grouping().demands.map((demand, place) =>
      button(`demand-${place}`, demand.name, () => {
        const asked = asks(demand);
        // Where all are at one place, the one slider for all is.
        const one = asked.every((stop) => stop === asked[0]);
        changed(one ? { own: null, threshold: asked[0] } : { own: asked });
        drawControls();
      }),
    );
    if (buttons.length === 0) return [];
    const legend = element('legend', {}, words['explore-demand']);
    const { groups, demands: all } = grouping();
    const aside = groups.filter((_, place) => all.some(({ stops: asked }) => asked[place] === undefined)).map((group) => name(group.name));
    const named = aside.flatMap((group, place) => (place > 0 ? [', ', group] : [group]));
    const notes = [
      element('p', { className: 'soft' }, words['explore-demand-near']),
      aside.length > 0 ? element('p', { className: 'soft' }, ...tell('explore-demand-aside', { groups: element('span', {}, ...named) })) : null,
    ];
    return [element('fieldset', { className: 'control wide' }, legend, element('div', { className: 'buttons' }, ...buttons), ...notes.filter((one) => one))];
  }

  // Which demands the thresholds meet as they stand, however they came to.
  function pressDemands() {
    const now = stops().join();
    grouping().demands.forEach((demand, place) => {
      document.getElementById(id(`demand-${place}`))?.setAttribute('aria-pressed', asks(demand).join() === now);
    });
  }

  // Why a mark is what it is.
  const noteOf = (figure) => {
    if (figure.reason) return say('explore-undefined', { reason: words[figure.reason] });
    if (figure.missing) return words['explore-missing'];
    return figure.small ? say('explore-small', { people: write.grouped(figure.n) }) : '';
  };

  const sign = (text) => element('span', { className: 'mark' }, text);
  const mark = (figure) => (figure.missing ? sign('m') : figure.small ? sign('s') : '');

  // The finding in one sentence: the comparison that touches the most people, where chance alone would not give it.
  function sentence(found) {
    const to = typeof view.reference === 'number' ? found.figures[view.reference] : { n: data.least };
    if (to.reason) return tell('explore-no-reference', { reference: reference(), metric: metric().name, reason: words[to.reason] });
    if (to.n < data.least) return tell('explore-small-reference', { reference: reference(), people: write.grouped(to.n) });
    const nothing = () => tell('explore-nothing', { columns: name(grouping().name), reference: reference(), metric: metric().name });
    if (found.widest.reason) return tell('explore-uncompared', { columns: name(grouping().name), metric: metric().name });
    if (found.widest.lower <= 0) return nothing();
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
    return tell(`${grouping().sentence}-${typeof view.reference === 'number' ? 'group' : view.reference}`, {
      of: write.grouped(of),
      group: nameOf(best.place),
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
      ...(view.own ? [{ text: words['thresholds-head-threshold'] }] : []),
    ];
    const last = data.stops.length - 1;
    const stop = (place) => (place > last ? `> ${data.stops[last]}` : `≥ ${data.stops[place]}`);
    const threshold = (place) => (view.own ? [place === null ? '' : stop(view.own[place])] : []);
    const rateCells = (figure) => {
      if (figure.reason) return [noteOf(figure), '', ''];
      return [write.share(figure), write.interval(figure), element('span', {}, write.fraction(figure), mark(figure))];
    };
    const gapCells = (gap) => {
      if (gap === null) return [words['explore-is-reference'], '', '', ''];
      if (gap.reason) return [words.undefined, '', '', ''];
      const ratio = gap.ratio.reason
        ? [words.undefined, say('explore-undefined', { reason: words[gap.ratio.reason] })]
        : [write.ratio(gap.ratio.value), write.ratioInterval(gap.ratio)];
      return [write.signed(write.points(...gap.points)), element('span', {}, write.pointsInterval(gap), gap.small ? sign('s') : ''), ...ratio];
    };
    const rows = grouping().order.map((place) => [name(grouping().groups[place].name), ...rateCells(found.figures[place]), ...gapCells(found.against[place]), ...threshold(place)]);
    const all = [words['group-all'], ...rateCells(found.overall), '', '', '', '', ...threshold(null)];
    return table(words['explore-table'], heads, [...rows, all], grouping().order.indexOf(view.reference));
  }

  // What the signs in the table mean, of those that stand in it.
  function drawSigns({ figures: all, against }) {
    const isSmall = all.some((one) => one.small && !one.missing) || against.some((gap) => gap?.small);
    const signs = [
      isSmall ? ['s', words['explore-small-means']] : null,
      all.some((one) => one.missing) ? ['m', words['missing-means']] : null,
    ].filter((one) => one);
    if (signs.length === 0) return null;
    const line = ([letter, means]) => element('li', {}, element('span', { className: 'sign' }, letter), ' ', means);
    return element('ul', { className: 'notes' }, ...signs.map(line));
  }

  function widestText({ widest }) {
    if (widest.reason) return tell('explore-widest-none', { reason: words[widest.reason] });
    const ratio = widest.ratio();
    const gap = write.plain(write.points(widest.high, widest.low));
    const values = {
      gap,
      unit: unit(gap),
      interval: write.interval(widest),
      high: nameOf(widest.high.place),
      low: nameOf(widest.low.place),
    };
    if (ratio.reason) return tell('explore-widest-no-ratio', values);
    return tell('explore-widest', { ...values, ratio: write.ratio(ratio.value), limits: write.ratioInterval(ratio) });
  }

  // Of which other groups a limit of the widest gap is, where it is not of those at both ends.
  function limitsText({ widest }) {
    if (widest.reason) return null;
    const [lower, upper] = ['lower', 'upper'].map((end) => {
      const [first, second] = widest.pairs[end];
      return first.place === widest.high.place && second.place === widest.low.place ? null : [nameOf(first.place), nameOf(second.place)];
    });
    if (!lower && !upper) return null;
    const values = { metric: metric().name };
    if (lower && upper) return tell('limits-both', { ...values, first: lower[0], second: lower[1], third: upper[0], fourth: upper[1] });
    const [first, second] = lower ?? upper;
    return tell(lower ? 'limits-lower' : 'limits-upper', { ...values, first, second });
  }

  function chanceText({ widest, chance: alone }) {
    if (widest.reason) return null;
    if (!alone) return words['explore-chance-drawn'];
    const mean = write.plain(write.perCent(alone.mean));
    return say('explore-chance', { mean, unit: unit(mean), below: write.plain(write.perCent(alone.below)) });
  }

  // What the thresholds cost, where there are some to move.
  function drawCost() {
    if (data.stops.length === 0) return [];
    const now = figures.accuracy(view.grouping, stops());
    if (now.reason) return [];
    const values = (rate) => ({ share: write.share(rate), counts: write.fraction(rate) });
    const whole = now.counts ? 'explore-right' : 'explore-right-weighted';
    const said = [say(whole, { all: write.grouped(now.n), right: write.grouped(now.k), ...values(now) })];
    if (stops().some((stop) => stop !== data.audited)) {
      const audited = figures.accuracy(view.grouping, grouping().groups.map(() => data.audited));
      const points = write.signed(write.points(now, audited));
      said.push(say('explore-right-audited', { ...values(audited), points, unit: unit(points) }));
    }
    const best = figures.bestThreshold(view.grouping);
    said.push(say('explore-right-best', { ...values(best.found), threshold: at(best.threshold) }));
    return [element('h3', {}, words['explore-cost']), ...said.map((text) => element('p', {}, text))];
  }

  // Without labels there is one criterion, and its gap is the widest one above.
  function drawCriteria() {
    if (!data.labelled) return [];
    // The two groups of each gap, each pair once.
    const ends = (gaps) => {
      const pairs = gaps.filter(({ high, low }, at) => gaps.findIndex((one) => one.high.place === high.place && one.low.place === low.place) === at);
      return element('span', {}, ...pairs.flatMap(({ high, low }, at) => [at > 0 ? ' · ' : '', nameOf(high.place), ' – ', nameOf(low.place)]));
    };
    const rows = figures.criteria(view.grouping, stops()).map(({ name: criterion, gaps }) => {
      const missing = gaps.find((gap) => gap.reason);
      if (missing) return [words[criterion], words.undefined, '', words[missing.reason]];
      const value = gaps.length === 1 ? write.points(gaps[0].high, gaps[0].low) : write.perCent(Math.max(...gaps.map((gap) => gap.value)));
      const limits = { lower: Math.max(...gaps.map((gap) => gap.lower)), upper: Math.max(...gaps.map((gap) => gap.upper)) };
      return [words[criterion], write.plain(value), write.interval(limits), ends(gaps)];
    });
    const heads = [
      { text: words['explore-criterion'] },
      { text: words['explore-head-gap'] },
      { text: words['head-interval'], kind: 'interval' },
      { text: words['head-between'], kind: 'text' },
    ];
    const heading = words[data.stops.length > 0 ? 'explore-criteria' : 'page-criteria'];
    return [element('h3', {}, heading), table(heading, heads, rows, -1, 'criteria')];
  }

  function show() {
    const figured = figures.view({ ...view, thresholds: stops() });
    pressDemands();
    const finding = element('p', {}, ...sentence(figured));
    // Said again only where it is another.
    if (finding.textContent !== status.textContent) status.replaceChildren(...finding.childNodes);
    const where = data.stops.length === 0 ? words.positive : view.own ? words['explore-own-now'] : at(view.threshold);
    state.replaceChildren(...tell('explore-state', { columns: name(grouping().name), metric: metric().name, what: metric().what, reference: reference(), where: name(where) }));
    link.href = toAddress(data, view);
    const note = (text) => (text ? element('p', { className: 'soft' }, ...[text].flat()) : null);
    const scrolled = [...results.querySelectorAll('.scroll')].map((one) => one.scrollLeft);
    const parts = [
      drawPicture(figured),
      drawTable(figured),
      drawSigns(figured),
      element('p', {}, ...widestText(figured)),
      note(limitsText(figured)),
      note(chanceText(figured)),
      ...drawCost(),
      ...drawCriteria(),
      note(words.others),
      note(words.thinned),
      note(words.binned),
    ];
    results.replaceChildren(...parts.filter((one) => one));
    // A table that the reader has moved aside stays so.
    results.querySelectorAll('.scroll').forEach((one, place) => {
      one.scrollLeft = scrolled[place] ?? 0;
      watch(one);
    });
  }

  function restore() {
    address.drop();
    view = fromAddress(data, location.hash);
    drawControls();
    show();
    // What the address asks for and the page does not have is not shown, so it does not stay there.
    const shown = toAddress(data, view);
    if (isOfView(location.hash) && location.hash !== shown) address.keep(shown);
  }

  restore();
  if (isOfView(location.hash)) host.scrollIntoView();
  window.addEventListener('hashchange', () => {
    // Back from a view to the page as it was opened is back to the audit's own view; an anchor changes nothing.
    if (isOfView(location.hash) || location.hash === '') restore();
  });
}

const data = document.getElementById('explore-data');
if (data) {
  document.querySelectorAll('[role][tabindex="0"]').forEach(watch);
  explore(JSON.parse(data.textContent), document.getElementById('explorer'));
}
