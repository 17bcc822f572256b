/** Suomi: AMIF-indikaattorit. */
import type { reportAmif as en } from '../en/report-amif.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('fi');

export const reportAmif: typeof en = {
  help: {
    amif: 'AMIFin yhteiset indikaattorit sukupuolen ja iän mukaan',
    amifMore:
      'Erityistavoite 2 asetuksen (EU) 2021/1147 liitteiden V ja VIII mukaan. Jokainen lasketaan kerran indikaattoria kohti, ensimmäisenä päivänä, jona se pitää hänestä paikkansa; ikä on hänen aivan ensimmäisen päivänsä ikä; vain kolmansien maiden kansalaiset lasketaan. Pienet luvut salataan. --evidence kirjoittaa luettelon tarkastusta varten: rivi jokaisesta, jonka indikaattori laskee, salanimellä.',
    pseudonym: 'Kenen numero on tarkastusluettelon salanimen takana',
    pseudonymMore:
      'Salanimet tehdään avaimella, joka ei koskaan lähde rekisteristä: vain rekisterin haltija voi selvittää ne.',
  },
  arguments: { pseudonym: 'Niin kuin se on luettelossa' },
  options: {
    evidence: 'Kirjoita myös näyttöluettelo tähän tiedostoon, vain sinulle',
    partnership: 'Vain tämän kumppanuuden indikaattorit: hanke on kumppanuus',
  },
  title: (period) => `AMIFin yhteiset indikaattorit: ${period}`,
  titleOf: (partnership, period) => `${partnership}: AMIFin yhteiset indikaattorit, ${period}`,
  indicators: 'Kaikki indikaattorit',
  code: 'Koodi',
  indicator: 'Indikaattori',
  number: 'Määrä',
  notRecorded: 'ei kirjata',
  whoCounts:
    'Vain kolmansien maiden kansalaiset lasketaan: henkilöt, joilla ei ole Euroopan unionin tai Euroopan talousalueen valtion kansalaisuutta. Jonka kansalaisuutta ei tiedetä, sitä ei lasketa, vaan se kerrotaan lopussa.',
  whatOfProject:
    'Hanke on kumppanuus: sen osallistujat lasketaan, samoin kumppanuuden oma toiminta ja mentorointi. Ikä on ensimmäisen päivän ikä siinä. Tunnustaminen ja oleskeluoikeus lasketaan, kun niitä on haettu osallistumisen aikana.',
  once: 'Jokainen lasketaan kerran indikaattoria kohti, ensimmäisellä jaksolla, jolla se pitää hänestä paikkansa: jaksot voi laskea yhteen. Sama henkilö voi olla usealla indikaattorilla. Ei kirjata: tuntematon, ei nolla.',
  notCountedTitle: 'Aloittaneet tai lopettaneet, joita ei lasketa',
  notCounted: {
    unknown: 'kansalaisuus ei tiedossa',
    'eu-eea': 'EU:n tai ETA:n kansalaiset',
    'without-levels': 'päätti kielikurssin ilman tasoa ennen ja jälkeen',
  },
  listed: (rows, people, period) =>
    `Luettelossa on ${plural(rows, { one: '# rivi', other: '# riviä' })} ja ${plural(people, { one: '# henkilö', other: '# henkilöä' })}, jakso ${period}. Kenen salanimi on: samspel report pseudonym P-…`,
  keyMade: 'Tehtiin avain tarkastusluettelojen salanimille',
  nobody: (typed) => `Kenelläkään ei ole nimeä ${typed} tämän rekisterin luetteloissa.`,
  nobodyHint: 'Muilla rekistereillä on muut salanimet. Tee luettelo: samspel report amif --evidence naytto.csv',
  isParticipant: (participant) => `Osallistuja ${participant}: samspel participant show ${participant}`,
  names: {
    'O.2.1': 'Lähtöä edeltäviin toimiin osallistuneet',
    'O.2.2': 'Paikallis- ja alueviranomaiset, joita on tuettu kotoutumistoimien toteuttamisessa',
    'O.2.3': 'Tuetut osallistujat',
    'O.2.3.1': '– heistä kielikurssilla',
    'O.2.3.2': '– heistä yhteiskuntaorientaatiossa',
    'O.2.3.3': '– heistä yksilöllistä ammatillista ohjausta saaneet',
    'O.2.4': 'Tietopaketit ja kampanjat laillisista väylistä unioniin',
    'O.2.5': 'Perheenyhdistämisen hakemiseen tietoa tai apua saaneet osallistujat',
    'O.2.6': 'Liikkuvuusohjelmiin osallistuneet',
    'O.2.7': 'Kotoutumishankkeet, joissa paikallis- ja alueviranomaiset ovat tuensaajina',
    'R.2.8':
      'Kielikurssien osallistujat, joiden taito vastaanottavan maan kielessä oli kurssin päättyessä noussut vähintään yhden EVK-tason',
    'R.2.9': 'Osallistujat, joiden mukaan toiminta auttoi heidän kotoutumistaan',
    'R.2.10':
      'Osallistujat, jotka hakivat kolmannessa maassa hankitun pätevyyden tai osaamisen tunnustamista tai arviointia',
    'R.2.11': 'Osallistujat, jotka hakivat pitkään oleskelleen asemaa',
  },
  definitions: {
    'O.2.1': 'Henkilöt, jotka olivat ensimmäistä kertaa läsnä lajin pre-departure kerralla.',
    'O.2.2': 'Viranomaiset, jotka olivat jaksolla kumppanuuden jäseniä.',
    'O.2.3': 'Henkilöt, joiden aivan ensimmäinen päivä osuu jaksoon.',
    'O.2.3.1': 'Henkilöt, jotka olivat ensimmäistä kertaa läsnä kielikurssilla.',
    'O.2.3.2': 'Henkilöt, jotka olivat ensimmäistä kertaa läsnä yhteiskuntaorientaatiossa.',
    'O.2.3.3': 'Henkilöt, jotka olivat ensimmäistä kertaa uraohjauksessa tai tapasivat oman alansa mentorin.',
    'O.2.4': 'Rekisterissä ei ole siitä tietoja.',
    'O.2.5':
      'Henkilöt, jotka olivat ensimmäistä kertaa perheenyhdistämistä koskevalla kerralla, monen kanssa tai yksin.',
    'O.2.6': 'Rekisterissä ei ole siitä tietoja.',
    'O.2.7': 'Kumppanuudet, joita viranomainen johti jaksolla.',
    'R.2.8':
      'Henkilöt, jotka päättivät kielikurssin ja joiden suomen tai ruotsin taso, arvioituna kurssin aikana tai enintään kolme kuukautta sen jälkeen, on korkeampi kuin alussa. Lasketaan myöhempänä näistä kahdesta päivästä.',
    'R.2.9': 'Henkilöt, jotka sanoivat ensimmäistä kertaa toiminnasta, että se auttoi heitä.',
    'R.2.10': 'Henkilöt, joiden ensimmäistä tunnustamisasiaa haettiin.',
    'R.2.11': 'Henkilöt, joilla on ensimmäistä kertaa tulos "haki pitkään oleskelleen asemaa".',
  },
};
