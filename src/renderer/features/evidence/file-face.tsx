import { IconFile, IconFileText, IconFileTypePdf, IconMail, IconPhoto } from '@tabler/icons-react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { shownAs } from '#shared/evidence/tell-file-type.ts';

const icons = {
  picture: IconPhoto,
  text: IconFileText,
  mail: IconMail,
  pdf: IconFileTypePdf,
  nothing: IconFile,
} as const;

/** A photo small, or the icon of what a file is. */
export function FileFace({ file }: { readonly file: EvidenceFile }) {
  if (file.photo) {
    return <img src={`/evidence/${file.blob}`} alt="" loading="lazy" decoding="async" />;
  }
  const Icon = icons[shownAs(file.mediaType)];
  return <Icon size={22} stroke={1.5} aria-hidden />;
}
