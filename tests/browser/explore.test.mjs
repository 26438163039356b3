// What the page recomputes is what the program computes, to the printed digit.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMPAS, cells, ecart, open, place, report, withBrowser } from './browser.mjs';

withBrowser();

const METRICS = [
  'base_rate',
  'selection_rate',
  'true_positive_rate',
  'false_positive_rate',
  'true_negative_rate',
  'false_negative_rate',
  'positive_predictive_value',
  'negative_predictive_value',
  'false_discovery_rate',
  'false_omission_rate',
  'accuracy',
  'error_rate',
];

const audit = (...args) => JSON.parse(ecart(...args, '--format', 'json'));

const OTHER_PAIR = /another pair|other pairs|autre paire|autres paires/;

// Tables that go on below one another, as one: the first so many columns of each say whose row it is.
async function joined(page, selector, names) {
  const tables = await page.$$eval(selector, (all) => all.map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()))));
  return tables.reduce((all, table) => all.map((row, place) => [...row, ...table[place].slice(names)]));
}

// The tables of the audit's own page: for each grouping and metric the cells of each group, by the metric's place.
async function tablesOf(path, groupings) {
  const { page, close } = await open(path);
  const found = [];
  for (let grouping = 1; grouping <= groupings; grouping += 1) {
    const table = (what, names) => joined(page, `table[aria-labelledby="by-${grouping}-${what}"]`, names);
    // Which pair a limit is of, where it is not of the groups at both ends.
    const limits = await page.$eval(`table[aria-labelledby="by-${grouping}-widest"]`, (table, other) =>
      [...table.closest('section').querySelectorAll('p.soft')].map((note) => note.textContent).filter((note) => new RegExp(other).test(note)), OTHER_PAIR.source);
    found.push({ rates: await table('rates', 2), gaps: await table('gaps', 1), widest: await table('widest', 1), limits });
  }
  const finding = await page.$eval('.finding', (sentence) => sentence.textContent);
  await close();
  return { found, finding };
}

// A cell without marks, whose notes are told another way in the view.
const bare = (text) => text.replace(/\s*[sm]$/, '').replace(/^(n\/a|n\.d\.).*/, 'n/a');

// What the view shows for one metric, as the rows of the audit's tables.
async function compare(page, static_, metricPlace, context) {
  const view = await cells(page, '#explorer table');
  const named = (rows, name) => rows.find((row) => row[0].replace(/ ?\((ref|réf\.)\)$/, '') === name);
  for (const row of view.slice(1)) {
    const [name, value, interval, of, gap, gapInterval, ratio, ratioInterval] = row;
    const rates = named(static_.rates, name);
    const at = 2 + 3 * metricPlace;
    const where = `${context}, ${name}`;
    const expected = rates.slice(at, at + 3).map(bare);
    if (expected[0] === 'n/a') {
      assert.match(value, /^n\/a: |^n\.d\.\s: /, where);
    } else {
      assert.deepEqual([value, interval, bare(of)], expected, where);
    }
    const against = named(static_.gaps, name);
    if (!against) continue;
    const gaps = against.slice(1 + 4 * metricPlace, 5 + 4 * metricPlace).map(bare);
    if (gaps[0] === 'n/a') assert.match(gap, /^n\/a|^n\.d\./, where);
    else assert.deepEqual([gap, bare(gapInterval)], gaps.slice(0, 2), where);
    if (gaps[0] !== 'n/a' && gaps[2] !== 'n/a') assert.deepEqual([ratio, ratioInterval], gaps.slice(2), where);
  }
  // A limit of the widest gap that is another pair's is said to be.
  const notes = await page.$$eval('#explorer .shown p.soft', (all) => all.map((note) => note.textContent));
  const other = static_.widest[static_.widest.length - METRICS.length + metricPlace][0];
  const expected = static_.limits.filter((note) => note.split(/\s?:/)[0] === other);
  assert.deepEqual(notes.filter((note) => OTHER_PAIR.test(note)), expected, context);
  otherPairs += expected.length;
  // The widest gap is told in a sentence; its figures are those of the table.
  const widest = static_.widest[static_.widest.length - METRICS.length + metricPlace];
  const text = await page.$eval('#explorer .shown', (shown) => shown.textContent);
  const isDrawn = /drawn at random|tiré au sort/.test(text);
  const figures = widest.slice(1, isDrawn ? 6 : undefined).filter((cell) => cell !== '' && !/^n\/a|^n\.d\./.test(cell));
  for (const figure of figures) {
    if (!figure.includes(' – ') || /^[−\d]/.test(figure)) assert.ok(text.includes(figure), `${context}: ${figure} of the widest gap is not in: ${text}`);
  }
}

let otherPairs = 0;

const onlyMetrics = METRICS.flatMap((metric) => ['--metric', metric]);

