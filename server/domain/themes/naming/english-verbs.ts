/**
 * Product verbs and the noun that stands for what they do; an empty one for verbs that have none which reads well after
 * its object: their phrase stays as it is. Written for this project.
 */
const TABLE = `
export:export import:import download:download upload:upload sync:sync synchronise:sync synchronize:sync synch:sync
filter:filter search:search sort:sorting group:grouping order:ordering reorder:reordering rank:ranking tag:tagging label:labelling
create:creation add:addition edit:editing modify:editing change:change update:update delete:deletion remove:removal
duplicate:duplication copy:copying clone:cloning archive:archiving restore:recovery recover:recovery merge:merging
split:splitting combine:merging join:joining link:linking connect:connection integrate:integration attach:attachment embed:embedding
share:sharing publish:publishing send:sending forward:forwarding resend:resending schedule:scheduling reschedule:rescheduling
plan:planning book:booking reserve:reservation cancel:cancellation renew:renewal approve:approval reject:rejection
sign:signing print:printing scan:scanning preview:preview translate:translation localise:localisation localize:localization
customise:customisation customize:customization personalise:personalisation personalize:personalization configure:configuration
automate:automation assign:assignment reassign:reassignment delegate:delegation track:tracking monitor:monitoring log:logging
record:recording measure:measurement compare:comparison calculate:calculation convert:conversion validate:validation verify:verification
check:check test:testing optimise:optimisation optimize:optimization transcribe:transcription summarise:summary summarize:summary
generate:generation build:building design:design rename:renaming move:moving transfer:transfer migrate:migration
invite:invitation mention:mentions notify:notifications alert:alerts remind:reminders comment:comments annotate:annotation highlight:highlighting
rate:rating review:review vote:voting pay:payment refund:refund charge:charging bill:billing invoice:invoicing
block:blocking lock:locking unlock:unlocking encrypt:encryption hide:hiding mute:muting pin:pinning bookmark:bookmarks
categorise:categorisation categorize:categorization classify:classification prioritise:prioritisation prioritize:prioritization
access:access login:login register:registration enrol:enrolment enroll:enrolment subscribe:subscription unsubscribe:unsubscription
backup:backup collapse:collapsing expand:expansion zoom:zoom resize:resizing crop:cropping rotate:rotation undo: redo: select:selection
allocate:allocation reconcile:reconciliation close: open: mark: set: choose: pick: turn: switch: drag: enter: type: write: read: use:
limit:limits manage:management organise:organisation organize:organization analyse:analysis analyze:analysis visualise:visualisation
visualize:visualization distribute:distribution deliver:delivery ship:shipping reply:replies respond:response process:processing
collect:collection capture:capture extract:extraction match:matching detect:detection report:reporting store:storage
dictate:dictation navigate:navigation paste:pasting bulk-edit:bulk-editing view: see: show: display: receive: get: have: keep: know: find: make:
take: give: ask: answer: react: break: run: start: stop: pause: resume: play: load: save: work: follow: skip: snooze:snoozing
request: propose: define: specify: adjust:adjustment increase:increase reduce:reduction extend:extension raise: lower: disable: enable:
deactivate:deactivation activate:activation install:installation onboard:onboarding train:training hire: fill:
prevent:prevention avoid:prevention cache:caching name:naming accept:acceptance escalate:escalation predict:prediction forecast: count:counting sell:selling buy:buying weigh:weighing explain:explanation suggest:suggestions recommend:recommendations refresh: clear: clean: offset: drop: queue: pull: push: catch: bring: stick: warn:warnings speak: talk: pass: swipe: tap: unify: waive: round: chase: nudge: skip: fold: ring: number: tie: buffer: photograph: put: place: fetch: drill: flag:flagging trace:tracing screen:screening hook: plug: call: text: jump:
leave: submit:submission redeem:redemption apply: replace:replacement swap:swapping exchange:exchange return:return trade:
`;

