import { words } from '../../text/lexicon.ts';
import type { Language } from '../../text/language.ts';
import type { Word } from './clause.ts';
import type { PhraseKind } from './frame.ts';
import { isInfinitive } from './portuguese-verbs.ts';

/** Forms that are a verb wherever they stand: a name that holds one is a sentence. */
const ALWAYS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'went goes came comes got gets told tells said says takes took gave gives has had does did doesnt didnt isnt arent wont couldnt wouldnt ' +
      'theyd youd itd theyre youre hes shes they he she it himself spends spend sends keeps kept lets wants wanted knows knew thinks thought ' +
      'saw stays stayed happens happened arrives arrived disappears disappeared promised becomes became refuses lacks seems seemed feels felt ' +
      'nobody everybody somebody i we us me whats',
  ),
  pt: words(
    'sou somos eramos sei fiz fui vou vamos posso podemos podia podiam pode podem poderiam devia deviam deveriam consegue conseguem ficam fica ' +
      'ficou ficaram faz fazem fez fizeram vai vao havia tinha tinham tenha tenham eram estava estavam estao acho perco perdemos quer querem ' +
      'diz dizem disse sabe sabem deram recebo recebemos precisa precisam tivesse tivessem fosse fossem esteja estejam apareca aparecam facam faco ' +
      'fique fiquem venha venham fazemos ele ela eles elas eu fico estive estiveram trouxe pude quis vim comigo conosco connosco contigo aconteceu mandamos mexe mexem perguntam pergunta-se queixa-se passam sobraram',
  ),
};
/** Forms that are a verb in a phrase that was not asked for, and may be a noun or an adjective in one that was. */
const IN_A_STATEMENT: Record<Language, ReadonlySet<string>> = {
  en: words(
    'send come give ask asks asked take keep let mean means feel seem want know think see find found make makes made put puts lose loses lost need needs wait ' +
      'waits waited charged looks never always sometimes them then end ends drive drives walk walks turns run runs reset resets chase copy pull write ' +
      'writes wrote type retype hear call calls called stop goes kicks still go starts vanished differ somewhere sent left bought hated rolled crashes burns threw ran fell rang drove flew broke grew knew began spoke forgot froze lent stood understood reads collided retires looked turned seized quits guesses',
  ),
  pt: words(
    'gosto uso usamos perde perdem manda mandam chega chegam sai saem vem veem deixa deixam obriga pede pedem some somem encontro encontra ninguem nunca ' +
      'continua continuam parece parecem existe existem serve paga pagam custa custam apaga apagam peca pecam cobre cobrem entao perdi perdeu ' +
      'passo passamos lanco ando andamos cai depende redigita veio vieram trouxe trouxeram come anota liga pedi dou volto continuo demoro aprova muda chegava passava montando ' +
      'perguntando corre esquecam vale tive adoro clico ia responde fala acha atendem vive so dura',
  ),
};
/** "viu", "saltou", "acabaram", "recusam-se". */
const THIRD_PERSON = /(?:[^aeiou]ou|[^aeo]iu|[aei]ram|\w-(?:se|me|nos|lhe|lhes))$/;
const NO_VERBS_LIKE_IT = /^(?:show|grou|tour|you|couch|menu)$/;
/** At the head of a statement: the past of a first person, "demorámos", "excluí", "comprei". */
const FIRST_PERSON_PAST = /\p{L}{2,}(?:ámos|amos|emos|imos|ei|í)$/u;
const NOUNS_LIKE_IT =
  /^(?:ramos|extremos|supremos|ritmos|últimos|próximos|mínimos|máximos|prêmios|hóquei|vôlei|rei|lei|grei|açaí)$/u;

