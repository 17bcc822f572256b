/** The report as a Word document: headings for the navigation pane, tables with a repeated head, A4. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { WrittenColumn, WrittenReport, WrittenRow, WrittenSection, WrittenTable } from '../written.ts';
import type { Form } from './form.ts';
import { narrativeParagraphs } from './narrative-docx.ts';
import { steady } from './steady-zip.ts';

export const docx: Form = {
  render: async (report) => {
    const packed = await Packer.toBuffer(documentOf(report));
    return steady(packed, report.report.asOf);
  },
};

/** A4 in twentieths of a point, with margins of 2 cm. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const textWidth = page.size.width - page.margin.left - page.margin.right;

function documentOf(report: WrittenReport): Document {
  const { title, subtitles, sections, notes, languages } = report;
  const soft = (text: string) => new Paragraph({ children: [new TextRun({ text, color: '51606F', size: 18 })] });
  return new Document({
    title,
    creator: 'Samspel',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, language: { value: localeOf(languages[0]) } } },
        heading1: {
          run: { size: 28, bold: true, color: '1D2733' },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: {
          run: { size: 22, bold: true, color: '1D2733' },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        title: { run: { size: 36, bold: true, color: '1D2733' }, paragraph: { spacing: { after: 80 } } },
      },
    },
    sections: [
      {
        properties: { page },
        footers: { default: pageNumber(title) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...subtitles.map(soft),
          ...sections.flatMap((section) => sectionParts(section, report)),
          new Paragraph({ text: '' }),
          ...notes.map(soft),
        ],
      },
    ],
  });
}

const localeOf = (language: string | undefined): string => ({ sv: 'sv-FI', fi: 'fi-FI' })[language as 'sv'] ?? 'en-GB';

const pageNumber = (title: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${title}  `, size: 16, color: '51606F' }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: '51606F' }),
        ],
      }),
    ],
  });

function sectionParts(section: WrittenSection, report: WrittenReport) {
  const { title, paragraphs, narrative, figures } = section;
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
    ...narrative.flatMap(narrativeParagraphs),
    ...(figures.length === 0 ? [] : [figureTable(section, report)]),
    ...section.tables.flatMap(tableParts),
  ];
}

function figureTable({ figures, beside }: WrittenSection, { words }: WrittenReport): Table {
  const column = (heading: string, kind: WrittenColumn['kind']): WrittenColumn => ({ key: heading, heading, kind });
  const columns = [
    column(words.figure, 'words'),
    column(words.now, 'number'),
    column(words.before, 'number'),
    ...beside.map(({ heading }) => column(heading, 'number')),
  ];
  const name = (text: string) => ({ text, value: text, hidden: false });
  const rows = figures.map(({ id, label, now, before, beside }) => ({
    key: id,
    cells: [name(label), now, before, ...beside],
  }));
  return grid(columns, rows, null);
}

const tableParts = ({ title, columns, rows, total, notes }: WrittenTable) => [
  new Paragraph({ text: title, heading: HeadingLevel.HEADING_2, keepNext: true }),
  grid(columns, rows, total),
  ...notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, size: 18, color: '51606F' })] })),
];

function grid(columns: readonly WrittenColumn[], rows: readonly WrittenRow[], total: WrittenRow | null): Table {
  const widths = widthsOf(columns, rows);
  const row = (cells: readonly string[], { bold, head }: { readonly bold: boolean; readonly head: boolean }) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: cells.map((text, at) => cellOf(text, { column: columns[at], width: widths[at] ?? 0, bold, head })),
    });
  const plain = { bold: false, head: false };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      row(
        columns.map(({ heading }) => heading),
        { bold: true, head: true },
      ),
      ...rows.map(({ cells }) =>
        row(
          cells.map(({ text }) => text),
          plain,
        ),
      ),
      ...(total === null
        ? []
        : [
            row(
              total.cells.map(({ text }) => text),
              { bold: true, head: false },
            ),
          ]),
    ],
  });
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'D5DCE3' };
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface Look {
  readonly column: WrittenColumn | undefined;
  readonly width: number;
  readonly bold: boolean;
  readonly head: boolean;
}

function cellOf(text: string, { column, width, bold, head }: Look): TableCell {
  const number = column?.kind === 'number' || column?.kind === 'share';
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(head ? { shading: { fill: 'F1F4F7' } } : {}),
    children: [
      new Paragraph({
        alignment: number ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold, size: 19 })],
      }),
    ],
  });
}

/** Columns with much text get more room; none less than a narrow number needs. */
function widthsOf(columns: readonly WrittenColumn[], rows: readonly WrittenRow[]): number[] {
  const needed = columns.map(({ heading }, at) => {
    const longest = Math.max(...rows.map(({ cells }) => cells[at]?.text.length ?? 0), 0);
    const word = Math.max(...heading.split(' ').map(({ length }) => length));
    return Math.min(Math.max(longest, word, 6), 60) + 2;
  });
  const sum = needed.reduce((total, one) => total + one, 0);
  return needed.map((one) => Math.floor((one / sum) * textWidth));
}
