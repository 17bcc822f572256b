/** `mentor session`: a meeting of a pair, or many from a file. The first one makes the pair active. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile } from '../../cli/files.ts';
import { choice, date, number, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addMonths } from '../../lib/date.ts';
import { sessionModes } from '../../lib/vocabulary-mentoring.ts';
import type { Tx } from '../../store/index.ts';
import { choosePair } from '../choose.ts';
import type { PairStory } from '../mentoring.ts';
import { addSessions, editPair, listProgrammes, listStories, movePair, storiesOf } from '../records.ts';
import { parseSessionFile, type SessionFileFault, type SessionTold, sessionFault } from '../sessions.ts';

export const session = command({
  name: 'session',
  summary: (t) => t.mentoringCommands.help.session,
  arguments: { pair: text((t) => t.mentoringCommands.arguments.pair) },
  options: {
    on: date((t) => t.mentoringCommands.options.on),
    minutes: number((t) => t.mentoringCommands.options.minutes),
    mode: choice(sessionModes, (t) => t.mentoringCommands.options.mode),
    topics: text((t) => t.mentoringCommands.options.topics),
    next: date((t) => t.mentoringCommands.options.next),
    file: text((t) => t.mentoringCommands.options.file, 'FILE'),
  },
  examples: [
    'mentor session 3 --on 12.2.2026 --minutes 90 --topics "CV" --next 12.3.2026',
    'mentor session --file traffar.csv',
  ],
  async run(context, { pair: typed, on = context.today, minutes, mode = 'in-person', topics, next, file }) {
    const { db } = await context.store();
    if (file !== undefined) return recordFile(context, file);
    if (typed === undefined)
      throw new SamspelError('usage', (t) => t.mentoring.sessionWhat, { details: { missing: ['PAIR'] } });
    const [story] = await storiesOf(db, [await choosePair(context, typed)]);
    if (story === undefined) return;
    const fault = sessionFault(story, on, context.today);
    if (fault !== null) throw new SamspelError('bad-data', fault);
    const told = {
      pair: story.pair.id,
      date: on,
      minutes: minutes ?? null,
      mode,
      topics: topics ?? null,
      nextOn: next ?? null,
    };
    await context.change('mentor session', async (tx) => {
      const [id = 0] = await recordSessions(tx, [told], [story]);
      const { texts } = context;
      return {
        message: texts.mentoring.sessionAdded(id, told.pair, texts.format.date(on)),
        json: { id, ...told },
      };
    });
  },
});

async function recordFile(context: Context, file: string): Promise<void> {
  const { db } = await context.store();
  const { sessions, faults } = parseSessionFile((await readFile(context, file)).toString('utf8'), context.today);
  const stories = new Map((await listStories(db)).map((story) => [story.pair.id, story]));
  const more = sessions.flatMap(({ line, pair, date: day }): SessionFileFault[] => {
    const story = stories.get(pair);
    const what = story === undefined ? null : sessionFault(story, day, context.today);
    if (story === undefined) return [{ line, what: (t) => t.mentoring.faults.pair(String(pair)) }];
    const isTwice = sessions.some((other) => other.line < line && other.pair === pair && other.date === day);
    if (isTwice) return [{ line, what: (t) => t.mentoring.sessionTwice(pair, t.format.date(day)) }];
    return what === null ? [] : [{ line, what }];
  });
  const all = [...faults, ...more].sort((a, b) => a.line - b.line);
  if (all.length > 0)
    throw new SamspelError(
      'bad-data',
      (t) =>
        t.mentoring.sessionFaults(
          file,
          all.map(({ line, what }) => ({ line, what: what(t) })),
        ),
      { hint: (t) => t.mentoring.sessionFileHint },
    );
  await context.change('mentor session', async (tx) => {
    const told = sessions.map(({ line: _, ...one }) => one);
    const ids = await recordSessions(tx, told, [...stories.values()]);
    return { message: context.texts.mentoring.sessionsAdded(ids.length), json: { id: ids[0] ?? null, ids } };
  });
}

async function recordSessions(tx: Tx, told: readonly SessionTold[], stories: readonly PairStory[]): Promise<number[]> {
  const ids = await addSessions(
    tx,
    told.map(({ pair, ...session }) => ({ pairId: pair, ...session })),
  );
  const months = new Map((await listProgrammes(tx.db, 'all')).map((programme) => [programme.id, programme.months]));
  for (const { pair } of stories) {
    const [first] = told
      .filter((one) => one.pair === pair.id)
      .map((one) => one.date)
      .sort();
    if (first === undefined || pair.status !== 'accepted') continue;
    await movePair(tx, pair, 'active', first);
    await editPair(tx, pair.id, { startOn: first, plannedEndOn: addMonths(first, months.get(pair.programmeId) ?? 0) });
  }
  return ids;
}
