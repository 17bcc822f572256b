import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownGroupLabel, ownGroups, requireGroups } from '../../src/report/own-groups.ts';
import type { GroupRow, Movement } from '../../src/report/records/participants.ts';
import { besidePlain, guard } from '../../src/report/secrecy/guard.ts';
import { nothingPublished } from '../../src/report/secrecy/published.ts';
import { participants } from '../../src/report/sections/participants.ts';
import { aField } from '../own-field/world.ts';
import { noFacts, peopleOf, rangeOf, registers, someGroups } from './world.ts';

const crew = aField({ key: 'crew', kind: 'choice', choices: ['red', 'blue', 'unknown'] });
const laptop = aField({ key: 'laptop', kind: 'yes-no' });
const moved = (joined: number, active = joined, ended = 0): Movement => ({ joined, active, ended });

describe('which fields are groups', () => {
  test.each([
    ['a choice', crew, null],
    ['yes or no', laptop, null],
    ['a number', aField({ key: 'size', kind: 'number' }), 'usage'],
    ['a date', aField({ key: 'day', kind: 'date' }), 'usage'],
    ['a text', aField({ key: 'diet' }), 'usage'],
    ['a sensitive choice', { ...crew, sensitive: true }, 'refused'],
  ])('%s', (_name, field, kind) => {
    if (kind === null) expect(() => requireGroups(field)).not.toThrow();
    else expect(() => requireGroups(field)).toThrow(expect.objectContaining({ kind }));
  });
});

test('groups stand in the order of the choices, the unknown last and never taken for a choice', () => {
  const rows = [null, 'unknown', 'blue', 'red'].map((value) => ({ value, now: moved(1), before: moved(0) }));
  const groups = ownGroups({ field: crew, rows });
  expect(groups.map(({ key }) => key)).toEqual(['red', 'blue', 'unknown', '?']);
  expect(ownGroupLabel(crew, 'unknown')).toEqual({ kind: 'name', value: 'unknown' });
  expect(ownGroupLabel(crew, '?').kind).toBe('code');
  expect(ownGroups({ field: laptop, rows: [{ value: 'no', now: moved(1), before: moved(0) }] })).toHaveLength(1);
});

const minimum = 5;

/** Each kind of people has a value of the field; the register's own choice of three, or none. */
function draftsOf(groups: readonly GroupRow[], values: readonly (string | null)[]) {
  const rows = [...new Set(values)].map((value) => {
    const those = groups.filter((_, at) => values[at % values.length] === value);
    const sum = (when: 'now' | 'before'): Movement => ({
      joined: those.reduce((all, row) => all + row[when].joined, 0),
      active: those.reduce((all, row) => all + row[when].active, 0),
      ended: those.reduce((all, row) => all + row[when].ended, 0),
    });
    return { value, now: sum('now'), before: sum('before') };
  });
  const whole = { ...noFacts, groups };
  return {
    plain: participants(whole),
    draft: participants({
      ...whole,
      own: [{ field: crew, rows: rows.filter(({ now, before }) => now.active + before.active > 0) }],
    }),
  };
}
const someValues = fc.array(fc.constantFrom('red', 'blue', null), { minLength: 1, maxLength: 6 });

describe('a report with an own group, on any register', () => {
  test('hides all that the plain one hides and shows all that it shows, and no number below the minimum', () => {
    fc.assert(
      fc.property(someGroups, someValues, (groups, values) => {
        const { plain, draft } = draftsOf(groups, values);
        const [before] = guard([plain], minimum);
        const [after] = guard([draft], minimum, nothingPublished, [plain]);
        const shared = after?.tables.filter(({ id }) => !id.startsWith('own:'));
        expect(JSON.stringify(shared)).toEqual(JSON.stringify(before?.tables));
        expect(after?.figures).toEqual(before?.figures);
        const cells = after?.tables.flatMap(({ rows, total }) => [...rows, ...(total === null ? [] : [total])]) ?? [];
        const shown = cells
          .flatMap((row) => row.cells)
          .flatMap((cell) => (cell.kind === 'guarded' ? [cell.value] : []));
        expect(shown.filter((value) => value !== null && value > 0 && value < minimum)).toEqual([]);
      }),
      { numRuns: registers(10), endOnFailure: true, seed: 20_261_125 },
    );
  }, 120_000);

  test('a reader with a solver and the plain report at hand learns no small number of it', () => {
    fc.assert(
      fc.property(someGroups, someValues, (groups, values) => {
        const { plain, draft } = draftsOf(groups, values);
        const hidden = besidePlain({ sections: [draft], plain: [plain], published: nothingPublished, minimum });
        const own = [...peopleOf(draft)].filter(([cell]) => cell.startsWith('own:'));
        const small = own.filter(([, value]) => value > 0 && value < minimum).map(([cell]) => cell);
        for (const cell of small) {
          const covers = (among: ReadonlySet<string>) => {
            const { least, greatest } = rangeOf(cell, draft, among, 'hidden');
            return least <= 1 && greatest >= minimum - 1;
          };
          // Or nothing of the own group is shown at all.
          if (!covers(hidden)) expect(own.filter(([one]) => !hidden.has(one))).toEqual([]);
        }
      }),
      { numRuns: registers(4), endOnFailure: true, seed: 20_261_125 },
    );
  }, 120_000);

  test('where a small number could be kept in no other way, nothing of the own group is shown, zeros neither', () => {
    const groups = (['sv', null] as const).map(
      (path): GroupRow => ({ gender: 'female', age: '18-60', ground: 'work', path, now: moved(1), before: moved(0) }),
    );
    const { plain, draft } = draftsOf(groups, ['red']);
    const [section] = guard([draft], minimum, nothingPublished, [plain]);
    const own = section?.tables.find(({ id }) => id === 'own:crew');
    const values = own?.rows.flatMap(({ cells }) => cells.slice(1).map(({ value }) => value));
    expect(new Set(values)).toEqual(new Set([null]));
  });
});
