/** Suomi: sanojen etsiminen rekisteristä. */
import type { search as en } from '../en/search.ts';

export const search: typeof en = {
  help: {
    find: 'Etsi sanoja kaikkialta: organisaatioista, henkilöistä, kumppanuuksista, kokouksista, päätöksistä, toimenpiteistä, sopimuksista',
    findMore:
      'Kaikkien sanojen on löydyttävä, tai sanojen, jotka alkavat niin. Isoilla kirjaimilla, tarkkeilla ja kirjoitusjärjestelmillä ei ole väliä: "sprak" löytää sanan "språk" ja "olena" nimen "Олена". Asiakaspalavereja ei koskaan löydy täältä. Myös omista tekstikentistä ja tunnisteista etsitään, mutta ei arkaluonteisiksi merkityistä kentistä.',
  },
  arguments: { text: 'Sanat' },
  options: { among: 'Vain tämän lajiset' },
  headings: {
    noun: 'Mikä',
    id: 'Nro',
    partnership: 'Kumppanuus',
    date: 'Päivä',
    place: 'Löytöpaikka',
    excerpt: 'Sanat',
    label: 'Nimi',
  },
  nouns: {
    organisation: 'organisaatio',
    'contact-person': 'yhteyshenkilö',
    partnership: 'kumppanuus',
    participant: 'osallistuja',
    meeting: 'kokous',
    decision: 'päätös',
    action: 'toimenpide',
    agreement: 'sopimus',
    activity: 'toiminta',
    speaker: 'puhuja',
  },
  places: {
    name: 'nimi',
    particulars: 'tiedot',
    notes: 'muistiinpanot',
    place: 'paikka',
    title: 'otsikko',
    text: 'teksti',
    later: 'ensi kerralle',
    owner: 'vastuuhenkilö',
    clause: 'sopimuskohta',
    purpose: 'tarkoitus',
    tag: 'tunniste',
  },
  empty: 'Mitään ei löytynyt.',
};
