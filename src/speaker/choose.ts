/** The speaker that a number, or a part of her name, means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import { listSpeakers } from './records.ts';
import type { Speaker } from './speaker.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseSpeaker(context: Context, typed: string): Promise<Speaker> {
  const { db } = await context.store();
  return choose(context, (t) => t.speaker.noun, typed, await listSpeakers(db));
}
