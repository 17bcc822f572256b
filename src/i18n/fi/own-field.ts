/** Finnish: own fields. */
import type { ownField as en } from '../en/own-field.ts';
import { formatFor } from '../format.ts';

const { list, plural } = formatFor('fi');

export const ownField: typeof en = {
  noun: 'oma kenttä',
  subjects: { participant: 'osallistujat', organisation: 'organisaatiot' },
  kinds: { text: 'teksti', number: 'luku', date: 'päivä', choice: 'valinta', 'yes-no': 'kyllä tai ei' },
  headings: {
    id: 'Nro',
    key: 'Avain',
    label: 'Nimi',
    subject: 'Kenellä',
    kind: 'Tyyppi',
    choices: 'Vaihtoehdot',
    sensitive: 'Arkaluonteinen',
    values: 'Tiedossa',
    archivedOn: 'Arkistoitu',
    count: 'Määrä',
    value: 'Arvo',
    counts: 'Kuinka monella on mikäkin',
  },
  help: {
    add: 'Lisää kenttä, jota juuri tämä rekisteri tarvitsee',
    addMore:
      'Kenttä annetaan sitten muodossa --own AVAIN=ARVO, yhdistetään valinnalla --map "Otsikko=own:AVAIN" ja näytetään, suodatetaan ja luetellaan nimellä own:AVAIN. Sen nimet tunnetaan luetteloiden otsikoina. Arkaluonteinen kenttä lähtee rekisteristä vain suostumuksella, joka mainitsee sen.',
    list: 'Luettele omat kentät',
    show: 'Näytä yksi oma kenttä ja kuinka monella on kukin vaihtoehto',
    edit: 'Muuta oman kentän nimiä tai vaihtoehtoja tai sitä, onko se arkaluonteinen',
    editMore:
      'Kentän sisällön lajia ei voi muuttaa: lisää sen sijaan toinen kenttä. Vaihtoehtoa, joka jollakulla on, ei poisteta; anna sille toinen nimi valinnalla --rename.',
    archive: 'Piilota oma kenttä; sen arvot säilyvät',
    archiveMore:
      'Sitä ei enää näytetä, luetella eikä lueta sisään, eikä se lähde kumppaneille. Palauta se: config field restore',
    restore: 'Palauta arkistoitu oma kenttä arvoineen',
  },
  arguments: { key: 'Kentän avain, esimerkiksi shoeSize' },
  options: {
    own: 'Oman kentän arvo; jos =-merkin jälkeen ei ole mitään, arvo poistetaan',
    subject: 'Minkä kenttä se on',
    onlySubject: 'Vain näiden kentät',
    kind: 'Mitä se sisältää',
    choices: 'Vaihtoehdot pilkuin erotettuina',
    newChoices: 'Kaikki vaihtoehdot tästä lähtien, pilkuin erotettuina',
    rename: 'Vaihtoehto toisella nimellä, myös siellä missä se on valittu',
    labelEn: 'Nimi englanniksi',
    labelSv: 'Nimi ruotsiksi',
    labelFi: 'Nimi suomeksi',
    sensitive: 'Lähtee rekisteristä vain suostumuksella, joka mainitsee sen',
    notSensitive: 'Ei enää arkaluonteinen',
    all: 'Myös arkistoidut',
    by: 'Osallistujat myös tämän oman kentän mukaan: valinta tai kyllä ja ei',
  },
  emptyHint: 'Ei vielä omia kenttiä. Lisää: samspel config field add AVAIN --for participant --type text',
  badKey: (key: string) => `"${key}" ei voi olla kentän avain.`,
  badKeyHint: 'Käytä kirjaimia a–z, numeroita sekä merkkejä - ja _, alussa kirjain: shoeSize',
  taken: (key: string) => `Oma kenttä ${key} on jo olemassa.`,
  takenHint: (key: string) => `Katso sitä: samspel config field show ${key}`,
  isArchived: (key: string) => `Oma kenttä ${key} on arkistoitu.`,
  isArchivedHint: (key: string) => `Palauta se: samspel config field restore ${key}`,
  isNotArchived: (key: string) => `Oma kenttä ${key} ei ole arkistoitu.`,
  sensitiveOfPeople: 'Vain osallistujien kentät voivat olla arkaluonteisia.',
  sensitiveOfPeopleHint: 'Vain ihminen voi antaa suostumuksen. Jätä --sensitive pois.',
  bothSensitive: 'Anna --sensitive tai --not-sensitive, ei molempia.',
  choicesFaults: {
    'too-few': 'Valintakenttä tarvitsee vähintään kaksi vaihtoehtoa.',
    twice: 'Kaksi vaihtoehdoista on samoja.',
    'too-long': 'Vaihtoehdossa saa olla enintään 100 merkkiä.',
    'not-a-choice-field': 'Vain choice-tyyppisellä kentällä on vaihtoehtoja.',
  },
  choicesHint: 'Esimerkiksi: --type choice --choices punainen,sininen,vihreä',
  choiceUsed: (choices: readonly string[], people: number) =>
    `${list(choices)}: vaihtoehtoa ei voi poistaa, se on ${plural(people, { one: 'yhdellä', other: '#:llä' })}.`,
  choiceUsedHint: (key: string, choice: string) =>
    `Anna sille sen sijaan toinen nimi: samspel config field edit ${key} --rename "${choice}=…"`,
  added: (name: string, subject: 'participant' | 'organisation') =>
    `Lisättiin ${subject === 'participant' ? 'osallistujien' : 'organisaatioiden'} kenttä ${name}.`,
  edited: (name: string) => `Kenttää ${name} muutettiin.`,
  archived: (name: string) => `Kenttä ${name} arkistoitiin; sen arvot säilyvät.`,
  restored: (name: string) => `Kenttä ${name} palautettiin.`,
  form: (typed: string) => `--own "${typed}": tätä ei voi lukea.`,
  formHint: 'Kirjoita avain, = ja arvo: --own shoeSize=38. Jos =-merkin jälkeen ei ole mitään, arvo poistetaan.',
  unknown: (key: string) => `Omaa kenttää "${key}" ei ole.`,
  keysAre: (keys: readonly string[]) => `Omat kentät: ${keys.join(', ')}`,
  faults: {
    number: (key: string, typed: string) => `${key}: "${typed}" ei ole luku.`,
    date: (key: string, typed: string) => `${key}: "${typed}" ei ole päivä.`,
    yesNo: (key: string, typed: string) => `${key}: "${typed}" ei ole kyllä eikä ei.`,
    tooLong: (key: string, most: number) => `${key}: tekstissä on yli ${most} merkkiä.`,
    choice: (key: string, typed: string, choices: readonly string[], close: string | null) =>
      `${key}: "${typed}" ei ole mikään näistä: ${choices.join(', ')}.${close === null ? '' : ` Tarkoititko ${close}?`}`,
  },
  faultHints: {
    number: 'Kirjoita se numeroin: 38 tai 38,5',
    date: 'Kirjoita päivä: 31.12.2026 tai 2026-12-31',
    'yes-no': 'Kirjoita kyllä tai ei.',
    choice: 'Lisää vaihtoehtoja: samspel config field edit AVAIN --choices …',
    'too-long': 'Pidemmät tekstit kuuluvat muistiinpanoihin: --notes',
  },
  consentMustName: (fields: readonly string[]) =>
    `Ei sisälly suostumukseen, koska se on arkaluonteinen: ${list(fields)}. Jos henkilö suostuu siihenkin, mainitse se valinnalla --fields.`,
  noGroup: (name: string, kind: string) => `${name} (${kind}) ei voi olla raportin ryhmä.`,
  noGroupHint: 'Ryhmiä ovat valintakentät ja kyllä tai ei -kentät: samspel config field list',
  sensitiveGroup: (name: string) => `${name} on arkaluonteinen: sitä ei ole missään raportissa.`,
  sensitiveGroupHint:
    'Raportti menee niille, joille kukaan ei ole antanut suostumustaan. Laske itseäsi varten: samspel config field show AVAIN',
  nameTaken: (name: string, field: string, own: string) =>
    `Luetteloissa "${name}" tarkoittaa kenttää ${field}. Yhdistä sarake itse: --map "${name}=${own}"`,
  addIt: (key: string) => `Jos siitä tulee oma kenttä: samspel config field add ${key} --for participant --type text`,
  byOwn: (label: string) => `Osallistujat: ${label}`,
};
