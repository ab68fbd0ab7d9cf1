import type { fileHash } from './file-hash.ts';
import type { Preparation, preparePhoto } from './prepare-photo.ts';

/** What the window asks of the worker for photos, and what it answers. */
export type Works = { readonly hash: typeof fileHash; readonly prepare: typeof preparePhoto };
export type Result = string | Preparation;

export type PhotoRequest = {
  readonly id: number;
  readonly work: keyof Works;
  readonly file: File;
};
export type PhotoAnswer =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly failed: string };
