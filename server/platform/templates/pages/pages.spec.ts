import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { hostileTexts } from '../../../../e2e/support/hostile-texts.ts';
import { locales, type Locale } from '../../../contract/locale.ts';
import { problemKinds } from '../../../contract/problem.ts';
import { wordsIn } from '../../../contract/words/catalogues.ts';
import type { Words } from '../../../contract/words.ts';
import { answerScript, pageStylesheet, type PageFrame } from '../page.ts';
import { renderAnswerPage, type ScoreStep, type WordsStep } from './answer-page.ts';
import { renderBallotClosed, renderBallotDoor, renderBallotPage, type BallotPageView } from './ballot-page.ts';
import { renderProblemPage, renderUnknownLinkPage } from './problem-page.ts';
import { renderPublicRoadmap, type PublicRoadmapView } from './public-roadmap.ts';
import { renderUnsubscribePage } from './unsubscribe-page.ts';

const TOKEN = 'TokenTokenTokenTokenToa';
const frame: PageFrame = {
  organisation: 'Caravela & Filhos',
  privacyUrl: 'https://caravela.example/privacy',
  brandRev: 7,
  zone: 'Europe/Lisbon',
};
const closesAt = '2026-12-15T18:00:00Z';
const score: ScoreStep = {
  step: 'score',
  frame,
  token: TOKEN,
  at: '1796119200000.signature',
  respondent: { firstName: 'Inês', account: 'Padaria' },
  question: 'How likely are you to recommend Caravela?',
  scale: { look: 'numbers', min: 0, max: 10 },
  ends: null,
  score: 9,
  closesAt,
  missing: false,
  mode: 'auto',
};
const stars = { look: 'stars', min: 1, max: 5 } as const;
const inStars: ScoreStep = { ...score, scale: stars, ends: { low: 'not at all', high: 'very much' }, score: 4 };
const thanks = { frame, token: TOKEN, thanks: 'We write when it is there.' };
const inWords: WordsStep = {
  step: 'words',
  frame,
  token: TOKEN,
  at: '1796119200000.signature',
  scale: score.scale,
  score: 9,
  questions: [
    { id: 'why', label: 'What do you value most?', value: '\nfirst line is blank' },
    { id: 'wish', label: 'What should we add?', value: '' },
  ],
  limit: 4000,
  tooLong: null,
  saved: null,
};
const ballot: BallotPageView = {
  frame,
  token: TOKEN,
  group: 'Council',
  question: 'What next?',
  at: '1796119200000.signature',
  closesAt,
  maxCritical: 3,
  tooManyCritical: false,
  saved: false,
  themes: [
    { id: 'thm_a', label: 'Export', description: 'One file.', need: 'critical' },
    { id: 'thm_b', label: 'Dark mode', description: null, need: null },
  ],
};
const roadmap: PublicRoadmapView = {
  frame,
  planned: [{ title: 'Reports', note: 'Each Monday.', shippedAt: null }],
  doing: [],
  shipped: [{ title: 'Export', note: null, shippedAt: '2026-11-20T10:00:00Z' }],
};

/** Every page in every state, from views that may first be changed. */
function everyPage(words: Words, change: <T>(view: T) => T = (view) => view): Record<string, string> {
  const door = { ...change(ballot), address: change({ address: 'i***@padaria.example' }).address };
  const unsubscribe = change({ frame, token: TOKEN, address: 'i***@padaria.example' });
  const problem = change({ detail: 'Something is not there.' });
  return {
    score: renderAnswerPage(change(score), words),
    tap: renderAnswerPage({ ...change(score), mode: 'tap' }, words),
    missing: renderAnswerPage({ ...change(score), score: null, missing: true, mode: null }, words),
    words: renderAnswerPage(change(inWords), words),
    stars: renderAnswerPage(change(inStars), words),
    starsMissing: renderAnswerPage({ ...change(inStars), score: null, missing: true, mode: null }, words),
    starsWords: renderAnswerPage(
      { ...change({ ...inWords, questions: inWords.questions.slice(0, 1) }), scale: stars, score: 4 },
      words,
    ),
    tooLong: renderAnswerPage({ ...change(inWords), tooLong: 'why' }, words),
    thanks: renderAnswerPage(
      { ...change(thanks), step: 'thanks', scale: score.scale, score: 9, closesAt, saved: null },
      words,
    ),
    starsThanks: renderAnswerPage(
      { ...change(thanks), step: 'thanks', scale: stars, score: 4, closesAt, saved: null },
      words,
    ),
    closed: renderAnswerPage({ ...change({ frame }), step: 'closed', closedAt: closesAt, answered: 'in-time' }, words),
    unsubscribe: renderUnsubscribePage({ ...unsubscribe, state: 'ask' }, words),
    unsubscribed: renderUnsubscribePage({ ...unsubscribe, state: 'done' }, words),
    resumed: renderUnsubscribePage({ ...unsubscribe, state: 'resumed' }, words),
    door: renderBallotDoor({ ...door, state: 'open' }, words),
    elsewhere: renderBallotDoor({ ...door, state: 'elsewhere' }, words),
    sent: renderBallotDoor({ ...door, state: 'sent' }, words),
    ballot: renderBallotPage({ ...change(ballot), saved: true }, words),
    tooMany: renderBallotPage({ ...change(ballot), maxCritical: 0, tooManyCritical: true }, words),
    ballotClosed: renderBallotClosed({ ...change(ballot), closedAt: closesAt }, words),
    roadmap: renderPublicRoadmap(change(roadmap), words),
    unknownLink: renderUnknownLinkPage(change(frame), words),
    problem: renderProblemPage({ ...problem, kind: 'notFound' }, words, change(frame)),
  };
}

