import { recordKinds } from '#shared/journal/records.ts';

/**
 * The places a journal's files may have (docs/journal-format.md), relative to
 * its folder and with `/`. A name from a bundle is compared with these and
 * with nothing else: what is not here is neither packed nor written.
 */
export const isJournalPlace = (name: string): boolean =>
  places.some((place) => place.test(name)) &&
  name.split('/').every((part) => !isReserved(part) && part.length <= 200);

/**
 * Letters, digits and a few marks, which is enough for the names that sync
 * clients give to copies: `… (1).json`, `….sync-conflict-….json`. No part
 * begins with a dot or a tilde: those are unfinished.
 */
const plainName = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N} _.,()'’-]*\.(json|sealed)`;
const recordId = '[0-9a-z]{26}';
const hash = '[0-9a-f]{64}';

const places = [
  String.raw`journal\.json(\.bak)?`,
  String.raw`guides/([a-z0-9][a-z0-9-]*/){0,2}${plainName}`,
  String.raw`records/(${recordKinds.join('|')})/${recordId}/${plainName}`,
  String.raw`vault/[0-9a-f]{2}/${hash}`,
  String.raw`drafts/[0-9a-z]{6}/${plainName}`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));

/** Windows takes these for devices, whatever stands behind the dot. */
const isReserved = (part: string): boolean =>
  /^(?:con|prn|aux|nul|clock\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i.test(part) || / $|\.$/.test(part);

/** Two names that are one on a disk that does not tell case or kinds of accents apart have the same key. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
