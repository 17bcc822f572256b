/** Many rows a few at a time. */

/** SQLite takes at most 32,766 values in a statement; so many numbers at a time leave room. */
const idsAtATime = 5000;

export function* inPortions<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += idsAtATime) yield all.slice(from, from + idsAtATime);
}
