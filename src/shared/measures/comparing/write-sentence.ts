import type { Direction } from './direction.ts';
import type { Difference, PhaseFinding } from './findings.ts';
import type { ComparedMeasure } from './usable-observations.ts';

/**
 * What changed and how sure that is, in plain words: `Greeting every table within
 * two minutes was followed by a larger share of answers of 4 or 5 out of 5 for
 * “Visit overall”: 11 of 20 (55 %) before, 18 of 22 (82 %) after. The difference
 * is +27 points; between −1 and +50 would fit these numbers, so no change is
 * still just possible.`
 */
export function writeSentence(
  measure: ComparedMeasure,
  changeTitle: string,
  phases: { readonly before: PhaseFinding; readonly after: PhaseFinding },
  difference: Difference | null,
): string {
  const title = quoted(measure.title);
  const { before, after } = phases;
  if (before.n === 0 && after.n === 0)
    return `Nothing has been recorded yet${within(' for ', title)}.`;
  if (difference === null) {
    const [there, missing] = before.n > 0 ? ['before', 'after'] : ['after', 'before'];
    const text = before.n > 0 ? before.text : after.text;
    return `${capitalised(`${title === '' ? 'recorded' : title} ${there} the change`)}: ${text}. There is nothing yet from ${missing} it, so nothing can be compared.`;
  }
  const early = measure.recalled ? 'before, as remembered afterwards' : 'before';
  const numbers = `${before.text} ${early}, ${after.text} after`;
  if (difference.followedBy === '') {
    return `${capitalised(title === '' ? 'recorded' : title)}: ${numbers}. ${difference.certainty}`;
  }
  // `a lower rate of complaints for “Complaints”` would say it twice.
  const isNamed = difference.followedBy.endsWith(measure.title.trim().toLowerCase());
  const what = difference.followedBy + within(' for ', isNamed ? '' : title);
  const start = `${subject(changeTitle)} was followed by ${what}`;
  return `${start}: ${numbers}. ${difference.certainty}${wrongWay(measure, difference.direction)}`;
}

function subject(changeTitle: string): string {
  const title = changeTitle.trim().replace(/[.!?\s]+$/, '');
  return title === '' ? 'The change' : capitalised(title);
}

function wrongWay({ better }: ComparedMeasure, direction: Direction): string {
  const good = better === 'higher' ? 1 : -1;
  if (direction !== -good) return '';
  return ` ${better === 'higher' ? 'Higher' : 'Lower'} is better here, so this is the wrong way.`;
}

const quoted = (title: string): string => {
  const trimmed = title.trim();
  return trimmed === '' ? '' : `“${trimmed}”`;
};

const within = (before: string, text: string): string => (text === '' ? '' : `${before}${text}`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
