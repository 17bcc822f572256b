/** English: the home screen. */
import { formatFor } from '../format.ts';

const format = formatFor('en');

export const home = {
  summary: 'What presses today',
  help: { status: 'What presses today: meetings, actions, rules, first contacts, agreements' },
  title: (day: string) => `Samspel, ${day}`,
  headings: {
    kind: 'What',
    date: 'When',
    partnership: 'Partnership',
    what: 'About',
    who: 'Who',
    id: 'No',
    next: 'Next',
  },
  kinds: {
    'action-overdue': 'Overdue action',
    'first-contact-overdue': 'No contact yet',
    'mentoring-concern': 'Mentoring: a concern',
    'mentoring-first-meeting': 'No first meeting',
    'mentoring-quiet': 'Mentoring gone quiet',
    'rule-broken': 'Rule broken',
    meeting: 'Meeting',
    'action-due': 'Action due',
    'rule-due': 'Rule soon due',
    'agreement-expires': 'Agreement ends',
    'breach-due': 'Breach to be told',
    'request-due': 'Request due',
    'consent-expires': 'Consents end',
  },
  nothing: 'Nothing presses today.',
  consentsEnd: (count: number) => format.plural(count, { one: '# consent ends', other: '# consents end' }),
  waiting: (count: number) =>
    format.plural(count, {
      one: '# newcomer waits for a first contact',
      other: '# newcomers wait for a first contact',
    }),
  goOn: 'What next?',
  menu: {
    recordMeeting: 'Record a meeting',
    actions: 'See open actions',
    checkRules: 'Check the rules of the game',
    addParticipant: 'Add a participant',
    report: 'Last quarter’s report',
    help: 'What Samspel can do',
    leave: 'Nothing, thanks',
  },
};
