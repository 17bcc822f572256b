/** How many plans wait for something, for the home screen: counted in the database, however many there are. */
import { addDuration, type DateText } from '../lib/date.ts';
import type { Db } from '../store/index.ts';
import { countPlans } from './records.ts';
import { type StatutoryKey, statutoryDay, statutoryOn } from './statutory.ts';
import { readStatutory } from './statutory-table.ts';

export interface PressingPlans {
  readonly kind: 'review' | 'service';
  /** The first day that is or was due. */
  readonly date: DateText | null;
  readonly count: number;
  /** Handle of who made the plans. */
  readonly organisation: string | null;
}

/** Reviews due by a day, and people to be guided on by then. Empty where the law's table has nothing for the day. */
export async function pressingPlans(db: Db, today: DateText, horizon: DateText): Promise<PressingPlans[]> {
  const table = readStatutory();
  const back = (key: StatutoryKey, day: DateText): DateText | null => {
    const found = statutoryOn(table, key, today);
    return found === null ? null : addDuration(day, { ...found.duration, count: -found.duration.count });
  };
  const [overdue, soon, unserved] = [
    back('plan-review', today),
    back('plan-review', horizon),
    back('plan-to-service', horizon),
  ];
  if (overdue === null || soon === null || unserved === null) return [];
  const rows = await countPlans(db, today, { overdue, soon, horizon, unserved });
  const due = (key: StatutoryKey, since: DateText | null) =>
    since === null ? null : statutoryDay(table, key, since, today);
  return rows.flatMap(({ organisation, reviews, reviewSince, services, serviceSince }) => [
    ...counted('review', Number(reviews), due('plan-review', reviewSince), organisation),
    ...counted('service', Number(services), due('plan-to-service', serviceSince), organisation),
  ]);
}

const counted = (
  kind: PressingPlans['kind'],
  count: number,
  date: DateText | null,
  organisation: string | null,
): PressingPlans[] => (count === 0 ? [] : [{ kind, count, date, organisation }]);
