import { expect, test } from 'vitest';
import { buildPack } from '#shared/reports/build-pack.ts';
import { asciiName, reportFileName, signature } from '#shared/reports/file-names.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { reportText } from '#shared/reports/report-text.ts';
import {
  claim,
  makeAccount,
  makeChange,
  makeContent,
  makeUnit,
  optionsFor,
  paragraphOf,
  textOf,
  words,
} from './make-content.ts';

const shows = (...codes: readonly string[]) => ({
  what: textOf(paragraphOf(words('I did it', claim(codes.join(), codes)))),
});

const packOf = (content: ReportContent) => {
  const pack = buildPack(content, optionsFor('pack'));
  if ('nothing' in pack) throw new Error(pack.nothing);
  return pack;
};

test('a pack has an index, and in each unit’s folder a record and the numbered accounts', () => {
  const entries = [makeAccount('RA1', shows('1.2', '2.1')), makeAccount('RA2', shows('1.1'))];
  const pack = packOf(makeContent({ entries, changes: [makeChange('hello')] }));
  expect(pack.map(({ path }) => path)).toEqual([
    '00_Index_2026-03-17_tranter-e',
    'Unit_1_Serve-customers/00_Unit_record_2026-03-17_tranter-e',
    'Unit_1_Serve-customers/01_RA1_RA_2026-03-14_tranter-e_AC1.2-2.1',
    'Unit_1_Serve-customers/02_RA2_RA_2026-03-14_tranter-e_AC1.1',
    'Unit_1_Serve-customers/03_Impact_report_A-change-in-hello_2026-03-17_tranter-e',
  ]);
});

test('the unit record says in which file each criterion is shown', () => {
  const pack = packOf(makeContent({ entries: [makeAccount('RA1', shows('1.2'))] }));
  const text = reportText(pack[1]?.report ?? never());
  expect(text).toContain('01_RA1_RA_2026-03-14_tranter-e_AC1.2');
  expect(text).toContain('Nothing yet');
});

test('an account is filed under every unit it serves and no other', () => {
  const { profile, guides } = makeContent();
  const pack = packOf(
    makeContent({
      profile: { ...profile, unitIds: ['serve', 'lead'] },
      guides: {
        ...guides,
        units: [makeUnit(['1.1']), makeUnit(['1.1'], { id: 'lead', title: 'Lead' })],
      },
      entries: [makeAccount('RA1', shows('1.1'))],
    }),
  );
  const folders = pack
    .filter(({ path }) => path.includes('RA1'))
    .map(({ path }) => path.split('/')[0]);
  expect(folders).toEqual(['Unit_1_Serve-customers']);
});

test('names are ASCII, short, and the same on every system', () => {
  expect(asciiName('Zoë’s Łódź café: “éclair”/тест')).toBe('Zoes-Lodz-cafe-eclair');
  const { profile } = makeContent();
  const named = (candidate: string) =>
    signature(makeContent({ profile: { ...profile, candidate } }), { anonymise: false });
  expect(named('Zoë Anne Łąka-O’Neil')).toBe('oneil-z');
  expect(named('Cher')).toBe('cher');
  expect(named('李小龙')).toBe('candidate');
});

test('a file of an impact report is named by kind, day and candidate', () => {
  expect(reportFileName(makeContent(), optionsFor('impact'))).toBe(
    'Impact_report_2026-03-17_tranter-e',
  );
});

function never(): never {
  throw new Error('The pack is too small');
}
