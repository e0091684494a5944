import { type Language } from '../text/language.ts';
import { words } from '../text/lexicon.ts';

/** Phrases by which a request begins and that say nothing about what is wanted; folded words, as in `tokens`. */
const LEADS: readonly string[] = [
  // English
  '(?:hi|hello|hey|dear|please|kindly|pls|maybe|perhaps|also|just|so|then|and|but|honestly|still|really|plus|because)',
  '(?:feature request|suggestions?|idea|request|wish(?: list)?|proposal)',
  '(?:id|wed|i would|we would|i|we)(?: also| really| just| still| would| do| badly| urgently)* (?:love|like|appreciate|need|want|wish|miss|prefer|hope)(?: to| for| that| if)?',
  '(?:would|id|wed) (?:really |also )?(?:love|like)(?: to)?',
  '(?:it|that|this|there)? ?(?:would|itd|could|should) be (?:really |very |so |super )?(?:great|nice|good|lovely|helpful|useful|awesome|cool|handy|amazing|fantastic|wonderful|perfect|better|ideal|possible|appreciated)(?: if| to| for)?',
  '(?:could|can|would|will) (?:you|we|i|it)(?: please| also)?',
  '(?:you|we|i|it|they|one|users|people|the app|the system) (?:could|should|can|had|would|need to|needs to|must)',
  '(?:let|allow|allowing|enable|permit|letting|give)(?: us| me| users| people| clients| admins)?(?: to)?',
  '(?:add|adding|added|include|including|implement|implementing|introduce|provide|offer|support|supporting|bring back|create|make it possible to|have|having|had|get|getting|see|seeing|be able to|being able to)',
  '(?:ability|option|possibility|way|feature|chance|support)(?: to| of| for)',
  '(?:any|some) (?:chance|way|plans?|hope)(?: of| to| for)?',
  '(?:is|are) there',
  'there (?:is|are|should be|isnt|arent|was)',
  'theres',
  '(?:i|we|you)? ?(?:cant|cannot|can not|couldnt|could not|am unable to|are unable to|am not able to)',
  '(?:its|it is)? ?(?:not possible|impossible) to',
  '(?:doesnt|does not|dont|do not) (?:have|support|offer|include|allow)',
  '(?:a|an|the|some|any|no|your|our|my|of|to|if|for|that|it|we|i|you|being|getting)',
  '(?:missing|lacks?|lacking|lack of|needs?)',
  // Portuguese
  '(?:ola|oi|bom dia|boa tarde|boa noite|por favor|favor|talvez|tambem|so|e|mas|porque|pf|sff)',
  '(?:sugestao|pedido|ideia)(?: de)?',
  '(?:eu |nos )?(?:gostaria|gostariamos|gostava|gostavamos|queria|queriamos|quero|queremos|preciso|precisamos|precisava|precisa|necessito|necessitamos|adoraria|adorava|desejo|espero)(?: muito| mesmo| tambem)?(?: de| que)?',
  '(?:seria|era|ficaria|fosse) (?:muito |mais |mesmo )?(?:bom|otimo|legal|interessante|util|fixe|ideal|excelente|perfeito|bacana|incrivel|importante|possivel|melhor|pratico)(?: se| que| de)?',
  '(?:podia|podiam|poderia|poderiam|deveria|deveriam|devia|deviam|podem|pode|voces podiam|voces poderiam)(?: haver| ter)?',
  '(?:falta|faltam|faz falta|sinto falta|sinto a falta|sentimos falta)(?: de| do| da)?',
  '(?:dava|daria) (?:muito |imenso )?jeito',
  '(?:tem|ha|nao tem|nao ha|existe|nao existe) (?:como|forma de|maneira de)',
  'nao (?:da para|da pra|consigo|conseguimos|e possivel|tem|ha|existe|permite)',
  '(?:adicionem|adicionar|adicione|acrescentem|acrescentar|incluam|incluir|inclua|coloquem|colocar|coloque|ponham|implementem|implementar|permitam|permitir|permita|criem|criar|ter|poder|haver|houvesse|tivesse|houver|haja|conseguir|oferecer|disponibilizar|disponibilizem|suportar|ver)',
  '(?:suporte)(?: a| para| ao)',
  '(?:forma|maneira|opcao|possibilidade|modo)(?: de| para)(?= \\w+[aei]r )',
  '(?:o|os|um|uma|uns|umas|as|de|do|da|que|se|nosso|nossa|seu|sua|minha|meu)',
];

/** One of the phrases at the head of the words, when something follows it. */
export const LEAD = new RegExp(`^(?:${LEADS.map((lead) => lead.trim()).join('|')}) (?=\\S)`);

/** Words at which the object of a request ends and a reason, a time or a condition begins. */
export const ENDS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'because so since when whenever while which that but if instead who where as please thanks is are was were would should could will can has have takes works and',
  ),
  pt: words(
    'porque pois quando mas que se ja enquanto onde cujo favor obrigado obrigada esta estao sao foi ficou seria deveria poderia podia',
  ),
};

/** Words after which a phrase may be cut short, and that cannot stand at its end. */
export const JOINTS: ReadonlySet<string> = words(
  'to for in on with from by of at into as per the a an and or via using showing including like inside within across about our my your their its para com em no na nos nas de do da dos das por pelo pela ao aos a o os um uma e ou sem como nosso nossa minha meu ter ser muito very too also tambem more now soon asap pf sff',
);
