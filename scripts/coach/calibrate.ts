import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { signRules, sourceRules } from '#shared/coach/coach.ts';
import { coachText } from '#shared/coach/coach-text.ts';

const ruleSchema = z.enum([...signRules, ...sourceRules]);

const fileSchema = z.strictObject({
  sector: z.string(),
  part: z.enum(['tuning', 'held-out']),
  passages: z.array(
    z.strictObject({
      id: z.string(),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      text: z.string(),
      /** What a careful assessor finds, and what they do not; rules in neither list were not judged. */
      present: z.array(ruleSchema),
      absent: z.array(ruleSchema),
    }),
  ),
});

type PassageFile = z.output<typeof fileSchema>;
export type Passage = PassageFile['passages'][number] & Pick<PassageFile, 'part'>;

/** How a rule did on labelled passages: of what it found, how much was there; of what was there, how much it found. */
export type RuleFigures = {
  readonly rule: string;
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly falsely: readonly Passage[];
  readonly missed: readonly Passage[];
};

/** All labelled passages of a folder. */
export const readPassages = (folder: string): readonly Passage[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = fileSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      return file.passages.map((passage) => ({ ...passage, part: file.part }));
    });

/** Precision and recall of each rule over passages; a sign counts when it is *found*, a hint when it fires. */
export function calibrate(passages: readonly Passage[]): readonly RuleFigures[] {
  const judged = passages.map((passage) => ({ passage, fired: firedRules(passage) }));
  return ruleSchema.options.map((rule) => {
    const right = judged.filter(
      (each) => each.fired.has(rule) && each.passage.present.includes(rule),
    );
    const falsely = judged.filter(
      (each) => each.fired.has(rule) && each.passage.absent.includes(rule),
    );
    const missed = judged.filter(
      (each) => !each.fired.has(rule) && each.passage.present.includes(rule),
    );
    return {
      rule,
      precision: right.length / (right.length + falsely.length || 1),
      recall: right.length / (right.length + missed.length || 1),
      right: right.length,
      falsely: falsely.map((each) => each.passage),
      missed: missed.map((each) => each.passage),
    };
  });
}

function firedRules({ text, level }: Passage): ReadonlySet<string> {
  const { signs, hints } = coachText(text, { level, models: [] });
  return new Set([
    ...signs.filter((sign) => sign.state === 'found').map((sign) => sign.rule),
    ...hints
      .filter((hint) => sourceRules.some((rule) => rule === hint.rule))
      .map((hint) => hint.rule),
  ]);
}
