import { Paragraph } from 'docx';

/** Shares a width in twips out by weights; the last column takes what rounding left. */
export function shareWidth(weights: readonly number[], width: number): readonly number[] {
  const sound = weights.map((weight) => (weight > 0 ? weight : 1));
  const total = sound.reduce((sum, weight) => sum + weight, 0);
  const shares = sound.map((weight) => Math.floor((weight / total) * width));
  const rest = width - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, index) => (index === shares.length - 1 ? share + rest : share));
}

/** Stands after every table: without it Word would join two of them. */
export const tableEnd = (): Paragraph => new Paragraph({ style: 'TableEnd' });
