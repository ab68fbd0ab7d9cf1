import { found, thin, type Finding } from '../reading/evidence.ts';
import { findOwnActs } from '../reading/own-acts.ts';
import { contactFit } from '../reading/contact-fit.ts';
import type { Reading } from '../reading/read-text.ts';

/** D16: something about this customer noticed and the service changed for it. Thin where it changed nothing. */
export function tailoring(reading: Reading): Finding {
  const noticed = reading.anywhere('context', 'preference').filter((match) => !match.quoted);
  const fit = contactFit(reading);
  if (fit === 'fitting') return found(noticed);
  if (fit === 'missed') return thin(noticed);
  if (noticed.length === 0) return found([]);
  const same = reading.anywhere('sameness').filter((match) => !match.quoted && !match.negated);
  const changed = reading.told('adapted');
  if (same.length === 0 && (changed.length > 0 || actsForAReason(reading))) {
    return found([...noticed, ...changed]);
  }
  return thin(noticed);
}

/** An act of one's own in a sentence that also gives a reason. */
function actsForAReason(reading: Reading): boolean {
  const reasons = new Set(reading.told('cause').map((match) => match.sentence));
  return findOwnActs(reading).some((act) => reasons.has(act.sentence));
}
