/** A proposal on the terminal or for programs; the scores of millions of pairs are written piece by piece. */

import type { Context } from '../cli/context.ts';
import { asJson } from '../cli/json.ts';
import { choose } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Texts } from '../i18n/index.ts';
import { printable } from '../lib/text.ts';
import type { PairSide } from '../lib/vocabulary-mentoring.ts';
import { infeasible } from './assign.ts';
import { alternatives, type LeftOver, type Proposal, type ProposedPair, type ScoredPool } from './propose.ts';
import { describeLeftOver, type Names, proposalText } from './view-pairs.ts';

/** As promised to scripts; what is left over carries its reasons. */
export function proposalDocument({ pairs, unmatched, total }: Proposal, t: Texts) {
  const left = (people: readonly LeftOver[]) =>
    people.map(({ id, name, why }) => ({ id, name, why: why.map(({ condition, count }) => ({ condition, count })) }));
  return {
    pairs: pairs.map((pair) => pairDocument(pair, t)),
    unmatched: { mentors: left(unmatched.mentors), mentees: left(unmatched.mentees) },
    total,
  };
}

const pairDocument = ({ mentor, mentee, score, why, doubts }: ProposedPair, t: Texts) => ({
  mentor,
  mentee,
  score,
  why: why.map((reason) => ({
    criterion: reason.criterion,
    points: reason.points,
    weight: reason.weight,
    share: reason.share,
    note: t.mentoring.facts[reason.fact.kind](reason.fact.values),
  })),
  against: doubts.map((doubt) => ({ kind: doubt, note: t.mentoring.doubts[doubt] })),
});

export async function showProposal(
  context: Context,
  scored: ScoredPool,
  proposal: Proposal,
  what: 'pairs' | 'all-scores',
): Promise<void> {
  const { texts, format } = context;
  if (format === 'table') return context.print(printable(`${proposalForPeople(scored, proposal, texts)}\n`));
  const document = proposalDocument(proposal, texts);
  if (what === 'pairs' || format === 'csv') return context.json(document);
  const capacities = Object.fromEntries(scored.mentors.map(({ id, capacity }) => [id, capacity]));
  // Four million scores are more text than one string can hold.
  context.print(asJson({ ...document, capacities }).replace(/\n\}\n$/, ',\n  "scores": ['));
  let before = '\n    ';
  for (const row of scoreRows(scored)) {
    context.print(`${before}${row}`);
    before = ',\n    ';
  }
  context.print('\n  ]\n}\n');
}

/** The scores of one mentee at a time, those that fit, each as JSON. */
function* scoreRows({ mentors, mentees, scores }: ScoredPool): Generator<string> {
  for (const [row, { id: mentee }] of mentees.entries()) {
    const fitting = mentors.flatMap(({ id: mentor }, column) => {
      const score = scores[row * mentors.length + column] ?? infeasible;
      return score === infeasible ? [] : [JSON.stringify({ mentor, mentee, score })];
    });
    if (fitting.length > 0) yield fitting.join(',\n    ');
  }
}

function proposalForPeople(scored: ScoredPool, { pairs, unmatched }: Proposal, t: Texts): string {
  const left = (heading: string, people: readonly LeftOver[], side: PairSide, others: number) =>
    people.length === 0
      ? []
      : [
          '',
          heading,
          ...people.map(
            (person) => `  ${person.name} (${person.id}): ${describeLeftOver(person, side, t, others === 0)}`,
          ),
        ];
  return [
    pairs.length === 0 ? t.mentoring.empty.proposal : proposalText(pairs, namesOf(scored), t),
    ...left(t.mentoring.leftOverMentees, unmatched.mentees, 'mentee', scored.mentors.length),
    ...left(t.mentoring.leftOverMentors, unmatched.mentors, 'mentor', scored.mentees.length),
  ].join('\n');
}

const namesOf = ({ mentors, mentees }: ScoredPool): Names => ({
  mentors: new Map(mentors.map(({ id, name }) => [id, name])),
  mentees: new Map(mentees.map(({ id, name }) => [id, name])),
});

/** Everyone who fits one person: a mentee, or a mentor written `mentor:NAME`. */
export async function showAlternatives(context: Context, scored: ScoredPool, typed: string): Promise<void> {
  const { texts } = context;
  const [, prefix, bare] = /^(mentor|mentee):(.*)$/.exec(typed) ?? [undefined, undefined, typed];
  const side: PairSide = prefix === 'mentor' ? 'mentor' : 'mentee';
  const people = side === 'mentor' ? scored.mentors : scored.mentees;
  if (people.length === 0) throw new SamspelError('not-found', (t) => t.mentoring.notInPool(bare ?? typed));
  const named = people.map(({ id, name }) => ({ id, name }));
  const person = await choose(context, (t) => t.mentoring.noun[side], bare ?? typed, named);
  const found = alternatives(scored, side, person.id);
  if (context.format !== 'table')
    return context.json({ [side]: person.id, alternatives: found.map((pair) => pairDocument(pair, texts)) });
  const text = found.length === 0 ? texts.mentoring.empty.alternatives : proposalText(found, namesOf(scored), texts);
  context.print(printable(`${text}\n`));
}
