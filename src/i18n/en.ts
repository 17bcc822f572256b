/** English: all texts, by subject. The source of keys. */
import { cli } from './en/cli.ts';
import { organisation } from './en/organisation.ts';
import { partnership } from './en/partnership.ts';
import { register } from './en/register.ts';
import { store } from './en/store.ts';
import { formatFor } from './format.ts';

export const en = { format: formatFor('en'), cli, organisation, partnership, register, store };
