/** How often to do it, and with which chance. */
export type RigOptions = {
  readonly rounds: number;
  readonly seed: number;
  /** Somebody has had enough of a long run: it ends after this round and prints what it saw. */
  readonly stopped?: () => boolean;
};

export type RigFigure = { readonly what: string; readonly figure: number | string };

/** What a rig saw. `faults` names each thing that must never happen, with the seed or step that shows it again. */
export type RigOutcome = {
  readonly figures: readonly RigFigure[];
  readonly faults: readonly string[];
  /** Why nothing could be measured here, in one sentence. */
  readonly skipped?: string;
};

export type Rig = {
  readonly does: string;
  readonly rounds: number;
  readonly run: (options: RigOptions) => Promise<RigOutcome>;
};
