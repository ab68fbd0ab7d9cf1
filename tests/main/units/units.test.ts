import { describe, expect, it } from 'vitest';
import type { Unit } from '#shared/guides/unit.ts';
import { startWithJournal } from '../start-app.ts';
import { makeEntry, testId } from '../make-entry.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const old = '1 Know it\n1.1 Describe the needs of customers\n1.2 Explain the complaints procedure';
const id = (code: string) => `own-our-unit/${code}`;

async function withUnit(text = old) {
  const started = await startWithJournal();
  const { units } = started.journal;
  const read = async (content: string): Promise<Unit> => {
    const reading = await units.read({ name: 'our unit.txt', base64: base64(content) });
    if (reading.outcome !== 'understood') throw new Error(JSON.stringify(reading.faults));
    return reading.unit;
  };
  await units.save(await read(text));
  return { ...started, read };
}

describe('a unit', () => {
  it('is read first, and taken in only when it is saved', async () => {
    const { journal } = await startWithJournal();
    const reading = await journal.units.read({ name: 'a.txt', base64: base64(old) });
    expect(reading.outcome).toBe('understood');
    expect((await journal.guides.list()).units.map((unit) => unit.id)).not.toContain('own-a');
    if (reading.outcome === 'understood') await journal.units.save(reading.unit);
    expect((await journal.profile.get()).unitIds).toContain('own-a');
  });

  it('that takes the place of another keeps the earlier one as a version, and can bring it back', async () => {
    const { journal, read } = await withUnit();
    const first = await read(old);
    await journal.units.save({ ...first, title: 'Better title' });
    const [version, ...others] = await journal.units.versions();
    expect(others).toEqual([]);
    expect(version).toMatchObject({ unitId: 'own-our-unit', unit: { title: 'our unit' } });
    const now = (await journal.guides.list()).units.find((unit) => unit.id === first.id);
    expect(now?.version).toBe(`${first.version}.2`);
    if (version) await journal.units.save(version.unit);
    expect(await journal.units.versions()).toHaveLength(2);
  });

  it('is written as a file that another journal reads', async () => {
    const { journal } = await withUnit();
    const outcome = await journal.units.export({ id: 'own-our-unit' });
    expect(outcome).toMatchObject({ outcome: 'exported', file: expect.stringContaining('.json') });
  });

  it('in a PDF is refused with what to do instead', async () => {
    const { journal } = await startWithJournal();
    expect(await journal.units.read({ name: 'a.pdf', base64: base64('%PDF-1.7 …') })).toMatchObject(
      {
        faults: [{ why: expect.stringContaining('paste') }],
      },
    );
  });
});

describe('moving claims to a new specification', () => {
  async function withClaims() {
    const started = await withUnit();
    const { journal } = started;
    const claim = {
      type: 'claim' as const,
      attrs: { claim: testId(5), criteria: [id('1.1'), id('1.2')] },
    };
    const entry = makeEntry({
      sections: [
        {
          stageId: 'description',
          content: {
            type: 'doc',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: 'I asked.', marks: [claim] }] },
            ],
          },
        },
      ],
    });
    await journal.entries.save(entry);
    return { ...started, entry };
  }
  const swap = {
    moves: [
      { from: id('1.1'), to: [id('1.2')] },
      { from: id('1.2'), to: [id('1.1')] },
    ],
  };

  it('counts what names a criterion, moves it in a new version, and takes the move back', async () => {
    const { journal, entry } = await withClaims();
    const asked = { criteria: [id('1.1'), id('9.9')] };
    expect((await journal.units.uses(asked)).map(({ count }) => count)).toEqual([1, 0]);
    expect(await journal.units.remap(swap)).toEqual({ outcome: 'moved', records: 1 });
    const moved = JSON.stringify(await journal.entries.get({ id: entry.id }));
    expect(moved.indexOf(id('1.2'))).toBeLessThan(moved.indexOf(id('1.1')));
    const versions = await journal.history.list({ kind: 'entry', id: entry.id });
    expect(JSON.stringify(versions)).not.toBe('[]');
    expect(await journal.units.undoRemap()).toEqual({ restored: 1, changedSince: 0 });
    expect(await journal.entries.get({ id: entry.id })).toEqual(entry);
  });

  it('leaves alone what was changed after the move', async () => {
    const { journal, entry } = await withClaims();
    await journal.units.remap(swap);
    const moved = await journal.entries.get({ id: entry.id });
    if (moved) await journal.entries.save({ ...moved, title: 'Changed since' });
    expect(await journal.units.undoRemap()).toEqual({ restored: 0, changedSince: 1 });
    expect((await journal.entries.get({ id: entry.id }))?.title).toBe('Changed since');
  });
});
