/** The report as a Word document: headings for the navigation pane, pictures with a text for those who don't see them, tables with a repeated head, A4. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { WrittenColumn, WrittenReport, WrittenSection, WrittenTable } from '../written.ts';
import type { Form } from './form.ts';
import { grid } from './grid-docx.ts';
import { narrativeParagraphs } from './narrative-docx.ts';
import { steady } from './steady-zip.ts';
import { withTrends } from './trend-table.ts';

export const docx: Form = {
  render: async (report) => {
    const packed = await Packer.toBuffer(await documentOf(withTrends(report)));
    return steady(packed, report.report.asOf);
  },
};

/** A4 in twentieths of a point, with margins of 2 cm. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

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

/** The bars or lines of those tables that have some: drawings that stay sharp, each with a picture for programs that can't show it. */
async function picturesOf(sections: readonly WrittenSection[]): Promise<Pictures> {
  const pictures = new Map<WrittenTable, ImageRun>();
  const tables = sections
    .flatMap((section) => section.tables)
    .filter(({ bars, lines = [] }) => bars.length + lines.length > 0);
  if (tables.length === 0) return pictures;
  const [{ describeDrawn, drawTable }, { pngOf }] = [await import('./bars.ts'), await import('./png.ts')];
  for (const [at, table] of tables.entries()) {
    const drawn = drawTable(table, `Calibri, Arial, 'DejaVu Sans', sans-serif`);
    if (drawn === null) continue;
    const { svg, width, height } = drawn;
    const picture = new ImageRun({
      type: 'svg',
      data: Buffer.from(svg),
      transformation: { width, height },
      fallback: { type: 'png', data: await pngOf(svg) },
      // Numbered by us: the library counts on from one document to the next.
      altText: { id: String(at + 1), name: table.title, title: table.title, description: describeDrawn(table) },
    });
    pictures.set(table, picture);
  }
  return pictures;
}
