/** Words that often stand for special-category data (UK GDPR, Article 9), whatever is meant by them. */
const specialWords =
  /\b(disab\w*|wheelchair|blind\w*|deaf\w*|dement\w*|diabet\w*|autis\w*|pregnan\w*|allerg\w*|intoleran\w*|coeliac|asthma\w*|epilep\w*|cancer|depress\w*|anxi\w*|medic\w*|illness\w*|religio\w*|muslim\w*|christian\w*|hindu\w*|jew\w*|sikh\w*|catholic\w*|halal|kosher|ramadan|ethnic\w*|race|racial\w*|gay|lesbian|bisexual\w*|transgender\w*|trade union\w*|political\w*)\b/iu;

/**
 * Warns plainly where a text may hold special-category data: health, religion,
 * ethnic origin, sexual life, politics, trade union. A fixed list of words, so it
 * also fires where nothing of the kind is meant; `null` when no word is found.
 */
export function specialCategoryWarning(text: string): string | null {
  const word = specialWords.exec(text)?.[0];
  return word === undefined
    ? null
    : `“${word}” may be about health, religion, origin or belief. Keep only what you need to serve them well, as what to do (“a table with four legs”) and not as what they are.`;
}
