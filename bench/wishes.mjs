// Wishes in two languages, always the same. What is wished for is spread as with real customers: some things by very many, most
// by a few, each in words of their own.
const PHRASES = {
  en: ['add', 'we need', 'please give us', 'it would be great to have', 'I want', 'can you build', 'we really miss'],
  pt: [
    'precisamos de',
    'gostaria de',
    'por favor criem',
    'seria ótimo ter',
    'quero',
    'sentimos falta de',
    'falta aqui',
  ],
};
const THINGS = {
  en: [
    'export',
    'import',
    'filters',
    'reminders',
    'permissions',
    'templates',
    'reports',
    'charts',
    'search',
    'comments',
  ],
  pt: [
    'exportação',
    'importação',
    'filtros',
    'lembretes',
    'permissões',
    'modelos',
    'relatórios',
    'gráficos',
    'busca',
    'notas',
  ],
};
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo', 'ka', 'lu'];
/** As many things are wished for as there are wishes, but the later ones hardly ever. */
const LEAN = 3;

/** A number between 0 and 1 that looks random, always the same for `n`. */
function dice(n, salt) {
  let value = Math.imul(n ^ (salt * 0x9e3779b9), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}

const word = (n) => [1, 2, 3, 4].map((salt) => SYLLABLES[Math.floor(dice(n, salt) * SYLLABLES.length)]).join('');
const oneOf = (list, n, salt) => list[Math.floor(dice(n, salt) * list.length)];

/** The nth of `count` wishes, and its language. */
export function wish(n, count) {
  const topic = Math.floor(count * dice(n, 7) ** LEAN);
  const language = topic % 3 === 2 ? 'pt' : 'en';
  const subject = `${oneOf(THINGS[language], topic, 11)} ${word(topic)} ${word(-topic - 1)}`;
  const extra = dice(n, 17) < 0.3 ? ` ${word(n)}` : '';
  return { text: `${oneOf(PHRASES[language], n, 13)} ${subject}${extra}`, language };
}
