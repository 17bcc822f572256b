/** An agreement as YAML in the order in which people write it, and a rule as one line. Reading the YAML again gives the same agreement. */
import { Document, isMap, visit } from 'yaml';
import { byText } from '../lib/text.ts';
import type { AgreementDocument, LocalText, WrittenRule } from './agreement.ts';

/** `{kind: minutes-within, days: 7}` */
export function ruleLine(rule: WrittenRule): string {
  const document = new Document(kindFirst(rule), { schema: 'core' });
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

/** Clauses and goals are blocks; what is in them, and all else, is one line. */
export function asYaml(agreement: AgreementDocument): string {
  const document = new Document(inWrittenOrder(agreement), { schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Map: (_key, node) => {
      node.flow = node !== document.contents && !(node.has('id') && node.has('text'));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const inWrittenOrder = ({ title, valid, parties, signAnew, goals, clauses, sharing }: AgreementDocument) =>
  given({
    title: languagesInOrder(title),
    valid: given({ from: valid.from, until: valid.until }),
    parties: parties.map(({ organisation, role, signatory }) => given({ organisation, role, signatory })),
    signAnew,
    goals: goals?.map(({ id, text, target, by }) => given({ id, text: languagesInOrder(text), target, by })),
    clauses: clauses.map(({ id, text, rule }) =>
      given({ id, text: languagesInOrder(text), rule: rule === undefined ? undefined : kindFirst(rule) }),
    ),
    sharing: sharing?.map(({ to, purpose, basis, fields }) => ({ to, purpose, basis, fields })),
  });

const languagesInOrder = ({ sv, fi, en }: LocalText) => given({ sv, fi, en });

function kindFirst({ kind, ...parameters }: WrittenRule): Record<string, unknown> {
  return { kind, ...Object.fromEntries(Object.entries(parameters).sort(([a], [b]) => byText(a, b))) };
}

const given = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
