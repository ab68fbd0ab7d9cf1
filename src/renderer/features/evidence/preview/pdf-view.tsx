import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { openPdf, type OpenedPdf } from './open-pdf.ts';
import { missing } from './text-view.tsx';
import { UnshownView } from './unshown-view.tsx';
import { useFileBytes } from './use-file-bytes.ts';
import classes from './preview.module.css';

const largestPdf = 100_000_000;

/** The pages of a PDF, drawn as pictures one at a time: nothing in it runs, and nothing in it is a link. */
export function PdfView({ file }: { readonly file: EvidenceFile }) {
  const bytes = useFileBytes(file, largestPdf);
  const { pdf, fault } = useOpenedPdf(bytes);
  const [page, setPage] = useState(1);
  if (bytes === null) return <UnshownView file={file} reason={missing} />;
  if (fault !== null) return <UnshownView file={file} reason={fault} />;
  if (!pdf) return <p className={classes['quiet']}>Reading the PDF</p>;
  return (
    <div className={classes['pages']}>
      <PdfPage pdf={pdf} page={page} name={file.caption || `Page ${page}`} />
      <Group gap="xs">
        <Button size="xs" disabled={page === 1} onClick={() => setPage(page - 1)}>
          Page before
        </Button>
        <Button size="xs" disabled={page === pdf.pages} onClick={() => setPage(page + 1)}>
          Page after
        </Button>
        <output className={classes['quiet']}>
          Page {page} of {pdf.pages}
        </output>
      </Group>
    </div>
  );
}

function useOpenedPdf(bytes: Uint8Array<ArrayBuffer> | null | undefined) {
  const [pdf, setPdf] = useState<OpenedPdf | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let gone = false;
    let opened: OpenedPdf | null = null;
    openPdf(bytes).then(
      (ready) => {
        opened = ready;
        if (gone) ready.close();
        else setPdf(ready);
      },
      () => setFault('This PDF is damaged or locked with a password: it is kept, but not shown.'),
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, [bytes]);
  return { pdf, fault };
}

function PdfPage(props: { readonly pdf: OpenedPdf; readonly page: number; readonly name: string }) {
  const { pdf, page } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    setFailed(false);
    return pdf.draw(page, target, () => setFailed(true));
  }, [pdf, page]);
  return (
    <>
      {failed && <p className={classes['quiet']}>This page cannot be drawn.</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a page scrolls in its frame, also by keyboard */}
      <section className={classes['page']} aria-label="Page" tabIndex={0}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a page is drawn here */}
        <canvas ref={canvas} className={classes['picture']} role="img" aria-label={props.name} />
      </section>
    </>
  );
}
