import type { PlanKind } from './plan.ts';

export type PlanStage = { readonly id: string; readonly name: string; readonly question: string };

/** What each kind of plan is called, what it is for, and which questions it asks, in the order they are printed. */
export const planGuides: Readonly<
  Record<
    PlanKind,
    { readonly name: string; readonly about: string; readonly stages: readonly PlanStage[] }
  >
> = {
  service: {
    name: 'Service plan',
    about: 'From what the organisation wants to a standard, a measure and actions.',
    stages: [
      {
        id: 'goal',
        name: 'What the organisation wants',
        question: 'Which goal of your organisation does this serve, and where is it written down?',
      },
      {
        id: 'standard',
        name: 'The service standard',
        question: 'What may every customer count on, in words that can be checked?',
      },
      {
        id: 'reasons',
        name: 'Why this plan',
        question:
          'Which needs, feedback, model or policy made you plan this, and what did you decide against?',
      },
      {
        id: 'review',
        name: 'What came of it',
        question: 'What was done as planned, what was not, and what do the figures show?',
      },
    ],
  },
  improvement: {
    name: 'Improvement cycle',
    about: 'Plan, do, study, act: from what customers said to a change and its measures.',
    stages: [
      {
        id: 'plan',
        name: 'Plan',
        question: 'What did the feedback tell you, what do you want to be better, and by how much?',
      },
      {
        id: 'do',
        name: 'Do',
        question: 'What was tried, by whom, from which day, and what did not go as meant?',
      },
      {
        id: 'study',
        name: 'Study',
        question: 'What do the measures and the voices say, and what else may explain it?',
      },
      {
        id: 'act',
        name: 'Act',
        question: 'What will be kept, altered or dropped, and what is the next turn of the cycle?',
      },
    ],
  },
  coaching: {
    name: 'Coaching',
    about: 'What you saw a colleague do, what you said, and what you both agreed.',
    stages: [
      {
        id: 'team-aim',
        name: 'What the team is aiming for',
        question: 'Which standard or aim of the team is this about?',
      },
      {
        id: 'observation',
        name: 'What I saw',
        question: 'What did you see or hear, when and where? No judgement yet.',
      },
      {
        id: 'feedback',
        name: 'What I said',
        question: 'Which words did you use, where, and how were they taken?',
      },
      {
        id: 'agreed',
        name: 'What we agreed',
        question: 'What will your colleague do differently, and what will you do to help?',
      },
      {
        id: 'result',
        name: 'What came of it',
        question: 'What did you see afterwards, and what did your colleague say about it?',
      },
    ],
  },
  development: {
    name: 'Development plan',
    about: 'A strength, a gap, what you will do about it, and how you will show it.',
    stages: [
      {
        id: 'strength',
        name: 'A strength',
        question: 'What are you good at with customers, and how do you know?',
      },
      {
        id: 'gap',
        name: 'A gap',
        question: 'What do you want to be better at, and who or what told you so?',
      },
      {
        id: 'review',
        name: 'Looking back',
        question: 'What can you do now that you could not do before, and what shows it?',
      },
    ],
  },
};
