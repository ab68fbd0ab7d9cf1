import { z } from 'zod';
import { backupsCalls } from '../backups/backup-calls.ts';
import { bundlesCalls } from '../bundles/bundle-calls.ts';
import { complaintSchema } from '../complaints/complaint.ts';
import { coverageOverviewSchema } from '../coverage/coverage-overview.ts';
import { criterionStandingSchema, unitCoverageSchema } from '../coverage/coverage.ts';
import { criterionAnswerSchema } from '../coverage/criterion-answer.ts';
import { captureSchema } from '../customers/capture.ts';
import { contactSchema } from '../customers/contact.ts';
import { modelUseSchema } from '../customer-models/model-use.ts';
import { customerSchema } from '../customers/customer.ts';
import { followUpSchema } from '../customers/follow-up.ts';
import { identitySchema } from '../customers/identity.ts';
import { reminderCalls } from '../customers/reminder-calls.ts';
import { assessorAnswerSchema, entrySchema } from '../entries/entry.ts';
import { entrySummariesSchema } from '../entries/entry-summary.ts';
import { erasureCalls } from '../erasure/erasure-calls.ts';
import { evidenceSchema } from '../evidence/evidence.ts';
import { vaultCalls } from '../evidence/vault-calls.ts';
import { feedbackSchema } from '../feedback/feedback.ts';
import { guidesCalls } from '../guides/guide-calls.ts';
import { historyCalls } from '../history/history-calls.ts';
import { trashCalls } from '../history/trash-calls.ts';
import { jobIdSchema, jobStateSchema } from '../jobs/job.ts';
import { daySchema, recordIdSchema, slugSchema } from '../journal/ids.ts';
import { changeSchema } from '../measures/change.ts';
import { lessonSchema } from '../lessons/lesson.ts';
import { measureSchema } from '../measures/measure.ts';
import { planSchema } from '../plans/plan.ts';
import { policySchema } from '../policies/policy.ts';
import { passwordCalls } from '../password/password-calls.ts';
import { measuringCalls } from '../measures/measuring-calls.ts';
import { preflightItemSchema } from '../preflight/preflight.ts';
import { privacyCalls } from '../privacy/privacy-calls.ts';
import { formRequestSchema } from '../reports/forms/form-request.ts';
import { reportFormats, reportOptionsSchema } from '../reports/report-options.ts';
import { secondLookSchema } from '../second-looks/second-look.ts';
import { writingSessionSchema } from '../authorship/writing-session.ts';
import { unitsCalls } from '../units/unit-calls.ts';
import { appCalls, journalsCalls, profileCalls } from './app-calls.ts';
import { rescueCalls } from '../rescue/rescue-calls.ts';
import { savedSchema } from './saved.ts';
import type { ClientFor, ContractShape, HandlersFor } from './types.ts';

const byId = z.object({ id: recordIdSchema });
const jobFile = z.object({ job: jobIdSchema, name: z.string() });

/** A record leaves the list at once; `restore` brings the same one back. */
const recordCalls = <Schema extends z.ZodType>(schema: Schema) => ({
  list: { request: z.void(), response: z.array(schema) },
  /** Saves a new or changed record; ids are made by the one who makes the record (`newRecordId`). */
  save: { request: schema, response: savedSchema },
  remove: { request: byId, response: z.void() },
  restore: { request: byId, response: z.void() },
});

export type { Saved } from './saved.ts';

const importOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('imported'),
    what: z.string(),
    summary: z.string(),
    details: z.array(z.string()).optional(),
  }),
  z.object({ outcome: z.literal('not-imported'), reason: z.string() }),
]);

const fileActionSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('opened') }),
  /** The browser host opens the file itself, at this address. */
  z.object({ outcome: z.literal('address'), url: z.string() }),
  z.object({ outcome: z.literal('not-opened'), reason: z.string() }),
]);

