/** A register of 100,000 participants and a million events, written straight into the tables: the log is not what the bench measures. */
import Sqlite from 'better-sqlite3';

/** How many there are of each; together a million and some. */
export const counts = {
  participants: 100_000,
  partnerships: 20,
  organisations: 12,
  contacts: 150_000,
  activities: 200,
  sessions: 20_000,
  presences: 560_000,
  levels: 120_000,
  referrals: 40_000,
  outcomes: 50_000,
  pairs: 5_000,
  mentoringSessions: 60_000,
  learnings: 2_000,
  meetings: 1_000,
  attendances: 8_000,
  decisions: 2_000,
  actions: 10_000,
};

/** A number that looks random and is the same every time, from 0 to below `under`; `salt` makes rows of one table differ in it. */
const some = (under, salt) => `(((n * 2654435761 + ${salt} * 40503) % 4294967296) / 7 % ${under})`;
/** A day from the first of 2024 on. */
const day = (days, salt, from = '2024-01-01') => `date('${from}', '+' || ${some(days, salt)} || ' days')`;
const oneOf = (words, salt) =>
  `case ${some(words.length, salt)} ${words.map((word, at) => `when ${at} then ${word === null ? 'null' : `'${word}'`}`).join(' ')} end`;
const one = (count, salt) => `1 + ${some(count, salt)}`;

/** A clause of each sort that readers of reports ask for; five partnerships have them. */
const rules = [
  { kind: 'meeting-cadence', every: '1 month' },
  { kind: 'minutes-within', days: 7 },
  { kind: 'actions-on-time', minShare: 0.8, window: '12 months' },
];

/** Fills a new register; the number of events in it. */
export function fillRegister(file) {
  const db = new Sqlite(file);
  db.pragma('synchronous = OFF');
  for (const { name } of db.prepare("select name from sqlite_master where type = 'trigger'").all())
    db.exec(`drop trigger "${name}"`);
  const rows = (table, count, columns) => {
    const keys = Object.keys(columns);
    db.exec(`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${count})
      insert into "${table}" (${keys.map((key) => `"${key}"`)}) select ${Object.values(columns).join(', ')} from numbers`);
  };
  db.transaction(() => {
    partners(rows);
    people(rows);
    events(rows);
    for (let id = 1; id <= 5; id += 1) agreement(db, id);
  })();
  db.close();
  const { participants: _, partnerships, organisations, activities, pairs, ...happened } = counts;
  return Object.values(happened).reduce((sum, count) => sum + count, 0);
}

function partners(rows) {
  rows('organisation', counts.organisations, {
    handle: "'org' || n",
    name: "'Organisation ' || n",
    sector: oneOf(['third-sector', 'authority', 'school', 'company'], 1),
    languages: "'[]'",
  });
  rows('partnership', counts.partnerships, {
    handle: "'p' || n",
    name: "'Partnership ' || n",
    purpose: "'x'",
    status: "'active'",
    startOn: "'2024-01-01'",
  });
  rows('membership', counts.partnerships * 4, {
    partnershipId: `1 + n % ${counts.partnerships}`,
    organisationId: `1 + (n / ${counts.partnerships} * 3 + n) % ${counts.organisations}`,
    role: "'partner'",
    since: "'2024-01-01'",
  });
}

function people(rows) {
  rows('participant', counts.participants, {
    givenName: "'A' || n",
    familyName: "'B' || n",
    nameKey: "'ab' || n",
    birthDate: day(22_000, 2, '1950-01-01'),
    gender: oneOf(['female', 'male', 'female', 'male', 'other', 'not-stated', null], 3),
    // A few so rare that numbers must be hidden.
    residenceGround: `case when n % 30000 = 7 then 'trafficking' when n % 20000 = 9 then 'returnee' else ${oneOf(['asylum', 'quota', 'family', 'work', 'study', 'eu', null], 4)} end`,
    integrationLanguage: oneOf(['sv', 'fi', 'fi', 'both', 'undecided', null], 5),
    enteredBy: "'x'",
    enteredOn: "'2024-01-01'",
  });
  rows('participation', counts.participants * 1.1, {
    participantId: `1 + n % ${counts.participants}`,
    partnershipId: one(counts.partnerships, 6),
    joinedOn: day(1000, 7),
    leftOn: `case when ${some(3, 8)} > 0 then date(${day(1000, 7)}, '+' || (30 + ${some(600, 9)}) || ' days') end`,
  });
}

