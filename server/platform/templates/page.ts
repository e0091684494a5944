import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import type { Words } from '../../contract/words.ts';
import { openShelf } from './shelf.ts';
import { oneLine, type View } from './view.ts';

/** What stands around every page without sign-in. */
export interface PageFrame {
  readonly organisation: string;
  readonly privacyUrl: string;
  /** The settings' revision: names `/brand-<rev>.css`. */
  readonly brandRev: number;
  /** The IANA zone in which days and times are told. */
  readonly zone: string;
}

export type PageTemplate =
  | 'answer-score'
  | 'answer-words'
  | 'answer-thanks'
  | 'unsubscribe'
  | 'ballot-door'
  | 'ballot'
  | 'ballot-closed'
  | 'public-roadmap'
  | 'message';

/** A fault in what was sent, shown above the form and announced. */
export interface PageFault {
  readonly title: string;
  readonly body: string;
  /** The id of the field to go to. */
  readonly field: string;
}

const shelf = openShelf({ folder: 'surveys/pages', ending: '.hbs', kind: 'html' });

/** The style sheet of every page without sign-in; its address names its content, so it can be kept for good. */
export const pageStylesheet = readStylesheet();

function readStylesheet() {
  const css = readFileSync(join(packageRoot, 'surveys/pages/page.css'), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { css, hash, path: `/page-${hash}.css` } as const;
}

/** The script of the answer page, without its comments; its address names its content. */
export const answerScript = readScript();

function readScript() {
  const source = readFileSync(join(packageRoot, 'surveys/pages/answer.js'), 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '')
    .trim();
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
  return { source, hash, path: `/answer-${hash}.js` } as const;
}

/** Compiles every page template, so that a broken one stops the start and not a customer. */
export function checkPageTemplates(): void {
  shelf.compileAll();
}

interface Page {
  readonly template: PageTemplate;
  readonly title: string;
  readonly fault?: PageFault | null;
  /** The address of its script; every other page has none. */
  readonly script?: string;
  readonly view: View;
}

/** Writes a page; without a frame (nothing is known of the organisation) it stands alone. */
export function writePage(
  frame: PageFrame | null,
  words: Words,
  { template, title, fault = null, script, view }: Page,
): string {
  const organisation = frame?.organisation ?? null;
  const heading = oneLine(title);
  return shelf.render(template, {
    ...view,
    base: '',
    lang: words.locale,
    title: [fault?.title, heading, organisation].filter((part) => part).join(' · '),
    heading,
    organisation,
    stylesheet: pageStylesheet.path,
    script: script ?? null,
    brand: frame ? `/brand-${frame.brandRev}.css` : null,
    privacyUrl: frame?.privacyUrl ?? null,
    privacyLabel: words.say('mail.privacy'),
    fault: fault ? { title: fault.title, body: fault.body, target: fault.field } : null,
  });
}

/** A day, and the time where it matters, in the organisation's zone. */
export function dayIn(frame: PageFrame, words: Words, instant: Date | string, withTime = false): string {
  return words.date(instant, { dateStyle: 'long', ...(withTime ? { timeStyle: 'short' } : {}), timeZone: frame.zone });
}
