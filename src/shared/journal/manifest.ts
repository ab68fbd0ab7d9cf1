import { z } from 'zod';
import { instantSchema, recordIdSchema } from './ids.ts';
import { keySlotSchema } from './key-slots.ts';
import { keepUnknown } from './known.ts';

/** The format of a journal without a password. */
export const journalFormat = 1;

/** The format of a journal with a password, so that versions which know none refuse it. */
export const sealedFormat = 2;

/** A journal with a higher format opens for reading only, where its records can be read. */
export const newestFormat = 2;

/** The only way of encrypting there is; a journal that names another one is not opened. */
export const sealedBy = 'aes-256-gcm-64k';

/** How the files of a journal are encrypted; there in format 2 only. */
export const sealSchema = keepUnknown({
  cipher: z.string(),
  /** Names the master key: 16 hex digits. */
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  /** While a password is being turned on or off, plain and sealed files lie side by side. */
  state: z.enum(['on', 'turning-on', 'turning-off']),
  /** How often this file was written since the password was turned on; absent in the first ones. A lower number than one that was seen is an old file put back. */
  edition: z.number().int().min(0).optional(),
  /** HMAC-SHA-256 (hex) of the canonical JSON of the whole file without this field: only who has the key can write it. */
  proof: z.string(),
});

/** `journal.json`: says that a folder is a journal, of which format, and whose keys open it. */
export const manifestSchema = keepUnknown({
  format: z.number().int().min(1),
  journalId: recordIdSchema,
  createdAt: instantSchema,
  /** Empty while the journal has no password. */
  keySlots: z.array(keySlotSchema),
  seal: sealSchema.optional(),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Seal = z.output<typeof sealSchema>;
