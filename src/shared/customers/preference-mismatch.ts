import type { Contact } from './contact.ts';
import { channelOf, type ContactChannelId } from './contact-channels.ts';
import type { Customer } from './customer.ts';

/**
 * Says that a contact was on a channel the customer does not prefer, in one
 * sentence; `null` when it fits or nothing was said about channels. Face to
 * face on the customer's own visit is for the candidate to explain, not for a rule to guess.
 *
 * @example 'Customer C prefers phone; this was by e-mail.'
 */
export function preferenceMismatch(
  customer: Pick<Customer, 'code' | 'preferredChannels'>,
  contact: Pick<Contact, 'channel'>,
): string | null {
  const preferred = customer.preferredChannels ?? [];
  if (preferred.length === 0 || preferred.includes(contact.channel)) return null;
  return `${customer.code} prefers ${channelWords(preferred)}; this was ${throughChannel(contact.channel)}.`;
}

/** `phone`, `phone or e-mail`, `phone, e-mail or letter or card`. */
export function channelWords(ids: readonly ContactChannelId[]): string {
  const names = ids.map((id) => spoken(channelOf(id).name));
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** `by e-mail`, `face to face`. */
const throughChannel = (id: ContactChannelId): string =>
  ({ 'face-to-face': 'face to face', meeting: 'in a meeting', chat: 'in a chat' })[id as string] ??
  `by ${spoken(channelOf(id).name)}`;

/** A channel's name inside a sentence: only the `E` of `E-mail` and its like goes down. */
const spoken = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
