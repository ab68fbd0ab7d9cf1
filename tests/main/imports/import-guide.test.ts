import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Unit } from '#shared/guides/unit.ts';
import { openTestJournal, testUnit } from './open-test-journal.ts';

const packText = (name: string) => readFile(`resources/guides/units/${name}.json`, 'utf8');
const otherUnit = 'build-and-maintain-customer-relations-l4';

const changed = async (change: (unit: Record<string, unknown>) => void) => {
  const unit = JSON.parse(await packText(testUnit)) as Record<string, unknown>;
  change(unit);
  return JSON.stringify(unit);
};

describe('a guide pack', () => {
  it('is copied into the journal', async () => {
    const { journal, take } = await openTestJournal();
    const outcome = await take('pack.json', `\uFEFF${await packText(otherUnit)}`);
    expect(outcome).toMatchObject({ outcome: 'imported', what: 'guide' });
    expect(journal.guides().units.map(({ id }) => id)).toContain(otherUnit);
  });

  it('takes the place of an older one with the same id', async () => {
    const { journal, take } = await openTestJournal();
    const newer = await changed((unit) => Object.assign(unit, { version: '9.9', title: 'Newer' }));
    expect(await take('pack.json', newer)).toMatchObject({
      summary: expect.stringMatching(
        /^The unit “Newer” \(version 9\.9\) takes the place of version/,
      ),
    });
    expect(journal.guides().units.map(({ title }) => title)).toEqual(['Newer']);
  });

  it('that is there already adds nothing', async () => {
    const { take } = await openTestJournal();
    expect(await take('pack.json', await packText(testUnit))).toMatchObject({
      outcome: 'not-imported',
      reason: expect.stringContaining('is in the journal already'),
    });
  });

  it('with a fault is refused by the place of the fault', async () => {
    const { journal, take } = await openTestJournal();
    const faulty = await changed((unit) => {
      const outcomes = unit['outcomes'] as { criteria: { text?: unknown }[] }[];
      delete outcomes[0]?.criteria[1]?.text;
    });
    expect(await take('pack.json', faulty)).toMatchObject({
      reason: expect.stringContaining('correct “outcomes › 1 › criteria › 2 › text”'),
    });
    expect(journal.guides().units).toHaveLength(1);
  });

  it('with one code for two criteria is refused', async () => {
    const { take } = await openTestJournal();
    const faulty = await changed((unit) => {
      const [outcome] = unit['outcomes'] as {
        criteria: Unit['outcomes'][number]['criteria'][number][];
      }[];
      const [first] = outcome?.criteria ?? [];
      if (first) outcome?.criteria.push(first);
    });
    expect(await take('pack.json', faulty)).toMatchObject({
      reason: expect.stringMatching(/two criteria with the code 1\.1/),
    });
  });

  it.each([
    ['half a file', '{"guide": "unit"', /^This is not a sound JSON file/],
    ['something else in JSON', '[1, 2]', /^This JSON file is not a guide pack/],
    [
      'a name that every object has',
      '{"guide": "constructor"}',
      /^This JSON file is not a guide pack/,
    ],
  ])('is not %s', async (_, text, reason) => {
    const { take } = await openTestJournal();
    expect(await take('pack.json', text)).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  it('cannot reach into every object', async () => {
    const { take } = await openTestJournal();
    const text = (await packText(otherUnit)).replace('{', '{"__proto__": {"reached": true},');
    await take('pack.json', text);
    expect(({} as { reached?: unknown }).reached).toBeUndefined();
  });
});
