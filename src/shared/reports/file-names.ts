import { dayOf } from './day-text.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportKind, ReportOptions } from './report-options.ts';

/**
 * Names that sort and survive every system: ASCII, no spaces, no customer, at
 * most 100 characters: `Impact_report_2026-03-17_tranter-e`. Without an ending.
 */
export const reportFileName = (
  content: ReportContent,
  options: Pick<ReportOptions, 'anonymise'> & { readonly kind: ReportKind },
  about = '',
): string =>
  joinName(kindNames[options.kind], about, dayOf(content.madeAt), signature(content, options));

/** Parts of a name, without the empty ones, cut to a length that every system takes. */
export const joinName = (...parts: readonly string[]): string =>
  parts
    .map(asciiName)
    .filter((part) => part !== '')
    .join('_')
    .slice(0, longestName);

/** `tranter-e`; in an anonymised document `anonymous`. */
export function signature(
  { profile }: ReportContent,
  { anonymise }: Pick<ReportOptions, 'anonymise'>,
): string {
  if (anonymise) return 'anonymous';
  const names = asciiName(profile.candidate).toLowerCase().split('-').filter(Boolean);
  const [first = ''] = names;
  const surname = names.length > 1 ? (names.at(-1) ?? '') : '';
  if (surname === '') return first === '' ? 'candidate' : first;
  return `${surname}-${first.charAt(0)}`;
}

/** Letters without their accents, digits, dots; everything else is a hyphen. */
export const asciiName = (text: string): string =>
  text
    .replace(/[ØøŁłĐđßÆæŒœÞþ]/gu, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');

const longestName = 90;

const kindNames: Readonly<Record<ReportKind, string>> = {
  impact: 'Impact_report',
  portfolio: 'Portfolio',
  entry: 'Reflective_account',
  pack: 'Submission_pack',
};

/** Letters that are no base letter with an accent. */
const spelled: Readonly<Record<string, string>> = {
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ß: 'ss',
  Æ: 'Ae',
  æ: 'ae',
  Œ: 'Oe',
  œ: 'oe',
  Þ: 'Th',
  þ: 'th',
};
