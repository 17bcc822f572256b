/** How many people began, took part and ended in the periods before: for a glance at how it moved, and hidden like all numbers of people. */
import { describePeriod, type Period } from '../../lib/period.ts';
import type { Facts } from '../facts.ts';
import { type Part, totalOf } from '../groups.ts';
import { type DraftCell, type Figure, people, type Relation } from '../model.ts';
import type { Movement } from '../records/participants.ts';

/** The name of a number of all people; `when` is `now`, `before` or a period. */
const cellId = (part: Part, when: string) => `all/${part}/${when}`;

export const earlierPeople = ({ earlier }: Facts, part: Part): NonNullable<Figure<DraftCell>['earlier']> =>
  earlier.map(({ period, movement }) => ({ period, cell: people(cellId(part, nameOf(period)), movement[part]) }));

const nameOf = (period: Period) => describePeriod(period);

/** Who was active in one period and did not end is active in the next, with those who began; and nobody begins or ends who is not active. */
export function trendRelations(facts: Facts): Relation[] {
  const sum = (when: 'now' | 'before'): Movement => ({
    joined: totalOf(facts.groups, 'joined', when),
    active: totalOf(facts.groups, 'active', when),
    ended: totalOf(facts.groups, 'ended', when),
  });
  const earlier = facts.earlier.map(({ period, movement }) => ({ when: nameOf(period), ...movement }));
  const periods = [...earlier, { when: 'before', ...sum('before') }];
  return periods.flatMap((one, at): Relation[] => {
    const next = periods[at + 1];
    if (next === undefined) return [];
    const flow: Relation = {
      terms: [
        { cell: cellId('active', one.when), factor: 1 },
        { cell: cellId('joined', next.when), factor: 1 },
        { cell: cellId('ended', one.when), factor: -1 },
        { cell: cellId('active', next.when), factor: -1 },
      ],
      is: 'zero',
    };
    // Not so when someone came back after a while.
    const flows = one.active - one.ended + next.joined === next.active;
    return [...within(one.when), ...(flows ? [flow] : [])];
  });
}

const within = (when: string): Relation[] =>
  (['joined', 'ended'] as const).map((part) => ({
    terms: [
      { cell: cellId(part, when), factor: 1 },
      { cell: cellId('active', when), factor: -1 },
    ],
    is: 'zero-or-less',
  }));
