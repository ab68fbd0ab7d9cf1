import { findAll, type Finder } from './finder.ts';

/** `name@example.org`, wherever it stands. */
export const findEmails: Finder = (text) =>
  findAll(
    text,
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_](?:[\p{L}\p{N}._%+'’-]*[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?![\p{L}\p{N}])/gu,
    'email',
  );

/** `https://…`, `www.…`, and a bare domain with a usual ending. A file name is none, nor is where a law can be read. */
export const findWebAddresses: Finder = (text) =>
  [
    ...findAll(
      text,
      /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”()[\]]*[\p{L}\p{N}/=]/giu,
      'url',
    ),
    ...findAll(text, bareDomain, 'url'),
  ].filter((found) => !placesOfLaw.test(found.text));

/** Where laws and the guidance of their regulators stand: they give nobody away. */
const placesOfLaw =
  /^(?:https?:\/\/)?(?:www\.)?(?:legislation\.gov\.uk|ico\.org\.uk|hse\.gov\.uk|equalityhumanrights\.com|businesscompanion\.info|gov\.uk)(?:\/|$)/i;

const endings =
  'com|org|net|info|biz|example|test|uk|ie|eu|de|fr|es|it|nl|pl|io|app|shop|online|site|blog|me|tv';
const bareDomain = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${endings})(?![\\p{L}\\p{N}@-])(?:/[^\\s<>"“”()[\\]]*[\\p{L}\\p{N}/=])?`,
  'gu',
);

/** `@name` as people are called on social media: one word with a letter in it. */
export const findHandles: Finder = (text) =>
  findAll(
    text,
    /(?<![\p{L}\p{N}_.@/])@(?=[\p{N}_.]*\p{L})[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])(?![\p{L}\p{N}_@])/gu,
    'handle',
  );
