import { z } from 'zod';
import { Changed } from '../change.ts';
import { idSchema } from '../ids.ts';
import { UploadedBytes } from '../import.ts';
import {
  FindRequest,
  RequestImportOptions,
  RequestImportPreview,
  RequestImportRow,
  RequestImportStatus,
  SilentCommentPage,
  SilentCommentQuery,
} from '../request-import.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';

const ImportId = z.strictObject({ id: idSchema('import') });

export const requestFilesRoutes = {
  preview: route({
    method: 'POST',
    path: '/api/request-imports/preview',
    policy: 'editor',
    summary: 'How a file of requests or comments would be read, and what would become of its lines',
    accepts: 'bytes',
    query: RequestImportOptions,
    body: UploadedBytes,
    reply: RequestImportPreview,
  }),
  start: route({
    method: 'POST',
    path: '/api/request-imports',
    policy: 'editor',
    summary: 'Bring in requests or comments from elsewhere',
    accepts: 'bytes',
    query: RequestImportOptions,
    body: UploadedBytes,
    reply: RequestImportStatus,
    status: 202,
  }),
  list: route({
    method: 'GET',
    path: '/api/request-imports',
    policy: 'editor',
    summary: 'The last imports of requests, the newest first',
    reply: z.strictObject({ items: z.array(RequestImportRow) }),
  }),
  status: route({
    method: 'GET',
    path: '/api/request-imports/:id',
    policy: 'editor',
    summary: 'How far an import of requests is, and what became of its lines',
    params: ImportId,
    reply: RequestImportStatus,
  }),
  lines: route({
    method: 'GET',
    path: '/api/export/request-imports/:id/lines',
    policy: 'editor',
    summary: 'Every line of an import of requests with what became of it',
    params: ImportId,
    query: TableQuery,
    reply: 'file',
  }),
  silent: route({
    method: 'GET',
    path: '/api/request-imports/:id/silent',
    policy: 'editor',
    summary: 'The comments of an import in which no request was found',
    params: ImportId,
    query: SilentCommentQuery,
    reply: SilentCommentPage,
  }),
  find: route({
    method: 'POST',
    path: '/api/request-imports/:id/silent/:line/requests',
    policy: 'editor',
    summary: 'Add a request that stands in such a comment',
    params: ImportId.extend({ line: z.coerce.number().int().min(1) }),
    body: FindRequest,
    reply: Changed.extend({ requestId: idSchema('request') }),
    status: 201,
  }),
  undo: route({
    method: 'POST',
    path: '/api/request-imports/:id/undo',
    policy: 'editor',
    summary: 'Take an import of requests back: what nobody has decided on is withdrawn',
    params: ImportId,
    reply: RequestImportStatus,
    status: 202,
  }),
};
