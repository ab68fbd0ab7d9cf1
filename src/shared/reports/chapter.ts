import { heading } from './make-blocks.ts';
import type { Block } from './report.ts';

/** A chapter of a report before it has its number. */
export type Chapter = {
  readonly title: string;
  readonly anchor: string;
  /** Begins on a new page in formats that have pages. */
  readonly newPage: boolean;
  readonly blocks: readonly Block[];
};

/** Chapters of one kind: the first begins on a new page, the others follow it where they fit. */
export const inOneGo = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.map((chapter, index) => ({ ...chapter, newPage: index === 0 }));

/** The list of contents and what it lists. */
export const contentsAndChapters = (chapters: readonly Chapter[]): readonly Block[] => [
  { type: 'contents', title: 'Contents' },
  ...chapterBlocks(chapters),
];

/** The chapters as numbered headings with their blocks; figures are numbered through the whole report. */
export function chapterBlocks(chapters: readonly Chapter[]): readonly Block[] {
  const blocks = chapters.flatMap((chapter, index): readonly Block[] => [
    ...(chapter.newPage ? [{ type: 'page-break' } as const] : []),
    heading(2, `${index + 1} ${chapter.title}`, chapter.anchor),
    ...chapter.blocks,
  ]);
  let figures = 0;
  return blocks.map((block) => {
    if (block.type !== 'figure') return block;
    figures += 1;
    return { ...block, caption: `Figure ${figures}. ${block.caption}` };
  });
}
