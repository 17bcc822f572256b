/** Svenska: möten om en person. */
import type { caseMeeting as en } from '../en/case-meeting.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('sv');

export const caseMeeting: typeof en = {
  summary: 'Klientmöten: möten om en person, med dem som får ta del av hennes uppgifter',
  help: {
    record: 'Anteckna ett möte om en person',
    recordMore:
      'Filen ser ut som andra protokoll, men utan partnerskap. Alla vid bordet får veta något om henne, så varje organisation som var med ska ha rätt till det: enligt avtalets punkt om uppgifter och hennes samtycke, för det här syftet, den dagen. Det som berättades antecknas bland utlämnandena. Sådana möten finns bara hos personen: aldrig i partnerskapets protokoll, listor eller rapporter, och inte i find.',
    list: 'Lista mötena om en person, de senaste först',
    show: 'Visa ett möte om en person',
    done: 'Anteckna att något som bestämdes i ett möte om en person är gjort',
  },
  arguments: {
    file: 'Protokoll i Markdown; - läser standard in',
    meeting: 'Mötets nummer',
    action: 'Åtgärdens nummer',
  },
  options: {
    purpose: 'Vad det gällde, så som avtalets punkt om uppgifter kallar det',
    by: 'Organisationen vars möte det var (annars huvudparten i hennes partnerskap)',
  },
  headings: { id: 'Nr', participant: 'Deltagare', purpose: 'Syfte', herself: 'Själv med', open: 'Kvar att göra' },
  empty: 'Inga möten om den här personen.',
  title: (name, on) => `${name}, ${on}`,
  recorded: (id, name, actions) =>
    `Antecknade klientmöte ${id}${name === null ? '' : ` om ${name}`}, ${plural(actions, { one: '# åtgärd', other: '# åtgärder' })}.`,
  done: (id, on) => `Åtgärd ${id} från ett klientmöte gjord ${on}.`,
  notFound: (id) => `Det finns inget klientmöte ${id}.`,
  noAction: (id) => `Det finns ingen åtgärd ${id} från ett klientmöte.`,
  noHost: 'Vems möte var det? Hon är inte med i något partnerskap som har en huvudpart.',
  noHostHint: 'Ange organisationen: --by ORGANISATION',
};
