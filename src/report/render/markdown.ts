/** The report as Markdown: for e-mail, wikis and version control. */
import type { WrittenReport, WrittenRow, WrittenSection, WrittenTable } from '../written.ts';
import type { Form } from './form.ts';
import { narrativeMarkdown } from './narrative.ts';

export const markdown: Form = {
  render: async (report) => {
    const { title, subtitles, sections, notes } = report;
    const parts = [
      `# ${markdownSafe(title)}`,
      subtitles.map(markdownSafe).join('  \n'),
      ...sections.flatMap((section) => sectionLines(section, report)),
      '---',
      ...notes.map(markdownSafe),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

function sectionLines(section: WrittenSection, report: WrittenReport): string[] {
  return [
    `## ${markdownSafe(section.title)}`,
    ...section.paragraphs.map(markdownSafe),
    ...section.narrative.map((block) => narrativeMarkdown(block, markdownSafe)),
    ...(section.figures.length === 0 ? [] : [figureTable(section, report)]),
    ...section.tables.flatMap(tableLines),
  ];
}

const figureTable = ({ figures, beside }: WrittenSection, { words }: WrittenReport): string =>
  [
    line([words.figure, words.now, words.before, ...beside.map(({ heading }) => heading)]),
    rawLine(['---', '---:', '---:', ...beside.map(() => '---:')]),
    ...figures.map((figure) =>
      line([figure.label, figure.now.text, figure.before.text, ...figure.beside.map(({ text }) => text)]),
    ),
  ].join('\n');

function tableLines({ title, columns, rows, total, notes }: WrittenTable): string[] {
  const cells = ({ cells }: WrittenRow, mark: (text: string) => string) =>
    rawLine(cells.map(({ text }) => mark(markdownSafe(text))));
  const bold = (text: string) => (text === '' ? '' : `**${text}**`);
  return [
    `### ${markdownSafe(title)}`,
    [
      line(columns.map(({ heading }) => heading)),
      rawLine(columns.map(({ kind }) => (kind === 'number' || kind === 'share' ? '---:' : '---'))),
      ...rows.map((row) => cells(row, (text) => text)),
      ...(total === null ? [] : [cells(total, bold)]),
    ].join('\n'),
    ...notes.map((note) => `*${markdownSafe(note)}*`),
  ];
}

const line = (cells: readonly string[]): string => rawLine(cells.map(markdownSafe));
const rawLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What people entered must not become markup. */
export const markdownSafe = (text: string): string =>
  text.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(/([\\`*_<>[\]|#])/g, '\\$1');
