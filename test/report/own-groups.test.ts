import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnName, type OwnField } from '../../src/own-field/own-field.ts';
import type { OwnGrouping } from '../../src/report/facts.ts';
import type { DraftSection, ReportTable, Section } from '../../src/report/model.ts';
import { ownGroupLabel, ownGroups, requireGroups } from '../../src/report/own-groups.ts';
import type { GroupRow, Movement } from '../../src/report/records/participants.ts';
import { guardInTurn } from '../../src/report/secrecy/beside.ts';
import { guard, numbersOf } from '../../src/report/secrecy/guard.ts';
import { numbersToHide } from '../../src/report/secrecy/hide.ts';
import { nothingPublished, type Published } from '../../src/report/secrecy/published.ts';
import { ownTable, participants } from '../../src/report/sections/participants.ts';
import { aField } from '../own-field/world.ts';
import { isKept, noFacts, peopleOf, rangeOf, registers, someGroups } from './world.ts';

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
const team = aField({ key: 'team', kind: 'choice', choices: ['red', 'blue', 'unknown'] });

/** Each kind of people has a value of the field: one of its choices, or none. */
function groupingOf(field: OwnField, groups: readonly GroupRow[], values: readonly (string | null)[]): OwnGrouping {
  const rows = [...new Set(values)].map((value) => {
    const those = groups.filter((_, at) => values[at % values.length] === value);
    const sum = (when: 'now' | 'before'): Movement => ({
      joined: those.reduce((all, row) => all + row[when].joined, 0),
      active: those.reduce((all, row) => all + row[when].active, 0),
      ended: those.reduce((all, row) => all + row[when].ended, 0),
    });
    return { value, now: sum('now'), before: sum('before') };
  });
  return { field, rows: rows.filter(({ now, before }) => now.active + before.active > 0) };
}

/** The report on the period, and the tables by own fields that are guarded beside it. */
function reportsOf(groups: readonly GroupRow[], ...of: readonly (readonly [OwnField, readonly (string | null)[]])[]) {
  const facts = { ...noFacts, groups };
  return {
    plain: participants(facts),
    own: of.map(([field, values]) => ownTable(groupingOf(field, groups, values), facts)),
  };
}
const someValues = fc.array(fc.constantFrom('red', 'blue', null), { minLength: 1, maxLength: 6 });

const cellsOf = <C>(tables: readonly ReportTable<C>[]): C[] =>
  tables.flatMap(({ rows, total }) => [...rows, ...(total === null ? [] : [total])]).flatMap(({ cells }) => cells);

const inTurn = (plain: DraftSection, own: readonly DraftSection[]) =>
  guardInTurn(
    own.map((one) => [one]),
    [[plain]],
    minimum,
  );

/**
 * Small numbers of which a reader with a solver learns something from the plain report and all guarded tables. A table that shows nothing of its
 * own tells her nothing.
 */
function laidBare(plain: DraftSection, own: readonly DraftSection[], guarded: readonly Section[]): string[] {
  const hidden = new Set(numbersToHide(numbersOf([plain]), minimum));
  const told = own.filter((draft, at) => {
    const cells = cellsOf(draft.tables);
    const shown = cellsOf(guarded[at]?.tables ?? []);
    for (const [place, cell] of cells.entries())
      if (cell.kind === 'people' && shown[place]?.value === null) hidden.add(cell.id);
    return cells.some((cell, place) => cell.kind === 'people' && isOwnName(cell.id) && shown[place]?.value !== null);
  });
  const all = { ...plain, tables: [plain, ...told].flatMap(({ tables }) => tables) };
  const values = peopleOf(all);
  const small = [...values].filter(([, value]) => value > 0 && value < minimum).map(([cell]) => cell);
  expect(small.filter((cell) => !hidden.has(cell))).toEqual([]);
  const everything = new Set([...values].filter(([, value]) => value > 0).map(([cell]) => cell));
  return small.filter((cell) => {
    const range = (among: ReadonlySet<string>) => rangeOf(cell, all, among);
    return !isKept(range(hidden), () => range(everything), minimum);
  });
}

describe('tables by own fields, on any register', () => {
  test('hide all that the plain report hides and show all that it shows, and no number below the minimum', () => {
    fc.assert(
      fc.property(someGroups, someValues, (groups, values) => {
        const { plain, own } = reportsOf(groups, [crew, values]);
        const totals = guard([plain], minimum)[0]?.tables.find(({ id }) => id === 'path')?.total;
        const [after] = guardInTurn([own], [[plain]], minimum);
        expect(JSON.stringify(after?.tables.map(({ total }) => total))).toBe(
          JSON.stringify(own[0]?.tables.map(() => totals)),
        );
        const shown = cellsOf(after?.tables ?? []).flatMap((cell) => (cell.kind === 'guarded' ? [cell.value] : []));
        expect(shown.filter((value) => value !== null && value > 0 && value < minimum)).toEqual([]);
      }),
      { numRuns: registers(10), endOnFailure: true, seed: 20_261_125 },
    );
  }, 120_000);

  test('a reader with a solver and all of them at hand learns no small number, whichever of them she has', () => {
    fc.assert(
      fc.property(someGroups, someValues, someValues, (groups, some, more) => {
        const { plain, own } = reportsOf(groups, [crew, some], [team, more]);
        expect(laidBare(plain, own, inTurn(plain, own))).toEqual([]);
      }),
      { numRuns: registers(6), endOnFailure: true, seed: 20_261_125 },
    );
  }, 240_000);

  test('a field says the same whether one is asked for after it or not', () => {
    fc.assert(
      fc.property(someGroups, someValues, someValues, (groups, some, more) => {
        const { plain, own } = reportsOf(groups, [crew, some], [team, more]);
        const [alone] = guardInTurn([own.slice(0, 1)], [[plain]], minimum);
        const [first] = inTurn(plain, own);
        expect(JSON.stringify(first)).toBe(JSON.stringify(alone));
      }),
      { numRuns: registers(5), endOnFailure: true, seed: 20_261_125 },
    );
  }, 120_000);

  test('what a frozen report hid of an own group stays hidden, whatever it is now', () => {
    const groups = [9, 12, 20].map(
      (people): GroupRow => ({
        gender: 'female',
        age: '18-60',
        ground: 'work',
        path: 'sv',
        now: moved(people),
        before: moved(0),
      }),
    );
    const { plain, own } = reportsOf(groups, [crew, ['red', 'blue', null]]);
    const shownIn = (published: Published) =>
      guardInTurn([own], [[plain]], minimum, published)[0]?.tables[0]?.rows.map(({ cells }) => cells[1]?.value);
    expect(shownIn(nothingPublished)).toEqual([9, 12, 20]);
    const hidden = new Set(['red', 'blue'].map((value) => `own:crew:${value}/joined/now`));
    expect(shownIn({ ...nothingPublished, hidden })).toEqual([null, null, 20]);
  });

  test('where a small number could be kept in no other way, nothing of the own group is shown, zeros neither', () => {
    const groups = (['sv', null] as const).map(
      (path): GroupRow => ({ gender: 'female', age: '18-60', ground: 'work', path, now: moved(1), before: moved(0) }),
    );
    const { plain, own } = reportsOf(groups, [crew, ['red']]);
    const [section] = guardInTurn([own], [[plain]], minimum);
    const values = section?.tables[0]?.rows.flatMap(({ cells }) => cells.slice(1).map(({ value }) => value));
    expect(new Set(values)).toEqual(new Set([null]));
  });
});
