import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPerson } from '#shared/erasure/without-person.ts';
import { testId } from '../../main/make-entry.ts';

const gone = new Set([testId(1), testId(2)]);
const same = (text: string) => text;

describe('a record without a person', () => {
  it('keeps its claim where the person was mentioned', () => {
    const marks = [{ type: 'claim', attrs: { claim: testId(5), criteria: ['unit/1.1'] } }];
    const body = {
      content: [
        { type: 'text', text: 'I rang ' },
        { type: 'mention', attrs: { kind: 'customer', id: testId(1) }, marks },
        { type: 'mention', attrs: { kind: 'customer', id: testId(3) } },
      ],
    };
    expect(withoutPerson(body, gone, same)).toEqual({
      content: [
        { type: 'text', text: 'I rang ' },
        { type: 'text', text: '[erased]', marks },
        { type: 'mention', attrs: { kind: 'customer', id: testId(3) } },
      ],
    });
  });

  it('has no id of what was erased: lists are shorter, single ones are empty', () => {
    const body = {
      customerIds: [testId(1), testId(3)],
      contactId: testId(2),
      usedIn: [
        { kind: 'contact', id: testId(2) },
        { kind: 'entry', id: testId(4) },
      ],
    };
    expect(withoutPerson(body, gone, same)).toEqual({
      customerIds: [testId(3)],
      contactId: null,
      usedIn: [{ kind: 'entry', id: testId(4) }],
    });
  });

  it('has the names taken out of its texts', () => {
    const body = { title: 'What Mrs O’Neill said' };
    const names = (text: string) => text.replace('Mrs O’Neill', '[erased]');
    expect(withoutPerson(body, gone, names)).toEqual({ title: 'What [erased] said' });
  });

  it('is the same when the person is not in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
        expect(withoutPerson(body, new Set([testId(7)]), same)).toEqual(body);
      }),
    );
  });
});
