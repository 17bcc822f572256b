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
    'referral-waiting': 'Referral without answer',
    'plan-service-due': 'To be guided on',
    'plan-review-due': 'Plan to be reviewed',
    'contact-quiet': 'No contact for 60 days',
  },
  nothing: 'Nothing presses today.',
  consentsEnd: (count: number) => format.plural(count, { one: '# consent ends', other: '# consents end' }),
  waiting: (count: number) =>
    format.plural(count, {
      one: '# newcomer waits for a first contact',
      other: '# newcomers wait for a first contact',
    }),
  referralsWait: (count: number) =>
    format.plural(count, { one: '# referral waits for an answer', other: '# referrals wait for an answer' }),
  plansWithoutService: (count: number) =>
    format.plural(count, {
      one: '# person to be guided on within a month of the plan',
      other: '# people to be guided on within a month of the plan',
    }),
  plansToReview: (count: number) =>
    format.plural(count, { one: '# plan to be reviewed', other: '# plans to be reviewed' }),
  contactsQuiet: (count: number) =>
    format.plural(count, {
      one: '# participant with whom nobody has been in contact',
      other: '# participants with whom nobody has been in contact',
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
