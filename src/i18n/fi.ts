/** Suomi: kaikki tekstit aiheittain. */
import { cli } from './fi/cli.ts';
import { organisation } from './fi/organisation.ts';
import { participant } from './fi/participant.ts';
import { partnership } from './fi/partnership.ts';
import { register } from './fi/register.ts';
import { store } from './fi/store.ts';
import { formatFor } from './format.ts';
import type { Texts } from './index.ts';

export const fi: Texts = {
  language: 'fi',
  format: formatFor('fi'),
  cli,
  organisation,
  participant,
  partnership,
  register,
  store,
};
