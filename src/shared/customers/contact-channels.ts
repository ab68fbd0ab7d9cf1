/**
 * The ways people meet, and what each carries: on the phone there is a voice
 * and no body language, in a letter there is neither.
 */
export const contactChannels = [
  { id: 'face-to-face', name: 'Face to face', voice: true, sight: true },
  { id: 'phone', name: 'Phone', voice: true, sight: false },
  { id: 'video', name: 'Video call', voice: true, sight: true },
  { id: 'email', name: 'E-mail', voice: false, sight: false },
  { id: 'chat', name: 'Chat', voice: false, sight: false },
  { id: 'text-message', name: 'Text message', voice: false, sight: false },
  { id: 'letter', name: 'Letter or card', voice: false, sight: false },
  { id: 'social-media', name: 'Social media', voice: false, sight: false },
  { id: 'meeting', name: 'Meeting', voice: true, sight: true },
  { id: 'note', name: 'Note or form', voice: false, sight: false },
] as const;

export type ContactChannel = (typeof contactChannels)[number];
export type ContactChannelId = ContactChannel['id'];

export const contactChannelIds = contactChannels.map(({ id }) => id) as [
  ContactChannelId,
  ...ContactChannelId[],
];

/** The channel of an id. */
export const channelOf = (id: ContactChannelId): ContactChannel =>
  contactChannels.find((channel) => channel.id === id) ?? contactChannels[0];
