/** Suomi: komennot, jotka lukevat henkilöluetteloita. */
import type { rosterCommands as en } from '../en/roster-commands.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');
const delimiters: Readonly<Record<string, string>> = {
  ';': 'puolipiste',
  ',': 'pilkku',
  '\t': 'sarkain',
  '|': 'pystyviiva',
};

export const rosterCommands: typeof en = {
  summary: 'Muiden lähettämät henkilöluettelot',
  help: {
    inspect: 'Näytä, miten luettelo luettaisiin ja mitä virheitä siinä on',
    import: 'Lue henkilöluettelo rekisteriin',
    importMore:
      'Kaikki tai ei mitään, ellei valitsinta --keep-good anneta. Sama luettelo kahdesti ei muuta mitään. Tyhjä solu ei koskaan poista mitään.',
  },
  arguments: {
    file: 'Luettelo: CSV millä tahansa merkistöllä, .xlsx tai .ods, myös gzip-pakattuna; - vakiosyötteelle',
  },
  options: {
    encoding: 'Tiedoston merkistö (muuten tunnistetaan: utf-8, windows-1252, macintosh …)',
    delimiter: 'Solujen erotin (muuten tunnistetaan)',
    sheet: 'Laskentataulukon välilehti nimellä tai numerolla (muuten se, jolla otsikot ovat)',
    map: 'Tässä sarakkeessa on tämä tieto; OTSIKKO=- jättää sen pois, OTSIKKO#2 on toinen samanniminen',
    nameOrder: 'Missä järjestyksessä kokonimet ilman pilkkua on kirjoitettu',
    levelLanguage: 'Mitä kieltä sarake Taso koskee',
    from: 'Luettelon lähettänyt organisaatio; sen omat numerot säilytetään',
    partnership: 'Henkilöt osallistuvat tähän kumppanuuteen',
    onMatch: 'Jo rekisterissä olevat: ota uusi tieto, täydennä tyhjät tai jätä ennalleen',
    keepGood: 'Lue virheettömät rivit ja kirjoita muut tiedostoon',
    rejects: 'Minne pois jätetyt rivit kirjoitetaan',
    maxErrors: 'Näytä enintään näin monta virhettä',
    force: 'Korvaa tiedosto, jos se on olemassa',
  },
  headings: { column: 'Sarake', field: 'Tieto', how: 'Tunnistettu', example: 'Esimerkki' },
  how: {
    exact: 'kyllä',
    chosen: 'kuten sanoit',
    beginning: 'alun perusteella',
    spelling: 'kirjoitusasun perusteella',
    'not-kept': 'tuttu, ei säilytetä',
    unknown: 'tuntematon, jätetään pois',
  },
  fromText: (encoding, delimiter) => `${encoding}, solujen erotin ${delimiters[delimiter] ?? delimiter}`,
  fromSheet: (kind, sheet) => `${kind}, välilehti ${sheet}`,
  inspected: ({ from, headerRow, people, repeated, rejected }) =>
    `${from}, otsikot rivillä ${headerRow}. Luettavissa ${format.plural(people, { one: '# henkilö', other: '# henkilöä' })}, toistuvia ${repeated}, virheellisiä ${format.plural(rejected, { one: '# rivi', other: '# riviä' })}.`,
  more: (count) => `… ja ${count} muuta.`,
  refused: (file, rows) =>
    `${file}: ${format.plural(rows, { one: '# rivillä', other: '# rivillä' })} on virheitä. Mitään ei luettu.`,
  refusedHint:
    'Korjaa ne tai lue virheettömät rivit valitsimella --keep-good: muut kirjoitetaan tiedostoon, jonka voi korjata ja lukea uudelleen.',
  imported: ({ file, created, updated, unchanged, repeated, rejected, possibleDuplicates }) =>
    `${file}: uusia ${format.number(created)}, muuttuneita ${format.number(updated)}, ennallaan ${format.number(unchanged)}` +
    `${repeated > 0 ? `, toistuvia ${repeated}` : ''}${rejected > 0 ? `, pois jätettyjä ${rejected}` : ''}${possibleDuplicates > 0 ? `, ehkä jo rekisterissä ${possibleDuplicates}` : ''}.`,
  logged: (created, updated) =>
    `Luettiin luettelo: uusia ${format.number(created)}, muuttuneita ${format.number(updated)}`,
  possible: (participants) => `Ehkä osallistuja ${format.list(participants)}.`,
  possibleRow: (row, participants) =>
    `Rivi ${row} jätettiin pois: ehkä hän on osallistuja ${format.list(participants)}, mutta tiedot eivät riitä ratkaisemaan sitä. Kysy lähettäjältä ja korjaa rivi, tai lisää hänet käsin.`,
  rejectsIn: (file) => `Pois jätetyt rivit ja syyt: ${file}`,
  writing: 'Luetaan',
};
