/** Suomi: kielet, tasot ja polut. */
import type { languages as en } from '../en/languages.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('fi');

export const languages: typeof en = {
  summary: 'Kielitaitotasot ajan mukaan ja polku: ruotsi, suomi tai molemmat',
  skills: { speaking: 'puhuminen', listening: 'kuuntelu', reading: 'lukeminen', writing: 'kirjoittaminen' },
  sources: { self: 'oma arvio', teacher: 'opettaja', test: 'testi', certificate: 'todistus' },
  headings: {
    skill: 'Osataito',
    reason: 'Syy',
    from: 'Aluksi',
    to: 'Nyt',
    steps: 'Askelta',
    fromOn: 'Mitattu ensin',
    toOn: 'Mitattu viimeksi',
  },
  help: {
    set: 'Kirjaa kielitaitotaso; aiemmat tasot säilyvät',
    list: 'Luettele osallistujan tasot ajan mukaan',
    path: 'Kirjaa, minkä polun osallistuja on valinnut ja miksi',
    change: 'Luettele, miten tasot ovat muuttuneet ensimmäisestä mittauksesta viimeiseen',
  },
  setMore:
    'Tasot niin kuin ne kirjoitetaan: B1, A1.3, YKI 3, "alkeet", "flytande". Ne muunnetaan eurooppalaiselle asteikolle (EVK); YKI 1–6 ovat A1–C2.',
  changeMore:
    'AMIF-indikaattori R.2.8: vähintään yksi kokonainen EVK-askel ylöspäin kahden eri päivinä tehdyn mittauksen välillä.',
  arguments: { code: 'Kieli: sv, fi, ruotsi, svenska, Swedish …' },
  options: {
    level: 'Taso: B1, A1.3, YKI 3',
    skill: 'Vain tämä osataito (muuten koko kieli)',
    source: 'Kenen arvio',
    on: 'Arviointipäivä (muuten tänään)',
    to: 'Polku',
    reason: 'Miksi: perhe, asuinpaikka, työ, opinnot …',
    chosenOn: 'Valintapäivä (muuten tänään)',
    language: 'Kieli (muuten ruotsi ja suomi)',
    partnership: 'Vain tähän kumppanuuteen osallistuvat',
    period: 'Vain tällä jaksolla mitatut tasot',
    improved: 'Vain ne, joiden taso on noussut vähintään yhden askeleen',
  },
  set: (name, language, level) => `${name}: ${language} ${level}.`,
  setLogged: (id, language) => `Kirjattiin taso (${language}), osallistuja ${id}`,
  pathSet: (name, path) => `${name} kotoutuu polulla: ${path}.`,
  pathLogged: (id) => `Kirjattiin polku, osallistuja ${id}`,
  levelFell: (language, before) => `Aiempi taso (${language}) oli ${before}. Tarkista, että tämä on oikein.`,
  noLevels: 'Ei tasoja. Kirjaa: samspel language set OSALLISTUJA sv --level A2',
  noChanges: 'Kenelläkään ei ole kahta eri päivinä tehtyä mittausta tällä jaksolla.',
  changeSum: (improved, measured) =>
    `Vähintään yhden askeleen nousu: ${improved}, ${plural(measured, { one: '# mittauspari', other: '# mittausparia' })}.`,
  unknown: (typed) => `Kieltä ”${typed}” ei tunneta.`,
  unknownHint: 'Kirjoita nimi suomeksi, ruotsiksi tai englanniksi tai koodi: so, somali, somaliska',
  unknownLevel: (typed) => `”${typed}” ei ole kielitaitotaso.`,
  unknownLevelHint: 'Kirjoita esimerkiksi A0, A1.3, B1, C2 tai YKI 3.',
  inFuture: 'Se päivä ei ole vielä tullut.',
  beforeBirth: 'Se päivä on ennen hänen syntymäänsä.',
  samePath: (path) => `Se on jo valittu polku: ${path}.`,
};
