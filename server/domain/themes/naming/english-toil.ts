import { keysOf, word, wordsOf, type Word } from './clause.ts';
import { englishAct } from './english-act.ts';
import { aThing, joined } from './english-story-things.ts';
import { parts, singular } from './english-thing.ts';
import { gerundOf, nounOfVerb, verbOfForm } from './english-verbs.ts';
import type { Story } from './story.ts';

const WHO = '(?:i|we|you|they|he|she|staff|somebody|someone|people|(?:my|our|the) (?:\\w+ )?\\w+)';
const MUST =
  '(?:(?:still|always|also|just|only|then|now) )*(?:have to|has to|had to|need to|needs to|needed to|must|keep|keeps|end up|ended up)';
/** "I have to", "why do I need to", "nobody but me", "we". */
const DOES = `^(?:(?:why|and|but|so|then|honestly|still|every \\w+|each \\w+|seriously|again) )*(?:(?:do|does|did|must|should) )?${WHO} (?:${MUST} |still |always |then )?`;
const BY_HAND = '(?:all )?(?:by hand|manually|on paper|with a pen|one by one)';
const AGAIN =
  '(?:(?:all )?(?:over )?again|twice|(?:two|three|four|five|several|\\d+) times|every (?:single )?time|each time|over and over|(?:in|into|on|at) (?:every|each|two|three|four|five|both|several|\\d+) (?:\\w+ )?\\w+)';
const WRITING = '(?:type|retype|enter|re-enter|reenter|key|rekey|re-key|copy|write|fill in|put|give)';
const TIMES = '(?:an?|two|three|four|five|ten|twenty|thirty|forty|fifty|several|half an|\\d+)';
const SPAN = `(?:${TIMES} (?:\\w+ )?(?:minutes?|mins?|hours?|days?|weeks?|months?)|ages|forever|all (?:day|morning)|half (?:a|the) day|(?:a|the) whole \\w+|so long|too long)`;
const TOLD = '(?:tells?|told|informs?|informed|warns?|warned|notif(?:y|ies|ied)|lets?|let)';

const entryOf = (verb: string): string =>
  /^(?:type|enter|key|fill|put|give)$/.test(verb) ? 'entry' : nounOfVerb(verb) || gerundOf(verb);

/** "repeated address entry"; "repeated entry of …" where the thing is long. */
function repeated(object: readonly Word[] | null, noun: string): readonly Word[] | null {
  if (!object) return null;
  if (object.length > 2 || /[^s]s$/.test(object[0]!.key)) return joined([...wordsOf(`repeated ${noun} of`), ...object]);
  return joined([word('repeated'), ...object.slice(0, -1), word(singular(object.at(-1)!.text)), word(noun)]);
}

/** What is done: "to move an appointment" → "appointment moving". */
function anAct(list: readonly Word[], how: string): readonly Word[] | null {
  const [only] = list;
  if (list.length === 1) return [word(how), word(gerundOf(only!.key))];
  const act = englishAct(list);
  return act && act.kind === 'turned' && act.words.length > 1 ? joined([word(how), ...act.words]) : null;
}

