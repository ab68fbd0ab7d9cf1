import { findAll, type Finder } from './finder.ts';

/** British postcodes of an area that exists, with or without their space. */
export const findPostcodes: Finder = (text) =>
  findAll(
    text,
    /(?<![\p{L}\p{N}_-])(?<it>(?:[a-z]{1,2}\d[a-z\d]?) {0,2}\d[abd-hjlnp-uw-z]{2})(?![\p{L}\p{N}_-])/giu,
    'postcode',
    ({ text: found }) =>
      !ordinal.test(found) && areas.has(/^[a-z]+/i.exec(found)?.[0]?.toUpperCase() ?? ''),
  );

/** `B12 4th`: a place in a row of something. */
const ordinal = /[A-Z]\w* +\d(?:st|nd|rd|th)$/;

/** The areas of Royal Mail's list. */
const areas: ReadonlySet<string> = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC
   EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS
   LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP
   SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
);
