import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCell, missing, schemaOf, toCell } from '../../src/exchange/exchange.ts';
import type { Column } from '../../src/store/columns.ts';
import { isSeveral } from '../../src/store/postgres-query.ts';
import { recordTables } from '../../src/store/schema.ts';
import { queryViews } from '../../src/store/views.ts';

const text: Column = { kind: 'text', nullable: true };

describe('a cell of the data package', () => {
  test('any text comes back as it was, and is told from "not known"', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (value) => fromCell(toCell(value), text) === value));
    fc.assert(fc.property(fc.string(), (value) => toCell(value) !== missing));
    expect(fromCell(toCell(null), text)).toBeNull();
  });

  test('any number comes back as it was', () => {
    const integer: Column = { kind: 'integer', nullable: true };
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => fromCell(toCell(value), integer) === value || Math.abs(value) > 1e15),
    );
  });

  test('any bytes come back as they were', () => {
    const bytes: Column = { kind: 'bytes', nullable: false };
    fc.assert(
      fc.property(fc.uint8Array(), (value) => {
        expect(fromCell(toCell(value), bytes)).toEqual(value);
      }),
    );
  });

  test.each([['=1+1'], ['@SUM(A1)'], ['-2+3'], ['+cmd|x'], ['\tx'], ['\rx'], ['＝1']])(
    '%j is no formula in a spreadsheet',
    (value) => {
      expect(toCell(value)).toBe(`\\${value}`);
    },
  );

  test('a telephone number stays readable for other programs', () => {
    expect(toCell('+358 40 1234567')).toBe('+358 40 1234567');
  });

  test.each<[string, Column, string]>([
    ['a word for a number', { kind: 'integer', nullable: false }, 'many'],
    ['nothing where something must be', { kind: 'text', nullable: false }, missing],
    ['a word that is not in the list', { kind: 'text', nullable: false, values: ['a', 'b'] }, 'c'],
    ['no day', { kind: 'date', nullable: false }, '31.12.2026'],
  ])('%s is refused', (_name, column, cell) => expect(fromCell(cell, column)).toBeUndefined());
});

test('a table is described with its keys, its lists of words and what it points at', () => {
  const { fields, foreignKeys } = schemaOf(recordTables.membership);
  expect(fields.find(({ name }) => name === 'role')).toEqual({
    name: 'role',
    type: 'string',
    constraints: { required: true, enum: ['lead', 'partner', 'funder', 'host', 'supporter'] },
  });
  expect(foreignKeys).toContainEqual({ fields: 'partnershipId', reference: { resource: 'partnership', fields: 'id' } });
});

describe('the views for queries', () => {
  test('have a name and columns of their own each', () => {
    const names = queryViews.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { columns } of queryViews) expect(new Set(columns).size).toBe(columns.length);
  });

  test('show neither the digests of identity codes nor the key', () => {
    expect(
      // The key of an own field is its name, and secret to nobody.
      queryViews
        .filter(({ name }) => name !== 'own_fields')
        .flatMap(({ columns }) => columns)
        .filter((column) => /personal_id|salt|key$/.test(column)),
    ).toEqual(['name_key', 'name_key']);
    expect(queryViews.map(({ name }) => name)).not.toContain('settings');
  });
});

test.each([
  ['select 1', false],
  ['select 1;', false],
  [`select ';' from x -- ; no`, false],
  ['select 1; commit', true],
  [`select $$;$$ /* ; */`, false],
  ['select 1); delete from x; select (1', true],
  // What the server reads as a string that has ended, and what it reads as a name.
  ["select E'\\''; commit; --'", true],
  ["select date'\\'; commit; --'", true],
  ['select a$b$; commit; select c$b$', true],
  ["select E'\\'; ' from x", false],
  ["select 'it''s; so' from x", false],
  ['select $a$ ; $b$ ; $a$ from x', false],
  ["select 'no end; commit", false],
])('%s: several statements? %s', (statement, several) => expect(isSeveral(statement)).toBe(several));
