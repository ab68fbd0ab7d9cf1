import type { RecordKind } from '../../journal/records.ts';

/** What the screens call the fields of some kinds of record, in the order in which they are compared. */
export type NamesByKind<Kind extends RecordKind> = Readonly<
  Record<Kind, Readonly<Record<string, string>>>
>;
