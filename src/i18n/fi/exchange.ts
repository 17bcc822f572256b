/** Suomi: kysyminen rekisteristä ja sen siirtäminen. */
import type { exchange as en } from '../en/exchange.ts';

export const exchange: typeof en = {
  help: {
    query: 'Kysy rekisteristä SQL:llä; mitään ei voi muuttaa',
    queryMore:
      'Yksi lukeva lause. Näkymillä, jotka --views luettelee, on selkeät nimet (participants, meetings, actions …), ja ne pysyvät samoina versiosta toiseen; taulut niiden takana voivat muuttua.',
    export: 'Kirjoita koko rekisteri avoimina tiedostoina (Frictionless Data Package)',
    exportMore:
      'Yksi CSV-tiedosto taulua kohti ja kuvaus, jonka mikä tahansa ohjelma osaa lukea. "import" tekee niistä saman rekisterin ilman lokia.',
    import: 'Tee rekisteri tiedostoista, jotka "export" on kirjoittanut',
    importMore:
      'Vain uuteen rekisteriin: nimeä se valitsimella --db. Jokainen tiedosto verrataan tarkistussummaansa ennen kuin mitään kirjoitetaan.',
  },
  arguments: {
    sql: 'Kysymys; - lukee vakiosyötettä',
    newFolder: 'Uusi kansio tiedostoille',
    packageFolder: 'Kansio, jossa datapackage.json on',
  },
  options: { views: 'Luettele näkymät ja niiden sarakkeet' },
  headings: { view: 'Näkymä', columns: 'Sarakkeet' },
  noSql: 'Kysymys puuttuu.',
  noSqlHint:
    'Kirjoita se lainausmerkkeihin: samspel query "select count(*) from participants". Mitä voi kysyä: samspel query --views',
  onlyReads: 'Kysely voi vain lukea, ja vain yhden lauseen kerrallaan.',
  onlyReadsHint: 'Aloita se sanalla "select" tai "with". Muuta tietoja siihen tarkoitetulla komennolla: samspel help',
  badSql: (said) => `Kyselyyn ei voi vastata: ${said}.`,
  badSqlHint: 'Mitä näkymiä ja sarakkeita on: samspel query --views',
  noRows: 'Ei rivejä.',
  exported: (folder, tables, rows) => `Kirjoitettiin ${rows} riviä ${tables} taulusta kansioon ${folder}.`,
  keepSafe: 'Tiedostoissa on kaikki, mitä rekisterissä on, myös henkilötiedot. Säilytä ne yhtä turvallisesti.',
  imported: (rows) => `Luettiin ${rows} riviä.`,
  folderExists: (folder) => `${folder} on jo olemassa eikä ole tyhjä.`,
  folderExistsHint: 'Nimeä uusi kansio.',
  noPackage: (folder) => `Kansiossa ${folder} ei ole tiedostoa datapackage.json.`,
  noPackageHint: 'Nimeä kansio, jonka "samspel export" kirjoitti.',
  notOurs: (file) => `${file} ei ole Samspelin kirjoittama kuvaus.`,
  fileMissing: (file) => `Tiedosto ${file} puuttuu.`,
  fileAltered: (file) => `${file} ei ole sellainen kuin se vietiin.`,
  exportAgain: 'Vie rekisteri uudelleen äläkä muuta tiedostoja.',
  unknownTable: (folder, table) => `${folder}: rekisterissä ei ole taulua ${table}.`,
  unknownColumn: (file, column) => `${file}: rekisterissä ei ole saraketta ${column}.`,
  badCell: (file, line, column) => `${file}:${line}, ${column}: arvo ei sovi tähän.`,
  registerUsed: (where) => `Rekisterissä ${where} on jo tietoja.`,
  registerUsedHint: 'Lue tiedostot uuteen rekisteriin: samspel --db UUSI.db import KANSIO',
};
