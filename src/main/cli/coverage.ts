import type { CoverageState, UnitCoverage } from '#shared/coverage/coverage.ts';
import type { Command } from './command.ts';
import { withJournal } from './with-journal.ts';

export const coverage: Command = {
  name: 'coverage',
  usage: 'coverage DIR',
  does: 'each criterion and what shows it',
  words: 1,
  options: {},
  run: (given) =>
    withJournal(given.words[0] ?? '', async (client) => {
      const units = await client.coverage.list();
      return { text: units.map(unitText).join('\n\n'), json: units };
    }),
};

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
    return `${criterion.code.padEnd(width)}  ${state}  ${criterion.text}${shownBy ? `  [${shownBy}]` : ''}`;
  });
  return [unit.title, unit.notice, ...lines].filter((line) => line !== '').join('\n');
}
