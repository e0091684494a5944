import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

const DIMS = 16;

/**
 * A service as EMBEDDINGS_URL names one, for tests that need to know which texts mean the same: each list of words is one
 * meaning, and a text means what its words mean.
 */
export class EmbeddingsService {
  readonly url: string;
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`;
  }

  static async start(meanings: readonly (readonly string[])[]): Promise<EmbeddingsService> {
    const server = createServer((asked, reply) => {
      void json(asked).then((body) => {
        const { input, model } = body as { input: string[]; model: string };
        const data = input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text, meanings) }));
        reply.setHeader('content-type', 'application/json').end(JSON.stringify({ object: 'list', model, data }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new EmbeddingsService(server);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function vectorOf(text: string, meanings: readonly (readonly string[])[]): number[] {
  const words = text.toLowerCase();
  const vector = Array.from<unknown, number>({ length: DIMS }, (_, at) =>
    meanings[at]?.some((word) => words.includes(word)) ? 1 : 0,
  );
  // What means nothing of that is like nothing else.
  if (!vector.includes(1)) vector[DIMS - 1 - (text.length % 4)] = 1;
  return vector;
}
