/** The commands of entrusted data. */
import type { Noun } from '../cli/command.ts';
import { breachAdd, breachClose, breachEdit, breachList, breachShow } from './commands/breach.ts';
import { check } from './commands/check.ts';
import { give, list, withdraw } from './commands/consent.ts';
import { disclosures } from './commands/disclosures.ts';
import { erase } from './commands/erase.ts';
import { exportPerson } from './commands/export.ts';
import { impactAssess, impactList, impactShow } from './commands/impact.ts';
import { notice, record } from './commands/papers.ts';
import { rectify } from './commands/rectify.ts';
import { requestAdd, requestDone, requestExtend, requestList } from './commands/request.ts';
import { object, restrict, restrictionLift, restrictionList } from './commands/restriction.ts';
import { retention, retentionSet } from './commands/retention.ts';

export const privacy: Noun = {
  name: 'privacy',
  summary: (t) => t.privacy.summary,
  commands: [
    give,
    withdraw,
    list,
    check,
    disclosures,
    exportPerson,
    erase,
    rectify,
    restrict,
    object,
    restrictionList,
    restrictionLift,
    requestAdd,
    requestList,
    requestExtend,
    requestDone,
    retention,
    retentionSet,
    record,
    notice,
    breachAdd,
    breachList,
    breachShow,
    breachEdit,
    breachClose,
    impactAssess,
    impactList,
    impactShow,
  ],
};
