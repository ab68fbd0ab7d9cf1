import { z } from 'zod';
import { blobSchema } from './evidence-file.ts';
import { fileSaidSchema } from './file-said.ts';

/** Above this, somebody is asked before a file is kept. */
export const askedAbove = 500_000_000;
/** Above this it is not kept: a signpost to it is. */
export const largestKept = 2_000_000_000;
/** How much of a file crosses in one call: little enough that a window which hands over hundreds of them never stands still for one. */
export const pieceBytes = 262_144;

/** The most that one call may hand over or ask for. */
const largestPiece = 2_097_152;

const uploadSchema = z.string().regex(/^[0-9a-z]{26}$/);
const refusedSchema = z.object({ outcome: z.literal('refused'), reason: z.string() });
const base64Schema = z.string().max(Math.ceil(largestPiece / 3) * 4 + 4);

const storedFileSchema = z.object({
  blob: blobSchema,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
});

const fileActionSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('opened') }),
  z.object({ outcome: z.literal('address'), url: z.string() }),
  z.object({ outcome: z.literal('not-opened'), reason: z.string() }),
]);

/** Files come in and go out in pieces, so that the largest needs no more memory than a small one. */
export const vaultCalls = {
  begin: {
    request: z.object({
      name: z.string().min(1).max(255),
      bytes: z.number().int().min(0),
      /** Somebody was asked and wants it, however large it is. */
      large: z.boolean(),
    }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('ready'), upload: uploadSchema }),
      refusedSchema,
    ]),
  },
  /** Answered when the piece was taken: the next one may follow. */
  piece: {
    request: z.object({ upload: uploadSchema, base64: base64Schema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('taken') }),
      refusedSchema,
    ]),
  },
  /** Answered when the file is on the disk and was read back. */
  finish: {
    request: z.object({ upload: uploadSchema }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('stored'), file: storedFileSchema }),
      refusedSchema,
    ]),
  },
  stop: { request: z.object({ upload: uploadSchema }), response: z.void() },
  /** Some bytes of a file, for showing it; `null` where it is not there or cannot be read. */
  read: {
    request: z.object({
      blob: blobSchema,
      position: z.number().int().min(0),
      length: z.number().int().min(1).max(largestPiece),
    }),
    response: z.object({ base64: base64Schema, bytes: z.number().int() }).nullable(),
  },
  /** What a file says about itself: author, company, place; `null` where it is not there. */
  says: { request: z.object({ blob: blobSchema }), response: z.array(fileSaidSchema).nullable() },
  /** Writes a file under a name for people into a folder of theirs. */
  saveCopy: {
    request: z.object({
      blob: blobSchema,
      name: z.string().min(1).max(255),
      mediaType: z.string().max(100),
      folder: z.string().min(1).max(4096),
    }),
    response: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), path: z.string() }),
      refusedSchema,
    ]),
  },
  showInFolder: { request: z.object({ blob: blobSchema }), response: fileActionSchema },
} as const;