/** Work that somebody does for want of something, and waiting for it. */
export const ENGLISH_TOIL: readonly Story[] = [
  {
    pattern: new RegExp(`${DOES}(?<verb>\\w+)(?: in| out| up)? (?<thing>.{2,50}?) ${BY_HAND}(?= |$)`, 'd'),
    name: (said) => {
      const object = aThing(said('thing'));
      const verb = said('verb')[0]!.key;
      if (!object || nounOfVerb(verb) === null) return null;
      return joined([...wordsOf(`manual ${entryOf(verb)} of`), ...object]);
    },
  },
  {
    pattern:
      /^(?<thing>.{2,50}?) (?:still )?(?:(?:have|has|had) to be|(?:is|are|gets?) (?:all )?)? ?(?<done>\w+ed|written)(?: in| out)? (?:by hand|manually)(?= |$)/d,
    name: (said) => {
      const object = aThing(said('thing'));
      const verb = verbOfForm(said('done')[0]!.key);
      return object && verb !== null ? joined([...wordsOf(`manual ${entryOf(verb)} of`), ...object]) : null;
    },
  },
  {
    pattern: new RegExp(
      `${DOES}(?:retype|re-type|rekey|re-key|re-enter|reenter|retyping|type out) (?<thing>.{2,50}?)(?<into> (?:into|in|to) .{2,30})?$`,
      'd',
    ),
    name: (said) => {
      const object = aThing(said('thing'), 3);
      return object && joined([...wordsOf('retyping of'), ...object]);
    },
  },
  {
    pattern: new RegExp(
      `${DOES}(?<verb>${WRITING}|explain|upload|scan|print|sign|repeat|send|attach)(?: in| out)? (?<thing>.{2,50}?) ${AGAIN}(?= |$)`,
      'd',
    ),
    name: (said) => repeated(aThing(said('thing')), entryOf(said('verb')[0]!.key.replace(/^re-?/, ''))),
  },
  {
    pattern: new RegExp(
      `^(?<thing>.{2,50}?) (?:(?:have|has|had) to be |(?:is|are|get|gets) )?(?<done>typed|entered|keyed|filled|written|signed|uploaded|copied|scanned|explained)(?: in| out)? ${AGAIN}(?= |$)`,
      'd',
    ),
    name: (said) => {
      const verb = verbOfForm(said('done')[0]!.key) ?? 'enter';
      return repeated(aThing(said('thing')), entryOf(verb));
    },
  },
  {
    pattern:
      /^(?:and |but )*(?:i|we|they|you) (?:all )?still (?<verb>fax|print|post|photograph|scan|type|count|photocopy|phone|call|email) (?<thing>.{2,40})$/d,
    name: (said) => {
      const object = aThing(said('thing'));
      return object && joined([word(gerundOf(said('verb')[0]!.key)), word('of'), ...object]);
    },
  },
  // "Took me forty minutes on hold to move an appointment", "had to download three apps just to park".
  {
    pattern: new RegExp(
      `^(?:it |this |that )?(?:takes?|took|taken|spent|spend|wasted|waited|needed)(?: (?:me|us|them))?(?: (?:nearly|almost|over|about|more than))? ${SPAN}(?: \\w+){0,3}? (?:just |only |simply )?to (?<act>.{3,60})$`,
      'd',
    ),
    name: (said) => anAct(said('act'), 'faster'),
  },
  {
    pattern: new RegExp(
      `^(?:${WHO} )?(?:have to|has to|had to|need to|needed to|must) \\w+ (?:.{2,40} )?(?:just|only|simply) to (?<act>.{3,60})$`,
      'd',
    ),
    name: (said) => anAct(said('act'), 'simpler'),
  },
  {
    pattern:
      /^(?:i|we|you) (?:cant|cannot|couldnt|could not|can not) (?<verb>\w+)(?<thing> .{2,30}?)? (?<without>without (?:\w+ ){0,2}\w+ing(?: \w+){0,3})$/d,
    name: (said) => {
      const verb = said('verb')[0]!.key;
      const object = said('thing').length > 0 ? aThing(said('thing'), 2) : [];
      if (!object || nounOfVerb(verb) === null) return null;
      return joined([word(gerundOf(verb)), ...object, ...said('without')]);
    },
  },
  {
    pattern: new RegExp(
      `^(?:${WHO} )?(?:was |were |am |are |is )?(?:kept |left |stuck |spent |waited |waiting |waits? |have to wait )*(?:for )?(?:nearly |over |about )?(?:${SPAN} )?on hold(?= |$)`,
      'd',
    ),
    name: () => wordsOf('long waits on hold'),
  },
  {
    pattern:
      /^(?<thing>(?:hold|waiting|wait|queue|queuing|response|reply|delivery) times?) (?:is|are|was|were) (?:ridiculous|endless|insane|absurd|terrible|awful|too long|very long|crazy)(?= |$)/d,
    name: (said) => [word('shorter'), ...said('thing')],
  },
  {
    pattern: new RegExp(
      `^(?:${WHO} )?(?:had to |have to )?(?:ring|rang|call|called|phone|phoned|email|emailed|write to|wrote to|chase|chased) (?<thing>.{2,30}?) (?:two|three|four|five|six|several|many|\\d+) times(?= |$)`,
      'd',
    ),
    name: (said) => {
      const object = aThing(said('thing'), 3);
      return object && joined([...wordsOf('repeated calls to'), ...object]);
    },
  },
  // Nobody does what one waits for.
  {
    pattern:
      /^(?:.{0,30} )?(?:nobody|no one|noone|no-one) (?:ever |even )?(?:answers?|answered|picks? up|picked up|replies to|replied to|responds to|responded to|calls back|called back|gets back|got back)(?: (?:the |your |our |my )?(?<thing>[^ ]+(?: desk| line| mails?)?))?(?<when> (?:after|before|on|at|in|during) .{2,20})?$/d,
    name: (said) => joined([word('unanswered'), ...(aThing(said('thing'), 2) ?? [word('calls')]), ...said('when')]),
  },
  {
    pattern: new RegExp(
      `^(?:nobody|no one|noone|no-one|you never|they never|please) (?:ever )?${TOLD}(?: (?:me|us|them|you|anyone|(?:the|our|my) \\w+))? (?:know )?(?:about|of) (?<thing>.{2,50})$`,
      'd',
    ),
    name: (said) => {
      const object = aThing(said('thing'));
      return object && joined([...wordsOf('notice of'), ...object]);
    },
  },
  {
    pattern: new RegExp(
      `^(?:nobody|no one|noone|no-one|you never|they never) (?:ever )?${TOLD}(?: (?:me|us|them|you|anyone|(?:the|our|my) \\w+))? (?:know )?(?:when|that|if) (?<thing>.{2,40}?) (?:is|are|was|were|has been|have been|gets?|got) (?<done>\\w+)(?= |$)`,
      'd',
    ),
    name: (said) => {
      const verb = verbOfForm(said('done')[0]!.key);
      const act = verb === null ? null : englishAct([word(verb), ...said('thing')]);
      return act && joined([...wordsOf('notice of'), ...act.words]);
    },
  },
  {
    pattern:
      /^(?:i|we|you|he|she|they|(?:my|our|the) (?:\w+ )?\w+) (?:never|dont|do not|doesnt|does not|didnt|can never|have no way to|had no idea|have no idea) ?(?:know|knows|knew|tell|find out)? (?:if|whether|that) (?<thing>.{2,40}?) (?:is|are|was|were|has been|have been|got|went|arrived|came) (?:\w+)/d,
    name: (said) => {
      const object = aThing(said('thing'), 3);
      return object && joined([...wordsOf('confirmation of'), ...object]);
    },
  },
  {
    pattern:
      /^(?:i|we|you|he|she|they|(?:my|our|the) (?:\w+ )?\w+) (?:never|dont|do not|doesnt|does not|didnt|can never|have no idea) ?(?:knows?|knew|tell|understand|sure)? (?:which|what) (?<thing>\w+(?: (?!to|is|are|was|i|we|he|she|they|it|the|a|you)\w+)?) (?:to|is|are|was|i|we|he|she|they|it|you|the) /d,
    name: (said) => {
      const object = aThing(said('thing'), 2);
      return object && joined([word('unclear'), ...object]);
    },
  },
  {
    pattern: /^(?:where|how) (?:do|can|could|would) (?:i|we) (?:find|see|get|download) (?<thing>.{2,50})$/d,
    name: (said) => aThing(said('thing')),
  },
];

