/** The options by which an organisation's particulars are given, and what they become. */
import { choice, text, words } from '../cli/parameter.ts';
import { SamspelError } from '../i18n/error.ts';
import { parseBusinessId } from '../lib/identity-code.ts';
import { known } from '../lib/known.ts';
import { languages } from '../lib/vocabulary.ts';
import { organisationFaults } from './organisation.ts';

export const particulars = {
  handle: text((t) => t.organisation.options.handle, 'WORD'),
  businessId: text((t) => t.organisation.options.businessId, 'ID'),
  municipality: text((t) => t.organisation.options.municipality),
  languages: words((t) => t.organisation.options.languages, 'SV,FI'),
  migrantLed: choice(['yes', 'no'], (t) => t.organisation.options.migrantLed),
  website: text((t) => t.organisation.options.website, 'URL'),
  email: text((t) => t.organisation.options.email),
  phone: text((t) => t.organisation.options.phone),
  notes: text((t) => t.organisation.options.notes),
};

export const contactParticulars = {
  title: text((t) => t.organisation.options.title),
  email: text((t) => t.organisation.options.email),
  phone: text((t) => t.organisation.options.phone),
  language: choice(languages, (t) => t.organisation.options.language),
};

interface Given {
  readonly handle?: string | undefined;
  readonly businessId?: string | undefined;
  readonly municipality?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly migrantLed?: 'yes' | 'no' | undefined;
  readonly website?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly notes?: string | undefined;
}

/** Checked and in the form in which they are kept; only what was given. Throws `bad-data` with the first fault. */
export function readParticulars(given: Given) {
  const [fault] = organisationFaults(given);
  if (fault !== undefined) throw faultError(fault.field, fault.value);
  const { businessId, migrantLed, handle, municipality, languages, website, email, phone, notes } = given;
  return known({
    handle,
    municipality,
    languages,
    website,
    email,
    phone,
    notes,
    businessId: businessId === undefined ? undefined : (parseBusinessId(businessId) ?? undefined),
    migrantLed: migrantLed === undefined ? undefined : migrantLed === 'yes' ? 1 : 0,
  });
}

function faultError(field: 'handle' | 'businessId' | 'email', value: string): SamspelError {
  switch (field) {
    case 'handle':
      return new SamspelError('bad-data', (t) => t.organisation.handleForm(value), {
        hint: (t) => t.organisation.handleFormHint,
      });
    case 'businessId':
      return new SamspelError('bad-data', (t) => t.organisation.badBusinessId(value), {
        hint: (t) => t.organisation.badBusinessIdHint,
      });
    case 'email':
      return new SamspelError('bad-data', (t) => t.organisation.badEmail(value));
  }
}
