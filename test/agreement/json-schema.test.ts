import { expect, test } from 'vitest';
import { agreementJsonSchema } from '../../src/agreement/json-schema.ts';
import { ruleKinds } from '../../src/rules/registry.ts';

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is walked as the document that it is
const schema = agreementJsonSchema() as any;

test('an unknown key is marked, and what must be there is asked for', () => {
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['title', 'valid', 'parties', 'clauses']);
  expect(schema.properties.parties.items.properties.role.enum).toContain('lead');
  expect(schema.properties.title.properties).toHaveProperty('fi');
});

test('each kind of rule is there with its own parameters and no others', () => {
  const rules = schema.properties.clauses.items.properties.rule.anyOf;
  expect(rules.map((rule: { properties: { kind: { const: string } } }) => rule.properties.kind.const)).toEqual(
    ruleKinds.map(({ kind }) => kind),
  );
  const [cadence] = rules;
  expect(cadence.required).toEqual(['kind', 'every']);
  expect(Object.keys(cadence.properties)).toEqual(expect.arrayContaining(['every', 'body', 'severity', 'pause']));
  expect(cadence.additionalProperties).toBe(false);
});
