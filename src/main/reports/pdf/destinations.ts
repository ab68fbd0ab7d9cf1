import type { PdfDocument } from './pdf-document.ts';

export type Destinations = {
  /** Gives the place on the current page this name; a name that is taken stays where it is. */
  readonly mark: (anchor: string, y: number) => void;
  /** A name for a place that nothing else points at. */
  readonly markHere: (y: number) => string;
  /** What the anchor is called inside the file. */
  readonly nameOf: (anchor: string) => string;
};

/**
 * Named places in the file. They are numbered, because viewers look names up by
 * the order of their bytes while pdfkit sorts them by language: figures of equal
 * length come out the same both ways.
 */
export function createDestinations(document: PdfDocument): Destinations {
  const names = new Map<string, string>();
  const marked = new Set<string>();
  let count = 0;
  const newName = () => {
    count += 1;
    return `place-${String(count).padStart(6, '0')}`;
  };
  const nameOf = (anchor: string): string => {
    const known = names.get(anchor) ?? newName();
    names.set(anchor, known);
    return known;
  };
  const add = (name: string, y: number) =>
    document.addNamedDestination(name, 'XYZ', null, Math.max(0, y - spaceAbove), null);
  return {
    nameOf,
    mark: (anchor, y) => {
      if (marked.has(anchor)) return;
      marked.add(anchor);
      add(nameOf(anchor), y);
    },
    markHere: (y) => {
      const name = newName();
      add(name, y);
      return name;
    },
  };
}

/** A little of what stands above is shown too. */
const spaceAbove = 12;