const STRUCTURE = new Set(['token', 'privacyUrl', 'zone', 'closesAt', 'shippedAt', 'id', 'need', 'step', 'look']);

/** A copy of a view in which every text that a person could have typed is `hostile`. */
function poison<T>(view: T, hostile: string): T {
  if (Array.isArray(view)) return view.map((part: unknown) => poison(part, hostile)) as T;
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(
    Object.entries(view).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' && !STRUCTURE.has(key) ? hostile : poison(value, hostile),
    ]),
  ) as T;
}

/** The tags in order with the values of their attributes left out: what a text may not change. */
const skeleton = (html: string) =>
  [...html.matchAll(/<[/!]?[a-z[-][^>]*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));

const phrases: Record<Locale, Record<string, readonly string[]>> = {
  en: {
    score: ['You are answering as I***, Padaria.', '0 = not at all likely', 'Send my answer', 'December 15, 2026'],
    words: ['Your 9 is saved.', 'What do you value most?', 'Two more questions'],
    stars: ['5 = very much', '"4 of 5 stars"', 'From 1 to 5 stars', '"Send # of 5 stars"'],
    starsMissing: ['Choose one to five stars', '"#score-1"'],
    starsWords: ['Saved: 4 of 5 stars.', 'One more question, if you like'],
    thanks: ['Your answer is saved: 9 out of 10.', 'We write when it is there.'],
    starsThanks: ['Your answer is saved: 4 of 5 stars.'],
    closed: ['This round is closed', 'It is saved and counts.'],
    unsubscribe: ['Stop these e-mails?', 'i***@padaria.example'],
    ballot: ['Your vote is saved', 'At most 3 can be critical.', 'Not needed', 'Nice', 'Important', 'Critical'],
    tooMany: ['1 answer is critical', 'Nothing is saved yet'],
    roadmap: ['Planned', 'In progress', 'Shipped', 'Nothing is in progress right now.', 'November 20, 2026'],
    unknownLink: ['Nothing that you told us is lost.', 'open the link again'],
  },
  'pt-BR': {
    score: ['Você está respondendo como I***, Padaria.', 'Enviar minha resposta', '15 de dezembro de 2026'],
    words: ['Seu 9 foi salvo.'],
    stars: ['"4 de 5 estrelas"', 'De 1 a 5 estrelas'],
    starsWords: ['Resposta salva: 4 de 5 estrelas.', 'Só mais uma pergunta, se você quiser'],
    starsThanks: ['Ela foi salva: 4 de 5 estrelas.'],
    closed: ['Esta rodada está encerrada'],
    unsubscribe: ['Parar de receber estes e-mails?'],
    ballot: ['Seu voto foi salvo', 'Seria bom', 'Crítico'],
    tooMany: ['1 item está como crítico'],
    roadmap: ['Planejado', 'Em andamento', 'Entregue'],
    unknownLink: ['abra o link de novo'],
  },
  'pt-PT': {
    score: ['Está a responder como I***, Padaria.', 'Enviar a minha resposta'],
    words: ['O seu 9 ficou guardado.'],
    stars: ['"4 de 5 estrelas"', 'De 1 a 5 estrelas'],
    starsWords: ['Resposta guardada: 4 de 5 estrelas.', 'Só mais uma pergunta, se quiser'],
    starsThanks: ['Ficou guardada: 4 de 5 estrelas.'],
    closed: ['Esta ronda está encerrada'],
    unsubscribe: ['Deixar de receber estes e-mails?'],
    ballot: ['O seu voto ficou guardado', 'Importante'],
    tooMany: ['1 item está como crítico'],
    roadmap: ['Planeado', 'Em curso', 'Lançado'],
    unknownLink: ['abra a ligação de novo'],
  },
};

describe.each(locales)('pages in %s', (locale) => {
  const words = wordsIn(locale);
  const pages = everyPage(words);

  it.each(Object.keys(phrases[locale]))('%s says what it must', (name) => {
    for (const phrase of phrases[locale][name]!) expect(pages[name]).toContain(phrase.replaceAll('=', '&#x3D;'));
  });

  it.each(Object.keys(pages))('%s obeys the rules of every page', (name) => {
    const html = pages[name]!;
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.replace(`<script src="${answerScript.path}" defer></script>`, '')).not.toMatch(/<script/i);
    const scripted = ['score', 'tap', 'missing', 'words', 'tooLong', 'stars', 'starsMissing', 'starsWords'];
    expect(html.includes('<script')).toBe(scripted.includes(name));
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/i);
    expect(html).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
    expect(html.replace(frame.privacyUrl, '')).not.toMatch(/https?:/);
    expect(html).toContain('Caravela &amp; Filhos');
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const [, target] of html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]*)"/g))
      expect(ids).toContain(target);
  });

  it.each(hostileTexts)('shows %p as it is', (hostile) => {
    const poisoned = everyPage(words, (view) => poison(view, hostile));
    for (const [name, html] of Object.entries(poisoned)) expect(skeleton(html)).toEqual(skeleton(pages[name]!));
  });
});

