/** A command that could not do its work for a reason it can say: one plain sentence, exit code 1. */
export class SaidReason extends Error {}
