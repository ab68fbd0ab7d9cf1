/** `340 bytes`, `12 KB`, `2.4 MB`: in thousands, as systems' own file lists count. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const steps = ['KB', 'MB', 'GB'] as const;
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(bytes) / 3) - 1);
  const value = bytes / 1000 ** (step + 1);
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${steps[step] ?? ''}`;
}
