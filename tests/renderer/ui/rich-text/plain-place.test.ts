import { describe, expect, it } from 'vitest';
import { toEditorDocument } from '#renderer/ui/rich-text/editor-document.ts';
import { placeInDocument } from '#renderer/ui/rich-text/plain-place.ts';
import { wordsBetween } from '#renderer/ui/rich-text/words-between.ts';
import { plainText, type NameMention } from '#shared/entries/claims.ts';
import { paragraph, schema, text } from './journal-document.ts';

const nameMention: NameMention = () => 'Customer A';
const mention = {
  type: 'mention',
  attrs: { kind: 'customer', id: '0'.repeat(26) },
} as const;

const story = text(
  paragraph('On Monday ', mention, ' rang.'),
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [paragraph('One.')] },
      { type: 'listItem', content: [paragraph('Two, ', { type: 'hardBreak' }, 'three.')] },
    ],
  },
  { type: 'blockquote', content: [paragraph('“Well done.”')] },
);
const document = schema.nodeFromJSON(toEditorDocument(story, schema));
const plain = plainText(story, nameMention);

const shown = (words: string): string | null => {
  const from = plain.indexOf(words);
  const place = placeInDocument(document, { from, to: from + words.length }, nameMention);
  return place && wordsBetween(document, place);
};

describe('placeInDocument', () => {
  it.each(['On Monday', 'rang.', 'One.', 'three.', '“Well done.”'])('finds “%s”', (words) => {
    expect(shown(words)).toBe(words);
  });

  it('takes a mention whole', () => {
    const from = plain.indexOf('Customer');
    const place = placeInDocument(document, { from, to: from + 4 }, nameMention);
    expect(place && place.to - place.from).toBe(1);
  });

  it('finds nothing where the text has become too short', () => {
    expect(placeInDocument(document, { from: 500, to: 510 }, nameMention)).toBeNull();
  });
});
