/** What was removed is erased with a person too, is told by the difference to a frozen report, and days of a referral stay in their order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFault, type ReferralDay, referralDays } from '../../src/referral/referral.ts';
import { requireBetween } from '../../src/skill/commands/correct-step.ts';
import { aDay } from '../support/arbitrary.ts';
import { succeedingIn, typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

async function register() {
  const folder = tempFolder();
  const typed = typedIn(folder, '2026-10-02');
  const type = succeedingIn(folder, '2026-10-02');
  await type('init');
  await type('org', 'add', 'Luckan', '--sector', 'third-sector');
  await type('partnership', 'add', 'Vägen in', '--purpose', 'x', '--start', '1.1.2026', '--lead', 'luckan');
  for (const given of ['Ali', 'Bo', 'Cy', 'Di', 'Eva', 'Fia'])
    await type('participant', 'add', '--given-name', given, '--family-name', 'Berg', '--partnership', 'vagen-in');
  return { folder, typed, type };
}

test('what was removed of a person is erased with her', async () => {
  const { folder, type } = await register();
  await type('skill', 'add', '1', 'blacksmithing');
  await type('skill', 'recognise', '1', '--by', 'luckan', '--to', 'assessed', '--evidence', 'horseshoes');
  await type('participant', 'contact', 'add', '1', '--how', 'phone', '--notes', 'moonlight');
  await type('participant', 'contact', 'edit', '1', '--notes', 'sunlight');
  await type('skill', 'remove', '1');
  await type('participant', 'contact', 'remove', '1');
  const bytes = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
      .join('\n');
  const traces = ['blacksmithing', 'horseshoes', 'moonlight', 'sunlight'];
  expect(traces.filter((word) => bytes().includes(word))).toEqual(traces);
  await type('privacy', 'erase', '1', '--yes');
  expect(traces.filter((word) => bytes().includes(word))).toEqual([]);
  await type('verify');
});

test('a frozen report says what was removed since, and goes on without it', async () => {
  const { typed, type } = await register();
  for (const person of ['1', '2', '3', '4', '5', '6'])
    await type('outcome', 'record', person, '--kind', 'job', '--on', '1.9.2026');
  await type('participant', 'contact', 'add', '1', '2', '3', '4', '5', '6', '--how', 'phone', '--on', '2.9.2026');
  await type('report', 'freeze', '2026Q3');
  for (const outcome of ['1', '2', '3', '4', '5', '6']) await type('outcome', 'remove', outcome);
  await type('participant', 'contact', 'remove', '1', '2', '3', '4', '5', '6');
  // Something is different: that is exit code 1.
  const { code, out, err } = await typed('report', 'diff', '2026Q3');
  expect(code, err).toBe(1);
  expect(out).toContain('outcome remove');
  expect(out).toContain('participant contact remove');
  expect((await type('report', 'quarterly', '2026Q3', '--format', 'json')).out).toContain('"sections"');
});

test('days of a referral are only put right in their order, and only those that are there', () => {
  const days = fc
    .tuple(fc.array(aDay, { minLength: 5, maxLength: 5 }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([some, there]) => {
      const sorted = [...some].sort();
      return Object.fromEntries(
        referralDays.map((day, at) => [day, at === 0 || there[at - 1] ? sorted[at] : null]),
      ) as Record<ReferralDay, string | null> & { madeOn: string };
    });
  const change = fc.dictionary(fc.constantFrom(...referralDays), aDay) as fc.Arbitrary<
    Partial<Record<ReferralDay, string>>
  >;
  fc.assert(
    fc.property(days, change, (before, moved) => {
      const after = { ...before, ...moved };
      const inOrder = referralDays.map((day) => after[day]).filter((day) => day !== null);
      const isThere = referralDays.every((day) => moved[day] === undefined || before[day] !== null);
      const isOrdered = inOrder.every((day, at) => at === 0 || (inOrder[at - 1] ?? '') <= day);
      expect(dayFault(before, moved) === null).toBe(isThere && isOrdered);
    }),
  );
});

test.each([
  ['between its neighbours', 2, '2026-02-15', null],
  ['on the day of the one before', 2, '2026-02-01', null],
  ['before the one before it', 2, '2026-01-31', 'bad-data'],
  ['after the one after it', 2, '2026-03-02', 'bad-data'],
  ['the first one, any time before', 1, '2020-01-01', null],
  ['the last one, any time after', 3, '2026-09-01', null],
])('a step is put right: %s', (_name, id, on, kind) => {
  // Noted in the order of their numbers; the list is in the order of days.
  const steps = [
    { id: 1, on: '2026-02-01' },
    { id: 3, on: '2026-03-01' },
    { id: 2, on: '2026-02-10' },
  ];
  const step = steps.find((one) => one.id === id) ?? { id: 0, on: '' };
  const put = () => requireBetween(steps, step, on);
  if (kind === null) expect(put).not.toThrow();
  else expect(put).toThrow(expect.objectContaining({ kind }));
});
