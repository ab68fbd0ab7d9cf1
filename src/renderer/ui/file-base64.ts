/** The largest file that is read in, in bytes; its base64 then still fits the contract. */
export const largestFile = 50 * 1024 * 1024;

/** The bytes of a file somebody chose, as base64. Rejects when the file cannot be read any more. */
export function fileBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () =>
      reject(new Error('The file could not be read. Choose it again.')),
    );
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.readAsDataURL(file);
  });
}
