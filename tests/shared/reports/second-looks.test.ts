import { describe, expect, test } from 'vitest';
import { reportText } from '#shared/reports/report-text.ts';
import { secondLookStage } from '#shared/second-looks/second-look.ts';
import { blocksUnder, reportOf } from './find-in-report.ts';
import {
  claim,
  makeAccount,
  makeContent,
  makeId,
  optionsFor,
  paragraphOf,
  textOf,
  words,
} from './make-content.ts';

const account = makeAccount('RA1', { what: textOf(paragraphOf(words('I said hello at once.'))) });
const look = {
  id: makeId('look'),
  entryId: account.id,
  lookedOn: '2026-04-02',
  question: 'What do you see now that you did not see then?',
  sections: [
    {
      stageId: secondLookStage,
      content: textOf(paragraphOf(words('She had been waiting', claim('c9', ['1.2'])), words('.'))),
    },
  ],
};
const sitting = {
  id: makeId('sitting'),
  entryId: account.id,
  from: '2026-03-14T10:00:00.000Z',
  to: '2026-03-14T10:20:00.000Z',
  wordsTyped: 210,
  wordsPasted: 12,
};

describe('a second look', () => {
  const report = reportOf(
    makeContent({ entries: [account], secondLooks: [look] }),
    optionsFor('portfolio'),
  );

  test('is printed behind the account with its day and its question', () => {
    const text = JSON.stringify(blocksUnder(report, 'Second look, 2 April 2026'));
    expect(text).toContain('What do you see now');
    expect(text).toContain('She had been waiting');
  });

  test('shows criteria like any other words', () => {
    expect(reportText(report)).toContain('RA1, Second look, 2 April 2026');
  });

  test('that was only begun is not printed', () => {
    const begun = { ...look, sections: [] };
    const without = reportOf(
      makeContent({ entries: [account], secondLooks: [begun] }),
      optionsFor('portfolio'),
    );
    expect(reportText(without)).not.toContain('Second look');
  });
});

describe('the authorship record', () => {
  const content = makeContent({
    entries: [{ ...account, outsideTools: 'A spelling checker' }],
    writingSessions: [sitting],
  });

  test('is printed where the candidate keeps it', () => {
    const kept = { ...content, profile: { ...content.profile, authorship: true } };
    const text = reportText(reportOf(kept, optionsFor('portfolio')));
    expect(text).toContain('How the accounts were written');
    expect(text).toMatch(/14 March 2026\s+1\s+210\s+12\s+A spelling checker/);
  });

  test('is not printed otherwise, but outside tools are told with the account', () => {
    const text = reportText(reportOf(content, optionsFor('portfolio')));
    expect(text).not.toContain('How the accounts were written');
    expect(text).toContain('A spelling checker');
  });
});
