import type { Evidence } from '#shared/evidence/evidence.ts';
import classes from './evidence.module.css';

/** The first photo of an item, small, beside its name; it says nothing that the name does not. */
export function EvidenceThumb({ item }: { readonly item: Evidence }) {
  const photo = item.files?.find((file) => file.photo);
  return photo ? (
    <img
      className={classes['thumb']}
      src={`/evidence/${photo.blob}`}
      alt=""
      loading="lazy"
      decoding="async"
    />
  ) : null;
}
