/** The points of a meeting, one after the other: what is said, decided, to be done, and left for next time. */
import { describePerson, type Person, parsePerson } from '../action/person.ts';
import type { Context } from '../cli/context.ts';
import type { Prompt } from '../cli/prompt.ts';
import type { DateText } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import { tidy } from '../lib/text.ts';
import { decisionMethods } from '../lib/vocabulary.ts';
import { readAction, tidyText } from './agenda.ts';
import type { People } from './ask-attendance.ts';
import type { MinutesAction, MinutesDecision, MinutesItem } from './minutes.ts';
import { describeMistake } from './mistake.ts';

interface Asked {
  /** The day of the meeting: days of actions are reckoned from it. */
  readonly date: DateText;
  /** The points of the agenda; after them others are asked for. */
  readonly points: readonly string[];
  readonly people: People;
}

export async function askItems(context: Context, prompt: Prompt, asked: Asked): Promise<MinutesItem[]> {
  const { ask } = context.texts.meeting;
  const items: MinutesItem[] = [];
  for (const [index, point] of asked.points.entries())
    items.push(await askItem(context, prompt, { title: point, text: ask.textOf(index + 1, point) }, asked));
  for (;;) {
    const title = tidy(await prompt.text(ask.title));
    if (title === '') return items;
    items.push(await askItem(context, prompt, { title, text: ask.text }, asked));
  }
}

/** @param point its title, and how its text is asked for */
async function askItem(
  context: Context,
  prompt: Prompt,
  point: { readonly title: string; readonly text: string },
  { date, people }: Asked,
): Promise<MinutesItem> {
  const { ask } = context.texts.meeting;
  const text = tidyText(await prompt.text(point.text));
  const decisions: MinutesDecision[] = [];
  for (;;) {
    const decided = tidy(await prompt.text(ask.decision));
    if (decided === '') break;
    decisions.push({ text: decided, ...(await askManner(context, prompt, people)) });
  }
  const actions = await untilEmpty(() => prompt.text(ask.action, { check: actionCheck(context, date) }));
  const later = await untilEmpty(() => prompt.text(ask.later));
  return {
    title: point.title,
    text,
    decisions,
    actions: actions.flatMap((typed) => toAction(typed, date, people)),
    later,
  };
}

async function askManner(
  { texts }: Context,
  prompt: Prompt,
  { present }: People,
): Promise<Omit<MinutesDecision, 'text'>> {
  const { ask, methods } = texts.meeting;
  const method = await prompt.select(ask.method, [
    ...decisionMethods.map((value) => ({ name: methods[value], value })),
    { name: ask.methodUnknown, value: null },
  ]);
  if (method === null || method === 'consensus') return { method, against: [] };
  const against = await prompt.tick(
    ask.against,
    present.map((person) => ({ name: describePerson(person), value: person })),
  );
  return { method, against };
}

async function untilEmpty(question: () => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  for (;;) {
    const answer = tidy(await question());
    if (answer === '') return answers;
    answers.push(answer);
  }
}

const actionCheck =
  ({ texts }: Context, date: DateText) =>
  (typed: string) => {
    if (typed.trim() === '') return true;
    const [mistake] = readAction(tidy(typed), 0, date).mistakes;
    return mistake === undefined ? true : describeMistake(mistake)(texts);
  };

function toAction(typed: string, date: DateText, people: People): MinutesAction[] {
  const { action } = readAction(typed, 0, date);
  return action === null ? [] : [{ ...action, who: fullName(action.who, people) }];
}

/** `Cia` is Cia Dahl, when only one of those who belong to the meeting begins so. */
function fullName(who: Person, { present, absent, excused, represented, guests }: People): Person {
  if (who.organisation !== null) return who;
  const known = [...present, ...absent, ...excused, ...represented.map(({ person }) => person), ...guests];
  const wanted = fold(who.name);
  const [only, ...others] = known.filter(({ name }) => wanted !== '' && fold(name).startsWith(wanted));
  return only === undefined || others.length > 0 ? (parsePerson(who.name) ?? who) : only;
}
