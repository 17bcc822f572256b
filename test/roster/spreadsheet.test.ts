/** Spreadsheets: sheets, days, numbers that should be text, and what is broken. */
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openTable } from '../../src/roster/open-table.ts';
import { dayOfSerial, isDayFormat, plainNumber } from '../../src/roster/spreadsheet/number-format.ts';
import { ods, textRows, xlsx } from './spreadsheets.ts';
import { isHeading, readAny, rosterFile } from './world.ts';

const header = ['Förnamn', 'Efternamn', 'Telefon'];
const open = (bytes: Uint8Array, sheet?: string) => openTable(bytes, { sheet }, isHeading);

async function rowsOf(bytes: Uint8Array, sheet?: string): Promise<unknown> {
  const opened = await open(bytes, sheet);
  return opened.ok ? [opened.table.header, ...opened.table.rows.map(({ cells }) => cells)] : opened.fault;
}

test('the list of an employment area: 80 people, days as days, telephone numbers without their zero', async () => {
  const { source, table, validation } = await readAny(rosterFile('tyollisyysalue-asiakkaat.xlsx'));
  expect(source).toEqual({ format: 'xlsx', encoding: null, delimiter: null, sheet: 'Asiakkaat' });
  expect(table.headerRow).toBe(3);
  expect(validation.people).toHaveLength(80);
  expect(validation.faults).toEqual([]);
  expect(validation.people[0]?.person).toMatchObject({
    givenName: 'Amina',
    familyName: 'Shevchenko',
    birthDate: '1971-04-07',
    gender: 'female',
    municipality: '257',
    phone: '+3584572539211',
  });
});

describe('cells of an Excel workbook', () => {
  const cell = async (xml: string, parts: Partial<Parameters<typeof xlsx>[0]> = {}) => {
    const rows = `${textRows([header])}<row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c>${xml}</row>`;
    const opened = await open(xlsx({ ...parts, sheets: { a: rows } }));
    return opened.ok ? opened.table.rows[0]?.cells[1] : opened.fault;
  };

  test.each([
    [
      'a shared text in runs',
      '<c r="B2" t="s"><v>0</v></c>',
      { texts: ['<r><t>Al</t></r><r><t> Ali</t></r><rPh><t>x</t></rPh>'] },
      'Al Ali',
    ],
    ['a day by a format of its own', '<c r="B2" s="1"><v>46350</v></c>', { formats: ['d.m.yyyy'] }, '2026-11-24'],
    ['a day by a built-in format', '<c r="B2" s="1"><v>46350.75</v></c>', { formats: [14] }, '2026-11-24'],
    [
      'a day of the 1904 system',
      '<c r="B2" s="1"><v>44888</v></c>',
      { formats: [14], date1904: true as const },
      '2026-11-24',
    ],
    ['a postal code with its zeros', '<c r="B2" s="1"><v>130</v></c>', { formats: ['00000'] }, '00130'],
    ['a large number', '<c r="B2"><v>4.572539211E9</v></c>', {}, '4572539211'],
    ['a number in binary', '<c r="B2"><v>0.30000000000000004</v></c>', {}, '0.3'],
    ['the result of a formula', '<c r="B2" t="str"><f>A1&amp;"x"</f><v>Annx</v></c>', {}, 'Annx'],
    ['a yes', '<c r="B2" t="b"><v>1</v></c>', {}, 'true'],
    ['a mark that XML lacks', '<c r="B2" t="inlineStr"><is><t>a_x0009_b</t></is></c>', {}, 'a\tb'],
    ['a cell far to the right', '<c r="ZZZ2"><v>1</v></c>', {}, ''],
  ])('%s', async (_name, xml, parts, text) => expect(await cell(xml, parts)).toBe(text));
});

describe('sheets', () => {
  const book = xlsx({
    sheets: {
      '-Gömt': textRows([[...header, 'E-post', 'Kön']]),
      Info: textRows([['Fyll i på nästa blad']]),
      Deltagare: textRows([header, ['Ann', 'Ek', '040 123 4567']]),
      Fler: textRows([header, ['Bo', 'Ek', '']]),
    },
  });

  test.each([
    ['the visible one with most headings', undefined, 'Ann'],
    ['by name', 'fler', 'Bo'],
    ['by number', '4', 'Bo'],
  ])('%s', async (_name, sheet, name) => {
    expect(await rowsOf(book, sheet)).toEqual([header, [name, 'Ek', name === 'Ann' ? '040 123 4567' : '']]);
  });

  test('the others are told', async () => {
    const opened = await open(book);
    expect(opened.ok && opened.warnings).toEqual([
      { kind: 'other-sheets', read: 'Deltagare', others: ['Info', 'Fler'] },
    ]);
  });

  test('one that is not there is a fault with those that are', async () => {
    expect(await rowsOf(book, 'Annat')).toEqual({
      kind: 'no-sheet',
      given: 'Annat',
      sheets: ['-Gömt', 'Info', 'Deltagare', 'Fler'],
    });
  });
});

