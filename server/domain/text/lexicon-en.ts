import { anywhere, atStart, everywhere, whole, words, type Lexicon } from './lexicon.ts';

const GOOD =
  '(?:great|nice|good|lovely|helpful|useful|awesome|cool|handy|amazing|fantastic|wonderful|perfect|excellent|appreciated|better|ideal|welcome|convenient|brilliant|super|neat|a (?:big|huge|great|real|massive) \\w+|a game changer)';
const DEGREE =
  '(?:really |very |so |super |much |absolutely |also |just |greatly |a lot |even |pretty |particularly )?';
const CLEAR_ORDER =
  'add|allow|enable|let (?!down|alone|go|it|s )\\w+|fix|improve|remove|implement|introduce|integrate|provide|bring back|offer|support|simplify|speed up|get rid of|translate|give (?:me|us|users|admins|people)|make';
const LOOSE_ORDER =
  'include|create|change|reduce|increase|raise|lower|show|hide|sync|connect|build|stop|replace|redesign|rework|automate|split|separate|update|expand|extend|restore|send|sort|group|link|attach|archive|duplicate|mention|mark|print|undo|rename|lock|save|filter|export|import|integrating|adding|having|being able to|ability to|an? option to|an? way to|the option to|the ability to|option to|possibility to|put|move|open up|turn|switch|localize|localise|cut|drop|shorten|accept|notify|warn|remember';
/** After these a word such as "support" or "update" was a thing, not an order. */
const NOT_A_VERB =
  '(?! (?:is|was|are|were|has|have|had|team|teams|staff|agents?|could|should|would|takes?|took|broke|needs?|never|always|answered|answers|responded|responds|replied|replies|sense|sure|it up|up the|and|people|times?)(?: |$))';
const WHO = '(?:i|we|you|they|it|one|people|users|everyone|my \\w+|our \\w+|the \\w+)';

