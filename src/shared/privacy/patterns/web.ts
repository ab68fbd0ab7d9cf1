import { findAll, type Finder } from './finder.ts';

/** `name@example.org`, wherever it stands. */
export const findEmails: Finder = (text) => [
  ...findAll(
    text,
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_](?:[\p{L}\p{N}._%+'’-]*[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?![\p{L}\p{N}])/gu,
    'email',
  ),
  ...findAll(text, spacedEmail, 'email'),
  ...(/\bdot\b/i.test(text) ? findAll(text, spokenEmail, 'email') : []),
];

/** With a space beside its sign: `name @ example.org`. */
const spacedEmail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]*(?: ?@ )(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?![\p{L}\p{N}])/gu;

/** As it is spelled over the telephone, or hidden from robots: `name dot surname at example dot org`. */
const spokenEmail =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}_-]+\s?[([]?\bdot\b[)\]]?\s?)*[\p{L}\p{N}_-]+\s?[([]?\bat\b[)\]]?\s?[\p{L}\p{N}-]+(?:\s?[([]?\bdot\b[)\]]?\s?[\p{L}\p{N}-]+)+/giu;

/** `https://…`, `www.…`, and a bare domain with a usual ending. A file name is none, nor is where a law can be read. */
export const findWebAddresses: Finder = (text) =>
  [
    ...findAll(
      text,
      /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”()[\]]*[\p{L}\p{N}/=]/giu,
      'url',
    ),
    ...findAll(text, bareDomain, 'url'),
    ...findAll(text, shortAddress, 'url'),
  ].filter((found) => !placesOfLaw.test(found.text));

/** Where laws and the guidance of their regulators stand: they give nobody away. */
const placesOfLaw =
  /^(?:https?:\/\/)?(?:www\.)?(?:legislation\.gov\.uk|ico\.org\.uk|hse\.gov\.uk|equalityhumanrights\.com|businesscompanion\.info|gov\.uk)(?:\/|$)/i;

const endings =
  'com|org|net|info|biz|example|test|uk|ie|eu|de|fr|es|it|nl|pl|io|app|shop|online|site|blog|me|tv';
/** With a path behind it, any ending of a country will do: `youtu.be/…` is a kind of them. */
const shortAddress =
  /(?<![\p{L}\p{N}@._/-])(?:[a-z\d-]{2,}\.)+[a-z]{2}\/(?=[^\s/]{4})[^\s<>"“”()[\]]*[\p{L}\p{N}/=]/gu;
const bareDomain = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${endings})(?![\\p{L}\\p{N}@-])(?:/[^\\s<>"“”()[\\]]*[\\p{L}\\p{N}/=])?`,
  'gu',
);

/** `@name` as people are called on social media: one word with a letter in it; or such a word behind the name of a platform. */
export const findHandles: Finder = (text) => [
  ...findAll(
    text,
    /(?<![\p{L}\p{N}_.@/])@(?=[\p{N}_.]*\p{L})[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])(?![\p{L}\p{N}_@])/gu,
    'handle',
  ),
  ...findAll(text, besidePlatform, 'handle', ({ text: found }) => /[\d_.]/.test(found)),
];

/** Without its sign, behind the name of where it is used; a plain word there may be anything. */
const besidePlatform =
  /\b(?:insta(?:gram)?|tik ?tok|twitter|snap(?:chat)?|facebook|fb|threads|username|handle)\b(?:\s+(?:name|handle|account|is|was|as))*\s*[:=]?\s*(?<it>[a-z\d_][a-z\d_.]{2,28}[a-z\d_])(?![\p{L}\p{N}_@])/giu;
