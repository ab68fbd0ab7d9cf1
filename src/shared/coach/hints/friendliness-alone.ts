import { hasAny, type FindPlaces } from './place.ts';

/** A13: two or more words of warmth and no need, plan, record or boundary beside them. */
export const friendlinessAlone: FindPlaces = (look) => {
  const { reading } = look;
  const warmth = reading.told('warmth');
  const kinds = new Set(
    warmth.map((match) => reading.text.slice(match.from, match.to).toLowerCase()),
  );
  const substance = reading.told('substance');
  if (kinds.size < 2 || substance.length > 0 || hasAny(look, ['D13', 'D14', 'D16'])) return [];
  return warmth.slice(0, 1);
};
