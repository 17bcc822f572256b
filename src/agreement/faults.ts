/** What the shape of an agreement can't tell: unknown organisations and fields, days in the wrong order, ids used twice, rules that can't run. */
import type { Text } from '../i18n/index.ts';
import { isDate } from '../lib/date.ts';
import { nearest } from '../lib/text.ts';
import { fieldKeys } from '../participant/fields.ts';
import { ruleText } from './mistake.ts';
import type { Known } from './parse.ts';
import type { Path } from './yaml.ts';

export interface Finding {
  readonly path: Path;
  readonly part?: 'key' | 'value';
  readonly text: Text;
}

type Mapping = Readonly<Record<string, unknown>>;

/** What of a participant may be shared: her own fields, and what is kept beside them. */
export const sharingFields: readonly string[] = [
  ...fieldKeys,
  'levelSv',
  'levelFi',
  'levelEn',
  'languages',
  'externalId',
];

/** Names that stand for a list of fields: what section 94 of Act 681/2023 lets a service provider receive. */
const sharingProfiles: readonly string[] = ['fi-koto-94'];

/** Looks at whatever can be read, so that a mistake of shape in one place hides nothing in another. */
export function findFaults(value: unknown, known: Known): Finding[] {
  const root = mappingOf(value);
  return [
    ...datesInOrder(root),
    ...knownOrganisations(root, known.organisations),
    ...usedOnce(root, 'parties', 'organisation'),
    ...usedOnce(root, 'goals', 'id'),
    ...usedOnce(root, 'clauses', 'id'),
    ...rulesThatRun(root, known),
    ...knownFields(root, known.ownFields ?? []),
  ];
}

function datesInOrder(root: Mapping): Finding[] {
  const { from, until } = mappingOf(root.valid);
  if (typeof from !== 'string' || typeof until !== 'string' || !isDate(from) || !isDate(until) || until >= from)
    return [];
  const text: Text = (t) => t.agreement.mistakes.untilBeforeFrom(t.format.date(until), t.format.date(from));
  return [{ path: ['valid', 'until'], text }];
}

function knownOrganisations(root: Mapping, organisations: readonly string[]): Finding[] {
  const named = [
    ...handlesIn(root, 'parties', ['organisation']),
    ...handlesIn(root, 'sharing', ['to']),
    ...handlesIn(root, 'clauses', ['rule', 'partner']),
    ...handlesIn(root, 'clauses', ['rule', 'to']),
  ];
  return named
    .filter(({ handle }) => !organisations.includes(handle))
    .map(({ path, handle }) => {
      const close = nearest(handle, organisations);
      return {
        path,
        text: (t) =>
          `${t.agreement.mistakes.unknownOrganisation(handle)} ${close === null ? t.agreement.mistakes.addOrganisation : t.cli.didYouMean(close)}`,
      };
    });
}

function handlesIn(root: Mapping, list: string, keys: readonly string[]) {
  return mappingsIn(root[list]).flatMap(([index, mapping]) => {
    const handle = keys.reduce<unknown>((within, key) => mappingOf(within)[key], mapping);
    return typeof handle === 'string' ? [{ path: [list, index, ...keys], handle }] : [];
  });
}

/** The second and every further one is told. */
function usedOnce(root: Mapping, list: string, key: string): Finding[] {
  const seen = new Set<unknown>();
  return mappingsIn(root[list]).flatMap(([index, { [key]: id }]) => {
    if (typeof id !== 'string' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [list, index, key], text: (t) => t.agreement.mistakes.usedTwice(id) } satisfies Finding];
  });
}

function rulesThatRun(root: Mapping, { ruleFaults }: Known): Finding[] {
  return mappingsIn(root.clauses).flatMap(([index, { rule }]) => {
    if (!isMapping(rule)) return [];
    return ruleFaults(rule).map((fault) => ({
      path: ['clauses', index, 'rule', ...fault.path],
      part: fault.problem === 'unknown-parameter' ? ('key' as const) : ('value' as const),
      text: ruleText(fault),
    }));
  });
}

function knownFields(root: Mapping, ownFields: readonly string[]): Finding[] {
  const shared = [...sharingFields, ...ownFields];
  return mappingsIn(root.sharing).flatMap(([index, { fields }]) =>
    listOf(fields).flatMap((field, at) => {
      if (typeof field !== 'string' || shared.includes(field) || sharingProfiles.includes(field)) return [];
      const close = nearest(field, shared);
      const text: Text = (t) =>
        `${t.agreement.mistakes.unknownField(field)} ${close === null ? t.agreement.mistakes.fieldsAre : t.cli.didYouMean(close)}`;
      return [{ path: ['sharing', index, 'fields', at], text }];
    }),
  );
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const mappingOf = (value: unknown): Mapping => (isMapping(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const mappingsIn = (value: unknown): [number, Mapping][] =>
  listOf(value).flatMap((one, index) => (isMapping(one) ? [[index, one] as [number, Mapping]] : []));
