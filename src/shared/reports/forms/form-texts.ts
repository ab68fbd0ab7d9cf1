import type { TestimonyForm } from '../../evidence/testimony.ts';

export type FormTexts = {
  readonly title: string;
  readonly fileName: string;
  /** What whoever fills it in should know. */
  readonly notes: readonly string[];
  /** Who fills it in: `Your name`. */
  readonly person: string;
  readonly period: string;
  readonly statement: string;
  readonly tick: string;
  readonly note: string;
};

const noApp =
  'You can type in this form in Word or in the PDF, or print it and write by hand. Save it and send it back to the candidate: no other program is needed.';
const noJudgement =
  'You are asked what you saw and heard. Whether a criterion is met is decided by the assessor, not by you.';

/** The words of each form. */
export const formTexts: Readonly<Record<TestimonyForm, FormTexts>> = {
  witness: {
    title: 'Witness testimony',
    fileName: 'Witness_testimony',
    notes: [
      noApp,
      noJudgement,
      'Write in your own words and about what you saw yourself. Please name no customer: “a customer” is enough.',
    ],
    person: 'Your name',
    period: 'When, and how often, you saw this work',
    statement: 'What I saw and heard, in my own words',
    tick: 'I saw this',
    note: 'When, and what it was',
  },
  observation: {
    title: 'Observation record',
    fileName: 'Observation_record',
    notes: [
      noApp,
      'Write down what was done and said, in the order in which it happened, and name no customer.',
    ],
    person: 'Name of the observer',
    period: 'Day, time and place of the observation',
    statement: 'What was done and said, in order',
    tick: 'Observed',
    note: 'What showed it',
  },
  discussion: {
    title: 'Professional discussion record',
    fileName: 'Professional_discussion',
    notes: [
      noApp,
      'Write down the questions and what the candidate answered, as closely as you can. A recording may be named instead.',
    ],
    person: 'Name of the assessor',
    period: 'Day, length and place of the discussion',
    statement: 'What else was said, or where the recording is kept',
    tick: 'Discussed',
    note: 'What the answer showed',
  },
};

/** How many questions there is room for. */
export const discussionQuestions = 5;
