import { found, notFound, thin, type Finding } from '../reading/evidence.ts';
import type { Match } from '../reading/phrase-index.ts';
import type { Reading } from '../reading/read-text.ts';

/** What is praised and what is criticised, denied praise counting as criticism. */
export function verdicts(reading: Reading): {
  readonly praise: readonly Match[];
  readonly criticism: readonly Match[];
} {
  const praised = reading.anywhere('praise').filter((match) => !match.quoted);
  const criticised = reading
    .anywhere('criticism')
    .filter((match) => !match.quoted && !match.negated);
  const denied = praised.filter((match) => match.negated);
  const inCriticism = (match: Match): boolean =>
    criticised.some((other) => other.from < match.to && match.from < other.to);
  return {
    praise: praised.filter((match) => !match.negated && !inCriticism(match)),
    criticism: [...criticised, ...denied].sort((a, b) => a.from - b.from),
  };
}

/** D8: one's own work judged from both sides. Thin with praise or criticism only. */
export function evaluation(reading: Reading): Finding {
  const { praise, criticism } = verdicts(reading);
  if (praise.length > 0 && criticism.length > 0) return found([...praise, ...criticism]);
  const one = [...praise, ...criticism];
  return one.length === 0 ? notFound : thin(one);
}
