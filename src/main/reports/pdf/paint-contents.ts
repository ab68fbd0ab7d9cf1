import type { Destinations } from './destinations.ts';
import type { FormFields } from './form-fields.ts';
import type { Content, FieldMark, Tag } from './marks.ts';
import type { Page } from './paginate.ts';
import { paintDrawing, paintPhoto, paintText } from './paint-marks.ts';
import { pdfText, type PdfDocument, type StructureElement } from './pdf-document.ts';
import type { TagTree } from './tag-tree.ts';

/** The document being painted, with what grows along with its pages. */
export type Canvas = {
  readonly document: PdfDocument;
  readonly tree: TagTree;
  readonly destinations: Destinations;
  readonly form: FormFields;
};

type Placed<Kind extends Content = Content> = {
  readonly content: Kind;
  readonly top: number;
  readonly shift: number;
};
type Text = Content & { readonly kind: 'text' };

/** Draws what the document says, in reading order, each stretch inside its element of the tag tree. */
export function paintContents(canvas: Canvas, page: Page): void {
  for (const stretch of stretchesOf(readingOrder(page))) paintStretch(canvas, stretch);
}

/** Down the page; the lines of a table row cell by cell. */
function readingOrder(page: Page): readonly Placed[] {
  const ordered: Placed[] = [];
  let row: Tag | undefined;
  let cells = new Map<Tag, Placed[]>();
  const endRow = () => {
    for (const cell of cells.values()) ordered.push(...cell);
    cells = new Map();
  };
  for (const { slab, top, marginShift } of page) {
    if (slab.row !== row) endRow();
    row = slab.row;
    for (const content of slab.contents) {
      const placed = { content, top, shift: marginShift };
      const cell = row && cellOf(content.tag, row);
      if (cell) cells.set(cell, [...(cells.get(cell) ?? []), placed]);
      else ordered.push(placed);
    }
  }
  endRow();
  return ordered;
}

/** The cell of a row that a tag stands in. */
const cellOf = (tag: Tag, row: Tag): Tag | null => {
  if (tag.parent === row) return tag;
  return tag.parent === null ? null : cellOf(tag.parent, row);
};

/** Neighbours that share an element. */
function stretchesOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const stretches: Placed[][] = [];
  for (const item of placed) {
    const stretch = stretches.at(-1);
    if (stretch?.[0]?.content.tag === item.content.tag) stretch.push(item);
    else stretches.push([item]);
  }
  return stretches;
}

function paintStretch(canvas: Canvas, stretch: readonly Placed[]): void {
  const [first] = stretch;
  if (first === undefined) return;
  const { content, top } = first;
  switch (content.kind) {
    case 'drawing':
    case 'photo': {
      const y = top + content.y;
      const bounds = [content.x, y, content.x + content.width, y + content.height] as const;
      canvas.tree
        .elementOf(content.tag, bounds)
        .add(() =>
          content.kind === 'photo'
            ? paintPhoto(canvas.document, content, top)
            : paintDrawing(canvas.document, content, top),
        );
      return;
    }
    case 'field': {
      const element = canvas.tree.elementOf(content.tag);
      addField(canvas.form, content, top, element);
      endOnItsPage(element);
      return;
    }
    case 'empty':
    case 'text':
      paintTexts(canvas, content.tag, stretch.filter(isText));
  }
}

const isText = (item: Placed): item is Placed<Text> => item.content.kind === 'text';

function paintTexts(canvas: Canvas, tag: Tag, texts: readonly Placed<Text>[]): void {
  const element = canvas.tree.elementOf(tag);
  if (texts.length === 0) return;
  element.add(() => {
    for (const { content, top, shift } of texts) paintText(canvas.document, content, top, shift);
  });
  if (tag.link === undefined) return;
  addLink(canvas, texts, tag.link, element);
  endOnItsPage(element);
}

/** pdfkit notes where links and fields are when their element ends: that must be on their page. */
const endOnItsPage = (element: StructureElement) => element.end();

function addField(form: FormFields, mark: FieldMark, top: number, element: StructureElement): void {
  const { name, label, field, x, width, height } = mark;
  const options = { name, label, element, area: { x, y: top + mark.y, width, height } };
  if (field.type === 'text') form.addText({ ...options, multiline: field.multiline });
  else form.addChoice({ ...options, answer: field.answer, isAlone: field.type === 'tick' });
}

/** The place to click: around a stretch of text. */
function addLink(
  { document, destinations }: Canvas,
  texts: readonly Placed<Text>[],
  link: NonNullable<Tag['link']>,
  element: StructureElement,
): void {
  const baselines = texts.map(
    ({ content, top, shift }) => top + content.y + (content.inMargin ? shift : 0),
  );
  const size = Math.max(...texts.map(({ content }) => content.size));
  const left = Math.min(...texts.map(({ content }) => content.x));
  const right = Math.max(...texts.map(({ content }) => content.x + content.width));
  const top = Math.min(...baselines) - size;
  const bottom = Math.max(...baselines) + size * 0.35;
  document.goTo(left, top, right - left, bottom - top, destinations.nameOf(link.target), {
    structParent: element,
    Contents: pdfText(link.description),
  } as object);
}
