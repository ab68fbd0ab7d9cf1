import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { UnshownView } from './unshown-view.tsx';
import { useFileBytes } from './use-file-bytes.ts';
import classes from './preview.module.css';

const shownBytes = 262_144;

/** A text as it is, in its own lines: nothing in it is a link or an instruction. */
export function TextView({ file }: { readonly file: EvidenceFile }) {
  const bytes = useFileBytes(file, shownBytes);
  if (bytes === undefined) return <p className={classes['quiet']}>Reading the text</p>;
  if (bytes === null) return <UnshownView file={file} reason={missing} />;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls in its frame, also by keyboard */}
      <pre className={classes['text']} tabIndex={0} aria-label="Text of the file">
        {decode(bytes)}
      </pre>
      {file.bytes > shownBytes && <p className={classes['quiet']}>This is only its beginning.</p>}
    </>
  );
}

export const missing =
  'This file is not in the journal’s folder any more: bring it back from a copy.';

/** UTF-16 with its mark, UTF-8, or what older Windows programs wrote. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
