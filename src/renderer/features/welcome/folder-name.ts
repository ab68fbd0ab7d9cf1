/** A name for a journal's folder from the candidate's: `Sam Whitcombe` → `sam-whitcombe-journal`. */
export function folderName(candidate: string): string {
  const slug = candidate
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'my-journal' : `${slug}-journal`;
}

/** The folder suggested for a new journal, with the separator the machine's own folders use. */
export function suggestedFolder(journalsFolder: string, candidate: string): string {
  const separator = journalsFolder.includes('\\') ? '\\' : '/';
  const parent = journalsFolder.replace(/[/\\]+$/, '');
  return `${parent}${separator}${folderName(candidate)}`;
}
