/** People of a report in a few strokes, and what a reader could work out of it, by a solver that the program does not use. */
import fc from 'fast-check';
import highs from 'highs';
import type { Facts } from '../../src/report/facts.ts';
import type { DraftSection, PeopleCell, ReportTable } from '../../src/report/model.ts';
import type { GroupRow, Movement } from '../../src/report/records/participants.ts';

const solver = await (highs as unknown as () => Promise<Solver>)();

/** What we use of it; its own types know only the CommonJS form. */
interface Solver {
  solve(problem: string): { readonly Status: string; readonly ObjectiveValue: number };
}

/** So many registers are tried; four times as many by `npm run test:thorough`. */
export const registers = (few: number): number => (process.env.SAMSPEL_FAULTS === undefined ? few : 4 * few);

const zero = { now: 0, before: 0 };
const nobody = { rows: [], total: zero };

const noSpans = { now: [], before: [] };

export const noFacts: Facts = {
  minimum: 5,
  groups: [],
  earlier: [],
  partnerships: [],
  municipalities: [],
  needs: [],
  exits: [],
  activities: nobody,
  community: noSpans,
  mentees: nobody,
  referrals: nobody,
  waiting: nobody,
  answered: noSpans,
  work: nobody,
  situations: nobody,
  employed: [],
  skills: nobody,
  recognitions: nobody,
  outcomes: nobody,
  domains: nobody,
  levels: nobody,
  assessed: nobody,
  events: { sessions: zero, mentoringSessions: zero, learnings: zero },
  learned: [],
  commitments: [],
  meetings: [],
  attendance: [],
  actions: [],
  overdue: { now: 0, before: 0 },
  rules: { now: [], before: [] },
  stages: [],
  missing: { citizenships: 0, motherTongue: 0, arrivalDate: 0, contactDetails: 0 },
  sameName: 0,
  yearAgo: null,
  targets: {},
};

interface Life {
  readonly before: Movement;
  readonly now: Movement;
}

const movement = (joined: number, active: number, ended: number): Movement => ({ joined, active, ended });
const none = movement(0, 0, 0);

/** Every way in which a person can come and go over two quarters. */
const lives: readonly Life[] = [
  { before: none, now: movement(1, 1, 0) },
  { before: none, now: movement(1, 1, 1) },
  { before: movement(1, 1, 0), now: movement(0, 1, 0) },
  { before: movement(0, 1, 0), now: movement(0, 1, 0) },
  { before: movement(0, 1, 0), now: movement(0, 1, 1) },
  { before: movement(0, 1, 1), now: none },
  { before: movement(1, 1, 1), now: none },
  // Came back after a while.
  { before: none, now: movement(0, 1, 0) },
];

const row: fc.Arbitrary<GroupRow> = fc
  .record({
    gender: fc.constantFrom('female', 'male', null),
    age: fc.constantFrom('under-18', '18-60', 'over-60'),
    ground: fc.constantFrom('asylum', 'family', 'work', 'study', 'quota', null),
    path: fc.constantFrom('sv', 'fi', 'both', null),
    life: fc.constantFrom(...lives),
    times: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ life, times, ...groups }) => ({
    ...groups,
    now: multiplied(life.now, times),
    before: multiplied(life.before, times),
  }));

const multiplied = ({ joined, active, ended }: Movement, times: number) =>
  movement(joined * times, active * times, ended * times);

/** Registers of up to a few dozen kinds of people. */
export const someGroups = fc.array(row, { minLength: 1, maxLength: 24 });

/** All numbers of people of a draft by name. */
export function peopleOf(...sections: readonly DraftSection[]): Map<string, number> {
  return new Map(sections.flatMap((section) => [...peopleOfOne(section)]));
}

function peopleOfOne(section: DraftSection): Map<string, number> {
  const rows = section.tables.flatMap(({ rows, total }) => (total === null ? rows : [...rows, total]));
  const figures = section.figures.flatMap(({ now, before, yearAgo }) => [now, before, ...(yearAgo ? [yearAgo] : [])]);
  const cells = [...rows.flatMap(({ cells }) => cells), ...figures];
  return new Map(
    cells.filter((cell): cell is PeopleCell => cell.kind === 'people').map(({ id, value }) => [id, value]),
  );
}

