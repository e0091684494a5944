import { propertyName, valueName } from '../../contract/cut-names.ts';
import {
  letterParts,
  type LetterFigures,
  type LetterLine,
  type LetterPartName,
  type LetterText,
} from '../../contract/letter.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Funnel, WindowReport } from '../../contract/report.ts';
import type { StarsReport, StarsView } from '../../contract/stars-report.ts';
import type { Words } from '../../contract/words.ts';
import { textFor } from '../releases/release-texts.ts';
import { MOST, type LetterFacts } from './letter-facts.ts';

/** What differs from language to language besides the words. */
export interface ToldIn {
  readonly words: Words;
  /** What each theme is called. */
  readonly themes: ReadonlyMap<string, string>;
  readonly organisation: string;
  /** The organisation's language: releases are written in it at least. */
  readonly fallback: Locale;
  /** A month that is not over is told as "so far". */
  readonly isOver: boolean;
}

/** Puts a letter into words of one language. */
export function tellLetter(facts: LetterFacts, told: ToldIn): LetterText {
  const { words, isOver, organisation } = told;
  const lines: Record<LetterPartName, LetterLine[]> = {
    changed: changedLines(facts, words),
    satisfaction: satisfactionLines(facts, words),
    requests: requestLines(facts, told),
    shipped: shippedLines(facts, told),
    call: callLines(facts, words),
    next: waveLines(facts, words),
  };
  const notes: Partial<Record<LetterPartName, string | null>> = {
    requests: enteredNote(facts, told),
    shipped: moreNote(facts.releases.length - MOST.releases, words),
  };
  const month = monthIn(words, facts.month);
  return {
    title: capital(words.say(isOver ? 'monthlyLetter.title' : 'monthlyLetter.titleSoFar', { month })),
    headline: headlineOf(facts, words),
    basis: basisOf(facts, words),
    parts: letterParts
      .filter((name) => lines[name].length > 0)
      .map((name) => ({
        name,
        heading: words.say(`monthlyLetter.${name}`),
        lines: lines[name],
        note: notes[name] ?? null,
      })),
    captions: {
      ruler: words.say('monthlyLetter.ruler'),
      trend: words.say('monthlyLetter.trend'),
      funnel: words.say('monthlyLetter.funnel'),
      steps: {
        invited: words.say('monthlyLetter.invited'),
        delivered: words.say('monthlyLetter.delivered'),
        answered: words.say('monthlyLetter.answered'),
        commented: words.say('monthlyLetter.commented'),
      },
    },
    foot: words.say('monthlyLetter.foot', { organisation, month }),
  };
}

/** What the pictures are drawn from: the window that the sentence tells, the months up to the letter's, the way to an answer. */
export function figuresOf({ month, reports: [report] }: LetterFacts): LetterFigures {
  if (!report) return { score: null, trend: [], funnel: null };
  const { nps, low, high } = windowOf(report);
  return {
    score: nps === null ? null : { nps, low, high },
    trend: report.trend
      .filter((point) => point.month <= month)
      .map(({ month: of, score, low: from, high: to, answers }) => ({
        month: of,
        score,
        low: from,
        high: to,
        answers,
      })),
    funnel: report.funnel && {
      invited: report.funnel.invited,
      delivered: report.funnel.delivered,
      answered: report.funnel.answered,
      commented: report.funnel.commented,
    },
  };
}

