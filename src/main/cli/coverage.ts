import type { CoverageState, UnitCoverage } from '#shared/coverage/coverage.ts';
import type { Command } from './command.ts';
import { withJournal } from './with-journal.ts';

export const coverage: Command = {
  name: 'coverage',
  usage: 'coverage DIR',
  does: 'each criterion and what shows it',
  words: 1,
  opensJournal: true,
  options: {},
  run: (given) =>
    withJournal(given, async (client) => {
      const units = await client.coverage.list();
      return { text: units.map(unitText).join('\n\n'), json: units.map(unitData) };
    }),
};

/** Per criterion also its unit, its code and the ids of the evidence, so that each can be read by itself. */
const unitData = ({ criteria, ...unit }: UnitCoverage) => ({
  ...unit,
  criteria: criteria.map((criterion) => ({
    unit: unit.unitId,
    criterion: criterion.code,
    ...criterion,
    evidence: [
      ...new Set(
        criterion.claims.filter(({ source }) => source === 'evidence').map(({ id }) => id),
      ),
    ],
  })),
});

const stateWords: Readonly<Record<CoverageState, string>> = {
  none: 'None',
  drafted: 'Drafted',
  claimed: 'Claimed',
  met: 'Met',
};

function unitText(unit: UnitCoverage): string {
  const width = Math.max(...unit.criteria.map((criterion) => criterion.code.length));
  const lines = unit.criteria.map((criterion) => {
    const shownBy = [...new Set(criterion.claims.map((claim) => claim.code || claim.title))].join(
      ', ',
    );
    const state = stateWords[criterion.state].padEnd(8);
    const flags = criterion.flags.map(({ text }) => `\n${' '.repeat(width + 2)}! ${text}`).join('');
    return `${criterion.code.padEnd(width)}  ${state}  ${criterion.text}${shownBy ? `  [${shownBy}]` : ''}${flags}`;
  });
  return [unit.title, unit.notice, ...lines].filter((line) => line !== '').join('\n');
}
