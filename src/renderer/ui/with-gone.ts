type Choice = { readonly value: string; readonly label: string };

/** The choices with those that were chosen and are not there any more, so that no field shows an id. */
export const withGone = (choices: readonly Choice[], chosen: readonly string[]): Choice[] => [
  ...choices,
  ...chosen
    .filter((id) => !choices.some(({ value }) => value === id))
    .map((value) => ({ value, label: 'Deleted since' })),
];
