import { answerFaults } from './pt-BR/answer-faults.ts';
import type { Catalogue } from '../words.ts';
import { common } from './pt-BR/common.ts';
import { csv } from './pt-BR/csv.ts';
import { problems } from './pt-BR/problems.ts';
import { settings } from './pt-BR/settings.ts';

export const ptBR: Catalogue = { answerFaults, common, csv, problems, settings };
