import { z } from 'zod';
import { coachSettingsSchema } from '../coach/coach-settings.ts';
import { instantSchema } from '../journal/ids.ts';
import { changeCalls } from './change-calls.ts';
import { readOnlySchema } from '../journal/read-only.ts';
import { profileSchema } from '../journal/profile.ts';
import { longestPassword, passwordFault } from '../password/password-fault.ts';

const folderSchema = z.string().min(1).max(4096);

export const recentJournalSchema = z.object({
  folder: z.string(),
  candidate: z.string(),
  level: z.number().int(),
  /** It has a password: of its owner nothing is remembered, `candidate` is empty. */
  locked: z.boolean().optional(),
  openedAt: instantSchema,
});

/** How the app looks on this machine; a small matter, kept beside the list of recent journals. */
export const settingsSchema = z.object({
  colourScheme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  /** Missing until somebody changes something about the coach. */
  coach: coachSettingsSchema.optional(),
  /** After so many minutes without a key a journal with a password is locked; `null`: never, missing: 5. */
  lockAfterMinutes: z.number().int().min(1).max(60).nullable().optional(),
});

/** A password to be, with the recovery key that was shown for it. */
export const newPasswordSchema = z.object({
  password: z.string().refine((text) => passwordFault(text) === null),
  recoveryKey: z.string().max(100),
});

/** What opens a journal that has a password. */
export const secretSchema = z.object({
  kind: z.enum(['password', 'recovery']),
  text: z.string().max(longestPassword),
});

/** The open journal. */
const openStatusSchema = z.object({
  folder: z.string(),
  sample: z.boolean(),
  /** It has a password, so it can be locked. */
  hasPassword: z.boolean(),
  /** What could not be read when it was opened, is missing, or waits for a choice: one plain sentence each. */
  damage: z.array(z.string()),
  /** Files that a sync program has begun to write; they are read when they are whole. */
  arriving: z.array(z.string()),
  /** Why the last daily backup could not be made, in one sentence. */
  backupFailed: z.string().nullable(),
  /** Nothing can be written while this says why. */
  readOnly: readOnlySchema.nullable(),
});

/** Where the app stands: which host it runs in, what is open, what was open before. */
export const appStatusSchema = z.object({
  version: z.string(),
  host: z.enum(['desktop', 'browser']),
  /** Whether folders can be picked in a dialog of the system; else they are typed. */
  picksFolders: z.boolean(),
  open: openStatusSchema.nullable(),
  /** The folder of the journal that waits for its password. */
  locked: z.string().nullable(),
  recent: z.array(recentJournalSchema),
  /** Folders suggested for new journals and for exported documents. */
  journalsFolder: z.string(),
  documentsFolder: z.string(),
  settings: settingsSchema,
});

export const openOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('opened'),
    folder: z.string(),
    /** What could not be read, in one plain sentence each; it was set aside, not changed. */
    damage: z.array(z.string()),
    readOnly: readOnlySchema.nullable(),
  }),
  z.object({
    outcome: z.literal('not-opened'),
    reason: z.string(),
    /** It has a password, which was not given or did not do: `unlock` opens it. */
    locked: z.boolean().optional(),
  }),
]);

export const appCalls = {
  status: { request: z.void(), response: appStatusSchema },
  chooseFolder: {
    request: z.object({ title: z.string().max(200), start: folderSchema.nullable() }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('chosen'), folder: z.string() }),
      z.object({ outcome: z.literal('cancelled') }),
    ]),
  },
  /** A file of one kind, chosen in the system's dialog. */
  chooseFile: {
    request: z.object({
      title: z.string().max(200),
      /** What the kind is called, and how its names end, without the dot. */
      kind: z.object({ name: z.string().max(100), ending: z.string().regex(/^[a-z0-9]+$/) }),
    }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('chosen'), file: z.string() }),
      z.object({ outcome: z.literal('cancelled') }),
    ]),
  },
  ...changeCalls,
  forgetRecent: { request: z.object({ folder: folderSchema }), response: z.void() },
  saveSettings: { request: settingsSchema, response: z.void() },
} as const;

export const journalsCalls = {
  /** Makes a folder with an empty journal in it and opens it. Never takes over a folder that holds anything. */
  create: {
    request: z.object({
      folder: folderSchema,
      profile: profileSchemaWithoutId(),
      password: newPasswordSchema.optional(),
    }),
    response: openOutcomeSchema,
  },
  open: {
    request: z.object({
      folder: folderSchema,
      /** Only looked at: nothing is changed, and no other program is kept from writing. */
      forReading: z.boolean().optional(),
    }),
    response: openOutcomeSchema,
  },
  openSample: { request: z.void(), response: openOutcomeSchema },
  close: { request: z.void(), response: z.void() },
  /** Opens a journal with its password or its recovery key. */
  unlock: {
    request: z.object({
      folder: folderSchema,
      secret: secretSchema,
      forReading: z.boolean().optional(),
    }),
    response: openOutcomeSchema,
  },
  /** Saves what is being typed, closes the journal and overwrites its key; one without a password stays open. */
  lock: { request: z.void(), response: z.void() },
  /** Somebody is there: the time without a key begins anew. */
  stayOpen: { request: z.void(), response: z.void() },
  /** Waits until the journal is to be locked (or about 20 s): the window then saves what is typed and locks it. */
  lockAsked: { request: z.void(), response: z.boolean() },
} as const;

export const profileCalls = {
  get: { request: z.void(), response: profileSchema },
  save: { request: profileSchema, response: profileSchema },
} as const;

/** What the welcome screen asks for; the rest of the profile is filled in later. */
function profileSchemaWithoutId() {
  return z.object({
    candidate: z.string().min(1).max(200),
    level: z.number().int().min(1).max(8),
    jobTitle: z.string().max(200),
    workplace: z.string().max(200),
    sector: z.enum(['retail', 'hospitality', 'financial-services', 'other']),
    unitIds: z.array(z.string()).min(1),
    modelId: z.string(),
  });
}

export type Settings = Readonly<z.output<typeof settingsSchema>>;
export type AppStatus = Readonly<z.output<typeof appStatusSchema>>;
export type OpenStatus = Readonly<z.output<typeof openStatusSchema>>;
export type OpenOutcome = Readonly<z.output<typeof openOutcomeSchema>>;
export type NewPassword = Readonly<z.output<typeof newPasswordSchema>>;
export type NewProfile = Readonly<z.output<ReturnType<typeof profileSchemaWithoutId>>>;
