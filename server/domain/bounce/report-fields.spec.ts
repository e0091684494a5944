import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressIn, parseReportFields, withoutComments } from './report-fields.ts';

const asObjects = (text: string) => parseReportFields(text).map((fields) => Object.fromEntries(fields));

describe('parseReportFields', () => {
  it('reads the report of RFC 3464, one block a recipient', () => {
    const report = `Reporting-MTA: dns; cs.utk.edu

Original-Recipient: rfc822;arathib@vnet.ibm.com
Final-Recipient: rfc822;arathib@vnet.ibm.com
Action: failed
Status: 5.0.0 (permanent failure)
Diagnostic-Code: smtp;
 550 'arathib@vnet.IBM.COM' is not a
   registered gateway user
Remote-MTA: dns; vnet.ibm.com

Original-Recipient: rfc822;johnh@hpnjld.njd.hp.com
Final-Recipient: rfc822;johnh@hpnjld.njd.hp.com
Action: delayed
Status: 4.0.0 (hpnjld.njd.jp.com: host name lookup failure)
`;
    const blocks = asObjects(report.replaceAll('\n', '\r\n'));
    expect(blocks).toHaveLength(3);
    expect(blocks[1]).toMatchObject({
      action: 'failed',
      status: '5.0.0 (permanent failure)',
      'diagnostic-code': "smtp; 550 'arathib@vnet.IBM.COM' is not a registered gateway user",
      'remote-mta': 'dns; vnet.ibm.com',
    });
    expect(blocks[2]).toMatchObject({ action: 'delayed' });
    expect(asObjects(report)).toEqual(blocks);
  });

  it('leaves out what is no field, and keeps the first of two', () => {
    expect(
      asObjects(' folded nothing\nno colon\n: no name\nStatus: 5.1.1\nSTATUS: 2.0.0\nбад: 1\n folded\n \n\n\nA:b'),
    ).toEqual([{ status: '5.1.1' }, { a: 'b' }]);
    expect(asObjects('')).toEqual([]);
  });

  it('takes any text, and no more of it than it says', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('', ' ', 'Status: 5.1.1', ' (more', 'A:', '\tb'));
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join('\n')),
        (text) => {
          for (const fields of parseReportFields(text))
            for (const name of fields.keys()) expect(name).toMatch(/^[a-z]/);
        },
      ),
    );
    const huge = parseReportFields(`${'A: b\n'.repeat(100)}\n`.repeat(200) + 'C: d\n'.repeat(1e5));
    expect(huge.length).toBeLessThanOrEqual(50);
    expect(parseReportFields('A: b\n' + ' cccccccccc\n'.repeat(9000))[0]!.get('a')!.length).toBeLessThanOrEqual(2000);
  });
});

describe('values', () => {
  it('lose their comments', () => {
    expect(withoutComments('5.1.1 (no (such) user)')).toBe('5.1.1');
    expect(withoutComments('"a (b)" (c) \\(d')).toBe('"a (b)"  \\(d');
    expect(withoutComments('5.1.1 (unclosed')).toBe('5.1.1');
    expect(withoutComments('a) b')).toBe('a) b');
  });

  it('give their address', () => {
    expect(addressIn('rfc822; Ana@Shop.com')).toBe('ana@shop.com');
    expect(addressIn('rfc822;<ana@shop.com> (Ana (Compras))')).toBe('ana@shop.com');
    expect(addressIn('<ana@shop.com>')).toBe('ana@shop.com');
    expect([addressIn('rfc822;'), addressIn('unknown'), addressIn(undefined), addressIn('')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('never make it throw or grow', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', '\\', '"', '<', '>', ';', '@', 'a', ' ') }), (text) => {
        expect(withoutComments(text).length).toBeLessThanOrEqual(text.length);
        expect((addressIn(text) ?? '').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
