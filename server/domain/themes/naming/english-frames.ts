import { frame, type Frame } from './frame.ts';

export const ADVERB =
  '(?:really|also|just|still|only|even|would|do|does|badly|urgently|desperately|absolutely|definitely|often|sometimes|always|personally|currently|greatly|much|truly|kindly|very|so|actually|simply|easily|quickly|please|maybe|possibly|all|ever|either|again|then|at least|too|sadly|unfortunately)';
const PEOPLE =
  '(?:users?|people|customers?|clients?|everyone|everybody|somebody|someone|admins?|administrators?|managers?|members?|guests?|patients?|parents?|students?|teachers?|drivers?|employees?|agents?|staff|donors?|buyers?|shoppers?|sellers?|owners?|visitors?|colleagues?|teammates?|team|teams|company|boss|department|accountants?|office|organi[sz]ation|firm|agency|doctors?|nurses?|tenants?|hosts?|players?|readers?|subscribers?|suppliers?|vendors?|partners?|volunteers?|learners?|candidates?|recruiters?|chefs?|waiters?|cashiers?|editors?|developers?|designers?|receptionists?|couriers?|farmers?|trainers?|coaches|coach|tutors?)';
const WHOSE = '(?:my|our|the|your|their|all|many|some|most|many of our|some of our|most of our|a lot of|half of our)';
export const WHO = `(?:i|we|you|they|one|it|(?:${WHOSE} )?(?:\\w+ )?${PEOPLE})`;
const PRODUCT =
  '(?:(?:the|this|your) (?:\\w+ )?(?:app|system|tool|software|platform|product|site|website|program|portal|application|solution)|it|this|that)';
const GOOD =
  '(?:great|nice|good|lovely|helpful|useful|awesome|cool|handy|amazing|fantastic|wonderful|perfect|better|ideal|possible|appreciated|excellent|neat|brilliant|super|welcome|convenient|important|essential|fab|sweet|interesting|best|a (?:\\w+ )?(?:help|plus|addition|feature|improvement|idea|bonus|lifesaver|game changer|time saver|timesaver))';
const WANT =
  '(?:like|likes|love|loves|appreciate|need|needs|needed|want|wants|wanted|wish|wishes|miss|misses|missed|prefer|prefers|hope|require|requires|expect|expects|enjoy|suggest|suggests|propose|recommend|request|demand|welcome|ask|asks|keep asking|keeps asking|are asking|is asking|asked|dream of|dream)';
const EASY =
  '(?:easy|easier|simple|simpler|better|quick|quicker|fast|faster|possible|built in|straightforward|good|proper|real|nice|convenient|decent)';
const WAY =
  '(?:ability|option|options|possibility|way|ways|chance|opportunity|means|feature|function|functionality|setting|button|capability)';

const DETERMINER =
  '(?:a|an|the|some|any|another|this|these|those|that|my|our|your|their|its|his|her|such|every|each|a few|all the|all|all my|all our)(?: kind of| sort of| type of| form of)?';

