/** Office files are zip archives with the time of their making inside: written anew without it, so that the same report gives the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { DateText } from '../../lib/date.ts';
import { byText } from '../../lib/text.ts';

/** The parts in the order of their names, all of the day given; in the document's properties too. */
export function steady(archive: Uint8Array, day: DateText): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).sort(([a], [b]) => byText(a, b));
  // The list of parts comes first: some programs look for it there.
  parts.sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
  const steadied = parts.map(
    ([name, bytes]) => [name, name === 'docProps/core.xml' ? dated(bytes, day) : bytes] as const,
  );
  // Zip knows no time before 1980 and no time zone; the first day it knows is the same everywhere.
  const options = { mtime: '1980-01-01T00:00:00', level: 6 } as const;
  return zipSync(Object.fromEntries(steadied.map(([name, bytes]) => [name, [bytes, options]])) as Zippable);
}

const dated = (core: Uint8Array, day: DateText): Uint8Array =>
  strToU8(
    strFromU8(core).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      (_match, opening: string) => `${opening}${day}T00:00:00Z`,
    ),
  );
