/** Whether somebody's own SQL may read about people. */
import { tablesOfPeople } from '../store/person.ts';
import { derivedTables, logTables } from '../store/schema.ts';
import { queryViews } from '../store/views.ts';

/**
 * True when a table or view with people in it, the log or the index of words is so much as mentioned, in quotes, comments or as part of another
 * word too: a table can't be read without its name. `U&"…"` could write it in signs that nobody would know again.
 */
export function mayNamePeople(statement: string): boolean {
  const small = statement.toLowerCase();
  return small.includes('u&"') || names().some((name) => small.includes(name.toLowerCase()));
}

const plain = { dayNumber: (day: string) => day, listed: (list: string) => list };

function names(): string[] {
  const tables = tablesOfPeople();
  const views = queryViews.filter(({ select }) => {
    const words = new Set(select('main', plain).match(/\w+/g));
    return tables.some((table) => words.has(table));
  });
  return [
    ...tables,
    ...views.map(({ name }) => name),
    ...Object.keys(logTables),
    ...Object.keys(derivedTables),
    'searchWords',
  ];
}
