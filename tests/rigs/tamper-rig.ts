import { randomBytes } from 'node:crypto';
import { manifestSchema, type Manifest } from '#shared/journal/manifest.ts';
import { isProved, sealManifest } from '#main/password/seal-manifest.ts';
import { makeSlots, type Secret } from '#main/password/key-slots.ts';
import { formatRecoveryKey } from '#main/password/recovery-key.ts';
import { unlockManifest } from '#main/password/unlock.ts';
import type { OpenedFile } from '#main/storage/file-system.ts';
import { createKeyRing, type KeyRing } from '#main/storage/key-ring.ts';
import { createKeySealer } from '#main/storage/key-sealer.ts';
import { makeRevision } from '#main/storage/revision-file.ts';
import { sealRevision } from '#main/storage/revision-place.ts';
import { SealFault, type Sealer } from '#main/storage/sealer.ts';
import { testId } from '../main/make-entry.ts';
import { rigEntry } from './rig-journal.ts';
import type { Rig } from './rig.ts';
import { createSeeded } from './seeded.ts';

/** What a changed byte did: `harmless` means that exactly what was written was read. */
type Seen = 'refused' | 'harmless' | 'believed';

type Target = {
  readonly what: string;
  readonly bytes: Buffer;
  readonly look: (changed: Buffer) => Promise<Seen>;
};

/** Passwords are stretched little here: what is tried are the bytes, not how long a guess takes. */
const weak = { cost: 2 ** 4, blockSize: 8, parallel: 1 };

/** Changes one byte of what a journal with a password holds, again and again: nothing changed may be believed. */
export const tamperRig: Rig = {
  does: 'changes one byte of a sealed journal: refused, or read exactly as it was written',
  rounds: 2000,
  run: async ({ rounds, seed }) => {
    const targets = await makeTargets();
    const counts = new Map(
      targets.map(({ what }) => [what, { refused: 0, harmless: 0, believed: 0 }]),
    );
    const faults: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const random = createSeeded(seed + round);
      const { what, bytes, look } = targets[round % targets.length] as Target;
      const at = random.below(bytes.length);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 + random.below(255));
      const seen = await look(changed).catch((error: unknown) => String(error));
      if (seen === 'refused' || seen === 'harmless') (counts.get(what) ?? { [seen]: 0 })[seen] += 1;
      else faults.push(`seed ${seed + round}: byte ${at} of ${what}: ${seen}`);
    }
    return {
      figures: [
        { what: 'bytes changed', figure: rounds },
        ...[...counts].map(([what, { refused, harmless }]) => ({
          what: `${what}: refused / read as written`,
          figure: `${refused} / ${harmless}`,
        })),
        { what: 'believed, or ended in a crash', figure: faults.length },
      ],
      faults,
    };
  },
};

async function makeTargets(): Promise<readonly Target[]> {
  const ring = createKeyRing(randomBytes(32), testId(7));
  const sealer = createKeySealer(ring);
  const { revision, text } = makeRevision({
    kind: 'entry',
    id: testId(1),
    parents: [],
    device: 'laptop',
    time: Date.parse('2026-03-14T18:00:00Z'),
    body: rigEntry(1, {
      title: 'A late delivery',
      first: 'The parcel was two days late. '.repeat(20),
    }),
  });
  const pack = JSON.stringify({ format: 1, guide: 'unit', id: 'u', note: 'what is asked for' });
  const label = { kind: 'guide', id: '', name: sealer.packName('units/u') };
  return [
    whole('a revision', sealer, sealRevision(sealer, revision, text), text),
    whole('a draft', sealer, sealRevision(sealer, revision, text), text),
    whole('a guide pack', sealer, sealer.seal(label, pack), pack),
    await blob(sealer),
    ...(await slots(ring)),
  ];
}

const whole = (what: string, sealer: Sealer, bytes: Buffer, text: string): Target => ({
  what,
  bytes,
  look: async (changed) => {
    const opened = sealer.open(changed);
    if ('problem' in opened) return 'refused';
    return opened.content.toString('utf8') === text ? 'harmless' : 'believed';
  },
});

/** Three chunks of a file of evidence: the last one is short. */
async function blob(sealer: Sealer): Promise<Target> {
  const content = Buffer.alloc(140_000, 'a photo ');
  const pieces: Uint8Array[] = [];
  for await (const piece of sealer.sealBlob([content])) pieces.push(piece);
  return {
    what: 'a file of the vault',
    bytes: Buffer.concat(pieces),
    look: async (changed) => {
      try {
        const opened = await sealer.openBlob(fileOf(changed));
        const read = await opened.read(0, content.length + 1);
        return content.equals(read) ? 'harmless' : 'believed';
      } catch (error) {
        if (error instanceof SealFault) return 'refused';
        throw error;
      }
    },
  };
}

const fileOf = (bytes: Buffer): OpenedFile => ({
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
  state: async () => ({ size: bytes.length, changedAt: 0 }),
  close: async () => undefined,
});

/** `journal.json`, opened with the password and with the recovery key. */
async function slots(ring: KeyRing): Promise<readonly Target[]> {
  const recoveryKey = formatRecoveryKey(randomBytes(32));
  const password = 'four plain green words';
  const plain = {
    format: 1,
    journalId: ring.journalId,
    createdAt: '2026-03-14T18:00:00.000Z',
    keySlots: [],
  };
  const keySlots = await makeSlots(ring, { password, recoveryKey }, weak);
  const manifest = sealManifest(plain, ring, { keySlots, state: 'on' });
  const bytes = Buffer.from(JSON.stringify(manifest, null, 2));
  const secrets: readonly Secret[] = [
    { kind: 'password', text: password },
    { kind: 'recovery', text: recoveryKey },
  ];
  return secrets.map((secret) => ({
    what: `journal.json by the ${secret.kind === 'password' ? 'password' : 'recovery key'}`,
    bytes,
    look: (changed) => lookAtManifest(changed, manifest, secret),
  }));
}

async function lookAtManifest(changed: Buffer, written: Manifest, secret: Secret): Promise<Seen> {
  const manifest = parseManifest(changed);
  // Without a seal it counts as plain, and sealed files beside it keep it from being written to.
  if (!manifest?.seal) return 'refused';
  const unlocking = await unlockManifest(manifest, null, secret, weak);
  if (unlocking.outcome === 'refused') return 'refused';
  const { ring } = unlocking;
  // It opens, and its owner is told that something else than Hindsight changed it.
  if (!isProved(manifest, ring)) return 'refused';
  return JSON.stringify(manifest) === JSON.stringify(written) ? 'harmless' : 'believed';
}

function parseManifest(bytes: Buffer): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
