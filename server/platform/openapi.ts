import { z } from 'zod';
import type { RouteSpec } from '../contract/route.ts';
import { ProblemDetails } from '../contract/problem.ts';

type Json = Record<string, unknown>;

function json(schema: z.ZodType, io: 'input' | 'output'): Json {
  const document = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' }) as Json;
  delete document['$schema'];
  return document;
}

/** The OpenAPI 3.1 document of the JSON routes, written from the table that the controllers and the staff app read. */
export function openapiDocument(routes: Record<string, Record<string, RouteSpec>>, serverUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const [feature, table] of Object.entries(routes)) {
    for (const [name, spec] of Object.entries(table)) {
      if (!spec.path.startsWith('/api/')) continue;
      const path = spec.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = { ...paths[path], [spec.method.toLowerCase()]: operation(`${feature}.${name}`, spec) };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Rumo', version: '1' },
    servers: [{ url: serverUrl }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths,
  };
}

function operation(operationId: string, spec: RouteSpec): Json {
  const content = (schema: Json, type = 'application/json') => ({ [type]: { schema } });
  const bodyType = spec.accepts === 'bytes' ? 'application/octet-stream' : 'application/json';
  const success =
    spec.reply === 'none' || typeof spec.reply === 'string'
      ? { description: 'Done' }
      : { description: 'Done', content: content(json(spec.reply, 'output')) };
  return {
    operationId,
    summary: spec.summary,
    tags: [operationId.split('.')[0]],
    'x-policy': spec.policy,
    ...(spec.policy === 'public' || spec.policy === 'setup' ? {} : { security: [{ key: [] }] }),
    parameters: [...parameters(spec.params, 'path'), ...parameters(spec.query, 'query')],
    ...(spec.body ? { requestBody: { required: true, content: content(json(spec.body, 'input'), bodyType) } } : {}),
    responses: {
      [spec.status ?? (spec.reply === 'none' ? 204 : 200)]: success,
      default: {
        description: 'A problem',
        content: content(json(ProblemDetails, 'output'), 'application/problem+json'),
      },
    },
  };
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = json(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}
