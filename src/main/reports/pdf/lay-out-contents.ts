import type { ContentsBlock, HeadingBlock, Report } from '#shared/reports/report.ts';
import { contentsOf } from '#shared/reports/contents.ts';
import { keptTogether, lineSlabs, withGap } from './line-slabs.ts';
import type { Content, Decoration, Tag } from './marks.ts';
import type { Slab } from './slab.ts';
import { ink, sheet, styles } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';
import type { Setting } from './setting.ts';
import { baselineIn, plainRuns, typeset } from './typeset.ts';

/** The name under which the list itself can be found. */
export const contentsAnchor = 'contents';

const sectionIndent = 18;
const numberWidth = 36;

/** The headings with a dotted line to the number of their page; each line is a link. */
export function layOutContents(
  block: ContentsBlock,
  report: Report,
  setting: Setting,
): readonly Slab[] {
  const list: Tag = { type: 'TOC', parent: setting.root };
  const title = typeset(
    plainRuns(block.title),
    {
      style: styles.heading2,
      width: sheet.fullWidth,
      tag: { type: 'H2', parent: setting.root },
    },
    setting,
  );
  const titleSlabs = keptTogether(lineSlabs(title, sheet.left), true).map((slab, index) =>
    index === 0
      ? {
          ...slab,
          anchors: [{ name: contentsAnchor, y: 0 }],
          bookmark: { title: block.title, level: 2 as const },
        }
      : slab,
  );
  const entries = contentsOf(report).flatMap((heading, index) =>
    layOutEntry(heading, index === 0, list, setting),
  );
  return [...titleSlabs, ...entries];
}

function layOutEntry(
  heading: HeadingBlock,
  isFirst: boolean,
  list: Tag,
  setting: Setting,
): readonly Slab[] {
  const isChapter = heading.level === 2;
  const style = isChapter ? styles.contentsChapter : styles.contentsSection;
  const indent = isChapter ? 0 : sectionIndent;
  const page = String(setting.places.pages.get(heading.anchor) ?? '');
  const tag: Tag = {
    type: 'Link',
    parent: { type: 'TOCI', parent: list },
    link: {
      target: heading.anchor,
      description: printableText(page === '' ? heading.text : `${heading.text}, page ${page}`),
    },
  };
  const width = sheet.fullWidth - indent - numberWidth;
  // The space keeps the words and the number apart for those who listen.
  const text = typeset(plainRuns(`${heading.text} `), { style, width, tag }, setting);
  const number = typeset(
    plainRuns(page),
    { style: styles.contentsSection, width: numberWidth, tag, align: 'right' },
    setting,
  );
  const slabs = keptTogether(lineSlabs(text, sheet.left + indent)).map((slab, index) =>
    index === text.lineCount - 1
      ? withNumber(slab, number.lineCount === 0 ? [] : numberAt())
      : slab,
  );
  return withGap(slabs, isFirst ? 10 : isChapter ? 4 : 0);

  function numberAt(): readonly Content[] {
    return number.lineAt(0, sheet.left + sheet.fullWidth - numberWidth, 0).contents;
  }
  function withNumber(slab: Slab, contents: readonly Content[]): Slab {
    return {
      ...slab,
      contents: [...slab.contents, ...contents],
      decorations: [...slab.decorations, ...leader(slab.contents, contents, baselineIn(style))],
    };
  }
}

/** Dots from the end of the words to the number. */
function leader(
  words: readonly Content[],
  number: readonly Content[],
  y: number,
): readonly Decoration[] {
  const [from, to] = [words.at(-1), number[0]];
  if (from?.kind !== 'text' || to?.kind !== 'text') return [];
  const x = from.x + from.width + 6;
  const width = to.x - 6 - x;
  if (width < 12) return [];
  return [{ kind: 'rule', x, y: y - 0.5, width, color: ink.edge, thickness: 0.9, dotted: true }];
}
