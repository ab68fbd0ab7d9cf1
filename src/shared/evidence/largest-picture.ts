/** In pixels: what a picture may unpack to. A file of a few kilobytes can ask for gigabytes. */
export const largestPicture = 50_000_000;
