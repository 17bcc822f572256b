/** Opens a spreadsheet of any of the formats that lists come in. */
import type { Unreadable } from '../fault.ts';
import { unzip } from './archive.ts';
import { readOds } from './ods.ts';
import type { Spreadsheet } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

/** What is in the archive: a spreadsheet, or what it is instead (a document, something broken, something made to fill the memory). */
export function openSpreadsheet(bytes: Uint8Array): Spreadsheet | Unreadable {
  const unpacked = unzip(bytes);
  if (!unpacked.ok) return unpacked.why;
  const files = unpacked.content;
  try {
    if (files.has('xl/workbook.xml')) return readXlsx(files);
    if (files.has('word/document.xml')) return 'document';
    const mimetype = files.get('mimetype') ?? '';
    if (files.has('content.xml') && mimetype.includes('spreadsheet')) return readOds(files);
    return mimetype.includes('opendocument') ? 'document' : 'compressed';
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'compressed';
  }
}
