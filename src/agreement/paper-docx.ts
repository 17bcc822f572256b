/** The paper as a Word document, ready to sign: A4, numbered clauses, a table with a line for each signature. */
import {
  AlignmentType,
  BorderStyle,
  type Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DateText } from '../lib/date.ts';
import { wordPaper } from '../lib/word-paper.ts';
import { steady } from '../report/render/steady-zip.ts';
import type { Paper } from './paper.ts';

const widths = [3200, 2500, 1500, 2438];
/** The height of a row to sign in, 1.6 cm. */
const rowHeight = 907;

/** The same paper and day give the same bytes. */
export async function paperDocx(paper: Paper, day: DateText): Promise<Uint8Array> {
  return steady(await Packer.toBuffer(documentOf(paper)), day);
}

function documentOf({ language, title, subtitle, sections, signatures }: Paper): Document {
  return wordPaper({
    language,
    title,
    subtitle,
    numbering: {
      config: [
        {
          reference: 'clauses',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 567, hanging: 567 } } },
            },
          ],
        },
      ],
    },
    children: [
      ...sections.flatMap(({ heading, isNumbered, lines }) => [
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading, keepNext: true }),
        ...lines.map((text) => line(text, isNumbered)),
      ]),
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: signatures.heading, keepNext: true }),
      signatureTable(signatures),
    ],
  });
}

const line = (text: string, isNumbered: boolean): Paragraph =>
  new Paragraph({
    text,
    spacing: { after: 80 },
    ...(isNumbered ? { numbering: { reference: 'clauses', level: 0 } } : { bullet: { level: 0 } }),
  });

function signatureTable({ columns, rows }: Paper['signatures']): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
  const rule = { style: BorderStyle.SINGLE, size: 6, color: '51606F' } as const;
  const cell = (text: string, index: number, isHead = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.BOTTOM,
      borders: { top: none, left: none, right: none, bottom: isHead ? none : rule },
      children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
    });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text, index) => cell(text, index, true)),
      }),
      ...rows.map(
        ({ organisation, role, name, signedOn }) =>
          new TableRow({
            cantSplit: true,
            height: { value: rowHeight, rule: 'atLeast' },
            children: [`${organisation} (${role})`, name, signedOn, ''].map((text, index) => cell(text, index)),
          }),
      ),
    ],
  });
}
