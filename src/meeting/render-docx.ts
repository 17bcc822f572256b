/** Minutes as a Word document (Office Open XML), with real headings and tables, so that they can be worked on and read aloud. */
import type { Paragraph, Table } from 'docx';
import type { DocumentPoint, DocumentTable, MinutesDocument, Outcome } from './document.ts';

/** The library is large: it is loaded when a document is made. */
type Docx = typeof import('docx');

export async function renderDocx(document: MinutesDocument): Promise<Uint8Array> {
  const docx: Docx = await import('docx');
  const { title, facts, attendance, points, actions, corrections, approval } = document;
  const heading = (text: string) => new docx.Paragraph({ text, heading: docx.HeadingLevel.HEADING_2, keepNext: true });
  const children = [
    new docx.Paragraph({ text: title, heading: docx.HeadingLevel.HEADING_1 }),
    plainTable(
      docx,
      facts.map(({ name, value }) => [name, value]),
      [2000, 7638],
    ),
    heading(attendance.heading),
    headedTable(docx, attendance, [4000, 3638, 2000]),
    ...points.flatMap((point) => pointOf(docx, point, heading)),
    ...(actions === null ? [] : [heading(actions.heading), headedTable(docx, actions, [3200, 4838, 1600])]),
    ...(corrections === null
      ? []
      : [
          heading(corrections.heading),
          ...corrections.lines.map((text) => framed(docx, [new docx.TextRun(text)], colours.correction)),
        ]),
    new docx.Paragraph({ text: approval, spacing: { before: 480 } }),
  ];
  const file = new docx.Document({
    title,
    creator: 'Samspel',
    styles: { default: styles },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: pageMargin } },
        footers: { default: pageNumbers(docx) },
        children,
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}

/** Twentieths of a point: 2 cm on every side of an A4 page. */
const pageMargin = { top: 1134, right: 1134, bottom: 1134, left: 1134 };
const colours = { decision: '1F5FA8', action: '2D7A46', later: '8A6D1D', correction: 'B3471D' } as const;
const styles = {
  document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 80, line: 276 } } },
  heading1: { run: { font: 'Calibri', size: 34, bold: true, color: '1A1A1A' }, paragraph: { spacing: { after: 200 } } },
  heading2: {
    run: { font: 'Calibri', size: 25, bold: true, color: '1A1A1A' },
    paragraph: { spacing: { before: 280, after: 80 } },
  },
};

const pageNumbers = (docx: Docx) =>
  new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.RIGHT,
        children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

function pointOf(
  docx: Docx,
  { title, paragraphs, outcomes }: DocumentPoint,
  heading: (text: string) => Paragraph,
): Paragraph[] {
  return [
    ...(title === '' ? [] : [heading(title)]),
    // Without a heading it stands right below the table.
    ...paragraphs.map(
      (text) =>
        new docx.Paragraph({ children: runsOf(docx, text), ...(title === '' ? { spacing: { before: 160 } } : {}) }),
    ),
    ...outcomes.map((outcome) => outcomeOf(docx, outcome)),
  ];
}

function outcomeOf(docx: Docx, { kind, label, text, note }: Outcome): Paragraph {
  return framed(
    docx,
    [
      new docx.TextRun({ text: `${label} `, bold: true }),
      new docx.TextRun(text),
      ...(note === '' ? [] : [new docx.TextRun({ text: ` (${note})`, italics: true })]),
    ],
    colours[kind],
  );
}

/** With a coloured line on the left, as on the page in HTML. */
const framed = (docx: Docx, children: InstanceType<Docx['TextRun']>[], color: string): Paragraph =>
  new docx.Paragraph({
    children,
    indent: { left: 200 },
    border: { left: { style: docx.BorderStyle.SINGLE, size: 24, space: 8, color } },
  });

/** Line breaks inside a paragraph stay. */
const runsOf = (docx: Docx, text: string) =>
  text.split('\n').map((line, index) => new docx.TextRun(index === 0 ? line : { text: line, break: 1 }));

const headedTable = (docx: Docx, { columns, rows }: DocumentTable, widths: readonly number[]): Table =>
  tableOf(docx, [rowOf(docx, columns, widths, 'head'), ...rows.map((row) => rowOf(docx, row, widths, 'body'))], widths);

const plainTable = (docx: Docx, rows: readonly (readonly string[])[], widths: readonly number[]): Table =>
  tableOf(
    docx,
    rows.map((row) => rowOf(docx, row, widths, 'facts')),
    widths,
  );

function tableOf(docx: Docx, rows: InstanceType<Docx['TableRow']>[], widths: readonly number[]): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'DDDDDD' };
  return new docx.Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: line, insideHorizontal: line, insideVertical: none },
  });
}

function rowOf(docx: Docx, cells: readonly string[], widths: readonly number[], kind: 'head' | 'body' | 'facts') {
  return new docx.TableRow({
    tableHeader: kind === 'head',
    cantSplit: true,
    children: cells.map(
      (text, index) =>
        new docx.TableCell({
          width: { size: widths[index] ?? 1000, type: docx.WidthType.DXA },
          margins: { top: 40, bottom: 40, right: 120 },
          children: [
            new docx.Paragraph({
              spacing: { after: 0 },
              children: [
                new docx.TextRun({
                  text,
                  bold: kind === 'head',
                  ...(kind === 'head' || (kind === 'facts' && index === 0) ? { color: '555555' } : {}),
                }),
              ],
            }),
          ],
        }),
    ),
  });
}
