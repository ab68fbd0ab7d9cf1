import Pdfkit from 'pdfkit';
import { escapeMarkup } from '#shared/reports/svg-node.ts';
import { createWordGlyphs, type GlyphFont } from './word-glyphs.ts';

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

type InnerPage = {
  readonly annotations: Reference[];
  readonly height: number;
  readonly content: { write(chunk: Uint8Array): void };
  readonly fonts: Record<string, Reference>;
  write(command: string): void;
  end(): void;
};

/** The parts of pdfkit that its types leave out or leave vague, as version 0.20.2 has them. */
type Internals = {
  readonly _root: Reference;
  readonly _font: {
    readonly id: string;
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    widthOfString(text: string, size: number, features?: readonly string[]): number;
    ref(): Reference;
  } & GlyphFont;
  readonly _fontSize: number;
  readonly page: InnerPage;
  info: Record<string, unknown>;
  readonly outline: OutlineItem;
  ref(data: object): Reference;
  struct(type: string, options?: ElementOptions): StructureElement;
  addStructure(element: StructureElement): unknown;
  _fragment(text: string, x: number, y: number, options: object): void;
  formField(name: string, options: FieldOptions): Reference;
  _addInfo(): void;
  addPage(): unknown;
  _write(chunk: string | Uint8Array): void;
  _fieldDict(name: string, type: string | null, options: FieldOptions): Record<string, unknown>;
};

type FieldOptions = Readonly<Record<string, unknown>>;
type Base = Omit<PDFKit.PDFDocument, keyof Internals> & Internals;
const PdfkitDocument = Pdfkit as unknown as new (options: object) => Base;

const formFont = 'Helvetica';
const tabularFigures = ['tnum'];

/** Letters are as wide in tables as elsewhere. */
const featuresOf = (text: string, tabular: boolean): readonly string[] | undefined =>
  tabular && /[^A-Za-z ]/.test(text) ? tabularFigures : undefined;

const inMillionths = (length: number): number => Math.round(length * 1e6) / 1e6;

/** pdfkit writes boxed strings as text and bare ones as names. */
// oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- pdfkit tells them apart by the box
export const pdfText = (text: string): object => new String(text);

/**
 * pdfkit with what it gets wrong put right, and with what its types hide made
 * callable. Everything in this folder that needs pdfkit's inner parts asks here.
 */
export class PdfDocument extends PdfkitDocument {
  readonly #words = createWordGlyphs();

  /** Whether the font at this path has a glyph of its own for the character. */
  covers(fontFile: string, codePoint: number): boolean {
    this.font(fontFile);
    return this._font.font.hasGlyphForCodePoint(codePoint);
  }

  /** Width of a text set in one point. */
  unitWidth(fontFile: string, text: string, tabular: boolean): number {
    this.font(fontFile);
    return this._font.widthOfString(text, 1, featuresOf(text, tabular));
  }

  /** Draws a measured text in the current font, from its baseline; pdfkit's `text` would measure it three times more. */
  drawText(text: string, x: number, baseline: number, width: number, tabular: boolean): void {
    const features = featuresOf(text, tabular);
    const shown = this.#words.shown(this._font, text, features);
    if (shown !== null) this.#show(shown, x, baseline);
    else {
      this._fragment(text, x, baseline, {
        baseline: 'alphabetic',
        textWidth: width,
        wordCount: 1,
        ...(features && { features }),
      });
    }
  }

  #show(shown: string, x: number, baseline: number): void {
    const { page, _font: font } = this;
    page.fonts[font.id] ??= font.ref();
    const { height } = page;
    // pdfkit's pages are upside down, and letters are not.
    const upright = `1 0 0 -1 0 ${inMillionths(height)} cm`;
    const place = `1 0 0 1 ${inMillionths(x)} ${inMillionths(height - baseline)} Tm`;
    const set = `/${font.id} ${inMillionths(this._fontSize)} Tf`;
    this.addContent(`q ${upright} BT ${place} ${set} ${shown} TJ ET Q`);
  }

  /** pdfkit makes bytes of each command by itself, a hundred thousand times in a long report; here a page becomes bytes as a whole. */
  override addPage(): this {
    super.addPage();
    const { page } = this;
    const commands: string[] = [];
    const end = page.end.bind(page);
    page.write = (command) => void commands.push(command);
    page.end = () => {
      page.content.write(lines(commands.join('\n')));
      end();
    };
    return this;
  }

  /** The same for what stands between the pages; Node makes bytes of a text faster than pdfkit does. */
  override _write(chunk: string | Uint8Array): void {
    super._write(typeof chunk === 'string' ? lines(chunk) : chunk);
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

/** Texts of pdfkit's have one byte for each character. */
const lines = (text: string): Uint8Array => Buffer.from(`${text}\n`, 'latin1');
