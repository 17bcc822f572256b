/** What holds for any list. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldOf, rosterFields } from '../../src/roster/fields.ts';
import { indexPeople } from '../../src/roster/known-people.ts';
import { match } from '../../src/roster/match.ts';
import { makePlan } from '../../src/roster/plan.ts';
import { writeTable } from '../../src/roster/rejects.ts';
import { readRoster, readText, reference, today } from './world.ts';

const headings = [...reference.headings.keys()];
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '24.11.1990',
    '31.2.2026',
    'N',
    'ja',
    'Helsinki',
    '040 123 4567',
    '150390-901C',
    'a@b.fi',
    'B1',
    'Ek, Anna',
    '\u001b[2J',
    '-',
  ),
);

test('no list crashes the reading, and every row is a person, a fault or a repetition', () => {
  const list = fc
    .uniqueArray(fc.constantFrom(...headings), { minLength: 1, maxLength: 8 })
    .chain((header) =>
      fc.tuple(
        fc.constant(header),
        fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 6 }),
      ),
    );
  fc.assert(
    fc.property(list, ([header, rows]) => {
      const { table, validation } = readText(
        writeTable(';', [['Etunimi', ...header], ...rows.map((cells) => ['Anna', ...cells])]),
      );
      const rejected = new Set(validation.faults.map(({ row }) => row)).size;
      expect(validation.people.length + rejected + validation.repeated).toBe(table.rows.length);
    }),
  );
});

test('no cell crashes a field', () => {
  const kept = rosterFields.flatMap((key) => {
    const field = fieldOf(key);
    return field.kept ? [field] : [];
  });
  fc.assert(
    fc.property(fc.constantFrom(...kept), cell, fc.array(cell, { maxLength: 3 }), (field, text, others) => {
      const column = { values: () => new Set([text, ...others]), reference, context: { today } };
      expect(field.open(column)(text)).toBeTypeOf('object');
    }),
    { numRuns: 500 },
  );
});

test('the order of the rows does not change what becomes of them', () => {
  const { table } = readRoster('problems.csv');
  const outcomesOf = (rows: readonly (readonly string[])[]) => {
    const { people, faults } = readText(writeTable(';', [table.header, ...rows])).validation;
    const plan = makePlan(match(people, indexPeople([]), { senderKnown: true, digestOf: (code) => code }), faults, {
      onMatch: 'update',
      currentOf: () => ({ fields: {}, personalIdKnown: false, externalIds: [], levels: [] }),
    });
    return plan.rows
      .map(({ outcome, person, errors }) => JSON.stringify([outcome, person, errors.map(({ kind }) => kind)]))
      .sort();
  };
  const cells = table.rows.map((row) => row.cells);
  const asSent = outcomesOf(cells);
  fc.assert(
    fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), (shuffled) => {
      expect(outcomesOf(shuffled)).toEqual(asSent);
    }),
    { numRuns: 30 },
  );
});
