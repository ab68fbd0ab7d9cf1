import path from 'node:path';
import type { Command } from './command.ts';
import { UsageError } from './read-arguments.ts';
import { newPassword } from './given-password.ts';
import { SaidReason } from './said-reason.ts';
import { withApp } from './with-journal.ts';

export const newJournal: Command = {
  name: 'new',
  usage: 'new DIR --candidate NAME --unit ID… [--password-file FILE]',
  does: 'an empty journal',
  words: 1,
  options: { candidate: 'value', unit: 'values', 'password-file': 'value' },
  run: async (given) => {
    const candidate = given.value('candidate')?.trim() ?? '';
    const unitIds = given.values('unit');
    if (candidate === '') throw new UsageError('The candidate’s name is missing.');
    if (unitIds.length === 0) throw new UsageError('A journal needs at least one unit.');
    const password = await newPassword(given);
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
      const recoveryKey =
        password === null ? null : (await client.password.newRecoveryKey()).recoveryKey;
      const outcome = await client.journals.create({
        ...(password !== null && recoveryKey !== null
          ? { password: { password, recoveryKey } }
          : {}),
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
        text:
          recoveryKey === null
            ? `Made an empty journal in ${outcome.folder}`
            : `Made an empty journal with a password in ${outcome.folder}\nWrite this recovery key down, it is not shown again: ${recoveryKey}`,
        json: { folder: outcome.folder, ...(recoveryKey === null ? {} : { recoveryKey }) },
      };
    });
  },
};
