/** What was to be done on the very last day of a period that is over is no longer due: the day has gone by. */
import { expect, test } from 'vitest';
import type { AgreementVersion } from '../../src/agreement/agreement.ts';
import { checkClauses } from '../../src/rules/check.ts';
import { facts, meeting, version } from './world.ts';

const agreement: AgreementVersion = {
  ...version(),
  partnership: 'vagen-in',
  endReason: null,
  signatures: [],
  document: {
    title: { en: 'Rules' },
    valid: { from: '2026-01-01' },
    parties: [],
    clauses: [{ id: 'minutes', text: { en: 'Minutes in five days.' }, rule: { kind: 'minutes-within', days: 5 } }],
  },
};
const period = { from: '2026-01-01', until: '2026-03-31' };

const status = (asOf: string, sharedOn: string | null) => {
  const records = facts({ meetings: [meeting('2026-03-26', ['arbis'], { sharedOn })] });
  return checkClauses([agreement], records, { asOf, period }).map((result) => result.status);
};

test.each([
  ['on that day it is due', '2026-03-31', null, 'due'],
  ['the morning after it is broken', '2026-04-01', null, 'broken'],
  ['done the morning after it is broken too', '2026-04-02', '2026-04-01', 'broken'],
  ['done on that day it is kept', '2026-04-02', '2026-03-31', 'kept'],
])('%s', (_name, asOf, sharedOn, expected) => {
  expect(status(asOf, sharedOn)).toEqual([expected]);
});
