import { common } from './en/common.ts';
import { problems } from './en/problems.ts';

/** The English catalogue defines which texts exist and what they need. One subject a file. */
export const en = { common, problems };
