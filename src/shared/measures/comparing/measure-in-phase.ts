import type { Phase } from '../measure.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/** The measure as it was taken in a phase: what differed before stands in place of what holds now. */
export function measureInPhase(measure: ComparedMeasure, phase: Phase): ComparedMeasure {
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
