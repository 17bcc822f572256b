/** Suomi: raportit kumppanuuden osapuolille ja yhdelle organisaatiolle. */
import type { reportPartners as en } from '../en/report-partners.ts';
import { formatFor } from '../format.ts';

const { number, plural } = formatFor('fi');

export const reportPartners: typeof en = {
  help: {
    partnership: 'Kumppanuuden osapuolille: mitä tehtiin yhdessä ja missä ollaan',
    partnershipMore:
      'Kokoukset ja läsnäolijat, päätökset, toimenpiteet, sitoumukset, jokainen pelisääntö, taso, vastaanottajien opit ja ihmiset lukuina. Pienet henkilömäärät peitetään niin, etteivät kaikki osapuolet yhdessäkään tiedä enempää kuin mitä kullekin näytetään.',
    organisation: 'Yhdelle organisaatiolle: vuotenne kanssamme',
    organisationMore:
      'Mitä se lupasi ja teki, missä kokouksissa se oli, kuinka montaa se auttoi, mitä se oppi, ja kiitos.',
  },
  arguments: { year: 'Jakso; muuten tämä vuosi tähän asti' },
  partnershipTitle: (partnership, period) => `${partnership}: raportti, ${period}`,
  organisationTitle: (organisation, period) => `${organisation}: vuotenne kanssamme, ${period}`,
  held: 'Kokoukset',
  day: 'Päivä',
  body: 'Elin',
  decided: 'Mitä päätettiin',
  decision: 'Päätös',
  method: 'Miten',
  attended: 'Kokoukset, joissa olitte',
  helpedTitle: 'Henkilöt sen mukaan, miten autoitte',
  helpedHow: 'Miten',
  helps: {
    activities: 'tuli toimintaanne',
    referrals: 'ohjattiin teille',
    mentoring: 'tapasi mentorinne',
    work: 'sai yhteyden työpaikkaanne',
  },
  nothing: 'Tältä jaksolta ei ole vielä kirjattu tänne mitään.',
  promised: 'Mitä lupasitte ja teitte',
  thanks: (organisation) =>
    `Kiitos, ${organisation}. Mitä te annoitte, sitä kukaan ei olisi voinut antaa yksin. Jutellaan siitä, mitä seuraava vuosi tuo.`,
  said: {
    promised: (promised, kept) =>
      promised === 0
        ? ''
        : `Annoitte ${plural(promised, { one: 'yhden lupauksen', other: '# lupausta' })}, ${kept === promised ? (promised === 1 ? 'ja se on täytetty' : 'ja kaikki on täytetty') : kept === 0 ? `eikä ${promised === 1 ? 'sitä' : 'yhtään'} ole vielä kokonaan täytetty` : `ja niistä on kokonaan täytetty ${number(kept)}`}.`,
    meetings: (present, meetings) =>
      meetings === 0
        ? ''
        : meetings === 1
          ? `${present === 1 ? 'Olitte mukana' : 'Ette olleet mukana'} jakson ainoassa kokouksessa.`
          : `Olitte mukana ${inNumber(present)} ${number(meetings)} kokouksesta.`,
    helped: (people) =>
      people === null
        ? 'Autoitte joitakin ihmisiä.'
        : people === 0
          ? ''
          : `Autoitte ${plural(people, { one: 'yhtä henkilöä', other: '# henkilöä' })}.`,
    actions: (done, due) =>
      due === 1
        ? `Teille kuului yksi toimenpide, ${done === 1 ? 'ja se on tehty' : 'eikä sitä ole vielä tehty'}.`
        : `Teille kuuluneista ${number(due)} toimenpiteestä ${done === 0 ? 'ei ole tehty yhtään' : `on tehty ${number(done)}`}.`,
    learned: (things) => (things === 0 ? '' : `Kirjasitte ${plural(things, { one: 'yhden opin', other: '# oppia' })}.`),
  },
};

/** `1:ssä`, `2:ssa`, `10:ssä`: as the number is read. */
function inNumber(value: number): string {
  const front = value % 100 !== 0 && [0, 1, 4, 5, 7, 9].includes(value % 10);
  return `${number(value)}:ss${front ? 'ä' : 'a'}`;
}
