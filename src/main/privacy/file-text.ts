/** Words of one file, and where in it they stand: `''` for its text, `properties`, `picture word/media/1.jpg`. */
export type FileText = { readonly where: string; readonly text: string };
