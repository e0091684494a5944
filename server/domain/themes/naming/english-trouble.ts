import { word, wordsOf, type Word } from './clause.ts';
import { aSubject, aThing, joined } from './english-story-things.ts';
import { plural } from './english-thing.ts';
import { gerundOf, nounOfVerb, verbOfForm } from './english-verbs.ts';
import type { Story } from './story.ts';

/** Bad in themselves: they stand before the thing as they are. */
const BAD =
  'cold|freezing|hot|full|packed|fully booked|dirty|filthy|wet|smelly|sticky|empty|blank|closed|shut|locked|dark|blurry|blurred|illegible|unreadable|dead|flat|expired|late|rude|stuck|blocked|unsafe|invisible|duplicate|torn|stale|damaged|damp|leaking|understaffed|overcrowded|unanswered|out of order|greyed out|sideways|upside down|double booked|double-booked';
const OFTEN =
  '(?:always |often |usually |constantly |still |already |never not |half |completely |totally |so |very |too |far too |really |almost |just |all |simply |now |nearly |again )*';
const GONE = '(?:gone|lost|vanish(?:es|ed)?|disappear(?:s|ed|ing)?|wiped|deleted by itself|erased)';
const LATE =
  '(?:(?:far |way |much |always |only |so |too |often )*late|(?:\\w+ ){1,2}(?:minutes?|hours?|days?|weeks?) (?:too )?late|(?:the (?:day|night|week|evening) before|at the last minute)(?: .*)?|after (?:i|we|they|it|the|my) .*)';

/** "wrong time zone" and where: "wrong time zone in calendar". */
function inPlace(what: readonly Word[] | null, place: readonly Word[] | null): readonly Word[] | null {
  if (!what) return null;
  return place && place.length <= 3 ? joined([...what, word('in'), ...place]) : joined(what);
}