async function grid(name, base, thresholds, references, groupings, lang) {
  const folder = report(`${name}-${lang}`, ...base, '--lang', lang);
  const { page, wrong, close } = await open(`${folder}/index.html`);
  let compared = 0;
  for (const [place_, threshold] of thresholds.entries()) {
    for (const reference of references) {
      const args = [...base, ...onlyMetrics, ...reference.args, '--lang', lang];
      args[args.indexOf('--threshold') + 1] = threshold.value;
      const other = report(`other-${name}-${lang}`, ...args);
      const { found } = await tablesOf(`${other}/index.html`, groupings);
      for (let grouping = 0; grouping < groupings; grouping += 1) {
        const against = reference.of[grouping];
        if (against === null) continue;
        for (const [metricPlace, metric] of METRICS.entries()) {
          const hash = `#by=${grouping}&metric=${metric}&against=${against}&at=${threshold.stop}`;
          await page.evaluate((hash) => { location.hash = hash; }, hash);
          await page.waitForFunction((hash) => document.querySelector('#explorer .state a').getAttribute('href') === hash, hash);
          await compare(page, found[grouping], metricPlace, `${lang} ${threshold.value} ${reference.args.join(' ')} grouping ${grouping} ${metric} (${place_})`);
          compared += 1;
        }
      }
    }
  }
  assert.ok(compared > 0);
  assert.deepEqual(wrong, []);
  await close();
  return compared;
}

// The place of a group in the order of its levels, as the address names it.
const placeIn = (document, grouping, ...levels) =>
  document.audit.groupings[grouping].groups.findIndex((group) => group.name.every(({ level }, place) => JSON.stringify(level).includes(`"${levels[place]}"`)));

test('COMPAS: thresholds, groupings, references and metrics', async () => {
  const document = audit(...COMPAS);
  const at = (...of) => placeIn(document, ...of);
  const references = [
    { args: ['--reference', 'race=Caucasian', '--reference', 'sex=Female'], of: [at(0, 'Caucasian'), at(1, 'Female'), at(2, 'Caucasian', 'Female')] },
    { args: ['--reference', 'overall'], of: ['overall', 'overall', 'overall'] },
    { args: ['--reference', 'others'], of: ['others', 'others', 'others'] },
  ];
  assert.ok(references[0].of.every((found) => found >= 0), JSON.stringify(references[0].of));
  const english = [1, 3, 5, 8, 10].map((score) => ({ value: String(score), stop: score - 1 }));
  assert.equal(await grid('compas', COMPAS, english, references, 3, 'en'), 5 * 3 * 3 * METRICS.length);
  assert.ok(otherPairs > 0, 'some limit is of another pair');
  const french = [{ value: '7', stop: 6 }];
  await grid('compas', COMPAS, french, references.slice(0, 1), 3, 'fr');
});

// A file with sampling weights and scores between 0 and 1; the numbers come from a fixed rule, so that every run sees the same.
function survey() {
  const lines = ['y,score,group,weight'];
  let state = 7;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let row = 0; row < 900; row += 1) {
    const group = ['north', 'south', 'east'][Math.floor(next() * 3)];
    const score = Math.floor(next() * 20) / 20;
    const y = next() < 0.15 + 0.6 * score + (group === 'south' ? 0.1 : 0) ? 1 : 0;
    lines.push([y, score, group, (0.5 + Math.floor(next() * 8) / 4).toFixed(2)].join(','));
  }
  writeFileSync(place('survey.csv'), `${lines.join('\n')}\n`);
  return ['audit', place('survey.csv'), '--label', 'y', '--score', 'score', '--threshold', '0.5', '--group', 'group', '--sampling-weight', 'weight'];
}

test('sampling weights, exact and Jeffreys intervals, Katz ratios, max-T', async () => {
  const base = survey();
  const references = [{ args: ['--reference', 'group=south'], of: [2] }, { args: ['--reference', 'others'], of: ['others'] }];
  const thresholds = [{ value: '0.25', stop: 5 }, { value: '0.5', stop: 10 }, { value: '0.95', stop: 19 }];
  await grid('survey', base, thresholds, references, 1, 'en');
  const unweighted = base.slice(0, -2);
  const methods = ['--interval', 'clopper-pearson', '--interval', 'katz', '--interval', 'max-t', '--confidence', '0.9'];
  await grid('exact', [...unweighted, ...methods], thresholds.slice(0, 2), references, 1, 'en');
  await grid('jeffreys', [...unweighted, '--interval', 'jeffreys'], thresholds.slice(1, 2), references.slice(0, 1), 1, 'fr');
});

