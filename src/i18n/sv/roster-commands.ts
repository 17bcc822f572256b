/** Svenska: kommandona som läser in listor över människor. */
import type { rosterCommands as en } from '../en/roster-commands.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');
const delimiters: Readonly<Record<string, string>> = {
  ';': 'semikolon',
  ',': 'kommatecken',
  '\t': 'tabbar',
  '|': 'lodstreck',
};

export const rosterCommands: typeof en = {
  summary: 'Listor över människor som andra skickar',
  help: {
    inspect: 'Visa hur en lista skulle läsas, och vad som är fel i den',
    import: 'Läs in en lista över människor',
    importMore:
      'Allt eller inget, om inte --keep-good anges. Samma lista två gånger ändrar ingenting. En tom cell raderar aldrig något.',
  },
  arguments: {
    file: 'Listan: CSV i vilken teckenkodning som helst, .xlsx eller .ods, också gzippad; - för standardinmatning',
  },
  options: {
    encoding: 'Filens teckenkodning (hittas annars: utf-8, windows-1252, macintosh …)',
    delimiter: 'Vad som står mellan cellerna (hittas annars)',
    sheet: 'Blad i kalkylfilen, med namn eller nummer (annars det som har rubrikerna)',
    map: 'Den här kolumnen har det här fältet; RUBRIK=- lämnar bort den, RUBRIK#2 är den andra med samma rubrik',
    nameOrder: 'I vilken ordning hela namn utan kommatecken skrivs',
    levelLanguage: 'Vilket språk en kolumn Nivå gäller',
    from: 'Organisationen som skickade listan; dess egna nummer sparas',
    partnership: 'Människorna deltar i det här partnerskapet',
    onMatch: 'De som redan finns: ta över det nya, fyll i det tomma, eller låt vara',
    keepGood: 'Läs in de felfria raderna och skriv de andra i en fil',
    rejects: 'Vart raderna som lämnas bort ska',
    maxErrors: 'Visa högst så många fel',
    force: 'Ersätt den filen om den finns',
  },
  headings: { column: 'Kolumn', field: 'Fält', how: 'Förstådd', example: 'Till exempel' },
  how: {
    exact: 'ja',
    chosen: 'som du sade',
    beginning: 'av början',
    spelling: 'av stavningen',
    'not-kept': 'känd, sparas inte',
    unknown: 'okänd, lämnas bort',
  },
  fromText: (encoding, delimiter) => `${encoding}, ${delimiters[delimiter] ?? delimiter} mellan cellerna`,
  fromSheet: (kind, sheet) => `${kind}, blad ${sheet}`,
  inspected: ({ from, headerRow, people, repeated, rejected }) =>
    `${from}, rubriker på rad ${headerRow}. ${format.plural(people, { one: '# person', other: '# personer' })} kan läsas in, ${repeated} upprepade, ${format.plural(rejected, { one: '# rad', other: '# rader' })} med fel.`,
  more: (count) => `… och ${count} till.`,
  refused: (file, rows) =>
    `${file}: ${format.plural(rows, { one: '# rad', other: '# rader' })} har fel. Ingenting lästes in.`,
  refusedHint:
    'Rätta dem, eller läs in de felfria raderna med --keep-good: de andra skrivs i en fil som kan rättas och läsas in på nytt.',
  imported: ({ file, created, updated, unchanged, repeated, rejected, possibleDuplicates }) =>
    `${file}: ${format.number(created)} nya, ${format.number(updated)} ändrade, ${format.number(unchanged)} som förut` +
    `${repeated > 0 ? `, ${repeated} upprepade` : ''}${rejected > 0 ? `, ${rejected} bortlämnade` : ''}${possibleDuplicates > 0 ? `, ${possibleDuplicates} finns kanske redan` : ''}.`,
  logged: (created, updated) => `Läste in en lista: ${format.number(created)} nya, ${format.number(updated)} ändrade`,
  possible: (participants) => `Kanske deltagare ${format.list(participants)}.`,
  possibleRow: (row, participants) =>
    `Rad ${row} lämnades bort: kanske är det deltagare ${format.list(participants)}, men uppgifterna räcker inte till att avgöra det. Fråga avsändaren och rätta raden, eller lägg till personen för hand.`,
  rejectsIn: (file) => `Raderna som lämnades bort, med orsak: ${file}`,
  writing: 'Läser in',
};
