import { readDay } from '../measures/read-day.ts';

export type PastedMail = {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** `2026-03-14`, or `null` where no day was recognised. */
  readonly date: string | null;
  /** The words below the head. */
  readonly text: string;
};

/**
 * The head of an e-mail that was copied as text: lines such as `From:`, `Sent:`
 * and `Subject:` at its top, in any order. `null` for a text that has no such
 * head, which is a note.
 */
export function readPastedMail(pasted: string): PastedMail | null {
  const lines = pasted.replaceAll('\r\n', '\n').trimStart().split('\n');
  const head = new Map<string, string>();
  let used = 0;
  for (const line of lines.slice(0, 12)) {
    const [, name, value] = /^\s*([A-Za-z]{2,7})\s*:\s*(.*)$/.exec(line) ?? [];
    const field = name === undefined ? undefined : fields.get(name.toLowerCase());
    if (field === undefined && (used === 0 || line.trim() === '' || name === undefined)) break;
    if (field !== undefined && !head.has(field)) head.set(field, (value ?? '').trim());
    used += 1;
  }
  if (!head.has('from') && !head.has('subject')) return null;
  if (head.size < 2) return null;
  return {
    subject: head.get('subject') ?? '',
    from: head.get('from') ?? '',
    to: head.get('to') ?? '',
    date: dayIn(head.get('date') ?? ''),
    text: lines.slice(used).join('\n').trim(),
  };
}

const fields: ReadonlyMap<string, string> = new Map([
  ['from', 'from'],
  ['to', 'to'],
  ['date', 'date'],
  ['sent', 'date'],
  ['subject', 'subject'],
  ['re', 'subject'],
  ['cc', 'cc'],
]);

/** `Tue, 3 Mar 2026 14:02:11 +0000`, `03 March 2026 14:02`, `03/03/2026 at 14:02`. */
export function dayIn(text: string): string | null {
  const found =
    /\d{4}-\d{2}-\d{2}|\d{1,2}\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/.exec(
      text,
    )?.[0] ??
    /([A-Za-z]{3,9})\s+(\d{1,2}),\s+(\d{4})/
      .exec(text)
      ?.slice(1)
      .join(' ')
      .replace(/^(\S+) (\S+) (\S+)$/, '$2 $1 $3');
  if (found === undefined) return null;
  const day = readDay(found.replace(/[.,]/g, ''));
  return day.ok ? day.value : null;
}
