import { z } from 'zod';
import { slugSchema } from '../journal/ids.ts';
import { keepUnknown } from '../journal/known.ts';

const stageSchema = keepUnknown({
  id: slugSchema,
  name: z.string().min(1).max(100),
  /**
   * Which steps of reflecting the stage stands for, the main one first
   * (`describe`, `feel`, `evaluate`, `analyse`, `conclude`, `plan` …). Stages of
   * different models that share a step are each other's counterpart.
   */
  spine: z.array(slugSchema).optional(),
  /** The one question shown above the page. */
  question: z.string().min(1).max(500),
  /** Smaller questions for somebody who is stuck. */
  prompts: z.array(z.string().min(1).max(500)),
  /** The same stage asked more searchingly, for Level 3 and above. */
  higher: keepUnknown({
    question: z.string().min(1).max(500),
    prompts: z.array(z.string().max(500)),
  }).optional(),
});

/** A way to reflect: stages in order, each with its question. */
export const reflectiveModelSchema = keepUnknown({
  guide: z.literal('reflective-model'),
  format: z.literal(1),
  id: slugSchema,
  version: z.string().min(1).max(40),
  name: z.string().min(1).max(100),
  /** Author, year and work. */
  citation: z.string().min(1).max(500),
  /** One line for the chooser: what it is good for. */
  bestFor: z.string().min(1).max(300),
  minutes: z.number().int().positive(),
  /** What one may come with (`reflectionPurposes`), the best match first; ones not known are passed over. */
  purposes: z.array(slugSchema).optional(),
  /** The levels it is usually asked at; without it, any. */
  levels: keepUnknown({ from: z.number().int(), to: z.number().int() }).optional(),
  /** Made by the candidate, who may change it. */
  own: z.boolean().optional(),
  stages: z.array(stageSchema).min(1),
});

export type ReflectiveModel = z.output<typeof reflectiveModelSchema>;
export type Stage = ReflectiveModel['stages'][number];

/** The question of a stage at a level: 3 and above get the more searching one where there is one. */
export const stageQuestion = (stage: Stage, level: number): string =>
  level >= 3 && stage.higher ? stage.higher.question : stage.question;

/** The smaller questions of a stage at a level. */
export const stagePrompts = (stage: Stage, level: number): readonly string[] =>
  level >= 3 && stage.higher ? stage.higher.prompts : stage.prompts;
