import Pdfkit from 'pdfkit';
import { escapeMarkup } from '#shared/reports/svg-node.ts';

/** A PDF object that can be pointed at. */
export type Reference = {
  readonly data: Record<string, unknown>;
  readonly write: (chunk: string) => void;
  readonly end: () => void;
};

/** What pdfkit takes for an element's options; its types know only a part of them. */
export type ElementOptions = {
  readonly alt?: string;
  readonly scope?: string;
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
};

export type StructureElement = {
  add(child: StructureElement | (() => void)): StructureElement;
  end(): void;
};

type OutlineItem = {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly OutlineItem[];
  addItem(title: string): OutlineItem;
};

/** The parts of pdfkit that its types leave out or leave vague, as version 0.20.2 has them. */
type Internals = {
  readonly _root: Reference;
  readonly _font: {
    readonly id: string;
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    widthOfString(text: string, size: number, features?: readonly string[]): number;
  };
  readonly page: { readonly annotations: Reference[]; readonly height: number };
  info: Record<string, unknown>;
  readonly outline: OutlineItem;
  ref(data: object): Reference;
  struct(type: string, options?: ElementOptions): StructureElement;
  addStructure(element: StructureElement): unknown;
  _fragment(text: string, x: number, y: number, options: object): void;
  formField(name: string, options: FieldOptions): Reference;
  _addInfo(): void;
  _fieldDict(name: string, type: string | null, options: FieldOptions): Record<string, unknown>;
};

type FieldOptions = Readonly<Record<string, unknown>>;
type Base = Omit<PDFKit.PDFDocument, keyof Internals> & Internals;
const PdfkitDocument = Pdfkit as unknown as new (options: object) => Base;

const formFont = 'Helvetica';
const tabularFigures = ['tnum'];

/** pdfkit writes boxed strings as text and bare ones as names. */
// oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- pdfkit tells them apart by the box
export const pdfText = (text: string): object => new String(text);

/**
 * pdfkit with what it gets wrong put right, and with what its types hide made
 * callable. Everything in this folder that needs pdfkit's inner parts asks here.
 */
export class PdfDocument extends PdfkitDocument {
  /** Whether the font at this path has a glyph of its own for the character. */
  covers(fontFile: string, codePoint: number): boolean {
    this.font(fontFile);
    return this._font.font.hasGlyphForCodePoint(codePoint);
  }

  /** Width of a text set in one point. */
  unitWidth(fontFile: string, text: string, tabular: boolean): number {
    this.font(fontFile);
    return this._font.widthOfString(text, 1, tabular ? tabularFigures : undefined);
  }

  /** Draws a measured text in the current font, from its baseline; pdfkit's `text` would measure it three times more. */
  drawText(text: string, x: number, baseline: number, width: number, tabular: boolean): void {
    this._fragment(text, x, baseline, {
      baseline: 'alphabetic',
      textWidth: width,
      wordCount: 1,
      ...(tabular && { features: tabularFigures }),
    });
  }

  /** Adds a bookmark under `parent` that leads to a named destination. */
  addBookmark(parent: OutlineItem | null, title: string, destination: string): OutlineItem {
    const item = (parent ?? this.outline).addItem(title);
    item.outlineData['Dest'] = pdfText(destination);
    return item;
  }

  /** Writes how many bookmarks show at first: pdfkit leaves it out, and some viewers then show none. */
  closeBookmarks(): void {
    const close = (item: OutlineItem) => {
      if (item.children.length > 0) item.outlineData['Count'] = -item.children.length;
      item.children.forEach(close);
    };
    this.outline.children.forEach(close);
    this.outline.outlineData['Count'] = this.outline.children.length;
  }

  /** Opens the form and names its font, which is whole: the fonts of the text hold only the letters printed. */
  startForm(): string {
    this.font(formFont);
    const name = this._font.id;
    this.initForm();
    // Our fields bring their own appearance; asking for new ones makes viewers offer to save a file nobody changed.
    delete (this._root.data['AcroForm'] as Reference).data['NeedAppearances'];
    return name;
  }

  /** The metadata is XML, and pdfkit puts the title and the author into it as they are. */
  override _addInfo(): void {
    const info = this.info;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [
        key,
        typeof value === 'string' ? escapeMarkup(value) : value,
      ]),
    );
    super._addInfo();
    this.info = info;
  }

  /**
   * A field with what pdfkit leaves out, handed over as `extra`: a name to be read
   * aloud, its place in the tag tree, an appearance of its own.
   */
  override _fieldDict(
    name: string,
    type: string | null,
    options: FieldOptions,
  ): Record<string, unknown> {
    this.font(formFont);
    const { extra, ...known } = options;
    return { ...super._fieldDict(name, type, known), ...(extra as object | undefined) };
  }
}

/** The document's bytes, once it has been ended. Rejects when pdfkit fails. */
export const collectBytes = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
