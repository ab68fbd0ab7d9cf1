import { z } from 'zod';
import { keepUnknown } from '../journal/known.ts';

/**
 * What one record can point at from another one. `model` is the id of a customer model or a way to
 * reflect, `need` that of a line in a customer's needs sheet; all others are records.
 */
export const linkKinds = [
  'entry',
  'need',
  'contact',
  'complaint',
  'feedback',
  'plan',
  'change',
  'measure',
  'evidence',
  'policy',
  'model',
  'model-use',
] as const;

/** A pointer to another record, with what it has to do with this one: *how it shaped what I did*. */
export const recordLinkSchema = keepUnknown({
  kind: z.enum(linkKinds),
  id: z.string().min(1).max(100),
  /** In the candidate's words; may be empty. */
  how: z.string().max(2000),
});

export const recordLinksSchema = z.array(recordLinkSchema).max(200);

/** Team work as it is told: what others did, and what was the candidate's own part in it. */
export const teamworkSchema = keepUnknown({
  others: z.string().max(5000),
  myPart: z.string().max(5000),
});

export type LinkKind = (typeof linkKinds)[number];
export type RecordLink = z.output<typeof recordLinkSchema>;
export type Teamwork = z.output<typeof teamworkSchema>;

export const noTeamwork: Teamwork = { others: '', myPart: '' };

/** The links of one kind, in their order. */
export const linksOf = (links: readonly RecordLink[], kind: LinkKind): readonly RecordLink[] =>
  links.filter((link) => link.kind === kind);

/** The links of some kinds, kind by kind. */
export const linksOfKinds = (
  links: readonly RecordLink[],
  kinds: readonly LinkKind[],
): readonly RecordLink[] => kinds.flatMap((kind) => linksOf(links, kind));

/** The links with those of one kind replaced by these ids; what was said about an id that stays is kept. */
export function withLinks(
  links: readonly RecordLink[],
  kind: LinkKind,
  ids: readonly string[],
): readonly RecordLink[] {
  const kept = (id: string) => links.find((link) => link.kind === kind && link.id === id);
  return [
    ...links.filter((link) => link.kind !== kind),
    ...ids.map((id) => kept(id) ?? { kind, id, how: '' }),
  ];
}