export function monthIn(words: Words, month: string): string {
  return words.date(`${month}-15T12:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function headlineOf({ month, asked, reports: [report], satisfaction: [stars] }: LetterFacts, words: Words): string {
  if (report) return words.tell(report.headline);
  if (stars) return words.tell(viewOf(stars).headline);
  return words.say(asked ? 'monthlyLetter.noScore' : 'monthlyLetter.nobodyAsked', { month: monthIn(words, month) });
}

function basisOf({ month, zone, reports, openUntil }: LetterFacts, words: Words): string[] {
  const [report, ...others] = reports;
  if (!report) return [];
  const view = windowOf(report);
  const counts = {
    month: monthIn(words, month),
    answers: words.say('monthlyLetter.answers', { count: view.answers }),
    accounts: words.say('monthlyLetter.accounts', { count: view.accounts }),
  };
  const monthAnswers = words.say('monthlyLetter.answers', { count: report.ofMonth.answers });
  return [
    ...(report.change ? [words.tell(report.change)] : []),
    report.window === 'quarter'
      ? words.say('monthlyLetter.basisQuarter', { ...counts, monthAnswers })
      : capital(words.say('monthlyLetter.basisMonth', counts)),
    ...others
      .slice(0, MOST.surveys - 1)
      .map(({ surveyName: survey, headline }) =>
        words.say('monthlyLetter.surveySays', { survey, sentence: words.tell(headline) }),
      ),
    ...(openUntil ? [words.say('monthlyLetter.stillOpen', { date: dayIn(words, openUntil, zone) })] : []),
  ];
}

function changedLines({ month, reports: [report], segments, funnelBefore }: LetterFacts, words: Words): LetterLine[] {
  if (!report) return [];
  const lines = segments.slice(0, MOST.segments).map((segment) =>
    line(
      words.say(segment.state === 'lower' ? 'monthlyLetter.segmentLower' : 'monthlyLetter.segmentHigher', {
        value: valueName(words, segment.property, segment.value),
        property: propertyName(words, segment.property).toLocaleLowerCase(words.locale),
      }),
      words.say('monthlyLetter.segmentRest', {
        points: points(Math.abs(segment.difference)),
        low: points(segment.low),
        high: points(segment.high),
        answers: words.say('monthlyLetter.answers', { count: segment.answers }),
        accounts: words.say('monthlyLetter.accounts', { count: segment.accounts }),
      }),
    ),
  );
  const point = report.trend.find((one) => one.month === month);
  if (point?.average?.alarm) {
    const { value, low, high } = point.average;
    const answers = words.say('monthlyLetter.answers', { count: point.answers });
    const told = { value: points(value), low: points(low), high: points(high), answers };
    lines.push(line(words.say('monthlyLetter.alarm'), words.say('monthlyLetter.alarmRest', told)));
  }
  const { comparison } = windowOf(report);
  const isProven = comparison?.state === 'dropped' || comparison?.state === 'rose';
  if (lines.length === 0 && comparison && !isProven) lines.push(line(words.say('monthlyLetter.calm')));
  return [...lines, ...responseLines(report.funnel, funnelBefore, words)];
}

function responseLines(funnel: Funnel | null, before: Funnel | null, words: Words): LetterLine[] {
  if (!funnel || funnel.responseRate === null) return [];
  const counts = { answered: funnel.answered, reached: funnel.invited - funnel.notReached };
  const rest =
    before === null || before.responseRate === null
      ? words.say('monthlyLetter.responseRest', counts)
      : words.say('monthlyLetter.responseBefore', {
          ...counts,
          before: percent(words, before.responseRate),
          reachedBefore: before.invited - before.notReached,
        });
  return [line(words.say('monthlyLetter.response', { rate: percent(words, funnel.responseRate) }), rest)];
}

function satisfactionLines({ satisfaction }: LetterFacts, words: Words): LetterLine[] {
  return satisfaction.slice(0, MOST.satisfaction).flatMap((report) => {
    const { headline, answers, accounts, csat, goal } = viewOf(report);
    const told = {
      answers: words.say('monthlyLetter.answers', { count: answers }),
      accounts: words.say('monthlyLetter.accounts', { count: accounts }),
    };
    const sentence = { survey: report.surveyName, sentence: words.tell(headline) };
    const share = (value: number) => percent(words, value);
    return [
      line(
        words.say('monthlyLetter.surveySays', sentence),
        words.say(report.window === 'quarter' ? 'monthlyLetter.inQuarter' : 'monthlyLetter.inMonth', told),
      ),
      ...(csat
        ? [
            line(
              words.say('monthlyLetter.satisfied', {
                share: share(csat.share),
                low: share(csat.low),
                high: share(csat.high),
              }),
              goal ? words.tell(goal.message) : '',
            ),
          ]
        : []),
    ];
  });
}

function requestLines({ requests }: LetterFacts, { words, themes }: ToldIn): LetterLine[] {
  return requests.map(({ id, label, rank, parts, rankRange }) => {
    const [low, high] = [rankRange?.low ?? rank ?? 0, rankRange?.high ?? rank ?? 0];
    const lead = words.say('monthlyLetter.request', { rank: rank ?? low, theme: themes.get(id) ?? label });
    if (!parts) return line(lead, words.say('monthlyLetter.requestFew', { low, high }));
    const accounts = words.say('monthlyLetter.accounts', { count: parts.accounts });
    if (low === high) return line(lead, words.say('monthlyLetter.requestSure', { accounts, low }));
    return line(lead, words.say('monthlyLetter.requestAccounts', { accounts, low, high }));
  });
}

function enteredNote({ requests, entered }: LetterFacts, { words, themes }: ToldIn): string | null {
  const rows = requests.filter(({ id }) => entered.includes(id));
  if (rows.length === 0) return null;
  return words.say('monthlyLetter.entered', {
    themes: words.list(rows.map(({ id, label }) => themes.get(id) ?? label)),
  });
}

function shippedLines({ releases }: LetterFacts, { words, fallback }: ToldIn): LetterLine[] {
  return releases
    .slice(0, MOST.releases)
    .map(({ title, told }) =>
      line(
        textFor(title, words.locale, fallback),
        told > 0 ? words.say('monthlyLetter.told', { count: told }) : words.say('monthlyLetter.toldNobody'),
      ),
    );
}

/** How many more there are than the letter tells; null when it tells all. */
function moreNote(count: number, words: Words): string | null {
  return count > 0 ? words.say('monthlyLetter.more', { count }) : null;
}

function callLines({ call }: LetterFacts, words: Words): LetterLine[] {
  if (call.open === 0) return [];
  const overdue = call.overdue > 0 ? words.say('monthlyLetter.overdue', { count: call.overdue }) : '';
  return [line(words.say('monthlyLetter.waiting', { count: call.open }), overdue)];
}

function waveLines({ waves, zone }: LetterFacts, words: Words): LetterLine[] {
  return waves.slice(0, MOST.waves).map(({ survey, from, until }) => {
    if (until === null) return line(words.say('monthlyLetter.opens', { survey, date: dayIn(words, from, zone) }));
    const told = { from: dayIn(words, from, zone), until: dayIn(words, until, zone) };
    return line(words.say('monthlyLetter.opened', { survey }), words.say('monthlyLetter.openedRest', told));
  });
}

function viewOf(report: StarsReport): StarsView {
  return report.window === 'quarter' ? report.ofQuarter : report.ofMonth;
}

function percent(words: Words, share: number): string {
  return words.number(share, { style: 'percent', maximumFractionDigits: 0 });
}

function windowOf(report: LetterFacts['reports'][number]): WindowReport {
  return report.window === 'quarter' ? report.ofQuarter : report.ofMonth;
}

function line(lead: string, rest = ''): LetterLine {
  return { lead, rest };
}

/** Portuguese months begin small, a line does not. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function dayIn(words: Words, day: Date, zone: string): string {
  return words.date(day, { day: 'numeric', month: 'long', timeZone: zone });
}

/** Whole points with a true minus sign. */
function points(value: number): string {
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : `${Math.abs(whole)}`;
}
