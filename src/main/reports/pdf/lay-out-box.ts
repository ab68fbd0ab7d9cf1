import type { BoxesBlock } from '#shared/reports/report.ts';
import type { Content, Decoration, Tag } from './marks.ts';
import { ink, styles } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';

export type Box = BoxesBlock['boxes'][number];
export type BoxMarks = {
  readonly height: number;
  readonly contents: readonly Content[];
  readonly decorations: readonly Decoration[];
};

const linePitch = 18;
const tick = { size: 11, gap: 7, between: 20 };

/** The words above a box. */
export const layOutLabel = (box: Box, width: number, section: Tag, setting: Setting) =>
  typeset(
    plainRuns(box.label),
    { style: styles.boxLabel, width, tag: { type: 'P', parent: section } },
    setting,
  );

/** `labelHeight` is that of the highest label in the row: the boxes below stand level. */
export type BoxPlace = { readonly x: number; readonly width: number; readonly labelHeight: number };

/** A box to fill in, with its label above it. */
export function layOutBox(box: Box, place: BoxPlace, section: Tag, setting: Setting): BoxMarks {
  const label = layOutLabel(box, place.width, section, setting);
  const top = place.labelHeight - label.height;
  const labelLines = Array.from({ length: label.lineCount }, (_, index) =>
    label.lineAt(index, place.x, top + index * label.style.leading),
  );
  const answer =
    box.kind === 'choice' || box.kind === 'tick'
      ? layOutChoices(box, place, section, setting)
      : layOutTextBox(box, place, section);
  return {
    ...answer,
    contents: [...labelLines.flatMap((line) => line.contents), ...answer.contents],
  };
}

function layOutTextBox(box: Box, place: BoxPlace, section: Tag): BoxMarks {
  const lines = Math.max(1, box.lines);
  const area = {
    x: place.x,
    y: place.labelHeight + 3,
    width: place.width,
    height: lines * linePitch + 8,
  };
  return {
    height: area.y + area.height,
    contents: [
      {
        kind: 'field',
        ...area,
        name: box.name,
        label: printableText(box.label),
        field: { type: 'text', multiline: lines > 1 },
        tag: { type: 'Form', parent: section },
      },
    ],
    decorations: [{ kind: 'rectangle', ...area, stroke: ink.edge, radius: 2 }],
  };
}

/** One square to tick for every answer, side by side as far as they fit. */
function layOutChoices(box: Box, place: BoxPlace, section: Tag, setting: Setting): BoxMarks {
  const contents: Content[] = [];
  const decorations: Decoration[] = [];
  const right = place.x + place.width;
  let x = place.x;
  let y = place.labelHeight + 8;
  for (const answer of box.choices) {
    const item: Tag = { type: 'P', parent: section };
    const width = place.width - tick.size - tick.gap;
    const text = typeset(plainRuns(answer), { style: styles.value, width, tag: item }, setting);
    const needed = tick.size + tick.gap + text.inkWidth;
    if (x > place.x && x + needed > right) {
      x = place.x;
      y += linePitch + 2;
    }
    const square = { x, y: y + 2, width: tick.size, height: tick.size };
    decorations.push({ kind: 'rectangle', ...square, stroke: ink.edge, radius: 1.5 });
    contents.push({
      kind: 'field',
      ...square,
      name: box.name,
      label: printableText(box.label),
      field: { type: box.kind === 'tick' ? 'tick' : 'choice', answer },
      tag: { type: 'Form', parent: section },
    });
    for (let index = 0; index < text.lineCount; index += 1) {
      if (index > 0) y += text.style.leading;
      contents.push(...text.lineAt(index, x + tick.size + tick.gap, y).contents);
    }
    x += needed + tick.between;
  }
  return { height: y + linePitch + 2, contents, decorations };
}
