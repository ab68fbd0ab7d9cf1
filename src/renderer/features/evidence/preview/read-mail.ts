import PostalMime, { type Address } from 'postal-mime';
import { wordsOfMarkup } from './words-of-markup.ts';

export type ReadMail = {
  readonly head: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
};

/** An e-mail file in words. Of a mail that is only a web page, the words of the page. */
export async function readMail(bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  const head = [
    { name: 'From', value: mail.from ? people([mail.from]) : '' },
    { name: 'To', value: people(mail.to ?? []) },
    { name: 'Date', value: mail.date ?? '' },
    { name: 'Subject', value: mail.subject ?? '' },
  ];
  return {
    head: head.filter(({ value }) => value !== ''),
    text: (mail.text ?? wordsOfMarkup(mail.html ?? '')).trim() || 'This e-mail has no text.',
    attachments: mail.attachments.map(({ filename, content }) => ({
      name: filename ?? 'unnamed',
      bytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

const people = (addresses: readonly Address[]): string =>
  addresses
    .map(({ name, address }) => (name && address ? `${name} (${address})` : name || address || ''))
    .filter((text) => text !== '')
    .join(', ');
