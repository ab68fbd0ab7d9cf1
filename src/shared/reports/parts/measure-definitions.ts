import type { Measure, MeasureKind } from '../../measures/measure.ts';
import { measureAnchor } from '../anchors.ts';
import { dayText } from '../day-text.ts';
import { tickNumber } from '../chart-axis.ts';
import { measureTitle } from '../dumbbell-charts.ts';
import { heading } from '../make-blocks.ts';
import type { ReportMeasure } from '../reported-accounts.ts';
import type { Block, Field } from '../report.ts';

/** What exactly was asked or counted, of whom, how and by whom, and how it was calculated. */
export function measureDefinitions({ measure, comparison }: ReportMeasure): readonly Block[] {
  const fields: readonly Field[] = [
    { label: 'Kind', value: kindText(measure) },
    { label: 'Asked or counted', value: measure.question || notRecorded },
    { label: measure.scale === null ? 'Unit' : 'Scale', value: scaleText(measure) },
    { label: 'Better is', value: measure.better },
    { label: 'Who or what', value: measure.population || notRecorded },
    { label: 'Collected how, by whom', value: measure.collection || notRecorded },
    { label: 'Channel', value: measure.channel },
    { label: 'Otherwise before', value: differedText(measure) },
    {
      label: 'Start',
      value: measure.recalled ? 'Remembered afterwards: weaker than a start that was measured' : '',
    },
    { label: 'New limits', value: rebaseText(measure) },
    { label: 'Asked', value: askedText(measure) },
    { label: 'Observations', value: `${comparison.before.n} before, ${comparison.after.n} after` },
    { label: 'Target', value: targetText(measure, comparison.axis.unit) },
    { label: 'Method', value: sentences(comparison.method, comparison.methodReason) },
    { label: 'Size of the effect', value: effectsText(comparison.effects) },
  ];
  return [
    heading(4, measureTitle(measure), measureAnchor(measure.id)),
    { type: 'fields', fields: fields.filter((field) => field.value !== '') },
  ];
}

/** A value with its unit; a currency stands before it. */
export const valueWithUnit = (value: number, unit: string): string => {
  if (unit === '') return tickNumber(value);
  return /^\p{Sc}$/u.test(unit) ? `${unit}${tickNumber(value)}` : `${tickNumber(value)} ${unit}`;
};

const notRecorded = 'Not recorded';

export const kindNames: Readonly<Record<MeasureKind, string>> = {
  rating: 'Rating on a scale',
  'yes-no': 'Yes or no',
  nps: 'Net Promoter Score, 0 to 10',
  csat: 'Customer satisfaction: share of good answers',
  ces: 'Customer effort score',
  count: 'Count',
  time: 'Time',
  amount: 'Amount',
  series: 'Series over time',
  'self-rating': 'Self-rating: the candidate’s own judgement',
};

const groupNames: Readonly<Record<Measure['group'], string>> = {
  loyalty: 'loyalty',
  satisfaction: 'satisfaction',
  business: 'business',
  other: '',
};

/** `Customer effort score, version 2.0 (satisfaction)`. */
function kindText({ kind, group, effortVersion }: Measure): string {
  const version = kind === 'ces' ? `, version ${effortVersion}` : '';
  const about = groupNames[group] === '' ? '' : ` (${groupNames[group]})`;
  return `${kindNames[kind]}${version}${about}`;
}

function differedText({ beforeDiffered: before }: Measure): string {
  const scale =
    before.scale === null
      ? null
      : `${tickNumber(before.scale.min)} to ${tickNumber(before.scale.max)}`;
  const parts = [
    ['asked', before.question],
    ['scale', scale],
    ['version', before.effortVersion],
    ['channel', before.channel],
    ['who or what', before.population],
  ] as const;
  return parts.flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}`)).join('; ');
}

const rebaseText = ({ rebases }: Measure): string =>
  rebases.map(({ date, reason }) => `from ${dayText(date)}: ${reason}`).join('; ');

function scaleText({ scale, unit, exposureUnit }: Measure): string {
  if (scale === null) {
    return [unit, exposureUnit === '' ? '' : `set against ${exposureUnit}`]
      .filter((part) => part !== '')
      .join(', ');
  }
  const ends = `${tickNumber(scale.min)} to ${tickNumber(scale.max)}`;
  return scale.good === null ? ends : `${ends}; ${tickNumber(scale.good)} and above counts as good`;
}

function askedText({ asked }: Measure): string {
  const parts = [
    asked.before === null ? '' : `${asked.before} before`,
    asked.after === null ? '' : `${asked.after} after`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A target is in the unit of the value it is held against: per cent for shares. */
const targetText = ({ target, better }: Measure, unit: string): string =>
  target === null
    ? ''
    : `${valueWithUnit(target, unit)} or ${better === 'higher' ? 'more' : 'less'}`;

const effectsText = (effects: ReportMeasure['comparison']['effects']): string =>
  effects.map(({ name, value }) => `${name} ${value.toFixed(2).replace('-', '−')}`).join('; ');

const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`))
    .join(' ');
