import path from 'node:path';
import { looksLikePdf, looksLikeZip, looksLikeImage } from './file-signs.ts';
import type { FileText } from './file-text.ts';
import { htmlTexts } from './html-texts.ts';
import { imageTexts } from './image-texts.ts';
import { packageTexts } from './package-texts.ts';
import { pdfTexts } from './pdf-texts.ts';

/**
 * Everything that can be read in a file: its words, what it says about itself,
 * and what its pictures say about themselves. Told by content, not by ending.
 * For text and web pages, places are places of the file; for others, of the
 * words in reading order.
 */
export async function readTexts(name: string, bytes: Uint8Array): Promise<readonly FileText[]> {
  if (looksLikePdf(bytes)) return pdfTexts(bytes);
  if (looksLikeZip(bytes)) return packageTexts(bytes);
  if (looksLikeImage(bytes)) return imageTexts(bytes);
  const text = new TextDecoder().decode(bytes);
  return /^\.(?:x?html?|xml|svg)$/i.test(path.extname(name))
    ? htmlTexts(text)
    : [{ where: '', text }];
}
