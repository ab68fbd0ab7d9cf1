import { createSpecBuilder, type SpecBuilder } from './spec-builder.ts';
import type { FactName } from './spec.ts';
import { startsOutcome, textLines, type TextLine } from './text-lines.ts';
import { unitOfSpec, type UnitAbout } from './unit-of-spec.ts';
import { notUnderstood, type UnitReading } from './unit-reading.ts';

/**
 * A unit read from the text of a specification as it comes out of a PDF or a
 * web page: numbered outcomes and criteria (`1`, `1.1`, `P1`, `K1`), wrapped
 * lines, bullets, page numbers and headers in between. What is not understood is
 * among the doubts, by its line.
 */
export function readText(text: string, about: UnitAbout): UnitReading {
  const { lines, passed } = textLines(text);
  const hasDotted = lines.some(({ text: words }) => /^(?:AC\s*)?\d+\.\d+/i.test(words));
  const builder = createSpecBuilder();
  for (const line of lines) takeLine(line, builder, hasDotted);
  const { spec, doubts } = builder.finish();
  if (spec.outcomes.every(({ criteria }) => criteria.length === 0)) {
    return notUnderstood({
      line: null,
      why: 'No line of this text begins with the code of a criterion, such as 1.1, P1 or K1. Paste the part with the outcomes and criteria.',
    });
  }
  const all = [...passed, ...doubts].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return unitOfSpec(spec, about, 'text', all);
}

function takeLine(line: TextLine, builder: SpecBuilder, hasDotted: boolean): void {
  const { text } = line;
  const fact = factOf(text);
  if (fact) return builder.fact(fact.name, fact.value);
  const criterion =
    /^(?:AC\s*)?(\d+(?:\.\d+)+[a-z]?)[.:)]?(?:\s+(.*))?$/iu.exec(text) ??
    /^([PKMDS]\d+(?:\.\d+)*)[.:)]?(?:\s+(.*))?$/u.exec(text);
  if (criterion) return builder.criterion(line, criterion[1] ?? '', criterion[2] ?? '');
  const numbered =
    /^(?:(?:learning )?outcome|LO)\s*(\d+)[.:)–-]*(?:\s+(.*))?$/iu.exec(text) ??
    /^(\d{1,2})[.:)]?(?:\s+(.*))?$/u.exec(text);
  if (numbered) {
    const [, code = '', words = ''] = numbered;
    const isOutcome = hasDotted || startsOutcome(words) || /^(?:learning|outcome|LO)/i.test(text);
    return isOutcome ? builder.outcome(line, code, words) : builder.criterion(line, code, words);
  }
  if (startsOutcome(text) && builder.isOpenForOutcome(line)) return builder.outcome(line, '', text);
  const lettered = /^\(?([a-z]|[ivx]{1,4})[.)]\s+(.+)$/u.exec(text);
  if (lettered) return builder.under(line, lettered[1] ?? '', lettered[2] ?? '');
  const bullet = /^(?:[•●▪◦‣·*–—-]|o(?=\s))\s*(.+)$/u.exec(text);
  if (bullet) return builder.bullet(line, bullet[1] ?? '');
  const heading =
    /^(performance criteria|knowledge and understanding|knowledge|skills)\s*:?$/i.exec(text);
  return heading ? builder.outcome(line, '', heading[1] ?? '') : builder.more(line);
}

/** What stands above the criteria: title, reference, level, credit, hours, aim. */
function factOf(text: string) {
  for (const [name, pattern] of facts) {
    const value = pattern.exec(text)?.[1]?.trim();
    if (value) return { name, value };
  }
  return null;
}

const facts: readonly (readonly [FactName, RegExp])[] = [
  ['title', /^(?:unit )?title\s*:\s*(.+)$/i],
  ['title', /^unit\s+\d+\s*[:–-]\s*(.+)$/i],
  ['reference', /^unit (?:reference|number|code|ref)[^:]*:\s*(\S.*)$/i],
  ['level', /^(?:unit )?level\s*:?\s*(\d)$/i],
  ['credit', /^credit(?:s| value)?\s*:?\s*(\d+)$/i],
  ['guidedHours', /^(?:GLH|guided learning(?: hours)?(?: \(GLH\))?)\s*:?\s*(\d+)(?: hours)?$/i],
  ['aim', /^(?:unit )?aim\s*:\s*(.+)$/i],
];
