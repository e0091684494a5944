// npm run screenshots [-- NAME…]: pictures of every page in screenshots/, from a Rumo of its own with the sample company.
// Words after -- keep only pictures whose name contains one of them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildServer, buildWeb } from './build.mjs';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { staffPages } from './staff-pages.mjs';

const report = (line) => console.log(line);
buildWeb({ report });
buildServer({ report });
const built = (file) => import(`../dist/server/${file}`);
const { createApp } = await built('app.js');
const { parseEnv } = await built('config/env.js');
const { SetupService } = await built('features/staff/setup.service.js');
const { startEmbeddedMongo } = await built('platform/mongo/embedded.js');
const { Tasks } = await built('platform/tasks/tasks.js');

const wanted = process.argv.slice(2);
const out = join(import.meta.dirname, '../screenshots');
const owner = { name: 'Olívia Prado', email: 'owner@mare.example', password: 'correct horse battery' };
const looks = {
  en: [
    { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
    { name: 'desktop-light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  ],
  'pt-BR': [
    { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    { name: 'desktop-dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  ],
};

/** A day that does not move, so that two runs differ only where Rumo does. */
const clock = { now: () => new Date('2026-11-26T13:00:00Z'), rehearsal: false };
const folder = mkdtempSync(join(tmpdir(), 'rumo-pictures-'));
const mongo = await startEmbeddedMongo(join(folder, 'mongo'), { report });
const port = await freePort();
const env = parseEnv({ DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'error' });
const app = await createApp({ ...env, mongodbUri: mongo.uri }, { clock });
await app.listen(port, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: chromiumArguments,
});
const base = env.publicUrl;
let cookie = '';
let taken = 0;

try {
  mkdirSync(out, { recursive: true });
  await beforeTheFirstDay();
  await work('sample.work');
  await work('questions.look');
  const pages = await staffPages((path) => api('GET', path));
  await everyStaffLook(async (person, device, locale) => {
    for (const { name, path } of pages) await picture(person, device, locale, name, `/app${path}`);
    const { id } = await surveyOf('stars');
    await picture(person, device, locale, 'report-stars', `/app/report?survey=${id}`);
    await picture(person, device, locale, 'surveys-one-stars', `/app/surveys/${id}`);
    await picture(person, device, locale, 'report-month', '/app/report?window=month&by=accounts');
    await picture(person, device, locale, 'letters-so-far', '/app/letters/so-far');
    await picture(person, device, locale, 'report-themes', '/app/report?themes=12');
    await picture(person, device, locale, 'themes-questions', '/app/themes/questions');
    await picture(person, device, locale, 'search', '/app/search');
    await picture(person, device, locale, 'search-found', '/app/search?q=export%20fatura');
    const { contact, account } = await askerOfWhatShipped();
    await picture(person, device, locale, 'audience-person-story', `/app/audience/contacts/${contact.id}`);
    await picture(person, device, locale, 'audience-person-mails', `/app/audience/contacts/${contact.id}?show=mail`);
    await picture(person, device, locale, 'audience-account-story', `/app/audience/accounts/${account.id}`);
    await letterMail(device, locale);
  });
  await openNow();
  for (const [locale, devices] of Object.entries(looks))
    for (const device of devices) await publicPages(device, locale);
  await work('reports.sum');
  const nps = await surveyOf('nps');
  const wave = (await api('GET', '/api/waves')).items.find(({ surveyId }) => surveyId === nps.id);
  await everyStaffLook(async (person, device, locale) => {
    await picture(person, device, locale, 'waves-one-open', `/app/waves/${wave.id}`);
    await picture(person, device, locale, 'this-month-open', '/app/');
  });
  await everyStaffLook(imported);
  report(`${taken} pictures are in screenshots/`);
} finally {
  await browser.close();
  await app.close();
  await mongo.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Set-up, sign-in, and the first steps while there is nobody yet. */
async function beforeTheFirstDay() {
  const code = await app.get(SetupService).openCode();
  await everyLook((person, device, locale) => picture(person, device, locale, 'setup', `/app/setup#${code}`));
  const response = await fetch(`${base}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-rumo-csrf': '1' },
    body: JSON.stringify({
      code,
      organisation: {
        name: 'Maré',
        postalAddress: 'Rua do Porto 1, 01000-000 São Paulo',
        privacyUrl: 'https://mare.example/privacy',
        currency: 'BRL',
        zone: 'America/Sao_Paulo',
        locale: 'en',
      },
      owner,
    }),
  });
  if (!response.ok) throw new Error(`set-up: ${response.status} ${await response.text()}`);
  cookie = response.headers.get('set-cookie').split(';')[0];
  await everyLook((person, device, locale) => picture(person, device, locale, 'sign-in', '/app/sign-in'));
  await everyStaffLook((person, device, locale) => picture(person, device, locale, 'first-steps', '/app/'));
  await api('POST', '/api/sample');
}

/** Somebody with a story to tell: asked for something, and was told that it is there. */
async function askerOfWhatShipped() {
  const [theme] = (await api('GET', '/api/themes?status=shipped')).items;
  const { items } = await api('GET', `/api/requests?view=open&theme=${theme.id}`);
  return items.find(({ contact, account }) => contact && account);
}

/** Waves of today, so that there are fresh mails whose links still answer. */
async function openNow() {
  for (const metric of ['nps', 'stars']) {
    const { id } = await surveyOf(metric);
    const { period } = await api('GET', `/api/surveys/${id}/opening`);
    await api('POST', `/api/surveys/${id}/waves`, { who: 'third', sending: 'now', period });
    await work('waves.plan');
  }
  for (const task of ['delivery.queue', 'delivery.send', 'reports.sum', 'roadmap.rank']) await work(task);
}

/** Requests of another board: how they would be read, and what became of them. */
async function imported(person, device, locale) {
  const lines = [
    'Id;Pedido;Empresa;Data;Votos',
    '1;Exportar as faturas para Excel;;12/10/2026;14',
    '2;"Let us sign in with two factors, please";;13/10/2026;9',
    '3;;;14/10/2026;1',
    '4;Modo escuro;Papelaria Lua Nova;15/10/2026;6',
  ];
  const page = await picture(person, device, locale, 'requests-import-read', '/app/requests/import', true);
  if (!page) return;
  const file = { name: 'board.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('dl').first().waitFor();
  await shoot(page, device, locale, 'requests-import-read');
  await page.close();
  const response = await fetch(`${base}/api/request-imports?origin=${device.name}`, {
    method: 'POST',
    headers: { cookie, 'x-rumo-csrf': '1', 'sec-fetch-site': 'same-origin', 'content-type': 'text/csv' },
    body: file.buffer,
  });
  const { id } = await response.json();
  await work('requests.import');
  await work('themes.place');
  await picture(person, device, locale, 'requests-import-done', `/app/requests/import?id=${id}`);
}

async function surveyOf(metric) {
  return (await api('GET', '/api/surveys')).items.find((survey) => survey.metric === metric);
}

/** The letter as the owner gets it, who reads the language of the look. */
async function letterMail(device, locale) {
  const [{ month }] = (await api('GET', '/api/letters')).items;
  await api('POST', `/api/letters/${month}/to-me`);
  await work('delivery.send');
  await mailPicture(device, locale, 'mail-letter', await mailWith('/app/letters/', locale));
}

/** What customers see: mails, the answer page step by step, unsubscribing, the ballot, the roadmap. */
async function publicPages(device, locale) {
  const person = await newPerson(device, locale, { javaScriptEnabled: false });
  const invite = await mailWith(/\/r\/[\w-]{23}$/m, locale);
  await mailPicture(device, locale, 'mail-invite', invite);
  await answerSteps(person, device, locale, 'answer', invite, 8);
  const stars = await mailWith(/\/r\/[\w-]{23}\/5$/m, locale);
  await mailPicture(device, locale, 'mail-stars', stars);
  await answerSteps(person, device, locale, 'answer-stars', stars, 4);
  await picture(person, device, locale, 'answer-unknown-link', '/r/AAAAAAAAAAAAAAAAAAAAAAa');
  await picture(person, device, locale, 'unsubscribe', /\/u\/[\w-]{23}/.exec(invite.text)[0]);
  const ballotMail = await mailWith('/b/', locale);
  await mailPicture(device, locale, 'mail-ballot', ballotMail);
  const door = await picture(person, device, locale, 'ballot-1-door', /\/b\/[\w-]{23}/.exec(ballotMail.text)[0], true);
  if (door) {
    await door.waitForTimeout(2100);
    await door.locator('button').first().click();
    await shoot(door, device, locale, 'ballot-2-open');
    await door.close();
  }
  await picture(person, device, locale, 'public-roadmap', '/roadmap');
  await person.close();
}

/** The answer page, step by step, from a link of a mail. */
async function answerSteps(person, device, locale, name, { text }, score) {
  const answer = /\/r\/[\w-]{23}/.exec(text)[0];
  const page = await picture(person, device, locale, `${name}-1-score`, `${answer}/${score}`, true);
  if (!page) return;
  // A person reads for a moment; faster ones are taken for a scanner.
  await page.waitForTimeout(2100);
  await page.locator('button').first().click();
  await shoot(page, device, locale, `${name}-2-words`);
  await page.waitForTimeout(2100);
  await page
    .locator('textarea')
    .first()
    .fill(locale === 'en' ? 'It just works.' : 'Funciona e pronto.');
  await page.locator('button').first().click();
  await shoot(page, device, locale, `${name}-3-thanks`);
  await page.close();
}

/** The mail of somebody in this language whose link nobody has used for a picture yet. */
async function mailWith(link, locale) {
  mailWith.used ??= new Set();
  const { items } = await api('GET', '/api/mails?limit=200');
  for (const { id } of items) {
    const mail = await api('GET', `/api/mails/${encodeURIComponent(id)}`);
    if (mailWith.used.has(id) || !new RegExp(link, 'm').test(mail.text)) continue;
    const html = await (await authorised(`/api/mails/${encodeURIComponent(id)}/html`)).text();
    if (!html.includes(`lang="${locale}"`)) continue;
    mailWith.used.add(id);
    return { id, text: mail.text };
  }
  throw new Error(`there is no mail with ${link} in ${locale}`);
}

async function mailPicture(device, locale, name, { id }) {
  const person = await newPerson(device, locale);
  await person.addCookies([{ name: cookie.split('=')[0], value: cookie.split('=')[1], url: base }]);
  await picture(person, device, locale, name, `/api/mails/${encodeURIComponent(id)}/html`);
  await person.close();
}

async function everyLook(take) {
  for (const [locale, devices] of Object.entries(looks))
    for (const device of devices) {
      const person = await newPerson(device, locale);
      await take(person, device, locale);
      await person.close();
    }
}

/** The same, signed in as the owner, who reads the language of the look. */
async function everyStaffLook(take) {
  for (const [locale, devices] of Object.entries(looks)) {
    await api('PATCH', '/api/session', { locale });
    for (const device of devices) {
      const person = await newPerson(device, locale);
      await person.addCookies([{ name: cookie.split('=')[0], value: cookie.split('=')[1], url: base }]);
      await take(person, device, locale);
      await person.close();
    }
  }
}

function newPerson({ viewport, colorScheme }, locale, more = {}) {
  return browser.newContext({ viewport, colorScheme, locale, reducedMotion: 'reduce', ...more });
}

async function picture(person, device, locale, name, path, keepOpen = false) {
  const isWanted = wanted.length === 0 || wanted.some((word) => name.includes(word));
  if (!isWanted) return null;
  const page = await person.newPage();
  await page.goto(base + path);
  await page.waitForLoadState('networkidle');
  await shoot(page, device, locale, name);
  if (keepOpen) return page;
  await page.close();
  return null;
}

/** In a window as high as the page, so that what is fixed to its lower edge stands below everything. */
async function shoot(page, device, locale, name) {
  const height = await tall(page);
  await page.setViewportSize({ ...device.viewport, height: Math.max(device.viewport.height, Math.min(height, 6000)) });
  await page.screenshot({ path: join(out, `${name}.${device.name}.${locale}.png`) });
  await page.setViewportSize(device.viewport);
  taken += 1;
}

/** Playwright evaluates also where a page's own scripts are off. */
function tall(page) {
  return page.evaluate('document.documentElement.scrollHeight');
}

async function authorised(path, method = 'GET', body = undefined) {
  const response = await fetch(base + path, {
    method,
    headers: {
      cookie,
      'x-rumo-csrf': '1',
      'sec-fetch-site': 'same-origin',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}

async function api(method, path, body) {
  return (await authorised(path, method, body)).json();
}

async function work(task) {
  await app.get(Tasks).run(task);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