/** English phrases at the head of a request that say nothing about what is wanted; in the order in which they are tried. */
export const ENGLISH_FRAMES: readonly Frame[] = [
  frame(
    null,
    null,
    '(?:hi|hello|hey|dear)(?: (?:team|all|there|everyone|folks|guys|support))*',
    '(?:please|pls|plz|kindly|maybe|perhaps|also|just|then|and|but|or|well|ok|okay|honestly|plus|because|since|additionally|furthermore|however|though|personally|ideally|basically|again|finally|second|secondly|first|firstly|lastly|overall|otherwise|sorry|unfortunately|currently|if possible|at the moment|right now|by the way|btw|to be honest|in my opinion|imo|still|really|so|yes|now|one thing|seriously|urgent|urgently|thanks|thank you)',
    '(?:my|our|one|a|the|another|an) (?:\\w+ )?(?:suggestion|request|idea|wish|proposal|thing|improvement|complaint|issue|problem|feature) (?:is|would be|we need is|i need is|we miss is|i miss is|i would like is|i would love is)(?: that| to have)?',
    '(?:feature request|suggestion|idea|request|wish list|wishlist|proposal|feedback)(?: (?:is|would be|for))',
    '(?:i|we) (?:\\w+ )?(?:think|feel|believe|guess|know|noticed|find|found|was wondering|were wondering|am wondering|are wondering|wonder)(?: that| if| whether| it)*',
    '(?:what|all) (?:i|we) (?:really )?(?:need|want|miss)(?: most)? is',
    '(?:how|what) about',
    'what (?:really |most )?(?:kills|annoys|bothers|irritates|frustrates|puts|drives)(?: (?:me|us))?(?: (?:off|mad|crazy|most))? is',
  ),
  frame(
    null,
    null,
    '(?:since|after|with) (?:the |your )?(?:last |latest |new |recent )*(?:update|release|version|upgrade|redesign)',
    'as an? \\w+',
  ),
  frame(
    'wish',
    null,
    `(?:it|that|this|what) (?:would|could|might) (?:${ADVERB} )*(?:help|make sense|save)(?: (?:us|me|everyone|everybody|our \\w+|my \\w+|time))*(?: (?:enormously|hugely|immensely|a lot|a bit|massively|out|life easier))*(?: if| to have| that| when)`,
    '(?:id|i would|wed|we would|youd|you would)(?: \\w+){1,6} if',
    `if ${PRODUCT} (?:had|offered|supported|could have|came with)(?: an?)?`,
    'if (?:only )?(?:i|we|you|there|users) (?:had|could have|was|were)(?: an?)?',
  ),
  frame(
    'thing',
    null,
    '(?:does|do) (?:it|you|the \\w+) (?:do|handle|take)',
    'id (?:happily |gladly )?pay (?:\\w+ )?(?:double |more |extra )?for',
  ),
  frame('act', null, '(?:could|can) the \\w+(?! be | have )(?: also| please)?'),
  frame('act', null, `if (?:${WHO}|${PRODUCT}) (?:could|would|were able to|was able to)`),
  // Impossible, or hard.
  {
    ...frame(
      'act',
      null,
      `(?:${PRODUCT} )?(?:its|it is|it gets|it was|is|was)? ?(?:${ADVERB} |way too |quite |pretty |a bit |extremely |super |incredibly )*(?:hard|difficult|tricky|complicated|cumbersome|tedious|painful|annoying|confusing|a pain|a hassle|time consuming|not easy|frustrating|clunky|awkward)(?: for (?:\\w+ ){0,2}${PEOPLE})? to`,
    ),
    better: 'easier',
  },
  {
    ...frame(
      'act',
      null,
      `(?:it )?(?:takes?|took) (?:${ADVERB} )*(?:too long|forever|ages|so long|a long time|hours|minutes|days|\\d+ \\w+|me \\w+|us \\w+)(?: \\w+)? to`,
    ),
    better: 'faster',
  },
  {
    ...frame(
      'act',
      null,
      `(?:it )?(?:takes?|needs?) (?:too many|so many|\\w+) (?:clicks|steps|screens|taps|forms|calls|emails|e-mails|pages|attempts|tries) to`,
      'too many (?:clicks|steps) to',
    ),
    better: 'easier',
  },
  {
    ...frame(
      'act',
      null,
      `(?:please )?(?:make|making) it (?:much |way )?(?:easy|easier|simple|simpler|quicker|faster)(?: for (?:\\w+ ){0,2}${PEOPLE})? to`,
    ),
    better: 'easier',
  },
  frame(
    'act',
    null,
    `(?:${WHO} )?(?:${ADVERB} )*(?:cant|cannot|can not|couldnt|could not|(?:am |are |is |was )?(?:unable|not able) to|(?:arent|isnt|wasnt) able to|(?:never|no longer) able to|(?:${PRODUCT} )?(?:doesnt|does not|dont|didnt|wont|will not) (?:let|allow) (?:me|us|you|${WHO})(?: to)?|cant seem to|have no way to|see no way to|(?:do not|dont) (?:know|see|understand|find) how to|struggle to)(?: ${ADVERB})*`,
    `(?:there |theres |is |are |was |but |with |we have |i have )*(?:${ADVERB} )*(?:no|not any|isnt any|isnt a|not a) (?:${EASY} )?${WAY} (?:for (?:\\w+ ){0,2}${PEOPLE} )?(?:to|of)`,
    `(?:its|it is|it isnt|is|isnt)? ?(?:${ADVERB} )*(?:not possible|impossible|not supported)(?: for (?:\\w+ ){0,2}${PEOPLE})? to`,
  ),
  // Able to.
  frame(
    'act',
    null,
    `(?:${PRODUCT} )?(?:would be |should be |must be |is |be |needs to be |has to be )?(?:made )?possible (?:for (?:\\w+ ){0,2}${PEOPLE} )?to`,
    `(?:is|was|would) it (?:be )?(?:now )?possible (?:for (?:\\w+ ){0,2}${PEOPLE} )?to`,
    `(?:make|making) it possible (?:for (?:\\w+ ){0,2}${PEOPLE} )?to`,
    '(?:to )?(?:be|being|are|is|were|was) able to',
    `(?:(?:the|an?|some|any|more|another) )*(?:${EASY} )?${WAY} (?:for (?:\\w+ ){0,2}${PEOPLE} )?to(?: be able to)?`,
    `(?:(?:the|an?|some|any|more) )*(?:${EASY} )?${WAY} (?:of|for)(?= \\w+ing )`,
    '(?:plan|planning|plans|going|thinking|intend|intending|considering)(?: of| about)? (?:to |on )?(?=\\w+)',
  ),
  frame(
    'act',
    null,
    `(?:let|letting|lets|allow|allowing|allows|enable|enabling|permit|permitting|help|helps) (?:me|us|(?:the |our |my |your |other |more )?(?:\\w+ )?${PEOPLE})(?: to)?(?: also| easily| quickly| simply)*`,
    '(?:let|allow) (?:each|every) \\w+(?: to)?',
    'let (?:the |our |my |your |their |other )?\\w+s',

    `(?:give|gives|giving|offer) (?:me|us|(?:the |our |my |your )?(?:\\w+ )?${PEOPLE}) (?:a |an |the |some )?(?:${EASY} )?${WAY} (?:to|of)`,
  ),
  // Wishes.
  frame(
    'wish',
    null,
    `(?:it|that|this|there|what|which)? ?(?:would|wouldnt|itd|thatd|could|should|will|might) (?:${ADVERB} )*be (?:${ADVERB} )*${GOOD}(?: (?:idea|thing|feature|addition|improvement|help|option))?(?: for (?:me|us|everyone|(?:\\w+ ){0,2}${PEOPLE}))?(?: if| that| when| to (?:have|see|get|add|include|offer))*`,
    `${WHO} (?:${ADVERB} )*(?:would |could |might )?(?:${ADVERB} )*${WANT}(?: it)?(?: for| that| if)*`,
    `(?:id|wed|theyd|would|itd|id) (?:${ADVERB} )*(?:love|like|appreciate|prefer|want|welcome|need|enjoy|suggest)(?: it)?(?: for| that| if)*`,
    `(?:${ADVERB} )*(?:need|needs|want|wanted|needing|wish|wishing|looking for|looking forward to|missing|hoping for|waiting for|would love|craving|desire)(?: for| that)?`,
    `(?:i|we|im|am|are|were|weve|ive) (?:${ADVERB} )*(?:been )?(?:looking forward|looking|hoping|waiting|missing|dying|asking|lacking|desperate)(?: to| for| that)*`,
    'if only',
    // Two languages in one sentence.
    '(?:queria|quero|gostaria de|gostava de|preciso de|precisamos de|seria (?:bom|otimo)|por favor|deixem-me|falta)(?: que| um| uma| o| a)*',
  ),
  frame(
    'wish',
    null,
    '(?:do|did) (?:you|we)(?: guys)?',
    '(?:are|is|were) (?:you|there|we)(?: guys)?(?: any| a| an)?(?: plans?)?(?: (?:to|for|of))?',
    '(?:any|are there any) (?:chance|plans?|hope|possibility|news|update)(?: of| to| for| on| that| you could| we could| we can)*',
    'when (?:will|can|are|is|do)',
  ),
  frame('act', ['wish'], `(?:(?:for )?(?:(?:the|our|my|all) )?(?:\\w+ )?${PEOPLE} )?to(?: be able to)?`),
  frame(
    'wish',
    ['wish'],
    '(?:if|that|when|whether|for|there|theres)',
    '(?:was|were|is|are|be)(?= (?:a|an|some|more|no) )',
  ),
  frame('wish', ['wish'], `(?:you|${PRODUCT})(?: guys)?(?: (?:would|will|could|can|should|had|did))?`),
  // Modals and questions.
  frame(
    'act',
    null,
    `(?:could|can|would|will|should|cant|couldnt|may|might|why (?:cant|not|dont)|how (?:can|do|could)|where (?:can|do)) (?:you|we|i|it|one|(?:the |our )?${PEOPLE}|there)(?: guys)?(?: ${ADVERB})*`,
    `${WHO} (?:${ADVERB} )*(?:could|can|should|may|might|must|needs to|need to|has to|have to|ought to|will|would|had to|want to|wants to)(?: ${ADVERB})*(?: be able to)?`,
    `${PRODUCT} (?:${ADVERB} )*(?:could|can|should|may|must|needs to|has to|ought to)(?: ${ADVERB})*`,
  ),
  // Something to be added.
  frame(
    'thing',
    null,
    '(?:please )?(?:add|adding|added|adds|include|including|included|implement|implementing|implemented|introduce|introducing|introduced|provide|providing|provided|offer|offering|offered|support(?! (?:is|was|team|answers|should|could|takes|never|via|by|in|on)(?: |$))|supporting|supported|bring back|bringing back|build|building|develop|consider adding|consider|considering|make available|incorporate|ship|release|launch)(?: (?:us|me|in|back|for))?',
    `(?:${PRODUCT} )?(?:doesnt|does not|dont|do not|didnt|wont|isnt|never) (?:${ADVERB} )*(?:have|support|supporting|offer|include|provide|come with|contain|accept|give)(?: (?:any|us|me))*`,
    '(?:there |theres )(?:is|are|was|were|should be|must be|could be|needs to be|has to be|isnt|arent)? ?(?:still |currently |really |also |simply )*(?:no longer|no|not any|a lack of|any)?',
    '(?:missing|lacks|lack|lacking|lack of|no|without)(?: any| an?)?(?: support for)?',
    `(?:we|i|it|${PRODUCT})(?: ${ADVERB})* (?:lack|lacks|have no|has no|have not got|havent got|dont have|doesnt have|do not have)(?: any| an?)?`,
    '(?:allow|allowing|allows|enable|enabling|permit|permitting)(?: for)?',
    '(?:give|gives|giving) (?:us|me)',
    `(?:the |a |an |some |any )?(?:${EASY} )?(?:option|options|support|feature|function|functionality|possibility) for`,
  ),
  frame(
    'thing',
    ['wish', 'act'],
    '(?:have|having|had|get|getting|got|see|seeing|use|receive)(?=(?: (?:a|an|the|some|more|any|our|my|all|your|better|this|that|access|support|\\w+s)) )',
  ),
  frame(null, ['wish', 'thing'], DETERMINER),
  frame('thing', ['act'], DETERMINER),
  frame(null, ['anything'], '(?:a|an|the|some|any|another|my|our|your)'),
  frame(
    null,
    ['wish', 'thing'],
    '(?:proper|real(?! time)|actual|good|nice|decent|great|dedicated|own|basic|simple|easy|quick)',
  ),
];
