import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { InputOf, RouteSpec } from '../../contract/route.ts';
import { AccessGuard, marksOf } from './access.guard.ts';
import { ProblemFilter } from './problem.filter.ts';
import { readInput } from './route.ts';
import { addressBehind, type Trusts } from './trusted-proxies.ts';

/** Whoever asks for a page. */
export interface Caller {
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
}

export interface PlainPage {
  readonly status: number;
  readonly html: string;
  /** How long it is in UTF-8, where that is known. */
  readonly bytes?: number | undefined;
  /** Its content-security-policy, where it is not that of all pages. */
  readonly policy?: string;
}

/** Reads JSON as Fastify does. */
type ReadJson = (text: string) => Promise<unknown>;

/** A route whose path has one part that varies. */
export interface QuickRoute<R extends RouteSpec = RouteSpec> {
  readonly spec: R;
  readonly page: (input: InputOf<R>, caller: Caller) => Promise<PlainPage>;
  /**
   * Reads the part of the path and a body that have the form of all that our own pages send into what the route's schemas make
   * of them; undefined for every other, which is left to the schemas.
   */
  readonly readQuickly: (part: string, body: unknown) => Pick<InputOf<R>, 'params' | 'body'> | undefined;
}

interface Lane {
  readonly route: QuickRoute;
  readonly before: string;
  readonly after: string;
  /** The name of the part between them. */
  readonly name: string;
  /** Of its pages, by their policy. */
  readonly headers: Map<string | undefined, string[]>;
}

interface QuickLaneParts {
  readonly guard: Pick<AccessGuard, 'admitStranger'>;
  readonly problems: Pick<ProblemFilter, 'told'>;
  readonly trusts: Trusts;
  readonly readJson: ReadJson;
  /** What every reply carries. */
  readonly everyReply: Readonly<Record<string, string>>;
}

/** Longer ones go the ordinary way. */
const LARGEST_BODY = 4096;
/** No escapes, no further parts: what all paths that we print look like. */
const PART = /^[\w-]{1,100}$/;

/**
 * A way past the framework for pages that come in by the thousand: Fastify's request, reply and hooks cost as much as all that
 * is done for an answer. Only the plainest requests go this way - a POST of a little JSON with neither cookie nor key - and
 * they meet the same gate, schemas, headers and problems as on every other way. Everything else is left to Fastify, which has
 * the same routes.
 */
export class QuickLane {
  private readonly lanes: Lane[] = [];
  private isClosing = false;

  constructor(private readonly parts: QuickLaneParts) {}

  add(route: QuickRoute): void {
    const [before, after] = route.spec.path.split(/:\w+/) as [string, string];
    const name = /:(\w+)/.exec(route.spec.path)![1]!;
    this.lanes.push({ route, before, after, name, headers: new Map() });
  }

  /** Stands before everything else that listens to a server's requests. */
  open(server: Server): void {
    const others = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (this.takes(request, response)) return;
      for (const other of others) other.call(server, request, response);
    });
  }

  /** From now on Fastify tells everybody that the server goes away. */
  close(): void {
    this.isClosing = true;
  }

  private takes(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'POST' || this.isClosing) return false;
    const url = request.url!;
    for (const lane of this.lanes) {
      if (!url.startsWith(lane.before) || !url.endsWith(lane.after)) continue;
      const part = url.slice(lane.before.length, url.length - lane.after.length);
      const { headers } = request;
      const length = Number(headers['content-length']);
      if (!(length > 0 && length <= LARGEST_BODY) || !isPlain(headers) || !PART.test(part)) return false;
      readWhole(request, length, (text) => void this.answer(lane, part, text, request, response));
      return true;
    }
    return false;
  }

  private async answer(
    lane: Lane,
    part: string,
    text: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { guard, problems, trusts, everyReply } = this.parts;
    const { spec, page } = lane.route;
    const { headers, method } = request;
    let marks: Readonly<Record<string, string>> = {};
    try {
      const address = addressBehind(request, trusts);
      const quickly = quicklyRead(lane.route, part, text);
      const body = quickly ? quickly.body : await this.parts.readJson(text);
      marks = marksOf(spec);
      const waiting = guard.admitStranger(spec, headers, address);
      if (waiting) await waiting;
      const input = quickly
        ? { params: quickly.params, query: undefined, body }
        : readInput(spec, { params: { [lane.name]: part }, query: {}, body, headers });
      this.send(lane, response, await page(input, { address, headers }));
    } catch (error) {
      const { status, body, ...told } = problems.told(error, {
        headers,
        method: method!,
        url: request.url!,
        route: spec.path,
      });
      const all = { ...everyReply, ...marks, ...told.headers, 'content-length': String(Buffer.byteLength(body)) };
      response.writeHead(status, all).end(body);
    }
  }

  private send(lane: Lane, response: ServerResponse, { status, html, bytes, policy }: PlainPage): void {
    let headers = lane.headers.get(policy);
    if (!headers) {
      const all: Record<string, string> = { ...this.parts.everyReply, ...marksOf(lane.route.spec) };
      if (policy !== undefined) all['content-security-policy'] = policy;
      headers = [...Object.entries(all).flat(), 'content-length', ''];
      lane.headers.set(policy, headers);
    }
    // Read before anybody else can write it.
    headers[headers.length - 1] = String(bytes ?? Buffer.byteLength(html));
    response.writeHead(status, headers);
    response.end(html);
  }
}

function isPlain(headers: IncomingHttpHeaders): boolean {
  return (
    headers['content-type'] === 'application/json' &&
    headers.cookie === undefined &&
    headers.authorization === undefined &&
    headers.expect === undefined &&
    headers['transfer-encoding'] === undefined
  );
}

/** Most bodies come in one piece; the parser of HTTP sees to it that none is longer than it said. */
function readWhole(request: IncomingMessage, length: number, done: (text: string) => void): void {
  let pieces: Buffer[] = [];
  let received = 0;
  request.on('data', (piece: Buffer) => {
    received += piece.length;
    if (received === length && pieces.length === 0) return done(piece.toString());
    pieces.push(piece);
    if (received !== length) return;
    const whole = Buffer.concat(pieces).toString();
    pieces = [];
    done(whole);
  });
}

function quicklyRead({ readQuickly }: QuickRoute, part: string, text: string): ReturnType<typeof readQuickly> {
  try {
    return readQuickly(part, JSON.parse(text));
  } catch {
    return undefined;
  }
}
