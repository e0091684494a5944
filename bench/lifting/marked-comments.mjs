// Comments with their requests marked, one a line, under heads such as "# why pt-BR". A request stands between « and »; where its
// kind is not the usual one (wish after "wish", complaint after "why"), its letter goes before: «b|…» bug, «q|…», «w|…», «c|…»; ⏎ stands for a new line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = 'english english-2 portuguese portuguese-2 english-3 portuguese-3 plain sample-company'.split(' ');
const kinds = { w: 'wish', c: 'complaint', b: 'bug', q: 'question' };

/** One line as {locale, question, text, requests: [{from, to, kind}]}; closing stops do not belong to a request. */
function readLine(line, question, locale) {
  let text = '';
  const requests = [];
  for (const part of line.replaceAll('⏎', '\n').split(/(«[^»]*»)/)) {
    if (!part.startsWith('«')) text += part;
    else {
      const [, letter, words] = /^«(?:([wcbq])\|)?(.*)»$/su.exec(part);
      const kind = letter ? kinds[letter] : question === 'wish' ? 'wish' : 'complaint';
      requests.push({ from: text.length, to: text.length + words.replace(/[.!?]+$/u, '').length, kind });
      text += words;
    }
  }
  return { locale, question, text, requests };
}

/** All comments of this folder by the names of their files. */
export const inventedComments = () =>
  FILES.map((name) => ({ name, comments: readMarked(join(import.meta.dirname, `${name}.txt`)) }));

function readMarked(file) {
  let question = 'why';
  let locale = 'en';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.trim() === '') return [];
      const head = /^# (why|wish)(?: (\S+))?$/.exec(line);
      if (!head) return [readLine(line, question, locale)];
      [, question, locale = 'en'] = head;
      return [];
    });
}
