import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = import.meta.dirname;
const KINDS = { w: 'wish', c: 'complaint', b: 'bug', q: 'question' };
const NEED = /^need ([a-z0-9-]+) \| (.+)$/;
const COMMENT = /^(en|pt-BR|pt-PT|mixed) (why|wish|post) \| (.+)$/;
const SPAN = /\{\{([wcbq]):([a-z0-9-]+)\|([^{}]+)\}\}/g;

/**
 * The trades of this folder, by name in the order of the alphabet: what each is about, its needs (id to the phrase a manager
 * would keep) and its comments, with the requests in them as in bench/comments and the need each asks for (null: none of them).
 * @throws Error that says where a line is not understood.
 */
export function readTrades(folder = FOLDER) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readTrade(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));
}

function readTrade(name, text) {
  const trade = { name, about: '', needs: new Map(), comments: [] };
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const where = `bench/learn/${name}.txt, line ${at + 1}`;
    const need = NEED.exec(line);
    const comment = COMMENT.exec(line);
    if (line.startsWith('# ')) trade.about = line.slice(2);
    else if (need) trade.needs.set(need[1], need[2]);
    else if (comment) trade.comments.push(readComment(comment, trade.needs, where));
    else throw new Error(`${where}: neither a need nor a comment`);
  }
  return trade;
}

function readComment([, locale, question, marked], needs, where) {
  const requests = [];
  let text = '';
  let after = 0;
  for (const { 0: whole, 1: kind, 2: need, 3: span, index } of marked.matchAll(SPAN)) {
    if (need !== '-' && !needs.has(need)) throw new Error(`${where}: there is no need "${need}"`);
    text += marked.slice(after, index);
    requests.push({
      from: text.length,
      to: text.length + span.length,
      kind: KINDS[kind],
      need: need === '-' ? null : need,
    });
    text += span;
    after = index + whole.length;
  }
  text += marked.slice(after);
  if (/[{}]{2}/.test(text)) throw new Error(`${where}: a span that is not understood`);
  return { locale, question, text, requests };
}
