declare module 'bidi-js' {
  export type EmbeddingLevels = {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly {
      readonly start: number;
      readonly end: number;
      readonly level: number;
    }[];
  };
  export type Bidi = {
    readonly getEmbeddingLevels: (text: string, direction?: 'ltr' | 'rtl') => EmbeddingLevels;
    readonly getMirroredCharacter: (character: string) => string | null;
  };
  export default function createBidi(): Bidi;
}
