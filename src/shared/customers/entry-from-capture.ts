import type { Entry } from '../entries/entry.ts';
import { richTextFromPlain } from '../entries/rich-text.ts';
import type { Capture } from './capture.ts';

/** The stages that take a one-minute note, by model: what happened, and what it meant. */
const stagesOfModel = {
  driscoll: { what: 'what', soWhat: 'so-what' },
  'star-r': { what: 'situation', soWhat: 'reflection' },
} as const;

/** The models a one-minute note can become an entry of. */
export type CaptureModelId = keyof typeof stagesOfModel;

/** A new, empty entry with the words of a note in the stages they answer. */
export function entryFromCapture(entry: Entry, capture: Capture, model: CaptureModelId): Entry {
  const stages = stagesOfModel[model];
  const words = new Map<string, string>([
    [stages.what, whatWith(capture)],
    [stages.soWhat, capture.soWhat],
  ]);
  return {
    ...entry,
    customerIds: capture.customerId === null ? [] : [capture.customerId],
    sections: entry.sections.map((section) => {
      const text = words.get(section.stageId) ?? '';
      return text.trim() === '' ? section : { ...section, content: richTextFromPlain(text) };
    }),
  };
}

/** `With the new driver` stands before what happened, where the person is no known customer. */
const whatWith = ({ customerId, who, what }: Capture): string =>
  customerId === null && who.trim() !== '' ? `With: ${who.trim()}\n\n${what}` : what;

/** The first words of a note, as a title. */
export function captureTitle({ what, who }: Pick<Capture, 'what' | 'who'>): string {
  const line = what.trim().split(/\n|(?<=[.!?])\s/u)[0] ?? '';
  const title = line === '' ? who.trim() : line;
  return title.length <= 60 ? title : `${title.slice(0, 59).trimEnd()}…`;
}
