/** The signs of reflection a reader can find in a text. */
export const signRules = [
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
  'D17',
] as const;

/** The tips and mistakes of the source documents that a fixed rule can notice. */
export const sourceRules = [
  'A9',
  'A11',
  'A13',
  'A14',
  'A15',
  'A16',
  'A21',
  'B9',
  'B10',
  'B12',
  'B13',
  'B14',
] as const;

/** What a criterion's command verb asks for; only asked of text claimed for such a criterion. */
export const verbRules = [
  'verb-describe',
  'verb-explain',
  'verb-compare',
  'verb-analyse',
  'verb-evaluate',
  'verb-justify',
  'verb-demonstrate',
] as const;

/** Signs that also ask a question when they are only half there. */
export const askingSigns = ['D1', 'D13', 'D14'] as const;

export type SignRule = (typeof signRules)[number];
export type SourceRule = (typeof sourceRules)[number];
export type VerbRule = (typeof verbRules)[number];
export type HintRule = SourceRule | VerbRule | (typeof askingSigns)[number];

/** `thin`: the start of a sign, as when a model is named but not used. */
export type SignState = 'found' | 'thin' | 'not';

/** From and to in UTF-16 units; `to` stands behind the last unit. */
export type Span = readonly [from: number, to: number];

export type Sign = {
  readonly rule: SignRule;
  readonly state: SignState;
  readonly spans: readonly Span[];
};

/** One thing the coach noticed: where, why it matters and one question. Never a mark, never a sentence to paste. */
export type Hint = {
  readonly rule: HintRule;
  /** The row of the source documents, or the sign, that it rests on. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly question: string;
  /** The principle in one sentence. */
  readonly why: string;
};

/** A model the journal knows: its name and the names of its parts or stages. */
export type CoachModel = { readonly name: string; readonly terms: readonly string[] };

export type CoachOptions = {
  /** 3 and 4 get the more searching questions. */
  readonly level: 2 | 3 | 4;
  readonly models: readonly CoachModel[];
  /** Codes of customers (`Customer A`), which count as named contacts. */
  readonly customers?: readonly string[];
};

export type Coaching = { readonly signs: readonly Sign[]; readonly hints: readonly Hint[] };

/** The level the coach asks at; units below 2 and above 4 get the nearest. */
export const coachLevel = (level: number): CoachOptions['level'] =>
  level <= 2 ? 2 : level === 3 ? 3 : 4;