/** Verbs that begin a reason ("… to know who did what") without ever naming a feature. */
const PLAIN =
  'be do go come avoid help ensure improve understand learn remember forget prevent protect decide speed simplify reduce avoid support allow ' +
  'let tell explain look try want need like deal handle cover fit meet reach serve spend waste lose cut bring put hold turn grow sell buy ' +
  'listen watch contact call talk discuss present prepare stay become identify figure quickly easily better always automatically';

const nouns = new Map<string, string>();
for (const entry of TABLE.trim().split(/\s+/)) {
  const at = entry.indexOf(':');
  nouns.set(entry.slice(0, at), entry.slice(at + 1));
}

/** The noun of a verb in its basic form; '' when it has none that reads well, null for a word that is no known verb. */
export function nounOfVerb(verb: string): string | null {
  return nouns.get(verb) ?? null;
}

const plain = new Set(PLAIN.split(' '));

export function isVerb(key: string): boolean {
  return nouns.has(key) || plain.has(key);
}

const DOUBLED = /(?:^|[^aeiou])[aeiou][bdgklmnprtz]$/;
const NEVER_DOUBLED = /(?:e[rnlt]|o[rn]|i[tlnr]|a[ln]|ow|ay)$/;

/** "exporting" of "export", "merging" of "merge", "splitting" of "split". */
export function gerundOf(verb: string): string {
  if (/[^e]e$/.test(verb) || verb.endsWith('ue')) return `${verb.slice(0, -1)}ing`;
  const short = (verb.match(/[aeiou]+/g) ?? []).length === 1 && !/[aeiou]{2}/.test(verb);
  if (
    DOUBLED.test(verb) &&
    (short || !NEVER_DOUBLED.test(verb)) &&
    !/^(?:visit|edit|open|enter|filter|order)$/.test(verb)
  )
    return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return gerundOf(verb).replace(/ing$/, 'ed');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  sent: 'send',
  resent: 'resend',
  built: 'build',
  split: 'split',
  shown: 'show',
  seen: 'see',
  paid: 'pay',
  written: 'write',
  chosen: 'choose',
  hidden: 'hide',
  kept: 'keep',
  found: 'find',
  made: 'make',
  taken: 'take',
  given: 'give',
  broken: 'break',
  set: 'set',
  read: 'read',
  undone: 'undo',
};

const forms = new Map<string, string>(Object.entries(IRREGULAR));
for (const verb of nouns.keys()) {
  forms.set(gerundOf(verb), verb);
  forms.set(pastOf(verb), verb);
}
const gerunds = new Map([...nouns.keys()].map((verb) => [gerundOf(verb), verb]));
for (const verb of nouns.keys()) if (/(?:el|at)$/.test(verb)) gerunds.set(`${verb}${verb.at(-1)}ing`, verb);

/** The verb of an -ing form, null for any other word. */
export function verbOfGerund(key: string): string | null {
  return gerunds.get(key) ?? null;
}

/** The verb of a past or -ing form, null for any other word. */
export function verbOfForm(key: string): string | null {
  return forms.get(key) ?? null;
}

/** Verbs first, even where a single thing follows: "sync availability with …". */
export const RATHER_VERBS: ReadonlySet<string> = new Set(
  'sync export import download upload share link print archive filter sort pay scan connect read save accept offset drop lock mute show close open mark queue escalate'.split(
    ' ',
  ),
);

/** Words that are a verb and, before another noun, a noun: "search button". */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    'export import download upload sync filter search sort group order tag label change update copy archive link share plan book sign print scan ' +
    'preview track log record check test design transfer comment review vote pay charge bill invoice block lock mute pin access backup zoom ' +
    'limit report store match view show display close open mark set switch type read answer break run start stop load save work return exchange ' +
    'unsubscribe undo trade train resume cache forecast count queue drop offset round cap warn ring text hand tap pass refresh offer process request rate alert mention rank highlight paste reply screen'
  ).split(' '),
);
