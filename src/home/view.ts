/** How concerns look as rows, and with which command one goes on. */
import { textIn } from '../agreement/agreement.ts';
import { type Column, type Table, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import type { RequestKind } from '../lib/vocabulary-privacy.ts';
import type { Concern, ConcernKind } from './home.ts';

const tones = {
  'action-overdue': 'bad',
  'first-contact-overdue': 'bad',
  'mentoring-concern': 'bad',
  'mentoring-first-meeting': 'bad',
  'mentoring-quiet': 'bad',
  'rule-broken': 'bad',
  meeting: 'good',
  'action-due': 'warn',
  'rule-due': 'warn',
  'agreement-expires': 'warn',
  'breach-due': 'bad',
  'request-due': 'bad',
  'consent-expires': 'warn',
  'referral-waiting': 'bad',
  'plan-service-due': 'bad',
  'plan-review-due': 'warn',
  'contact-quiet': 'warn',
} as const;

const columns: readonly Column<Concern>[] = [
  {
    key: 'kind',
    heading: (t) => t.home.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.home.kinds[row.kind],
    tone: (row) => tones[row.kind],
  },
  { key: 'date', heading: (t) => t.home.headings.date, value: (row) => row.date, kind: 'date' },
  { key: 'partnership', heading: (t) => t.home.headings.partnership, value: (row) => row.partnership },
  {
    key: 'what',
    heading: (t) => t.home.headings.what,
    value: (row) => row.what,
    words: (row) => (t) => whatOf(row, t),
  },
  { key: 'who', heading: (t) => t.home.headings.who, value: (row) => row.who },
  { key: 'id', heading: (t) => t.home.headings.id, value: (row) => row.id, kind: 'number', hidden: true },
  { key: 'next', heading: (t) => t.home.headings.next, value: nextCommand, whole: true },
];

export const concernTable = (rows: readonly Concern[]): Table<Concern> =>
  table({ columns, rows, empty: (t) => t.home.nothing });

function whatOf({ kind, what, words }: Concern, t: Texts): string {
  if (words !== undefined) return words(t);
  if (typeof what === 'number') return counted(kind, what, t);
  if (kind === 'request-due') return t.privacyRights.requestKinds[what as RequestKind];
  if (typeof what === 'string') return kind === 'meeting' && what === '' ? t.home.kinds.meeting : what;
  return textIn(what, t.language).text;
}

function counted(kind: ConcernKind, count: number, t: Texts): string {
  switch (kind) {
    case 'consent-expires':
      return t.home.consentsEnd(count);
    case 'referral-waiting':
      return t.home.referralsWait(count);
    case 'plan-service-due':
      return t.home.plansWithoutService(count);
    case 'plan-review-due':
      return t.home.plansToReview(count);
    case 'contact-quiet':
      return t.home.contactsQuiet(count);
    default:
      return t.home.waiting(count);
  }
}

/** What to type next about it. */
export function nextCommand({ kind, id, partnership, who }: Concern): string {
  switch (kind) {
    case 'action-overdue':
    case 'action-due':
      return `samspel action done ${id}`;
    case 'first-contact-overdue':
      return `samspel participant list --partnership ${partnership} --no-contact-for today`;
    case 'contact-quiet':
      return `samspel participant list --partnership ${partnership} --active --no-contact-for "60 days"`;
    case 'referral-waiting':
      return `samspel referral list --to ${who} --waiting`;
    case 'plan-service-due':
    case 'plan-review-due':
      return who === null ? 'samspel participant plan due' : `samspel participant plan due --by ${who}`;
    case 'meeting':
      return `samspel meeting show ${id}`;
    case 'mentoring-concern':
    case 'mentoring-first-meeting':
    case 'mentoring-quiet':
      return `samspel mentor show --pair ${id}`;
    case 'rule-broken':
    case 'rule-due':
      return `samspel rules check ${partnership}`;
    case 'breach-due':
      return `samspel privacy breach show ${id}`;
    case 'request-due':
      return 'samspel privacy request list';
    case 'consent-expires':
      return `samspel privacy consent list --to ${who} --valid`;
    case 'agreement-expires':
      return `samspel agreement show ${partnership}`;
  }
}
