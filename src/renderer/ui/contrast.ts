/**
 * Puts the wished contrast on the page; `system` follows the system while the
 * window is open. Returns what ends it.
 */
export function applyContrast(wish: 'system' | 'more'): () => void {
  const system = window.matchMedia('(prefers-contrast: more)');
  const apply = () => {
    const more = wish === 'more' || system.matches;
    document.documentElement.dataset['contrast'] = more ? 'more' : 'normal';
  };
  apply();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
}
