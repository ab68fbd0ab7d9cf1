import type { CoachOptions, Hint, HintRule, Sign, VerbRule } from '../coach.ts';
import { hintText } from '../hint-text.ts';
import type { Reading } from '../reading/read-text.ts';
import { actsWithoutReasons } from './acts-without-reasons.ts';
import { complaintAsNuisance } from './complaint-as-nuisance.ts';
import { friendlinessAlone } from './friendliness-alone.ts';
import { generalTalk } from './general-talk.ts';
import { namedNotUsed, notJudged } from './models-named.ts';
import { passedOverPreference } from './passed-over-preference.ts';
import type { FindPlaces, Place } from './place.ts';
import { praiseOnly } from './praise-only.ts';
import { sameForEveryone } from './same-for-everyone.ts';
import { scriptedWords, teamOnly, unsourcedEffect, vaguePlan } from './thin-signs.ts';
import { transactionOnly } from './transaction-only.ts';
import { unrecorded } from './unrecorded.ts';

const finders: Readonly<Record<Exclude<HintRule, VerbRule>, FindPlaces>> = {
  D1: teamOnly,
  D13: vaguePlan,
  D14: unsourcedEffect,
  A9: generalTalk,
  A11: notJudged,
  A13: friendlinessAlone,
  A14: sameForEveryone,
  A15: unrecorded,
  A16: complaintAsNuisance,
  A21: praiseOnly,
  B9: actsWithoutReasons,
  B10: namedNotUsed,
  B12: passedOverPreference,
  B13: transactionOnly,
  B14: scriptedWords,
};

/** What the coach asks about a text, in the order of the text. */
export function findHints(
  reading: Reading,
  signs: readonly Sign[],
  level: CoachOptions['level'],
): readonly Hint[] {
  const look = { reading, signs: new Map(signs.map((sign) => [sign.rule, sign])) };
  return (Object.entries(finders) as [HintRule, FindPlaces][])
    .flatMap(([rule, find]) => find(look).map((place) => toHint(rule, place, level)))
    .sort((a, b) => a.from - b.from);
}

/** A hint of a rule at a place, with the question for the level. */
export function toHint(rule: HintRule, { from, to }: Place, level: CoachOptions['level']): Hint {
  const { source, why, question, higherQuestion } = hintText(rule);
  const asked = level >= 3 ? (higherQuestion ?? question) : question;
  return { rule, source, from, to, question: asked, why };
}
