// Names that would run, break out or break the line if they entered as anything but text.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ecart, open, place, report, withBrowser } from './browser.mjs';

withBrowser();

const NAMES = [
  '</script><script>window.ran = 1; alert(1)</script>',
  '<img src=x onerror="window.ran = 1; alert(2)">',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)",
  '`${alert(5)}`',
  '<!-- --><style>*{display:none}</style>',
  'javascript:alert(6)',
  '\u202Etxet desrever',
  'العربية مجموعة',
  'קבוצה בעברית',
  '中文組別名稱',
  'é à ü ß Ł ő',
  '👩🏽‍🦱 emoji',
  "=cmd|' /C calc'!A0",
  '+1',
  '-2',
  '@SUM(1)',
  '\ttabbed',
  'x'.repeat(10_000),
  '\uE000group\uE001',
];

const COLUMN = '=a "column" <b>1</b> & \u202E';

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

function hostile(name) {
  const rows = NAMES.flatMap((group, place) =>
    Array.from({ length: 40 }, (_, row) => [(row + place) % 3 ? 0 : 1, ((row * (place + 3)) % 10) / 10, quoted(group)].join(',')),
  );
  const file = place(name);
  writeFileSync(file, `y,score,${quoted(COLUMN)}\n${rows.join('\n')}\n`);
  return ['audit', file, '--label', 'y', '--score', 'score', '--threshold', '0.5', '--group', COLUMN];
}

for (const lang of ['en', 'fr']) {
  test(`the audit’s page, ${lang}: names are text`, async () => {
    const folder = report(`hostile-${lang}`, ...hostile(`<b>'"&.csv`), '--title', '<script>alert(0)</script> "titre"', '--with', 'all', '--lang', lang);
    for (const width of [360, 1280]) {
      const { page, wrong, close } = await open(join(folder, 'index.html'), { width });
      await page.waitForSelector('#explorer .dots');
      assert.equal(await page.evaluate(() => window.ran), undefined);
      assert.deepEqual(wrong, []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      // Each name stands in the view as it is in the file, its edges aside.
      const shown = await page.$$eval('#explorer .dots .who bdi', (all) => all.map((one) => one.textContent));
      for (const name of NAMES.filter((one) => !one.startsWith('\t'))) assert.ok(shown.includes(name), `${name.slice(0, 40)} is not shown`);
      const own = await page.$$('main script:not([type="application/json"])');
      assert.equal(own.length, 0);
      // The controls work with these names too.
      await page.selectOption('#explore-against', { index: 3 });
      await page.check('#explore-own');
      assert.deepEqual(wrong, []);
      await close();
    }
  });
}

test('pictures opened by themselves run nothing', async () => {
  const folder = report('pictures-hostile', ...hostile('pictures.csv'));
  const pictures = readdirSync(join(folder, 'figures')).filter((file) => file.endsWith('.svg'));
  assert.ok(pictures.length > 3);
  for (const picture of pictures) {
    const { page, wrong, close } = await open(join(folder, 'figures', picture));
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.equal(await page.evaluate(() => document.querySelectorAll('script, img, foreignObject, [onload], [onerror]').length), 0);
    assert.deepEqual(wrong, [], picture);
    await close();
  }
});

// The fields of a CSV file.
function fields(text) {
  const rows = [[]];
  let [field, inQuotes] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inQuotes && sign === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (sign === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (sign === ',' || sign === '\n')) {
      rows.at(-1).push(field);
      field = '';
      if (sign === '\n') rows.push([]);
    } else field += sign;
  }
  return rows;
}

test('no field of a CSV file is a formula, and each name can be had back', () => {
  const folder = report('csv-hostile', ...hostile('csv.csv'), '--with', 'all');
  const tables = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  assert.ok(tables.length >= 3, tables.join());
  for (const table of tables) {
    const rows = fields(readFileSync(join(folder, table), 'utf8'));
    for (const field of rows.flat()) {
      const isNumber = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(field);
      assert.ok(isNumber || !/^[=+\-@\t\r\n]/.test(field), `${table}: ${field.slice(0, 60)}`);
    }
    const bare = new Set(rows.flat().map((field) => field.replace(/^'/, '')));
    const name = [...bare].some((field) => field.includes("=cmd|' /C calc'!A0"));
    // The other tables tell of some groups only.
    if (table === 'rates.csv') assert.ok(name, `${table} has no such name`);
  }
  assert.match(ecart(...hostile('csv.csv'), '--format', 'csv'), /"'=a ""column""/);
});
