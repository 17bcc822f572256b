/** Spreadsheets made for tests: as little of the formats as their programs write. */
import { strToU8, zipSync } from 'fflate';

export interface XlsxParts {
  /** The content of `sheetData` of each sheet, by its name; a name that begins with `-` is hidden. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly texts?: readonly string[];
  /** Format codes of the styles 1, 2 …; a number stands for a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly date1904?: true;
}

export function xlsx({ sheets, texts = [], formats = [], date1904 }: XlsxParts): Uint8Array {
  const names = Object.keys(sheets);
  const written = formats.map((format, index) => (typeof format === 'number' ? format : 164 + index));
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names
        .map(
          (name, index) => `<sheet name="${name}" ${name.startsWith('-') ? 'state="hidden"' : ''} r:id="r${index}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/s${index}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts>${formats.map((format, index) => (typeof format === 'number' ? '' : `<numFmt numFmtId="${164 + index}" formatCode="${format}"/>`)).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${written.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/s${index}.xml`,
        strToU8(`<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`),
      ]),
    ),
  });
}

/** Rows of inline texts. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`)
    .join('');

/** @param table the content of `table:table`, named `People` */
export const ods = (table: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="People">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
