import type { HeadingBlock, Report } from './report.ts';

/** The headings that the contents list names, in order: chapters and sections, not single stages. */
export const contentsOf = (report: Report): readonly HeadingBlock[] =>
  report.blocks.filter((block) => block.type === 'heading').filter((heading) => heading.level <= 3);
