const least = 8;
export const longestPassword = 1000;

/** What stands in the way of taking `password`, in one sentence; `null` when it will do. */
export function passwordFault(password: string): string | null {
  // Counted as a person counts, and after the joining of letters and accents that unlocking does too.
  const length = Array.from(password.normalize('NFKC')).length;
  if (length < least) return `Use at least ${least} characters: three or four plain words do well.`;
  if (length > longestPassword) return `Use at most ${longestPassword} characters.`;
  return null;
}
