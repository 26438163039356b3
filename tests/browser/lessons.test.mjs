// The lessons as a pupil uses them: a guess before each answer, something to move, the keyboard alone, a phone, paper, and no script at all.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { AXE, ecart, open, place, withBrowser } from './browser.mjs';

withBrowser();

const LESSONS = ['faces', 'recidivism', 'hiring', 'loan', 'medical', 'camera', 'language', 'berkeley', 'built-in', 'responsible'];
const SLIDERS = ['recidivism', 'loan', 'camera', 'built-in'];
let lessons;
before(() => {
  lessons = place('lessons');
  ecart('lesson', '--all', '--out', lessons, '--quiet');
});

const file = (lang, name) => join(lessons, lang, `${name}.html`);

// Commits to every question, so that every answer is open and everything moves.
async function answerAll(page) {
  for (const ask of await page.$$('.ask')) {
    await (await ask.$('input[type="radio"]'))?.check();
    await (await ask.$('input[type="range"]'))?.fill('20');
    await (await ask.$('.commit')).click();
  }
}

for (const lang of ['en', 'fr']) {
  for (const name of [...LESSONS, 'index']) {
    test(`${lang}/${name} is accessible in light and dark, on a phone and a desk, and asks for nothing`, async () => {
      for (const colorScheme of ['light', 'dark']) {
        for (const width of [320, 1280]) {
          const { page, wrong, close } = await open(file(lang, name), { width, colorScheme, bypassCSP: true });
          await answerAll(page);
          for (const later of await page.$$('details.later > summary')) await later.click();
          await page.evaluate(AXE);
          const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
          assert.deepEqual(found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)]), []);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `too wide at ${width}`);
          assert.deepEqual(wrong, []);
          await close();
        }
      }
    });
  }
}

test('a lesson leads to itself in the other language, and back to the list', async () => {
  const { page, wrong, close } = await open(file('en', 'recidivism'));
  await page.getByRole('link', { name: 'En français' }).click();
  assert.equal(await page.locator('h1').textContent(), 'Le score de risque au tribunal');
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  await page.getByRole('link', { name: 'Toutes les leçons' }).click();
  assert.equal(await page.locator('h1').textContent(), 'Leçons\u202f: qui subit les erreurs\u202f?');
  await page.getByRole('link', { name: 'Le score de risque au tribunal' }).click();
  await page.getByRole('link', { name: 'In English' }).click();
  assert.equal(await page.locator('h1').textContent(), 'The risk score in court');
  assert.ok(wrong.every((said) => said.startsWith('asked for file:') && said.includes('/lessons/')), String(wrong));
  await close();
});

test('an answer opens once a guess is committed to, and the guess is told', async () => {
  const { page, wrong, close } = await open(file('en', 'recidivism'));
  const first = page.locator('.ask').first();
  assert.equal(await first.locator('.answer').isVisible(), false);
  await first.locator('.commit').click();
  assert.equal(await first.locator('.answer').isVisible(), false, 'a slider that was not moved is no guess');
  assert.equal(await first.locator('.verdict').textContent(), 'Move the slider first.');
  await first.locator('input[type="range"]').fill('20');
  assert.equal(await first.locator('output').textContent(), '20');
  await first.locator('.commit').click();
  assert.equal(await first.locator('.verdict').textContent(), 'You guessed 20. It is 45.');
  assert.equal(await first.locator('.answer p').first().isVisible(), true);
  await first.locator('input[type="range"]').fill('30');
  assert.equal(await first.locator('.verdict').textContent(), '', 'the verdict was on another guess');

  const second = page.locator('.ask').nth(1);
  await second.locator('.commit').click();
  assert.equal(await second.locator('.answer').isVisible(), false, 'nothing was picked');
  assert.equal(await second.locator('.verdict').textContent(), 'Choose an answer first.');
  await second.locator('label').nth(0).click();
  await second.locator('.commit').click();
  assert.match(await second.locator('.verdict').textContent(), /^No/);
  await second.locator('label').nth(1).click();
  assert.equal(await second.locator('.verdict').textContent(), '', 'the verdict was on another option');
  await second.locator('.commit').click();
  assert.match(await second.locator('.verdict').textContent(), /^Yes/);
  assert.deepEqual(wrong, []);
  await close();
});

