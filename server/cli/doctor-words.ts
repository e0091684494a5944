import type { DoctorReport, Finding, SmtpStep } from '../contract/doctor.ts';
import { stepWords } from '../contract/doctor.ts';
import { wordsIn } from '../contract/words/catalogues.ts';
import { summaryOf, worstOf } from '../domain/doctor/summary.ts';
import type { TestOutcome } from './doctor-examination.ts';

const words = wordsIn('en');

interface Marks {
  readonly ok: string;
  readonly advice: string;
  readonly problem: string;
  readonly none: string;
  readonly fix: string;
}
const drawn: Marks = { ok: '✓', advice: '!', problem: '✗', none: '·', fix: '→' };
const plain: Marks = { ok: 'ok', advice: '! ', problem: 'x ', none: '- ', fix: '->' };

/** The report for a person: the way to the mail server with the server's words, then each finding and what mends it. */
export function doctorWords(report: DoctorReport, test: TestOutcome | null, isTerminal: boolean): string {
  const marks = isTerminal ? drawn : plain;
  const lines = [
    ...stepLines(report.mail, marks),
    ...report.findings.flatMap((finding) => findingLines(finding, marks)),
    ...(test === null ? [] : testLines(test, marks)),
    '',
    words.tell(summaryOf(report.findings)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The report for a program: keys beside the English sentences. */
export function doctorDocument(report: DoctorReport, test: TestOutcome | null): string {
  const { checkedAt, mail, findings } = report;
  const document = {
    rumo: 'doctor',
    version: 1,
    checkedAt,
    state: worstOf(findings),
    mail,
    findings: findings.map(({ area, state, sentence, fix }) => ({
      area,
      state,
      key: sentence.key,
      sentence: words.tell(sentence),
      fix: fix === null ? null : words.tell(fix),
    })),
    test,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function stepLines({ server, sender, steps }: DoctorReport['mail'], marks: Marks): string[] {
  if (server === null || steps.length === 0) return [];
  const names = steps.map(({ name }) => words.tell({ key: stepWords[name], params: { sender } }));
  const width = Math.max(...names.map((name) => name.length));
  const lines = steps.flatMap((step, place) => [
    `  ${markOf(step, marks)} ${names[place]!.padEnd(width)}  ${timeOf(step)}`.trimEnd(),
    ...step.said.map((line) => `${' '.repeat(marks.ok.length)}     ${line}`),
  ]);
  return [words.say('doctorPage.steps', { server }), ...lines, ''];
}

function markOf({ state }: SmtpStep, marks: Marks): string {
  return state === 'ok' ? marks.ok : state === 'failed' ? marks.problem : marks.none;
}

function timeOf({ state, ms }: SmtpStep): string {
  if (state === 'skipped') return words.say('doctorPage.stepSkipped');
  if (state === 'not-tried') return words.say('doctorPage.stepNotTried');
  return words.say('doctorPage.milliseconds', { ms: ms ?? 0 });
}

function findingLines({ state, sentence, fix }: Finding, marks: Marks): string[] {
  const lines = [`${marks[state]} ${words.tell(sentence)}`];
  return fix === null ? lines : [...lines, `${' '.repeat(marks.ok.length)} ${marks.fix} ${words.tell(fix)}`];
}

function testLines({ to, outcome, reply }: TestOutcome, marks: Marks): string[] {
  const said = reply === null ? [] : [`     ${reply}`];
  const line =
    outcome === 'sent'
      ? `${marks.ok} The test mail to ${to} was handed over.`
      : outcome === 'uncertain'
        ? `${marks.problem} Nobody knows whether the test mail reached ${to}: the connection broke off at the end.`
        : `${marks.problem} The test mail to ${to} was not sent.`;
  return ['', line, ...said];
}
