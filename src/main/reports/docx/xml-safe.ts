/** Half of a pair, C0 controls but tab and line ends, and the code points that are no characters. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A text that may stand in XML: what XML forbids becomes the sign for unknown characters. */
export const xmlSafe = (text: string): string => text.replace(forbidden, '\uFFFD');

/** The same plain data with every text in it made safe for XML; bytes stay as they are. */
export function xmlSafeData<T>(data: T): T {
  if (typeof data === 'string') return xmlSafe(data) as T;
  if (Array.isArray(data)) return data.map(xmlSafeData) as T;
  if (typeof data !== 'object' || data === null || data instanceof Uint8Array) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, xmlSafeData(value)]),
  ) as T;
}
