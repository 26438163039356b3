// Every kind of page: accessible by WCAG 2.2 AA, complete without JavaScript, no wider than the window, printable, and asking nothing of anybody.

import assert from 'node:assert/strict';
import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AXE, COMPAS, ECART_ROOT, ecart, open, openAt, place, report, served, verdict, withBrowser } from './browser.mjs';

withBrowser();

const ALL = [...COMPAS, '--with', 'all'];

function checkPage(lang) {
  const page = place(`check-${lang}.html`);
  const ran = verdict('check', '--policy', 'examples/compas/ecart.toml', '--report', `html=${page}`, '--lang', lang);
  assert.ok([0, 1, 3].includes(ran.status), ran.stderr);
  return page;
}

// Each kind of page, by the path that it is written to.
const PAGES = {
  audit: (lang) => join(report(`audit-${lang}`, ...ALL, '--lang', lang), 'index.html'),
  decisions: (lang) => join(report(`berkeley-${lang}`, 'demo', 'berkeley-1973', '--lang', lang), 'index.html'),
  several: (lang) => join(report(`shades-${lang}`, 'demo', 'gender-shades', '--lang', lang), 'index.html'),
  one: (lang) => join(report(`shades-${lang}`, 'demo', 'gender-shades', '--lang', lang), 'ibm', 'index.html'),
  classes: (lang) =>
    join(
      report(`classes-${lang}`, 'audit', classes(), '--classes', '--label', 'truth', '--prediction', 'guess', '--group', 'who', '--lang', lang),
      'index.html',
    ),
  verify: (lang) =>
    join(
      report(
        `verify-${lang}`,
        ...['verify', 'tests/files/pairs.csv', '--mated', 'mated', '--similarity', 'score', '--group', 'group_a', '--other-group', 'group_b'],
        ...['--weight', 'n', '--threshold', 'fmr=0.01', '--lang', lang],
      ),
      'index.html',
    ),
  over: (lang) =>
    join(
      report(
        `over-${lang}`,
        ...['audit', 'examples/over-time/loans.csv', '--prediction', 'granted', '--positive', 'yes', '--group', 'age', '--weight', 'people'],
        ...['--over', 'month', '--lang', lang],
      ),
      'index.html',
    ),
  gallery: (lang) => join(ECART_ROOT, 'reports', lang, 'index.html'),
  check: checkPage,
  compare: (lang) =>
    join(
      report(
        `compare-${lang}`,
        ...['compare', 'datasets/compas/compas.csv', '--label', 'two_year_recid', '--score', 'decile_score', '--threshold', '5'],
        ...['--second-score', 'decile_score', '--second-threshold', '7', '--group', 'race', '--lang', lang],
      ),
      'index.html',
    ),
};

function classes() {
  const file = place('classes.csv');
  const kinds = ['cat', 'dog', 'bird'];
  const rows = Array.from({ length: 360 }, (_, row) => [kinds[row % 3], kinds[(row * 7 + (row % 5 === 0 ? 1 : 0)) % 3], row % 2 ? 'old' : 'new']);
  writeFileSync(file, `truth,guess,who\n${rows.map((row) => row.join(',')).join('\n')}\n`);
  return file;
}

const violations = (page) =>
  page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target} (${node.failureSummary})`).join('; ')}`);
  });

