import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A service as SUMMARIES_URL names one: says what it is told to say, and keeps what it heard. */
export class ChatService {
  readonly url: string;
  readonly heard: string[] = [];
  /** Null: it fails. */
  says: string | null = 'Customers want this.';
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  }

  static async start(): Promise<ChatService> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const service = new ChatService(server);
    server.on('request', (asked, reply) => {
      void text(asked).then((body) => {
        service.heard.push(body);
        if (service.says === null) reply.writeHead(503).end();
        else reply.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: service.says } }] }));
      });
    });
    return service;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
