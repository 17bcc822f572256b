/** Suomi: itse rekisteri, sen asetukset ja loki. */
import type { register as en } from '../en/register.ts';
import { formatFor } from '../format.ts';

const format = formatFor('fi');

export const register: typeof en = {
  help: {
    init: 'Luo uusi rekisteri',
    initMore:
      'Luo tähän kansioon tiedoston samspel.db tai antamasi tiedoston. Ei koskaan kirjoita minkään päälle. Vain sinä saat lukea tiedostoa.',
    config: 'Rekisterin asetukset',
    configList: 'Luettele asetukset',
    configGet: 'Näytä asetus',
    configSet: 'Muuta asetusta',
    log: 'Mitä on tehty, kuka ja milloin',
    undo: 'Kumoa tehty',
    undoMore:
      'Ilman numeroa kumotaan viimeisin toiminto; jokainen uusi undo menee askelen taaksepäin. Numerolla kumotaan vain se toiminto, elleivät myöhemmät muutokset perustu siihen.',
    redo: 'Tee uudelleen viimeksi kumottu',
    verify: 'Todista, ettei mitään ole muutettu Samspelin ohi',
    verifyMore:
      'Laskee jokaisen muutoksen tarkistussumman uudelleen ja vertaa sitä riveihin. Paluukoodi 1, jos jotain on muutettu.',
  },
  arguments: {
    file: 'Tiedosto (muuten samspel.db tässä kansiossa)',
    key: 'Asetus',
    value: 'Arvo',
    id: 'Sen numero (valitsimen --of kanssa)',
    operation: 'Toiminnon numero (muuten viimeisin)',
  },
  options: {
    name: 'Rekisteriä pitävän organisaation nimi',
    municipality: 'Sen kunta',
    of: 'Vain yhtä asiaa koskevat toiminnot',
    who: 'Vain tämän henkilön tekemät',
    since: 'Vain tästä päivästä alkaen',
    reads: 'Kuka on lukenut kenen sivua, ei mitä on tehty (vaatii asetuksen log-reads)',
    head: 'Tulosta vain uusimman toiminnon tarkistussumma, muualle kirjattavaksi',
  },
  headings: {
    key: 'Asetus',
    value: 'Arvo',
    meaning: 'Merkitys',
    operation: 'Nro',
    at: 'Milloin',
    actor: 'Kuka',
    command: 'Komento',
    summary: 'Mitä',
    changes: 'Muutoksia',
    digest: 'Tarkistussumma',
  },
  settings: {
    name: 'Kuka pitää rekisteriä; näkyy raporteissa',
    municipality: 'Kunta, jossa työtä tehdään',
    country: 'Kaksi kirjainta: minkä maan puhelinnumeroita ovat ne, joissa maata ei sanota',
    lang: 'Viestien ja raporttien kieli: en, sv tai fi',
    minimumCell: 'Pienin henkilömäärä, jonka raportti näyttää; vähintään 3',
    targets: 'Neljänneksen tavoitteet tunnusluvuittain: participantsActive=120,actionsDone=0.8; none poistaa ne',
    'backup-recipients': 'Julkiset avaimet (age1…), joilla varmuuskopiot suljetaan; salaiset avaimet avaavat ne',
    'log-reads': 'Kirjataanko osallistujan sivun lukeminen lokiin: on tai off',
    controller: 'Rekisterinpitäjä; näkyy tietosuoja-asiakirjoissa',
    'controller-contact': 'Rekisterinpitäjän yhteystiedot: osoite, puhelin, sähköposti',
    'data-protection-officer': 'Tietosuojavastaava ja yhteystiedot, tai none',
    'processing-basis':
      'Rekisterin oikeusperuste: consent, contract, legal-obligation, vital-interests, public-task tai legitimate-interests',
    'data-processors': 'Kuka käsittelee tietoja rekisterinpitäjän lukuun, tai none',
    'data-transfers': 'Minne tietoja siirretään EU:n ja ETA:n ulkopuolelle ja miten ne suojataan, tai none',
  },
  made: (file) => `Luotiin rekisteri ${file}.`,
  madeEncrypted: (file) => `Luotiin rekisteri ${file}, salattuna.`,
  madeLogged: 'Luotiin rekisteri',
  next: 'Seuraavaksi: samspel org add NIMI --sector third-sector',
  serverUsed: 'Tällä palvelimella on jo rekisteri.',
  badSetting: (key, value) => `"${value}" ei voi olla asetuksen ${key} arvo.`,
  set: (key, value) => `${key} on nyt ${value}.`,
  readsOfParticipants: 'Lukeminen kirjataan vain osallistujista: log --reads --of participant 12',
  emptyLog: 'Ei vielä mitään.',
  ofNeedsId: '--of tarvitsee asian numeron.',
  ofNeedsIdHint: 'Esimerkiksi: samspel log --of participant 12',
  undone: (operation) => `Kumottiin toiminto ${operation}.`,
  undoneHint: 'Tee uudelleen: samspel redo',
  redone: (operation) => `Tehtiin uudelleen toiminto ${operation}.`,
  redoneHint: 'Kumoa: samspel undo',
  intact: (operations, changes) =>
    `Kaikki on niin kuin kirjoitettiin: tarkistettiin ${format.plural(operations, { one: '# toiminto', other: '# toimintoa' })}, ${format.plural(changes, { one: '# muutos', other: '# muutosta' })}.`,
  altered: (count) =>
    `${format.plural(count, { one: '# kohta', other: '# kohtaa' })} ei ole niin kuin Samspel kirjoitti:`,
  alteredHint: 'Säilytä tiedostosta kopio sellaisenaan, selvitä kuka muutti sitä ja palaa varmuuskopioon.',
  alteration: (found) => {
    switch (found.kind) {
      case 'operation':
        return `lokin merkintä toimesta ${found.operation}`;
      case 'row':
        return `${found.table} ${found.row}, toiminnon ${found.operation} jälkeen`;
      case 'outside':
        return `${found.table} ${found.row}: toinen ohjelma on muuttanut`;
      case 'unlogged':
        return `${found.table} ${found.row}: lisätty lokin ohi`;
    }
  },
};
