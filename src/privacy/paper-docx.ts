/** A paper as a Word document: A4, real headings, lists and tables. */
import { BorderStyle, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { tableWidth, wordPaper } from '../lib/word-paper.ts';
import { steady } from '../report/render/steady-zip.ts';
import type { Paper, PaperSection, PaperTable } from './paper.ts';

/** The same paper gives the same bytes. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const children = paper.sections.flatMap(sectionOf);
  const document = wordPaper({ ...paper, children, paragraph: { spacing: { after: 80 } } });
  return steady(await Packer.toBuffer(document), paper.madeOn);
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