test('the keyboard alone takes a guess, commits to it and folds the answer', async () => {
  const { page, close } = await open(file('fr', 'berkeley'));
  const focused = () => page.evaluate(() => `${document.activeElement.tagName}.${document.activeElement.type ?? ''}`);
  await page.locator('.ask input[type="range"]').first().focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('.ask output').first().textContent(), '51');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'BUTTON.button');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.ask .answer').first().evaluate((answer) => answer.open), true);
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'SUMMARY.');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, 'none');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.ask .answer').first().evaluate((answer) => answer.open), false);
  await close();
});

test('what moves waits for the answer of its step, and what a lesson shows waits to be opened', async () => {
  for (const name of LESSONS) {
    const { page, wrong, close } = await open(file('en', name));
    const tries = page.locator('.try');
    for (const at of await tries.all()) {
      assert.equal(await at.locator('.tried').isVisible(), false, name);
      assert.equal(await at.locator('.waits').innerText(), 'Answer the question first.');
    }
    const later = page.locator('details.later');
    assert.equal(await later.evaluate((details) => details.open), false);
    await later.locator('summary').click();
    assert.equal(await later.locator('li').first().isVisible(), true);
    await answerAll(page);
    assert.equal(await page.locator('.tried:visible').count(), await tries.count());
    assert.equal(await page.locator('.waits:visible').count(), 0);
    assert.deepEqual(wrong, []);
    await close();
  }
});

test('on a phone no table of a lesson hides its last column', async () => {
  for (const lang of ['en', 'fr']) {
    for (const name of LESSONS) {
      const { page, close } = await open(file(lang, name), { width: 390 });
      await answerAll(page);
      const wide = await page.$$eval('main .scroll', (tables) => tables.filter((table) => table.checkVisibility() && table.scrollWidth > table.clientWidth + 1).map((table) => `${table.getAttribute('aria-labelledby')}: ${table.scrollWidth}`));
      assert.deepEqual(wide, [], `${lang}/${name}`);
      await close();
    }
  }
});

test('what is picked is shown, and nothing else', async () => {
  const { page, close } = await open(file('en', 'faces'));
  await answerAll(page);
  const views = page.locator('.view:visible');
  assert.equal(await views.count(), 1);
  assert.match(await views.first().textContent(), /154\/1,270/);
  await page.locator('.picker select').nth(1).selectOption('3');
  assert.match(await views.first().textContent(), /94\/271/);
  await page.locator('.picker select').nth(0).selectOption('1');
  assert.equal(await views.count(), 1);
  assert.match(await views.first().textContent(), /93\/271/);
  await close();
});