/** Things that are bad, late, wrong, lost or twice. */
export const ENGLISH_TROUBLE: readonly Story[] = [
  {
    pattern:
      /^(?<thing>.{2,40}?) (?:is|are|was|were|feels?|looks?|seems?)(?: like)?(?: something)? (?:straight |right |stuck )?(?:out of|from|in) (?:the )?(?:19\d\d|200\d|(?:19)?[5-9]0s|stone age|middle ages|last century|(?:sixties|seventies|eighties|nineties)|another (?:age|century|era)|dark ages)(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([word('outdated'), ...object]);
    },
  },
  {
    pattern:
      /^(?:you|they|we|i|it|system|the \w+|got|was|were|have been|been)(?: (?:have|were|was|got))? ?(?<verb>billed|charged|debited|invoiced)(?: (?:me|us|them|(?:our|my|the) \w+))? (?:twice|double|two times)(?: (?:for|in) (?<thing>.{2,30}))?$/d,
    name: (said) => {
      const verb = verbOfForm(said('verb')[0]!.key) ?? 'bill';
      const rest = aThing(said('thing'), 3);
      const double = wordsOf(/^(?:bill|invoice)$/.test(verb) ? 'double billing' : 'double charge');
      return rest ? joined([...double, word('for'), ...rest]) : double;
    },
  },
  {
    pattern: /^(?:.{0,30} )?(?:billed|charged|invoiced) (?:me |us )?twice(?= |$)/d,
    name: () => wordsOf('double billing'),
  },
  {
    pattern: new RegExp(
      `^(?<thing>.{2,40}?)(?: (?:i|we) (?:have )?(?:uploaded|entered|saved|sent|filled in|wrote|added))? (?:(?:is|are|was|were|has|have|keeps?|just|all|been) )*${GONE}(?= |$)`,
      'd',
    ),
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([word('lost'), ...object]);
    },
  },
  {
    pattern:
      /^(?:(?:you|they|it|the \w+|we|i) )(?:have |keep |always |just |then )*(?:lost|lose|loses|losing) (?<thing>(?!time|money|patience|count|hope|trust|faith|interest|customers|clients|sales|track|business|hours|days|sight|touch|a lot).{2,40}?)(?: (?:twice|again|every time|two times|three times))?$/d,
    name: (said) => {
      const object = aThing(said('thing'), 3);
      return object && joined([word('lost'), ...object]);
    },
  },
  {
    pattern:
      /^(?<thing>.{2,40}?) (?:doesnt|does not|dont|do not|didnt|did not|never|hardly ever) (?:match(?:es)?|agrees? with|corresponds? to|tall(?:y|ies) with|adds? up to|equals?) (?<other>.{2,40})$/d,
    name: (said) => {
      const [one, other] = [aSubject(said('thing'), 5), aThing(said('other'), 5)];
      if (!one || !other) return null;
      if (one[0]!.key === other[0]!.key) return joined([...wordsOf('mismatch of'), word(plural(one[0]!.text))]);
      return joined([...wordsOf('mismatch of'), ...one.slice(0, 2), word('and'), ...other.slice(0, 2)]);
    },
  },
  {
    pattern:
      /^(?<place>.{2,40}?) (?:go|goes|went|gets? sent|get|is sent|are sent|keeps? going|arrives?|comes?|ends? up) (?:to|at|with|in) the wrong (?<what>\w+(?: \w+)?)(?= |$)/d,
    name: (said) => {
      const [object, where] = [aThing(said('place'), 3), aThing(said('what'), 2)];
      return object && where && joined([...object, ...wordsOf('to wrong'), ...where]);
    },
  },
  {
    pattern:
      /^(?<place>.{2,40}?) (?:shows?|showed|has|have|had|uses?|used|prints?|printed|displays?|gives?|gave|sends?|sent|brings?|brought|charges?|charged|delivers?|delivered) (?:me |us |them )?(?:the |an? )?wrong (?<what>\w+(?: \w+)?)(?= |$)/d,
    name: (said) => {
      const what = aThing(said('what'), 2);
      return inPlace(what && [word('wrong'), ...what], aThing(said('place'), 2));
    },
  },
  {
    pattern: new RegExp(
      `^(?<thing>.{2,40}?) (?:(?:is|are|was|were) )?(?:comes?|came|coming|arrives?|arrived|published|sent|goes out|go out|gets? here|turns? up|shows? up|goes online|updates?|updated) ${LATE}$`,
      'd',
    ),
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([word('late'), ...object]);
    },
  },
  {
    pattern:
      /^(?:.{2,30} )?before (?:i|we) (?:even )?(?:get|got|see|saw|receive|received|read) (?:the|a|any|my|our) (?<thing>.{2,30})$/d,
    name: (said) => {
      const object = aThing(said('thing'), 3);
      return object && joined([word('late'), ...object]);
    },
  },
  {
    pattern:
      /^(?:.{2,20} )?(?:only )?(?:found|find|finds) out about (?<thing>.{2,40}?) (?:the (?:day|night|week|evening) before|too late|afterwards|by chance|on the day|from .+)$/d,
    name: (said) => {
      const object = aThing(said('thing'));
      return object && joined([...wordsOf('late notice of'), ...object]);
    },
  },
  {
    pattern:
      /^(?:.{2,20} )?(?<verb>cancels?|cancelled|canceled|changes?|changed|moves?|moved|postpones?|postponed) (?<thing>.{2,30}?) (?:by \w+ )?(?:(?:\w+ )?(?:minutes?|hours?|day|evening|night) before|at the last minute|at short notice|last minute)$/d,
    name: (said) => {
      const object = aThing(said('thing'), 3);
      const verb = said('verb')[0]!.key.replace(/^canceled$/, 'cancelled');
      const plain = verbOfForm(verb) ?? verb.replace(/s$/, '');
      return object && joined([...wordsOf(`late ${nounOfVerb(plain) || gerundOf(plain)} of`), ...object]);
    },
  },
  {
    pattern: new RegExp(
      `^(?:half of |most of )?(?<thing>.{2,50}?)(?: (?:i|we) \\w+)? (?:is|are|was|were|stays?|remains?|keeps? being|opens?|opened|comes? out|prints?|printed|loads?|arrives?|arrived|turns? out|comes?|ends? up) ${OFTEN}(?<how>${BAD})(?= |$)`,
      'd',
    ),
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([...said('how'), ...object]);
    },
  },
  {
    pattern:
      /^(?<thing>.{2,40}?) (?:fills? up|is booked up|are booked up|books? out|sells? out|sold out|books? up)(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'), 3);
      return object && joined([word('full'), ...object]);
    },
  },
  {
    pattern:
      /^(?<thing>.{2,40}?) (?:smells?|stinks?|reeks?)(?: (?:of (?<of>.{2,20})|after .*|so .*|bad.*|terrible|awful))?$/d,
    name: (said) => {
      const object = aSubject(said('thing'), 3);
      const of = aThing(said('of'), 2);
      if (!object) return null;
      return of ? joined([...wordsOf('smell of'), ...of, word('in'), ...object]) : joined([word('smelly'), ...object]);
    },
  },
  {
    pattern:
      /^(?<thing>.{2,40}?) (?:keeps? |always |often |constantly |randomly |sometimes )*(?:(?<jam>jams?|jamming|jammed)|(?<leak>leaks?|leaking)|dies|dying|died|shuts down|switches off|cuts out|cut out)(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      const how = said('jam').length > 0 ? 'jamming' : said('leak').length > 0 ? 'leaking' : 'more reliable';
      return object && joined([...wordsOf(how), ...object]);
    },
  },
  {
    pattern:
      /^(?<who>.{2,30}?) (?:leaves?|left|dumps?|dumped|throws?|threw) (?<thing>.{2,30}?) (?<place>(?:in|on|at|by|outside|behind|under) .{2,25})$/d,
    name: (said) => {
      const object = aThing(said('thing'), 3);
      return (
        object && joined([...object, word('left'), ...said('place').filter(({ key }) => !/^(?:my|our)$/.test(key))])
      );
    },
  },
  {
    pattern:
      /^(?<thing>.{2,30}?) changed (?:mid|again|halfway|half-way|every|without|suddenly|overnight|twice|three|in the middle|and)(?:-\w+)?(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'), 3);
      return object && joined([...wordsOf('change of'), ...object]);
    },
  },
  {
    pattern:
      /^(?:please )?stop sending (?:me |us |out )?(?:\d+ |two |three |four |five |so many |all these |those |these )?(?<thing>.{3,40})$/d,
    name: (said) => {
      const object = aThing(said('thing'));
      return object && joined([word('fewer'), ...object]);
    },
  },
  {
    pattern:
      /^(?:please |could you |can you )?(?:put|print|place) (?<thing>(?:the|a|an|our) .{2,30}?) (?<place>(?:on|in) (?:the|every|each|our|my) .{2,30})$/d,
    name: (said) => {
      const [object, place] = [aThing(said('thing'), 3), aThing(said('place').slice(1), 3)];
      return object && place && joined([...object, said('place')[0]!, ...place]);
    },
  },
  {
    pattern:
      /^(?:its |it is |youre |you are |they are |theyre |thats |just |simply )*(?:way |far |much |just |a bit |simply )*(?:too )?(?:expensive|pricey|costly|overpriced|dear)(?: for .{2,40}| compared .{2,30})?$/d,
    name: () => wordsOf('lower price'),
  },
  {
    pattern:
      /^(?<thing>.{2,40}?) costs? (?:me |us )?(?:more than|too much|a fortune|twice|double|way too|an arm|the earth|a lot)(?: .*)?$/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([word('cheaper'), ...object]);
    },
  },
  {
    pattern:
      /^(?<thing>.{2,40}?) (?:is|are|was|were|comes?|works?|exists?|runs?) (?<only>only (?:in|on|by|at|for|from|with|via|over) (?:the )?[\w-]+(?: \w+)?)$/d,
    name: (said) => {
      const object = aSubject(said('thing'), 3);
      return object && joined([...object, ...said('only').filter(({ key }) => key !== 'the')]);
    },
  },
  {
    pattern:
      /^(?<thing>(?:the |your )?\w+(?: \w+)?) (?:closes?|opens?|shuts?) (?:only )?(?:at|from|until) \w+(?: .*)?$/d,
    name: (said) => {
      const object = aSubject(said('thing'), 2);
      return object && joined([...object, ...wordsOf('opening hours')]);
    },
  },
  {
    pattern:
      /^(?<place>.{2,40}?) (?:shows?|gives?|has|prints?|charges?) (?:an? )?different (?<what>\w+(?: \w+)?)(?: (?:from|than|to) .*)?$/d,
    name: (said) => {
      const what = aThing(said('what'), 2);
      return inPlace(what && [word('different'), ...what], aThing(said('place'), 3));
    },
  },
];
