import type { Measure, Phase } from '../measure.ts';

type Differing = Pick<
  Measure,
  'question' | 'scale' | 'effortVersion' | 'channel' | 'population' | 'beforeDiffered'
>;

/** The measure as it was taken in a phase: what differed before stands in place of what holds now. */
export function measureInPhase<Taken extends Differing>(measure: Taken, phase: Phase): Taken {
  if (phase === 'after') return measure;
  const { question, scale, effortVersion, channel, population } = measure.beforeDiffered;
  return {
    ...measure,
    question: question ?? measure.question,
    scale: scale ?? measure.scale,
    effortVersion: effortVersion ?? measure.effortVersion,
    channel: channel ?? measure.channel,
    population: population ?? measure.population,
  };
}
