/** A paper as a Word document: A4, real headings, lists and tables. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { steady } from '../report/render/steady-zip.ts';
import type { Paper, PaperSection, PaperTable } from './paper.ts';

/** A4 in twentieths of a point, with margins of 2 cm; what is between them is the width of a table. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const tableWidth = 9638;

const locales = { en: 'en-GB', sv: 'sv-FI', fi: 'fi-FI' } as const;

/** The same paper gives the same bytes. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  return steady(await Packer.toBuffer(documentOf(paper)), paper.madeOn);
}

function documentOf({ language, title, subtitle, sections }: Paper): Document {
  const numbers = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
  return new Document({
    title,
    creator: 'Samspel',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
          paragraph: { spacing: { after: 80 } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
      },
    },
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [numbers] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ text: subtitle }),
          ...sections.flatMap(sectionOf),
        ],
      },
    ],
  });
}

const sectionOf = ({
  heading,
  paragraphs = [],
  lines = [],
  table,
  after = [],
}: PaperSection): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading, keepNext: true }),
  ...paragraphs.map((text) => new Paragraph({ text })),
  ...lines.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ...(table === undefined ? [] : [tableOf(table)]),
  // A table has no space below it.
  ...after.map((text) => new Paragraph({ text, spacing: { before: 120, after: 80 } })),
];

/** The last column holds the most: two thirds of two columns, two fifths of more. */
function columnWidths(count: number): number[] {
  const last = Math.round(tableWidth * (count === 2 ? 0.66 : 0.4));
  const other = Math.floor((tableWidth - last) / (count - 1));
  return [...Array.from({ length: count - 1 }, () => other), tableWidth - other * (count - 1)];
}

function tableOf({ columns, rows }: PaperTable): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'D5DAE0' } as const;
  const widths = columnWidths(columns.length);
  const rowOf = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, right: 120 },
            children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold: isHead })] })],
          }),
      ),
    });
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, bottom: line, insideHorizontal: line, insideVertical: none },
    rows: [rowOf(columns, true), ...rows.map((row) => rowOf(row, false))],
  });
}
