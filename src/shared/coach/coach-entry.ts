import type { Entry } from '../entries/entry.ts';
import {
  coachLevel,
  type Hint,
  type HintRule,
  type Sign,
  type SignRule,
  type SignState,
  type Span,
} from './coach.ts';
import { coachText } from './coach-text.ts';
import type { EntryCoachOptions } from './entry-coach-options.ts';
import { entryText, type EntryText } from './entry-text.ts';
import { isWrittenLook } from '../second-looks/second-look.ts';
import { isOldEnough } from '../second-looks/second-looks-due.ts';
import { isAnsweredByUse } from './hints/answered-by-use.ts';
import { splitSentences } from './reading/split-sentences.ts';
import { shelfModels } from './shelf-models.ts';
import { verbHints } from './verb-hints.ts';

/** A place in one section, counted in UTF-16 units of its plain text. */
export type EntryPlace = { readonly stageId: string; readonly from: number; readonly to: number };

export type EntrySign = {
  readonly rule: SignRule;
  readonly state: SignState;
  readonly places: readonly EntryPlace[];
};

export type EntryHint = EntryPlace & {
  readonly rule: HintRule;
  readonly source: string;
  readonly question: string;
  readonly why: string;
  /** The words it is about. */
  readonly words: string;
  /** The sentence they stand in, and where in it. */
  readonly sentence: string;
  readonly marked: Span;
};

export type EntryCoaching = {
  readonly signs: readonly EntrySign[];
  readonly hints: readonly EntryHint[];
};

/** The same with places counted through the whole text, for the command line. */
export type WholeEntryCoaching = EntryText & {
  readonly signs: readonly Sign[];
  readonly hints: readonly Hint[];
};

/** Coaches an entry as a whole, as readers judge it, and gives every place back in its own section. */
export function coachEntry(entry: Entry, options: EntryCoachOptions): EntryCoaching {
  const whole = coachWholeEntry(entry, options);
  const sentences = splitSentences(whole.text);
  const place = (from: number, to: number): EntryPlace => toSection(whole, from, to);
  return {
    signs: whole.signs.map(({ rule, state, spans }) => ({
      rule,
      state,
      places: spans.map(([from, to]) => place(from, to)),
    })),
    hints: whole.hints.map(({ from, to, ...hint }) => ({
      ...hint,
      ...place(from, to),
      words: whole.text.slice(from, to),
      ...sentenceAround(whole.text, sentences, from, to),
    })),
  };
}

/** Coaches an entry; places are counted through its sections, joined by an empty line. */
export function coachWholeEntry(entry: Entry, options: EntryCoachOptions): WholeEntryCoaching {
  const joined = entryText(entry, options.nameMention);
  const { signs: told, hints } = coachText(joined.text, {
    level: coachLevel(options.level),
    models: shelfModels(options.shelf),
    customers: options.customers,
  });
  const signs = told.map((sign) =>
    sign.rule === 'D15' ? lookedAgain(sign, entry, options) : sign,
  );
  const asked = verbHints(entry, joined, signs, options);
  const uses = (options.modelUses ?? []).filter((use) => use.entryIds.includes(entry.id));
  const open = hints.filter(
    ({ rule, from, to }) =>
      !isAnsweredByUse(rule, joined.text.slice(from, to), uses, options.shelf.customerModels),
  );
  return { ...joined, signs, hints: [...open, ...asked].sort((a, b) => a.from - b.from) };
}

/** A second look of the journal's own shows D15, whatever words the account itself has for it. */
function lookedAgain(sign: Sign, entry: Entry, { secondLooks }: EntryCoachOptions): Sign {
  const written = secondLooks.some(
    (look) => look.entryId === entry.id && isWrittenLook(look) && isOldEnough(entry, look.lookedOn),
  );
  return written ? { ...sign, state: 'found' } : sign;
}

/** A claim may reach over several sentences: then its own words stand for the sentence. */
function sentenceAround(text: string, sentences: readonly Span[], from: number, to: number) {
  const [start, end] = sentences.find((each) => each[0] <= from && each[1] >= to) ?? [from, to];
  const marked: Span = [from - start, to - start];
  return { sentence: text.slice(start, end), marked };
}

function toSection({ sections }: EntryText, from: number, to: number): EntryPlace {
  const section = sections.find((each) => from >= each.from && from <= each.to);
  if (!section) throw new Error(`No section holds the place ${from}.`);
  return { stageId: section.stageId, from: from - section.from, to: to - section.from };
}
