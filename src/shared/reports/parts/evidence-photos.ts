import type { Evidence } from '../../evidence/evidence.ts';
import type { EvidenceFile } from '../../evidence/evidence-file.ts';
import { dayText } from '../day-text.ts';
import { handedIn } from '../handed-in-files.ts';
import { heading } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, PhotoBlock } from '../report.ts';

/** The photos of the items that are handed in, each with its label and what it shows. */
export function photoBlocks(scope: ReportScope): readonly Block[] {
  const photos = handedIn(scope.evidence, scope.options).flatMap((item) =>
    (item.files ?? []).flatMap((file) => photoBlock(item, file, scope.content.photos ?? {})),
  );
  return photos.length === 0 ? [] : [heading(3, 'Photographs', 'photographs'), ...photos];
}

function photoBlock(
  item: Evidence,
  { blob, caption, photo }: EvidenceFile,
  photos: Readonly<Record<string, Uint8Array>>,
): readonly PhotoBlock[] {
  const jpeg = photos[blob];
  if (!photo || !jpeg) return [];
  const shows = caption || item.title || 'a photograph';
  const day = item.date === null ? '' : `, ${dayText(item.date)}`;
  return [
    {
      type: 'photo',
      jpeg,
      width: photo.width,
      height: photo.height,
      alt: `Photograph ${item.code}: ${shows}`,
      caption: `${item.code}${day}: ${shows}`,
    },
  ];
}
