/** How speakers and their talks look as rows and as pages. */
import { type Column, type Details, detailFields, type Table, table } from '../cli/table.ts';
import { languageName } from '../language/codes.ts';
import { municipalityColumn } from '../participant/person-columns.ts';
import type { Speaker, Talk } from './speaker.ts';

const columns: readonly Column<Speaker>[] = [
  { key: 'id', heading: (t) => t.speaker.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'name', heading: (t) => t.speaker.headings.name, value: (row) => row.name },
  { key: 'topics', heading: (t) => t.speaker.headings.topics, value: (row) => row.topics },
  {
    key: 'languages',
    heading: (t) => t.activity.headings.languages,
    value: (row) => row.languages,
    words: (row) => (t) => row.languages.map((code) => languageName(code, t.language)).join(', '),
  },
  municipalityColumn,
  { key: 'experience', heading: (t) => t.speaker.headings.experience, value: (row) => row.experience },
  {
    key: 'mayBeAskedOn',
    heading: (t) => t.speaker.headings.mayBeAsked,
    value: (row) => row.mayBeAskedOn,
    kind: 'date',
    hidden: true,
  },
  { key: 'talks', heading: (t) => t.speaker.headings.talks, value: (row) => row.talks, kind: 'number' },
  { key: 'rating', heading: (t) => t.activity.headings.rating, value: (row) => row.rating, kind: 'number' },
  { key: 'phone', heading: (t) => t.participant.fields.phone, value: (row) => row.phone, hidden: true },
  { key: 'email', heading: (t) => t.participant.fields.email, value: (row) => row.email, hidden: true },
  {
    key: 'participant',
    heading: (t) => t.participant.noun,
    value: (row) => row.participantId,
    kind: 'number',
    hidden: true,
  },
];

export const speakerTable = (rows: readonly Speaker[]): Table<Speaker> =>
  table({ columns, rows, begins: true, empty: (t) => t.speaker.empty });

export const speakerDetails = (speaker: Speaker, talks: readonly Talk[]): Details => ({
  title: speaker.name,
  fields: detailFields(columns, speaker),
  parts: [
    {
      key: 'talksGiven',
      heading: (t) => t.speaker.headings.talks,
      table: table<Talk>({
        columns: [
          { key: 'id', heading: (t) => t.speaker.headings.id, value: (row) => row.id, kind: 'number' },
          { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
          { key: 'topic', heading: (t) => t.speaker.headings.topic, value: (row) => row.topic },
          { key: 'organisation', heading: (t) => t.action.headings.organisation, value: (row) => row.organisation },
          {
            key: 'listeners',
            heading: (t) => t.speaker.headings.listeners,
            value: (row) => row.listeners,
            kind: 'number',
          },
          { key: 'rating', heading: (t) => t.activity.headings.rating, value: (row) => row.rating, kind: 'number' },
          { key: 'feedback', heading: (t) => t.speaker.headings.feedback, value: (row) => row.feedback },
        ],
        rows: talks,
        empty: () => '',
      }),
    },
  ],
});
