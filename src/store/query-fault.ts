/** Why a person's own SQL was not answered, in words, with the name that was probably meant. */
import { SamspelError } from '../i18n/error.ts';
import { nearest } from '../lib/text.ts';
import { queryViews } from './views.ts';

export const onlyReads = (cause?: unknown): SamspelError =>
  new SamspelError('usage', (t) => t.exchange.onlyReads, { hint: (t) => t.exchange.onlyReadsHint, cause });

/** @param cause what the engine said */
export function badSql(cause: unknown): SamspelError {
  const said = cause instanceof Error ? cause.message : String(cause);
  const close = meant(said);
  return new SamspelError('usage', (t) => t.exchange.badSql(said), {
    hint: (t) => (close === null ? t.exchange.badSqlHint : t.cli.didYouMean(close)),
    cause,
  });
}

/** The view or column that is nearest to one that the engine does not know; SQLite and PostgreSQL say it in their own ways. */
function meant(said: string): string | null {
  const [, what, name] =
    /no such (table|column): (\S+)/.exec(said) ?? /^(relation|column) "?([^" ]+)"? does not exist/.exec(said) ?? [];
  if (what === undefined || name === undefined) return null;
  const bare = name.slice(name.lastIndexOf('.') + 1);
  const known = what === 'column' ? queryViews.flatMap(({ columns }) => columns) : queryViews.map((view) => view.name);
  const close = nearest(bare, [...new Set(known)]);
  return close === bare ? null : close;
}
