/** An agreement as a paper to sign, in one language: what stands where, whatever the form it is written in. */
import type { Texts } from '../i18n/index.ts';
import { upperFirst } from '../lib/text.ts';
import type { AgreementVersion, LocalText } from './agreement.ts';
import { localText, validity } from './describe.ts';

export interface Signing {
  readonly organisation: string;
  readonly role: string;
  /** Who signs or has signed; empty when nobody is named. */
  readonly name: string;
  /** The day as it is written; empty while it is not signed. */
  readonly signedOn: string;
}

export interface Paper {
  readonly language: Texts['language'];
  readonly title: string;
  /** Version and validity. */
  readonly subtitle: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly isNumbered: boolean;
    readonly lines: readonly string[];
  }[];
  readonly signatures: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly Signing[];
  };
}

/** @param names of organisations by handle */
export function paperOf(version: AgreementVersion, names: ReadonlyMap<string, string>, t: Texts): Paper {
  const { document, signatures } = version;
  const { goals = [], clauses, sharing = [] } = document;
  const { headings } = t.agreement;
  const local = (text: LocalText) => localText(text, t).trim();
  const nameOf = (handle: string) => names.get(handle) ?? handle;
  const sections = [
    {
      heading: headings.signatures,
      isNumbered: false,
      lines: signatures.map(({ organisation, role }) => `${nameOf(organisation)}, ${t.partnership.roles[role]}`),
    },
    {
      heading: headings.goals,
      isNumbered: false,
      lines: goals.map(({ text, target, by }) => {
        const aims = [target === undefined ? '' : String(target), by === undefined ? '' : t.format.date(by)];
        const aim = aims.filter((part) => part !== '').join(', ');
        return aim === '' ? local(text) : `${local(text)} (${aim})`;
      }),
    },
    { heading: headings.clauses, isNumbered: true, lines: clauses.map(({ text }) => local(text)) },
    {
      heading: headings.sharing,
      isNumbered: false,
      lines: sharing.map(({ to, purpose, basis, fields }) =>
        t.agreement.mayGet(nameOf(to), purpose, basis, fields.join(', ')),
      ),
    },
  ];
  return {
    language: t.language,
    title: local(document.title),
    subtitle: `${validity(version, t)}. ${upperFirst(t.agreement.versionTitle(version.version))}.`,
    sections: sections.filter(({ lines }) => lines.length > 0),
    signatures: {
      heading: t.agreement.paper.signatures,
      columns: [t.agreement.paper.party, t.agreement.paper.name, t.agreement.paper.day, t.agreement.paper.signature],
      rows: signatures.map(({ organisation, role, signatory, signedBy, signedOn }) => ({
        organisation: nameOf(organisation),
        role: t.partnership.roles[role],
        name: signedBy ?? signatory ?? '',
        signedOn: signedOn === null ? '' : t.format.date(signedOn),
      })),
    },
  };
}
