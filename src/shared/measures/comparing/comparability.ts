import type { Caution } from '../comparison.ts';
import type { MeasureKind } from '../measure.ts';
import { quote } from '../reading.ts';
import { measureInPhase } from './measure-in-phase.ts';
import { numberText } from './number-text.ts';
import { goodFrom, scaleOf, type ComparedMeasure, type Scale } from './usable-observations.ts';

export type Comparability = {
  /** With any of these no difference is worked out at all. */
  readonly blocks: readonly Caution[];
  readonly warnings: readonly Caution[];
};

/**
 * Whether before and after were taken alike. Numbers of two scales, two top-box
 * rules or two versions of the effort question have no difference; another
 * wording, channel or population leaves one that may come from there.
 */
export function comparabilityOf(measure: ComparedMeasure): Comparability {
  const before = measureInPhase(measure, 'before');
  return {
    blocks: [...scaleBlocks(before, measure), ...effortBlocks(before, measure)],
    warnings: [
      ...differing('wording', before.question, measure.question),
      ...differing('channel', before.channel, measure.channel),
      ...differing('population', before.population, measure.population),
    ],
  };
}

const shareKinds: ReadonlySet<MeasureKind> = new Set(['csat']);

function scaleBlocks(before: ComparedMeasure, after: ComparedMeasure): readonly Caution[] {
  const [first, second] = [scaleOf(before), scaleOf(after)];
  if (first === null || second === null) return [];
  if (first.min !== second.min || first.max !== second.max) {
    return [
      {
        gate: 'scale-differs',
        text: `The scale was ${endsOf(first)} before and ${endsOf(second)} after, so no difference is worked out.`,
      },
    ];
  }
  if (!shareKinds.has(after.kind) || goodFrom(first) === goodFrom(second)) return [];
  return [
    {
      gate: 'top-box-differs',
      text: `Answers counted as good from ${numberText(goodFrom(first))} on before and from ${numberText(goodFrom(second))} on after, so no difference is worked out.`,
    },
  ];
}

const endsOf = ({ min, max }: Scale): string => `${numberText(min)} to ${numberText(max)}`;

function effortBlocks(before: ComparedMeasure, after: ComparedMeasure): readonly Caution[] {
  if (after.kind !== 'ces' || before.effortVersion === after.effortVersion) return [];
  return [
    {
      gate: 'effort-version-differs',
      text: `The effort question was version ${before.effortVersion} before and ${after.effortVersion} after. One asks for little effort, the other for ease, so they are never compared.`,
    },
  ];
}

const reasons = {
  wording: 'The question was worded otherwise before',
  channel: 'The answers came another way before',
  population: 'Others were asked or counted before',
} as const;

/** Capitals, spaces and the mark at the end make no other question. */
function differing(what: keyof typeof reasons, before: string, after: string): readonly Caution[] {
  if (bare(before) === bare(after)) return [];
  const text = `${reasons[what]} (${quote(before.trim() || 'not recorded')}); that alone can move the numbers.`;
  return [{ gate: `${what}-differs`, text }];
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!]+$/, '')
    .trim();
