/** The colours of a drawing. On screen they may be CSS variables: `var(--hs-ink)`. */
export type ChartPalette = {
  readonly background: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  readonly before: string;
  readonly after: string;
};

/** Dark ink on white, for documents, whatever the scheme of the screen. */
export const documentPalette: ChartPalette = {
  background: '#ffffff',
  ink: '#1b1a17',
  quiet: '#55503f',
  line: '#d5d0c4',
  edge: '#7d7565',
  before: '#55503f',
  after: '#155b64',
};
