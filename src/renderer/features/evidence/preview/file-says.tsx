import { useQuery } from '@tanstack/react-query';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import classes from './preview.module.css';

/** What a file says about itself beside what it shows: its author, a place. It goes wherever the file goes. */
export function FileSays({ file }: { readonly file: EvidenceFile }) {
  const { vault } = useJournal();
  const { data: said } = useQuery({
    queryKey: ['vault', 'says', file.blob],
    queryFn: () => vault.says({ blob: file.blob }),
    staleTime: Infinity,
    retry: false,
  });
  if (file.photo) {
    return (
      <p className={classes['quiet']}>This photo says nothing about itself: no place, no camera.</p>
    );
  }
  if (!said) return null;
  if (said.length === 0) {
    return (
      <p className={classes['quiet']}>
        No author and no place was found in this file. It is kept and handed in as it came.
      </p>
    );
  }
  return (
    <section className={classes['says']} aria-label="What this file says about itself">
      <p>
        This file is kept as it came, and says about itself what stands below. It goes along when
        the file is handed in or copied: take it out in the program that made the file, and add the
        file again.
      </p>
      <dl>
        {said.map(({ what, text }) => (
          <div key={`${what} ${text}`}>
            <dt>{what}</dt>
            <dd>{text === '' ? 'stands in it' : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
