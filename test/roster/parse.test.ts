/** Text to a table of cells. */
import { parse as csvParse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/roster/parse.ts';
import { writeTable } from '../../src/roster/rejects.ts';
import { scan } from '../../src/roster/scan.ts';
import { isHeading, tableOf } from './world.ts';

const rowsOf = (text: string) => tableOf(text).rows.map(({ row, cells }) => [row, ...cells]);

describe('the delimiter is found', () => {
  test.each([
    ['semicolons', ';', 'Förnamn;Efternamn\nAnna;Ek'],
    ['commas', ',', 'Förnamn,Efternamn\nAnna,Ek'],
    ['tabs', '\t', 'Förnamn\tEfternamn\nAnna\tEk'],
    ['bars', '|', 'Förnamn|Efternamn\nAnna|Ek'],
    ['semicolons with decimal commas', ';', 'Namn;Närvaro\n"Ek, Anna";60,5\n"Ek, Bo";61,0'],
    ['commas with lists in a cell', ',', 'Namn,Språk,Kommun\n"Ek, A",a;b;c;d,Åbo\n"Ek, B",a;b;c;d,Åbo'],
    ['said by the first line', '|', 'sep=|\nNamn|Kommun\nEk; Anna|Åbo'],
    ['unknown headings', ';', 'aa;bb;cc\n1,5;2;3\n1,5;2;3'],
    ['one column only', ',', 'Efternamn\nEk\nÖberg'],
  ])('%s', (_name, delimiter, text) => {
    expect(tableOf(text).delimiter).toBe(delimiter);
  });

  test.each(['tab', 'TAB', '\\t', '\t'])('or given as %j', (delimiter) => {
    const parsed = parse('Efternamn\tOrt\nEk, A\tÅbo', { isHeading, delimiter });
    expect(parsed.ok && parsed.table.delimiter).toBe('\t');
  });

  test.each(['', 'ab', '"', 'toString'])('but not as %j', (delimiter) => {
    expect(parse('Namn', { isHeading, delimiter })).toEqual({
      ok: false,
      fault: { kind: 'unknown-delimiter', given: delimiter },
    });
  });
});

describe('the header is found', () => {
  test.each([
    ['on the first line', 'Förnamn;Ort\nAnna;Åbo', 1],
    ['below titles', 'Kurs hösten\nUtskriven 24.8.2026;\n\nFörnamn;Efternamn\nAnna;Ek', 4],
    ['below a title that is a heading too', 'Deltagare;\nFörnamn;Efternamn\nAnna;Ek', 2],
    ['below sep=', 'sep=;\nFörnamn;Ort\nAnna;Åbo', 2],
    ['where no heading is known, by the width', 'En lista;;\naa;bb;cc\n1;2;3', 2],
  ])('%s', (_name, text, row) => {
    expect(tableOf(text).headerRow).toBe(row);
  });
});

describe('rows', () => {
  test.each([
    ['LF', 'Namn;Ort\nEk;Åbo\nSten;Vasa\n'],
    ['CRLF', 'Namn;Ort\r\nEk;Åbo\r\nSten;Vasa\r\n'],
    ['CR', 'Namn;Ort\rEk;Åbo\rSten;Vasa\r'],
    ['no line end at the end', 'Namn;Ort\nEk;Åbo\nSten;Vasa'],
  ])('end with %s', (_name, text) => {
    expect(rowsOf(text)).toEqual([
      [2, 'Ek', 'Åbo'],
      [3, 'Sten', 'Vasa'],
    ]);
  });

  test('that are empty or repeat the header are no people; the numbers are those of the file', () => {
    expect(rowsOf('Namn;Ort\n;\nEk;Åbo\n\nNamn;Ort\nSten;Vasa')).toEqual([
      [3, 'Ek', 'Åbo'],
      [6, 'Sten', 'Vasa'],
    ]);
  });

  test('go over several lines in quotes', () => {
    expect(rowsOf('Namn;Notes\nEk;"one\ntwo ""x""; three"\nSten;')).toEqual([
      [2, 'Ek', 'one\ntwo "x"; three'],
      [4, 'Sten', ''],
    ]);
  });

  test('may have blanks before and after quotes', () => {
    expect(rowsOf('Namn,Ort\n"Ek, A" , "Åbo"')).toEqual([[2, 'Ek, A', 'Åbo']]);
  });

  test('may have quotes within a cell', () => {
    expect(rowsOf('Namn;Notes\nEk;the "old" one')).toEqual([[2, 'Ek', 'the "old" one']]);
  });

  test('with a wrong number of cells are kept, and told', () => {
    const table = tableOf('Namn;Ort;Kommun\nEk;Åbo\nSten;Vasa;Vasa;x\nAlm;Åbo;Åbo;;');
    expect(table.rows).toHaveLength(3);
    expect(table.faults).toEqual([
      { row: 2, column: null, value: null, kind: 'cell-count', expected: 3, found: 2 },
      { row: 3, column: null, value: null, kind: 'cell-count', expected: 3, found: 4 },
    ]);
  });

  test('may lack cells that have no heading', () => {
    expect(tableOf('Namn;Ort;;\nEk;Åbo\nSten;Vasa;;').faults).toEqual([]);
  });
});

describe('a quote that is not closed is told where it opened, and the rest is read', () => {
  test.each([
    ['at the end of the file', 'Namn;Ort\nEk;Åbo\nSten;"Vasa\nAlm;Åbo\n', 3],
    ['before another quoted cell', 'Namn;Ort\nEk;Åbo\nSten;"Vasa\nAlm;"Åbo"\n', 3],
    ['with text after it', 'Namn;Ort\nEk;Åbo\nSten;"Vasa" stad\nAlm;Åbo\n', 3],
  ])('%s', (_name, text, row) => {
    const table = tableOf(text);
    expect(table.faults.map(({ row: where, kind }) => [where, kind])).toEqual([[row, 'unclosed-quote']]);
    expect(table.rows.map((known) => known.cells[0])).toEqual(['Ek', 'Sten', 'Alm']);
  });
});

test('a file without a row is empty', () => {
  expect(parse('\n;;\n', { isHeading })).toEqual({ ok: false, fault: { kind: 'empty' } });
});

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', ' ', 'a', 'ä', '\t'), maxLength: 8 }),
);
const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
  .map((table) => table.map((cells) => cells.map((known) => known.replaceAll('\r', ''))));