// Every state of every pair of neighbours would take minutes: each slider is moved over all its places, the others where they stood.
test('a slider shows the state of its place: sentence, people, dots and table', async () => {
  for (const name of SLIDERS) {
    const { page, wrong, close } = await open(file('en', name));
    await answerAll(page);
    const dials = page.locator('.dials');
    const { places, captions, states } = JSON.parse(await dials.locator('script').textContent());
    const sliders = await dials.locator('input, select').all();
    assert.equal(sliders.length, places.length);
    const isSlider = await Promise.all(sliders.map((slider) => slider.evaluate((element) => element.type === 'range')));
    const set = (dial, place) => (isSlider[dial] ? sliders[dial].fill(String(place)) : sliders[dial].selectOption(String(place)));
    const start = await Promise.all(sliders.map(async (slider) => Number(await slider.inputValue())));
    for (const [dial, slider] of sliders.entries()) {
      for (const place of places[dial].keys()) {
        await set(dial, place);
        const at = start.map((stood, other) => (other === dial ? place : stood)).reduce((sum, stood, other) => sum * places[other].length + stood, 0);
        const [said, people, cells, caption] = states[at];
        assert.equal(await dials.locator('.said').textContent(), said);
        assert.deepEqual(await dials.locator('tbody td').allTextContents(), cells);
        assert.deepEqual(await dials.locator('.share b').allTextContents(), people.map(([, told]) => told));
        const filled = await dials.locator('.counted').evaluateAll((paths) => paths.map((path) => {
          const lines = path.getAttribute('d').split('M').filter(Boolean);
          return lines.reduce((sum, line) => sum + (Number(line.split('H')[1]) - Number(line.split(' ')[0]) - 1) / 10 + 1, 0);
        }));
        assert.deepEqual(filled, people.map(([count]) => count ?? 0));
        assert.deepEqual(await dials.locator('figcaption').allTextContents(), people.length > 0 ? [captions[caption]] : []);
        if (isSlider[dial]) {
          assert.equal(await slider.getAttribute('aria-valuetext'), places[dial][place]);
          assert.equal(await dials.locator('output').nth(dial).textContent(), places[dial][place]);
        } else {
          assert.equal(await slider.locator('option:checked').textContent(), places[dial][place]);
        }
      }
      await set(dial, start[dial]);
    }
    await sliders[0].focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await dials.locator('output').first().textContent(), places[0][start[0] - 1]);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await dials.isVisible(), false);
    assert.match(await page.locator('.kept .at').innerText(), new RegExp(`${places[0][start[0]]}`), 'paper has the state at the start');
    assert.deepEqual(wrong, []);
    await close();
  }
});

test('the risk score says at each threshold which shares are close, and which has no value', async () => {
  const { page, wrong, close } = await open(file('en', 'recidivism'));
  await answerAll(page);
  const dials = page.locator('.dials');
  const said = () => dials.locator('.said').textContent();
  const shares = () => dials.locator('.share').allTextContents();
  const [threshold, rate] = await dials.locator('input, select').all();
  assert.match(await said(), /45 of 100 Black.* 23 of 100 white.* Close between the groups: precision. Apart: false alarms and people missed.$/);
  await threshold.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  assert.match(await said(), /3 of 100 Black.* 1 of 100 white.* Close between the groups: false alarms. Apart: people missed and precision.$/);
  await rate.selectOption('2');
  assert.deepEqual(await shares(), ['79 of 100 227/286', '70 of 100 45/64']);
  await threshold.fill('0');
  assert.match(await said(), /Close between the groups: false alarms and people missed. Apart: precision.$/);
  await threshold.fill('10');
  assert.match(await said(), /^Where nobody is called a risk, precision has no value\. Close/);
  assert.deepEqual(await shares(), ['no value nobody is called a risk', 'no value nobody is called a risk']);
  assert.deepEqual(await dials.locator('.counted').evaluateAll((paths) => paths.map((path) => path.getAttribute('d'))), ['', '']);
  assert.equal(await page.locator('#explorer').count(), 0);
  assert.deepEqual(wrong, []);
  await close();
});

test('a slider that moves changes the decision and the sum, by the keyboard too', async () => {
  const { page, wrong, close } = await open(file('en', 'loan'));
  await answerAll(page);
  const said = () => page.locator('.dials .said').textContent();
  const points = () => page.locator('.dials tbody td').allTextContents();
  assert.equal(await said(), 'The loan is refused. Total +16, score 54 of 100.');
  await page.locator('.dials input').first().focus();
  await page.keyboard.press('ArrowLeft');
  assert.equal(await said(), 'The loan is granted. Total −13, score 47 of 100.');
  assert.deepEqual(await points(), ['−82', '−15', '+4', '+24', '+43', '−24', '+37', '−13']);
  assert.equal(await page.locator('.dials output').first().textContent(), '18 months');
  assert.deepEqual(wrong, []);
  await close();
});

