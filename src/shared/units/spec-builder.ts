import { startsOutcome, type TextLine } from './text-lines.ts';
import {
  kindOfTitle,
  type FactName,
  type Spec,
  type SpecCriterion,
  type SpecOutcome,
} from './spec.ts';
import type { SpecDoubt } from './unit-reading.ts';

type Open = { line: number; code: string; text: string; under?: string };
type Outcome = { line: number; code: string; title: string; criteria: Open[] };

/** Puts a unit together line by line, as it stands in a text. */
export type SpecBuilder = ReturnType<typeof createSpecBuilder>;

export function createSpecBuilder() {
  const facts = new Map<FactName, string>();
  const outcomes: Outcome[] = [];
  const doubts: SpecDoubt[] = [];
  /** What a wrapped line goes on with. */
  let open: { text: string; add: (words: string) => void } | null = null;

  const goOn = (item: { text: string } | { title: string }) => {
    open = {
      get text() {
        return 'text' in item ? item.text : item.title;
      },
      add: (words) => {
        if ('text' in item) item.text = joined(item.text, words);
        else item.title = joined(item.title, words);
      },
    };
  };

  const outcomeFor = (line: TextLine, code: string): Outcome => {
    const [first = ''] = code.split('.');
    const isDotted = code.includes('.') && /^\d/.test(code);
    const last = outcomes.at(-1);
    const named = isDotted ? outcomes.find((each) => each.code === first) : undefined;
    if (named) return named;
    // An outcome without a number takes the one its first criterion shows.
    if (last && last.criteria.length === 0 && last.code === '') {
      if (isDotted) last.code = first;
      return last;
    }
    if (last && !isDotted && kindFits(last, code)) return last;
    const made = {
      line: line.line,
      code: isDotted ? first : '',
      title: titleFor(code, first),
      criteria: [],
    };
    if (isDotted)
      doubts.push({
        line: line.line,
        text: code,
        why: `there is no outcome ${first} above it: it was given one.`,
      });
    outcomes.push(made);
    return made;
  };

  const criterion = (line: TextLine, code: string, text: string): void => {
    const item = { line: line.line, code, text };
    outcomeFor(line, code).criteria.push(item);
    goOn(item);
  };

  return {
    fact: (name: FactName, value: string): void => {
      if (facts.has(name)) return;
      facts.set(name, value);
    },
    /** Whether an unnumbered `Understand …` begins an outcome, not the second line of a criterion. */
    isOpenForOutcome: ({ gap, text }: TextLine): boolean =>
      gap ||
      open === null ||
      /[.;:]$/.test(open.text) ||
      /^(Understand|Know|Be able to)\b/.test(text),
    outcome: (line: TextLine, code: string, title: string): void => {
      const item = { line: line.line, code, title, criteria: [] };
      outcomes.push(item);
      goOn(item);
    },
    criterion,
    /** `a)` stands under the criterion above it: `1.1a`. */
    under: (line: TextLine, letter: string, text: string): void => {
      const above = outcomes.at(-1)?.criteria.findLast(({ under }) => under === undefined);
      if (!above) {
        doubts.push({ line: line.line, text: line.text, why: 'there is no criterion above it.' });
        return;
      }
      const item = { line: line.line, code: `${above.code}${letter}`, text, under: above.code };
      outcomes.at(-1)?.criteria.push(item);
      goOn(item);
    },
    /** A bullet is part of the criterion above it. */
    bullet: (line: TextLine, words: string): void => {
      const last = outcomes.at(-1)?.criteria.at(-1);
      if (!last) {
        doubts.push({ line: line.line, text: line.text, why: 'there is no criterion above it.' });
        return;
      }
      last.text = `${last.text}${/[:;]$/.test(last.text) ? '' : last.text.includes('; ') || last.text.includes(': ') ? ';' : ':'} ${words.replace(/[;,]$/, '')}`;
      goOn(last);
    },
    /** A line without a code goes on with the one above, unless that one has ended. */
    more: (line: TextLine): void => {
      const ended = open === null || (line.gap && /[.;]$/.test(open.text));
      if (open !== null && !ended) {
        open.add(line.text);
        return;
      }
      if (open === null && !facts.has('title') && line.text.length <= 150) {
        facts.set('title', line.text);
        return;
      }
      doubts.push({ line: line.line, text: line.text, why: 'it has no code and was left out.' });
      open = null;
    },
    finish: (): { readonly spec: Spec; readonly doubts: readonly SpecDoubt[] } => ({
      spec: specOf(facts, outcomes),
      doubts: [...doubts, ...missingNumbers(outcomes)],
    }),
  };
}

/** `rela-` and `tionship` keep their dash: it may be meant. */
const joined = (text: string, words: string): string =>
  text === '' ? words : /\p{L}-$/u.test(text) ? text + words : `${text} ${words}`;

/** `P3` goes on under what holds P2; `K1` begins something else. */
function kindFits({ criteria, title }: Outcome, code: string): boolean {
  const [letter] = /^[A-Z]/.exec(code) ?? [];
  const before = criteria.at(-1)?.code ?? '';
  if (letter === undefined) return !/^[A-Z]/.test(before);
  return before === '' ? startsOutcome(title) : before.startsWith(letter);
}

const titleFor = (code: string, first: string): string => {
  if (code.startsWith('K')) return 'Knowledge and understanding';
  if (/^[A-Z]/.test(code)) return 'Performance';
  return code.includes('.') ? `Outcome ${first}` : 'Criteria';
};

function specOf(facts: ReadonlyMap<FactName, string>, outcomes: readonly Outcome[]): Spec {
  const number = (name: FactName) => (facts.has(name) ? Number(facts.get(name)) : undefined);
  return {
    title: facts.get('title') ?? '',
    reference: facts.get('reference'),
    aim: facts.get('aim'),
    level: number('level'),
    credit: number('credit'),
    guidedHours: number('guidedHours'),
    outcomes: outcomes.map((outcome): SpecOutcome => ({
      ...outcome,
      type: kindOfTitle(outcome.title),
      criteria: outcome.criteria.map((each): SpecCriterion => ({
        ...each,
        type: /^K\d/.test(each.code)
          ? 'knowledge'
          : /^P\d/.test(each.code)
            ? 'performance'
            : undefined,
      })),
    })),
  };
}

/** Numbers that are left out between two others: a line may have been lost when the text was copied. */
function missingNumbers(outcomes: readonly Outcome[]): readonly SpecDoubt[] {
  return outcomes.flatMap(({ criteria }) =>
    criteria
      .filter(({ under }) => under === undefined)
      .flatMap(({ line, code, text }, index, all): SpecDoubt[] => {
        const [before, now] = [lastNumber(all[index - 1]?.code), lastNumber(code)];
        if (before === null || now === null || now <= before + 1) return [];
        return [
          { line, text, why: `before ${code} a number is missing: look whether a line was lost.` },
        ];
      }),
  );
}

const lastNumber = (code: string | undefined): number | null => {
  const number = /(\d+)$/.exec(code ?? '')?.[1];
  return number === undefined ? null : Number(number);
};
