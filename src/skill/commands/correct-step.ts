/** Which step of a skill or of a case is put right, and on which days it can have been. */
import { date, number } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { DateText } from '../../lib/date.ts';

export const stepOptions = {
  step: number((t) => t.correction.options.step),
  on: date((t) => t.correction.options.stepOn),
};

interface Step {
  readonly id: number;
  readonly on: DateText;
}

/** The step that is named by its place in the list, else the latest. Throws `not-found` when there is none. */
export function stepMeant<S extends Step>(steps: readonly S[], place: number | undefined): S {
  const found = place === undefined ? inOrder(steps).at(-1) : steps[place - 1];
  if (found === undefined) throw new SamspelError('not-found', (t) => t.correction.noStep(place ?? 0, steps.length));
  return found;
}

/** Steps were taken in the order in which they were noted. Throws `bad-data` for a day before the one before it or after the one after it. */
export function requireBetween(steps: readonly Step[], { id }: Step, on: DateText | undefined): void {
  if (on === undefined) return;
  const order = inOrder(steps);
  const at = order.findIndex((step) => step.id === id);
  const [before, after] = [order[at - 1]?.on, order[at + 1]?.on];
  if (before !== undefined && on < before)
    throw new SamspelError('bad-data', (t) => t.correction.beforeStep(t.format.date(before)));
  if (after !== undefined && on > after)
    throw new SamspelError('bad-data', (t) => t.correction.afterStep(t.format.date(after)));
}

const inOrder = <S extends Step>(steps: readonly S[]): S[] => [...steps].sort((a, b) => a.id - b.id);
