import { findAll, type Finder } from './finder.ts';

/** British number plates: those of today by their form, older ones only where a vehicle is spoken of. */
export const findVehiclePlates: Finder = (text) => [
  ...findAll(
    text,
    /(?<![\p{L}\p{N}_-])[a-hj-pr-y]{2}(?:[05][1-9]|[1-8]\d)[ ]?[a-hj-pr-z]{3}(?![\p{L}\p{N}_-])/giu,
    'plate',
    // In lower case `no 20 men` could be read as one: then it must be written together.
    ({ text: found, before }) =>
      /^\S+$/.test(found) || found === found.toUpperCase() || speaksOfVehicle(before),
  ),
  ...findAll(
    text,
    /(?<![\p{L}\p{N}_-])(?:[A-HJ-NPR-TV-Y] ?\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z]{2,3} ?\d{3,4})(?![\p{L}\p{N}_-])/gu,
    'plate',
    ({ before, after }) => !flight.test(before) && [before, after].some(speaksOfVehicle),
  ),
];

/** Flights are numbered as some plates are. */
const flight = /\b(?:flight|gate)s?\s*$/i;

/** Makes that are also words: only with their capital. */
const make = /\b(?:Golf|Polo|Focus|Seat|Mini|Rover|Beetle|Jazz|Micra)\b/;

const speaksOfVehicle = (around: string): boolean => vehicle.test(around) || make.test(around);

const vehicle =
  /\b(?:plate|reg(?:istration)?|car|van|vehicle|lorry|truck|taxi|coach|bus|motorbike|drives?|drove|parked|parking|ford|vauxhall|fiesta|corsa|astra|bmw|audi|mercedes|toyota|nissan|honda|hyundai|kia|tesla|volvo|skoda|renault|peugeot|citroën|citroen|mazda|fiat|jaguar)\b/i;
