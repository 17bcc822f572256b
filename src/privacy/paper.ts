/** A paper on entrusted data in one language: what stands where, whatever the form it is written in; and as Markdown. */
import type { DateText } from '../lib/date.ts';
import type { Language } from '../lib/vocabulary.ts';

export interface PaperTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands under a heading: paragraphs, then a list, then a table, then more paragraphs; any of them may be missing. */
export interface PaperSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly lines?: readonly string[];
  readonly table?: PaperTable;
  readonly after?: readonly string[];
}

export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Of whom and of which day. */
  readonly subtitle: string;
  readonly madeOn: DateText;
  readonly sections: readonly PaperSection[];
}

export function paperMarkdown({ title, subtitle, sections }: Paper): string {
  const parts = sections.map(({ heading, paragraphs = [], lines = [], table, after = [] }) =>
    [
      `## ${inLine(heading)}`,
      ...paragraphs.map(inLine),
      ...(lines.length === 0 ? [] : [lines.map((line) => `- ${inLine(line)}`).join('\n')]),
      ...(table === undefined ? [] : [markdownTable(table)]),
      ...after.map(inLine),
    ].join('\n\n'),
  );
  return `${[`# ${inLine(title)}`, inLine(subtitle), ...parts].join('\n\n')}\n`;
}

const markdownTable = ({ columns, rows }: PaperTable): string =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string): string => inLine(text).replaceAll('|', '\\|');

/** What people wrote must not become markup or break a line: `<` is escaped, line breaks are blanks, the rest of Markdown does no harm. */
const inLine = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('<', '\\<').trim();
