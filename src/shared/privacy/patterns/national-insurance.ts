import { findAll, type Finder } from './finder.ts';

/** National Insurance numbers: two letters, six digits, A to D; prefixes that are never given out are none, but for QQ, which forms show. */
export const findNationalInsurance: Finder = (text) =>
  findAll(
    text,
    /(?<![\p{L}\p{N}_-])(?:[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]|qq)[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\p{N}_-])/giu,
    'nino',
    ({ text: found, before }) =>
      !/^(?:bg|gb|nk|kn|tn|nt|zz)/i.test(found) &&
      !/(?:model|part|serial|sku|stock code)(?:\s+(?:no\.?|number))?\s*$/i.test(before),
  );
