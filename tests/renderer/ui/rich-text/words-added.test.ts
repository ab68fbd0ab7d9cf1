import { Slice } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { toEditorDocument } from '#renderer/ui/rich-text/editor-document.ts';
import { wordsAdded } from '#renderer/ui/rich-text/words-added.ts';
import { paragraph, schema, text } from './journal-document.ts';

const state = EditorState.create({
  doc: schema.nodeFromJSON(toEditorDocument(text(paragraph('I rang her back at four.')), schema)),
});

const pasted = (from: number, to: number, words: string): Transaction =>
  state.tr
    .replace(
      from,
      to,
      new Slice(
        schema.nodeFromJSON({ type: 'paragraph', content: [{ type: 'text', text: words }] })
          .content,
        0,
        0,
      ),
    )
    .setMeta('paste', true)
    .setMeta('uiEvent', 'paste');

describe('the words a change brings in', () => {
  it('are typed when keys bring them', () => {
    expect(wordsAdded(state.tr.insertText(' x', 25))).toEqual({ typed: 1, pasted: 0 });
  });

  it('are none while a word only grows, or when words are taken out', () => {
    expect(wordsAdded(state.tr.insertText('x', 24))).toEqual({ typed: 0, pasted: 0 });
    expect(wordsAdded(state.tr.delete(3, 12))).toEqual({ typed: 0, pasted: 0 });
  });

  it('are pasted when they come from outside, all of them, also over selected words', () => {
    expect(wordsAdded(pasted(3, 16, 'wrote her a card'))).toEqual({ typed: 0, pasted: 4 });
  });

  it('are none when a change is taken back', () => {
    const undone = state.tr.insertText(' more words', 24).setMeta('history$', { redo: false });
    expect(wordsAdded(undone)).toEqual({ typed: 0, pasted: 0 });
  });
});