/** A wish to be told: "a notification when the order is shipped". */
export const tellsWhen: Story = {
  pattern:
    /^(?:.{0,40} )?(?<what>notice|notification|notifications|alert|alerts|message) when (?<thing>.{2,40}?) (?:is|are|has been|have been|gets?) (?<done>\w+)(?= |$)/d,
  name: (said) => {
    const verb = verbOfForm(said('done')[0]!.key);
    const act = verb === null ? null : englishAct([word(verb), ...said('thing')]);
    return act && act.words.length > 1 ? joined([...said('what'), word('of'), ...act.words]) : null;
  },
};

/** Those who should know and do not. */
export const unprepared: Story = {
  pattern:
    /^(?<thing>(?:the |your )?(?:\w+ )?(?:support|staff|agents?|help ?desk|consultants?|advisers?|technicians?|reception|receptionists?|operators?|team)) (?:doesnt|does not|dont|do not|never|didnt|hardly) (?:know|knows|understand|understands|knew)(?= |$)/d,
  name: (said) => {
    const object = aThing(said('thing'), 2);
    return object && joined([...wordsOf('better informed'), ...object]);
  },
};

/** What is said of whom: people are no part of a name unless they are told apart. */
export const sees: Story = {
  pattern:
    /^(?<who>.{2,40}?) (?:cant|cannot|couldnt|could not|can not|(?:is|are) (?:unable|not able) to) see (?<thing>.{2,50})$/d,
  name: (said) => {
    const object = aThing(said('thing'), 3);
    const who = (parts(said('who'))[0] ?? said('who')).at(-1)!;
    if (!object || /^(?:i|we|you|they|he|she|it|one|who|nobody|users?|people|customers?)$/.test(keysOf([who])))
      return null;
    return joined([...object, ...wordsOf('visible to'), word(who.text)]);
  },
};
