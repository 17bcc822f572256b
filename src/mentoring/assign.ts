/** The set of pairs with the greatest sum of scores, mentors taking several mentees: solved to the optimum, never greedily. */
import type { linearSumAssignment } from 'linear-sum-assignment';

/** What two cannot be paired is `infeasible`; scores are whole numbers from 0. */
export interface AssignmentTask {
  readonly mentors: number;
  readonly mentees: number;
  /** Row by row: mentee × mentors. */
  readonly scores: Int16Array;
  /** How many mentees each mentor can take. */
  readonly capacities: readonly number[];
  /** Decides between sets of equal sum: the greater sum of these wins. 0 to 65535, row by row as the scores. */
  readonly preference: (mentee: number, mentor: number) => number;
}

export const infeasible = -1;

export interface Assigned {
  readonly mentee: number;
  readonly mentor: number;
}

type Solver = typeof linearSumAssignment;

/**
 * Pairs by mentee and mentor, in the order of the mentees. People who fit nobody are left out before, and groups between which nobody fits
 * are solved each by itself: the solver needs the cube of the size.
 * @param solve the Jonker–Volgenant solver, given so that it is loaded only when needed
 * @param solved called after each group with how many mentees it had
 */
export function assign(task: AssignmentTask, solve: Solver, solved: (mentees: number) => void = () => {}): Assigned[] {
  const assigned: Assigned[] = [];
  for (const group of groupsOf(task)) {
    assigned.push(...solveGroup(task, group, solve));
    solved(group.mentees.length);
  }
  return assigned.sort((a, b) => a.mentee - b.mentee);
}

interface Group {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
}

/** The groups of people that are linked by pairs that fit, each person in one group at most. */
function groupsOf({ mentees, mentors, scores, capacities }: AssignmentTask): Group[] {
  const parent = Int32Array.from({ length: mentees + mentors }, (_, index) => index);
  const rootOf = (start: number): number => {
    let node = start;
    for (let up = parent[node] ?? node; up !== node; up = parent[node] ?? node) {
      parent[node] = parent[up] ?? up;
      node = up;
    }
    return node;
  };
  const linked = new Uint8Array(mentees + mentors);
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      if (scores[mentee * mentors + mentor] === infeasible || capacities[mentor] === 0) continue;
      linked[mentee] = 1;
      linked[mentees + mentor] = 1;
      const [a, b] = [rootOf(mentee), rootOf(mentees + mentor)];
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, { mentees: number[]; mentors: number[] }>();
  for (let node = 0; node < mentees + mentors; node += 1) {
    if (linked[node] === 0) continue;
    const root = rootOf(node);
    const group = groups.get(root) ?? { mentees: [], mentors: [] };
    if (node < mentees) group.mentees.push(node);
    else group.mentors.push(node - mentees);
    groups.set(root, group);
  }
  return [...groups.values()];
}

/** Preferences are below `preferences`; a pair that fits always weighs more than one that does not. */
const preferences = 65_536;
/** What does not fit weighs almost nothing, but never the same: the solver takes many times longer among equals. */
const noise = 1024;

/** A mentor stands in as many columns as she can take mentees. All weights are whole numbers below 2^53, so sums are exact. */
function solveGroup(task: AssignmentTask, { mentees, mentors }: Group, solve: Solver): Assigned[] {
  const { scores, capacities, preference } = task;
  const slots = mentors.flatMap((mentor) =>
    new Array<number>(Math.min(capacities[mentor] ?? 0, mentees.length)).fill(mentor),
  );
  const scale = 2 * preferences * (Math.min(mentees.length, slots.length) + 1);
  const weights = mentees.map((mentee) => {
    const row = new Float64Array(slots.length);
    slots.forEach((mentor, column) => {
      const score = scores[mentee * task.mentors + mentor] ?? infeasible;
      row[column] =
        score === infeasible ? mixed(mentee, column) % noise : score * scale + preferences + preference(mentee, mentor);
    });
    return row;
  });
  const { rowAssignments } = solve(weights, { maximaze: true });
  return mentees.flatMap((mentee, row): Assigned[] => {
    const mentor = slots[rowAssignments[row] ?? -1];
    return mentor === undefined || scores[mentee * task.mentors + mentor] === infeasible ? [] : [{ mentee, mentor }];
  });
}

/** Two whole numbers mixed into one of 32 bits that looks like chance and is always the same (the finaliser of MurmurHash3). */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
