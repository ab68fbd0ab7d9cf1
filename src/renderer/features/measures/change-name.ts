import type { Change } from '#shared/measures/change.ts';

/** What the screen calls a change whose title is still empty. */
export const changeName = ({ title }: Pick<Change, 'title'>): string =>
  title === '' ? 'Untitled change' : title;