function events(rows) {
  const person = one(counts.participants, 10);
  rows('contact', counts.contacts, {
    participantId: person,
    contactedOn: day(1000, 11),
    way: oneOf(['phone', 'meeting'], 12),
    byName: "'A'",
  });
  rows('activity', counts.activities, {
    name: "'Activity ' || n",
    kind: oneOf(['sport', 'culture', 'club', 'social', 'language-cafe', 'language-course'], 13),
    organisationId: one(counts.organisations, 14),
    languages: "'[]'",
    interests: "'[]'",
    startsOn: "'2024-01-01'",
  });
  rows('activitySession', counts.sessions, {
    activityId: one(counts.activities, 15),
    date: day(1000, 16),
    status: oneOf(['held', 'held', 'held', 'cancelled'], 17),
  });
  rows('presence', counts.presences, {
    sessionId: `1 + n % ${counts.sessions}`,
    participantId: `1 + (n * 7919 + n / ${counts.sessions}) % ${counts.participants}`,
    status: oneOf(['present', 'present', 'present', 'absent', 'excused'], 18),
  });
  rows('languageLevel', counts.levels, {
    participantId: person,
    language: oneOf(['sv', 'fi'], 19),
    level: oneOf(['A1', 'A2', 'B1'], 20),
    cefr: oneOf(['A1', 'A2', 'B1'], 20),
    assessedOn: day(1000, 21),
  });
  rows('referral', counts.referrals, {
    participantId: person,
    fromOrganisationId: one(counts.organisations, 22),
    toOrganisationId: one(counts.organisations, 23),
    purpose: "'x'",
    basis: "'consent'",
    status: "'made'",
    madeOn: day(1000, 24),
    madeBy: "'A'",
  });
  rows('outcome', counts.outcomes, {
    participantId: person,
    side: "'newcomer'",
    kind: oneOf(['job', 'studies', 'hobby'], 25),
    domain: oneOf(['work', 'leisure'], 26),
    happenedOn: day(1000, 27),
    source: "'self'",
  });
  rows('learning', counts.learnings, {
    partnershipId: one(counts.partnerships, 28),
    side: oneOf(['host', 'newcomer'], 29),
    learnedOn: day(1000, 30),
    text: "'x'",
  });
  mentoring(rows);
  meetings(rows);
}

function mentoring(rows) {
  rows('mentoringProgramme', 5, {
    handle: "'m' || n",
    name: "'M ' || n",
    kind: oneOf(['career', 'language-friend', 'peer'], 31),
    ownerId: '1',
    months: '6',
    meetingsPerMonth: '2',
    maxGapDays: '30',
    groupMeetings: '0',
    trainingHours: '0',
    menteesPerMentor: '1',
    intakeMonths: "'[]'",
    weights: "'{}'",
    startOn: "'2024-01-01'",
  });
  rows('mentor', counts.pairs, {
    programmeId: '1 + n % 5',
    nameKey: "'ab' || n",
    languages: "'[]'",
    interests: "'[]'",
    capacity: '1',
    appliedOn: "'2024-01-01'",
  });
  rows('mentee', counts.pairs, {
    programmeId: '1 + n % 5',
    participantId: `1 + n * 17 % ${counts.participants}`,
    appliedOn: "'2024-01-01'",
  });
  rows('mentoringPair', counts.pairs, {
    programmeId: '1 + n % 5',
    mentorId: 'n',
    menteeId: 'n',
    proposedBy: "'A'",
    reasons: "'[]'",
    status: "'active'",
    statusOn: "'2024-02-01'",
    goals: "'[]'",
    startOn: "'2024-02-01'",
  });
  rows('mentoringSession', counts.mentoringSessions, {
    pairId: one(counts.pairs, 32),
    date: day(1000, 33),
    mode: "'in-person'",
  });
}

function meetings(rows) {
  rows('meeting', counts.meetings, {
    partnershipId: `1 + n % ${counts.partnerships}`,
    date: day(1000, 34),
    status: oneOf(['held', 'held', 'held', 'cancelled'], 35),
    sharedOn: "'2026-09-30'",
  });
  rows('attendance', counts.attendances, {
    meetingId: `1 + n % ${counts.meetings}`,
    name: "'A'",
    organisationId: one(counts.organisations, 36),
    status: oneOf(['present', 'present', 'absent'], 37),
  });
  rows('decision', counts.decisions, { meetingId: `1 + n % ${counts.meetings}`, position: 'n', text: "'x'" });
  rows('action', counts.actions, {
    partnershipId: `1 + n % ${counts.partnerships}`,
    organisationId: one(counts.organisations, 38),
    what: "'x'",
    owner: "'A'",
    addedOn: "'2024-01-01'",
    due: day(1000, 39),
    doneOn: `case when ${some(4, 40)} > 0 then ${day(1000, 41)} end`,
    timesMoved: '0',
  });
}

function agreement(db, partnershipId) {
  const clauses = rules.map((rule, at) => ({ id: `c${at}`, text: { en: rule.kind }, rule }));
  const parties = [{ organisation: 'org1', role: 'partner' }];
  const document = JSON.stringify({ title: { en: 'Rules' }, valid: { from: '2024-01-01' }, parties, clauses });
  const { lastInsertRowid } = db
    .prepare(
      'insert into "agreementVersion" ("partnershipId", version, "validFrom", "draftedOn", document) values (?, 1, ?, ?, ?)',
    )
    .run(partnershipId, '2024-01-01', '2024-01-01', document);
  db.prepare(
    'insert into "agreementParty" ("versionId", "organisationId", role, "signedOn", "signedBy") values (?, 1, ?, ?, ?)',
  ).run(lastInsertRowid, 'partner', '2024-01-02', 'A');
}
