/** What all papers in Word have alike: A4, the language of the text, a title, headings that are headings, the number of each page. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type INumberingOptions,
  type IParagraphStylePropertiesOptions,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Language } from './vocabulary.ts';

/** A4 in twentieths of a point, with margins of 2 cm; what is between them is the width of a table. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
export const tableWidth = 9638;

const locales = { en: 'en-GB', sv: 'sv-FI', fi: 'fi-FI' } as const;

export interface WordPaper {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly children: readonly (Paragraph | Table)[];
  /** How a paragraph looks where nothing else is said. */
  readonly paragraph?: IParagraphStylePropertiesOptions;
  readonly numbering?: INumberingOptions;
}

export function wordPaper({ language, title, subtitle, children, paragraph, numbering }: WordPaper): Document {
  const pageNumber = new Paragraph({
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
          ...(paragraph === undefined ? {} : { paragraph }),
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
      },
    },
    ...(numbering === undefined ? {} : { numbering }),
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [pageNumber] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ text: subtitle }),
          ...children,
        ],
      },
    ],
  });
}
