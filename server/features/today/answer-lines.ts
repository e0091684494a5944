import type { AnswersService } from '../answers/answers.service.ts';
import type { WavesService } from '../waves/waves.service.ts';
import type { LineFor } from './line-source.ts';

/** Answers of open waves that look like a mail scanner's: a person decides whether they count. */
export async function answerLines(waves: WavesService, answers: AnswersService): Promise<LineFor[]> {
  const lines: LineFor[] = [];
  for (const wave of await waves.all()) {
    if (!waves.isOpen(wave)) continue;
    const count = await answers.countOf([wave._id], 'suspect');
    if (count === 0) continue;
    const month = wave.period.slice(0, 7);
    lines.push({
      key: `suspect:${wave._id}`,
      message: { key: 'today.suspect', params: { count, survey: wave.surveyName } },
      action: 'today.lookAtAnswers',
      link: `/report?survey=${wave.surveyId}&month=${month}&status=suspect`,
      urgency: 'soon',
      role: 'editor',
    });
  }
  return lines;
}
