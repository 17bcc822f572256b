/** What changed from one version to another: clauses first of all, then parties, goals, sharing, title and validity. */
import type { AgreementDocument, LocalText } from './agreement.ts';
import { ruleLine } from './written.ts';

export type Part = 'agreement' | 'party' | 'goal' | 'clause' | 'sharing';

export interface Difference {
  readonly part: Part;
  /** Clause id, handle of the party; for the agreement itself null. */
  readonly id: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** `rule`, `text.sv`, `role`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Entry {
  readonly part: Part;
  readonly id: string | null;
  /** By field, in the order in which they are told. */
  readonly fields: ReadonlyMap<string, string>;
}

/** In the order of the newer version; what was removed comes after. Empty when the two say the same. */
export function compareDocuments(from: AgreementDocument, to: AgreementDocument): Difference[] {
  const [before, after] = [entriesOf(from), entriesOf(to)];
  const same = (a: Entry) => (b: Entry) => a.part === b.part && a.id === b.id;
  return [
    ...after.flatMap((entry) => {
      const old = before.find(same(entry));
      return old === undefined ? whole(entry, 'added') : changes(old, entry);
    }),
    ...before.filter((entry) => !after.some(same(entry))).flatMap((entry) => whole(entry, 'removed')),
  ];
}

function whole({ part, id, fields }: Entry, change: 'added' | 'removed'): Difference[] {
  return [...fields].map(([field, value]) => ({
    part,
    id,
    change,
    field,
    before: change === 'removed' ? value : null,
    after: change === 'added' ? value : null,
  }));
}

function changes(old: Entry, { part, id, fields }: Entry): Difference[] {
  const names = [...new Set([...fields.keys(), ...old.fields.keys()])];
  return names.flatMap((field) => {
    const [before, after] = [old.fields.get(field) ?? null, fields.get(field) ?? null];
    return before === after ? [] : [{ part, id, change: 'changed' as const, field, before, after }];
  });
}

function entriesOf({ title, valid, parties, signAnew, goals = [], clauses, sharing = [] }: AgreementDocument): Entry[] {
  return [
    ...clauses.map(({ id, text, rule }) => ({
      part: 'clause' as const,
      id,
      fields: fieldsOf(text, { rule: rule === undefined ? undefined : ruleLine(rule) }),
    })),
    ...parties.map(({ organisation, role, signatory }) => ({
      part: 'party' as const,
      id: organisation,
      fields: fieldsOf({}, { role, signatory }),
    })),
    ...goals.map(({ id, text, target, by }) => ({
      part: 'goal' as const,
      id,
      fields: fieldsOf(text, { target: target === undefined ? undefined : String(target), by }),
    })),
    // One organisation may get data for several purposes: the purpose is part of the name.
    ...sharing.map(({ to, purpose, basis, fields }) => ({
      part: 'sharing' as const,
      id: `${to}: ${purpose}`,
      fields: fieldsOf({}, { basis, fields: fields.join(', ') }),
    })),
    {
      part: 'agreement',
      id: null,
      fields: fieldsOf(title, {
        from: valid.from,
        until: valid.until,
        signAnew: signAnew === undefined ? undefined : String(signAnew),
      }),
    },
  ];
}

function fieldsOf({ sv, fi, en }: LocalText, others: Readonly<Record<string, string | undefined>>) {
  const named = { 'text.sv': sv, 'text.fi': fi, 'text.en': en, ...others };
  return new Map(Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
