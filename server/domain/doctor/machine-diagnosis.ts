import type { Finding } from '../../contract/doctor.ts';
import { fault, fine } from './finding.ts';

/** What the folder of a deployment looks like. */
export interface MachineFacts {
  readonly folder: string;
  /** Why the folder cannot be written; null when it can. */
  readonly writeFault: string | null;
  readonly freeBytes: number;
  /** open: others on the machine may read it. */
  readonly secret: 'fine' | 'missing' | 'open';
  readonly secretFile: string;
  /** Whether the deployment has been used: then a missing secret is a loss, before it is not. */
  readonly isSetUp: boolean;
}

const GB = 1e9;
/** A database stops when it cannot write; the journal of the embedded one alone may take a few hundred MB. */
const FULL_BYTES = 0.5 * GB;
const TIGHT_BYTES = 2 * GB;

/** What is to be said about the folder of a deployment: whether it can be written, its room, the secret of all links. */
export function diagnoseMachine(facts: MachineFacts): Finding[] {
  return [folderFinding(facts), ...secretFindings(facts)];
}

function folderFinding({ folder, writeFault, freeBytes }: MachineFacts): Finding {
  if (writeFault !== null) return fault('machine', 'problem', 'folderClosed', { folder, text: writeFault });
  const free = Math.round((freeBytes / GB) * 10) / 10;
  if (freeBytes < FULL_BYTES) return fault('machine', 'problem', 'diskFull', { folder, free });
  if (freeBytes < TIGHT_BYTES) return fault('machine', 'advice', 'diskTight', { folder, free });
  return fine('machine', 'folderFine', { folder, free });
}

function secretFindings({ secret, secretFile: file, isSetUp }: MachineFacts): Finding[] {
  if (secret === 'fine') return [fine('machine', 'secretFine')];
  if (secret === 'open') return [fault('machine', 'problem', 'secretOpen', { file })];
  return isSetUp ? [fault('machine', 'problem', 'secretMissing', { file })] : [];
}
