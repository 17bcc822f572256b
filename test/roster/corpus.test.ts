/** Lists as people really send them, one trap a file, each with what must come of it; and the same files spoilt at random. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SamspelError } from '../../src/i18n/error.ts';
import type { ReadList } from '../../src/roster/read-list.ts';
import { readAny } from './world.ts';

const folder = new URL('../data/roster-corpus/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name !== 'expected.yaml')
  .sort();
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const expected = parse(readFileSync(new URL('expected.yaml', folder), 'utf8')) as Readonly<Record<string, unknown>>;

/** What a reader of the table of expectations would say of a list. */
function outcome({ source, validation, warnings, mapping }: ReadList): unknown {
  const told = (found: ReadList['validation']['faults' | 'warnings']) =>
    found.map(({ row, column, kind }) => `${row} ${column ?? '-'}: ${kind}`);
  return {
    reading: [source.encoding, source.delimiter, ...warnings.map(({ kind }) => kind)].join(' '),
    columns: Object.fromEntries(
      mapping.columns.map(({ heading, field, how }) => [heading, how === 'exact' ? field : `${field} (${how})`]),
    ),
    ...(mapping.unknown.length > 0 ? { unknown: mapping.unknown.map(({ heading }) => heading) } : {}),
    people: validation.people.map(({ person }) => person),
    ...(validation.repeated > 0 ? { repeated: validation.repeated } : {}),
    ...(validation.faults.length > 0 ? { faults: told(validation.faults) } : {}),
    ...(validation.warnings.length > 0 ? { warnings: told(validation.warnings) } : {}),
  };
}

async function readOutcome(bytes: Uint8Array): Promise<unknown> {
  try {
    return outcome(await readAny(bytes));
  } catch (error) {
    if (!(error instanceof SamspelError)) throw error;
    const { faults = [] } = error.more.details as { readonly faults?: readonly { readonly kind: string }[] };
    return { refused: faults.map(({ kind }) => kind).join(' ') };
  }
}

test('every file is expected, and every expectation has its file', () => {
  expect(Object.keys(expected).sort()).toEqual(files);
  expect(files.length).toBeGreaterThanOrEqual(60);
});

test.each(files)('%s', async (name) => {
  expect(await readOutcome(bytesOf(name))).toEqual(expected[name]);
});

test.each(files)('%s, gzipped', async (name) => {
  expect(await readOutcome(gzipSync(bytesOf(name)))).toEqual(expected[name]);
});

test('no spoilt list crashes the reading', async () => {
  const change = fc.record({
    at: fc.nat(400),
    remove: fc.nat(6),
    add: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(';', '"', '\n', '\r', '\t', '\0', '=', 'ä', '\u{1f600}').map((text) => Buffer.from(text)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (name, changes) => {
        let bytes = Buffer.from(bytesOf(name));
        for (const { at, remove, add } of changes)
          bytes = Buffer.concat([bytes.subarray(0, at), add, bytes.subarray(at + remove)]);
        expect(await readOutcome(bytes)).toBeTypeOf('object');
      },
    ),
    { numRuns: 400 },
  );
});

test('no bytes crash the reading', async () => {
  const beginnings = fc.constantFrom('', 'Etunimi;Sukunimi\n', 'PK\x03\x04', '\x1f\x8b\x08', '\xff\xfe', 'sep=;\n');
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 300 }), async (beginning, rest) => {
      expect(await readOutcome(Buffer.concat([Buffer.from(beginning, 'latin1'), rest]))).toBeTypeOf('object');
    }),
    { numRuns: 400 },
  );
});
