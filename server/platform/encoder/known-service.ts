import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { EmbeddingsService } from '../../config/env.ts';
import { ServiceEmbedder, type ServiceOptions } from './service-embedder.ts';

const FILE = 'embeddings-service.json';
const Known = z.strictObject({ model: z.string(), dims: z.number().int().positive() });

/**
 * Vectors from a service. How long they are is learned from its first answer and kept in the data folder, so that a start
 * while the service is away is no change of embedder.
 * @throws ServiceAway when it is away and nothing is known of it.
 */
export async function openKnownService(
  service: EmbeddingsService,
  dataDir: string,
  options: ServiceOptions,
): Promise<ServiceEmbedder> {
  const file = join(dataDir, FILE);
  const known = await readFile(file, 'utf8')
    .then((text) => Known.safeParse(JSON.parse(text)).data)
    .catch(() => undefined);
  const dims = known?.model === service.model ? known.dims : null;
  const opened = await ServiceEmbedder.open(service, dims, options);
  if (dims === null) {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await writeFile(file, JSON.stringify({ model: service.model, dims: opened.dims }), { mode: 0o600 });
  }
  return opened;
}
