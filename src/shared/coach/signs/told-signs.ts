import { found, without, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

/** D3: a feeling of the writer's own; polite formulas (`happy to help`) and `I feel that` are none. */
export const ownFeeling = (reading: Reading): Finding =>
  found(without(reading.told('own-feeling'), reading.anywhere('polite-formula')));

/** D9: what else could have been done; something else served instead of another dish is none. */
export const alternatives = (reading: Reading): Finding =>
  found(without(reading.told('alternative'), reading.anywhere('not-alternative')));

/** D10: how somebody else sees it; being told what to do is none. */
export const otherView = (reading: Reading): Finding =>
  found(without(reading.told('other-view'), reading.anywhere('not-other-view')));

/** D11: a belief that changed. */
export const changedThinking = (reading: Reading): Finding =>
  found(without(reading.told('shift'), reading.anywhere('not-shift')));

/** D12: a lesson the writer draws. */
export const lessons = (reading: Reading): Finding =>
  found(without(reading.told('lesson'), reading.anywhere('not-lesson')));
