import { useQuery } from '@tanstack/react-query';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { fileSize } from '#shared/evidence/file-size.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { missing } from './text-view.tsx';
import { UnshownView } from './unshown-view.tsx';
import { useFileBytes } from './use-file-bytes.ts';
import classes from './preview.module.css';

const largestMail = 20_000_000;

/** An e-mail in words: who, when, what about, and its text. What hangs on it is only named. */
export function MailView({ file }: { readonly file: EvidenceFile }) {
  const bytes = useFileBytes(file, largestMail);
  const { data: mail } = useQuery({
    queryKey: ['mail', file.blob],
    queryFn: async () => (await import('./read-mail.ts')).readMail(bytes ?? new Uint8Array()),
    enabled: bytes !== undefined && bytes !== null,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (bytes === null) return <UnshownView file={file} reason={missing} />;
  if (!mail) return <p className={classes['quiet']}>Reading the e-mail</p>;
  return (
    <div className={classes['mail']}>
      <dl>
        {mail.head.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls in its frame, also by keyboard */}
      <pre className={classes['text']} tabIndex={0} aria-label="Text of the e-mail">
        {mail.text}
      </pre>
      {mail.attachments.length > 0 && (
        <p className={classes['quiet']}>
          {`Attached, not shown: ${mail.attachments.map(({ name, bytes }) => `${visibleName(name)} (${fileSize(bytes)})`).join(', ')}.`}
        </p>
      )}
    </div>
  );
}
