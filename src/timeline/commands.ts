/** `participant timeline`: her whole path on one screen. */
import { command } from '../cli/command.ts';
import { flag, required, text } from '../cli/parameter.ts';
import { noteReading } from '../cli/reading.ts';
import { type Table, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import { printable } from '../lib/text.ts';
import { chooseParticipant } from '../participant/choose.ts';
import { toldApart } from '../participant/tell-apart.ts';
import { gatherEvents } from './gather.ts';
import { type Event, inOrder, standingOf, withoutCrowd } from './timeline.ts';

export const timeline = command({
  name: 'timeline',
  summary: (t) => t.timeline.help,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: { all: flag((t) => t.timeline.all) },
  listing: true,
  examples: ['participant timeline 12', 'participant timeline "Ali Hassan" --json'],
  async run(context, { participant, all }) {
    const { db } = await context.store();
    const person = await chooseParticipant(context, participant);
    await noteReading(context, [person.id], 'participant timeline');
    const events = inOrder(await gatherEvents(db, person, context.today, context.language));
    const isTable = context.format === 'table';
    if (isTable) context.print(`${printable(toldApart(person, context.today, context.texts))}\n`);
    await context.list(eventTable(all || !isTable ? events : withoutCrowd(events), context.today));
  },
});

const tones = { coming: 'warn', overdue: 'bad', past: undefined } as const;

const eventTable = (rows: readonly Event[], today: DateText): Table<Event> =>
  table<Event>({
    columns: [
      {
        key: 'on',
        heading: (t) => t.participant.headings.on,
        value: (row) => row.on,
        kind: 'date',
        tone: (row) => tones[standingOf(row, today) ?? 'past'],
      },
      {
        key: 'kind',
        heading: (t) => t.timeline.headings.kind,
        value: (row) => row.kind,
        words: (row) => (t) => t.timeline.kinds[row.kind],
      },
      {
        key: 'detail',
        heading: (t) => t.timeline.headings.detail,
        value: (row) => row.detail,
        ...{ words: (row: Event) => row.words ?? (() => row.detail) },
      },
      {
        key: 'coming',
        heading: () => '',
        value: (row) => row.on > today,
        words: (row) => (t) => {
          const standing = standingOf(row, today);
          return standing === null ? '' : t.timeline.standings[standing];
        },
      },
      {
        key: 'overdue',
        heading: (t) => t.timeline.standings.overdue,
        value: (row) => standingOf(row, today) === 'overdue',
        hidden: true,
      },
    ],
    rows,
    empty: (t) => t.timeline.empty,
  });