export const english: Lexicon = {
  wish: anywhere(
    `(?:would|itd|thatd|could|might|id) (?:also |really |still )?be ${DEGREE}${GOOD}`,
    `(?:id|wed|i would|we would|would) (?:also |really |still |absolutely |very much |just |personally )?(?:love|like|appreciate|welcome|prefer|want|enjoy|add|change|make|remove|improve|suggest|ask)`,
    '(?:i|we) (?:really |just |also |only |do |so )?wish',
    'wish (?:list|there|it|you|i|we|the)',
    'if only',
    'please',
    'pls',
    'need',
    'needs',
    '(?:is|are|urgently|really|badly|much) needed',
    'must have',
    '(?:i|we|you) (?:really |also |just |do |still )?(?:want|miss)',
    'wants (?:a|an|to|more)',
    'should',
    '(?:could|can|would|will) (?:you|we) (?:please |guys |maybe |possibly |also )?(?:add|make|include|give|support|allow|fix|bring|integrate|provide|have|let|offer|improve|enable|change|implement|consider|put|get)',
    'any (?:chance|plans?|hope|possibility|way)',
    '(?:is|are) there (?:a |any |some )?(?:way|ways|chance|plans?|option|options|possibility)',
    '(?:i |we )?(?:hope|hoping|looking forward) (?:to see|to get|to have|that you|you|for an?|for more|for the)',
    '(?:how|what) about (?:adding|an?|having|making|some)',
    'why not (?:add|make|have|let|allow)',
    'consider',
    '(?:i|we) (?:would |d )?suggest',
    '(?:my |one |a |small )?suggestions?',
    'feature request',
    '(?:would|could|might) (?:really |also |greatly )?(?:help|improve|save|solve|simplify|benefit|go a long way)',
    'could be (?:better|faster|easier|clearer|simpler|improved|more|cheaper|quicker|smoother|friendlier|shorter|larger|bigger|smarter)',
    'room for improvement',
    '(?:the|my) (?:one|only|first|main|biggest|next) (?:thing|change|feature|improvement|wish|request)',
  ),
  order: atStart(
    `(?:please |kindly |just |maybe |perhaps |then |so |also |to )*(?:${CLEAR_ORDER}|${LOOSE_ORDER})${NOT_A_VERB}`,
    '(?:more|better|faster|fewer|less|cheaper|easier|simpler|bigger|larger|clearer)',
  ),
  complaint: anywhere(
    'there (?:is|are|was|were) (?:no|not any|not an?|not enough|still no|currently no)',
    'theres (?:no|not|still no)',
    'there (?:isnt|arent|wasnt) (?:a|an|any|enough)',
    '(?:cant|cannot|can not|couldnt|could not|unable to|not able to|no way to|no option to|no way of|impossible to|not possible to|isnt possible|wont let|never able to)',
    '(?:doesnt|does not|dont|do not|didnt|wont|will not) (?:support|allow|let|have|offer|sync|show|include|integrate|remember|accept|let|give|provide|update|save|export|import|handle|see|understand why)',
    '(?:isnt|is not|arent|are not|not) (?:supported|available|possible|included|enough|intuitive|clear|user friendly|easy|reliable|accurate|flexible|customizable|customisable|responsive|great|good)',
    '(?:lacks?|lacking|missing|insufficient|inadequate)',
    'too (?:slow|expensive|complex|complicated|hard|difficult|many|much|few|small|long|limited|confusing|often|bright|pricey|clunky|little|big|heavy|rigid|basic|short|late|high|low|manual|crowded|noisy)',
    'way too',
    '(?:is|are|was|were|feels?|gets?|became|becomes|really|very|so|still|quite|bit|pretty|extremely|awfully|painfully|rather|somewhat|looks?|seems?) (?:a bit |very |really |so |too |painfully |often )?(?:slow|slower|expensive|pricey|confusing|complicated|clunky|limited|hard|difficult|awkward|annoying|frustrating|terrible|awful|unreliable|laggy|poor|outdated|cumbersome|unusable|buggy|bad|painful|tedious|cluttered|overwhelming|ugly|unclear|unintuitive|inconsistent|messy|useless|rigid|horrible|unhelpful|a pain|a nightmare|a mess|weak|dated|high)',
    '(?:slow|terrible|awful|poor|confusing|clunky|bad|horrible|outdated|unreliable|expensive) (?:support|search|interface|ui|performance|loading|app|reports?|pages?|price|pricing|documentation|docs|navigation|onboarding|service|response|import|export|sync)',
    'takes? (?:too long|forever|ages|hours|minutes|a long time|a while|days|so long|\\d+)',
    'took (?:too long|forever|ages|hours|days|weeks|\\d+)',
    '(?:i|we) (?:really )?(?:hate|struggle|dislike|waste|lose)',
    '(?:hard|difficult) to (?:use|find|read|understand|learn|set|see|navigate|get|explain|justify)',
    '(?:have|has|had) to (?:\\w+ )?(?:manually|copy|re enter|retype|do it|redo|leave|reload|refresh|type|export|wait|click|open|ask|call|use (?:a|an|another|excel))',
    '(?:by hand|manually|one by one|workarounds?)',
  ),
  bug: anywhere(
    '(?:crash|crashes|crashed|crashing|freezes|froze|freezing|hangs|glitch|glitches|glitchy)',
    '(?:bug|bugs|error|errors|broken|breaks|broke)',
    '(?:doesnt|does not|dont|do not|didnt|did not|not|never|stopped|wont) (?:work|works|working|load|loads|loading|open|sync|arrive|send)',
    '(?:fails|failed|failing)',
    'log(?:s|ged)? (?:me|us) out',
    'lost (?:my|our|the) (?:\\w+ )?(?:data|work|changes|files?|tasks?|progress)',
    '(?:wrong|incorrect) (?:numbers?|data|totals?|dates?|amounts?|results?|time|currency)',
    'duplicated?(?: \\w+)? (?:entries|invoices|records|emails)',
  ),
  question: atStart('(?:can|could|may|do|does|is|are|will|when|how|where|why|what|which|who)(?: \\w+)+'),
  praise: anywhere(
    '(?:love|loving|loved|great|excellent|amazing|perfect|perfectly|good|awesome|fantastic|easy|best|helpful|thanks|thank|happy|reliable|fast|recommend|recommended|well|nice|satisfied|wonderful|simple|solid|brilliant|superb|intuitive|friendly|pleasure|enjoy|impressed|fine|congratulations|congrats|kudos|quick|saves?|likes?|ok|okay|cool|super)',
  ),
  harmless: everywhere(
    `(?:everything|all|what|anything|whatever|exactly what|every feature|the features|the tools|those who|things|than|when|whenever|if|as|where) (?:that )?${WHO} (?:\\w+ )?(?:need|needs|needed|want|wanted|wants|wish|required?|should)`,
    'all i (?:need|want)',
    '(?:dont|do not|doesnt|does not|didnt|never|no longer|cant say (?:i|we)|wouldnt|would not) (?:really |currently |think (?:i|we) |actually )?(?:need|want|miss|wish|change|add)',
    'no (?:need|complaints?|problems?|issues?|doubts?|reason|comparison|downsides?|suggestions?|bugs|errors|crashes|worries|comments?|regrets|hassle|fuss)',
    '(?:need|needs) (?:no|nothing)',
    '(?:cant|cannot|couldnt|could not) (?:think of|complain|fault|wait|imagine|say enough|be happier|live without|recommend|do without|ask for|go wrong|stop|thank)(?: \\w+)*',
    '(?:never|hardly|rarely|not once) (?:crashes|crashed|fails|failed|freezes|breaks|broke|lets? (?:us|me) down|had (?:any |an )?(?:problems?|issues?|errors?))',
    'without (?:any )?(?:errors?|bugs?|crash(?:es|ing)?|problems?|issues?|being)',
    'bug free',
    '(?:not|isnt|nothing|never|wasnt|arent) (?:too|so|that|very)? ?(?:slow|expensive|complicated|hard|difficult|confusing|bad|missing|broken|limited)',
    'nothing (?:is )?(?:missing|lacking|wrong|broken|bad)',
    '(?:id|wed|would|i|we) (?:really |just |also |definitely |highly |certainly )?(?:like|love|want|wanted) to (?:thank|say|recommend|congratulate|compliment|mention|express|keep|stay|continue)(?: \\w+)*',
    '(?:would|id|wed|should) (?:definitely |highly |certainly |gladly |really |not hesitate to |strongly |always )?recommend(?: \\w+)*',
    'wish (?:you|your \\w+|everyone) (?:all |a |the |much |well|luck|success|every)(?: \\w+)*',
    'please (?:find|see|note|keep|contact|call|thank|tell|ignore|disregard|continue|never change|pass|dont change|do not change)(?: \\w+)*',
    'pleased? (?:with|to)',
    'keep (?:it up|up the|going|doing|on)(?: \\w+)*',
    '(?:if|should) you (?:need|want|have)(?: \\w+)*',
    '(?:support|help|answers?|team|someone|you|they) (?:\\w+ )?(?:when|whenever) (?:\\w+ )?(?:need|needed)',
    '(?:should|must) (?:say|admit|confess)',
    'as it should(?: be)?',
    'no one|nobody should',
    'easy to (?:add|make|fix|change|use|learn|set up)',
    'like to (?:hear|know) (?:from|more)',
    'no brainer',
    'need help with',
  ),
  nothing: whole(
    '(?:nothing|none|n a|na|no|nope|nah|idk|ok|okay|yes|yep|test|testing|x+|asdf|hm+|good|fine|all good|fine as it is|no idea|not sure|no comments?|nothing (?:really|else|to add|for now|comes to mind|at the moment|i can think of|much|so far|right now|in particular|specific)|dont know|i dont know|not really|no thanks?|not applicable|same|as before|see above|no suggestions?|all fine|leave it as it is|keep it as it is|keep it simple|dont change anything|no changes?|everything|everything is fine|everything works|we are happy|im happy|see my last answer|same as (?:before|last \\w+|above))',
  ),
  opening: atStart(
    '(?:maybe |perhaps |also |then |please |just |really |but |so |and |plus )*(?:i|we|you|it|there|they|id|wed|its|theres|itd|this|that|please|would|wish|no|too|cant|cannot|could you|can you|lets|why|any|everything|nothing|thanks|love|great)(?= [a-z0-9])',
    '(?:maybe |perhaps |also |then |please |just )*(?:add|allow|let (?:me|us|users)|fix|improve|remove|implement|introduce|integrate|bring back|get rid of|translate|make it)' +
      NOT_A_VERB,
    '(?:write|call|email|mail|contact|ring|text) (?:to )?(?:me|us)',
    '(?:the|our|my|your) (?:\\w+ ){1,3}(?:is|are|was|were|needs?|should|could|cant|doesnt|does|takes?|crashes|keeps|lacks?|freezes|fails)',
    '(?:\\w+ ){1,2}(?:is|are|needs|should|could be|crashes|lacks|takes)',
  ),
  connectors: words(
    'and but also plus so then however though because since besides additionally moreover furthermore well yes',
  ),
  subordinate: atStart('(?:if|when|whenever|while|although|though|as|since|unless|until|after|before|once|because)'),
  greeting: atStart(
    '(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))(?: (?:team|all|there|everyone|folks|guys|sir|madam|support|friends))*',
  ),
  sentenceWords: words(
    'i we you they he she it is are was were am be been have has had does did dont im ive were weve youre its thats this these those because',
  ),
  pointing:
    /^(?:(?:really|also|badly|just|so|often|always|still|all) )*(?:it|this|that|them|these|those|one|so)(?: (?:a lot|so much|too|badly|very much|every day|daily|please|now|soon|asap|more))*$/,
};
