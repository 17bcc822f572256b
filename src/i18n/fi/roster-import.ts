/** Suomi: suunnitelmat, profiilit ja kysymykset, kun luetteloita luetaan. */
import type { rosterImport as english } from '../en/roster-import.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');
const people = (count: number) => format.plural(count, { one: '# osallistuja', other: '# osallistujaa' });

export const rosterImport: typeof english = {
  help: {
    apply: 'Toteuta tallennettu suunnitelma täsmälleen sellaisena kuin se katsottiin',
    save: 'Muista, miten lähettäjän luettelot luetaan',
    list: 'Luettele profiilit',
    show: 'Näytä profiili',
    delete: 'Unohda profiili',
    export: 'Kirjoita kaikki profiilit YAML-muodossa muille',
    import: 'Lue profiilit YAML-tiedostosta',
  },
  arguments: {
    plan: 'Suunnitelma komennosta roster import --plan',
    profile: 'Profiilin nimi',
    yaml: 'YAML-tiedosto',
  },
  options: {
    profile: 'Lue tämän profiilin mukaan (muuten se tunnistetaan otsikoista)',
    missing: 'Tältä lähettäjältä tulleet, joita ei ole luettelossa: luettele heidät tai päätä heidän osallistumisensa',
    keepUnknown: 'Säilytä tuntemattomat sarakkeet omina kenttinä',
    noLinkage: 'Tunnista henkilöt vain numeron, henkilötunnuksen tai nimen ja syntymäpäivän perusteella',
    plan: 'Älä muuta mitään: kirjoita muutokset tähän tiedostoon komentoa roster apply varten',
  },
  headings: {
    id: 'Nro',
    name: 'Profiili',
    from: 'Lähettäjä',
    map: 'Sarakkeet',
    headings: 'Otsikot',
    sheet: 'Välilehti',
    encoding: 'Merkistö',
    nameOrder: 'Nimien järjestys',
  },
  fields: {
    fullName: 'Koko nimi',
    personalId: 'Henkilötunnus',
    externalId: 'Lähettäjän numero',
    citizenship: 'Kansalaisuus',
    levelSv: 'Ruotsin taso',
    levelFi: 'Suomen taso',
    levelEn: 'Englannin taso',
    languageLevel: 'Kielitaidon taso',
    partnership: 'Osallistuu',
  },
  ask: {
    column: (heading, values) => `Mitä sarakkeessa "${heading}" on? Esimerkiksi: ${values.join(' · ')}`,
    leaveOut: '(jätä pois)',
    asOwn: '(säilytä omana kenttänä)',
    order: (values) => `Kumpi on nimissä ensin? Esimerkiksi: ${values.join(' · ')}`,
    givenFirst: 'etunimi ensin',
    familyFirst: 'sukunimi ensin',
    remember: 'Muista tämä samanlaisia luetteloita varten nimellä (- = ei)',
  },
  recognised: (name) => `Luettiin profiilin ${name} mukaan.`,
  severalProfiles: (names) => `Useampi profiili tuntee nämä otsikot: ${format.list(names)}.`,
  severalProfilesHint: 'Kerro profiili valinnalla --profile tai listan lähettäjä valinnalla --from.',
  likeProfile: (name) =>
    `Otsikot ovat melkein samat kuin profiilissa ${name}. Jos lista on samanlainen, lue se valinnalla --profile ${name}.`,
  headingsChanged: (name, gone, fresh) =>
    `Otsikot ovat muuttuneet profiilin ${name} tekemisen jälkeen.` +
    `${gone.length > 0 ? ` Poissa: ${gone.join(', ')}.` : ''}${fresh.length > 0 ? ` Uusia: ${fresh.join(', ')}.` : ''}`,
  profileSender: (name, sender) =>
    `${name}: organisaatiota ${sender} ei ole täällä. Anna lähettäjä valinnalla --from, kun luet tällaisen listan.`,
  noProfile: (typed) => `Profiilia ${typed} ei ole.`,
  noProfileHint: 'Tee sellainen komennolla: samspel roster profile save NAME FILE --from ORG',
  profileSaved: (name) => `Profiili ${name} tallennettiin.`,
  profileDeleted: (name) => `Profiili ${name} poistettiin.`,
  profilesRead: (count) => `Luettiin ${format.plural(count, { one: '# profiili', other: '# profiilia' })}.`,
  badProfiles: (file, where) =>
    where === '' ? `Tiedostossa ${file} ei ole profiileja.` : `${file}: ${where} ei ole niin kuin pitäisi.`,
  badProfilesHint: 'Katso profiilin muoto komennolla: samspel roster profile export',
  planNew: (row, name) => `Rivi ${row}, ${name}: uusi`,
  planChanged: (row, name, id, changes) => `Rivi ${row}, ${name} (${id}): ${changes.join('; ')}`,
  planPossible: (row, name, candidates) => `Rivi ${row}, ${name}: ehkä ${candidates.join(', ')}`,
  planWritten: (file) => `Mitään ei muutettu. Suunnitelma: ${file}. Toteuta se: samspel roster apply ${file}`,
  planNeedsFile: 'Suunnitelma tarvitsee luettelon tiedostossa: se luetaan uudelleen, kun suunnitelma toteutetaan.',
  noPlan: (file) => `${file} ei ole suunnitelma.`,
  noPlanHint: 'Tee sellainen komennolla: samspel roster import FILE --plan plan.json',
  planOutdated: 'Rekisteri on muuttunut suunnitelman teon jälkeen: se ei enää tekisi samaa.',
  planOutdatedHint: 'Tee suunnitelma uudelleen ja katso se läpi: samspel roster import FILE --plan plan.json',
  listChanged: (file) => `${file} ei ole se luettelo, josta suunnitelma tehtiin.`,
  missingNeedsPartnership: '--missing tarvitsee valinnan --partnership: mistä heidän katsotaan puuttuvan?',
  missing: (count, partnership, policy) =>
    count === 0
      ? `Luettelosta ei puutu ketään (${partnership}).`
      : policy === 'leave'
        ? `Eivät enää luettelossa, osallistuminen päättyi kumppanuudessa ${partnership} (${people(count)}):`
        : `Eivät enää luettelossa (${people(count)}):`,
  missingHint: 'Päätä osallistuminen valinnalla --missing leave.',
  notOnList: (sender) => (sender === null ? 'Ei enää luettelossa' : `Ei enää lähettäjän luettelossa (${sender})`),
  leftOut: (headings: readonly string[]) =>
    `Jätettiin pois, koska saraketta ei tunneta: ${headings.join(', ')}. Kerro mikä se on valinnalla --map, tai säilytä se valinnalla --keep-unknown.`,
  notKept: (headings) =>
    `Ei tallennettu, koska rekisterissä ei ole niille kenttää: ${headings.join(', ')}. Jos haluat säilyttää sarakkeen, tee sille oma kenttä: --map "${headings[0] ?? ''}=own:AVAIN".`,
  planKnowsFields: '--keep-unknown luo uusia kenttiä, mutta suunnitelman voi tehdä vain olemassa olevista kentistä.',
  planKnowsFieldsHint:
    'Luo kentät ensin (samspel config field add), tai jätä --plan pois ja katso --dry-run-valinnalla.',
  fieldsMade: (fields: readonly string[], first: string) =>
    `Uudet omat kentät: ${fields.join(', ')}. Ne on merkitty arkaluonteisiksi, eikä niitä luovuteta kumppaneille. Jos jokin ei ole arkaluonteinen: samspel config field edit ${first} --not-sensitive`,
};
