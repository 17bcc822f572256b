import { describe, expect, test } from 'vitest';
import { applyListing } from '../../src/cli/listing.ts';
import { type Cell, type Column, table } from '../../src/cli/table.ts';

interface Row {
  readonly name: string;
  readonly size: number | null;
  readonly day: string | null;
  readonly laptop: boolean | null;
  readonly tags: readonly string[];
}
const rows: readonly Row[] = [
  { name: 'Ada', size: 38.5, day: '2026-01-31', laptop: true, tags: ['evening'] },
  { name: 'Bo', size: 40, day: '2026-02-01', laptop: false, tags: ['evening', 'car'] },
  { name: 'Cia', size: null, day: null, laptop: null, tags: [] },
];
const column = (key: keyof Row, kind?: 'number' | 'date'): Column<Row> => ({
  key: key === 'size' ? 'own:size' : key,
  heading: () => key,
  value: (row) => row[key] as Cell,
  ...(kind === undefined ? {} : { kind }),
});
const listed = table<Row>({
  columns: [column('name'), column('day', 'date'), column('laptop'), column('tags')],
  more: [column('size', 'number')],
  rows,
  empty: () => '',
});
const found = (...where: string[]) => applyListing(listed, { where }, '2026-03-04').rows.map(({ name }) => name);

describe('conditions', () => {
  test.each([
    [['own:size>38'], ['Ada', 'Bo']],
    [['own:size>=40'], ['Bo']],
    [['own:size <= 38,5'], ['Ada']],
    [['own:size<38.5'], []],
    [['own:size=38,5'], ['Ada']],
    [['own:size!=40'], ['Ada', 'Cia']],
    [['day<=31.1.2026'], ['Ada']],
    [['day>31.1.2026'], ['Bo']],
    [['day=1.2.2026'], ['Bo']],
    [['day<-1m'], ['Ada', 'Bo']],
    [['day~2026-01'], ['Ada']],
    [['laptop=ja'], ['Ada']],
    [['laptop=No'], ['Bo']],
    [['laptop=true'], ['Ada']],
    [['tags=evening', 'own:size>=40'], ['Bo']],
    [['name~A'], ['Ada', 'Cia']],
  ])('%j', (where, names) => expect(found(...where)).toEqual(names));

  test('a column that is there only when asked for can be asked for', () => {
    expect(applyListing(listed, { columns: ['own:SIZE'], sort: '-own:size' }, '2026-03-04').columns).toHaveLength(1);
    expect(() => found('own:sise>3')).toThrow(expect.objectContaining({ kind: 'usage' }));
    expect(() => found('own:size')).toThrow(expect.objectContaining({ kind: 'usage' }));
  });
});