test('an address that is gone to while another is still to be written is the one that is shown', async () => {
  const folder = report('hasty', ...COMPAS);
  const { page, wrong, close } = await open(`${folder}/index.html`);
  const wanted = '#by=0&metric=false_negative_rate&against=0&at=7';
  await page.evaluate(async (wanted) => {
    const slider = document.querySelector('#explorer input[type="range"]');
    // Two moves: the second is written to the address only after a pause, and is due by now.
    for (const value of ['2', '3']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const until = performance.now() + 500;
    while (performance.now() < until);
    location.hash = wanted;
    await new Promise((done) => setTimeout(done, 600));
  }, wanted);
  assert.equal(await page.$eval('#explorer .state a', (link) => link.getAttribute('href')), wanted);
  assert.equal(await page.evaluate(() => location.hash), wanted);
  assert.deepEqual(wrong, []);
  await close();
});

test('one threshold a group is what the program counts at thresholds by group', async () => {
  const folder = report('own', ...COMPAS);
  const { page, wrong, close } = await open(`${folder}/index.html`);
  const document = audit(...COMPAS);
  const levels = document.audit.groupings[0].groups.map((group) => JSON.parse(JSON.stringify(group.name[0].level)));
  const stops = levels.map((_, place) => (place * 2) % 10);
  const names = levels.map((level) => (typeof level === 'string' ? level : Object.values(level)[0]));
  const spec = names.map((name, place) => `${name}:${stops[place] + 1}`).join(',');
  const args = [...COMPAS.slice(0, 8), '--group', 'race', ...onlyMetrics, '--reference', 'race=Caucasian'];
  args[args.indexOf('--threshold') + 1] = `race=${spec}`;
  const other = report('own-other', ...args);
  const { found } = await tablesOf(`${other}/index.html`, 1);
  const caucasian = names.indexOf('Caucasian');
  for (const [metricPlace, metric] of METRICS.entries()) {
    const hash = `#by=0&metric=${metric}&against=${caucasian}&at=${stops.join(',')}`;
    await page.evaluate((hash) => { location.hash = hash; }, hash);
    await page.waitForFunction((hash) => document.querySelector('#explorer .state a').getAttribute('href') === hash, hash);
    await compare(page, found[0], metricPlace, metric);
  }
  assert.deepEqual(wrong, []);
  await close();
});

test('the first view is the audit, and its sentence is the finding', async () => {
  for (const lang of ['en', 'fr']) {
    const folder = report(`first-${lang}`, ...COMPAS, '--lang', lang);
    const { page, wrong, close } = await open(`${folder}/index.html`);
    const [finding, sentence] = await page.$$eval('.finding', (both) => both.map((one) => one.textContent));
    assert.equal(sentence, finding);
    assert.deepEqual(wrong, []);
    await close();
  }
});

test('pickers, slider and buttons change the view and the address, by mouse and by keyboard', async () => {
  const folder = report('pick', ...COMPAS);
  const { page, wrong, close } = await open(`${folder}/index.html`);
  // The address follows the view after a moment: browsers let a page write it only so often.
  const address = async () => {
    const view = await page.$eval('#explorer .state a', (link) => link.getAttribute('href'));
    await page.waitForFunction((view) => location.hash === view || location.hash === '', view);
    await page.waitForTimeout(350);
    return page.evaluate(() => location.hash);
  };
  const state = () => page.$eval('#explorer .state', (line) => line.textContent);
  await page.selectOption('#explore-by', { label: 'race × sex' });
  await page.selectOption('#explore-metric', 'accuracy');
  await page.selectOption('#explore-against', 'others');
  assert.equal(await address(), '#by=2&metric=accuracy&against=others&at=4');
  await page.focus('#explore-at');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.match(await address(), /at=6$/);
  assert.match(await state(), /decile_score ≥ 7/);
  assert.equal(await page.$eval('#explore-at', (range) => range.getAttribute('aria-valuetext')), 'decile_score ≥ 7');
  await page.keyboard.press('End');
  assert.match(await state(), /nobody is positive/);
  await page.check('#explore-own');
  assert.equal(await page.$$eval('#explorer input[type=range]', (ranges) => ranges.length), 12);
  await page.selectOption('#explore-by', { label: 'race' });
  const pressed = () => page.$$eval('#explorer button[aria-pressed=true]', (all) => all.map((one) => one.textContent));
  await page.click('text=equal true positive rates (equal opportunity)');
  assert.match(await address(), /at=\d+(,\d+){5}$/);
  // With ten scores, two demands may ask for the same thresholds.
  assert.ok((await pressed()).includes('equal true positive rates (equal opportunity)'));
  const linked = await address();
  const before = await page.$eval('#explorer .shown', (shown) => shown.textContent);
  await page.focus('#explore-at-0');
  await page.keyboard.press('ArrowRight');
  assert.deepEqual(await pressed(), []);
  await page.click('text=Back to the audit');
  assert.equal(await address(), '');
  await page.goto(page.url().split('#')[0] + linked);
  await page.reload();
  assert.equal(await page.$eval('#explorer .shown', (shown) => shown.textContent), before);
  assert.deepEqual(wrong, []);
  await close();
});

test('the keyboard stays where it is while the view changes', async () => {
  const folder = report('keys', ...COMPAS);
  const { page, wrong, close } = await open(`${folder}/index.html`);
  const held = () => page.evaluate(() => document.activeElement.id);
  for (const [control, key] of [['by', 'ArrowDown'], ['metric', 'ArrowDown'], ['against', 'ArrowDown'], ['at', 'ArrowRight'], ['own', 'Space'], ['at-0', 'ArrowRight'], ['demand-2', 'Enter'], ['reset', 'Enter']]) {
    await page.focus(`#explore-${control}`);
    const before = await page.$eval('#explorer .state a', (link) => link.getAttribute('href'));
    await page.keyboard.press(key);
    assert.notEqual(await page.$eval('#explorer .state a', (link) => link.getAttribute('href')), before, control);
    assert.equal(await held(), `explore-${control}`);
  }
  // The link to the view is followed, and stays what it is.
  await page.focus('#explorer .state a');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash !== '');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Link to this view');
  assert.deepEqual(wrong, []);
  await close();
});

