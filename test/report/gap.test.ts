/** The employment gap of a list: what a reader may not work out from it, and lists that say nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../src/report/secrecy/guard.ts';
import { numbersToHide } from '../../src/report/secrecy/hide.ts';
import { contacts, gap } from '../../src/report/sections/gap.ts';
import { typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

/** A list with so many rows of each kind: group, had a job, contacts. */
async function told(...kinds: readonly (readonly [number, string])[]) {
  const folder = tempFolder();
  const rows = kinds.flatMap(([times, row]) => Array.from({ length: times }, () => row));
  writeFileSync(join(folder, 'list.csv'), `${['Group,Employed,Contacts', ...rows].join('\n')}\n`);
  return typedIn(folder, '2026-10-12')('report', 'employment-gap', 'list.csv', '--format', 'md');
}

describe('a group of two', () => {
  test('is not what is left of all graduates', async () => {
    const { out } = await told([16, 'Finnish,yes,3'], [6, 'Other,yes,3'], [2, 'International,no,0'], [1, 'Other,,1']);
    expect(out).toContain('| International | ·· |');
    expect(out).not.toMatch(/\b25\b|graduates|\b1 row\b/);
    expect(out).toContain('list.csv, read on 12 Oct 2026');
    expect(out).toContain('Some rows do not say whether there was a job');
  });

  test('is not what is left of those with a number of contacts, though some have none', () => {
    const groups = [
      { group: 'Finnish', people: 16, employed: 16 },
      { group: 'Other', people: 6, employed: 6 },
      { group: 'International', people: 3, employed: 3 },
    ];
    const inGroups = { groups, unknown: 0 };
    const byContacts = { groups: [{ group: '2–3', people: 24, employed: 24 }], unknown: 0 };
    const hidden = numbersToHide(numbersOf([gap(inGroups), contacts(byContacts, inGroups)]), 5);
    // Twenty-four less the other two groups: three or four, where the sign says one to four.
    const shown = ['gap:Finnish/people', 'gap:Other/people', 'contacts:2–3/people'].filter((cell) => !hidden.has(cell));
    expect(shown.length).toBeLessThan(3);
  });
});

test('where all groups are shown, so is how many there are', async () => {
  const { out } = await told([16, 'Finnish,yes,3'], [6, 'Other,yes,3'], [1, 'Other,,1']);
  expect(out).toContain('list.csv: 23 graduates, read on 12 Oct 2026');
  expect(out).toContain('1 row does not say whether there was a job');
});

test.each([
  ['without rows', []],
  ['in which nobody says anything', [[3, 'Finnish,,1']] as const],
])('a list %s is bad data', async (_name, kinds) => {
  const { code, err } = await told(...kinds);
  expect([code, err]).toEqual([4, expect.stringContaining('No row of the list says who had a job.')]);
});
