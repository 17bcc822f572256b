/** Files made to do harm: that unpack without end, that name paths, that are no lists at all. */

import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decode } from '../../src/roster/decode.ts';
import { openTable } from '../../src/roster/open-table.ts';
import { gunzip, unzip } from '../../src/roster/spreadsheet/archive.ts';
import { ods, textRows, xlsx } from './spreadsheets.ts';
import { isHeading, readAny } from './world.ts';

const whatOf = async (bytes: Uint8Array): Promise<unknown> => {
  const opened = await openTable(bytes, {}, isHeading);
  return opened.ok ? 'a list' : 'what' in opened.fault ? opened.fault.what : opened.fault.kind;
};
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test.each([
  ['a picture (PNG)', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01'), 'picture'],
  ['a picture (JPEG)', bytes('\xff\xd8\xff\xe0\0\x10JFIF\0\x01'), 'picture'],
  ['a picture of a telephone', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1'), 'picture'],
  ['a PDF', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), 'pdf'],
  [
    'a document of before 2007',
    bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0`),
    'document',
  ],
  [
    'a spreadsheet of before 2007',
    bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}W\0o\0r\0k\0b\0o\0o\0k\0`),
    'spreadsheet',
  ],
  ['rich text', bytes('{\\rtf1\\ansi Etunimi'), 'document'],
  ['a web page', bytes('<!DOCTYPE html><html><body>Etunimi;Sukunimi</body></html>'), 'page'],
  ['an archive', bytes('7z\xbc\xaf\x27\x1c\0\x04'), 'compressed'],
  ['a document of today', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'document'],
  ['bytes by chance', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256), 'binary'],
  [
    'bytes by chance without zeros',
    Uint8Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919 + (at >> 3) * 104729) % 255)),
    'binary',
  ],
])('%s is called what it is', async (_name, file, what) => {
  expect(await whatOf(file)).toBe(what);
});

test('a gzipped file that unpacks without end is refused before it fills the memory, whatever size it says it has', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000));
  bomb.writeUInt32LE(100, bomb.length - 4);
  expect(await whatOf(bomb)).toBe('too-large');
  expect(gunzip(bomb)).toEqual({ ok: false, why: 'too-large' });
});

test('a part of a workbook that packs to next to nothing is refused', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': strToU8(' '.repeat(40_000_000)) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(unzip(bomb)).toEqual({ ok: false, why: 'too-large' });
  expect(await whatOf(bomb)).toBe('too-large');
});

test('an archive that lies about the size of its parts does not fill the memory', () => {
  const packed = zipSync({ 'xl/workbook.xml': strToU8(' '.repeat(1_000_000)) });
  const directory = Buffer.from(packed).indexOf('PK\x01\x02', 0, 'latin1');
  Buffer.from(packed.buffer).writeUInt32LE(10, directory + 24);
  const opened = unzip(packed);
  if (opened.ok) expect(opened.content.get('xl/workbook.xml')?.length ?? 0).toBeLessThanOrEqual(1_000_000);
});

test('an archive of ten thousand parts is refused', () => {
  const parts = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`xl/${at}.xml`, new Uint8Array()]));
  expect(unzip(zipSync(parts, { level: 0 }))).toEqual({ ok: false, why: 'too-large' });
});

test('a sheet whose cells and rows say that they are repeated for ever is refused', async () => {
  const row =
    '<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000"><text:p>a</text:p></table:table-cell></table:table-row>';
  expect(await whatOf(ods(row.repeat(2000)))).toBe('too-large');
});

test('a workbook whose only cell of each row is far to the right is refused', async () => {
  const rows = '<row><c r="ALL1" t="inlineStr"><is><t>a</t></is></c></row>'.repeat(70_000);
  expect(await whatOf(xlsx({ sheets: { People: rows } }))).toBe('too-large');
});

test.each(['../../etc/passwd.xml', '/etc/passwd.xml', 'xl/../../secret.xml', '..\\..\\secret.xml'])(
  'a part called %s is left where it is',
  (name) => {
    const opened = unzip(zipSync({ [name]: strToU8('<a/>'), 'xl/workbook.xml': strToU8('<workbook/>') }));
    expect(opened.ok && [...opened.content.keys()]).toEqual(['xl/workbook.xml']);
  },
);

test('entities that grow when they are read are not read', async () => {
  const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;
  const file = zipSync({
    'xl/workbook.xml': strToU8(
      `${entities}<workbook xmlns:r="r"><sheets><sheet name="&j;" r:id="r0"/></sheets></workbook>`,
    ),
  });
  expect(await whatOf(file)).not.toBe('a list');
});

test('a workbook whose sheet has a control character in its name is broken', async () => {
  const sheets = {
    'A&#27;[2J': textRows([
      ['Etunimi', 'Sukunimi'],
      ['Anna', 'Ek'],
    ]),
  };
  const opened = await openTable(xlsx({ sheets }), {}, isHeading);
  expect(opened.ok).toBe(false);
});

test('a list of one kind of letters is still text', async () => {
  const list = await readAny(new TextEncoder().encode('Etunimi;Sukunimi\nمحمد;الحسن\n'));
  expect(list.validation.people).toHaveLength(1);
  expect(decode(new TextEncoder().encode('Etunimi\f\nAnna\x1a'), { isHeading }).ok).toBe(true);
});
