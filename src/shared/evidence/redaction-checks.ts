/** What an item must not show of other people before it is handed in; the candidate ticks what was looked for. */
export const redactionChecks = [
  { id: 'names', text: 'No customer or colleague is named' },
  { id: 'contacts', text: 'No address, phone number or e-mail address' },
  { id: 'numbers', text: 'No account, card, order or booking number that leads to a person' },
  { id: 'faces', text: 'No face, voice, signature or number plate without consent' },
  { id: 'sensitive', text: 'Nothing about health, belief or other private matters' },
  { id: 'removed', text: 'What was hidden is gone, not only painted over' },
] as const;
