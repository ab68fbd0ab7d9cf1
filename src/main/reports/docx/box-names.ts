import type { Report } from '#shared/reports/report.ts';

/** Word refuses a document in which a tag or a title of a content control is longer. */
export const longestTag = 64;

/** The tag of each box by its name. A name too long for a tag gets a short one and is kept as a property of the document. */
export function boxTags(report: Report): ReadonlyMap<string, string> {
  const names = report.blocks.flatMap((block) =>
    block.type === 'boxes' ? block.boxes.map((box) => box.name) : [],
  );
  return new Map(
    names.map((name, index) => [name, name.length <= longestTag ? name : `box-${index + 1}`]),
  );
}

/** The long names by their short tags, as properties of the document. */
export const longBoxNames = (
  tags: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly value: string }[] =>
  [...tags]
    .filter(([name, tag]) => name !== tag)
    .map(([name, tag]) => ({ name: tag, value: name }));
