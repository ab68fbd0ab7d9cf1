/** The fourteen groups of four that a recovery key is shown, printed and typed in. */
export const recoveryGroups = (recoveryKey: string): readonly string[] =>
  recoveryKey.split('-').filter((group) => group !== '');
