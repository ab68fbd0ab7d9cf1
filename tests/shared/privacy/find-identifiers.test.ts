import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '#shared/privacy/find-identifiers.ts';
import { compileRegister } from '#shared/privacy/names/compile-register.ts';
import { hasLuhnDigit } from '#shared/privacy/patterns/card-numbers.ts';
import { measureIdentifiers } from '../../../scripts/identifiers/measure-identifiers.ts';
import {
  readRegister,
  readSnippets,
  snippetParts,
} from '../../../scripts/identifiers/read-snippets.ts';

const folder = 'tests/fixtures/identifiers';
const snippets = readSnippets(folder);
const lines = readRegister(folder);

describe('over the labelled snippets', () => {
  it('there are at least 300 of them', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(300);
  });

  it.each(snippetParts)('%s: names and patterns are found, little else', (part) => {
    const own = snippets.filter((snippet) => snippet.part === part);
    const labels = own.flatMap((snippet) => snippet.labels);
    const { right, missed, falsely } = measureIdentifiers(own, lines);
    const of = (wanted: boolean) => {
      const all = labels.filter(({ type }) => (type === 'name') === wanted).length;
      return 1 - missed.filter(({ place }) => (place.type === 'name') === wanted).length / all;
    };
    expect(of(false)).toBeGreaterThanOrEqual(0.98);
    expect(of(true)).toBeGreaterThanOrEqual(0.95);
    expect(right / (right + falsely.length)).toBeGreaterThanOrEqual(0.9);
  });
});

const register = compileRegister([
  { code: 'Customer A', names: ['Siân Lloyd-Williams'], other: ['0113 496 0182'] },
]);
const found = (text: string, fileName = false) =>
  findIdentifiers(text, register, { fileName }).map(({ type, text: words, code }) => [
    type,
    words,
    code,
  ]);

it('places are counted in UTF-16 units and never overlap', () => {
  const text = 'Thanks 👍 to sian@lloyd.example and Ms Lloyd-Williams.';
  const places = findIdentifiers(text, register);
  expect(places.map(({ from, to }) => text.slice(from, to))).toEqual([
    'sian@lloyd.example',
    'Lloyd-Williams',
  ]);
});

it('the numbers of the register are found however they are spaced, with the code they belong to', () => {
  expect(found('ring 01134960182 or +44 113 496 0182')).toEqual([
    ['phone', '01134960182', 'Customer A'],
    ['phone', '+44 113 496 0182', 'Customer A'],
  ]);
});

it('in the name of a file words may run together and need no capital', () => {
  expect(found('SianLloydWilliams_thanks.jpg', true)[0]?.slice(0, 1)).toEqual(['name']);
  expect(found('lloyd-williams.pdf', true)).toEqual([['name', 'lloyd-williams', 'Customer A']]);
});

it('a long name is found with one wrong letter, a short one or a neighbour of it is not', () => {
  const { near } = compileRegister([
    { code: 'Customer B', names: ['Grace Wilkinson', 'Peter Williams', 'Amy Jones'], other: [] },
  ]);
  expect(near.meantBy('wilkinsen')).toEqual(['wilkinson']);
  expect(near.meantBy('wilkisnon')).toEqual(['wilkinson']);
  expect(near.meantBy('wikinson')).toEqual(['wilkinson']);
  expect(near.meantBy('william')).toEqual([]);
  expect(near.meantBy('dilkinson')).toEqual([]);
  expect(near.meantBy('jonez')).toEqual([]);
});

it('an empty register finds patterns only', () => {
  expect(findIdentifiers('Siân lives at LS1 4AP', compileRegister([]))).toMatchObject([
    { type: 'postcode' },
  ]);
});

it('a check digit is right or wrong', () => {
  expect(hasLuhnDigit('4111111111111111')).toBe(true);
  expect(hasLuhnDigit('4111111111111112')).toBe(false);
});

describe('web addresses', () => {
  it('where a law or its guidance can be read give nobody away', () => {
    expect(
      found('See legislation.gov.uk/ukpga/2010/15 and https://www.ico.org.uk/for-you.'),
    ).toEqual([]);
  });

  it('that only look like one still do', () => {
    expect(found('See legislation.gov.uk.example.org/me')).toHaveLength(1);
  });
});
