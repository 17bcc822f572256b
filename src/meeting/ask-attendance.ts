/** Who is there: ticked organisation by organisation, others named. */
import { describePerson, type Person, parsePerson } from '../action/person.ts';
import type { Context } from '../cli/context.ts';
import type { Prompt } from '../cli/prompt.ts';
import type { DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';
import { listContactPersons } from '../organisation/records.ts';
import { listMembers } from '../partnership/records.ts';
import { readRepresented } from './front-matter.ts';
import type { Minutes, Represented } from './minutes.ts';

export type People = Pick<Minutes, 'present' | 'absent' | 'excused' | 'represented' | 'guests' | 'chair' | 'secretary'>;

/** Ticked from the contact persons of the organisations that were members on the day, an organisation's people together. */
export async function askAttendance(
  context: Context,
  prompt: Prompt,
  meeting: { readonly partnership: number; readonly date: DateText },
): Promise<People> {
  const { ask, mistakes } = context.texts.meeting;
  const contacts = await contactsOfMembers(context, meeting);
  const ticked = contacts.length === 0 ? [] : await prompt.tick(ask.present, offered(contacts));
  const others = await prompt.text(ask.others, {
    check: (answer) => ticked.length > 0 || readPeople(answer).length > 0 || mistakes['nobody-present'],
  });
  const present = [...ticked, ...readPeople(others)];
  const guests = readPeople(await prompt.text(ask.guests));
  const missing = contacts.filter((person) => !ticked.includes(person));
  const represented = missing.length === 0 ? [] : await askRepresented(context, prompt);
  const left = missing.filter(({ name }) => !represented.some(({ person }) => person.name === name));
  const excused = left.length === 0 ? [] : await prompt.tick(ask.excused, offered(left));
  const unexplained = left.filter((person) => !excused.includes(person));
  const absent = unexplained.length === 0 ? [] : await prompt.tick(ask.absent, offered(unexplained));
  const nobody = { name: ask.noChair, value: null };
  const chair = await prompt.select(ask.chair, [...offered(present), nobody]);
  const secretary = await prompt.select(ask.secretary, [nobody, ...offered(present)]);
  return { present, absent, excused, represented, guests, chair, secretary };
}

async function contactsOfMembers(
  { store }: Context,
  { partnership, date }: { readonly partnership: number; readonly date: DateText },
): Promise<Person[]> {
  const { db } = await store();
  const members = await listMembers(db, partnership, date);
  const names = new Map(members.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
  return (await listContactPersons(db, null))
    .filter(({ organisationId }) => names.has(organisationId))
    .sort(
      (a, b) => byText(names.get(a.organisationId) ?? '', names.get(b.organisationId) ?? '') || byText(a.name, b.name),
    )
    .map(({ name, organisation }) => ({ name, organisation }));
}

async function askRepresented({ texts }: Context, prompt: Prompt): Promise<Represented[]> {
  const { ask } = texts.meeting;
  const read = (answer: string) =>
    answer
      .split(';')
      .filter((part) => part.trim() !== '')
      .map(readRepresented);
  const answer = await prompt.text(ask.represented, {
    check: (typed) => read(typed).every((one) => one !== null) || ask.representedForm,
  });
  return read(answer).filter((one) => one !== null);
}

const offered = (people: readonly Person[]) =>
  people.map((person) => ({ name: describePerson(person), value: person }));

const readPeople = (answer: string): Person[] => answer.split(/[,;]/).flatMap((part) => parsePerson(part) ?? []);
