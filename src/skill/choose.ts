/** The skill or the case that a number means, and the occupation that a word means. */
import type { Context } from '../cli/context.ts';
import { chooseByNumber } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import { type OccupationHit, searchOccupations } from './occupation.ts';
import { readOccupations } from './occupation-list.ts';
import { listRecognitions, listSkills } from './records.ts';
import type { Recognition, Skill } from './skill.ts';

/** Throws `not-found` for what is no number of a skill. */
export function chooseSkill(context: Context, typed: string): Promise<Skill> {
  return chooseByNumber(context, typed, async (db, id) => (await listSkills(db, { id }))[0], {
    noun: (t) => t.skill.noun,
    hint: (t) => t.skill.notFoundHint,
  });
}

/** Throws `not-found` for what is no number of a case. */
export function chooseRecognition(context: Context, typed: string): Promise<Recognition> {
  return chooseByNumber(context, typed, async (db, id) => (await listRecognitions(db, { id }))[0], {
    noun: (t) => t.skill.recognitionNoun,
    hint: (t) => t.skill.recognitionNotFoundHint,
  });
}

/** Below this a word and an occupation are only alike. */
const sureScore = 0.8;

/** The occupation that a word surely means, or null: free text is a skill too. */
export function sureOccupation(context: Context, text: string): OccupationHit | null {
  const [best] = searchOccupations(readOccupations(), text, context.language, 1);
  return best !== undefined && best.score >= sureScore ? best : null;
}

/** A code of ISCO-08 from a code or a word. Throws `bad-data` with the nearest occupation. */
export function requireOccupation(context: Context, typed: string): string {
  const [best] = searchOccupations(readOccupations(), typed, context.language, 1);
  if (best !== undefined && best.score >= sureScore) return best.code;
  const close = best ?? nearestCode(context, typed);
  throw new SamspelError('bad-data', (t) => t.skill.unknownOccupation(typed), {
    hint: (t) => (close === null ? t.skill.unknownOccupationHint : t.cli.didYouMean(`${close.code} ${close.title}`)),
  });
}

/** Of a code that does not exist: the group that its first digits name. */
function nearestCode(context: Context, typed: string): OccupationHit | null {
  if (!/^\d{2,6}$/.test(typed)) return null;
  for (let length = Math.min(3, typed.length - 1); length > 0; length -= 1) {
    const [group] = searchOccupations(readOccupations(), typed.slice(0, length), context.language, 1);
    if (group !== undefined) return group;
  }
  return null;
}
