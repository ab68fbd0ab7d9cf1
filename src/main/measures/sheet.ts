import type { Row } from '#shared/measures/parsing/split-table.ts';

/** One table of a spreadsheet, every cell as text; the name is empty for a text file. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[] };
