import { answerFaults } from './pt-PT/answer-faults.ts';
import type { Catalogue } from '../words.ts';
import { ptBR } from './pt-BR.ts';
import { common } from './pt-PT/common.ts';
import { csv } from './pt-PT/csv.ts';
import { problems } from './pt-PT/problems.ts';
import { settings } from './pt-PT/settings.ts';

/** Subjects that only staff read may stay in pt-BR; what customers read is written here. */
export const ptPT: Catalogue = { ...ptBR, answerFaults, common, csv, problems, settings };
