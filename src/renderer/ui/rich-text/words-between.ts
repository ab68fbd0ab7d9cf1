import { getTextBetween, getTextSerializersFromSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/** The words of a stretch of the text as they are read: mentions by their code. */
export const wordsBetween = (
  document: Node,
  { from, to }: { readonly from: number; readonly to: number },
): string =>
  getTextBetween(
    document,
    { from, to },
    { blockSeparator: ' ', textSerializers: getTextSerializersFromSchema(document.type.schema) },
  );
