/** The report as Markdown: for e-mail, wikis and version control. */
import type { WrittenReport, WrittenRow, WrittenSection, WrittenTable } from '../written.ts';
import type { Form } from './form.ts';
import { narrativeMarkdown } from './narrative.ts';

export const markdown: Form = {
  render: async (report) => {
    const { title, subtitles, sections, notes } = report;
    const parts = [
      `# ${safe(title)}`,
      subtitles.map(safe).join('  \n'),
      ...sections.flatMap((section) => sectionLines(section, report)),
      '---',
      ...notes.map(safe),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

function sectionLines(section: WrittenSection, report: WrittenReport): string[] {
  return [
    `## ${safe(section.title)}`,
    ...section.paragraphs.map(safe),
    ...section.narrative.map((block) => narrativeMarkdown(block, safe)),
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
    rawLine(cells.map(({ text }) => mark(safe(text))));
  const bold = (text: string) => (text === '' ? '' : `**${text}**`);
  return [
    `### ${safe(title)}`,
    [
      line(columns.map(({ heading }) => heading)),
      rawLine(columns.map(({ kind }) => (kind === 'number' || kind === 'share' ? '---:' : '---'))),
      ...rows.map((row) => cells(row, (text) => text)),
      ...(total === null ? [] : [cells(total, bold)]),
    ].join('\n'),
    ...notes.map((note) => `*${safe(note)}*`),
  ];
}

const line = (cells: readonly string[]): string => rawLine(cells.map(safe));
const rawLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What people entered must not become markup. */
const safe = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/([\\`*_<>[\]|#])/g, '\\$1');
