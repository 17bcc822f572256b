/** Lists as files that other programs must open. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeList } from '../../src/roster/write-list.ts';
import { readAny } from './world.ts';

const columns = [{ heading: 'Förnamn' }, { heading: 'Efternamn' }];

test('a workbook has the two fills that every program expects, and is read back', async () => {
  const written = writeList('lista.XLSX', 'Deltagare', columns, [['Åsa', 'Öst']]);
  if (typeof written === 'string') throw new Error('no workbook');
  const styles = strFromU8(unzipSync(written)['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('<patternFill patternType="none"/>');
  expect(styles).not.toContain('<fill/>');
  expect((await readAny(written)).validation.people[0]?.person).toEqual({ givenName: 'Åsa', familyName: 'Öst' });
});

test.each(['lista.ods', 'lista.xls', 'lista.pdf', 'lista.docx'])('%s is not what it would be', (file) => {
  expect(() => writeList(file, 'Deltagare', columns, [])).toThrowError();
});
