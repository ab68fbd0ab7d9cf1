import path from 'node:path';
import type { Command } from './command.ts';
import { UsageError } from './read-arguments.ts';
import { SaidReason } from './said-reason.ts';
import { withApp } from './with-journal.ts';

export const newJournal: Command = {
  name: 'new',
  usage: 'new DIR --candidate NAME --unit ID…',
  does: 'an empty journal',
  words: 1,
  options: { candidate: 'value', unit: 'values' },
  run: (given) => {
    const candidate = given.value('candidate')?.trim() ?? '';
    const unitIds = given.values('unit');
    if (candidate === '') throw new UsageError('The candidate’s name is missing.');
    if (unitIds.length === 0) throw new UsageError('A journal needs at least one unit.');
    return withApp(async (client) => {
      const { units, reflectiveModels } = await client.guides.list();
      const chosen = unitIds.map((id) => {
        const unit = units.find((candidateUnit) => candidateUnit.id === id);
        if (!unit)
          throw new SaidReason(
            `There is no unit “${id}”. There are: ${units.map((each) => each.id).join(', ')}.`,
          );
        return unit;
      });
      const outcome = await client.journals.create({
        folder: path.resolve(given.words[0] ?? ''),
        profile: {
          candidate,
          level: Math.min(...chosen.map((unit) => unit.level)),
          jobTitle: '',
          workplace: '',
          sector: 'other',
          unitIds: [...unitIds],
          modelId:
            (reflectiveModels.find((model) => model.id === 'gibbs') ?? reflectiveModels[0])?.id ??
            'gibbs',
        },
      });
      if (outcome.outcome === 'not-opened') throw new SaidReason(outcome.reason);
      return {
        text: `Made an empty journal in ${outcome.folder}`,
        json: { folder: outcome.folder },
      };
    });
  },
};
