/** English: all texts, by subject. The source of keys. */

import type { Language } from '../lib/vocabulary.ts';
import { cli } from './en/cli.ts';
import { organisation } from './en/organisation.ts';
import { participant } from './en/participant.ts';
import { partnership } from './en/partnership.ts';
import { register } from './en/register.ts';
import { store } from './en/store.ts';
import { formatFor } from './format.ts';

export const en = {
  language: 'en' as Language,
  format: formatFor('en'),
  cli,
  organisation,
  participant,
  partnership,
  register,
  store,
};
