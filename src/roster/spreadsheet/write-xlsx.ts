/** Writes a workbook of one sheet of texts, with headings that stay in view and lists of values to choose from. */
import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../../lib/text.ts';

export interface WrittenColumn {
  readonly heading: string;
  /** The values that may be chosen; a spreadsheet allows 255 characters for all of them. */
  readonly choices?: readonly string[];
}

/** The same bytes for the same content: the time in the archive is fixed. Every cell is text, so nothing is taken for a formula. */
export function writeXlsx(
  name: string,
  columns: readonly WrittenColumn[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="${escapeXml(name.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${ns}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${ns}/spreadsheetml/2006/main"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet(columns, rows),
  };
  const entries = Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T12:00:00' });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ns = 'http://schemas.openxmlformats.org';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (kind: string, target: string): string =>
  `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

function sheet(columns: readonly WrittenColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }) => Math.max(12, heading.length + 2));
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="2" customWidth="1"/>`,
  );
  const header = `<row r="1">${columns.map(({ heading }) => cell(heading, 1)).join('')}</row>`;
  const body = rows.map((cells, index) => `<row r="${index + 2}">${cells.map((text) => cell(text, 2)).join('')}</row>`);
  return `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${header}${body.join('')}</sheetData>${validations(columns)}</worksheet>`;
}

const cell = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const longestList = 255;

function validations(columns: readonly WrittenColumn[]): string {
  const written = columns.flatMap(({ choices = [] }, index) => {
    const list = choices.join(',');
    if (list === '' || list.length > longestList) return [];
    const letter = letters(index);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}10000"><formula1>"${escapeXml(list)}"</formula1></dataValidation>`;
  });
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

/** 0 is `A`, 26 is `AA`. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** XML holds no control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what it is for
const escapeXml = (text: string): string => escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));
