/** Bytes to text. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/roster/decode.ts';
import { isHeading } from './world.ts';

const text = 'Förnamn;Efternamn;Kommun\nÅsa;Öberg;Åbo\nJörgen;Mäkinen;Vörå\n';

const read = (bytes: Uint8Array, encoding?: string) =>
  decode(bytes, encoding === undefined ? { isHeading } : { isHeading, encoding });

describe('the encoding is found', () => {
  test.each([
    ['UTF-8', 'utf-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', 'utf-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', 'utf-16le', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16 big end first with a mark', 'utf-16be', iconv.encode(text, 'utf16-be', { addBOM: true })],
    ['UTF-16 without a mark', 'utf-16le', iconv.encode(text, 'utf16le')],
    ['UTF-16 big end first without a mark', 'utf-16be', iconv.encode(text, 'utf16-be')],
    ['Windows-1252', 'windows-1252', iconv.encode(text, 'windows-1252')],
    ['Mac Roman', 'macintosh', iconv.encode(text, 'macintosh')],
    ['ISO-8859-15 with its own letters', 'iso-8859-15', iconv.encode(`${text}Šárka;Žižka;Åbo\n`, 'iso-8859-15')],
  ])('%s', (_name, encoding, bytes) => {
    const decoded = read(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding, warnings: [] });
    expect(decoded.ok && decoded.text.startsWith(text)).toBe(true);
  });

  test('without known headings, by the letters alone', () => {
    const bytes = iconv.encode('a;b\nMäkinen;Åkesson\nÖberg;Sjöström\n', 'macintosh');
    expect(read(bytes)).toMatchObject({ encoding: 'macintosh' });
  });
});

test.each([
  ['cp1252', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['UTF8', 'utf-8'],
  ['mac', 'macintosh'],
])('--encoding %s is %s', (given, encoding) => {
  expect(read(iconv.encode(text, encoding), given)).toMatchObject({ ok: true, encoding, text });
});

describe('what is no text is told', () => {
  test.each([
    ['nothing', Buffer.alloc(0), { kind: 'empty' }],
    ['blanks and line ends', Buffer.from('\ufeff \r\n\r\n'), { kind: 'empty' }],
    ['a workbook', Buffer.from('PK\x03\x04....[Content_Types].xml'), { kind: 'not-text', what: 'compressed' }],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { kind: 'not-text', what: 'spreadsheet' }],
    ['another archive', Buffer.from('PK\x03\x04list.csv'), { kind: 'not-text', what: 'compressed' }],
    ['a gzip', Buffer.from('1f8b0800', 'hex'), { kind: 'not-text', what: 'compressed' }],
    ['a PDF', Buffer.from('%PDF-1.7'), { kind: 'not-text', what: 'pdf' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { kind: 'not-text', what: 'picture' }],
  ])('%s', (_name, bytes, fault) => {
    expect(read(bytes)).toEqual({ ok: false, fault });
  });

  test('an encoding that is none, with the nearest', () => {
    const fault = { kind: 'unknown-encoding', given: 'windows-1253', nearest: 'windows-1252' };
    expect(read(Buffer.from(text), 'windows-1253')).toEqual({ ok: false, fault });
    expect(read(Buffer.from(text), 'constructor')).toMatchObject({ ok: false });
  });
});

describe('text that was spoilt before is told', () => {
  test('UTF-8 read as Windows-1252 by another program', () => {
    expect(read(Buffer.from('Efternamn\nMÃ¤kinen\n'))).toMatchObject({
      warnings: [{ kind: 'mojibake', example: 'MÃ¤kinen' }],
    });
  });

  test('letters that became a replacement character', () => {
    expect(read(Buffer.from('Efternamn\nÖberg\nM\ufffdkinen\n'))).toMatchObject({
      warnings: [{ kind: 'replacement-characters', row: 3 }],
    });
  });
});

test('no bytes crash it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = read(bytes);
      expect(typeof decoded.ok).toBe('boolean');
    }),
  );
});

test('any text written as UTF-8 comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const decoded = read(Buffer.from(`x${words.replaceAll('\0', '')}`));
      expect(decoded).toMatchObject({ ok: true, encoding: 'utf-8', text: `x${words.replaceAll('\0', '')}` });
    }),
  );
});
