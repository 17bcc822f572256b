/** What came of it: outcomes by kind and by domain, and languages. */
import { domainOf } from '../../outcome/outcome.ts';
import type { Facts } from '../facts.ts';
import { code, type DraftSection, type Relation } from '../model.ts';
import { notMoreThan } from './grouping.ts';
import { peopleCell } from './people-table.ts';
import { peopleSection, whens } from './work.ts';

export const outcomes = (facts: Facts): DraftSection =>
  peopleSection(
    'outcomes',
    facts,
    [
      {
        id: 'outcomes',
        counts: facts.outcomes,
        heading: (t) => t.report.headings.outcome,
        label: (key) => code(key, (t) => t.outcome.kinds[key as 'job']),
      },
      {
        id: 'domains',
        counts: facts.domains,
        heading: (t) => t.report.headings.domain,
        label: (key) => code(key, (t) => t.outcome.domains[key as 'work']),
      },
      {
        id: 'levels',
        counts: facts.levels,
        heading: (t) => t.report.headings.language,
        label: (key) => code(key, (t) => new Intl.DisplayNames([t.language], { type: 'language' }).of(key) ?? key),
      },
      {
        id: 'assessed',
        counts: facts.assessed,
        heading: (t) => t.report.headings.assessed,
        label: (key) => code(key, (t) => t.report.assessed[key as 'higher']),
      },
    ],
    [...domainRelations(facts), ...levelRelations(facts)],
  );

/** Whoever has an outcome has one in its domain; all outcomes of a domain together are no fewer people than the domain; both tables are about the same people. */
function domainRelations({ outcomes, domains }: Facts): Relation[] {
  return whens.flatMap((when): Relation[] => {
    const kinds = outcomes.rows.map(({ key }) => ({ key, domain: domainOf[key as 'job'] }));
    const of = (domain: string) => kinds.filter((kind) => kind.domain === domain);
    const people = (rows: Facts['outcomes']['rows'], key: string) => rows.find((row) => row.key === key)?.[when] ?? 0;
    return [
      same(peopleCell('outcomes', 'all', when), peopleCell('domains', 'all', when)),
      ...domains.rows.flatMap(({ key: domain }): Relation[] => {
        const cell = peopleCell('domains', domain, when);
        const most = of(domain).reduce((sum, { key }) => sum + people(outcomes.rows, key), 0);
        const fits = of(domain).every(({ key }) => people(outcomes.rows, key) <= people(domains.rows, domain));
        // A domain can be chosen otherwise than the kind has it: then a reader knows less.
        if (!fits || people(domains.rows, domain) > most) return [];
        const kindCells = of(domain).map(({ key }) => peopleCell('outcomes', key, when));
        return [
          ...kindCells.map((kind) => notMoreThan(kind, cell)),
          {
            terms: [{ cell, factor: 1 }, ...kindCells.map((kind) => ({ cell: kind, factor: -1 }))],
            is: 'zero-or-less',
          },
        ];
      }),
    ];
  });
}

/** Who was assessed higher than ever before stands in both tables of languages, unless nobody had been assessed before. */
const levelRelations = ({ levels, assessed }: Facts): Relation[] =>
  whens.flatMap((when) => {
    const higher = assessed.rows.find(({ key }) => key === 'higher')?.[when] ?? 0;
    return higher === levels.total[when]
      ? [same(peopleCell('levels', 'all', when), peopleCell('assessed', 'higher', when))]
      : [];
  });

const same = (a: string, b: string): Relation => ({
  terms: [
    { cell: a, factor: 1 },
    { cell: b, factor: -1 },
  ],
  is: 'zero',
});
