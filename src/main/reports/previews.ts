/** As many pages as a person flips between; older ones are made again in a moment. */
const pagesKept = 3;

/** Pages made for looking at, in memory only, under ids that cannot be guessed. */
export function createPreviews(random: (count: number) => Uint8Array) {
  const pages = new Map<string, string>();
  return {
    /** Keeps a page and gives its id; the oldest page beyond the last three is forgotten. */
    keep: (html: string): string => {
      const id = Buffer.from(random(16)).toString('hex');
      pages.set(id, html);
      for (const oldest of [...pages.keys()].slice(0, -pagesKept)) pages.delete(oldest);
      return id;
    },
    /** Forgets all pages, for example because their journal is locked. */
    clear: () => pages.clear(),
    find: (id: string): string | null => pages.get(id) ?? null,
  };
}
