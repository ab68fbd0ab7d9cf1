import { found, near, notFound, thin, without, type Finding } from '../reading/evidence.ts';
import { contactFit } from '../reading/contact-fit.ts';
import { findOwnActs } from '../reading/own-acts.ts';
import type { Match } from '../reading/phrase-index.ts';
import type { Reading } from '../reading/read-text.ts';

/** D16: something about this customer noticed and the service changed for it. Thin where it changed nothing. */
export function tailoring(reading: Reading): Finding {
  const noticed = noticedAboutCustomer(reading);
  if (noticed.length === 0) return notFound;
  const fit = contactFit(reading);
  if (fit === 'missed') return thin(noticed);
  const changed = near(reading.told('adapted'), noticed, 2);
  const fitted = fit === 'fitting' || changed.length > 0 || actsForIt(reading, noticed);
  return fitted && sameTreatment(reading).length === 0
    ? found([...noticed, ...changed])
    : thin(noticed);
}

/** What the text says about this customer's situation, culture, business or preference. */
export const noticedAboutCustomer = (reading: Reading): readonly Match[] =>
  reading.anywhere('context', 'preference').filter((match) => !match.quoted);

/** Where everybody is said to get the same; doubting that they should is not saying it. */
export const sameTreatment = (reading: Reading): readonly Match[] =>
  without(
    reading.anywhere('sameness').filter((match) => !match.quoted && !match.negated),
    reading.anywhere('not-sameness'),
  );

/** An act of one's own beside what was noticed, in a sentence that also gives a reason. */
function actsForIt(reading: Reading, noticed: readonly Match[]): boolean {
  const acts = new Set(findOwnActs(reading).map((act) => act.sentence));
  const reasons = reading.told('cause').filter((match) => acts.has(match.sentence));
  return near(reasons, noticed, 1).length > 0;
}
