/** Svenska: rapporter till parterna i ett partnerskap och till en organisation. */
import type { reportPartners as en } from '../en/report-partners.ts';
import { formatFor } from '../format.ts';

const { number, plural } = formatFor('sv');

export const reportPartners: typeof en = {
  help: {
    partnership: 'För parterna i ett partnerskap: vad de gjorde tillsammans och hur det står till',
    partnershipMore:
      'Möten och vilka som var där, beslut, åtgärder, åtaganden, varje spelregel, steget, vad värdarna lärde sig och personer i siffror. Tal om få personer döljs, så att alla parter tillsammans inte vet mer än vad var och en får se.',
    organisation: 'För en organisation: ert år med oss',
    organisationMore:
      'Vad den lovade och gjorde, möten den var med på, hur många den hjälpte, vad den lärde sig, och ett tack.',
  },
  arguments: { year: 'Perioden; annars året hittills' },
  partnershipTitle: (partnership, period) => `${partnership}: rapport för ${period}`,
  organisationTitle: (organisation, period) => `${organisation}: ert år med oss, ${period}`,
  held: 'Mötena',
  day: 'Dag',
  body: 'Möte med',
  decided: 'Vad som beslöts',
  decision: 'Beslut',
  method: 'Hur',
  attended: 'Möten ni var med på',
  helpedTitle: 'Personer, efter hur ni hjälpte',
  helpedHow: 'Hur',
  helps: {
    activities: 'kom till era aktiviteter',
    referrals: 'hänvisades till er',
    mentoring: 'träffade en mentor från er',
    work: 'fick kontakt med er arbetsplats',
  },
  nothing: 'Inget är antecknat här om den här perioden ännu.',
  promised: 'Vad ni lovade och gjorde',
  thanks: (organisation) =>
    `Tack, ${organisation}. Det ni gav hade ingen kunnat ge ensam. Låt oss prata om vad nästa år ska föra med sig.`,
  said: {
    promised: (promised, kept) => {
      if (promised === 0) return '';
      const said = `Ni gav ${plural(promised, { one: 'ett löfte', other: '# löften' })}`;
      if (kept === 0) return `${said}; ${promised === 1 ? 'det är inte' : 'inget är'} helt uppfyllt ännu.`;
      return `${said}; ${kept === promised ? (promised === 1 ? 'det är' : 'alla är') : `${number(kept)} är helt`} ${kept === promised ? (promised === 1 ? 'uppfyllt' : 'uppfyllda') : kept === 1 ? 'uppfyllt' : 'uppfyllda'}.`;
    },
    meetings: (present, meetings) =>
      meetings === 0
        ? ''
        : `Ni var med på ${number(present)} av ${plural(meetings, { one: '# möte', other: '# möten' })}.`,
    helped: (people) =>
      people === null
        ? 'Ni hjälpte några personer.'
        : people === 0
          ? ''
          : `Ni hjälpte ${plural(people, { one: '# person', other: '# personer' })}.`,
    actions: (done, due) =>
      due === 1
        ? `En åtgärd föll på er och är ${done === 1 ? 'gjord' : 'inte gjord ännu'}.`
        : `Av ${number(due)} åtgärder som föll på er är ${done === 0 ? 'ingen gjord' : done === 1 ? '1 gjord' : `${number(done)} gjorda`}.`,
    learned: (things) =>
      things === 0 ? '' : `Ni antecknade ${plural(things, { one: 'en lärdom', other: '# lärdomar' })}.`,
  },
};
