/**
 * The line on which a place of a JSON text begins, from 1, so that a fault in a
 * file can be found in an editor; `null` for a place that is not there. The text
 * must be sound JSON.
 *
 * @example jsonLine('{\n"a": [\n1,\n2]}', ['a', 1]) // 4
 */
export function jsonLine(text: string, path: readonly PropertyKey[]): number | null {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const next =
      text[at] === '{' ? inObject(text, at, String(step)) : inList(text, at, Number(step));
    if (next === null) return lineAt(text, at);
    at = next;
  }
  return lineAt(text, at);
}

/**
 * The line on which a text stops being JSON; `null` for sound JSON. Not every
 * engine says where, so the longest beginning that only lacks its end is looked for.
 */
export function lineOfBrokenJson(text: string): number | null {
  if (parses(text)) return null;
  let [sound, broken] = [0, text.length + 1];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isBeginning(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return lineAt(text, sound);
}

/** Whether a text is JSON, or would be if it went on. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return error instanceof Error && /end of JSON|Unterminated/i.test(error.message);
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function inObject(text: string, start: number, name: string): number | null {
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const end = endOfString(text, at);
    const key: unknown = JSON.parse(text.slice(at, end));
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (key === name) return value;
    at = afterComma(text, endOfValue(text, value));
  }
  return null;
}

function inList(text: string, start: number, index: number): number | null {
  if (text[start] !== '[') return null;
  let at = skipSpace(text, start + 1);
  for (let place = 0; at < text.length && text[at] !== ']'; place += 1) {
    if (place === index) return at;
    at = afterComma(text, endOfValue(text, at));
  }
  return null;
}

const afterComma = (text: string, at: number): number => {
  const next = skipSpace(text, at);
  return text[next] === ',' ? skipSpace(text, next + 1) : next;
};

/** Behind a value; brackets in strings do not count. */
function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      at = endOfString(text, at);
      continue;
    }
    if ('[{'.includes(sign)) depth += 1;
    if (depth === 0 && /[,\]}\s]/.test(sign)) return at;
    if (']}'.includes(sign)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
    at += 1;
  }
  return at;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
