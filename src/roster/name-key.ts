/** Names folded for comparison, a hundred thousand of them in a moment. */
import { fold } from '../lib/fold.ts';
import { ownCopy } from '../lib/text.ts';

/** Names repeat; but a file may have ever new ones, and memory is not for them. */
const mostKept = 20_000;

/** A `fold` that remembers: make one for each file. Plain Latin words need no table of the world's scripts. */
export function nameFolder(): (name: string | undefined) => string {
  const seen = new Map<string, string>();
  return (name) => {
    if (name === undefined || name === '') return '';
    const known = seen.get(name);
    if (known !== undefined) return known;
    const folded = /^[A-Za-z]+$/.test(name) ? name.toLowerCase() : fold(name);
    if (seen.size < mostKept) seen.set(ownCopy(name), folded);
    return folded;
  };
}