test('without a script every question has its answer, and every view is there', async () => {
  for (const name of LESSONS) {
    const { page, close } = await open(file('fr', name), { javaScriptEnabled: false });
    const questions = await page.locator('.ask').count();
    assert.equal(await page.locator('.ask .answer > summary').count(), questions);
    for (const hidden of ['.print', '.commit', '.guess', '.waits', '.picker .controls', '.dials .controls']) {
      assert.equal(await page.locator(`${hidden}:visible`).count(), 0, hidden);
    }
    assert.equal(await page.locator('.view:visible').count(), await page.locator('.view').count());
    assert.equal(await page.locator('.tried:visible').count(), await page.locator('.try').count());
    assert.equal(await page.locator('details.later').evaluate((later) => later.open), true);
    await page.locator('.ask summary').first().click();
    assert.equal(await page.locator('.ask .answer p').first().isVisible(), true);
    await close();
  }
});

// What is read of a page, those parts that are shown, by the sections of its main part.
const sheets = (page) => page.$$eval('main > section', (sections) => sections.filter((section) => section.checkVisibility()).map((section) => ({
  part: section.getAttribute('aria-labelledby'),
  text: section.innerText.replace(/\s+/g, ' '),
  begins: getComputedStyle(section).breakBefore === 'page',
})));

test('on paper the pupils’ sheets hold no answer, and the teacher’s hold all of them', async () => {
  for (const lang of ['en', 'fr']) {
    for (const name of LESSONS) {
      for (const javaScriptEnabled of [true, false]) {
        const { page, close } = await open(file(lang, name), { javaScriptEnabled });
        if (javaScriptEnabled) await answerAll(page);
        const answers = await page.$$eval('.ask .answer .inside > p, #answers ~ .answer li p', (lines) => lines.map((line) => line.textContent.replace(/\s+/g, ' ')));
        await page.emulateMedia({ media: 'print' });
        const shown = await sheets(page);
        const from = shown.findIndex(({ part }) => part === 'notes');
        const [pupils, teacher] = [shown.slice(0, from), shown.slice(from)];
        assert.deepEqual(teacher.map(({ part }) => part), ['notes', 'sources', 'paper-answers']);
        assert.deepEqual(shown.filter(({ begins }) => begins).map(({ part }) => part), ['exercises', 'notes', 'paper-answers']);
        const options = await page.$$eval('.ask label', (labels) => labels.map((label) => label.textContent.replace(/\s+/g, ' ')));
        const read = pupils.map(({ text }) => text).join(' ');
        for (const answer of answers) {
          assert.ok(teacher.at(-1).text.includes(answer), `${lang}/${name}: the teacher lacks: ${answer}`);
          assert.ok(options.includes(answer) || !read.includes(answer), `${lang}/${name}: the pupils are told: ${answer}`);
        }
        for (const hidden of ['.ask .answer', '.ask .verdict', '.ask input', '.commit', '.try', '.ways', 'nav']) {
          assert.equal(await page.locator(`${hidden}:visible`).count(), 0, hidden);
        }
        const boxes = await page.$$eval('.option', (all) => all.filter((option) => parseFloat(getComputedStyle(option, '::before').width) > 10).length);
        assert.equal(boxes, await page.locator('.option').count());
        const asked = await page.locator('.ask').count();
        assert.equal(await page.locator('.key .asked:visible').count(), asked);
        assert.equal(await page.locator('.ask .number:visible').count(), await page.locator('.ask input[type="range"]').count());
        assert.equal(await page.locator('.kept:visible, .views tbody tr:visible').count(), await page.locator('.picker .view, .dials').count());
        assert.equal(await page.locator('.end:visible').count(), 1, 'the pupils’ sheets have an end');
        await close();
      }
    }
  }
});

test('on screen nothing of what is for paper is shown or heard', async () => {
  const { page, close } = await open(file('en', 'recidivism'));
  await answerAll(page);
  assert.equal(await page.locator('.print:visible').count(), 0);
  assert.equal(await page.getByRole('heading', { name: 'Answers, for the teacher' }).count(), 0);
  await close();
});
