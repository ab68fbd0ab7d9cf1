/** A file in a folder, with the separator that the folder itself uses. */
export function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return `${folder.trim().replace(/[/\\]+$/, '')}${separator}${name.trim()}`;
}
