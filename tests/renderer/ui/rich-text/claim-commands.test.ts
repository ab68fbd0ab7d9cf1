import { Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import {
  addClaim,
  changeClaim,
  claimOfSelection,
  removeClaim,
  selectedWords,
  withOwnClaims,
} from '#renderer/ui/rich-text/claim-commands.ts';
import { findClaims } from '#renderer/ui/rich-text/find-claims.ts';
import { toEditorDocument } from '#renderer/ui/rich-text/editor-document.ts';
import { after, claimed, paragraph, schema, selecting, text } from './journal-document.ts';

const story = text(paragraph('I rang her back at four as she had asked.'));
const criteria = ['unit/1.2', 'unit/2.1'];

describe('claims in an open text', () => {
  it('lie on the selected words and name their criteria', () => {
    const made = after(selecting('rang her back', story), addClaim({ claim: 'c1', criteria }));
    expect(made).toEqual(
      text(
        paragraph('I ', claimed('rang her back', 'c1', ...criteria), ' at four as she had asked.'),
      ),
    );
  });

  it('leave out the space that a double click takes along', () => {
    const made = after(selecting(' four ', story), addClaim({ claim: 'c1', criteria }));
    expect(made).toEqual(
      text(
        paragraph('I rang her back at ', claimed('four', 'c1', ...criteria), ' as she had asked.'),
      ),
    );
  });

  it('are not made without words or without criteria', () => {
    expect(after(selecting(' ', story), addClaim({ claim: 'c1', criteria }))).toBeNull();
    expect(after(selecting('four', story), addClaim({ claim: 'c1', criteria: [] }))).toBeNull();
  });

  it('may lie on the same words and overlap', () => {
    const one = text(paragraph('I ', claimed('rang her back', 'c1', 'unit/1.2'), ' at four.'));
    const two = after(selecting('back', one), addClaim({ claim: 'c2', criteria: ['unit/2.1'] }));
    const found = findClaims(schema.nodeFromJSON(toEditorDocument(two ?? text(), schema)));
    expect(found).toEqual([
      { claim: 'c1', criteria: ['unit/1.2'], how: '', from: 3, to: 16 },
      { claim: 'c2', criteria: ['unit/2.1'], how: '', from: 12, to: 16 },
    ]);
  });

  it('keep their words when their criteria change', () => {
    const one = text(paragraph('I ', claimed('rang her back', 'c1', 'unit/1.2'), ' at four.'));
    const changed = after(
      selecting('four', one),
      changeClaim({ claim: 'c1', criteria: ['unit/3.3'] }),
    );
    expect(changed).toEqual(
      text(paragraph('I ', claimed('rang her back', 'c1', 'unit/3.3'), ' at four.')),
    );
  });

  it('go when they are removed; their words and other claims stay', () => {
    const both = text(
      paragraph(claimed('One.', 'c1', 'unit/1.2'), ' ', claimed('Two.', 'c2', 'unit/1.3')),
    );
    expect(after(selecting('One', both), removeClaim('c1'))).toEqual(
      text(paragraph('One. ', claimed('Two.', 'c2', 'unit/1.3'))),
    );
  });

  it('are found again when exactly their words are selected', () => {
    const one = text(paragraph('I ', claimed('rang her back', 'c1', 'unit/1.2'), ' at four.'));
    expect(claimOfSelection(selecting('rang her back', one))?.claim).toBe('c1');
    expect(claimOfSelection(selecting('rang', one))).toBeNull();
  });

  it('cut by bold come back as one', () => {
    const cut = text(
      paragraph(claimed('I rang ', 'c1', 'unit/1.2'), {
        type: 'text',
        text: 'her',
        marks: [
          { type: 'claim', attrs: { claim: 'c1', criteria: ['unit/1.2'] } },
          { type: 'bold' },
        ],
      }),
    );
    const found = findClaims(schema.nodeFromJSON(toEditorDocument(cut, schema)));
    expect(found).toEqual([{ claim: 'c1', criteria: ['unit/1.2'], how: '', from: 1, to: 11 }]);
  });

  it('get an id of their own when they are pasted', () => {
    const copied = schema.nodeFromJSON(
      toEditorDocument(
        text(paragraph(claimed('One ', 'c1', 'unit/1.2'), claimed('two', 'c1', 'unit/1.2'))),
        schema,
      ),
    );
    const ids = ['new1', 'new2'];
    const pasted = withOwnClaims(new Slice(copied.content, 0, 0), () => ids.shift() ?? 'none');
    const doc = schema.topNodeType.create(null, pasted.content);
    expect(findClaims(doc).map(({ claim }) => claim)).toEqual(['new1']);
  });
});

describe('the selected words', () => {
  it('count a mention as a place in the text', () => {
    const mention = text(
      paragraph(
        { type: 'mention', attrs: { kind: 'customer', id: '01h'.padEnd(26, '0') } },
        ' smiled at me.',
      ),
    );
    const words = selectedWords(selecting(' smiled', mention));
    expect(words).toEqual({ from: 3, to: 9, text: 'smiled' });
  });
});
