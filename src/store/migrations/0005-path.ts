/** What a person’s path needs beyond the first shape: activities, skills, referrals, outcomes. */
import { paths } from '../../lib/vocabulary.ts';
import {
  activityKinds,
  assessmentPhases,
  employmentPoints,
  employmentSituations,
  enrolmentStatuses,
  goalStatuses,
  languageSkills,
  outcomeDomains,
  outcomeKinds,
  outcomeSides,
  outcomeSources,
  presences,
  recognitionKinds,
  recognitionStatuses,
  referralBases,
  referralStatuses,
  sessionStatuses,
  skillLevels,
  skillStates,
  workKinds,
  workResults,
} from '../../lib/vocabulary-path.ts';
import type { AddedColumns, Table } from '../columns.ts';
import { date, flag, id, integer, json, oneOf, optional, ref, text } from '../columns.ts';

export const tables = {
  activity: {
    columns: {
      id: id(),
      name: text(),
      kind: oneOf(activityKinds),
      organisationId: ref('organisation'),
      partnershipId: optional(ref('partnership')),
      languages: json(),
      interests: json(),
      place: optional(text()),
      municipality: optional(text()),
      costCents: optional(integer()),
      fromAge: optional(integer()),
      toAge: optional(integer()),
      /** Open to people of every background, hosts too. */
      mixed: optional(flag()),
      /** 0 is Monday. */
      weekday: optional(integer()),
      startTime: optional(text()),
      places: optional(integer()),
      startsOn: date(),
      endsOn: optional(date()),
    },
    indexes: { activity_by_organisation: ['organisationId'] },
  },
  activitySession: {
    columns: {
      id: id(),
      activityId: ref('activity'),
      date: date(),
      startTime: optional(text()),
      place: optional(text()),
      status: oneOf(sessionStatuses),
      /** How many people came who are no participants: neighbours, members of the club. */
      hosts: optional(integer()),
    },
    indexes: { activity_session_by_activity: ['activityId', 'date'], activity_session_by_date: ['date'] },
  },
  enrolment: {
    columns: {
      id: id(),
      activityId: ref('activity'),
      participantId: ref('participant'),
      status: oneOf(enrolmentStatuses),
      addedOn: date(),
      statusOn: date(),
    },
    indexes: { enrolment_by_activity: ['activityId', 'status'], enrolment_by_participant: ['participantId'] },
  },
  presence: {
    columns: {
      id: id(),
      sessionId: ref('activitySession'),
      participantId: ref('participant'),
      status: oneOf(presences),
    },
    indexes: { one_presence: ['sessionId', 'participantId'], presence_by_participant: ['participantId'] },
  },
  activityFeedback: {
    columns: {
      id: id(),
      activityId: ref('activity'),
      participantId: optional(ref('participant')),
      givenOn: date(),
      rating: integer(),
      /** Whether it helped her integration: indicator R.2.9 of AMIF. */
      helped: optional(flag()),
      text: optional(text()),
    },
    indexes: { activity_feedback_by_activity: ['activityId'], activity_feedback_by_participant: ['participantId'] },
  },

  skill: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      text: text(),
      isco: optional(text()),
      level: optional(oneOf(skillLevels)),
      years: optional(integer()),
      country: optional(text()),
      state: oneOf(skillStates),
    },
    indexes: { skill_by_participant: ['participantId'], skill_by_isco: ['isco'] },
  },
  skillStep: {
    columns: {
      id: id(),
      skillId: ref('skill'),
      state: oneOf(skillStates),
      reachedOn: date(),
      organisationId: optional(ref('organisation')),
      byName: text(),
      recognisedAs: optional(text()),
      evidence: optional(text()),
    },
    indexes: { skill_step_by_skill: ['skillId'] },
  },
  recognition: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      skillId: optional(ref('skill')),
      kind: oneOf(recognitionKinds),
      body: text(),
      isco: optional(text()),
      what: text(),
      status: oneOf(recognitionStatuses),
      statusOn: date(),
    },
    indexes: { recognition_by_participant: ['participantId'], recognition_by_status: ['status'] },
  },
  recognitionStep: {
    columns: {
      id: id(),
      recognitionId: ref('recognition'),
      status: oneOf(recognitionStatuses),
      reachedOn: date(),
      note: optional(text()),
    },
    indexes: { recognition_step_by_recognition: ['recognitionId'] },
  },

  pathChoice: {
    columns: { id: id(), participantId: ref('participant'), path: oneOf(paths), chosenOn: date(), reason: text() },
    indexes: { path_choice_by_participant: ['participantId'] },
  },

  referral: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      partnershipId: optional(ref('partnership')),
      fromOrganisationId: ref('organisation'),
      toOrganisationId: ref('organisation'),
      purpose: text(),
      basis: oneOf(referralBases),
      basisNote: optional(text()),
      status: oneOf(referralStatuses),
      madeOn: date(),
      madeBy: text(),
      answeredOn: optional(date()),
      answerNote: optional(text()),
      metOn: optional(date()),
      completedOn: optional(date()),
      result: optional(text()),
      feedbackOn: optional(date()),
    },
    indexes: {
      referral_by_participant: ['participantId'],
      referral_by_status: ['status', 'madeOn'],
      referral_by_receiver: ['toOrganisationId'],
    },
  },

  integrationPlan: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      organisationId: optional(ref('organisation')),
      madeOn: date(),
      validUntil: date(),
    },
    indexes: { integration_plan_by_participant: ['participantId', 'madeOn'] },
  },
  planReview: {
    columns: {
      id: id(),
      planId: ref('integrationPlan'),
      reviewedOn: date(),
      byName: text(),
      result: text(),
    },
    indexes: { plan_review_by_plan: ['planId', 'reviewedOn'] },
  },
  goal: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      words: text(),
      setOn: date(),
      due: optional(date()),
      status: oneOf(goalStatuses),
      closedOn: optional(date()),
    },
    indexes: { goal_by_participant: ['participantId'] },
  },
  goalStep: {
    columns: {
      id: id(),
      goalId: ref('goal'),
      what: text(),
      helper: optional(text()),
      organisationId: optional(ref('organisation')),
      due: optional(date()),
      doneOn: optional(date()),
    },
    indexes: { goal_step_by_goal: ['goalId'] },
  },

  outcome: {
    columns: {
      id: id(),
      participantId: optional(ref('participant')),
      organisationId: optional(ref('organisation')),
      side: oneOf(outcomeSides),
      kind: oneOf(outcomeKinds),
      domain: oneOf(outcomeDomains),
      happenedOn: date(),
      value: optional(text()),
      isco: optional(text()),
      source: oneOf(outcomeSources),
    },
    indexes: { outcome_by_participant: ['participantId'], outcome_by_date: ['happenedOn'] },
  },
  outcomeAssessment: {
    columns: {
      id: id(),
      participantId: optional(ref('participant')),
      organisationId: optional(ref('organisation')),
      partnershipId: optional(ref('partnership')),
      side: oneOf(outcomeSides),
      instrument: text(),
      phase: oneOf(assessmentPhases),
      answeredOn: date(),
      source: oneOf(outcomeSources),
    },
    indexes: { outcome_assessment_by_participant: ['participantId', 'answeredOn'] },
  },
  outcomeAnswer: {
    columns: {
      id: id(),
      assessmentId: ref('outcomeAssessment'),
      question: text(),
      domain: oneOf(outcomeDomains),
      /** 1–5; empty when she preferred not to say. A question that was left out has no row. */
      value: optional(integer()),
    },
    indexes: { one_outcome_answer: ['assessmentId', 'question'] },
  },

  learning: {
    columns: {
      id: id(),
      partnershipId: ref('partnership'),
      organisationId: optional(ref('organisation')),
      side: oneOf(outcomeSides),
      learnedOn: date(),
      text: text(),
      changed: optional(text()),
    },
    indexes: { learning_by_partnership: ['partnershipId', 'learnedOn'] },
  },

  workContact: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      kind: oneOf(workKinds),
      organisationId: optional(ref('organisation')),
      employer: text(),
      isco: optional(text()),
      since: date(),
      until: optional(date()),
      result: optional(oneOf(workResults)),
    },
    indexes: { work_contact_by_participant: ['participantId'], work_contact_by_organisation: ['organisationId'] },
  },
  employmentCheck: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      point: oneOf(employmentPoints),
      askedOn: date(),
      situation: oneOf(employmentSituations),
      employer: optional(text()),
      isco: optional(text()),
      ownField: optional(flag()),
    },
    indexes: { one_employment_check: ['participantId', 'point'] },
  },

  speaker: {
    columns: {
      id: id(),
      participantId: optional(ref('participant')),
      name: text(),
      email: optional(text()),
      phone: optional(text()),
      languages: json(),
      topics: json(),
      experience: optional(text()),
      municipality: optional(text()),
      /** The day she said that she may be asked. */
      mayBeAskedOn: optional(date()),
      archivedOn: optional(date()),
    },
    indexes: { speaker_by_participant: ['participantId'] },
  },
  talk: {
    columns: {
      id: id(),
      speakerId: ref('speaker'),
      organisationId: optional(ref('organisation')),
      givenOn: date(),
      topic: text(),
      listeners: optional(integer()),
      rating: optional(integer()),
      feedback: optional(text()),
    },
    indexes: { talk_by_speaker: ['speakerId'] },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {
  participant: {
    /** The name of a guardian, for a person under 18. */
    guardian: optional(text()),
    guardianPhone: optional(text()),
    unaccompaniedMinor: optional(flag()),
    graduatedOn: optional(date()),
  },
  languageLevel: { skill: optional(oneOf(languageSkills)) },
} as const satisfies AddedColumns;
