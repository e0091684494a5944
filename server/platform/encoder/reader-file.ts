import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { readReaderWeights, type ReaderWeights } from '../../domain/text/reader-weights.ts';
import { ModelDamaged } from './model-files.ts';

const FILE = join('models', 'lifting', 'reader.bin');
const SHA256 = 'ee4515b95dc235723cf53c3c406035fd935dc55dc7b94cbba481b1c69330237d';

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
