// npm run bench:naming: how many names of themes a manager would keep, over three sets of themes written before the rules saw them.
// The third is split by the SHA-256 of its first request: even first digit, to tune on; odd, held out. Prints figures; with --names also
// each name that is not kept, of all but the held-out ones; with --held-out also those, for the one who reads them after tuning.
// Then what can be counted of the names of every need of bench/learn, and with --sample a hundred of those held out, to be read.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './measure.mjs';
import { figuresOf, namesOfTrades, sampleOf } from './naming-trades.mjs';

const { judgeNames } = await import('../dist/server/domain/themes/naming/naming-quality.js');

const BARS = { first: 0.85, heldOut: 0.6 };
const VERDICTS = ['kept', 'own-words', 'cut', 'missed'];

const themesOf = (file) =>
  readFileSync(join(root, 'bench/naming', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const isHeldOut = ({ texts }) =>
  parseInt(createHash('sha256').update(texts[0].text, 'utf8').digest('hex')[0], 16) % 2 === 1;
const percent = (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

/** Judges the names of some themes and prints a line; returns the share that is kept. */
async function row(title, themes, showing) {
  const names = (await Promise.all(themes.map(judgeNames))).flat();
  const counts = VERDICTS.map((verdict) => names.filter((name) => name.verdict === verdict).length);
  console.log(
    `| ${title} | ${themes.length} | ${names.length} | ${counts.join(' | ')} | ${percent(counts[0], names.length)} |`,
  );
  if (showing)
    for (const { id, language, name, verdict, faults } of names)
      if (showing === 'all' || verdict !== 'kept')
        console.error(`${id} ${language} ${verdict}: ${name} ${faults.join(' ')}`);
  return counts[0] / names.length;
}

const third = themesOf('themes-3.jsonl');
const tuned = third.filter((theme) => !isHeldOut(theme));
const heldOut = third.filter(isHeldOut);
const showing = process.argv.includes('--names') ? 'missed' : null;
console.log('| set | themes | names | kept | own words | own words, cut | missed | kept, share |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const first = await row('first and second', [...themesOf('themes.jsonl'), ...themesOf('themes-2.jsonl')], showing);
const single = ({ texts }) => texts.length === 1;
for (const locale of ['en', 'pt-BR', 'pt-PT', 'en+pt'])
  await row(
    `third, tuned on: ${locale}`,
    tuned.filter((theme) => theme.locale === locale),
    showing,
  );
await row('third, tuned on: one request', tuned.filter(single), null);
await row(
  'third, tuned on: several',
  tuned.filter((theme) => !single(theme)),
  null,
);
const seen = process.argv.includes('--held-out') ? 'all' : null;
for (const locale of ['en', 'pt-BR', 'pt-PT', 'en+pt'])
  await row(
    `third, held out: ${locale}`,
    heldOut.filter((theme) => theme.locale === locale),
    seen,
  );
await row('third, held out: one request', heldOut.filter(single), null);
await row(
  'third, held out: several',
  heldOut.filter((theme) => !single(theme)),
  null,
);
const share = await row('**third, held out**', heldOut, null);

const load = (path) => import(`../dist/server/domain/${path}.js`);
const started = process.cpuUsage();
const rows = await namesOfTrades(load);
const { user, system } = process.cpuUsage(started);
const heldOutRows = rows.filter(({ tunedOn }) => !tunedOn);
console.log('\n| trades of bench/learn | names | quoted | begin with a verb | one word | words of the reference |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [title, some] of [
  ['tuned on', rows.filter(({ tunedOn }) => tunedOn)],
  ['held out', heldOutRows],
])
  for (const size of new Set(some.map((row) => row.size))) {
    const found = await figuresOf(
      some.filter((row) => row.size === size),
      load,
    );
    const shares = [found.quoted, found.verb, found.oneWord, found.ofReference].map((share) => percent(share, 1));
    console.log(`| ${title}: ${size === Infinity ? 'all' : size} | ${found.names} | ${shares.join(' | ')} |`);
  }
console.log(`\n${rows.length} names in ${((user + system) / 1e6).toFixed(1)} s of CPU, reading and vectors included`);
if (process.argv.includes('--sample'))
  for (const { id, language, name, phrase, texts } of sampleOf(rows))
    console.error(`${id} ${language} [${phrase}] ${name} <= ${texts.join(' / ')}`);

const bars = [
  ['names kept of the first two sets', first, BARS.first],
  ['names kept of those held out', share, BARS.heldOut],
];
for (const [name, value, bar] of bars)
  console.log(`${value >= bar ? 'met   ' : 'MISSED'} ${name}: ${percent(value, 1)} (at least ${percent(bar, 1)})`);
process.exitCode = bars.every(([, value, bar]) => value >= bar) ? 0 : 1;
