/** How suggestions look: each with its reasons in words, and the command by which one takes it up. */
import { type Table, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import { languageName } from '../language/codes.ts';
import { type InterestTable, interestName } from './interests.ts';
import { weekdayChoices } from './particulars.ts';
import type { Reason, Suggestion } from './suggest.ts';
import { whenText } from './view.ts';

export function suggestionTable(
  rows: readonly Suggestion[],
  interests: InterestTable,
  participant: number,
): Table<Suggestion> {
  return table<Suggestion>({
    columns: [
      { key: 'id', heading: (t) => t.activity.headings.id, value: (row) => row.activity.id, kind: 'number' },
      { key: 'name', heading: (t) => t.activity.headings.name, value: (row) => row.activity.name },
      {
        key: 'organisation',
        heading: (t) => t.action.headings.organisation,
        value: (row) => row.activity.organisation,
      },
      {
        key: 'weekday',
        heading: (t) => t.activity.headings.when,
        value: ({ activity: { weekday } }) => (weekday === null ? null : (weekdayChoices[weekday] ?? null)),
        words: (row) => (t) => whenText(row.activity, t),
      },
      { key: 'score', heading: (t) => t.activity.headings.score, value: (row) => row.score, kind: 'number' },
      {
        key: 'reasons',
        heading: (t) => t.activity.headings.reasons,
        value: (row) => row.reasons,
        words: (row) => (t) => row.reasons.map((reason) => describeReason(reason, interests, t)).join(', '),
      },
      {
        key: 'next',
        heading: (t) => t.home.headings.next,
        value: (row) => `samspel activity enrol ${row.activity.id} ${participant}`,
        whole: true,
      },
    ],
    rows,
    empty: (t) => t.activity.noSuggestion,
  });
}

function describeReason(reason: Reason, interests: InterestTable, t: Texts): string {
  switch (reason.kind) {
    case 'interest':
      return t.activity.reasons.interest(reason.interests.map((code) => interestName(interests, code, t.language)));
    case 'language':
      return t.activity.reasons.language(languageName(reason.language, t.language));
    case 'soon':
      return t.activity.reasons.soon(t.format.date(reason.on));
    default:
      return t.activity.reasons[reason.kind];
  }
}
