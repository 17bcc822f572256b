/** Svenska: att fråga registret och flytta det. */
import type { exchange as en } from '../en/exchange.ts';

export const exchange: typeof en = {
  help: {
    query: 'Fråga registret med SQL; inget kan ändras',
    queryMore:
      'En enda sats som läser. Vyerna som --views visar har enkla namn (participants, meetings, actions …) och är desamma från version till version; tabellerna bakom dem kan ändras.',
    export: 'Skriv hela registret som öppna filer (Frictionless Data Package)',
    exportMore:
      'En CSV-fil per tabell och en beskrivning som vilket program som helst kan läsa. Det som "import" gör av filerna är samma register, utan logg.',
    import: 'Gör ett register av filer som "export" har skrivit',
    importMore:
      'Bara till ett nytt register: namnge det med --db. Varje fil jämförs med sin kontrollsumma innan något skrivs.',
  },
  arguments: {
    sql: 'Frågan; - läser standard in',
    newFolder: 'Ny mapp för filerna',
    packageFolder: 'Mapp där datapackage.json finns',
  },
  options: { views: 'Visa vyerna och deras kolumner' },
  headings: { view: 'Vy', columns: 'Kolumner' },
  noSql: 'Frågan saknas.',
  noSqlHint:
    'Skriv den inom citattecken: samspel query "select count(*) from participants". Vad man kan fråga: samspel query --views',
  onlyReads: 'En fråga kan bara läsa, och bara en sats åt gången.',
  onlyReadsHint: 'Börja den med "select" eller "with". Ändra med det kommando som är till för det: samspel help',
  badSql: (said) => `Frågan kan inte besvaras: ${said}.`,
  badSqlHint: 'Vilka vyer och kolumner som finns: samspel query --views',
  noRows: 'Inga rader.',
  exported: (folder, tables, rows) => `Skrev ${rows} rader från ${tables} tabeller till ${folder}.`,
  keepSafe: 'Filerna innehåller allt som finns i registret, också personuppgifter. Förvara dem lika säkert.',
  imported: (rows) => `Läste in ${rows} rader.`,
  folderExists: (folder) => `${folder} finns redan och är inte tom.`,
  folderExistsHint: 'Välj en ny mapp.',
  noPackage: (folder) => `Det finns ingen datapackage.json i ${folder}.`,
  noPackageHint: 'Välj mappen som "samspel export" skrev.',
  notOurs: (file) => `${file} är ingen beskrivning som Samspel har skrivit.`,
  fileMissing: (file) => `${file} saknas.`,
  fileAltered: (file) => `${file} är inte som den var när den exporterades.`,
  exportAgain: 'Exportera registret på nytt och låt filerna vara som de är.',
  unknownTable: (folder, table) => `${folder}: ett register har ingen tabell ${table}.`,
  unknownColumn: (file, column) => `${file}: ett register har ingen kolumn ${column}.`,
  badCell: (file, line, column) => `${file}:${line}, ${column}: värdet kan inte stå här.`,
  registerUsed: (where) => `${where} innehåller redan uppgifter.`,
  registerUsedHint: 'Läs in filerna i ett nytt register: samspel --db NYTT.db import MAPP',
};
