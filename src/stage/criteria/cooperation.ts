/** Cooperation: a signed agreement, resources from several sides, people who find their way from one partner to another. */
import { membersOn } from '../../rules/judge.ts';
import { allBut, type Criterion, type Finding, type Known, partnersOn, shareStatus, since } from '../criterion.ts';

export const cooperation: readonly Criterion[] = [
  { name: 'signed-agreement', stage: 'cooperation', judge: signedAgreement },
  { name: 'shared-resources', stage: 'cooperation', judge: sharedResources },
  { name: 'mutual-referrals', stage: 'cooperation', judge: mutualReferrals },
];

function signedAgreement(known: Known): Finding {
  const { version, asOf } = known;
  if (version === null) return { status: 'not-met', found: (t) => t.stage.notes.noAgreement, evidence: [] };
  const partners = partnersOn(known).map(({ organisation }) => organisation);
  const signatures = version.signatures.filter(({ signedOn }) => signedOn !== null && signedOn <= asOf);
  const signed = partners.filter((partner) => signatures.some(({ organisation }) => organisation === partner));
  return {
    status: partners.length === 0 ? 'unknown' : allBut(signed.length, partners.length),
    found: (t) => t.stage.notes.signed(signed.length, partners.length),
    evidence: [
      {
        noun: 'agreement',
        id: version.id,
        date: version.validFrom,
        note: (t) => {
          const missing = partners.filter((partner) => !signed.includes(partner));
          return missing.length === 0
            ? t.agreement.versionTitle(version.version)
            : t.stage.notes.notSigned(version.version, t.format.list(missing));
        },
      },
    ],
  };
}

/** Funders count too: money is a resource. */
function sharedResources({ records, asOf }: Known): Finding {
  const from = since({ asOf });
  const delivered = records.commitments.filter(({ deliveries }) =>
    deliveries.some(({ deliveredOn }) => from <= deliveredOn && deliveredOn <= asOf),
  );
  const organisations = [...new Set(delivered.map(({ organisation }) => organisation))];
  const isRecorded = records.commitments.some(({ madeOn }) => madeOn <= asOf);
  return {
    status:
      organisations.length >= 2 ? 'met' : organisations.length === 1 ? 'nearly' : isRecorded ? 'not-met' : 'unknown',
    found: (t) => t.format.list(organisations) || t.stage.notes.nothing,
    evidence: delivered.map(({ id, organisation, kind, deliveries }) => ({
      noun: 'commitment',
      id,
      date: deliveries.at(-1)?.deliveredOn ?? from,
      note: (t) => `${organisation}: ${t.commitment.kinds[kind]}`,
    })),
  };
}

/** Between the members, in the 12 months up to the day; one sender to one receiver is a direction. */
function mutualReferrals({ records, beyond, asOf }: Known): Finding {
  const members = membersOn(records.members, asOf);
  const made = beyond.referrals.filter(
    ({ from, to, madeOn }) =>
      since({ asOf }) <= madeOn && madeOn <= asOf && members.includes(from) && members.includes(to) && from !== to,
  );
  if (made.length === 0) return { status: 'unknown', found: (t) => t.stage.notes.noReferrals, evidence: [] };
  const directions = new Set(made.map(({ from, to }) => `${from} ${to}`)).size;
  const closed = made.filter(({ completedOn }) => completedOn !== null && completedOn <= asOf);
  const told = closed.filter(({ feedbackOn }) => feedbackOn !== null && feedbackOn <= asOf);
  const share = shareStatus(told.length, made.length, 0.7);
  const isMutual = directions >= 2;
  return {
    status: isMutual ? share : share === 'met' ? 'nearly' : 'not-met',
    found: (t) => t.stage.notes.referrals(directions, told.length, made.length),
    evidence: made.map(({ id, from, to, madeOn }) => ({
      noun: 'referral',
      id,
      date: madeOn,
      note: () => `${from} → ${to}`,
    })),
  };
}
