import { createHash } from 'node:crypto';
import { readTrades } from './learn/read-trades.mjs';

/** Themes of all that ask for a need, and of one, two and three of them taken at random: so small most themes are. */
const SIZES = [Infinity, 1, 2, 3];
const SAMPLED_OF_EACH = 25;

const numberOf = (text) => parseInt(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8), 16);
/** A third of the trades is to look at and to tune on, the rest only to measure. */
const isTunedOn = (trade) => numberOf(`trade ${trade}`) % 3 === 0;

/**
 * Names a theme of every need of the trades of bench/learn, in each language that somebody asks for it in, at four sizes.
 * @param load imports a module of server/domain by its path without the ending.
 * @returns one row a name: where it is from, the phrase a manager would keep, what was said in that language.
 */
export async function namesOfTrades(load) {
  const { guessLanguage } = await load('text/language');
  const { labelOf } = await load('themes/label');
  const { lexicalEmbedder } = await load('themes/lexical-embedder');
  const { byNearness } = await load('themes/nearness');

  const rows = [];
  for (const trade of readTrades())
    for (const [need, phrase] of trade.needs) {
      const id = `${trade.name}/${need}`;
      const said = trade.comments.flatMap(({ locale, text, requests }) =>
        requests
          .filter((request) => request.need === need)
          .map(({ from, to }) => {
            const quote = text.slice(from, to);
            const mixed = locale === 'mixed' ? (guessLanguage(quote) ?? guessLanguage(text) ?? 'en') : null;
            return { text: quote, language: mixed ?? (locale === 'en' ? 'en' : 'pt') };
          }),
      );
      for (const size of SIZES) {
        if (said.length === 0 || (size !== Infinity && said.length < size)) continue;
        const byChance = (one) => numberOf(`${id} ${size} ${one.text}`);
        const some = size === Infinity ? said : [...said].sort((a, b) => byChance(a) - byChance(b)).slice(0, size);
        const vectors = await lexicalEmbedder.embed(some.map(({ text }) => text));
        const voices = byNearness(some.map((one, at) => ({ ...one, vector: vectors[at] })));
        for (const language of ['en', 'pt']) {
          const texts = some.filter((one) => one.language === language).map(({ text }) => text);
          if (texts.length === 0) continue;
          const name = labelOf(voices, language).label;
          rows.push({ id, tunedOn: isTunedOn(trade.name), size, language, name, phrase, texts });
        }
      }
    }
  return rows;
}

const SMALL = new Set('a an the to for in on with from by of at per and or as via'.split(' '));
const stemsOf = (text, fold) =>
  new Set(
    text
      .split(/[\s/-]+/)
      .map(fold)
      .filter((word) => word !== '' && !SMALL.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|e)$/, '').slice(0, 5)),
  );

/** Shares of some names: quoted, beginning with a verb, one word only; and of the telling words of the English phrases, found. */
export async function figuresOf(rows, load) {
  const { foldText } = await load('text/fold');
  const { isInfinitive } = await load('themes/naming/portuguese-verbs');
  const { nounOfVerb, ALSO_NOUNS } = await load('themes/naming/english-verbs');
  const named = rows.filter(({ name }) => !name.startsWith('“'));
  const isVerb = ({ name, language }) => {
    const [first, second = ''] = name.split(' ').map(foldText);
    if (language === 'pt') return isInfinitive(first);
    return nounOfVerb(first) !== null && (!ALSO_NOUNS.has(first) || /^(?:a|an|the)$/.test(second));
  };
  const english = rows.filter(({ language }) => language === 'en');
  const found = english.map(({ name, phrase }) => {
    const wanted = stemsOf(phrase, foldText);
    const has = name.startsWith('“') ? new Set() : stemsOf(name, foldText);
    return [...wanted].filter((stem) => has.has(stem)).length / wanted.size;
  });
  return {
    names: rows.length,
    quoted: (rows.length - named.length) / rows.length,
    verb: named.filter(isVerb).length / named.length,
    oneWord: named.filter(({ name }) => !name.includes(' ')).length / named.length,
    ofReference: found.reduce((sum, share) => sum + share, 0) / found.length,
  };
}

/** A hundred names of trades that nobody looked at, a quarter of them of each size, always the same ones. */
export function sampleOf(rows) {
  const order = ({ id, size, language }) => numberOf(`sample ${id} ${size} ${language}`);
  return SIZES.flatMap((size) =>
    rows
      .filter((row) => row.size === size && !row.tunedOn)
      .sort((a, b) => order(a) - order(b))
      .slice(0, SAMPLED_OF_EACH),
  );
}
