// npm run bench:lifting: how well the requests lifted from labelled comments agree with those a reader found, by language, by
// question and by kind, on the comments lifting was tuned on (dev) and on those nobody looked at (held out), read by words alone and
// by meaning as well (with the model of the encoder, found, or fetched as "npm run model:fetch" does). Prints figures only, never a
// comment. Ends with a line for each bar, which is asked of reading by meaning, and exits 1 when one is missed.
import { readComments } from './comments/read-comments.mjs';
import { obtainedModel } from './obtained-model.mjs';

const { liftingQuality } = await import('../dist/server/domain/text/lifting-quality.js');
const { liftRequests } = await import('../dist/server/domain/text/lift.js');
const { readComment } = await import('../dist/server/domain/text/read-comment.js');
const { RequestReader } = await import('../dist/server/domain/text/request-reader.js');
const { readReader } = await import('../dist/server/platform/encoder/reader-file.js');
const { SentenceEncoder } = await import('../dist/server/domain/encoder/sentence-encoder.js');

const BARS = { f1: 0.85, precision: 0.9 };
const LOCALES = ['en', 'pt-BR', 'pt-PT', 'mixed'];
const KINDS = ['wish', 'complaint', 'bug', 'question'];

const encoder = new SentenceEncoder(await obtainedModel());
const reader = new RequestReader(readReader());
const read = (comment) => readComment(comment, encoder, reader);
const known = new Map();
/** Made once for each comment. */
const byMeaning = (comment) => {
  const key = `${comment.question} ${comment.text}`;
  if (!known.has(key)) known.set(key, read(comment));
  return known.get(key);
};
const byWords = () => null;

const figure = (value) => value.toFixed(3);
const share = (part, whole) => (whole === 0 ? '–' : figure(part / whole));

function row(name, comments, meaningOf, onlySure = true) {
  const quality = liftingQuality(comments, onlySure, meaningOf);
  const { wanted, lifted, hits, exact, kinds, precision, recall, f1 } = quality;
  const cells = [name, comments.length, wanted, lifted, figure(precision), figure(recall), figure(f1)];
  console.log(`| ${[...cells, share(exact, hits), share(kinds, hits)].join(' | ')} |`);
  return quality;
}

/** Requests of one kind a reader found, and how many of them were lifted as anything. */
function kindRow(kind, comments, meaningOf) {
  const one = comments.map((comment) => ({
    ...comment,
    requests: comment.requests.filter((request) => request.kind === kind),
  }));
  const { wanted, hits, kinds } = liftingQuality(one, true, meaningOf);
  console.log(`| ${kind} | ${wanted} | ${hits} | ${share(hits, wanted)} | ${share(kinds, hits)} |`);
}

function report(title, comments, meaningOf) {
  console.log(`\n## ${title}\n`);
  console.log('| comments | number | wanted | lifted | precision | recall | F1 | exact | kind |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const locale of LOCALES)
    row(
      locale,
      comments.filter((comment) => comment.locale === locale),
      meaningOf,
    );
  for (const question of ['wish', 'why'])
    row(
      `after "${question}"`,
      comments.filter((comment) => comment.question === question),
      meaningOf,
    );
  const quality = row('**all**', comments, meaningOf);
  row('all, with what waits in the inbox', comments, meaningOf, false);
  console.log('\n| kind | wanted | lifted | recall | as this kind |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const kind of KINDS) kindRow(kind, comments, meaningOf);
  return quality;
}

/** Comments a CPU second, after some turns to warm up. */
function speed(comments, lift, turns) {
  const turn = () => {
    for (const comment of comments) lift(comment);
  };
  for (let warm = 0; warm < turns / 2; warm += 1) turn();
  const before = process.cpuUsage();
  for (let times = 0; times < turns; times += 1) turn();
  const { user, system } = process.cpuUsage(before);
  return (turns * comments.length) / ((user + system) / 1e6);
}

const dev = readComments('dev');
const heldOut = readComments('held-out');
report('Dev, by words alone', dev, byWords);
report('Dev, by meaning', dev, byMeaning);
report('Held out, by words alone', heldOut, byWords);
const quality = report('Held out, by meaning', heldOut, byMeaning);
const lift = (comment) => liftRequests(comment.text, comment);
const liftByMeaning = (comment) => liftRequests(comment.text, comment, read(comment));
console.log(`\n${Math.round(speed(dev, lift, 10))} comments a CPU second by words alone`);
console.log(`${Math.round(speed(dev, liftByMeaning, 2))} by meaning, reading included\n`);
let missed = 0;
for (const [name, bar] of Object.entries(BARS)) {
  const met = quality[name] >= bar;
  if (!met) missed += 1;
  console.log(`bar held-out ${name} >= ${bar}: measured ${figure(quality[name])} ${met ? 'ok' : 'missed'}`);
}
process.exitCode = missed > 0 ? 1 : 0;
