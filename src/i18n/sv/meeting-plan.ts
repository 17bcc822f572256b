/** Svenska: planera möten, kalla till dem, kalendrar. */
import type { meetingPlan as en } from '../en/meeting-plan.ts';
import { formatFor } from '../format.ts';

const { plural } = formatFor('sv');
const bodyOf = ({ body }: { readonly body: string | null }) => (body === null ? '' : `, ${body}`);

export const meetingPlan: typeof en = {
  help: {
    plan: 'Planera ett möte, eller en serie möten',
    planMore:
      'Dagordningen tar med det som förra mötet lämnade till nästa gång, och de öppna åtgärderna. En serie (--every) håller fast vid veckodagen; en helgdag flyttas till nästa arbetsdag. Kallelsen: samspel meeting invite NUMMER',
    agenda: 'Visa dagordningen för ett planerat möte, lägg till punkter eller ta bort dem',
    invite: 'Gör kallelsen: en kalenderfil och text för e-post på varje parts språk',
    inviteMore:
      'Utan --output skrivs breven ut på skärmen. Ett möte som har flyttats eller ställts in sedan dess skickas på nytt: kalendern känner igen det och ändrar. Dagen antecknas som dagen då kallelsen gick ut.',
    calendar: 'Möten, aktivitetstillfällen, tidsfrister och avtal som går ut, som en kalender att prenumerera på',
  },
  options: {
    at: 'Dag och tid, till exempel "2026-12-01 13:00–14:30" eller "fre 9"',
    agenda: 'En punkt på dagordningen; kan anges flera gånger',
    every: 'En serie i den här takten, till exempel "2 månader" eller "2 veckor"',
    times: 'Hur många möten serien har (annars ett års möten)',
    until: 'Seriens sista dag',
    add: 'En punkt att lägga till; kan anges flera gånger',
    remove: 'Numret på en punkt som har lagts till, för att ta bort den; kan anges flera gånger',
    meetings: 'Mötenas nummer, eller en del av partnerskapet och dagen',
    from: 'Vem som kallar: en kontaktperson med e-postadress',
    output: 'Skriv kalenderfilerna och breven i den här mappen',
    ics: 'Som iCalendar (.ics) i stället för en lista',
    outputFile: 'Skriv till den här filen i stället för på skärmen',
    force: 'Ersätt filerna om de finns',
  },
  headings: { date: 'Dag', time: 'Tid', partnership: 'Partnerskap', what: 'Vad', kind: 'Slag' },
  kinds: { meeting: 'möte', activity: 'aktivitet', action: 'tidsfrist', agreement: 'avtal går ut' },
  emptyCalendar: 'Ingenting är planerat. Planera ett möte: samspel meeting plan PARTNERSKAP --at "DAG TID"',
  planned: (id, partnership, when) => `Planerade möte ${id} i ${partnership}, ${when}.`,
  plannedSeries: (ids, partnership, dates) =>
    `Planerade ${plural(ids.length, { one: '# möte', other: '# möten' })} i ${partnership} (${ids[0]}–${ids.at(-1)}): ${dates.join(', ')}.`,
  movedToWorkingDay: (from, to) => `${from} är ingen arbetsdag: ${to} i stället.`,
  inviteNext: (ids) => `Kallelsen: samspel meeting invite ${ids.join(' ')} -o MAPP`,
  sendAgain: (id) => `De som kallats vet det inte än. Skicka på nytt: samspel meeting invite ${id} -o MAPP`,
  sameDay: (id, body) =>
    `Partnerskapet har redan ett möte den dagen: nummer ${id}${body === null ? '' : ` (${body})`}.`,
  inPast: (on) => `${on} har redan varit. Ett möte som har hållits antecknas: samspel meeting record`,
  badAt: (typed) => `"${typed}" är ingen dag med tid.`,
  badAtHint: 'Skriv till exempel "2026-12-01 13:00–14:30", "1.12. 13" eller "fre 9".',
  badRhythm: (typed) => `"${typed}" är ingen takt.`,
  badRhythmHint: 'Skriv till exempel "2 månader", "6 veckor" eller "1 kvartal".',
  untilBeforeStart: 'Serien slutar innan den börjar.',
  seriesNeedsEvery: '--times och --until kräver --every.',
  notPlanned: (id) => `Möte ${id} är inte längre planerat.`,
  noPoint: (number) =>
    `Det finns ingen tillagd punkt ${number}. Bara punkter som har lagts till för det här mötet kan tas bort.`,
  agendaChanged: (id, partnership) => `Ändrade dagordningen för möte ${id} i ${partnership}.`,
  invited: (ids, letters) =>
    `Kallelse till möte ${ids.join(', ')}: ${plural(letters, { one: '# brev', other: '# brev' })}.`,
  wrote: (files) => `Skrev ${files.join(', ')}.`,
  withoutAddress: (people) => `E-postadress saknas för: ${people.join(', ')}.`,
  nobodyToInvite: (partnership) => `${partnership} har inga kontaktpersoner att kalla den dagen.`,
  nobodyToInviteHint: 'Lägg till dem: samspel org contact add ORGANISATION NAMN --email ADRESS',
  noOrganiser: 'En kallelse behöver någon som kallar, med e-postadress.',
  noOrganiserHint:
    'Ange vem med --from, eller anteckna adressen: samspel org contact edit ORGANISATION NAMN --email ADRESS',
  noAddressOf: (name) => `E-postadressen till ${name} är inte känd.`,
  title: (partnership, when) => `${partnership}, ${when}`,
  agenda: 'Dagordning',
  agendaText: (lines) => (lines.length === 0 ? '' : `Dagordning:\n${lines.join('\n')}`),
  eventTitle: (partnership, body) => (body === null ? partnership : `${partnership}: ${body}`),
  actionTitle: (owner, what) => `Senast i dag: ${what} (${owner})`,
  agreementTitle: (title) => `Avtalet går ut: ${title}`,
  calendarName: (partnership) => (partnership === null ? 'Samspel' : `Samspel: ${partnership}`),
  points: {
    opening: 'Mötet öppnas',
    'last-minutes': 'Föregående protokoll',
    'follow-up': 'Uppföljning av åtgärder',
    'carried-over': 'Från förra mötet',
    other: 'Övrig punkt',
    'next-meeting': 'Nästa möte',
    closing: 'Mötet avslutas',
  },
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  onDay: (weekday, date) => `${weekday} ${date}`,
  atTime: (day, times) => `${day} kl. ${times.replaceAll(':', '.')}`,
  to: 'Till',
  subjectLine: 'Ärende',
  letter: {
    subject: {
      new: (facts) => `Kallelse: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
      changed: (facts) => `Ändrat möte: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
      cancelled: (facts) => `Inställt möte: ${facts.partnership}${bodyOf(facts)}, ${facts.when}`,
    },
    greeting: 'Hej!',
    opening: {
      new: (facts) => `Välkommen till möte i ${facts.partnership}${bodyOf(facts)}.`,
      changed: (facts) => `Mötet i ${facts.partnership}${bodyOf(facts)} har ändrats. Så här är det nu:`,
      cancelled: (facts) => `Mötet i ${facts.partnership}${bodyOf(facts)} är inställt. Det skulle ha varit:`,
    },
    facts: ({ when, place }) => [`Tid: ${when}`, ...(place === null ? [] : [`Plats: ${place}`])],
    agenda: 'Dagordning',
    regards: 'Hälsningar',
  },
};
