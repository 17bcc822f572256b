/** People who were erased or made anonymous after a backup was made must not come back with it: it is done again, as it was done then. */
import type { Context } from '../cli/context.ts';
import { type AnonymisingOptions, anonymisePeople } from '../privacy/anonymise.ts';
import { erasePeople } from '../privacy/erase.ts';
import { openRegister } from '../store/open.ts';
import type { Gone } from '../store/snapshot.ts';

export interface DoneAgain {
  readonly erased: readonly number[];
  readonly anonymised: readonly number[];
  /** Texts in which a name still stands, as `table row`. */
  readonly left: readonly string[];
}

export const nothingAgain: DoneAgain = { erased: [], anonymised: [], left: [] };

/** In the opened backup, before it takes the register's place: at no moment is there a register that knows them. */
export async function eraseAgain(context: Context, file: string, gone: readonly Gone[]): Promise<DoneAgain> {
  if (gone.length === 0) return nothingAgain;
  const { privacyRights: t, backup } = context.texts;
  const words = { instead: t.instead, name: t.anonymous, wholeCells: 'keep' } as const;
  const numbers = (way: Gone['way']) => gone.filter((one) => one.way === way).map(({ participant }) => participant);
  const [erased, anonymised] = [numbers('erase'), numbers('anonymise')];
  const store = await openRegister(file);
  try {
    const { value: left } = await store.operation(
      { command: 'restore', actor: context.actor, at: context.moment() },
      async (tx) => {
        const places: string[] = [];
        for (const [{ way, ...how }, people] of sameWay(gone)) {
          if (way === 'anonymise')
            await anonymisePeople(tx, people, { ...words, on: how.on } satisfies AnonymisingOptions);
          else
            for (const { table, row } of (await erasePeople(tx, people, { ...words, ...how })).left)
              places.push(`${table} ${row}`);
        }
        const summary = [
          ...(erased.length === 0 ? [] : [t.erasedLogged(erased)]),
          ...(anonymised.length === 0 ? [] : [backup.anonymisedLogged(anonymised)]),
        ].join('; ');
        return { summary, value: places };
      },
    );
    await store.scrub();
    return { erased, anonymised, left };
  } finally {
    await store.close();
  }
}

type How = Pick<Gone, 'way' | 'why' | 'on'>;

/** Those who went in the same way, for the same reason, on the same day, together. The erased first: anonymous people get new numbers. */
function sameWay(gone: readonly Gone[]): (readonly [How, readonly number[]])[] {
  const groups = new Map<string, [How, number[]]>();
  for (const { participant, way, why, on } of gone) {
    const key = `${way === 'erase' ? 0 : 1} ${on} ${why}`;
    const group = groups.get(key) ?? [{ way, why, on }, []];
    group[1].push(participant);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
