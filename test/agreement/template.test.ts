import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintAgreement } from '../../src/agreement/lint.ts';
import { parseAgreement } from '../../src/agreement/parse.ts';
import { fillTemplate, templateFile, templateNames } from '../../src/agreement/template.ts';
import { ruleFaults } from '../../src/rules/registry.ts';

const parties = [
  { organisation: 'luckan', role: 'lead' as const, signatory: 'Anna "Nanna" Ek, PhD: {x}' },
  { organisation: 'arbis', role: 'partner' as const, signatory: 'Cia $& Dahl' },
];
const filling = { from: '2026-01-01', until: '2026-12-31', parties };

describe.each(templateNames)('the template %s', (name) => {
  const yaml = readFileSync(new URL(`../../data/${templateFile(name)}`, import.meta.url), 'utf8');
  const reading = parseAgreement(fillTemplate(yaml, filling), { organisations: ['luckan', 'arbis'], ruleFaults });

  test('is right as it is, with the parties and days of the partnership', () => {
    expect('mistakes' in reading ? reading.mistakes : []).toEqual([]);
    expect('document' in reading && reading.document.parties.map(({ signatory }) => signatory)).toEqual(
      parties.map(({ signatory }) => signatory),
    );
    expect('document' in reading && reading.document.valid).toEqual({ from: '2026-01-01', until: '2026-12-31' });
  });

  test('says everything in three languages, and has most of what a good agreement has', () => {
    if (!('document' in reading)) throw new Error(name);
    for (const { text } of [...reading.document.clauses, ...(reading.document.goals ?? [])])
      expect(new Set([text.sv, text.fi, text.en]).size).toBe(3);
    const missing = lintAgreement(reading.document).filter(({ isPresent }) => !isPresent);
    expect(missing.map(({ ingredient }) => ingredient).length).toBeLessThanOrEqual(4);
  });

  test('shows what is to be filled in when there are no parties yet', () => {
    expect(fillTemplate(yaml, { ...filling, parties: [] })).toContain('organisation: ORGANISATION');
  });
});

test('an agreement of one line lacks nearly everything, and says so', () => {
  const findings = lintAgreement({
    title: { sv: 'Avtal' },
    valid: { from: '2026-01-01' },
    parties: [{ organisation: 'luckan', role: 'lead' }],
    clauses: [{ id: 'a', text: { sv: 'Vid oenighet möts vi.' } }],
  });
  expect(findings.filter(({ isPresent }) => isPresent).map(({ ingredient }) => ingredient)).toEqual([
    'lead',
    'disputes',
  ]);
  expect(findings.find(({ ingredient }) => ingredient === 'disputes')?.clauses).toEqual(['a']);
});
