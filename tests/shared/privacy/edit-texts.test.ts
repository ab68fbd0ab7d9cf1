import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { editTexts, passagesIn } from '#shared/privacy/edit-texts.ts';
import { compileRegister } from '#shared/privacy/names/compile-register.ts';
import { replaceIdentifiers } from '#shared/privacy/replace-identifiers.ts';
import {
  claim,
  makeAccount,
  mention,
  paragraphOf,
  textOf,
  words,
} from '../reports/make-content.ts';

const register = compileRegister([{ code: 'Customer B', names: ["Margaret O'Brien"], other: [] }]);

it('a name of which half is bold is one name, and the words around keep their marks', () => {
  const entry = makeAccount('RA1', {
    what: textOf(
      paragraphOf(
        words('I rang Mrs Margaret ', claim('one', ['1.1'])),
        words('O’Brien', { type: 'bold' }),
        words(' about ', { type: 'bold' }),
        mention('evidence', 'card'),
        words('.'),
      ),
    ),
  });
  const [block] = replaceIdentifiers(entry, register).sections[0]?.content.content ?? [];
  expect(block).toMatchObject({
    content: [
      { text: 'I rang Customer B', marks: [{ type: 'claim' }] },
      { text: ' about ', marks: [{ type: 'bold' }] },
      { type: 'mention' },
      { text: '.' },
    ],
  });
});

it('titles, settings and the notes on claims are looked at; ids and days are not', () => {
  const noted = {
    ...claim('one', ['1.1']),
    attrs: { claim: '0'.repeat(26), criteria: ['serve/1.1'], how: 'Margaret said so' },
  };
  const entry = makeAccount(
    'RA1',
    { what: textOf(paragraphOf(words('Yes.', noted))) },
    { title: 'Maggie and Margaret', setting: 'at the O’Briens' },
  );
  expect(passagesIn(entry).map(({ text }) => text)).toEqual([
    'RA1',
    'Maggie and Margaret',
    'at the O’Briens',
    'Yes.',
    'Margaret said so',
  ]);
  const text = JSON.stringify(replaceIdentifiers(entry, register));
  expect(text).not.toMatch(/Margaret|Brien/);
});

it('a record in which nothing is found stays the very same', () => {
  const entry = makeAccount('RA1', { what: textOf(paragraphOf(words('Nothing here.'))) });
  expect(replaceIdentifiers(entry, register)).toBe(entry);
});

it('whatever is replaced where, all other words stay in their order', () => {
  const pieces = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (texts, a, b) => {
      const whole = texts.join('');
      const from = a % whole.length;
      const to = from + 1 + (b % (whole.length - from));
      const paragraph = paragraphOf(...texts.map((text) => words(text)));
      const edited = passagesIn(editTexts(paragraph, () => [{ from, to, by: '§' }]))[0]?.text;
      expect(edited).toBe(`${whole.slice(0, from)}§${whole.slice(to)}`);
    }),
  );
});
