/** An own field with what a test does not care about filled in. */
import type { OwnField } from '../../src/own-field/own-field.ts';

export const aField = (given: Partial<OwnField> & Pick<OwnField, 'key'>): OwnField => ({
  id: 1,
  subject: 'participant',
  kind: 'text',
  choices: [],
  labels: { en: null, sv: null, fi: null },
  sensitive: false,
  archivedOn: null,
  ...given,
});
