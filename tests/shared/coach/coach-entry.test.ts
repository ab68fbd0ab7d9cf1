import { describe, expect, it } from 'vitest';
import { coachEntry } from '#shared/coach/coach-entry.ts';
import type { EntryCoachOptions } from '#shared/coach/entry-coach-options.ts';
import { claimPlaces, entryText } from '#shared/coach/entry-text.ts';
import { plainText, type NameMention } from '#shared/entries/claims.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import type { Unit } from '#shared/guides/unit.ts';
import { makeEntry, makeSection, testId } from '../../main/make-entry.ts';

const nameMention: NameMention = () => 'Customer A';

const unit = (verb: string): Unit => ({
  guide: 'unit',
  format: 1,
  id: 'unit',
  version: '1',
  title: 'A unit',
  reference: '',
  level: 2,
  credit: null,
  guidedHours: null,
  notice: '',
  aim: '',
  rolePlay: { allowed: true, note: '' },
  sectors: [],
  synopsis: [],
  outcomes: [
    {
      code: '1',
      title: 'Know why',
      type: 'knowledge',
      criteria: [{ code: '1.1', text: 'Explain it', verb }],
    },
  ],
  concepts: [],
  tips: [],
  pitfalls: [],
  markingPoints: [],
});

const options = (
  difference: Partial<EntryCoachOptions> = {},
  verb = 'explain',
): EntryCoachOptions => ({
  shelf: { units: [unit(verb)], reflectiveModels: [], customerModels: [] },
  level: 2,
  nameMention,
  customers: ['Customer A'],
  evidenced: new Set(),
  secondLooks: [],
  ...difference,
});

const claimed = (words: string): RichText => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Before it.' }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }],
        },
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'mention', attrs: { kind: 'customer', id: testId(9) } },
                {
                  type: 'text',
                  text: words,
                  marks: [{ type: 'claim', attrs: { claim: testId(5), criteria: ['unit/1.1'] } }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});

describe('coachEntry', () => {
  it('gives every place back in the section it stands in', () => {
    const entry = makeEntry({
      sections: [
        makeSection('description', 'On Monday I rang her.'),
        makeSection('analysis', 'I used the trust equation.'),
      ],
    });
    const hint = coachEntry(entry, options()).hints.find(({ rule }) => rule === 'B10');
    expect(hint).toMatchObject({ stageId: 'analysis', words: 'trust equation', from: 11, to: 25 });
  });

  it('judges the entry as a whole: reasons in another section count', () => {
    const acts = 'I fetched it. I opened it. I showed it to her.';
    const alone = makeEntry({ sections: [makeSection('description', acts)] });
    const reasoned = makeEntry({
      sections: [makeSection('description', acts), makeSection('analysis', 'Because it was late.')],
    });
    const rules = (entry: typeof alone) => coachEntry(entry, options()).hints.map((h) => h.rule);
    expect(rules(alone)).toContain('B9');
    expect(rules(reasoned)).not.toContain('B9');
  });

  it('reads mentions by their printed codes', () => {
    const entry = makeEntry({ sections: [{ stageId: 'description', content: claimed(' rang.') }] });
    const signs = coachEntry(entry, options()).signs;
    expect(signs.find((sign) => sign.rule === 'D2')?.state).toBe('found');
  });

  it('asks for reasons where the criterion says explain and the claim gives none', () => {
    const entry = (words: string) =>
      makeEntry({ sections: [{ stageId: 'analysis', content: claimed(words) }] });
    const asked = (words: string) =>
      coachEntry(entry(words), options()).hints.find((hint) => hint.rule === 'verb-explain')?.words;
    expect(asked(' comes every week.')).toBe(' comes every week.');
    expect(asked(' comes every week because it is near.')).toBeUndefined();
  });

  it('asks for evidence where the criterion says demonstrate and an account stands alone', () => {
    const entry = makeEntry({
      sections: [{ stageId: 'analysis', content: claimed(' sat down.') }],
    });
    const rules = (evidenced: readonly string[]) =>
      coachEntry(entry, options({ evidenced: new Set(evidenced) }, 'demonstrate')).hints.map(
        (hint) => hint.rule,
      );
    expect(rules([])).toContain('verb-demonstrate');
    expect(rules(['unit/1.1'])).not.toContain('verb-demonstrate');
  });

  it('asks nothing more where the criterion only wants facts', () => {
    const entry = makeEntry({
      sections: [{ stageId: 'analysis', content: claimed(' sat down.') }],
    });
    const rules = coachEntry(entry, options({}, 'state')).hints.map((hint) => hint.rule);
    expect(rules.filter((rule) => rule.startsWith('verb'))).toEqual([]);
  });
});

describe('entryText', () => {
  it('joins sections with an empty line and says where each stands', () => {
    const entry = makeEntry({
      sections: [makeSection('a', 'One.'), makeSection('b', ''), makeSection('c', 'Three.')],
    });
    const { text, sections } = entryText(entry, nameMention);
    expect(sections.map(({ from, to }) => text.slice(from, to))).toEqual(['One.', '', 'Three.']);
  });
});

describe('claimPlaces', () => {
  it('finds a claim where it stands in the plain text', () => {
    const content = claimed(' sat down.');
    const [place] = claimPlaces(content, nameMention);
    expect(plainText(content, nameMention).slice(place?.from, place?.to)).toBe(' sat down.');
  });
});
