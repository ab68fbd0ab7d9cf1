const beginsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

export const looksLikePdf = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, 0x25, 0x50, 0x44, 0x46);

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

export const looksLikeImage = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, 0xff, 0xd8, 0xff) ||
  beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  beginsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  (beginsWith(bytes, 0x52, 0x49, 0x46, 0x46) &&
    beginsWith(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50));
