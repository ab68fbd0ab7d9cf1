import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Jobs } from '#main/jobs/jobs.ts';
import { writeManifest } from '#main/journal/manifest-file.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { KeyRing } from '#main/storage/key-ring.ts';
import { refusalSentence } from '#main/storage/write-refusal.ts';
import { makePasswordSlot, makeRecoverySlot, withoutSlots, type Secret } from './key-slots.ts';
import { formatRecoveryKey, parseRecoveryKey } from './recovery-key.ts';
import { sealManifest } from './seal-manifest.ts';
import type { Stretching } from './stretch-password.ts';
import {
  beginSealingRest,
  beginTurningOff,
  beginTurningOn,
  continueTurning,
  currentManifest,
} from './turn-password.ts';
import { unlockManifest } from './unlock.ts';
import { listPlainFiles } from './word-files.ts';

type Parts = {
  readonly jobs: Jobs;
  readonly journal: () => OpenJournal;
  readonly random: (count: number) => Uint8Array;
  readonly stretching: Stretching;
  /** Called when a journal has got a password or lost it: what this computer remembers of it changes. */
  readonly turned: (journal: OpenJournal) => Promise<void>;
  /** Called when `journal.json` was written anew with another slot. */
  readonly written: (journal: OpenJournal) => Promise<void>;
  /** Called just before a journal loses its password for good. */
  readonly losing: (journal: OpenJournal) => Promise<void>;
};

export type PasswordRoom = {
  readonly handlers: JournalHandlers['password'];
  /** Goes on with what was left in the middle when the journal was closed. */
  readonly resume: (journal: OpenJournal) => Promise<void>;
};

/** The password of the open journal: on, off, another one, and the recovery key. */
export function createPasswordRoom({
  jobs,
  journal,
  random,
  stretching,
  turned,
  written,
  losing,
}: Parts): PasswordRoom {
  let running: { readonly journal: OpenJournal; readonly job: string } | null = null;

  const start = (open: OpenJournal): string => {
    const job = jobs.start(async (work) => {
      const outcome = await continueTurning(open, work, losing);
      running = null;
      if (outcome.outcome === 'saved') await turned(open);
      return outcome;
    });
    running = { journal: open, job };
    return job;
  };

  const turn = async (begin: (open: OpenJournal) => Promise<void>) => {
    const open = journal();
    if (running?.journal === open) return refused('This is being done already.');
    const readOnly = open.readOnly();
    if (readOnly) return refused(readOnly.reason);
    try {
      await begin(open);
      await turned(open);
    } catch (error) {
      return refused(refusalSentence(error));
    }
    return { outcome: 'started', job: start(open) } as const;
  };

  const replace = async (password: string, kind: Secret['kind'], make: MakeSlot) => {
    const open = journal();
    const replaced = await replaceSlot({ open, password, kind, make, least: stretching });
    if (replaced.outcome === 'done') await written(open);
    return replaced;
  };

  return {
    async resume(open) {
      const state = open.manifest.seal?.state ?? 'on';
      if (open.ring && state !== 'on' && !open.readOnly()) start(open);
    },
    handlers: {
      status: async () => {
        const open = journal();
        const { seal } = await currentManifest(open);
        const job = running?.journal === open ? running.job : null;
        const isOn = seal?.state === 'on';
        const plain = isOn ? (await listPlainFiles(open.place.disk, open.folder)).length : 0;
        return { state: seal?.state ?? 'none', job, plain };
      },
      newRecoveryKey: async () => ({ recoveryKey: formatRecoveryKey(random(32)) }),
      turnOn: async (password) => {
        if (journal().ring) return refused('This journal has a password already.');
        if (!parseRecoveryKey(password.recoveryKey)) return refused(unknownKey);
        return turn((open) => beginTurningOn(open, password, stretching));
      },
      sealRest: () => turn(beginSealingRest),
      turnOff: async ({ password }) => {
        const reason = await whyWrong(journal(), password, stretching);
        return reason === null ? turn(beginTurningOff) : refused(reason);
      },
      change: ({ password, next }) =>
        replace(password, 'password', (ring) => makePasswordSlot(ring, next, stretching)),
      renewRecovery: async ({ password, recoveryKey }) =>
        parseRecoveryKey(recoveryKey)
          ? replace(password, 'recovery', async (ring) => makeRecoverySlot(ring, recoveryKey))
          : refused(unknownKey),
    },
  };
}

type MakeSlot = (ring: KeyRing) => Promise<unknown>;

type Replacing = {
  readonly open: OpenJournal;
  readonly password: string;
  readonly kind: Secret['kind'];
  readonly make: MakeSlot;
  readonly least: Stretching;
};

/** Puts another slot in the place of those of its kind, and proves that it opens before anything is written. */
async function replaceSlot({ open, password, kind, make, least }: Replacing) {
  const { place, ring } = open;
  const reason = await whyWrong(open, password, least);
  if (reason !== null || !ring) return refused(reason ?? noPassword);
  try {
    const manifest = await currentManifest(open);
    const keySlots = [...withoutSlots(manifest.keySlots, kind), await make(ring)];
    const state = manifest.seal?.state ?? 'on';
    await writeManifest(
      place.disk,
      place.journal,
      sealManifest(manifest, ring, { keySlots, state }),
    );
    return { outcome: 'done' } as const;
  } catch (error) {
    return refused(refusalSentence(error));
  }
}

/** Why the open journal may not be changed with this password, `null` when it may. */
async function whyWrong(
  open: OpenJournal,
  password: string,
  least: Stretching,
): Promise<string | null> {
  if (!open.ring) return noPassword;
  const secret = { kind: 'password', text: password } as const;
  const unlocking = await unlockManifest(await currentManifest(open), null, secret, least);
  if (unlocking.outcome === 'refused') return unlocking.reason;
  unlocking.ring.forget();
  return null;
}

const refused = (reason: string) => ({ outcome: 'refused', reason }) as const;

const noPassword = 'This journal has no password.';
const unknownKey = 'This is not a recovery key that was shown here: begin again.';
