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
    ...content.evidence.flatMap(({ testimony }) =>
      testimony ? [testimony.name, testimony.signature] : [],
    ),
  ];
  const replace = combine([
    ...people.map((name) => replaceWhole(name, '[name left out]')),
    ...people.flatMap((name) =>
      nameParts(name).map((part) => replacePart(part, '[name left out]')),
    ),
    ...replacePlace(profile.workplace, '[workplace left out]'),
    ...replacePlace(profile.centre, '[centre left out]'),
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
    evidence: mapped.evidence.map((item) =>
      item.testimony
        ? { ...item, testimony: { ...item.testimony, name: '', contact: '', signature: '' } }
        : item,
    ),
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

/** `The Glasshouse Café, Fernley Cross` is also called `Glasshouse Café` and `the Glasshouse`. */
function replacePlace(name: string, mark: string): readonly Replace[] {
  const pieces = name.split(',').map((piece) => piece.trim().replace(/^the\s+/iu, ''));
  const words = pieces.flatMap(nameParts).filter((word) => !commonInNames.has(word.toLowerCase()));
  return [
    replaceWhole(name, mark),
    ...pieces
      .filter((piece) => !commonInNames.has(piece.toLowerCase()))
      .map((piece) => replaceWhole(piece, mark)),
    ...words.map((word) => replacePart(word, mark)),
  ];
}

/** One word of a name counts only with its capital: `Will` but not `will`. */
const replacePart = (part: string, mark: string): Replace =>
  replaceBounded(escapePattern(part), 'gu', mark);

const replaceBounded = (pattern: string, flags: string, mark: string): Replace => {
  const bounded = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags);
  return (text) => text.replace(bounded, () => mark);
};

const nameParts = (name: string): readonly string[] =>
  name.split(/\s+/u).filter((part) => /^\p{Lu}.{2,}/u.test(part));

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Words that many firms and places share; alone they name none of them. */
const commonInNames: ReadonlySet<string> = new Set(
  `academy and bank bar bistro branch bridge café cafe care centre church city college coffee
   company council cross customer department green group hall high hill home hotel house inn
   insurance kitchen limited ltd market mill new north office park plc pub restaurant retail road
   school service services shop society south square store stores street support team the town
   trading training trust university west east`.split(/\s+/u),
);