describe('columns that are hidden in the sheet', () => {
  const rows = [header, ['Ann', 'Ek', '040 123 4567']];
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('');
  const told = async (bytes: Uint8Array) => {
    const opened = await open(bytes);
    return opened.ok && opened.warnings;
  };

  test('are told by letter and heading, empty ones not', async () => {
    const hidden =
      '<cols><col min="1" max="1"/><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>';
    expect(await told(xlsx({ sheets: { a: hidden + textRows(rows) } }))).toEqual([
      { kind: 'hidden-columns', columns: ['B Efternamn'] },
    ]);
    const described =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="900"/>';
    const table = rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('');
    expect(await told(ods(described + table))).toEqual([{ kind: 'hidden-columns', columns: ['C Telefon'] }]);
  });

  test('are nothing to tell where there are none', async () =>
    expect(
      await told(xlsx({ sheets: { a: `<cols><col min="1" max="3" hidden="0"/></cols>${textRows(rows)}` } })),
    ).toEqual([]));
});

test('an OpenDocument spreadsheet: days, numbers, repeated cells, comments, the million empty rows at the end', async () => {
  const text = (content: string, more = '') =>
    `<table:table-cell ${more}><text:p>${content}</text:p></table:table-cell>`;
  const table = `
    <table:table-row>${text('Lista', 'table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
    <table:table-row>${header.map((heading) => text(heading)).join('')}${text('Född')}${text('Postnummer')}</table:table-row>
    <table:table-row>${text('Ann<text:s text:c="2"/>Li')}<table:table-cell><office:annotation><text:p>osäker</text:p></office:annotation><text:p>Ek</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="401234567"><text:p>401 234 567</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="1990-05-01T00:00:00"><text:p>1.5.90</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="130"><text:p>00130</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`;
  const { table: read, validation } = await readAny(ods(table));
  expect(read.headerRow).toBe(4);
  expect(validation.people.map(({ row, person }) => ({ row, ...person }))).toEqual([
    {
      row: 5,
      givenName: 'Ann Li',
      familyName: 'Ek',
      phone: '+358401234567',
      birthDate: '1990-05-01',
      postalCode: '00130',
    },
  ]);
});

describe('packed files', () => {
  const csv = strToU8('Förnamn;Efternamn\nAnn;Ek\n');
  test('gzipped CSV', async () =>
    expect(await rowsOf(gzipSync(csv))).toEqual([
      ['Förnamn', 'Efternamn'],
      ['Ann', 'Ek'],
    ]));
  test('a gzipped spreadsheet', async () =>
    expect(await rowsOf(gzipSync(xlsx({ sheets: { a: textRows([header, ['Ann', 'Ek', '1']]) } })))).toEqual([
      header,
      ['Ann', 'Ek', '1'],
    ]));
  test.each([
    ['a torn gzip', gzipSync(csv).subarray(0, 20)],
    ['a torn workbook', xlsx({ sheets: { a: textRows([header]) } }).subarray(0, 200)],
    ['a workbook with broken XML', xlsx({ sheets: { a: '<row><c>' } })],
    ['a gzip that says it is huge', new Uint8Array([...gzipSync(csv).slice(0, -4), 255, 255, 255, 255])],
  ])('%s is a fault, not a crash', async (_name, bytes) =>
    expect(await rowsOf(bytes)).toEqual({ kind: 'not-text', what: 'compressed' }),
  );
  test('a workbook without rows is empty', async () =>
    expect(await rowsOf(xlsx({ sheets: { a: '' } }))).toEqual({ kind: 'empty' }));
});

describe('numbers', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46350, '2026-11-24'],
  ])('serial %i is %s', (serial, day) => expect(dayOfSerial(serial, 1900)).toBe(day));
  test.each([
    ['d.m.yyyy', true],
    ['[$-41D]d mmmm yyyy;@', true],
    ['mmm', true],
    ['0.00', false],
    ['"dag" 0', false],
    ['General', false],
    ['h:mm', false],
    ['#,##0 [Red]', false],
  ])('%s is a format of days: %s', (code, isDay) => expect(isDayFormat(164, code)).toBe(isDay));
  test('what is no number stays', () => expect(plainNumber('abc', 0)).toBe('abc'));
});
