import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { SurveyDefinition } from '../../contract/survey.ts';

/** The surveys that come with Rumo, by id; a file that does not fit its schema stops the start and says where. */
export function readCatalogue(folder = join(packageRoot, 'surveys')): Map<string, SurveyDefinition> {
  const catalogue = new Map<string, SurveyDefinition>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const parsed = SurveyDefinition.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!parsed.success) {
      const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
      throw new Error(`surveys/${file} is not a survey:\n${faults.join('\n')}`);
    }
    catalogue.set(parsed.data.id, parsed.data);
  }
  return catalogue;
}
