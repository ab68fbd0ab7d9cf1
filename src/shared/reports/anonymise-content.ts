import { mapContentText } from './content-text.ts';
import type { ReportContent } from './report-content.ts';

/** What an anonymised document prints in the place of the candidate's name. */
export const nameLeftOut = 'Name left out';

/**
 * The content without the workplace, the centre and people's names. The fields
 * that hold them are emptied; where the candidate typed one of them in a text,
 * a bracket stands in its place. A name that stands in no field cannot be known.
 */
export function anonymiseContent(content: ReportContent): ReportContent {
  const { profile } = content;
  const people = [
    profile.candidate,
    profile.assessor,
    profile.qualityAssurer,
    ...content.decisions.map((decision) => decision.assessor),
  ];
  const replace = combine([
    ...people.map((name) => replaceWhole(name, '[name left out]')),
    ...people.flatMap((name) => nameParts(name).map((part) => replacePart(part))),
    replaceWhole(profile.workplace, '[workplace left out]'),
    replaceWhole(profile.centre, '[centre left out]'),
    replaceWhole(profile.centreNumber, '[centre left out]'),
    replaceWhole(profile.registration, '[number left out]'),
  ]);
  const { qualification, jobTitle } = profile;
  const mapped = mapContentText(content, replace);
  return {
    ...mapped,
    profile: {
      ...mapped.profile,
      qualification,
      jobTitle,
      candidate: nameLeftOut,
      registration: '',
      workplace: '',
      centre: '',
      centreNumber: '',
      assessor: '',
      qualityAssurer: '',
    },
    decisions: mapped.decisions.map((decision) => ({ ...decision, assessor: '', source: '' })),
  };
}

type Replace = (text: string) => string;

const combine =
  (steps: readonly Replace[]): Replace =>
  (text) =>
    steps.reduce((result, step) => step(result), text);

/** A full name or a firm's name, however it is spelled with capitals. */
function replaceWhole(name: string, mark: string): Replace {
  const trimmed = name.trim();
  if (trimmed.length < 2) return (text) => text;
  const pattern = trimmed.split(/\s+/u).map(escapePattern).join('\\s+');
  return replaceBounded(pattern, 'giu', mark);
}

/** A first name or a surname alone counts only with its capital: `Will` but not `will`. */
const replacePart = (part: string): Replace =>
  replaceBounded(escapePattern(part), 'gu', '[name left out]');

const replaceBounded = (pattern: string, flags: string, mark: string): Replace => {
  const bounded = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags);
  return (text) => text.replace(bounded, () => mark);
};

const nameParts = (name: string): readonly string[] =>
  name.split(/\s+/u).filter((part) => /^\p{Lu}.{2,}/u.test(part));

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
