import { z } from 'zod';
import {
  AccountView,
  AudienceCounts,
  AudienceQuery,
  ChangeAccount,
  ChangeContact,
  ContactRow,
  ContactsQuery,
  ContactView,
  WriteAccount,
  WriteContact,
} from '../audience.ts';
import { idSchema } from '../ids.ts';
import { ImportOptions, ImportPreview, ImportStatus, UploadedBytes } from '../import.ts';
import { pageOf } from '../paging.ts';
import { route } from '../route.ts';

const AccountId = z.strictObject({ id: idSchema('account') });
const ContactId = z.strictObject({ id: idSchema('contact') });
const ImportId = z.strictObject({ id: idSchema('import') });
const FileStyle = z.strictObject({
  /** `spreadsheet` is what a spreadsheet set to Portuguese opens: semicolons, decimal commas, a byte order mark. */
  style: z.enum(['plain', 'spreadsheet']).default('plain'),
});

export const audienceRoutes = {
  counts: route({
    method: 'GET',
    path: '/api/audience',
    policy: 'viewer',
    summary: 'How many accounts and contacts there are',
    reply: AudienceCounts,
  }),
  listAccounts: route({
    method: 'GET',
    path: '/api/accounts',
    policy: 'viewer',
    summary: 'Accounts by name',
    query: AudienceQuery,
    reply: pageOf(AccountView),
  }),
  account: route({
    method: 'GET',
    path: '/api/accounts/:id',
    policy: 'viewer',
    summary: 'One account',
    params: AccountId,
    reply: AccountView,
  }),
  createAccount: route({
    method: 'POST',
    path: '/api/accounts',
    policy: 'editor',
    summary: 'Add an account',
    body: WriteAccount,
    reply: AccountView,
    status: 201,
  }),
  changeAccount: route({
    method: 'PATCH',
    path: '/api/accounts/:id',
    policy: 'editor',
    summary: 'Change or archive an account',
    params: AccountId,
    body: ChangeAccount,
    reply: AccountView,
  }),
  listContacts: route({
    method: 'GET',
    path: '/api/contacts',
    policy: 'editor',
    summary: 'People by name',
    query: ContactsQuery,
    reply: pageOf(ContactRow),
  }),
  contact: route({
    method: 'GET',
    path: '/api/contacts/:id',
    policy: 'editor',
    summary: 'Everything kept about one person',
    params: ContactId,
    reply: ContactView,
  }),
  createContact: route({
    method: 'POST',
    path: '/api/contacts',
    policy: 'editor',
    summary: 'Add a person',
    body: WriteContact,
    reply: ContactView,
    status: 201,
  }),
  changeContact: route({
    method: 'PATCH',
    path: '/api/contacts/:id',
    policy: 'editor',
    summary: 'Change or archive a person',
    params: ContactId,
    body: ChangeContact,
    reply: ContactView,
  }),
  suppress: route({
    method: 'PUT',
    path: '/api/contacts/:id/suppression',
    policy: 'editor',
    summary: 'Never mail this address again',
    params: ContactId,
    reply: ContactView,
  }),
  unsuppress: route({
    method: 'DELETE',
    path: '/api/contacts/:id/suppression',
    policy: 'editor',
    summary: 'Mail this address again, because the person asked for it',
    params: ContactId,
    reply: ContactView,
  }),
  exportContacts: route({
    method: 'GET',
    path: '/api/contacts.csv',
    policy: 'editor',
    summary: 'Accounts and people as a file that can be imported again',
    query: FileStyle,
    reply: 'file',
  }),
  previewImport: route({
    method: 'POST',
    path: '/api/imports/preview',
    policy: 'editor',
    summary: 'How a file would be read: its columns and first rows',
    accepts: 'bytes',
    query: ImportOptions,
    body: UploadedBytes,
    reply: ImportPreview,
  }),
  startImport: route({
    method: 'POST',
    path: '/api/imports',
    policy: 'editor',
    summary: 'Import a file of accounts and people, or try it without writing',
    accepts: 'bytes',
    query: ImportOptions,
    body: UploadedBytes,
    reply: ImportStatus,
    status: 202,
  }),
  importStatus: route({
    method: 'GET',
    path: '/api/imports/:id',
    policy: 'editor',
    summary: 'How far an import is, and its report',
    params: ImportId,
    reply: ImportStatus,
  }),
  refusedRows: route({
    method: 'GET',
    path: '/api/imports/:id/refused.csv',
    policy: 'editor',
    summary: 'Every refused row of an import with its reason',
    params: ImportId,
    query: FileStyle,
    reply: 'file',
  }),
};
