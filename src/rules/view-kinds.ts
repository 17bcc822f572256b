/** How kinds of rules look as rows and, explained, as one page. */
import * as v from 'valibot';
import { ruleLine } from '../agreement/written.ts';
import { type Details, table } from '../cli/table.ts';
import type { Text, Texts } from '../i18n/index.ts';
import type { RuleKind } from './kind.ts';
import { expectedOf } from './registry.ts';

const heading =
  (key: keyof Texts['rules']['headings']): Text =>
  (t) =>
    t.rules.headings[key];

export const kindTable = (rows: readonly RuleKind[], texts: Texts) =>
  table<RuleKind>({
    columns: [
      { key: 'kind', heading: heading('kind'), value: (row) => row.kind },
      { key: 'counts', heading: heading('counts'), value: (row) => texts.rules.kinds[row.kind] },
      { key: 'example', heading: heading('example'), value: (row) => ruleLine(row.example.rule), hidden: true },
    ],
    rows,
    empty: (t) => t.rules.emptyKinds,
  });

export function kindDetails(
  kind: RuleKind,
  { example, texts }: { readonly example: string; readonly texts: Texts },
): Details {
  return {
    title: kind.kind,
    fields: [
      { key: 'kind', heading: heading('kind'), value: kind.kind },
      { key: 'counts', heading: heading('counts'), value: texts.rules.kinds[kind.kind] },
      { key: 'text', heading: heading('example'), value: kind.example.text[texts.language] },
      { key: 'rule', heading: heading('rule'), value: kind.example.rule, words: () => `rule: ${example}` },
    ],
    parts: [{ key: 'parameters', heading: heading('parameter'), table: parameterTable(kind, texts) }],
  };
}

const parameterTable = ({ entries }: RuleKind, texts: Texts) =>
  table<[string, v.ObjectEntries[string]]>({
    columns: [
      { key: 'parameter', heading: heading('parameter'), value: ([name]) => name },
      { key: 'required', heading: heading('required'), value: ([, entry]) => !v.is(v.object({ it: entry }), {}) },
      { key: 'example', heading: heading('example'), value: ([, entry]) => expectedOf(entry) },
      {
        key: 'meaning',
        heading: heading('meaning'),
        value: ([name]) => texts.rules.parameters[name as keyof Texts['rules']['parameters']],
      },
    ],
    rows: Object.entries(entries),
    empty: () => '',
  });
