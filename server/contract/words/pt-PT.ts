import type { Catalogue } from '../words.ts';
import { ptBR } from './pt-BR.ts';
import { common } from './pt-PT/common.ts';
import { problems } from './pt-PT/problems.ts';

/** Subjects that only staff read may stay in pt-BR; what customers read is written here. */
export const ptPT: Catalogue = { ...ptBR, common, problems };
