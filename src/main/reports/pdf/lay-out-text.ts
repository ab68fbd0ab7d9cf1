import {
  runsText,
  type HeadingBlock,
  type ListBlock,
  type NoteBlock,
  type ParagraphBlock,
} from '#shared/reports/report.ts';
import { keptTogether, lineSlabs, withGap } from './line-slabs.ts';
import type { Tag, TagType } from './marks.ts';
import { makeSlab, type Slab } from './slab.ts';
import { ink, sheet, styles, type TextStyle } from './pdf-theme.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';

/** Quoted words stand in from both sides. */
const quoteIndent = 16;

export function layOutParagraph(block: ParagraphBlock, setting: Setting): readonly Slab[] {
  const isQuote = block.style === 'quote';
  const indent = isQuote ? quoteIndent : 0;
  const parent: Tag = isQuote ? { type: 'BlockQuote', parent: setting.root } : setting.root;
  const text = typeset(
    block.runs,
    {
      style: styles[block.style],
      width: sheet.readingWidth - 2 * indent,
      tag: { type: 'P', parent },
      codes: 'margin',
    },
    setting,
  );
  const slabs = lineSlabs(text, sheet.left + indent);
  // A question stays with its answer, and words that announce something with what they announce.
  const leadsOn = block.style === 'question' || runsText(block.runs).trimEnd().endsWith(':');
  return leadsOn ? keptTogether(slabs, true) : slabs;
}

const headingStyles: Readonly<Record<HeadingBlock['level'], TextStyle>> = {
  2: styles.heading2,
  3: styles.heading3,
  4: styles.heading4,
};
const headingTags: Readonly<Record<HeadingBlock['level'], TagType>> = { 2: 'H2', 3: 'H3', 4: 'H4' };

export function layOutHeading(block: HeadingBlock, setting: Setting): readonly Slab[] {
  const style = headingStyles[block.level];
  const tag: Tag = { type: headingTags[block.level], parent: setting.root };
  const width = block.level === 2 ? sheet.fullWidth : sheet.readingWidth;
  const text = typeset(plainRuns(block.text), { style, width, tag }, setting);
  return keptTogether(lineSlabs(text, sheet.left), true).map((slab, index) =>
    index === 0
      ? {
          ...slab,
          anchors: [...slab.anchors, { name: block.anchor, y: 0 }],
          bookmark: { title: block.text, level: block.level },
        }
      : slab,
  );
}

const listIndent = 20;

export function layOutList(block: ListBlock, setting: Setting): readonly Slab[] {
  const list: Tag = { type: 'L', parent: setting.root };
  return block.items.flatMap((runs, index) => {
    const item: Tag = { type: 'LI', parent: list };
    const label = typeset(
      plainRuns(block.ordered ? `${index + 1}.` : '•'),
      { style: styles.body, width: listIndent, tag: { type: 'Lbl', parent: item } },
      setting,
    );
    const text = typeset(
      runs,
      {
        style: styles.body,
        width: sheet.readingWidth - listIndent,
        tag: { type: 'LBody', parent: item },
        codes: 'margin',
      },
      setting,
    );
    const slabs = lineSlabs(text, sheet.left + listIndent);
    const labelLine = label.lineAt(0, sheet.left + (block.ordered ? 0 : 4), 0);
    const labelled = slabs.map((slab, line) =>
      line === 0 ? { ...slab, contents: [...labelLine.contents, ...slab.contents] } : slab,
    );
    return withGap(labelled, index === 0 ? 0 : 3);
  });
}

const notePadding = 10;

/** Ruled off above and below; never divided unless it is longer than a page. */
export function layOutNote(block: NoteBlock, setting: Setting): readonly Slab[] {
  const section: Tag = { type: 'Sect', parent: setting.root };
  const setText = (runs: NoteBlock['paragraphs'][number], style: TextStyle) =>
    lineSlabs(
      typeset(
        runs,
        { style, width: sheet.readingWidth, tag: { type: 'P', parent: section }, codes: 'margin' },
        setting,
      ),
      sheet.left,
    );
  const title = block.title === '' ? [] : setText(plainRuns(block.title), styles.blockTitle);
  const paragraphs = block.paragraphs.flatMap((runs, index) =>
    withGap(setText(runs, styles.body), index === 0 ? 2 : 6),
  );
  return keptTogether([
    ruleSlab(notePadding, 0),
    ...title,
    ...paragraphs,
    ruleSlab(notePadding, notePadding),
  ]);
}

/** A thin line across the reading column, `at` from the top of its slab. */
const ruleSlab = (height: number, at: number): Slab =>
  makeSlab(height, {
    decorations: [
      {
        kind: 'rule',
        x: sheet.left,
        y: at,
        width: sheet.readingWidth,
        color: ink.edge,
        thickness: 0.75,
      },
    ],
  });
