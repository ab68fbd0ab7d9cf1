import { describe, expect, it } from 'vitest';
import { richTextOfPage, type PageMarks } from '../../../scripts/sample/rich-text-of-page.ts';

const marks: PageMarks = {
  claim: (codes) => ({ type: 'claim', attrs: { claim: codes.join('+'), criteria: codes } }),
  mention: (key) => ({ kind: 'customer', id: key }),
};
const claim = marks.claim(['1.1', '2.3']);
const text = (words: string, ...around: unknown[]) => ({
  type: 'text',
  text: words,
  ...(around.length > 0 && { marks: around }),
});
const only = (source: string) => richTextOfPage(source, marks).content?.[0];

describe('the rich text of a page', () => {
  it('marks the words between double brackets as a claim of the criteria behind the bar', () => {
    expect(only('Before. [[I said hello.|1.1 2.3]] After.')).toEqual({
      type: 'paragraph',
      content: [text('Before. '), text('I said hello.', claim), text(' After.')],
    });
  });

  it('keeps the claim on everything inside it: bold, italic and mentions', () => {
    expect(only('[[a **b** *c* @customer-a.|1.1 2.3]]')).toEqual({
      type: 'paragraph',
      content: [
        text('a ', claim),
        text('b', claim, { type: 'bold' }),
        text(' ', claim),
        text('c', claim, { type: 'italic' }),
        text(' ', claim),
        { type: 'mention', attrs: { kind: 'customer', id: 'customer-a' }, marks: [claim] },
        text('.', claim),
      ],
    });
  });

  it('makes lists and quotes of lines that start like them', () => {
    const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] });
    const item = (words: string) => ({ type: 'listItem', content: [paragraph(words)] });
    expect(only('- one\n- two')).toEqual({
      type: 'bulletList',
      content: [item('one'), item('two')],
    });
    expect(only('1. one\n2. two')).toEqual({
      type: 'orderedList',
      content: [item('one'), item('two')],
    });
    expect(only('> said')).toEqual({ type: 'blockquote', content: [paragraph('said')] });
  });

  it('joins the lines of a paragraph and parts paragraphs at an empty line', () => {
    expect(richTextOfPage('one\ntwo\n\nthree', marks).content).toEqual([
      { type: 'paragraph', content: [text('one two')] },
      { type: 'paragraph', content: [text('three')] },
    ]);
  });
});
