import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { locales } from '../../contract/locale.ts';
import { SampleContent } from '../../contract/sample.ts';

/** The hand-written part of the sample company; read when somebody loads it, which happens once or never. */
export function readSampleContent(folder = join(packageRoot, 'surveys', 'sample')): SampleContent {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return SampleContent.parse({
    accounts: read('accounts.json'),
    names: read('names.json'),
    comments: Object.fromEntries(locales.map((locale) => [locale, read(`comments.${locale}.json`)])),
  });
}
