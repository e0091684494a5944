import { ANSWER_TEXT_LIMIT, type SurveyDefinition, type SurveyQuestion } from '../../contract/survey.ts';
import { type Message, type WordKey } from '../../contract/words.ts';

/** One fault of an answer: the question it is about, which fault, and the sentence for the respondent. */
export interface AnswerFault {
  readonly path: string;
  readonly code: 'unknown' | 'missing' | 'not-a-score' | 'out-of-range' | 'not-text' | 'too-long';
  readonly message: Message;
}

type Params = Readonly<Record<string, string | number>>;

/**
 * Checks the values of an answer against the survey it answers: scores are whole numbers on their scale, texts have at
 * most 10,000 characters, required questions are answered, and nothing answers a question that was not asked.
 * @param values by question id; undefined, null and blank text mean "not answered".
 * @returns the faults, first those of the questions in their order, then unknown ids; none for a good answer.
 */
export function checkAnswer(definition: SurveyDefinition, values: Readonly<Record<string, unknown>>): AnswerFault[] {
  const faults: AnswerFault[] = [];
  const known = new Set<string>();
  for (const question of definition.questions) {
    known.add(question.id);
    const value = Object.hasOwn(values, question.id) ? values[question.id] : undefined;
    const fault = checkValue(question, value);
    if (fault) faults.push(fault);
  }
  for (const id of Object.keys(values)) {
    if (!known.has(id)) faults.push(faultOf(id, 'unknown', 'answerFaults.unknownQuestion'));
  }
  return faults;
}

function checkValue(question: SurveyQuestion, value: unknown): AnswerFault | null {
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
    if (!question.required) return null;
    return question.type === 'scale'
      ? faultOf(question.id, 'missing', 'answerFaults.scoreMissing')
      : faultOf(question.id, 'missing', 'answerFaults.textMissing');
  }
  if (question.type === 'scale') {
    const { id, min, max } = question;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return faultOf(id, 'not-a-score', 'answerFaults.score', { min, max });
    }
    return value < min || value > max ? faultOf(id, 'out-of-range', 'answerFaults.score', { min, max }) : null;
  }
  if (typeof value !== 'string') return faultOf(question.id, 'not-text', 'answerFaults.notText');
  if (value.length <= ANSWER_TEXT_LIMIT) return null;
  return faultOf(question.id, 'too-long', 'answerFaults.textTooLong', {
    limit: ANSWER_TEXT_LIMIT,
    length: value.length,
  });
}

function faultOf(path: string, code: AnswerFault['code'], key: WordKey, params?: Params): AnswerFault {
  return { path, code, message: params ? { key, params } : { key } };
}
