export type FolderItem = { readonly name: string; readonly type: 'file' | 'folder' | 'other' };

export type FileDescription = {
  /** In bytes. */
  readonly size: number;
  /** The moment of the last change of its bytes, or of the names in a folder, in milliseconds since 1970. */
  readonly changedAt: number;
  /** The same of anything about it, its own name and times included: no program sets this back. */
  readonly touchedAt: number;
};
