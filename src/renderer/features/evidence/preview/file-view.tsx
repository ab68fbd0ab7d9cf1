import { lazy, Suspense } from 'react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { shownAs } from '#shared/evidence/tell-file-type.ts';
import { MailView } from './mail-view.tsx';
import { PictureView } from './picture-view.tsx';
import { TextView } from './text-view.tsx';
import { UnshownView } from './unshown-view.tsx';
import classes from './preview.module.css';

/** Loaded when the first PDF is looked at: the reader is large. */
const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

/** What can be seen of a file without opening it: pictures, words, pages as pictures; else what it is. */
export function FileView({ file }: { readonly file: EvidenceFile }) {
  switch (shownAs(file.mediaType)) {
    case 'picture':
      return <PictureView file={file} />;
    case 'text':
      return <TextView file={file} />;
    case 'mail':
      return <MailView file={file} />;
    case 'pdf':
      return (
        <Suspense fallback={<p className={classes['quiet']}>Reading the PDF</p>}>
          <PdfView file={file} />
        </Suspense>
      );
    case 'nothing':
      return (
        <UnshownView
          file={file}
          reason="This kind of file is kept and handed in, but not shown here."
        />
      );
  }
}
