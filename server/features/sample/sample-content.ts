import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { locales } from '../../contract/locale.ts';
import { SampleContent, SampleTopics } from '../../contract/sample.ts';

const FOLDER = join(packageRoot, 'surveys', 'sample');
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

/** The hand-written part of the sample company; read when somebody loads it, which happens once or never. */
export function readSampleContent(): SampleContent {
  return SampleContent.parse({
    accounts: read('accounts.json'),
    names: read('names.json'),
    comments: Object.fromEntries(locales.map((locale) => [locale, read(`comments.${locale}.json`)])),
  });
}

/** What each topic is called. */
export function readSampleTopics(): SampleTopics {
  return SampleTopics.parse(read('topics.json'));
}