test('a slider that is dragged fast leaves its last place in the address', async () => {
  const folder = report('dragged', ...COMPAS);
  const { page, wrong, close } = await open(`${folder}/index.html`);
  await page.$eval('#explore-at', (range) => {
    for (let step = 0; step < 1000; step += 1) {
      range.value = step % 11;
      range.dispatchEvent(new Event('input'));
    }
    range.value = 8;
    range.dispatchEvent(new Event('input'));
  });
  await page.waitForFunction(() => location.hash.endsWith('at=8'));
  assert.deepEqual(wrong, []);
  await close();
});

test('thresholds by group, small references, weights and names that run the other way', async () => {
  const rows = ['y,score,group,weight'];
  for (let row = 0; row < 240; row += 1) {
    rows.push([row % 3 === 0 ? 1 : 0, ((row * 7) % 10) / 10, row % 20 === 0 ? 'few' : ['نساء', 'رجال'][row % 2], 1 + (row % 4) / 2].join(','));
  }
  writeFileSync(place('names.csv'), `${rows.join('\n')}\n`);
  const base = ['audit', place('names.csv'), '--label', 'y', '--score', 'score', '--group', 'group', '--threshold', '0.5', '--sampling-weight', 'weight'];
  const { page, wrong, close } = await open(join(report('names', ...base), 'index.html'));
  const few = await page.$eval('#explore-against', (select) => [...select.options].find((option) => option.textContent === 'few').value);
  await page.selectOption('#explore-against', few);
  assert.match(await page.textContent('#explorer .finding'), /few is too small here/);
  assert.match(await page.textContent('#explorer .shown'), /By their weights, \d+\.\d% of the people are judged rightly/);
  assert.ok((await page.$$eval('#explorer p bdi', (all) => all.map((one) => one.textContent))).includes('نساء'));
  await page.check('#explore-own');
  assert.deepEqual((await cells(page, '#explorer table')).slice(1, -1).map((row) => row.at(-1)), ['≥ 0.5', '≥ 0.5', '≥ 0.5']);
  assert.equal(await page.getAttribute('#explorer input[type=range]', 'aria-valuetext'), 'score ≥ 0.5 (audited)');
  await close();
  const byGroup = [...base.slice(0, -3), 'group=few:0.2,نساء:0.5,رجال:0.4'];
  const other = await open(join(report('by-group', ...byGroup), 'index.html'));
  assert.equal(await other.page.$$eval('#explorer input', (all) => all.length), 0);
  assert.match(await other.page.textContent('#explorer .controls'), /decided each group at a threshold of its own/);
  assert.deepEqual([...wrong, ...other.wrong], []);
  await other.close();
});

test('an address that makes no sense shows the audit and runs nothing', async () => {
  const folder = report('hostile-address', ...COMPAS);
  const plain = await open(`${folder}/index.html`);
  const expected = await plain.page.$eval('#explorer .shown', (shown) => shown.textContent);
  await plain.close();
  const hostile = [
    '#by=99&metric=constructor&against=__proto__&at=1e9',
    '#by=-1&metric=<img src=x onerror=alert(1)>&against=<script>alert(1)</script>&at=NaN,1',
    '#by=0&at=1,2,3&against=6',
    `#by=${'9'.repeat(10000)}=`,
    '#%E0%A4%A=%',
  ];
  for (const hash of hostile) {
    const { page, wrong, close } = await open(`${folder}/index.html`, { hash });
    assert.equal(await page.$eval('#explorer .shown', (shown) => shown.textContent), expected, hash);
    assert.deepEqual(wrong, [], hash);
    await close();
  }
});
