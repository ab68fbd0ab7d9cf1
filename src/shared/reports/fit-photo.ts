type Size = { readonly width: number; readonly height: number };

/**
 * How large a photo stands in a document whose text is `textWidth` wide, in the
 * same measure: at most as wide as the text and two thirds as high, so that two
 * of them fit on a page, and never larger than it is sharp.
 */
export function fitPhoto({ width, height }: Size, textWidth: number): Size {
  const scale = Math.min((textWidth * 0.8) / width, (textWidth * 0.66) / height, textWidth / 700);
  return { width: width * scale, height: height * scale };
}