for (const [name, path] of Object.entries(PAGES)) {
  for (const lang of ['en', 'fr']) {
    test(`${name}, ${lang}: accessible, no wider than the window, asks for nothing`, async () => {
      const file = path(lang);
      for (const colorScheme of ['light', 'dark']) {
        for (const width of [320, 1280]) {
          // Axe comes from outside of the page, past its policy; the policy itself is tested below.
          const { page, wrong, close } = await open(file, { width, colorScheme, bypassCSP: true });
          assert.equal(await page.getAttribute('html', 'lang'), lang);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${wide} wide in a window of ${width}`);
          await page.evaluate(AXE);
          assert.deepEqual(await violations(page), [], `${colorScheme} at ${width}`);
          assert.deepEqual(wrong, []);
          await close();
        }
      }
    });
  }
}

test('ecart serve: the form leads to the audit, both accessible, and the server asks nothing of anybody', async () => {
  const { address, ended } = await served('datasets/compas/compas.csv');
  const asked = [...COMPAS.slice(0, 8), '--group', 'race', '--positive-is', 'harm', '--format', 'markdown'];
  const [, finding] = ecart(...asked).match(/^\*\*(Of 100 .*)\*\*$/m);
  for (const colorScheme of ['light', 'dark']) {
    const { page, wrong, close } = await openAt(address, { width: 360, colorScheme, bypassCSP: true });
    await page.evaluate(AXE);
    assert.deepEqual(await violations(page), [], colorScheme);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await page.selectOption('#label', 'two_year_recid');
    await page.selectOption('#score', 'decile_score');
    await page.fill('#threshold', '5');
    await page.selectOption('#positive-is', 'harm');
    for (const box of await page.$$('input[name=group]')) await box.setChecked((await box.getAttribute('value')) === 'race');
    await Promise.all([page.waitForURL(/audit/), page.click('.picks button[type=submit]')]);
    assert.match(await page.textContent('aside.bar pre'), /^ecart audit \S*compas\.csv .*--group race .*--positive-is harm/);
    assert.equal(await page.textContent('p.finding'), finding);
    assert.ok(await page.isVisible('#explorer .dots'));
    await page.evaluate(AXE);
    assert.deepEqual(await violations(page), [], colorScheme);
    assert.deepEqual(wrong, []);
    await close();
  }
  const { page, close } = await openAt(address);
  await page.click('.stop button');
  await close();
  assert.equal(await ended, 0);
});

test('without JavaScript the page is complete, and says what it would do with it', async () => {
  const file = join(report('plain', ...COMPAS), 'index.html');
  const scripted = await open(file);
  const headings = (page) => page.$$eval('main > section > h2', (all) => all.map((one) => one.textContent));
  const tables = (page) => page.$$eval('main table', (all) => all.filter((one) => !one.closest('#explorer')).length);
  const [expected, count] = [await headings(scripted.page), await tables(scripted.page)];
  await scripted.close();
  const { page, wrong, close } = await open(file, { javaScriptEnabled: false });
  assert.deepEqual(await headings(page), expected);
  assert.equal(await tables(page), count);
  assert.ok(await page.isVisible('text=With JavaScript, this part of the page recomputes'));
  assert.ok(await page.isHidden('#explorer'));
  assert.equal(await page.$$eval('svg[role=img]', (all) => all.length > 10), true);
  assert.deepEqual(wrong, []);
  await close();
});

test('the page’s policy lets nothing run but its own script', async () => {
  const file = join(report('policy', ...COMPAS), 'index.html');
  const { page, wrong, close } = await open(file);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">');
    document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color: red">x</p>');
  });
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.notEqual(await page.$eval('#styled', (one) => getComputedStyle(one).color), 'rgb(255, 0, 0)');
  const request = await page.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'refused'));
  assert.equal(request, 'refused');
  assert.ok(wrong.length > 0 && wrong.every((one) => /Content Security Policy|violates/i.test(one)), wrong.join('\n'));
  await close();
});

test('each picture says what it shows, and has a table near it', async () => {
  const file = join(report('pictures', ...ALL), 'index.html');
  const { page, close } = await open(file);
  const bad = await page.$$eval('main svg[role=img]', (all) =>
    all
      .filter((svg) => {
        const named = svg.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
        return !(named.every((text) => text.length > 5) && svg.closest('section').querySelector('table'));
      })
      .map((svg) => svg.getAttribute('aria-labelledby')),
  );
  assert.deepEqual(bad, []);
  const repeated = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    return ids.filter((one, place) => ids.indexOf(one) !== place);
  });
  assert.deepEqual(repeated, []);
  await close();
});

test('on a phone a picture is drawn for it, named as the other, and nothing scrolls', async () => {
  const { page, wrong, close } = await open(join(report('phone', ...ALL), 'index.html'), { width: 390 });
  const pictures = () =>
    page.$$eval('.drawing', (all) =>
      all.map((one) => {
        const shown = [...one.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
        const place = [...one.querySelectorAll('svg')].indexOf(shown[0]);
        const height = Math.min(...[...(shown[0]?.querySelectorAll('text') ?? [])].map((text) => text.getBoundingClientRect().height));
        return { shown: shown.length, place, fits: one.scrollWidth <= one.clientWidth, height, title: one.querySelector('title').textContent };
      }),
    );
  const narrow = await pictures();
  assert.ok(narrow.length > 20, `${narrow.length} pictures`);
  for (const { shown, place, fits, height, title } of narrow) {
    assert.deepEqual([shown, place, fits], [1, 1, true], title);
    assert.ok(height >= 11, `${title}: text ${height} high`);
    assert.equal(await page.getByRole('img', { name: title }).count() > 0, true, `${title} names its drawing`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.ok((await pictures()).every(({ shown, place }) => shown === 1 && place === 0));
  // Paper has room for the other.
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ media: 'print' });
  assert.ok((await pictures()).every(({ shown, place }) => shown === 1 && place === 0));
  assert.deepEqual(wrong, []);
  await close();
});

test('the keyboard reaches every control, and what scrolls', async () => {
  const file = join(report('keys', ...COMPAS), 'index.html');
  const { page, close } = await open(file, { width: 700 });
  const wanted = await page.$$eval('a[href], button, select, input, summary, [tabindex="0"]', (all) => all.filter((one) => one.checkVisibility()).length);
  const reached = new Set();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  for (let step = 0; step < wanted + 20; step += 1) {
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === document.body) return null;
      one.dataset.reached ??= String(document.querySelectorAll('[data-reached]').length);
      const style = getComputedStyle(one);
      return { place: one.dataset.reached, seen: style.outlineStyle !== 'none' || style.boxShadow !== 'none' };
    });
    if (at === null) break;
    assert.ok(at.seen, `focus is not seen at stop ${at.place}`);
    reached.add(at.place);
    await page.keyboard.press('Tab');
  }
  assert.equal(reached.size, wanted);
  await close();
});

test('spaced text is not cut', async () => {
  const file = join(report('spaced', ...COMPAS), 'index.html');
  const { page, close } = await open(file, { width: 400, bypassCSP: true });
  await page.addStyleTag({
    content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  });
  const cut = await page.$$eval('main p, main h2, main h3, main li, main label, main button, main output', (all) =>
    all.filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible').map((one) => one.textContent),
  );
  assert.deepEqual(cut, []);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 400);
  await close();
});

test('printed, the page has its tables and its view, and no controls', async () => {
  const file = join(report('printed', ...COMPAS), 'index.html');
  const { page, close } = await open(file);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.isHidden('#explorer .controls'));
  assert.ok(await page.isVisible('#explorer .dots'));
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
  assert.ok(pages >= 8 && pages <= 60, `${pages} pages`);
  assert.ok(pdf.length > 200_000, `${pdf.length} bytes`);
  // Nothing stands beyond the width of the paper.
  await page.setViewportSize({ width: 672, height: 950 });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 672);
  await close();
});

test('a page that was moved elsewhere works as before', async () => {
  const file = join(report('moved', ...COMPAS), 'index.html');
  const elsewhere = place('mailed é.html');
  copyFileSync(file, elsewhere);
  const { page, wrong, close } = await open(elsewhere);
  assert.ok(await page.isVisible('#explorer .dots'));
  assert.deepEqual(wrong, []);
  await close();
});

test('COMPAS by race and sex is under a megabyte', async () => {
  const file = join(report('size', ...COMPAS), 'index.html');
  assert.ok(statSync(file).size < 1_000_000, `${statSync(file).size} bytes`);
});
