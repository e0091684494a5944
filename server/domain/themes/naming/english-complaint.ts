import { keysOf, word, wordsOf, type Clause, type Word } from './clause.ts';
import { englishAct } from './english-act.ts';
import { ADVERB, WHO } from './english-frames.ts';
import { isPronoun, PREPOSITIONS, shortened, singular, tidied, untilReason } from './english-thing.ts';
import { nounOfVerb, verbOfForm } from './english-verbs.ts';
import type { Phrase } from './frame.ts';

const DEGREE =
  '(?:very |really |so |too |way |way too |a bit |quite |pretty |still |extremely |painfully |rather |often |always |just |far |super |awfully |incredibly |a little |kind of |sometimes |absolutely |getting |simply |also |that )*';

/** What is wanted instead of what is complained about. */
const BETTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:slow|slower|sluggish|laggy|unresponsive)$/, 'faster'],
  [/^(?:expensive|pricey|costly|overpriced|brutal|outrageous|extortionate)$/, 'cheaper'],
  [/^(?:confusing|unclear|cluttered|unintuitive|messy|overwhelming|crowded|chaotic|cryptic|misleading)$/, 'clearer'],
  [/^(?:complicated|complex|hard|difficult|clunky|cumbersome|awkward|tedious|bureaucratic|fiddly)$/, 'simpler'],
  [/^(?:small|tiny)$/, 'larger'],
  [/^(?:short)$/, 'longer'],
  [/^(?:low)$/, 'higher'],
  [/^(?:high|steep)$/, 'lower'],
  [/^(?:long|lengthy)$/, 'shorter'],
  [/^(?:big|large|huge)$/, 'smaller'],
  [/^bright$/, 'darker'],
  [/^(?:loud|noisy)$/, 'quieter'],
  [/^(?:outdated|old|ugly|dated|archaic|ancient)$/, 'more modern'],
  [/^(?:unreliable|buggy|broken|unstable|flaky|glitchy|intermittent)$/, 'more reliable'],
  [/^(?:inaccurate|wrong|incorrect|imprecise)$/, 'more accurate'],
  [/^(?:rigid|inflexible|limited|restrictive)$/, 'more flexible'],
  [/^(?:inconsistent)$/, 'more consistent'],
  [/^(?:hidden|buried)$/, 'more visible'],
  [/^(?:manual)$/, 'automatic'],
  [
    /^(?:terrible|awful|bad|poor|horrible|useless|weak|lacking|basic|annoying|frustrating|disappointing|unusable|unhelpful|crap|rubbish|dreadful|a mess|a nightmare|a pain|not good|not great)$/,
    'better',
  ],
];
const ADJECTIVES =
  'brutal|outrageous|extortionate|bright|slow|slower|sluggish|laggy|unresponsive|expensive|pricey|costly|overpriced|confusing|unclear|cluttered|unintuitive|messy|overwhelming|crowded|chaotic|cryptic|misleading|complicated|complex|hard|difficult|clunky|cumbersome|awkward|tedious|bureaucratic|fiddly|small|tiny|short|low|high|steep|long|lengthy|big|large|huge|loud|noisy|outdated|old|ugly|dated|archaic|ancient|unreliable|buggy|broken|unstable|flaky|glitchy|intermittent|inaccurate|wrong|incorrect|imprecise|rigid|inflexible|limited|restrictive|inconsistent|hidden|buried|manual|terrible|awful|bad|poor|horrible|useless|weak|lacking|basic|annoying|frustrating|disappointing|unusable|unhelpful|crap|rubbish|dreadful|a mess|a nightmare|a pain|not good|not great';

const IS = new RegExp(
  `^(.{1,80}?) (?:is|are|was|were|gets?|feels?|looks?|seems?|becomes?|has become) ${DEGREE}(${ADJECTIVES})(?= |$)`,
);
/** "the pricing is not transparent". */
const NOT_VERY =
  /^(.{1,60}?) (?:isnt|is not|arent|are not|wasnt|not) (?:very |that |so |really |at all )*(intuitive|clear|transparent|accurate|reliable|flexible|responsive|helpful|stable|consistent|visible|readable|secure|precise|obvious|customi[sz]able|accessible|friendly)(?= |$)/;
/** "a calendar I can share", "plugins that can read": what comes before the verb names a thing and who does something to it. */
function isRelative(clause: Clause, before: number): boolean {
  return clause
    .slice(1, before)
    .some(({ key }) => /^(?:that|which|who|i|we|you|they|he|she|it|buyers|users|clients|customers)$/.test(key));
}

