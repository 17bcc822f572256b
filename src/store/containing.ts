/** Looking for a word within a column of text, small and capital letters alike. */
import { type RawBuilder, sql } from 'kysely';

/** SQLite makes small only the letters of ASCII; those of Swedish and Finnish are named one by one, which costs next to nothing. */
const inSmallLetters = (column: string): RawBuilder<string> =>
  sql`lower(replace(replace(replace(${sql.ref(column)}, 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö'))`;

/** Signs that mean "anything" to the database stand for themselves. */
const asWritten = (word: string): string => word.toLowerCase().replace(/[\\%_]/g, '\\$&');

/** True for rows whose column contains one of the words. */
export const containsOneOf = (column: string, words: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    words.map((word) => sql`${inSmallLetters(column)} like ${`%${asWritten(word)}%`} escape '\\'`),
    sql` or `,
  )})`;
