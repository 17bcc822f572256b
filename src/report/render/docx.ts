/** The report as a Word document: headings for the navigation pane, pictures with a text for those who don't see them, tables with a repeated head, A4. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  ImageRun,
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
    const packed = await Packer.toBuffer(await documentOf(report));
    return steady(packed, report.report.asOf);
  },
};

/** A4 in twentieths of a point, with margins of 2 cm. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const textWidth = page.size.width - page.margin.left - page.margin.right;

async function documentOf(report: WrittenReport): Promise<Document> {
  const { title, subtitles, sections, notes, languages } = report;
  const pictures = await picturesOf(sections);
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
          ...sections.flatMap((section) => sectionParts(section, report, pictures)),
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

function sectionParts(section: WrittenSection, report: WrittenReport, pictures: Pictures) {
  const { title, paragraphs, narrative, figures } = section;
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, keepNext: true }),
    ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
    ...narrative.flatMap(narrativeParagraphs),
    ...(figures.length === 0 ? [] : [figureTable(section, report)]),
    ...section.tables.flatMap((table) => tableParts(table, pictures.get(table))),
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
  return grid(columns, rows, { total: null, notes: 0 });
}

function tableParts({ title, columns, rows, total, notes }: WrittenTable, picture: ImageRun | undefined) {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...(picture === undefined ? [] : [new Paragraph({ children: [picture], keepNext: true })]),
    grid(columns, rows, { total, notes: notes.length }),
    ...notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, size: 18, color: '51606F' })] })),
  ];
}

type Pictures = ReadonlyMap<WrittenTable, ImageRun>;

/** The bars of those tables that have some: drawings that stay sharp, each with a picture for programs that can't show it. */
async function picturesOf(sections: readonly WrittenSection[]): Promise<Pictures> {
  const pictures = new Map<WrittenTable, ImageRun>();
  const tables = sections.flatMap((section) => section.tables).filter(({ bars }) => bars.length > 0);
  if (tables.length === 0) return pictures;
  const [{ describeBars, drawBars }, { pngOf }] = [await import('./bars.ts'), await import('./png.ts')];
  for (const [at, table] of tables.entries()) {
    const bars = drawBars(table, `Calibri, Arial, 'DejaVu Sans', sans-serif`);
    if (bars === null) continue;
    const { svg, width, height } = bars;
    const picture = new ImageRun({
      type: 'svg',
      data: Buffer.from(svg),
      transformation: { width, height },
      fallback: { type: 'png', data: await pngOf(svg) },
      // Numbered by us: the library counts on from one document to the next.
      altText: { id: String(at + 1), name: table.title, title: table.title, description: describeBars(table) },
    });
    pictures.set(table, picture);
  }
  return pictures;
}

/** A table of so many rows stays on one page. */
const rowsTogether = 15;

interface Below {
  readonly total: WrittenRow | null;
  /** How many notes follow: the first stays with the table. */
  readonly notes: number;
}

function grid(columns: readonly WrittenColumn[], rows: readonly WrittenRow[], { total, notes }: Below): Table {
  const widths = widthsOf(columns, total === null ? rows : [...rows, total]);
  const together = rows.length <= rowsTogether;
  const row = (cells: readonly string[], { bold, head, last }: RowLook) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: cells.map((text, at) =>
        cellOf(text, {
          column: columns[at],
          width: widths[at] ?? 0,
          bold,
          head,
          keepNext: head || (together && !last),
        }),
      ),
    });
  const texts = ({ cells }: WrittenRow) => cells.map(({ text }) => text);
  const headings = columns.map(({ heading }) => heading);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      row(headings, { bold: true, head: true, last: false }),
      ...rows.map((one, at) =>
        row(texts(one), { bold: false, head: false, last: notes === 0 && total === null && at === rows.length - 1 }),
      ),
      ...(total === null ? [] : [row(texts(total), { bold: true, head: false, last: notes === 0 })]),
    ],
  });
}

interface RowLook {
  readonly bold: boolean;
  readonly head: boolean;
  readonly last: boolean;
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'D5DCE3' };
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface Look {
  readonly column: WrittenColumn | undefined;
  readonly width: number;
  readonly bold: boolean;
  readonly head: boolean;
  readonly keepNext: boolean;
}

function cellOf(text: string, { column, width, bold, head, keepNext }: Look): TableCell {
  const number = column?.kind === 'number' || column?.kind === 'share';
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(head ? { shading: { fill: 'F1F4F7' } } : {}),
    children: [
      new Paragraph({
        keepNext,
        alignment: number ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold, size: 19 })],
      }),
    ],
  });
}

/** Room for a letter of a bold heading and for the margins of a cell, in twentieths of a point; longer texts than this many letters wrap. */
const [letter, margins, longestLine] = [138, 240, 60];

/** Every column gets room for its longest word; what is left goes to those with much text. */
function widthsOf(columns: readonly WrittenColumn[], rows: readonly WrittenRow[]): number[] {
  const needs = columns.map(({ heading }, at) => {
    const texts = [heading, ...rows.map(({ cells }) => cells[at]?.text ?? '')];
    const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]/).map(({ length }) => length)), 5);
    const line = Math.max(...texts.slice(1).map(({ length }) => length), word);
    return { least: word * letter + margins, more: Math.min(line, longestLine) - Math.min(word, longestLine) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  if (least > textWidth) return needs.map((need) => Math.floor((need.least / least) * textWidth));
  const more = needs.reduce((sum, need) => sum + need.more, 0);
  const share = (need: (typeof needs)[number]) => (more === 0 ? 1 / needs.length : need.more / more);
  return needs.map((need) => Math.floor(need.least + share(need) * (textWidth - least)));
}
