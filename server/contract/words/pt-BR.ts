import type { Catalogue } from '../words.ts';
import { common } from './pt-BR/common.ts';
import { problems } from './pt-BR/problems.ts';

export const ptBR: Catalogue = { common, problems };
