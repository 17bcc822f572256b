/** Svenska: startsidan. */
import type { home as en } from '../en/home.ts';
import { formatFor } from '../format.ts';

const format = formatFor('sv');

export const home: typeof en = {
  summary: 'Det som är aktuellt i dag',
  help: { status: 'Det som är aktuellt i dag: möten, åtgärder, spelregler, första kontakter, avtal' },
  title: (day) => `Samspel, ${day}`,
  headings: {
    kind: 'Vad',
    date: 'När',
    partnership: 'Partnerskap',
    what: 'Gäller',
    who: 'Vem',
    id: 'Nr',
    next: 'Härnäst',
  },
  kinds: {
    'action-overdue': 'Försenad åtgärd',
    'first-contact-overdue': 'Ingen kontakt ännu',
    'mentoring-concern': 'Mentorskap: oro',
    'mentoring-first-meeting': 'Ingen första träff',
    'mentoring-quiet': 'Mentorparet har tystnat',
    'rule-broken': 'Bruten regel',
    meeting: 'Möte',
    'action-due': 'Åtgärd på kommande',
    'rule-due': 'Regel på kommande',
    'agreement-expires': 'Avtalet går ut',
    'breach-due': 'Incident att anmäla',
    'request-due': 'Begäran på kommande',
    'consent-expires': 'Samtycken går ut',
    'referral-waiting': 'Hänvisning utan svar',
    'plan-service-due': 'Ska vägledas vidare',
    'plan-review-due': 'Plan ska ses över',
    'contact-quiet': 'Ingen kontakt på 60 dagar',
  },
  nothing: 'Inget brådskar i dag.',
  consentsEnd: (count) => format.plural(count, { one: '# samtycke går ut', other: '# samtycken går ut' }),
  waiting: (count) =>
    format.plural(count, {
      one: '# nykomling väntar på en första kontakt',
      other: '# nykomlingar väntar på en första kontakt',
    }),
  referralsWait: (count) =>
    format.plural(count, { one: '# hänvisning väntar på svar', other: '# hänvisningar väntar på svar' }),
  plansWithoutService: (count) =>
    format.plural(count, {
      one: '# person ska vägledas vidare inom en månad från planen',
      other: '# personer ska vägledas vidare inom en månad från planen',
    }),
  plansToReview: (count) => format.plural(count, { one: '# plan ska ses över', other: '# planer ska ses över' }),
  contactsQuiet: (count) =>
    format.plural(count, {
      one: '# deltagare som ingen har varit i kontakt med',
      other: '# deltagare som ingen har varit i kontakt med',
    }),
  goOn: 'Vad gör vi nu?',
  menu: {
    recordMeeting: 'Anteckna ett möte',
    actions: 'Se öppna åtgärder',
    checkRules: 'Kontrollera spelreglerna',
    addParticipant: 'Lägg till en deltagare',
    report: 'Förra kvartalets rapport',
    help: 'Vad Samspel kan',
    leave: 'Inget, tack',
  },
};