/** Everything that may cross between the window and the main process. */
export const contract = {
  app: appCalls,
  journals: journalsCalls,
  password: passwordCalls,
  profile: profileCalls,
  guides: guidesCalls,
  entries: {
    list: { request: z.void(), response: entrySummariesSchema },
    /** The newest words, unsaved typing included. */
    get: { request: byId, response: entrySchema.nullable() },
    create: {
      request: z.object({
        modelId: slugSchema,
        title: z.string().max(300),
        happenedOn: daySchema.nullable(),
      }),
      response: entrySchema,
    },
    /** Keeps unsaved typing safe on disk without making a revision; called at most 2 s after the last key. */
    draft: { request: entrySchema, response: savedSchema },
    /** Makes a revision: on leaving the entry and from time to time. */
    save: { request: entrySchema, response: savedSchema },
    /** Hands the entry in: frozen with its revision and a proof of its words. */
    submit: { request: byId, response: savedSchema },
    /** Takes it back to be worked on; the log keeps when and why. */
    withdraw: {
      request: byId.extend({ reason: z.string().max(1000) }),
      response: savedSchema,
    },
    /** The assessor has answered: it may be worked on and handed in again. */
    answer: { request: byId.extend({ answer: assessorAnswerSchema }), response: savedSchema },
    remove: { request: byId, response: z.void() },
    restore: { request: byId, response: z.void() },
  },
  lessons: recordCalls(lessonSchema),
  secondLooks: recordCalls(secondLookSchema),
  writingSessions: recordCalls(writingSessionSchema),
  customers: recordCalls(customerSchema),
  contacts: recordCalls(contactSchema),
  followUps: recordCalls(followUpSchema),
  /** The register of real names: read by the screen that shows it and by what searches texts for them, by no report. */
  identities: recordCalls(identitySchema),
  captures: recordCalls(captureSchema),
  reminders: reminderCalls,
  evidence: recordCalls(evidenceSchema),
  vault: vaultCalls,
  changes: recordCalls(changeSchema),
  measures: recordCalls(measureSchema),
  modelUses: recordCalls(modelUseSchema),
  complaints: recordCalls(complaintSchema),
  feedback: recordCalls(feedbackSchema),
  plans: recordCalls(planSchema),
  policies: recordCalls(policySchema),
  measuring: measuringCalls,
  coverage: {
    list: { request: z.void(), response: z.array(unitCoverageSchema) },
    /** The same in short, for screens that only say where the candidate is. */
    standings: { request: z.void(), response: z.array(criterionStandingSchema) },
    /** How the evidence as a whole is spread, and what is missing from each relationship. */
    overview: { request: z.void(), response: coverageOverviewSchema },
  },
  criterionAnswers: recordCalls(criterionAnswerSchema),
  privacy: privacyCalls,
  reports: {
    /** Makes the document as a page; `url` is on the app's own origin and shown in a sandboxed frame. */
    preview: {
      request: reportOptionsSchema,
      response: z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('ready'), url: z.string(), words: z.number().int() }),
        z.object({ outcome: z.literal('nothing-to-export'), reason: z.string() }),
      ]),
    },
    /** What to look at before this report is handed in. */
    preflight: { request: reportOptionsSchema, response: z.array(preflightItemSchema) },
    export: {
      request: z.object({
        options: reportOptionsSchema,
        formats: z.array(z.enum(reportFormats)).min(1),
        folder: z.string().min(1).max(4096),
      }),
      response: z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('started'), job: jobIdSchema }),
        z.object({ outcome: z.literal('nothing-to-export'), reason: z.string() }),
      ]),
    },
    /** Makes a form for somebody without the app, in Word, in PDF or both. */
    exportForm: {
      request: z.object({
        form: formRequestSchema,
        formats: z.array(z.enum(['docx', 'pdf'])).min(1),
        folder: z.string().min(1).max(4096),
      }),
      response: z.object({ outcome: z.literal('started'), job: jobIdSchema }),
    },
    open: { request: jobFile, response: fileActionSchema },
    showInFolder: { request: jobFile, response: fileActionSchema },
  },
  imports: {
    /** Takes a file's content and tells by it what it is: a guide pack, observations, a marked report. */
    take: {
      request: z.object({ name: z.string().max(255), base64: z.string().max(70_000_000) }),
      response: importOutcomeSchema,
    },
  },
  units: unitsCalls,
  history: historyCalls,
  trash: trashCalls,
  rescue: rescueCalls,
  backups: backupsCalls,
  bundles: bundlesCalls,
  erasure: erasureCalls,
  jobs: {
    /** Waits until the job is past step `seen` (or about 20 s) and says how it stands. */
    next: {
      request: z.object({ job: jobIdSchema, seen: z.number().int() }),
      response: jobStateSchema.nullable(),
    },
    stop: { request: z.object({ job: jobIdSchema }), response: z.void() },
  },
} satisfies ContractShape;

export type JournalClient = ClientFor<typeof contract>;
export type JournalHandlers = HandlersFor<typeof contract>;
