import type { Document, Element } from '@xmldom/xmldom';
import { boxBookmarkPattern } from '#main/reports/docx/box-names.ts';
import { attribute, childElements, walkElement } from './walk-element.ts';

/** A text between two marks of a Word document: a tagged content control, or the bookmark of a box. */
export type MarkedText = { readonly mark: string; readonly text: string };

/** Deleted words, the insides of fields, a second version of the same drawing, and how things look. */
const silent = new Set([
  'del',
  'moveFrom',
  'instrText',
  'Fallback',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
]);

/**
 * The texts inside tagged content controls and the bookmarks of boxes, as they
 * read with all changes accepted. A placeholder is no text.
 */
export function markedTexts(document: Document): readonly MarkedText[] {
  const root = document.documentElement;
  const collector = createCollector();
  for (const { element, isEntering } of root ? walkElement(root, silent) : []) {
    if (isEntering) collector.enter(element);
    else collector.leave(element);
  }
  return collector.found;
}

function createCollector() {
  const found: { readonly mark: string; text: string }[] = [];
  const open = new Map<Element | string, (typeof found)[number]>();
  /** Controls whose words do not count: placeholders, and days that were picked, with the day. */
  const mute = new Map<Element, string>();

  const start = (key: Element | string, mark: string): void => {
    const marked = { mark, text: '' };
    found.push(marked);
    open.set(key, marked);
  };
  const write = (text: string): void => {
    for (const marked of open.values()) marked.text += text;
  };

  return {
    found,
    enter(element: Element): void {
      switch (element.localName ?? '') {
        case 'bookmarkStart':
          if (boxBookmarkPattern.test(attribute(element, 'name'))) {
            start(attribute(element, 'id'), attribute(element, 'name'));
          }
          break;
        case 'bookmarkEnd':
          open.delete(attribute(element, 'id'));
          break;
        case 'sdt': {
          const { tag, isPlaceholder, day } = readControl(element);
          if (tag !== '') start(element, tag);
          // The day that was picked says more than the way it is printed.
          if (isPlaceholder || day !== '') mute.set(element, day);
          break;
        }
        case 't':
          if (mute.size === 0) write(element.textContent ?? '');
          break;
        case 'tab':
          write('\t');
          break;
        case 'br':
        case 'cr':
          write('\n');
          break;
      }
    },
    leave(element: Element): void {
      write(mute.get(element) ?? '');
      mute.delete(element);
      open.delete(element);
      if (element.localName === 'p') write('\n');
    },
  };
}

/** A content control's tag, whether it still shows its placeholder, and the day picked in it. */
function readControl(control: Element) {
  const properties = childElements(control).find((child) => child.localName === 'sdtPr');
  const property = (name: string) =>
    childElements(properties).find((child) => child.localName === name);
  const isPlaceholder = property('showingPlcHdr') !== undefined;
  const day = attribute(property('date'), 'fullDate').slice(0, 10);
  return { tag: attribute(property('tag'), 'val'), isPlaceholder, day: isPlaceholder ? '' : day };
}
