const key = 'hindsight-contrast';
const wish = window.matchMedia('(prefers-contrast: more)');

/** Whether stronger contrast was asked for, here or in the system. */
export const hasMoreContrast = (): boolean => localStorage.getItem(key) === 'more';

/** Remembers the wish for stronger contrast on this machine. */
export function setMoreContrast(more: boolean): void {
  localStorage.setItem(key, more ? 'more' : 'system');
  applyContrast();
}

/** Puts the contrast on the page; also follows the system while the window is open. */
export function followContrast(): void {
  applyContrast();
  wish.addEventListener('change', applyContrast);
}

function applyContrast(): void {
  const more = hasMoreContrast() || wish.matches;
  document.documentElement.dataset['contrast'] = more ? 'more' : 'normal';
}
