/** The commands of entrusted data. */
import type { Noun } from '../cli/command.ts';
import { check } from './commands/check.ts';
import { give, list, withdraw } from './commands/consent.ts';
import { disclosures } from './commands/disclosures.ts';

export const privacy: Noun = {
  name: 'privacy',
  summary: (t) => t.privacy.summary,
  commands: [give, withdraw, list, check, disclosures],
};