/** What a reader knows of the tables without being told, written down here a second time: sums, parts of a whole, who stayed. */
export function knowledge(section: DraftSection): string[] {
  const values = peopleOf(section);
  const lines: string[] = [];
  const say = (terms: readonly (readonly [number, string])[], sign: '=' | '<=') => {
    const sum = terms.reduce((total, [factor, cell]) => total + factor * (values.get(cell) ?? 0), 0);
    if (sign === '<=' || sum === 0)
      lines.push(`${terms.map(([factor, cell]) => `${factor < 0 ? '-' : '+'} ${nameOf(cell)}`).join(' ')} ${sign} 0`);
  };
  // Tables of people who came, took part and ended, in both periods.
  for (const table of section.tables.filter(({ columns }) => columns.some(({ key }) => key === 'joined'))) {
    const columns = table.columns.slice(1);
    columns.forEach((_, at) => {
      const total = idOf(table, 'total', at + 1);
      say([...table.rows.map(({ key }) => [1, idOf(table, key, at + 1)] as const), [-1, total]], '=');
      // Together they are the whole or more where someone is in two of them.
      const cells = table.rows.map(({ key }) => idOf(table, key, at + 1));
      if (cells.reduce((sum, cell) => sum + (values.get(cell) ?? 0), 0) >= (values.get(total) ?? 0))
        say([...cells.map((cell) => [-1, cell] as const), [1, total]], '<=');
      for (const { key } of table.rows)
        say(
          [
            [1, idOf(table, key, at + 1)],
            [-1, total],
          ],
          '<=',
        );
    });
    for (const key of [...table.rows.map((one) => one.key), 'total']) {
      const [joined, active, ended, joinedBefore, activeBefore, endedBefore] = columns.map((_, at) =>
        idOf(table, key, at + 1),
      ) as [string, string, string, string, string, string];
      say(
        [
          [1, joined],
          [-1, active],
        ],
        '<=',
      );
      say(
        [
          [1, ended],
          [-1, active],
        ],
        '<=',
      );
      say(
        [
          [1, joinedBefore],
          [-1, activeBefore],
        ],
        '<=',
      );
      say(
        [
          [1, endedBefore],
          [-1, activeBefore],
        ],
        '<=',
      );
      say(
        [
          [1, activeBefore],
          [1, joined],
          [-1, endedBefore],
          [-1, active],
        ],
        '=',
      );
    }
  }
  return lines;
}

function idOf(
  table: ReportTable<DraftSection['tables'][number]['rows'][number]['cells'][number]>,
  key: string,
  at: number,
): string {
  const row = key === 'total' ? table.total : table.rows.find((one) => one.key === key);
  const cell = row?.cells[at];
  return cell?.kind === 'people' ? cell.id : '';
}

const nameOf = (cell: string): string => cell.replace(/[^a-z0-9]/gi, '_');

/** The least and the greatest whole number that a hidden cell can be, for someone who reads all the others. That a sign never stands for 0 is
 * left out: once everything in a corner is hidden, the signs themselves say that somebody began and somebody stayed. */
export const rangeOf = (cell: string, section: DraftSection, hidden: ReadonlySet<string>, zeros?: Zeros) =>
  rangeWith(cell, { values: peopleOf(section), lines: knowledge(section) }, hidden, zeros);

/** Where zeros are shown a reader knows that nothing hidden is 0. */
type Zeros = 'shown' | 'hidden';

/**
 * True when a reader learns no more of a small number than that it is from 1 to below the minimum, or no more than she would learn if all
 * were hidden that may be: that two hidden ones make a sum more than 1 can't be kept from her.
 */
export function isKept(range: Range, atBest: () => Range, minimum: number): boolean {
  if (range.least <= 1 && range.greatest >= minimum - 1) return true;
  const { least, greatest } = atBest();
  return range.least <= Math.max(1, least) && range.greatest >= Math.min(minimum - 1, greatest);
}

interface Range {
  readonly least: number;
  readonly greatest: number;
}

/** A line of what a reader knows: numbers with their factors, or null when the numbers say otherwise. */
export function line(
  values: ReadonlyMap<string, number>,
  terms: readonly (readonly [number, string])[],
  sign: '=' | '<=',
): string[] {
  const there = terms.filter(([, cell]) => values.has(cell));
  const sum = there.reduce((total, [factor, cell]) => total + factor * (values.get(cell) ?? 0), 0);
  const twice = new Set(there.map(([, cell]) => cell)).size < there.length;
  if (there.length === 0 || twice || (sign === '=' ? sum !== 0 : sum > 0)) return [];
  return [`${there.map(([factor, cell]) => `${factor < 0 ? '-' : '+'} ${nameOf(cell)}`).join('\n')} ${sign} 0`];
}

/** The same for anything that a reader reads and knows. */
export function rangeWith(
  cell: string,
  { values, lines }: { readonly values: ReadonlyMap<string, number>; readonly lines: readonly string[] },
  hidden: ReadonlySet<string>,
  zeros: Zeros = 'shown',
): Range {
  const bounds = [...values].map(([id, value]) =>
    hidden.has(id) ? `${zeros === 'shown' ? 1 : 0} <= ${nameOf(id)} <= 100000` : `${nameOf(id)} = ${value}`,
  );
  const ask = (direction: string): number => {
    const problem = `${direction}\n o: ${nameOf(cell)}\nSubject To\n${lines
      .map((line, at) => ` c${at}: ${line}`)
      .join('\n')}\nBounds\n ${bounds.join('\n ')}\nGeneral\n ${[...values.keys()].map(nameOf).join('\n ')}\nEnd`;
    const answer = solver.solve(problem);
    if (answer.Status !== 'Optimal') throw new Error(answer.Status);
    return Math.round(answer.ObjectiveValue);
  };
  return { least: ask('Minimize'), greatest: ask('Maximize') };
}
