/** The files inside a packed file: spreadsheets are archives of XML, and lists come gzipped. Nothing in them is ever written to a folder. */
import { Gunzip, strFromU8, unzipSync } from 'fflate';

/** Unpacked, no list of people is larger; a small file that says it is has been made to fill the memory. */
const mostBytes = 500_000_000;
/** No text of a spreadsheet packs to a two-hundredth; what does is made to. Small ones may: they fill no memory. */
const mostPacking = 200;
const smallBytes = 20_000_000;
/** A workbook of a hundred sheets has some hundreds of parts. */
const mostParts = 5000;

export type Unpacked<T> =
  | { readonly ok: true; readonly content: T }
  | { readonly ok: false; readonly why: 'compressed' | 'too-large' };

class TooLarge extends Error {}

const isTooLarge = (packed: number, unpacked: number): boolean =>
  unpacked > mostBytes || (unpacked > smallBytes && unpacked > packed * mostPacking);

/** The bytes that were gzipped. What a file says of its size may be a lie: it is counted while it is unpacked. */
export function gunzip(bytes: Uint8Array): Unpacked<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  const unpacking = new Gunzip((part) => {
    total += part.length;
    if (isTooLarge(bytes.length, total)) throw new TooLarge();
    parts.push(part);
  });
  return unpacked(() => {
    const step = 64 * 1024;
    for (let at = 0; at < bytes.length; at += step)
      unpacking.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    // The file ends in the size of its content, modulo 2³²: another one means that some of it is missing.
    const said = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
    if (said !== total) throw new Error('broken');
    return Buffer.concat(parts);
  });
}

/** The XML files of an archive by their name. Pictures and the like are left packed. */
export function unzip(bytes: Uint8Array): Unpacked<ReadonlyMap<string, string>> {
  let total = 0;
  let count = 0;
  return unpacked(() => {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1;
        if (count > mostParts) throw new TooLarge();
        if (!isPart(name)) return false;
        total += originalSize;
        if (isTooLarge(size, originalSize) || total > mostBytes) throw new TooLarge();
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  });
}

/** Names that go up or begin at the root are of no spreadsheet. */
const isPart = (name: string): boolean =>
  /\.(xml|rels)$|^mimetype$/.test(name) && !name.startsWith('/') && !name.split(/[/\\]/).includes('..');

function unpacked<T>(unpack: () => T): Unpacked<T> {
  try {
    return { ok: true, content: unpack() };
  } catch (error) {
    return { ok: false, why: error instanceof TooLarge || error instanceof RangeError ? 'too-large' : 'compressed' };
  }
}
