/** How the sheets of a workbook are printed: on A4, as wide as the page, with the head of a table on each of its pages. */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { escapeHtml } from '../../lib/text.ts';

export interface SheetPages {
  readonly sheet: string;
  readonly wide: boolean;
  /** How many rows at the top are printed on each page; 0 for none. */
  readonly head: number;
}

/** What the writer of workbooks has no option for, in the order in which the sheets stand in the file. */
export const pages = (sheets: readonly SheetPages[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) =>
          content
            .replace(/<worksheet[^<>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('</worksheet>', `${setup(sheets[sheetIndex]?.wide === true)}</worksheet>`),
      },
      'xl/workbook.xml': {
        transform: (content) => content.replace('<definedNames/>', `<definedNames>${titles(sheets)}</definedNames>`),
      },
    },
  },
});

/** In inches; A4 is paper 9; as many pages down as it takes. */
const setup = (wide: boolean): string =>
  `<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>`;

const titles = (sheets: readonly SheetPages[]): string =>
  sheets
    .flatMap(({ sheet, head }, at) =>
      head === 0
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escapeHtml(sheet.replaceAll("'", "''"))}'!$1:$${head}</definedName>`,
          ],
    )
    .join('');
