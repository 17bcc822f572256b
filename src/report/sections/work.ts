/** Sections on what people did: each stands in the report only when something is known of it. */
import type { Facts } from '../facts.ts';
import { figuresOf } from '../indicators/registry.ts';
import { code, type DraftSection, name, type Relation, type SectionId } from '../model.ts';
import { peopleIn } from '../spans.ts';
import { notMoreThan } from './grouping.ts';
import { type PeopleTable, peopleCell, peopleRelations, peopleTable } from './people-table.ts';

/** A section of such tables, those of which nothing is known left out; no figures either when none is left. */
export const peopleSection = (
  id: SectionId,
  facts: Facts,
  tables: readonly PeopleTable[],
  more: readonly Relation[] = [],
): DraftSection => {
  const known = tables.filter(({ counts }) => counts.rows.length > 0);
  return {
    id,
    figures: known.length === 0 ? [] : figuresOf(id, facts),
    tables: known.map(peopleTable),
    relations: [...known.flatMap(peopleRelations), ...more],
    text: () => [],
  };
};

export const whens = ['now', 'before'] as const;

/** Who came to a first community was at an activity. */
export const activities = (facts: Facts): DraftSection =>
  peopleSection(
    'activities',
    facts,
    [
      {
        id: 'activities',
        counts: facts.activities,
        heading: (t) => t.report.headings.activity,
        label: (key) => code(key, (t) => t.activity.kinds[key as 'other']),
      },
    ],
    whens.flatMap((when) =>
      peopleIn(facts.community[when]) <= facts.activities.total[when]
        ? [notMoreThan(`community:all/people/${when}`, peopleCell('activities', 'all', when))]
        : [],
    ),
  );

export const mentoring = (facts: Facts): DraftSection =>
  peopleSection('mentoring', facts, [
    {
      id: 'mentoring',
      counts: facts.mentees,
      heading: (t) => t.report.headings.programme,
      label: (key) => code(key, (t) => t.report.programmes[key as 'peer']),
    },
  ]);

export const referrals = (facts: Facts): DraftSection =>
  peopleSection('referrals', facts, [
    { id: 'referrals', counts: facts.referrals, heading: (t) => t.report.headings.receiver, label: name },
    { id: 'waiting', counts: facts.waiting, heading: (t) => t.report.headings.receiver, label: name },
  ]);

export const competence = (facts: Facts): DraftSection =>
  peopleSection('competence', facts, [
    {
      id: 'skills',
      counts: facts.skills,
      heading: (t) => t.report.headings.skillState,
      label: (key) => code(key, (t) => t.skill.states[key as 'told']),
    },
    {
      id: 'recognitions',
      counts: facts.recognitions,
      heading: (t) => t.report.headings.recognition,
      label: (key) => code(key, (t) => t.skill.statuses[key as 'applied']),
    },
  ]);
