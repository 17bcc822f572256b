/** One text for one agreement: the same clauses give the same bytes, whatever the order of keys in the file. */
import { byText } from '../lib/text.ts';
import type { AgreementDocument } from './agreement.ts';

/** JSON with the keys of every object in order; lists keep theirs. */
export const canonicalJson = (document: AgreementDocument): string => JSON.stringify(sorted(document));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byText(a, b))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
