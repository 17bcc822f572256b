/** Opens a spreadsheet of any of the formats that lists come in. */
import { unzip } from './archive.ts';
import { readOds } from './ods.ts';
import type { Spreadsheet } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

/** Null when the archive is no spreadsheet or is broken. */
export function openSpreadsheet(bytes: Uint8Array): Spreadsheet | null {
  const unpacked = unzip(bytes);
  if (!unpacked.ok) return null;
  const files = unpacked.content;
  try {
    if (files.has('xl/workbook.xml')) return readXlsx(files);
    return files.has('content.xml') && (files.get('mimetype') ?? '').includes('spreadsheet') ? readOds(files) : null;
  } catch {
    return null;
  }
}
