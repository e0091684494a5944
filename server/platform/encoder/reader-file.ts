import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { readReaderWeights, type ReaderWeights } from '../../domain/text/reader-weights.ts';
import { ModelDamaged } from './model-files.ts';

const FILE = join('models', 'lifting', 'reader.bin');
const SHA256 = 'fbd2c6a007995d4a6ee19e1d48d1aa8c76295519d38797b53125778fd01a5a94';

/**
 * Reads the weights by which comments are read for requests, which come with Rumo.
 * @throws ModelDamaged when their checksum is another one.
 */
export function readReader(): ReaderWeights {
  const bytes = readFileSync(join(packageRoot, FILE));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== SHA256) throw new ModelDamaged(`${FILE} is damaged: its SHA-256 is ${found}, expected ${SHA256}.`);
  return readReaderWeights(bytes);
}