describe('the answer page', () => {
  const pages = everyPage(wordsIn('en'));

  it('weighs at most 14 kB with its style sheet, as it travels', () => {
    for (const name of ['score', 'tap', 'words', 'thanks', 'stars', 'starsWords'])
      expect(gzipSync(pages[name]!).length + gzipSync(pageStylesheet.css).length).toBeLessThanOrEqual(14 * 1024);
    expect(pageStylesheet.path).toMatch(/^\/page-[0-9a-f]{12}\.css$/);
    expect(pages['score']).toContain(`href="${pageStylesheet.path}"`);
    expect(pages['score']).toContain('href="/brand-7.css"');
    expect(gzipSync(answerScript.source).length).toBeLessThanOrEqual(2 * 1024);
    expect(answerScript.path).toMatch(/^\/answer-[0-9a-f]{12}\.js$/);
    expect(answerScript.source).not.toMatch(/^\s*\/\//m);
  });

  it('offers all eleven numbers with the one of the link chosen, and one button', () => {
    const html = pages['score']!;
    const radios = [
      ...html.matchAll(/<input type="radio" name="score" id="score-(\d+)" value="(\d+)" required( checked)?>/g),
    ];
    expect(radios.map(([, , value]) => Number(value))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(radios.filter(([, , , checked]) => checked).map(([, , value]) => value)).toEqual(['9']);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain(`<form method="post" action="/r/${TOKEN}" autocomplete="off">`);
    expect(html).toContain('<input type="hidden" name="at" value="1796119200000.signature">');
    expect(renderAnswerPage({ ...score, score: null }, wordsIn('en'))).not.toContain(' checked');
  });

  it('offers five stars with the one of the link chosen, and speaks of nothing else', () => {
    const html = pages['stars']!;
    const radios = [...html.matchAll(/<input type="radio" name="score" id="score-(\d+)" [^>]*>/g)];
    expect(radios.map(([, value]) => Number(value))).toEqual([1, 2, 3, 4, 5]);
    expect(radios.filter(([tag]) => tag.includes(' checked')).map(([, value]) => value)).toEqual(['4']);
    expect(html.match(/<button/g)).toHaveLength(1);
    for (const name of ['stars', 'starsMissing', 'starsWords', 'starsThanks'])
      expect(pages[name]).not.toMatch(/promoter|out of|0 to 10/);
  });

  it('tells the script whether a number was chosen, and the reader when the button must be pressed', () => {
    expect(pages['score']).toContain('<div id="answer" data-auto="auto">');
    expect(pages['score']).not.toContain('class="hint"');
    expect(pages['tap']).toContain('<div id="answer" data-auto="tap">');
    expect(pages['tap']).toContain('<p class="hint">Press the button to save your answer.</p>');
    expect(pages['missing']).toContain('<div id="answer">');
    expect(pages['score']).toContain('<button data-send="Send #">Send my answer</button>');
    const saved = renderAnswerPage({ ...inWords, saved: 'provisional' }, wordsIn('en'));
    expect(saved).toContain('<div id="answer" data-saved="provisional">');
    expect(saved).toContain('role="status"><b>Thank you. Your 9 is saved.</b>');
    expect(pages['words']).toContain('<div id="answer">');
  });

  it('says above the question whose name is shown, and never the name itself', () => {
    const html = pages['score']!;
    expect(html.indexOf('I***')).toBeLessThan(html.indexOf('<h1>'));
    expect(html).not.toContain('Inês');
    const nameless = renderAnswerPage({ ...score, respondent: { firstName: null, account: 'Padaria' } }, wordsIn('en'));
    expect(nameless).toContain('Caravela &amp; Filhos sees your name with your answer.');
  });

  it('leads from the summary of a fault to the field, and keeps what was written', () => {
    expect(pages['missing']).toMatch(/role="alert"[^]*href="#score-0"/);
    expect(pages['missing']).toContain('<title>One thing is missing · ');
    expect(pages['tooLong']).toMatch(/href="#question-why"/);
    expect(pages['tooLong']).toMatch(/id="question-why" name="why"[^>]*aria-invalid="true"/);
    // A browser drops the first line break of a text field, so one more than was written must stand there.
    expect(pages['words']).toContain('rows="3">\n\nfirst line is blank</textarea>');
  });

  it('asks in the second step for words only, with the number beside it', () => {
    const html = pages['words']!;
    expect(html.match(/<textarea/g)).toHaveLength(2);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('<input type="hidden" name="score" value="9">');
    expect(html).toContain('<input type="hidden" name="step" value="words">');
  });
});

describe('the unsubscribe page', () => {
  it('has one button, and a way back once it is done', () => {
    const { unsubscribe, unsubscribed, resumed } = everyPage(wordsIn('en'));
    expect(unsubscribe).toMatch(/action="\/u\/\w+"[^]*<button name="choice" value="stop">/);
    expect(unsubscribed).toMatch(/<button name="choice" value="resume" class="quiet">Ask me again/);
    expect(resumed).not.toContain('<button');
  });
});

describe('the ballot', () => {
  const pages = everyPage(wordsIn('en'));

  it('offers four answers to each theme, with the own one chosen', () => {
    const radios = [...pages['ballot']!.matchAll(/name="need\.(\w+)" id="[^"]*" value="([\w-]+)"( checked)?/g)];
    expect(radios).toHaveLength(8);
    expect(radios.filter(([, , , checked]) => checked).map(([, theme, need]) => [theme, need])).toEqual([
      ['thm_a', 'critical'],
    ]);
  });

  it('does not say saved when it was not', () => {
    const html = renderBallotPage({ ...ballot, saved: true, maxCritical: 0, tooManyCritical: true }, wordsIn('en'));
    expect(html).not.toContain('Your vote is saved');
    expect(html).toContain('href="#thm_a-critical"');
  });

  it('opens by a button, and offers a fresh link elsewhere', () => {
    expect(pages['door']).toContain('<button name="do" value="open" id="act">');
    expect(pages['elsewhere']).toContain('<button name="do" value="freshLink" id="act">');
    expect(pages['sent']).not.toContain('<form');
  });

  it('shows after closing what was said, and nothing to press', () => {
    expect(pages['ballotClosed']).toContain('<dt>Export</dt><dd>Critical</dd>');
    expect(pages['ballotClosed']).not.toMatch(/Dark mode|<form|<input/);
    expect(renderBallotClosed({ ...ballot, closedAt: closesAt, themes: [] }, wordsIn('en'))).toContain(
      'No vote of yours was saved.',
    );
  });
});

describe('the public roadmap', () => {
  it('names the languages in their own words and marks the one it speaks', () => {
    const html = everyPage(wordsIn('pt-BR'))['roadmap']!;
    expect(html).toContain('lang="pt-PT" hreflang="pt-PT">Português (Portugal)</a>');
    expect(html).toContain('hreflang="pt-BR" aria-current="true">Português (Brasil)</a>');
  });
});

describe('the problem page', () => {
  it.each(problemKinds)('has a title for %s, and stands without a frame', (kind) => {
    const html = renderProblemPage({ kind, detail: 'It is not there.' }, wordsIn('en'));
    expect(html).toMatch(/<h1>[^<]+<\/h1>\s*<p>It is not there\.<\/p>/);
    expect(html).not.toMatch(/brand-|<footer|<header/);
  });
});
