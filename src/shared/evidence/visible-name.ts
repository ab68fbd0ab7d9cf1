/**
 * A file's name as it may be shown in a sentence: control characters as their
 * pictures, halves of a pair as the sign for an unknown character, and the whole
 * set apart, so that no direction mark in it can turn round what stands beside it.
 */
export function visibleName(name: string): string {
  const shown = name
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex -- these are the characters to find
    .replace(/[\u0000-\u001F]/g, (character) =>
      String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g, '␦');
  return plainScript.test(shown) ? shown : `\u2068${shown}\u2069`;
}

/** Letters that read from left to right in every surrounding need nothing around them. */
const plainScript = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Zs}\p{M}]*$/u;
