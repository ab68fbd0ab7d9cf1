import type { ModelUse } from '../customer-models/model-use.ts';
import type { Complaint } from '../complaints/complaint.ts';
import type { Decision } from '../coverage/decision.ts';
import type { Contact } from '../customers/contact.ts';
import type { Customer } from '../customers/customer.ts';
import type { FollowUp } from '../customers/follow-up.ts';
import type { Entry } from '../entries/entry.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { GuideShelf } from '../guides/guide.ts';
import type { Profile } from '../journal/profile.ts';
import type { Change } from '../measures/change.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Measure } from '../measures/measure.ts';
import type { SecondLook } from '../second-looks/second-look.ts';
import type { WritingSession } from '../authorship/writing-session.ts';
import type { Plan } from '../plans/plan.ts';
import type { Policy } from '../policies/policy.ts';

/**
 * Everything a report is made from: plain data, so that it can cross to a worker.
 * The register of real names and one-minute notes are never part of it.
 */
export type ReportContent = {
  readonly profile: Profile;
  readonly guides: GuideShelf;
  readonly entries: readonly Entry[];
  readonly changes: readonly Change[];
  readonly measures: readonly Measure[];
  readonly evidence: readonly Evidence[];
  readonly customers: readonly Customer[];
  readonly lessons: readonly Lesson[];
  readonly secondLooks: readonly SecondLook[];
  /** Empty unless the candidate keeps how accounts are written. */
  readonly writingSessions: readonly WritingSession[];
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
  readonly decisions: readonly Decision[];
  /** Absent in content made by hand before there were any. */
  readonly modelUses?: readonly ModelUse[];
  readonly complaints: readonly Complaint[];
  readonly feedback: readonly Feedback[];
  readonly plans: readonly Plan[];
  readonly policies: readonly Policy[];
  /** The photos that are shown, by their names in the vault; missing where no document shows any. */
  readonly photos?: Readonly<Record<string, Uint8Array>> | undefined;
  /** UTC. */
  readonly madeAt: string;
  /** The app's version, for the method note. */
  readonly version: string;
};
