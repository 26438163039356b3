// Reports made by the program, and pages opened in Chromium: whatever they ask for, say on the console or fail at is kept.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

const { ECART_BIN, ECART_CHROMIUM } = process.env;
export const { ECART_ROOT } = process.env;

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let folder;
let browser;

// Each file of tests calls this once: a browser and a folder that last as long as its tests.
export function withBrowser() {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ecart-'));
    browser = await chromium.launch({ executablePath: ECART_CHROMIUM, args: FLAGS });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

// A place in the folder of the tests.
export const place = (name) => join(folder, name);

const environment = { PATH: '/usr/bin:/bin', LANG: 'C' };

// What the program prints; a failure is an error with what it said.
export function ecart(...args) {
  return execFileSync(ECART_BIN, args, { cwd: ECART_ROOT, env: environment, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

// The same where a code other than 0 is an answer, as that of a check is.
export function verdict(...args) {
  return spawnSync(ECART_BIN, args, { cwd: ECART_ROOT, env: environment, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

// A report's folder.
export function report(name, ...args) {
  const out = place(name);
  ecart(...args, '--out', out, '--force', '--quiet');
  return out;
}

// A server of `ecart serve`: the address it prints, and the code that it will end with.
export async function served(file) {
  const server = spawn(ECART_BIN, ['serve', file, '--no-open'], { cwd: ECART_ROOT, env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  after(() => server.kill());
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const [printed] = await once(server.stdout, 'data');
  return { address: printed.toString().split('\n')[0], ended };
}

// A page, and what must be empty when it is done with: whatever it asked for but itself, said on the console, or failed at.
export const open = (path, { hash = '', ...more } = {}) => openAt(pathToFileURL(path).href, { hash, ...more });

// The same of an address: of a server, whatever lies below it is its own.
export async function openAt(address, { hash = '', width = 1280, height = 900, colorScheme = 'light', javaScriptEnabled = true, ...more } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, javaScriptEnabled, ...more });
  const page = await context.newPage();
  const wrong = [];
  page.on('request', (request) => {
    const asked = request.url();
    const isOwn = address.startsWith('http:') ? asked.startsWith(address) : asked.split('#')[0] === address;
    if (!isOwn && !asked.startsWith('data:')) wrong.push(`asked for ${asked}`);
  });
  page.on('console', (message) => wrong.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(address + hash);
  return { page, wrong, close: () => context.close() };
}

// The texts of a table, cell by cell, row by row.
export const cells = (page, selector) =>
  page.$eval(selector, (table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())));

export const COMPAS = [
  'audit',
  'datasets/compas/compas.csv',
  '--label',
  'two_year_recid',
  '--score',
  'decile_score',
  '--threshold',
  '5',
  '--group',
  'race',
  '--group',
  'sex',
  '--intersect',
];
