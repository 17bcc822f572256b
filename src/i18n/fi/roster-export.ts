/** Suomi: eteenpäin lähetettävät luettelot. */
import type { rosterExport as english } from '../en/roster-export.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');
const people = (count: number) => format.plural(count, { one: '# osallistuja', other: '# osallistujaa' });

export const rosterExport: typeof english = {
  help: {
    template: 'Kirjoita tyhjä luettelo lähettäjän täytettäväksi',
    export: 'Kirjoita kumppanille luettelo kumppanuuden osallistujista',
    exportMore:
      'Vain ne kentät ja henkilöt, jotka sopimus ja suostumukset sallivat; luovutus merkitään luovutuslokiin.',
  },
  arguments: { file: 'Tiedosto: .xlsx tai .csv' },
  options: {
    to: 'Organisaatio, joka saa luettelon',
    output: 'Tiedosto: .xlsx tai .csv',
    purpose: 'Käyttötarkoitus sopimuksen sanoin (muuten kaikki vastaanottajan kanssa sovittu)',
    fields: 'Vain nämä kentät (muuten kaikki sovitut)',
    templateOutput: 'Sama kuin FILE',
    templateFields: 'Sarakkeet (muuten ensimmäisen luettelon sarakkeet)',
    profile: 'Tämän profiilin asettelulla',
  },
  sheet: 'Osallistujat',
  yes: 'kyllä',
  no: 'ei',
  /** Words to choose from; the program reads each of them. */
  choices: {
    gender: ['nainen', 'mies', 'muu', 'ei halua kertoa'],
    interpreter: ['kyllä', 'ei'],
    integrationLanguage: ['ruotsi', 'suomi', 'molemmat', 'avoin'],
  },
  templateWritten: (file) => `Kirjoitettiin ${file}. Lue se, kun se palaa täytettynä: samspel roster import`,
  otherKind: (file) => `Listat kirjoitetaan muotoon .xlsx tai .csv, ei tiedostoksi ${file}.`,
  otherKindHint: 'Anna tiedostolle nimi, jonka lopussa on .xlsx tai .csv.',
  nobody: (partnership) => `Kukaan ei nyt osallistu kumppanuuteen ${partnership}.`,
  exported: ({ people: count, fields, to, file, kept }) =>
    `Kirjoitettiin ${people(count)} ja ${format.plural(fields, { one: '# kenttä', other: '# kenttää' })} tiedostoon ${file}, vastaanottaja ${to}.` +
    (kept === 0 ? '' : ` Luovutuksen ulkopuolelle jäi ${people(kept)}.`),
  logged: (count, to) => `Luovutettiin tietoja: ${people(count)}, vastaanottaja ${to}`,
};
