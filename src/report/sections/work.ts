/** Sections on what people did and what came of it: each stands in the report only when something is known of it. */
import type { Facts } from '../facts.ts';
import { figuresOf } from '../indicators/registry.ts';
import { code, type DraftSection, name, type SectionId } from '../model.ts';
import { type PeopleTable, peopleRelations, peopleTable } from './people-table.ts';

const section = (id: SectionId, facts: Facts, tables: readonly PeopleTable[]): DraftSection => {
  const known = tables.filter(({ counts }) => counts.rows.length > 0);
  return {
    id,
    figures: known.length === 0 ? [] : figuresOf(id, facts),
    tables: known.map(peopleTable),
    relations: known.flatMap(peopleRelations),
    text: () => [],
  };
};

export const activities = (facts: Facts): DraftSection =>
  section('activities', facts, [
    {
      id: 'activities',
      counts: facts.activities,
      heading: (t) => t.report.headings.activity,
      label: (key) => code(key, (t) => t.activity.kinds[key as 'other']),
    },
  ]);

export const mentoring = (facts: Facts): DraftSection =>
  section('mentoring', facts, [
    {
      id: 'mentoring',
      counts: facts.mentees,
      heading: (t) => t.report.headings.programme,
      label: (key) => code(key, (t) => t.report.programmes[key as 'peer']),
    },
  ]);

export const referrals = (facts: Facts): DraftSection =>
  section('referrals', facts, [
    { id: 'referrals', counts: facts.referrals, heading: (t) => t.report.headings.receiver, label: name },
  ]);

export const outcomes = (facts: Facts): DraftSection =>
  section('outcomes', facts, [
    {
      id: 'outcomes',
      counts: facts.outcomes,
      heading: (t) => t.report.headings.outcome,
      label: (key) => code(key, (t) => t.outcome.kinds[key as 'job']),
    },
    {
      id: 'levels',
      counts: facts.levels,
      heading: (t) => t.report.headings.language,
      label: (key) => code(key, (t) => new Intl.DisplayNames([t.language], { type: 'language' }).of(key) ?? key),
    },
  ]);
