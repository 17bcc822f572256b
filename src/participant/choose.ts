/** The participant that a typed name means. Two of the same name are told apart by age and municipality, never by identity code. */
import type { Context } from '../cli/context.ts';
import { SamspelError } from '../i18n/error.ts';
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/text.ts';
import type { Participant } from './participant.ts';
import { allNames, findParticipants, participantsCalled } from './records.ts';
import { besideName } from './tell-apart.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseParticipant(context: Context, typed: string): Promise<Participant> {
  const { db } = await context.store();
  const called = await participantsCalled(db, typed);
  const candidates = called.map((row) => {
    const more = besideName(row, context.today, context.texts);
    return { id: row.id, name: `${row.givenName} ${row.familyName}`, ...(more === '' ? {} : { more }) };
  });
  // The database has already found by parts of the name in any order, so one hit is the one meant.
  const chosen =
    candidates.length === 1 && candidates[0] !== undefined
      ? candidates[0]
      : await chooseAmong(context, typed, candidates);
  const [participant] = await findParticipants(db, [chosen.id]);
  if (participant === undefined) throw new SamspelError('not-found', (t) => t.cli.notFound(t.participant.noun, typed));
  return participant;
}

/** Several at once, each once, in the order in which they were typed. */
export async function chooseParticipants(context: Context, typed: readonly string[]): Promise<Participant[]> {
  const chosen = new Map<number, Participant>();
  for (const one of typed) {
    const participant = await chooseParticipant(context, one);
    chosen.set(participant.id, participant);
  }
  return [...chosen.values()];
}

async function chooseAmong(
  context: Context,
  typed: string,
  candidates: readonly { id: number; name: string; more?: string }[],
) {
  if (candidates.length === 0) {
    const close = nearestName(typed, await allNames((await context.store()).db));
    throw new SamspelError('not-found', (t) => t.cli.notFound(t.participant.noun, typed), {
      hint: (t) => (close === null ? t.participantMore.notFoundHint : t.cli.didYouMean(close)),
    });
  }
  if (context.prompt !== null) {
    return context.prompt.select(
      context.texts.cli.whichOne(typed),
      candidates.map((value) => ({ name: [value.id, value.name, value.more ?? ''].join(' ').trim(), value })),
    );
  }
  const details = { candidates: candidates.map(({ id, name }) => ({ id, handle: null, name })) };
  const labels = candidates.map(({ id, name, more }) => `${id} ${name}${more === undefined ? '' : ` (${more})`}`);
  throw new SamspelError('not-found', (t) => t.cli.ambiguous(t.participant.noun, typed, labels), {
    hint: (t) => t.cli.ambiguousHint,
    details,
  });
}

/** The name that was probably meant; one word may be the given name or the family name. A number is never near to a name. */
function nearestName(typed: string, names: readonly { givenName: string; familyName: string }[]): string | null {
  const wanted = fold(typed);
  if (wanted.length < 3 || /^\d+$/.test(wanted)) return null;
  const whole = /\s/.test(typed.trim());
  const spelled = new Map<string, string>();
  for (const { givenName, familyName } of names)
    for (const [key, name] of whole
      ? [
          [fold(givenName + familyName), `${givenName} ${familyName}`],
          [fold(familyName + givenName), `${givenName} ${familyName}`],
        ]
      : [
          [fold(givenName), givenName],
          [fold(familyName), familyName],
        ])
      if (key !== undefined && name !== undefined && !spelled.has(key)) spelled.set(key, name);
  const close = nearest(wanted, [...spelled.keys()]);
  return close === null ? null : (spelled.get(close) ?? null);
}
