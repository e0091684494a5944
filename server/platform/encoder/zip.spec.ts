import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { zipEntries } from './zip.ts';

function zipOf(files: Readonly<Record<string, Buffer>>, { stored = false, comment = '' } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = stored ? content : deflateRawSync(content);
    const local = Buffer.alloc(30 + name.length + 4);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(4, 28);
    local.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46);
    parts.push(local, data);
    directory.push(entry);
    at += local.length + data.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, ...directory, end, Buffer.from(comment)]);
}

const open = (zip: Buffer) => zipEntries((at, length) => zip.subarray(at, at + length), zip.length);

describe('zipEntries', () => {
  const files = { 'a/one.txt': Buffer.from('one '.repeat(1000)), two: Buffer.from(''), three: Buffer.from('3') };

  it.each([{ stored: false }, { stored: true }, { comment: 'made by hand' }])('reads an archive, %j', (how) => {
    const entries = open(zipOf(files, how));
    expect(entries.map(({ name, size, read }) => [name, size, Buffer.from(read()).toString()])).toEqual(
      Object.entries(files).map(([name, content]) => [name, content.length, content.toString()]),
    );
  });

  it('refuses what is no archive, or one of which the end or the beginning is missing', () => {
    const whole = zipOf(files);
    expect(() => open(Buffer.from('not a zip at all, but long enough to look like one'))).toThrow(RangeError);
    expect(() => open(whole.subarray(0, whole.length - 10))).toThrow(RangeError);
    const shifted = open(Buffer.concat([Buffer.alloc(8), whole.subarray(8)]));
    expect(() => shifted[0]!.read()).toThrow(/is not where/);
  });
});
