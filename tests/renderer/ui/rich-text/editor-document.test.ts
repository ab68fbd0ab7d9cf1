import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEditorDocument, toEditorDocument } from '#renderer/ui/rich-text/editor-document.ts';
import { emptyRichText, type RichText } from '#shared/entries/rich-text.ts';
import { claimed, paragraph, schema, text } from './journal-document.ts';

describe('a text that goes into the editor and comes back', () => {
  it('is the same with everything the app knows', () => {
    const all = text(
      paragraph('Plain, ', { type: 'text', text: 'bold', marks: [{ type: 'bold' }] }, ' and ', {
        type: 'text',
        text: 'both',
        marks: [{ type: 'bold' }, { type: 'italic' }],
      }),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('One')] }] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('Two')] }] },
      { type: 'blockquote', content: [paragraph('“Well done.”')] },
      paragraph(
        claimed('I rang.', 'c1', 'unit/1.2'),
        { type: 'hardBreak' },
        {
          type: 'mention',
          attrs: { kind: 'customer', id: '0'.repeat(26) },
        },
      ),
    );
    expect(thereAndBack(all)).toEqual(all);
  });

  it('keeps blocks, pieces of a line, marks and attributes that the app does not know', () => {
    const newer = {
      type: 'doc',
      content: [
        {
          type: 'table',
          attrs: { rows: 2 },
          content: [{ type: 'row', content: [paragraph('A cell')] }],
        },
        {
          type: 'paragraph',
          attrs: { align: 'right' },
          mood: 'calm',
          content: [
            {
              type: 'text',
              text: 'seen',
              marks: [{ type: 'bold' }, { type: 'highlight', attrs: { colour: 'green' } }],
            },
            { type: 'picture', attrs: { file: 'a.png' } },
            {
              type: 'text',
              text: 'claimed',
              marks: [{ type: 'claim', attrs: { claim: 'c1', criteria: ['u/1'], note: 'mine' } }],
            },
          ],
        },
      ],
    } as unknown as RichText;
    expect(thereAndBack(newer)).toEqual(newer);
  });

  it('keeps a known block that stands where the editor allows none', () => {
    const odd = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [paragraph('No item')] }],
    } as RichText;
    expect(thereAndBack(odd)).toEqual(odd);
  });

  it('shows an unknown block by its words', () => {
    const newer = {
      type: 'doc',
      content: [{ type: 'callout', content: [paragraph('Take care')] }],
    } as unknown as RichText;
    const [block] = toEditorDocument(newer, schema).content ?? [];
    expect(block?.attrs?.['words']).toBe('Take care');
  });

  it('has a paragraph to write in when it was empty', () => {
    expect(thereAndBack({ type: 'doc' })).toEqual(emptyRichText);
  });

  it('is the same for any tree of unknown parts', () => {
    const { node } = fc.letrec((tie) => ({
      node: fc.record({
        type: fc.constantFrom('table', 'row', 'aside', 'figure'),
        attrs: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer()),
        content: fc.oneof(
          { maxDepth: 3 },
          fc.constant([]),
          fc.array(tie('node'), { maxLength: 3 }),
        ),
      }),
    }));
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), (content) => {
        const newer = { type: 'doc', content } as unknown as RichText;
        expect(thereAndBack(newer)).toEqual(newer);
      }),
    );
  });
});

function thereAndBack(content: RichText): RichText {
  const opened = schema.nodeFromJSON(toEditorDocument(content, schema));
  opened.check();
  return fromEditorDocument(opened.toJSON());
}