const delimiter = fc.constantFrom(';', ',', '\t', '|');

describe('what holds for any table', () => {
  test('what was written is read back', () => {
    fc.assert(
      fc.property(rows, delimiter, (table, between) => {
        expect(scan(writeTable(between, table), between).map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });

  test('well-formed text is read as csv-parse reads it', () => {
    fc.assert(
      fc.property(rows, delimiter, (table, between) => {
        const text = writeTable(between, table);
        const theirs = csvParse(text, { delimiter: between, relax_column_count: true }) as string[][];
        expect(scan(text, between).map(({ cells }) => cells)).toEqual(theirs);
      }),
    );
  });

  test('no text crashes it, and no line is lost', () => {
    const anyText = fc.string({ unit: fc.constantFrom('"', ';', '\n', ' ', 'a', '\r'), maxLength: 60 });
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parse(`Namn;Ort\n${text}`, { isHeading });
        if (!parsed.ok) throw new Error('it has a row');
        const letters = (known: string) => known.replace(/[^a]/g, '').length;
        expect(letters(parsed.table.rows.flatMap(({ cells }) => cells).join(''))).toBe(letters(text));
      }),
    );
  });

  test('many wrong quotes take no longer than many right ones', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? `"a;${index}` : `b""c;"""x`));
    const started = performance.now();
    expect(scan(lines.join('\n'), ';').length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
