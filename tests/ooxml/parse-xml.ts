import { DOMParser, type Document } from '@xmldom/xmldom';

/** Reads XML strictly. The parser's warning about the sign for unknown characters is no fault: we write it. */
export const parseXml = (xml: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'application/xml');
