import type { Evidence } from '../evidence/evidence.ts';
import type { StoredFile } from '../evidence/evidence-file.ts';
import { exportName } from '../evidence/export-name.ts';
import { asciiName, joinName, reportFileName } from './file-names.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import { createScope } from './report-scope.ts';

/** A file of the evidence on its way into a pack; `path` uses `/`. */
export type HandedInFile = Pick<StoredFile, 'blob' | 'bytes'> & {
  readonly path: string;
  readonly itemId: string;
};

/** The items of a document whose files leave the journal with it: never in an anonymised one, for nobody can check what they show. */
export const handedIn = (
  evidence: readonly Evidence[],
  { anonymise }: Pick<ReportOptions, 'anonymise'>,
): readonly Evidence[] =>
  anonymise ? [] : evidence.filter((item) => item.handedIn === true && !item.signpost);

/**
 * Where the files of the evidence stand in a pack: a folder for each item,
 * numbered files in it. The photo as it was taken is never among them.
 */
export function evidenceFolders(evidence: readonly Evidence[]): readonly HandedInFile[] {
  return evidence.flatMap((item) => {
    const folder = joinName(item.code, asciiName(item.title))
      .slice(0, 50)
      .replace(/[-._]+$/, '');
    return (item.files ?? []).map(({ blob, bytes, name, mediaType }, index) => ({
      blob,
      bytes,
      itemId: item.id,
      path: `Evidence/${folder}/${String(index + 1).padStart(2, '0')}_${safeName(name, mediaType)}`,
    }));
  });
}

/** The files that go into a pack, below the folder that holds all of it. */
export function packFiles(content: ReportContent, options: ReportOptions): readonly HandedInFile[] {
  if (options.kind !== 'pack') return [];
  const { evidence } = createScope(content, options);
  const top = reportFileName(content, options);
  return evidenceFolders(handedIn(evidence, options)).map((file) => ({
    ...file,
    path: `${top}/${file.path}`,
  }));
}

/** Assessors' systems want plain names: no spaces, no accents, still what the file was called. */
function safeName(name: string, mediaType: string): string {
  const safe = exportName(name, mediaType);
  const dot = safe.lastIndexOf('.');
  const plain = joinName(asciiName(safe.slice(0, dot))).slice(0, 60) || 'file';
  return `${plain}${safe.slice(dot)}`;
}
