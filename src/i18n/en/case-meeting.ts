/** English: meetings about one person. */
import { formatFor } from '../format.ts';

const { plural } = formatFor('en');

export const caseMeeting = {
  summary: 'Meetings about one person, with those to whom her data may go',
  help: {
    record: 'Record a meeting about one person',
    recordMore:
      'The file has the form of other minutes, without a partnership. Everyone at the table learns of her, so each organisation that was present must be allowed to: by the sharing clauses of the agreement and her consent, for this purpose, on that day. What was told is noted among the disclosures. Such meetings stand only with the person: never in minutes, lists or reports of a partnership, and not in find.',
    list: 'List the meetings about a person, the newest first',
    show: 'Show a meeting about a person',
    done: 'Note that something agreed in a meeting about a person is done',
  },
  arguments: {
    file: 'Minutes in Markdown; - reads standard input',
    meeting: 'Number of the meeting',
    action: 'Number of the action',
  },
  options: {
    purpose: 'What it was about, as the sharing clause of the agreement names it',
    by: 'The organisation whose meeting it was (else the lead of her partnership)',
  },
  headings: { id: 'No', participant: 'Participant', purpose: 'Purpose', herself: 'Herself there', open: 'Still to do' },
  empty: 'No meetings about this person.',
  title: (name: string, on: string) => `${name}, ${on}`,
  recorded: (id: number, name: string | null, actions: number) =>
    `Recorded case meeting ${id}${name === null ? '' : ` about ${name}`}, ${plural(actions, { one: '# action', other: '# actions' })}.`,
  done: (id: number, on: string) => `Action ${id} of a case meeting done on ${on}.`,
  notFound: (id: number) => `There is no case meeting ${id}.`,
  noAction: (id: number) => `There is no action ${id} of a case meeting.`,
  noHost: 'Whose meeting was it? She takes part in no partnership that has a lead.',
  noHostHint: 'Name the organisation: --by ORGANISATION',
};
