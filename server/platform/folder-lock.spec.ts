import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderHeld, holdFolder } from './folder-lock.ts';

const me = { pid: process.pid, startedAt: '2027-01-04T12:00:00Z', url: 'http://127.0.0.1:3000' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rumo-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is taken, released and taken again', () => {
  holdFolder(folder, me).release();
  holdFolder(folder, me).release();
});

it('says who holds the folder', () => {
  // The parent of a test process is alive for as long as the test runs.
  writeFileSync(join(folder, 'rumo.lock'), JSON.stringify({ ...me, pid: process.ppid }));
  expect(() => holdFolder(folder, me)).toThrow(FolderHeld);
  expect(() => holdFolder(folder, me)).toThrow(
    new RegExp(`process ${process.ppid}, started 2027-01-04T12:00:00Z, http://127.0.0.1:3000`),
  );
});

it('takes over what a dead process or half a write left', () => {
  writeFileSync(join(folder, 'rumo.lock'), JSON.stringify({ ...me, pid: 2 ** 22 + 1 }));
  holdFolder(folder, me).release();
  writeFileSync(join(folder, 'rumo.lock'), '{"pid"');
  holdFolder(folder, me).release();
});
