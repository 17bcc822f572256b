/** The files inside a packed file: spreadsheets are archives of XML, and lists come gzipped. */
import { gunzipSync, strFromU8, unzipSync } from 'fflate';

/** Unpacked, no list of people is larger; a small file that says it is has been made to fill the memory. */
const mostBytes = 1_000_000_000;

export type Unpacked<T> = { readonly ok: true; readonly content: T } | { readonly ok: false };

/** The bytes that were gzipped. The size stands, modulo 2³², in the last four bytes. */
export function gunzip(bytes: Uint8Array): Unpacked<Uint8Array> {
  const size = bytes.length < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  if (size > mostBytes) return { ok: false };
  try {
    return { ok: true, content: gunzipSync(bytes) };
  } catch {
    return { ok: false };
  }
}

/** The XML files of an archive by their name. Pictures and the like are left packed. */
export function unzip(bytes: Uint8Array): Unpacked<ReadonlyMap<string, string>> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$|^mimetype$/.test(name)) return false;
        total += originalSize;
        if (total > mostBytes) throw new RangeError('too large');
        return true;
      },
    });
    return { ok: true, content: new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])) };
  } catch {
    return { ok: false };
  }
}
