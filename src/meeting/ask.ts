/** Minutes by questions on a terminal, point by point. */
import { describePerson, type Person, parsePerson } from '../action/person.ts';
import type { Context } from '../cli/context.ts';
import type { Prompt } from '../cli/prompt.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Texts } from '../i18n/index.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { tidy } from '../lib/text.ts';
import { listContactPersons } from '../organisation/records.ts';
import { listMembers, listPartnerships } from '../partnership/records.ts';
import { readAction, tidyText } from './agenda.ts';
import type { Minutes, MinutesAction, MinutesItem, MinutesReading } from './minutes.ts';
import { describeMistake } from './mistake.ts';
import { findSameMeeting, type OnExisting } from './record.ts';

/** Throws `conflict` before much is asked when the meeting has been recorded and is not to be replaced. */
export async function askMinutes(
  context: Context,
  prompt: Prompt,
  given: MinutesReading,
  onExisting: OnExisting,
): Promise<Minutes> {
  const { ask } = context.texts.meeting;
  const { db } = await context.store();
  const partnerships = await listPartnerships(db, 'current');
  if (partnerships.length === 0) throw new SamspelError('not-found', (t) => t.partnership.empty);
  const partnership =
    given.partnership ??
    (await prompt.select(
      ask.partnership,
      partnerships.map(({ name, handle }) => ({ name, value: handle })),
    ));
  const date = given.date ?? (await askDay(context, prompt));
  const body = await optional(prompt, ask.body);
  const { id = 0 } = (await listPartnerships(db, 'all')).find(({ handle }) => handle === partnership) ?? {};
  await findSameMeeting(db, { partnership: id, date, body }, onExisting);
  const place = await optional(prompt, ask.place);
  const people = await askAttendance(context, prompt, { partnership: id, date });
  return {
    partnership,
    date,
    startTime: null,
    endTime: null,
    place,
    body,
    secretary: null,
    guests: [],
    excused: [],
    represented: [],
    ...people,
    items: await askItems(context.texts, prompt, date),
  };
}

async function askDay({ texts, today }: Context, prompt: Prompt): Promise<DateText> {
  const read = (typed: string) => {
    const day = parseDate(typed, today);
    return day !== null && day <= today ? day : null;
  };
  const typed = await prompt.text(texts.meeting.ask.date, {
    initial: today,
    check: (answer) => read(answer) !== null || texts.cli.dateHint,
  });
  return read(typed) ?? today;
}

async function optional(prompt: Prompt, question: string): Promise<string | null> {
  const answer = tidy(await prompt.text(question));
  return answer === '' ? null : answer;
}

/** Ticked from the contact persons of the organisations that were members on the day. */
async function askAttendance(
  { store, texts }: Context,
  prompt: Prompt,
  { partnership, date }: { readonly partnership: number; readonly date: DateText },
): Promise<Pick<Minutes, 'present' | 'absent' | 'chair'>> {
  const { db } = await store();
  const { ask, mistakes } = texts.meeting;
  const members = new Set((await listMembers(db, partnership, date)).map(({ organisationId }) => organisationId));
  const contacts: Person[] = (await listContactPersons(db, null))
    .filter(({ organisationId }) => members.has(organisationId))
    .map(({ name, organisation }) => ({ name, organisation }));
  const offered = (people: readonly Person[]) =>
    people.map((person) => ({ name: describePerson(person), value: person }));
  const ticked = contacts.length === 0 ? [] : await prompt.tick(ask.present, offered(contacts));
  const others = await prompt.text(ask.others, {
    check: (answer) => ticked.length > 0 || readPeople(answer).length > 0 || mistakes['nobody-present'],
  });
  const present = [...ticked, ...readPeople(others)];
  const missing = contacts.filter((person) => !ticked.includes(person));
  const absent = missing.length === 0 ? [] : await prompt.tick(ask.absent, offered(missing));
  const chair = await prompt.select(ask.chair, [...offered(present), { name: ask.noChair, value: null }]);
  return { present, absent, chair };
}

const readPeople = (answer: string): Person[] => answer.split(/[,;]/).flatMap((part) => parsePerson(part) ?? []);

async function askItems(texts: Texts, prompt: Prompt, meetingDay: DateText): Promise<MinutesItem[]> {
  const { ask } = texts.meeting;
  const items: MinutesItem[] = [];
  for (;;) {
    const title = tidy(await prompt.text(ask.title));
    if (title === '') return items;
    const text = tidyText(await prompt.text(ask.text));
    const decisions = await untilEmpty(() => prompt.text(ask.decision));
    const actions = await untilEmpty(() => prompt.text(ask.action, { check: actionCheck(texts, meetingDay) }));
    items.push({
      title,
      text,
      decisions: decisions.map((decided) => ({ text: decided, method: null, against: [] })),
      actions: actions.flatMap((typed) => toAction(typed, meetingDay)),
      later: [],
    });
  }
}

async function untilEmpty(question: () => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  for (;;) {
    const answer = tidy(await question());
    if (answer === '') return answers;
    answers.push(answer);
  }
}

const actionCheck = (texts: Texts, meetingDay: DateText) => (typed: string) => {
  if (typed.trim() === '') return true;
  const [mistake] = readAction(tidy(typed), 0, meetingDay).mistakes;
  return mistake === undefined ? true : describeMistake(mistake)(texts);
};

function toAction(typed: string, meetingDay: DateText): MinutesAction[] {
  const { action } = readAction(typed, 0, meetingDay);
  return action === null ? [] : [action];
}
