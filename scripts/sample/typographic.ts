/** Straight quotation marks and apostrophes as they are printed. */
export const typographic = (text: string): string =>
  text
    .replace(/(^|[\s([])"/gm, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
