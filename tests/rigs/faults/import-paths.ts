import type { JournalClient } from '#shared/contract/contract.ts';
import { testId } from '../../main/make-entry.ts';
import { makeMeasure } from '../../shared/measures/make-measure.ts';
import { checkWhole } from './check-whole.ts';
import { createPlain, granted, openJournal, type WritePath } from './write-path.ts';

const change = {
  id: testId(1),
  title: 'A hello within two minutes',
  changedOn: '2026-02-16',
  setting: '',
  sections: [],
};

const ratingMeasure = (number: number) =>
  makeMeasure({ id: testId(number), changeId: change.id, title: `Welcome ${number}` });

const take = async (client: JournalClient, name: string, text: string): Promise<void> => {
  const base64 = Buffer.from(text).toString('base64');
  granted(await client.imports.take({ name, base64 }));
};

/** What others made and the journal takes in. */
export const importPaths: readonly WritePath[] = [
  {
    name: 'import of a unit, and of another version of it',
    prepare: createPlain,
    write: async (client, acknowledge) => {
      await openJournal(client);
      await take(client, 'own.csv', 'code,text\n1.1,Do it\n');
      acknowledge('first');
      await take(client, 'own.csv', 'code,text\n1.1,Do it well\n');
      acknowledge('second');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk))];
      const { units } = await client.guides.list();
      const text = JSON.stringify([units, await client.units.versions()]);
      if (acknowledged.has('first') && !text.includes('"Do it"')) faults.push('the unit is lost');
      if (acknowledged.has('second') && !text.includes('Do it well'))
        faults.push('its other version is lost');
      return faults;
    },
  },
  {
    name: 'import of observations of two measures',
    prepare: async (client) => {
      await createPlain(client);
      granted(await client.changes.save(change));
      for (const number of [2, 3]) granted(await client.measures.save(ratingMeasure(number)));
    },
    write: async (client, acknowledge) => {
      await openJournal(client);
      const lines = ['measure,phase,value', 'Welcome 2,before,3', 'Welcome 3,before,4'];
      await take(client, 'cards.csv', lines.join('\n'));
      acknowledge('taken');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk))];
      const measures = await client.measures.list();
      if (measures.length !== 2) faults.push('a measure is lost');
      const count = measures.flatMap(({ observations }) => observations).length;
      if (acknowledged.has('taken') && count !== 2) faults.push(`${count} of 2 observations`);
      return faults;
    },
  },
  {
    name: 'claims moved to other criteria',
    prepare: async (client) => {
      await createPlain(client);
      await take(client, 'own.csv', 'code,text\n1.1,Do it\n1.2,Do it well\n');
      const { units } = await client.guides.list();
      const own = units.find(({ id }) => id.startsWith('own'));
      granted(await client.changes.save(change));
      for (const number of [2, 3]) {
        const criteria = [`${own?.id}/1.1`];
        const item = { id: testId(number), code: `E${number}`, title: '', type: '', date: null };
        const words = { description: '', keptAt: '', seenBy: '', customerIds: [] };
        granted(await client.evidence.save({ ...item, ...words, criteria }));
      }
    },
    write: async (client, acknowledge) => {
      await openJournal(client);
      const [from = ''] = (await client.evidence.list())[0]?.criteria ?? [];
      const to = [from.replace('1.1', '1.2')];
      granted(await client.units.remap({ moves: [{ from, to }] }));
      acknowledge('moved');
    },
    check: async (client, acknowledged, disk) => {
      await openJournal(client);
      const faults = [...(await checkWhole(client, disk))];
      const all = (await client.evidence.list()).flatMap(({ criteria }) => criteria);
      if (all.length !== 2) faults.push('a claim is lost');
      if (acknowledged.has('moved') && all.some((criterion) => criterion.endsWith('1.1')))
        faults.push('not moved');
      return faults;
    },
  },
];