const NUMBER = /^[$€£]?\d[\d.,:]*(?:%|h|x|k|mb|gb|km|min)?$/u;
/** Nothing but them says nothing: how much, how long, "the only thing". */
const SAYS_NOTHING = words(
  'one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred half several few many more most all every each second seconds minute minutes hour hours ' +
    'day days week weeks month months year years time times morning evening a an the of in per only single same other thing things everything anything ' +
    'january february march april june july august september october november december janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro monday tuesday wednesday thursday friday saturday sunday afternoon night on app application system page tedious slow expensive confusing complicated too ' +
    'segunda terceira terca quarta quinta sexta sabado domingo feira segunda-feira sexta-feira santo aplicativo sistema programa feio lento caro complicado rodando quase poder ver ' +
    'lot lots bit people somebody something way part everyone best worst last first next new old good real third fourth fifth seriously honestly really ' +
    'um uma uns umas dois duas tres quatro cinco seis sete oito nove dez vinte trinta meia meio segundos minuto minutos hora horas dia dias semana ' +
    'semanas mes meses ano anos vez vezes manha tarde noite o os as de do da por em unica unico unicos unicas coisa coisas tudo nada disso outra outro ' +
    'mesma mesmo maior parte todos todas tempo algo alguem pior melhor ultima ultimo primeira primeiro terceiro quarto quinto boa bom serio seriamente',
);
/** The wording around them says that a thing is meant. */
const ASKED: ReadonlySet<PhraseKind> = new Set(['kept', 'turned', 'derived', 'asked', 'headline']);

/** "US tax forms", "IT tickets" and "customer ID" hold no pronoun. */
export const isAbbreviation = (text: string): boolean => /^(?:US|IT|ID|AM)$/.test(text) || text === 'id';

/**
 * Whether a phrase is a piece of a sentence rather than the name of a thing: it holds a finite verb or a first person.
 * Read more strictly when it was not asked for ("bare", "guessed").
 */
export function isPieceOfSentence(phrase: readonly Word[], kind: PhraseKind, language: Language): boolean {
  if (phrase.some(({ key, text }) => ALWAYS[language].has(key) && !isAbbreviation(text))) return true;
  const [head] = phrase;
  if (language === 'pt' && head && FIRST_PERSON_PAST.test(head.text) && !NOUNS_LIKE_IT.test(head.text.toLowerCase()))
    return true;
  // "Reporting is thin" without its verb is no name; "Stop codes impossible to read" is one.
  if (kind === 'headline' && language === 'en') return phrase.at(-2)?.key !== 'to';
  if (phrase[0]?.key === 'be') return true;
  if (ASKED.has(kind)) return false;
  if (language === 'pt' && !isInfinitive(head?.key ?? '') && phrase.some((_, at) => isObjectAt(phrase, at)))
    return true;
  return phrase.some(
    ({ key }) =>
      IN_A_STATEMENT[language].has(key) ||
      (language === 'pt' && key.length > 2 && THIRD_PERSON.test(key) && !NO_VERBS_LIKE_IT.test(key)),
  );
}

const BEFORE_AN_ARTICLE =
  /^(?:e|ou|mais|com|sem|para|por|sobre|ate|entre|em|de|a|ao|todo|toda|todos|todas|ambos|ambas|como|via|so)$/;

/** An article after a word that is no small one, "viu a margem", "come o lucro", stands before the object of a verb. */
function isObjectAt(phrase: readonly Word[], at: number): boolean {
  const key = phrase[at]!.key;
  const before = phrase[at - 1]?.key;
  const next = phrase[at + 1]?.key ?? '';
  if (before === undefined || next === '' || BEFORE_AN_ARTICLE.test(before)) return false;
  // "a" may be a preposition: "acesso a relatórios", "combate a incêndios".
  if (key === 'a') return /(?:a|cao|dade|gem)$/.test(next) && !/^(?:acesso|direito|apoio|ligacao)$/.test(before);
  return /^(?:o|os|as|um|uma)$/.test(key) && !/^[ao]s?$/.test(before);
}

/**
 * Whether a phrase is a bare quantity, holds nothing but words that tell nothing apart, or one word twice: "30 dias",
 * "única coisa", "contrato por contrato".
 */
export function saysNothing(phrase: readonly Word[]): boolean {
  if (phrase.length === 1 && phrase[0]!.key.length === 1) return true;
  if (phrase.length === 3 && phrase[0]!.key === phrase[2]!.key) return true;
  return phrase.every(({ key, text }) => NUMBER.test(text) || SAYS_NOTHING.has(key));
}
