/** The file of rejected rows: mended, it is read again. */
import { describe, expect, test } from 'vitest';
import { rejectsCsv } from '../../src/roster/rejects.ts';
import { type Read, readRoster, readText } from './world.ts';

const rejectsOf = ({ table, validation }: Read, reason = 'why') =>
  rejectsCsv(table, new Map(validation.faults.map(({ row }) => [row, reason])), 'what is wrong');

describe('rejected rows', () => {
  test('keep the layout of the sender, with the reason before', () => {
    const read = readText('En lista;;\nFörnamn;Född;Notes\nAnna;31.2.1990;"a;b"\nBo;1.2.1990;x\nCia;x;=1+1');
    expect(rejectsOf(read)).toBe(
      'Samspel: what is wrong;Förnamn;Född;Notes\nwhy;Anna;31.2.1990;"a;b"\nwhy;Cia;x;=1+1\n',
    );
  });

  test('are all there, and are rejected again for the same when nothing was mended', () => {
    const read = readRoster('problems.csv');
    const again = readText(rejectsOf(read));
    expect(again.table.rows).toHaveLength(13);
    expect(again.validation.faults.map(({ column, kind }) => [column, kind])).toEqual(
      read.validation.faults.map(({ column, kind }) => [column, kind]),
    );
    expect(again.mapping.unknown.map(({ heading }) => heading)).toEqual(['Vad är fel']);
  });

  test('have one reason only, however often they were rejected', () => {
    const text = rejectsOf(readText('Förnamn;Född\nAnna;31.2.1990'), 'first');
    expect(rejectsOf(readText(text), 'second')).toBe('Samspel: what is wrong;Förnamn;Född\nsecond;Anna;31.2.1990\n');
  });

  test('are accepted when they were mended', () => {
    const text = rejectsOf(readText('Förnamn;Född\nAnna;31.2.1990'));
    const { people, faults } = readText(text.replace('31.2.1990', '28.2.1990')).validation;
    expect(faults).toEqual([]);
    expect(people[0]?.person).toEqual({ givenName: 'Anna', birthDate: '1990-02-28' });
  });

  test('keep a quote that is not closed as it was', () => {
    const read = readText('Förnamn;Ort\nAnna;"Åbo\nBo;Vasa');
    expect(rejectsOf(read)).toBe('Samspel: what is wrong;Förnamn;Ort\nwhy;Anna;"Åbo\n');
  });

  test('defuse a reason that a spreadsheet would reckon with, and nothing else', () => {
    const read = readText('Förnamn;Född\n=1+1;x');
    expect(rejectsOf(read, '=2+2')).toContain("'=2+2;=1+1;x");
  });
});
