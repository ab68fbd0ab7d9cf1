import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '#shared/guides/unit.ts';
import { proposeMapping } from '#shared/units/propose-mapping.ts';
import { countCriteria, remapCriteria } from '#shared/units/remap-criteria.ts';
import { readUnit } from '#shared/units/read-unit.ts';
import { wordingLikeness } from '#shared/units/wording-likeness.ts';

function unit(criteria: string): Unit {
  const reading = readUnit(criteria, { name: 'unit', day: '2026-03-20', level: 2 });
  if (reading.outcome !== 'understood') throw new Error('not understood');
  return reading.unit;
}

describe('a mapping', () => {
  it('goes by wording before it goes by code', () => {
    const { proposals, unmatched } = proposeMapping(
      unit(
        '1 Know it\n1.1 Describe the needs of customers\n1.2 Explain the complaints procedure\n1.3 List products\n1.4 Name a colleague',
      ),
      unit(
        '1 Know it\n1.1 Explain the complaints procedure\n1.2 Describe customers’ needs and wishes\n1.3 List products\n1.4 Evaluate legislation',
      ),
    );
    expect(proposals.map(({ from, to, reason }) => [from.code, to, reason])).toEqual([
      ['1.1', '1.2', 'similar'],
      ['1.2', '1.1', 'same-words'],
      ['1.3', '1.3', 'same'],
      ['1.4', null, 'none'],
    ]);
    expect(unmatched.map(({ code }) => code)).toEqual(['1.4']);
  });

  it('gives every old criterion one line and every new one at most once', () => {
    const words = fc.array(fc.constantFrom('describe', 'explain', 'customer', 'need', 'plan'), {
      minLength: 1,
      maxLength: 5,
    });
    const text = fc
      .array(words, { minLength: 1, maxLength: 8 })
      .map(
        (all) =>
          `1 Know\n${all.map((each, index) => `1.${index + 1} ${each.join(' ')}`).join('\n')}`,
      );
    fc.assert(
      fc.property(text, text, (old, now) => {
        const { proposals, unmatched } = proposeMapping(unit(old), unit(now));
        const given = proposals.flatMap(({ to }) => to ?? []);
        expect(new Set(given).size).toBe(given.length);
        expect(given.length + unmatched.length).toBe(now.split('\n').length - 1);
      }),
    );
  });

  it('calls a wording like itself and unlike one without a common word', () => {
    expect(wordingLikeness('Describe the needs', 'describe needs.')).toBe(1);
    expect(wordingLikeness('Describe the needs', 'Explain a law')).toBe(0);
  });
});

describe('moving claims', () => {
  const id = (code: string) => `unit/${code}`;
  const record = {
    id: 'x',
    criterionId: id('1.1'),
    sections: [{ marks: [{ attrs: { criteria: [id('1.1'), id('1.2')], claim: 'c' } }] }],
    criteria: [id('1.2'), id('9')],
    text: id('1.1'),
  };

  it('happens at once, in claims, lists and judgements, and nowhere else', () => {
    const moves = new Map([
      [id('1.1'), [id('1.2')]],
      [id('1.2'), [id('1.1')]],
    ]);
    expect(remapCriteria(record, moves)).toEqual({
      ...record,
      criterionId: id('1.2'),
      sections: [{ marks: [{ attrs: { criteria: [id('1.2'), id('1.1')], claim: 'c' } }] }],
      criteria: [id('1.1'), id('9')],
    });
    expect(remapCriteria(remapCriteria(record, moves), moves)).toEqual(record);
  });

  it('leaves a record alone that names none of them', () => {
    expect(remapCriteria(record, new Map([[id('7'), [id('8')]]]))).toBe(record);
  });

  it('counts how often each is named', () => {
    expect([...countCriteria(record, new Set([id('1.1'), id('1.2')]))]).toEqual([
      [id('1.1'), 2],
      [id('1.2'), 2],
    ]);
  });
});
