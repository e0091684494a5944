/**
 * Phrases that make a sentence a request and say nothing about what is requested, as folded words. Vectors are made
 * without them, so a change here needs a new id of every embedder that uses them.
 */

const GREETINGS =
  '(?:hi|hello|hey|dear)(?: (?:there|all|team|everyone|folks))?|greetings|good (?:morning|afternoon|evening)|ola|oi|oie|bom dia|boa tarde|boa noite|prezados|caros|pessoal|gente|galera';
const COURTESY =
  'please|pls|plz|kindly|(?:many )?(?:thanks|thank you|thx)(?: (?:a lot|in advance|so much))?|cheers|por favor|favor|por gentileza|pf|pfv|pfvr|sff|se faz favor|obrigad[oa]|muito obrigad[oa]|valeu|agradeco|desde ja agradeco';

const OPENINGS: readonly string[] = [
  GREETINGS,
  COURTESY,
  'maybe|perhaps|also|just|honestly|still|really|plus|so|then|and|but|because|one more thing|another thing|first of all|any news on',
  '(?:feature request|suggestions?|idea|request|proposal|feedback|sugestao|sugestoes|pedido|ideia)(?: de| for| of)?(?= \\S+ \\S)',
  '(?:i think|i believe|we think|in my opinion|imho|acho que|penso que|creio que|na minha opiniao)(?: that)?',
  '(?:id|wed|i would|we would|i|we)(?: also| really| just| still| would| do| badly| urgently| desperately)* (?:love|like|appreciate|need|want|wish|miss|prefer|hope|am looking for|are looking for)(?: to| for| that| if)?',
  '(?:would|id|wed) (?:really |also )?(?:love|like)(?: to)?',
  '(?:it|that|this|there)? ?(?:would|itd|could|should) be (?:really |very |so |super |a )?(?:great|nice|good|lovely|helpful|useful|awesome|cool|handy|amazing|fantastic|wonderful|perfect|better|ideal|possible|appreciated|big help)(?: if| to| for)?',
  '(?:could|can|would|will) (?:you|we|i|it)(?: please| also| kindly)?',
  '(?:are you|do you) (?:planning|plan|going|intend)(?: to| on)?',
  '(?:you|we|i|it|they|one|the app|the system|the tool|the product) (?:could|should|can|had|would|need to|needs to|must|ought to)(?: really| also)?(?: be able to| be possible to| have)?',
  '(?:let|allow|allowing|enable|permit|letting)(?: us| me| users| people| everyone)?(?: to)?',
  '(?:please )?(?:add|adding|include|including|implement|implementing|introduce|provide|offer|support|supporting|bring back|make it possible to|have|having|get|getting|be able to|being able to)',
  '(?:the )?(?:ability|option|possibility|way|feature|chance|support|functionality)(?: to| of| for)',
  '(?:any|some|no|a) (?:chance|way|plans?|hope|option|possibility)(?: of| to| for)?(?: getting| having)?',
  '(?:is|are|isnt|arent) there(?: any| a| an| no)?(?: way| option| possibility| chance)?(?: of| to| for)?',
  'there (?:is|are|should be|isnt|arent|was) (?:no|a|an|any|some)?(?: ?(?:way|option|possibility)(?: of| to| for)?)?',
  '(?:i|we|you)? ?(?:cant|cannot|can not|couldnt|could not|am unable to|are unable to|am not able to)',
  '(?:its|it is)? ?(?:not possible|impossible) to',
  '(?:missing|lacks?|lacking|lack of|needs?|you need|im missing)',
  '(?:a|an|the|some|any)(?= \\S)',
  'sera que|(?:e|seria|era) possivel|(?:voces|vcs|vc|voce) (?:poderiam|poderia|podiam|podem|pode|pretendem|planejam|vao)|tem como|teria como|da pra|da para',
  '(?:eu |nos |a gente )?(?:gostaria|gostariamos|gostava|gostavamos|queria|queriamos|quero|queremos|quer|preciso|precisamos|precisava|precisa|necessito|necessitamos|adoraria|adorava|amaria|desejo|espero)(?: muito| mesmo| tambem| so)?(?: de| que)?(?: poder| ter)?',
  '(?:seria|era|ficaria|fosse) (?:muito |mais |mesmo )?(?:bom|otimo|legal|interessante|util|fixe|ideal|excelente|perfeito|bacana|incrivel|importante|possivel|melhor|pratico|bem vindo|show|top)(?: se| que| de)?(?: poder| ter| tivesse| houvesse)?',
  '(?:podia|podiam|poderia|poderiam|deveria|deveriam|devia|deviam|podem|pode)(?: haver| ter)?',
  '(?:falta|faltam|faz falta|sinto falta|sinto a falta|sentimos falta)(?: de| do| da| a opcao de| uma opcao de)?',
  '(?:dava|daria) (?:muito |imenso )?jeito(?: ter| se)?',
  '(?:tem|ha|nao tem|nao ha|existe|nao existe) (?:como|forma de|maneira de|jeito de|opcao de|opcao para)',
  'nao (?:da para|da pra|consigo|conseguimos|e possivel|ha|existe)',
  '(?:adicionem|adicionar|adicione|acrescentem|acrescentar|incluam|incluir|inclua|coloquem|colocar|coloque|ponham|implementem|implementar|permitam|permitir|permita|ter|poder|haver|houvesse|tivesse|houver|haja|conseguir|oferecer|oferecam|disponibilizar|disponibilizem|suportar)',
  '(?:suporte)(?: a| para| ao)',
  '(?:a )?(?:forma|maneira|opcao|possibilidade|funcionalidade)(?: de| para)',
  '(?:o|os|a|as|um|uma|uns|umas)(?= \\S)',
];

const CLOSINGS: readonly string[] = [
  COURTESY,
  '(?:asap|soon|urgently|some ?day|one day|in (?:the|a) (?:future|next version)|urgente(?:mente)?|o quanto antes|com urgencia|no futuro)',
  '(?:it |that |this )?(?:would|will|could) (?:be )?(?:really |very |so |super |much |greatly )?(?:great|nice|good|lovely|helpful|useful|awesome|cool|handy|amazing|fantastic|wonderful|perfect|appreciated|help(?: us| me| a lot| a ton)*|save (?:us|me))',
  '(?:is|are) (?:missing|(?:really |badly |much |urgently )?needed|a must|mandatory)',
  '(?:isso |e )?(?:ajudaria|ajudava|facilitaria|seria|ficaria)(?: muito| imenso| bastante| mais)?(?: bom| otimo| legal| util| fixe| ideal| perfeito| bacana| a todos| a nossa vida)?',
  '(?:e|sao) (?:obrigatori[oa]s?|necessari[oa]s?|essencia(?:l|is)|fundamenta(?:l|is))',
  '(?:faz|faria|fazem)(?: muita)? falta',
];

/** One of the phrases at the head of a sentence's words. */
export const OPENING = new RegExp(`^(?:${OPENINGS.join('|')})(?: |$)`);
/** One of the phrases at the end of a sentence's words. */
export const CLOSING = new RegExp(`(?:^| )(?:${CLOSINGS.join('|')})$`);
