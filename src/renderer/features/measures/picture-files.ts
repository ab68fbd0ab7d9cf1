import { lendAddress } from '#renderer/ui/lent-addresses.ts';

/** A drawing as files, the PNG in base64. */
export type Picture = { readonly name: string; readonly svg: string; readonly pngBase64: string };

/** Hands a file to the browser or the desktop window, which asks where it goes or puts it with the downloads. */
export function savePicture({ name, svg, pngBase64 }: Picture, ending: 'svg' | 'png'): string {
  const blob =
    ending === 'svg'
      ? new Blob([svg], { type: 'image/svg+xml' })
      : new Blob([bytesOf(pngBase64)], { type: 'image/png' });
  const link = document.createElement('a');
  link.href = lendAddress(blob);
  link.download = `${name}.${ending}`;
  link.click();
  return `Saved as ${link.download}.`;
}

/** Puts the PNG into the clipboard, for a document or a message. */
export async function copyPicture({ pngBase64 }: Picture): Promise<string> {
  const image = new Blob([bytesOf(pngBase64)], { type: 'image/png' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  } catch {
    throw new Error('the clipboard cannot be used here. Save it as PNG instead.');
  }
  return 'Copied.';
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
