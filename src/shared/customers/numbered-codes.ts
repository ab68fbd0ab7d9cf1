/** The code offered for a new contact: `CT4` behind `CT3`, also when `CT2` was removed. */
export const nextContactCode = (contacts: readonly { readonly code: string }[]): string =>
  `CT${highest('CT', contacts) + 1}`;

/** The code offered for a new follow-up: `FU4` behind `FU3`. */
export const nextFollowUpCode = (followUps: readonly { readonly code: string }[]): string =>
  `FU${highest('FU', followUps) + 1}`;

const highest = (letters: string, items: readonly { readonly code: string }[]): number =>
  items.reduce(
    (most, { code }) =>
      code.startsWith(letters) && /^\d{1,6}$/.test(code.slice(letters.length))
        ? Math.max(most, Number(code.slice(letters.length)))
        : most,
    0,
  );
