import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { AgreementVersion } from '../../src/agreement/agreement.ts';
import { paperOf } from '../../src/agreement/paper.ts';
import { paperDocx } from '../../src/agreement/paper-docx.ts';
import { paperHtml } from '../../src/agreement/paper-html.ts';
import { sv } from '../../src/i18n/sv.ts';

const version: AgreementVersion = {
  id: 1,
  partnership: 'vagen-in',
  version: 2,
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  draftedOn: '2026-01-01',
  endedOn: null,
  endReason: null,
  document: {
    title: { sv: 'Spelregler <för> Vägen in' },
    valid: { from: '2026-01-01', until: '2026-12-31' },
    parties: [],
    goals: [{ id: 'a', text: { sv: 'En egen väg' }, target: 40, by: '2026-12-31' }],
    clauses: [
      { id: 'meet', text: { sv: 'Vi möts & talar.' } },
      { id: 'fi', text: { fi: 'Kokoonnumme.' } },
    ],
  },
  signatures: [
    { organisation: 'luckan', role: 'lead', signatory: 'Anna Ek', signedOn: '2026-01-05', signedBy: 'Anna Ek' },
    { organisation: 'arbis', role: 'partner', signatory: null, signedOn: null, signedBy: null },
  ],
};
const paper = paperOf(version, new Map([['luckan', 'Luckan rf']]), sv);

test('the paper names organisations, goals with their target, clauses in another language with a note', () => {
  expect(paper.sections.map(({ lines }) => lines)).toEqual([
    ['Luckan rf, huvudpart', 'arbis, part'],
    ['En egen väg (40, 31.12.2026)'],
    ['Vi möts & talar.', `Kokoonnumme. ${sv.agreement.inLanguage.fi}`],
  ]);
  expect(paper.signatures.rows.map(({ name, signedOn }) => [name, signedOn])).toEqual([
    ['Anna Ek', '5.1.2026'],
    ['', ''],
  ]);
});

test('HTML escapes what people wrote, and needs no script', () => {
  const html = paperHtml(paper);
  expect(html).toContain('<h1>Spelregler &lt;för&gt; Vägen in</h1>');
  expect(html).toContain('Vi möts &amp; talar.');
  expect(html).not.toMatch(/<script|http:|https:/);
});

test('Word: the same bytes each time, with every clause and a table to sign', async () => {
  const [first, second] = [await paperDocx(paper, '2026-01-01'), await paperDocx(paper, '2026-01-01')];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const xml = strFromU8(unzipSync(first)['word/document.xml'] ?? new Uint8Array());
  for (const text of ['Vi möts &amp; talar.', 'Luckan rf (huvudpart)', 'Underskrifter', '5.1.2026'])
    expect(xml).toContain(text);
});
