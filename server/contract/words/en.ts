import { answerFaults } from './en/answer-faults.ts';
import { common } from './en/common.ts';
import { csv } from './en/csv.ts';
import { problems } from './en/problems.ts';
import { settings } from './en/settings.ts';

/** The English catalogue defines which texts exist and what they need. One subject a file. */
export const en = { answerFaults, common, csv, problems, settings };
