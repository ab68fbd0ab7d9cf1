import { z } from 'zod';
import { captureSchema } from '../customers/capture.ts';
import { contactSchema } from '../customers/contact.ts';
import { modelUseSchema } from '../customer-models/model-use.ts';
import { complaintSchema } from '../complaints/complaint.ts';
import { customerSchema } from '../customers/customer.ts';
import { followUpSchema } from '../customers/follow-up.ts';
import { identitySchema } from '../customers/identity.ts';
import { entrySchema } from '../entries/entry.ts';
import { erasureSchema } from '../erasure/erasure.ts';
import { evidenceSchema } from '../evidence/evidence.ts';
import { criterionAnswerSchema } from '../coverage/criterion-answer.ts';
import { decisionSchema } from '../coverage/decision.ts';
import { unitVersionSchema } from '../guides/unit-version.ts';
import { feedbackSchema } from '../feedback/feedback.ts';
import { changeSchema } from '../measures/change.ts';
import { lessonSchema } from '../lessons/lesson.ts';
import { measureSchema } from '../measures/measure.ts';
import { planSchema } from '../plans/plan.ts';
import { policySchema } from '../policies/policy.ts';
import { allowedIdentifierSchema } from '../privacy/allowed-identifier.ts';
import { profileSchema } from './profile.ts';
import { secondLookSchema } from '../second-looks/second-look.ts';
import { writingSessionSchema } from '../authorship/writing-session.ts';

/** Every kind of record a journal holds, with the schema of its body. */
export const recordSchemas = {
  profile: profileSchema,
  entry: entrySchema,
  customer: customerSchema,
  contact: contactSchema,
  'follow-up': followUpSchema,
  identity: identitySchema,
  capture: captureSchema,
  evidence: evidenceSchema,
  change: changeSchema,
  measure: measureSchema,
  decision: decisionSchema,
  'criterion-answer': criterionAnswerSchema,
  'allowed-identifier': allowedIdentifierSchema,
  lesson: lessonSchema,
  erasure: erasureSchema,
  'second-look': secondLookSchema,
  'writing-session': writingSessionSchema,
  'model-use': modelUseSchema,
  'unit-version': unitVersionSchema,
  complaint: complaintSchema,
  feedback: feedbackSchema,
  plan: planSchema,
  policy: policySchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordBody<Kind extends RecordKind> = z.output<(typeof recordSchemas)[Kind]>;

export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[];
export const recordKindSchema = z.enum(recordKinds as [RecordKind, ...RecordKind[]]);
