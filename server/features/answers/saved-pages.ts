import { Injectable } from '@nestjs/common';
import type { AnswerValues } from '../../contract/survey.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { Mould } from '../../platform/templates/mould.ts';
import { renderAnswerPage } from '../../platform/templates/pages/answer-page.ts';
import { thanksView, wordsView, type PageOf } from './answer-views.ts';

/** What was saved of somebody. */
export interface Saved {
  readonly score: number;
  readonly values: Readonly<AnswerValues>;
  readonly saved: 'provisional' | 'counted' | null;
  /** Whether the page may ask for words next. */
  readonly asksMore: boolean;
}

/** So many pages are kept, of all surveys, languages and numbers. */
const MOULDS = 500;

/** Writes the page that says that an answer is saved: the same for all who gave the same number, but for link and stamp. */
@Injectable()
export class SavedPages {
  private readonly moulds = new Map<string, Mould<'token' | 'at'>>();

  of(place: PageOf, { score, values, saved, asksMore }: Saved): { html: string; bytes?: number } {
    const { link, frame } = place;
    const asksWords = asksMore && link.definition.questions.some(({ type }) => type === 'text');
    const render = (at: PageOf) => {
      const view = asksWords ? wordsView(at, { score, values, tooLong: null, saved }) : thanksView(at, score, saved);
      return renderAnswerPage(view, wordsIn(link.locale));
    };
    // Whoever has written words sees them again.
    if (asksWords && Object.values(values).some((value) => typeof value === 'string')) return { html: render(place) };
    const { surveyVersionId, locale, closesAt, token } = link;
    // The settings' revision stands for all that is around the page.
    const kind = `${asksWords}|${score}|${saved}|${locale}|${surveyVersionId}|${closesAt.getTime()}|${frame.brandRev}`;
    let mould = this.moulds.get(kind);
    if (!mould) {
      if (this.moulds.size >= MOULDS) this.moulds.clear();
      mould = new Mould(['token', 'at'], ({ token, at }) => render({ ...place, link: { ...link, token }, at }));
      this.moulds.set(kind, mould);
    }
    const filled = { token, at: place.at };
    return { html: mould.fill(filled), bytes: mould.bytesOf(filled) };
  }
}
