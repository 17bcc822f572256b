/** Suomi: mistä osallistujan tiedot tulevat ja mitä niistä kumppanuus käyttää. */
import type { participantMore as en } from '../en/participant-more.ts';
import { formatFor } from '../format.ts';
import { participant } from './participant.ts';

const { list } = formatFor('fi');
const { fields } = participant;
const named = (keys: readonly (keyof typeof fields)[]) => list(keys.map((key) => fields[key].toLowerCase()));

export const participantMore: typeof en = {
  headings: {
    sources: 'Mistä tiedot tulevat',
    saidBy: 'Ilmoittaja',
    saidOn: 'Ilmoitettu',
    missing: 'Puuttuu',
  },
  permits: {
    A: 'A, jatkuva',
    B: 'B, tilapäinen',
    P: 'P, pysyvä',
    'P-EU': 'P-EU, pitkään oleskelleen',
  },
  help: {
    fieldsShow: 'Näytä, mitä osallistujien tietoja kumppanuus käyttää ja kuinka monelta ne puuttuvat',
    fieldsSet: 'Valitse, mitä osallistujien tietoja kumppanuus käyttää',
    fieldsClear: 'Poista valinta käytettävistä tiedoista',
  },
  fieldsMore:
    'Vain näitä kysytään päätteellä, kun joku tulee mukaan; ne ovat luettelossa, jonka lähettäjä täyttää, ja ne mainitaan, jos ne puuttuvat. Älä kysy enempää kuin työssä tarvitaan.',
  arguments: { fields: 'Tiedot JSON-nimillään: phone,municipality' },
  options: {
    from: 'Organisaatio, joka tiedon ilmoittaa (muuten hän itse)',
    on: 'Päivä, jona tieto ilmoitettiin (muuten tänään)',
    fields: 'Kysy ne tiedot, joita tämä kumppanuus käyttää',
    sources: 'Kuka on ilmoittanut minkin tiedon ja milloin',
    incomplete: 'Vain ne, joilta puuttuu jokin tieto, jota --partnership käyttää',
    templateFor: 'Tiedot, joita tämä kumppanuus käyttää',
    add: 'Myös nämä',
    remove: 'Ei enää näitä',
  },
  skip: '(ohita)',
  severalOf: (label) => `${label} (pilkuilla erotettuina)`,
  whichFields: 'Mitä tietoja kumppanuus käyttää?',
  profileSet: (partnership, used) =>
    used.length === 0
      ? `${partnership}: tietoja ei ole enää valittu.`
      : `${partnership} käyttää nimeä ja näitä: ${named(used)}.`,
  noProfile: (partnership) => `${partnership} ei ole valinnut, mitä tietoja se käyttää.`,
  noProfileHint: (handle) => `Valitse: samspel partnership fields set ${handle}`,
  notKnown: (id, missing) => `Ei vielä tiedossa: ${named(missing)}. Myöhemmin: samspel participant edit ${id}`,
  allKnown: 'Kaikista tiedetään kaikki, mitä kumppanuus käyttää.',
  incompleteWhere: '--incomplete tarvitsee kumppanuuden: puuttuva riippuu siitä, mitä se käyttää.',
  incompleteWhereHint: 'Esimerkiksi: samspel participant list --partnership vagen-in --incomplete',
  unknownCountry: (typed) => `Minkään maan nimi ei ole "${typed}".`,
  unknownCountryHint: 'Kirjoita nimi englanniksi, ruotsiksi tai suomeksi tai koodi: SY, Syria, Syrien, Syyria',
  notASpan: (option, typed) => `${option}: "${typed}" ei ole ajan pituus eikä päivä.`,
  spanHint: 'Kirjoita esimerkiksi "60 päivää", 2kk tai 1.9.2026.',
  notFoundHint: 'Kirjoita numero tai osa nimestä. Etsi: samspel participant list --search NIMI',
  namesakes: (who) => `Nimi on jo rekisterissä: ${who.join('; ')}.`,
  namesakesHint: (a, b) =>
    `Sama henkilö? samspel participant merge ${a} ${b}. Joku muu? Kirjaa syntymäaika tai kunta, jotta heidät erottaa toisistaan.`,
};
