/** Suomi: raportit kumppanuuden osapuolille ja yhdelle organisaatiolle. */
import type { reportPartners as en } from '../en/report-partners.ts';
import { formatFor } from '../format.ts';

const { number, plural } = formatFor('fi');

export const reportPartners: typeof en = {
  help: {
    partnership: 'Kumppanuuden osapuolille: mitä tehtiin yhdessä ja missä ollaan',
    partnershipMore:
      'Kokoukset ja läsnäolijat, päätökset, toimenpiteet, sitoumukset, jokainen pelisääntö, taso, vastaanottajien opit ja ihmiset lukuina. Pienet henkilömäärät salataan niin, etteivät kaikki osapuolet yhdessäkään tiedä enempää kuin mitä kullekin näytetään.',
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
  thanks: (organisation) =>
    `Kiitos, ${organisation}. Mitä te annoitte, sitä kukaan ei olisi voinut antaa yksin. Jutellaan siitä, mitä seuraava vuosi tuo.`,
  said: {
    promised: (promised, kept) =>
      promised === 0
        ? ''
        : `Annoitte ${plural(promised, { one: 'yhden lupauksen', other: '# lupausta' })}, ja ${kept === promised ? (promised === 1 ? 'se on täytetty' : 'kaikki on täytetty') : kept === 0 ? 'yhtään ei ole vielä kokonaan täytetty' : `niistä on kokonaan täytetty ${number(kept)}`}.`,
    meetings: (present, meetings) =>
      meetings === 0
        ? ''
        : `Olitte mukana ${number(present)}:ssa ${plural(meetings, { one: '# kokouksesta', other: '# kokouksesta' })}.`,
    helped: (people) =>
      people === null
        ? 'Autoitte joitakin ihmisiä.'
        : people === 0
          ? ''
          : `Autoitte ${plural(people, { one: 'yhtä henkilöä', other: '# henkilöä' })}.`,
    actions: (done, due) =>
      `Teille kuuluneista ${plural(due, { one: '# toimenpiteestä', other: '# toimenpiteestä' })} ${done === 0 ? 'ei ole tehty yhtään' : `on tehty ${number(done)}`}.`,
    learned: (things) => (things === 0 ? '' : `Kirjasitte ${plural(things, { one: 'yhden opin', other: '# oppia' })}.`),
  },
};
