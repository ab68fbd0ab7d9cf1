import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

type StructNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
};
type TextItem = {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
};

/** A stretch of marked content: the tag it carries, the number that joins it to the tag tree, its words. */
export type MarkedText = {
  readonly page: number;
  readonly tag: string;
  readonly id: string | null;
  readonly text: string;
};
export type PdfAnnotation = {
  readonly page: number;
  readonly subtype: string;
  readonly contents: string;
  readonly destination: string | null;
  readonly fieldName: string;
  readonly fieldType: string;
  readonly tooltip: string;
  readonly answer: string;
  readonly hasAppearance: boolean;
};
export type OutlineNode = { readonly title: string; readonly items: readonly OutlineNode[] };
export type ReadPdf = {
  readonly pageCount: number;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly metadata: string;
  readonly texts: readonly MarkedText[];
  readonly trees: readonly StructNode[];
  readonly annotations: readonly PdfAnnotation[];
  readonly outline: readonly OutlineNode[];
  readonly pageOfDestination: (name: string) => Promise<number>;
};

/** Reads a PDF back as a viewer would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
    .promise;
  const texts: MarkedText[] = [];
  const trees: StructNode[] = [];
  const annotations: PdfAnnotation[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    texts.push(...markedTexts(content.items, number));
    trees.push(await page.getStructTree());
    annotations.push(...(await page.getAnnotations()).map((raw) => annotationOf(raw, number)));
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = ((await pdf.getOutline()) ?? []) as readonly OutlineNode[];
  return {
    pageCount: pdf.numPages,
    language: textIn(info, 'Language'),
    title: textIn(info, 'Title'),
    author: textIn(info, 'Author'),
    metadata: metadata?.getRaw() ?? '',
    texts,
    trees,
    annotations,
    outline,
    pageOfDestination: async (name) => {
      const destination = await pdf.getDestination(name);
      if (destination === null) throw new Error(`No place is called ${name}`);
      return (await pdf.getPageIndex(destination[0])) + 1;
    },
  };
}

function markedTexts(items: readonly TextItem[], page: number): readonly MarkedText[] {
  const texts: { page: number; tag: string; id: string | null; text: string }[] = [];
  const open: number[] = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      texts.push({ page, tag: item.tag ?? '', id: item.id ?? null, text: '' });
      open.push(texts.length - 1);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
      const outer = texts[open.at(-1) ?? -1];
      // What follows inside the outer stretch comes after the inner one.
      if (outer) open[open.length - 1] = texts.push({ ...outer, text: '' }) - 1;
    } else {
      const index = open.at(-1);
      const target = index === undefined ? undefined : texts[index];
      const text = (item.str ?? '') + (item.hasEOL ? '\n' : '');
      if (target) target.text += text;
      else if (text.trim() !== '') texts.push({ page, tag: 'unmarked', id: null, text });
    }
  }
  return texts;
}

const textIn = (values: object, key: string): string => {
  const value: unknown = Object.entries(values).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
};

function annotationOf(raw: Record<string, unknown>, page: number): PdfAnnotation {
  const contents = raw['contentsObj'] as { readonly str?: string } | undefined;
  return {
    page,
    subtype: textIn(raw, 'subtype'),
    contents: contents?.str ?? '',
    destination: typeof raw['dest'] === 'string' ? raw['dest'] : null,
    fieldName: textIn(raw, 'fieldName'),
    fieldType: textIn(raw, 'fieldType'),
    tooltip: textIn(raw, 'alternativeText'),
    answer: textIn(raw, 'buttonValue'),
    hasAppearance: raw['hasAppearance'] === true,
  };
}

/** The words of the document itself, in the order read: no running lines, list numbers or words inside a drawing. */
export const documentText = (pdf: ReadPdf): string =>
  pdf.texts
    .filter(({ tag }) => !['Artifact', 'Lbl', 'Figure'].includes(tag))
    .map(({ text }) => text)
    .join('');

/** Every element of the tag trees of all pages, with the words that stand right inside it. */
export function elementsOf(
  pdf: ReadPdf,
): readonly { role: string; alt: string; text: string; page: number; inside: readonly string[] }[] {
  const textById = new Map<string, string>();
  for (const { page, id, text } of pdf.texts) {
    textById.set(`${page} ${id}`, (textById.get(`${page} ${id}`) ?? '') + text);
  }
  const visit = (
    node: StructNode,
    page: number,
    inside: readonly string[],
  ): ReturnType<typeof elementsOf> => {
    if (node.role === undefined) return [];
    const children = node.children ?? [];
    const text = children
      .filter((child) => child.type === 'content')
      .map((child) => textById.get(`${page} ${child.id}`) ?? '')
      .join('');
    const below = children.flatMap((child) => visit(child, page, [...inside, node.role ?? '']));
    // The tree of a page names elements of other pages too, with nothing in them; a cell may be empty.
    const isHere = below.length > 0 || children.some(({ role }) => role === undefined);
    if (!isHere && node.role !== 'TD') return [];
    return [{ role: node.role, alt: node.alt ?? '', text, page, inside }, ...below];
  };
  return pdf.trees.flatMap((tree, index) => visit(tree, index + 1, []));
}
