import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';

interface Call {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[] };
}

/** A service that speaks OpenAI's protocol for vectors: four numbers drawn from each text, last text first. */
export class EmbeddingsServer {
  readonly calls: Call[] = [];
  /** Statuses of the next answers instead of vectors. */
  readonly failures: number[] = [];
  readonly url: string;
  private readonly server: Server;

  static async start(): Promise<EmbeddingsServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new EmbeddingsServer(server);
  }

  private constructor(server: Server) {
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      void json(request).then((body) => {
        const call = { path: request.url!, authorization: request.headers.authorization, body: body as Call['body'] };
        this.calls.push(call);
        const failure = this.failures.shift();
        const headers = { 'content-type': 'application/json', location: '/elsewhere' };
        response.writeHead(failure ?? 200, headers).end(JSON.stringify(failure ? {} : this.reply(call.body.input)));
      });
    });
  }

  /** What it answers. */
  reply = (texts: readonly string[]): unknown => ({
    object: 'list',
    data: texts.map((text, index) => ({ object: 'embedding', index, embedding: numbersOf(text) })).reverse(),
    usage: { total_tokens: texts.length },
  });

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

function numbersOf(text: string): number[] {
  return [...createHash('sha256').update(text).digest().subarray(0, 4)].map((byte) => byte - 127.5);
}