/** "Stop codes are impossible to read". */
const HARD_TO = new RegExp(
  `^(.{1,60}?) (?:is|are|was|were) ${DEGREE}(?:impossible|hard|difficult|tricky) to \\w+(?= |$)`,
);
/** "slow search": nothing but what is bad about it. */
const PLAIN = new RegExp(`^${DEGREE}(${ADJECTIVES}) ((?:\\w+)(?: \\w+){0,2})$`);
const TAKES = new RegExp(
  `^(.{1,80}?) (?:takes?|took|needs?) ${DEGREE}(?:long|forever|ages|a long time|too long|hours|minutes|\\d+ (?:seconds|minutes|hours|secs|mins|days|s|min))(?: to (?:\\w+))?(?= |$)`,
);
const LOADS = new RegExp(`^(.{1,80}?) (?:loads?|opens?|runs?|works?|scrolls?) ${DEGREE}(?:slowly|slow)(?= |$)`);
const FAILS =
  /^(.{1,80}?) (?:(?:often |always |sometimes |constantly |randomly |frequently |just |still |sometimes )*(?:crash(?:es|ed|ing)?|freezes?|froze|hangs?|fails?|failed|breaks?|drops?|dropped|lags?|disconnects?|logs (?:me|us) out|stops? (?:working|responding|loading|ringing|printing|syncing)|stopped (?:working|responding|loading|printing|syncing)|glitches?)|keeps? (?:on )?(?:crash|freez|fail|hang|break|dropp|stopp|disconnect|lagg|logg|load|spinn|buffer|restart|reload|resett|glitch)ing|doesnt work|does not work|dont work|do not work|didnt work|never works?|isnt working|arent working)(?= |$)/;
const MISSING =
  /^(.{1,80}?) (?:is|are|was|were|isnt|arent) (?:\w+ )?(?:missing|needed|required|lacking|unavailable|unsupported|essential|necessary|nowhere|a must|supported|available|possible|included|there|enough|wanted|mandatory|overdue|impossible(?! to )|welcome|appreciated)(?= |$)/;
const WOULD = new RegExp(
  `^(.{1,80}?) (?:would|could|will|might|can|should) (?:${ADVERB} )*(?:be (?:\\w+ ){0,2}(?:great|nice|good|helpful|useful|awesome|cool|handy|amazing|perfect|appreciated|ideal|fantastic|welcome|excellent|lovely|possible|wonderful|brilliant|neat|better|available|a \\w+)|help|save|make|solve|improve|simplify|benefit|speed|reduce|come in|go a long|cut|boost|free|let us|allow us|attract|bring)(?= |$)`,
);
const SHOULD = new RegExp(
  `^(.{1,60}?) (?:should|must|needs to|need to|has to|have to|could|ought to|can) (?:${ADVERB} )*(?:be able to )?(.+)$`,
);
const LACKS = /^(.{1,60}?) (?:does not|doesnt|dont|do not|didnt|never|cant|cannot|can not|wont) (\w+)(?: (.+))?$/;
const BE_MORE = /^be (?:much |a bit |a lot |way |made )*(\w+er|more \w+|better)(?= |$)/;
const QUANTITY: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:there (?:is|are) |theres |we get |i get |i receive |we receive |getting |receiving )?(?:way |far |just |simply )*(?:too|so) many /,
    'fewer',
  ],
  [/^(?:there is |theres |we get |i get )?(?:way |far |just |simply )*(?:too|so) much /, 'less'],
  [
    /^(?:there (?:is|are) |theres |you have |we have |it has )?(?:way |far |just |simply |really )*(?:too few|not enough|insufficient|too little|very few|enough) /,
    'more',
  ],
];

const at = (clause: Clause, count: number): Clause => clause.slice(count);
const count = (keys: string): number => keys.split(' ').length;

/** Who asks, and the product as a whole, are no things to name. */
const NOBODY = new RegExp(`^(?:${WHO}|(?:app|system|tool|software|platform|product))$`);

function thing(list: readonly Word[]): readonly Word[] | null {
  const tidy = tidied(untilReason(list));
  if (tidy.length === 0 || tidy.every(({ key }) => isPronoun(key)) || NOBODY.test(keysOf(tidy))) return null;
  return tidy;
}

