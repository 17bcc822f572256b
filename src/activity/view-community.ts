/** How the way to the first community looks as rows and as sums. */
import { type Details, type Table, table } from '../cli/table.ts';
import { municipalityColumn, personColumns } from '../participant/person-columns.ts';
import { type CommunitySum, daysToCommunity, type FirstCommunity } from './activity.ts';

export const communityTable = (rows: readonly FirstCommunity[]): Table<FirstCommunity> =>
  table<FirstCommunity>({
    columns: [
      ...personColumns(rows),
      municipalityColumn,
      { key: 'from', heading: (t) => t.activity.headings.from, value: (row) => row.from, kind: 'date' },
      { key: 'activity', heading: (t) => t.activity.headings.firstCommunity, value: (row) => row.activity },
      { key: 'on', heading: (t) => t.activity.headings.firstOn, value: (row) => row.on, kind: 'date' },
      { key: 'days', heading: (t) => t.activity.headings.days, value: daysToCommunity, kind: 'number' },
    ],
    rows,
    empty: (t) => t.participant.empty,
  });

export const communityDetails = (sum: CommunitySum): Details => ({
  title: '',
  fields: [
    { key: 'people', heading: (t) => t.activity.headings.participants, value: sum.people, kind: 'number' },
    { key: 'reached', heading: (t) => t.activity.headings.reached, value: sum.reached, kind: 'number' },
    { key: 'counted', heading: (t) => t.activity.headings.counted, value: sum.counted, kind: 'number' },
    { key: 'medianDays', heading: (t) => t.activity.headings.medianDays, value: sum.medianDays, kind: 'number' },
  ],
});
