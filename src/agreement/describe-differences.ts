/** The differences of two versions as lines: `+` added, `-` removed, `~` changed with before and after. */
import type { Texts } from '../i18n/index.ts';
import type { Difference } from './compare.ts';

const signs = { added: '+', removed: '-', changed: '~' } as const;

/** One paragraph for each clause or other part that changed. */
export function describeDifferences(differences: readonly Difference[], t: Texts): string {
  const lines: string[] = [];
  let before: Difference | null = null;
  for (const difference of differences) {
    if (before?.part !== difference.part || before.id !== difference.id) lines.push(head(difference, t));
    lines.push(...body(difference));
    before = difference;
  }
  return lines.map((line) => `${line}\n`).join('');
}

const head = ({ change, part, id }: Difference, t: Texts): string =>
  `${signs[change]} ${t.agreement.parts[part]}${id === null ? '' : ` ${id}`} (${t.agreement.changes[change]})`;

function body({ change, field, before, after }: Difference): string[] {
  const name = field.replace('text.', '');
  if (change !== 'changed') return [`    ${name}: ${after ?? before ?? ''}`];
  return [...(before === null ? [] : [`  - ${name}: ${before}`]), ...(after === null ? [] : [`  + ${name}: ${after}`])];
}
