/** Svenska: alla texter, ämne för ämne. */

import { formatFor } from './format.ts';
import type { Texts } from './index.ts';
import { cli } from './sv/cli.ts';
import { organisation } from './sv/organisation.ts';
import { partnership } from './sv/partnership.ts';
import { register } from './sv/register.ts';
import { store } from './sv/store.ts';

export const sv: Texts = { format: formatFor('sv'), cli, organisation, partnership, register, store };
