// npm run bench:lifting: how well the requests lifted from labelled comments agree with those a reader found, by language, by
// question and by kind, on the comments lifting was tuned on (dev) and on those nobody looked at (held out). Prints figures only,
// never a comment. Ends with a line for each bar and exits 1 when one is missed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './measure.mjs';

const { liftingQuality } = await import('../dist/server/domain/text/lifting-quality.js');
const { liftRequests } = await import('../dist/server/domain/text/lift.js');

const BARS = { f1: 0.85, precision: 0.9 };
const LOCALES = ['en', 'pt-BR', 'pt-PT', 'mixed'];
const KINDS = ['wish', 'complaint', 'bug', 'question'];

const commentsOf = (name) =>
  readFileSync(join(root, `bench/comments/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const figure = (value) => value.toFixed(3);
const share = (part, whole) => (whole === 0 ? '–' : figure(part / whole));

function row(name, comments, onlySure = true) {
  const quality = liftingQuality(comments, onlySure);
  const { wanted, lifted, hits, exact, kinds, precision, recall, f1 } = quality;
  const cells = [name, comments.length, wanted, lifted, figure(precision), figure(recall), figure(f1)];
  console.log(`| ${[...cells, share(exact, hits), share(kinds, hits)].join(' | ')} |`);
  return quality;
}

/** Requests of one kind a reader found, and how many of them were lifted as anything. */
function kindRow(kind, comments) {
  const one = comments.map((comment) => ({
    ...comment,
    requests: comment.requests.filter((request) => request.kind === kind),
  }));
  const { wanted, hits, kinds } = liftingQuality(one);
  console.log(`| ${kind} | ${wanted} | ${hits} | ${share(hits, wanted)} | ${share(kinds, hits)} |`);
}

function report(title, comments) {
  console.log(`\n## ${title}\n`);
  console.log('| comments | number | wanted | lifted | precision | recall | F1 | exact | kind |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const locale of LOCALES)
    row(
      locale,
      comments.filter((comment) => comment.locale === locale),
    );
  for (const question of ['wish', 'why'])
    row(
      `after "${question}"`,
      comments.filter((comment) => comment.question === question),
    );
  const quality = row('**all**', comments);
  row('all, with what waits in the inbox', comments, false);
  console.log('\n| kind | wanted | lifted | recall | as this kind |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const kind of KINDS) kindRow(kind, comments);
  return quality;
}

function speed(comments) {
  const turn = () => {
    for (const { text, question, locale } of comments) liftRequests(text, { question, locale });
  };
  for (let warm = 0; warm < 5; warm += 1) turn();
  const before = process.cpuUsage();
  for (let times = 0; times < 10; times += 1) turn();
  const { user, system } = process.cpuUsage(before);
  return (10 * comments.length) / ((user + system) / 1e6);
}

const dev = commentsOf('dev');
report('Dev', dev);
const heldOut = report('Held out', commentsOf('held-out'));
console.log(`\n${Math.round(speed(dev))} comments a CPU second\n`);
let missed = 0;
for (const [name, bar] of Object.entries(BARS)) {
  const met = heldOut[name] >= bar;
  if (!met) missed += 1;
  console.log(`bar held-out ${name} >= ${bar}: measured ${figure(heldOut[name])} ${met ? 'ok' : 'missed'}`);
}
process.exitCode = missed > 0 ? 1 : 0;
