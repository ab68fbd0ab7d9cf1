import { z } from 'zod';
import { instantSchema, recordIdSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

/**
 * Names a file in the vault: 64 characters of `0-9a-f`. In a journal without a
 * password it is the SHA-256 of the file's bytes.
 */
export const blobSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Bytes in the vault, with what is needed to show them again. */
const storedSchema = {
  blob: blobSchema,
  /** What the file was called where it came from; never the name of anything on our disk. */
  name: z.string().min(1).max(255),
  /** Told by the first bytes, not by the name: `image/jpeg`; `application/octet-stream` for what is not known. */
  mediaType: z.string().max(100),
  bytes: z.number().int().min(0),
};

/** One file of an evidence item. */
export const evidenceFileSchema = keepUnknown({
  id: recordIdSchema,
  ...storedSchema,
  /** What it shows, in the candidate's words; read aloud in the place of a picture. */
  caption: z.string().max(1000),
  addedAt: instantSchema,
  /** SHA-256 of the bytes as they came, where they were changed on the way in: finds the same photo again. */
  sourceHash: blobSchema.optional(),
  /** Of a photo that documents can show: an upright JPEG of at most 1600 pixels, without a location. */
  photo: keepUnknown({
    width: z.number().int().positive(),
    height: z.number().int().positive(),
  }).optional(),
  /** The photo as it was taken, where it was asked to be kept. Never part of anything that is handed in. */
  original: keepUnknown(storedSchema).optional(),
});

export type EvidenceFile = z.output<typeof evidenceFileSchema>;
export type StoredFile = Pick<EvidenceFile, 'blob' | 'name' | 'mediaType' | 'bytes'>;
