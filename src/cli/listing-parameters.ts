/** The options that every listing takes. */
import { many, number, text, words } from './parameter.ts';

export const listingParameters = {
  columns: words((t) => t.cli.options.columns),
  where: many(text((t) => t.cli.options.where, 'CONDITION')),
  sort: text((t) => t.cli.options.sort, 'COLUMN'),
  limit: number((t) => t.cli.options.limit),
};
