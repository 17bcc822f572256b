/** Svenska: alla texter, ämne för ämne. */

import { formatFor } from './format.ts';
import type { Texts } from './index.ts';
import { cli } from './sv/cli.ts';
import { organisation } from './sv/organisation.ts';
import { participant } from './sv/participant.ts';
import { partnership } from './sv/partnership.ts';
import { register } from './sv/register.ts';
import { store } from './sv/store.ts';

export const sv: Texts = {
  language: 'sv',
  format: formatFor('sv'),
  cli,
  organisation,
  participant,
  partnership,
  register,
  store,
};