/** Whether what fails is a thing by itself: "an auditor | failed eleven pages" and "at 200 it | fails" are no such thing. */
function isWholeThing(clause: Clause, match: RegExpExecArray): boolean {
  const subject = clause.slice(0, count(match[1]!));
  const next = clause[count(match[0])]?.key ?? '';
  return (
    !PREPOSITIONS.has(subject[0]!.key) &&
    !/^(?:a|an|the|my|our|your|their|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/.test(next) &&
    untilReason(subject).length === subject.length
  );
}

function improved(list: readonly Word[], how: string): Phrase | null {
  const subject = thing(list);
  if (!subject || subject.length > 4) return null;
  const last = subject.at(-1)!.key;
  const price = /^(?:prices?|pricing|costs?|fees?|rates?|tariffs?)$/.test(last);
  const better =
    price && (how === 'cheaper' || how === 'smaller')
      ? 'lower'
      : /^limits?$/.test(last) && /^(?:larger|longer|more flexible)$/.test(how)
        ? 'higher'
        : how;
  const cut = shortened([...wordsOf(better), ...subject]);
  return cut ? { words: cut, kind: 'derived' } : null;
}

/** "The app doesn't work offline", "reports should work without internet". */
const OFFLINE =
  /^(.{1,60}?) (?:doesnt|does not|dont|do not|cant|cannot|wont|should|must|needs to|could|has to) (?:\w+ )?(?:work|function|run|be used|be usable|be available|be accessible|open) (?:offline|without (?:an? )?(?:internet|connection|wifi|signal))(?= |$)/;

/** What a statement about something asks for: "the export is slow" → "faster export"; null when it is not safe to say. */
export function englishComplaint(clause: Clause): Phrase[] {
  const keys = keysOf(clause);
  const offline = OFFLINE.exec(keys);
  if (offline) {
    const subject = thing(clause.slice(0, count(offline[1]!)));
    const words = subject ? [word('offline'), ...subject.slice(0, 3)] : wordsOf('offline mode');
    return [{ words, kind: 'derived' }];
  }
  const found: Phrase[] = [];
  const add = (phrase: Phrase | null) => phrase && found.push(phrase);
  for (const [pattern, better] of QUANTITY) {
    const match = pattern.exec(keys);
    if (match) add(improved(at(clause, count(match[0].trim())).slice(0, 8), better));
  }
  if (found.length > 0) return found;
  const battery =
    /^(.{1,40}? )?(?:drains?|eats?|kills?|uses? too much) (?:the |my |our )?(?:phone |phones )?battery/.test(keys);
  if (battery) return [{ words: wordsOf('lower battery usage'), kind: 'derived' }];
  const plain = PLAIN.exec(keys);
  if (plain) {
    const better = BETTER.find(([pattern]) => pattern.test(plain[1] ?? ''));
    if (better && clause.length <= 5)
      return (add(improved(clause.slice(clause.length - count(plain[2]!)), better[1])), found);
  }
  const notVery = NOT_VERY.exec(keys);
  if (notVery) return (add(improved(clause.slice(0, count(notVery[1]!)), `more ${notVery[2]!}`)), found);
  const is = IS.exec(keys);
  if (is) {
    const better = BETTER.find(([pattern]) => pattern.test(is[2] ?? ''));
    if (better) add(improved(clause.slice(0, count(is[1]!)), better[1]));
    return found;
  }
  const slow = TAKES.exec(keys) ?? LOADS.exec(keys);
  if (slow) return (add(improved(clause.slice(0, count(slow[1]!)), 'faster')), found);
  const fails = FAILS.exec(keys);
  if (fails && isWholeThing(clause, fails))
    return (add(improved(clause.slice(0, count(fails[1]!)), 'more reliable')), found);
  const hard = HARD_TO.exec(keys);
  const hardly = hard && thing(clause.slice(0, count(hard[1]!)));
  if (hard && hardly && hardly.length <= 3) {
    const last = clause.slice(count(hard[0]) - 3, count(hard[0]));
    return [{ words: shortened([...hardly, ...last]) ?? hardly, kind: 'headline' }];
  }
  const missing = MISSING.exec(keys) ?? WOULD.exec(keys);
  if (missing) {
    const subject = thing(clause.slice(0, count(missing[1]!)));
    const verb = subject && nounOfVerb(verbOfForm(subject[0]!.key) ?? '') ? englishAct(subject) : null;
    const cut = verb ?? (subject && { words: shortened(subject) ?? [], kind: 'asked' as const });
    if (cut && cut.words.length > 0) add({ ...cut, kind: 'asked' });
    return found;
  }
  const lacks = LACKS.exec(keys);
  if (lacks && !isRelative(clause, count(lacks[1]!))) return (add(lacking(clause, lacks)), found);
  const should = SHOULD.exec(keys);
  if (should && isRelative(clause, count(should[1]!))) return found;
  if (should) return (add(shouldBe(clause, should)), found);
  const plainly = SAYS.exec(keys);
  if (plainly) add(said(clause, plainly));
  return found;
}

/** "Stop codes are impossible to read" as a headline: without the verb. */
const SAYS =
  /^(.{1,60}?) (?:is|are|was|were|gets|get|feels|feel|looks|look|stays|stay) (?:always |often |still |very |just |so |too )*((?!not |a |an |the |my |our |in |on |at |to |from |by |what |that |how |where |when |why |if |because )\w+.*)$/;

function said(clause: Clause, match: RegExpExecArray): Phrase | null {
  const subject = thing(clause.slice(0, count(match[1]!)));
  const rest = tidied([
    word('x'),
    ...untilReason([word('x'), ...clause.slice(clause.length - count(match[2]!))]).slice(1),
  ]).slice(1);
  if (!subject || subject.length > 4 || rest.length === 0) return null;
  const cut = shortened([...subject, ...rest]);
  return cut && cut.length > subject.length ? { words: cut, kind: 'headline' } : null;
}

/** "Reports should include charts" → "charts in reports"; "prices should be lower" → "lower prices". */
function shouldBe(clause: Clause, match: RegExpExecArray): Phrase | null {
  const subject = thing(clause.slice(0, count(match[1]!)));
  const act = clause.slice(clause.length - count(match[2]!));
  const more = BE_MORE.exec(match[2]!);
  if (more && subject) return improved(subject, more[1]!);
  const keys = keysOf(act);
  if (subject && /^(?:include|show|have|contain|support|list|display) /.test(keys))
    return inside(act.slice(1), subject);
  if (act[0]?.key === 'be' && act[1]) {
    const verb = verbOfForm(act[1].key);
    if (!subject) return null;
    if (!verb) {
      const cut = shortened([
        act[1],
        ...subject,
        ...tidied([word('x'), ...untilReason([word('x'), ...act.slice(2)]).slice(1)]).slice(1),
      ]);
      return cut && cut.length > 1 && !/^(?:in|on|at|a|an|the|there|here)$/.test(act[1].key)
        ? { words: cut, kind: 'derived' }
        : null;
    }
    const turned = englishAct([word(verb), ...subject, ...act.slice(2)]);
    return turned && { ...turned, kind: 'derived' };
  }
  const phrase = englishAct(act);
  return phrase && { ...phrase, kind: 'derived' };
}

function inside(list: readonly Word[], place: readonly Word[]): Phrase | null {
  const what = thing(list);
  if (!what) return null;
  const cut = shortened([...what, word('in'), ...place]);
  return cut && cut.length > what.length
    ? { words: cut, kind: 'derived' }
    : { words: shortened(what) ?? what, kind: 'derived' };
}

const BY_ITSELF =
  /^(?:sync|synchronise|synchronize|update|load|refresh|scroll|save|export|import|print|upload|download|open)$/;

/** "Contacts don't sync with Outlook" → "contact sync with Outlook"; "reports don't show totals" → "totals in reports". */
function lacking(clause: Clause, match: RegExpExecArray): Phrase | null {
  const subject = thing(clause.slice(0, count(match[1]!)));
  const verb = match[2]!;
  const rest = match[3] ? clause.slice(clause.length - count(match[3])) : [];
  if (
    /^(?:show|include|have|contain|support|list|display|offer|accept|take)$/.test(verb) &&
    !/^(?:long|much|into|place|off|part)$/.test(rest[0]?.key ?? '')
  ) {
    if (subject) return inside(rest, subject);
    const what = thing(rest);
    return what && { words: shortened(what) ?? [], kind: 'asked' };
  }
  if (verb === 'be' && subject && rest[0]) {
    const done = verbOfForm(rest[0].key);
    const turned = done && englishAct([word(done), ...subject, ...rest.slice(1)]);
    return turned ? { ...turned, kind: 'derived' } : null;
  }
  if (BY_ITSELF.test(verb) && subject && subject.length <= 2) {
    const last = subject.at(-1)!;
    const name = [...subject.slice(0, -1), word(singular(last.text)), word(nounOfVerb(verb) || verb)];
    const cut = shortened([...name, ...tidied([word('x'), ...untilReason([word('x'), ...rest]).slice(1)]).slice(1)]);
    return cut && { words: cut, kind: 'derived' };
  }
  const noun = nounOfVerb(verb);
  if (noun && rest.length === 0 && subject && subject.length <= 2) {
    const last = subject.at(-1)!;
    return { words: [...subject.slice(0, -1), word(singular(last.text)), word(noun)], kind: 'derived' };
  }
  const phrase = noun === null ? null : englishAct([word(verb), ...rest]);
  return phrase && { ...phrase, kind: 'derived' };
}
