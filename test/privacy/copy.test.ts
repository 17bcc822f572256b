/** The copy that a person is given: every column has a name that she can read, and codes are put into words. */
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { languages } from '../../src/lib/vocabulary.ts';
import { copyAsHtml, internal } from '../../src/privacy/copy.ts';
import { copyWord } from '../../src/privacy/copy-words.ts';
import type { Column, Table } from '../../src/store/columns.ts';
import { tablesOfPeople } from '../../src/store/person.ts';
import { type RecordTable, recordTables } from '../../src/store/schema.ts';

const columnsOf = (table: RecordTable) => Object.entries((recordTables[table] as Table).columns) as [string, Column][];

describe.each(languages)('in %s', async (language) => {
  const t = await loadTexts(language);

  test('every table that may hold something of a person has a name', () => {
    expect(tablesOfPeople().filter((table) => t.personCopy.tables[table] === undefined)).toEqual([]);
  });

  test('every column of those has a name, or is left out as internal', () => {
    const known = { ...t.personCopy.columns, ...t.privacy.besideFields, ...t.participant.fields };
    const nameless = tablesOfPeople().flatMap((table) =>
      columnsOf(table).flatMap(([name]) => (name in known || internal.has(name) ? [] : [`${table}.${name}`])),
    );
    expect(nameless).toEqual([]);
  });

  test('every word of a closed list is put into words', () => {
    // Levels and permits are known to everyone by their letters.
    const asTheyAre = ['cefr', 'permitType'];
    const sameInSwedish = ['expert', 'mentor'];
    const left = tablesOfPeople().flatMap((table) =>
      columnsOf(table).flatMap(([name, { values = [] }]) =>
        asTheyAre.includes(name)
          ? []
          : values
              .filter(
                (value) =>
                  language !== 'en' && copyWord(table, name, value, t) === value && !sameInSwedish.includes(value),
              )
              .map((value) => `${table}.${name}: ${value}`),
      ),
    );
    expect(left).toEqual([]);
  });

  test('what people wrote between brackets is text, not a list', () => {
    const rows = [{ id: 1, notes: '[ring inte <b>hem</b>]', citizenships: '["SY","IQ"]', interpreter: 1 }];
    const page = copyAsHtml(
      {
        madeOn: '2026-03-04',
        keptBy: 'Luckan',
        participant: 1,
        sections: [{ table: 'participant', rows }],
        history: [],
      },
      t,
      [],
    );
    expect(page).toContain('[ring inte &lt;b&gt;hem&lt;/b&gt;]');
    expect(page).toContain(`${copyWord('participant', 'citizenships', 'SY', t)}, `);
    expect(page).toContain(`<td>${t.cli.yes}</td>`);
  });
});
