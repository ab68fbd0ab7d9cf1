import { useEffect, useRef, useState } from 'react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { UnshownView } from './unshown-view.tsx';
import classes from './preview.module.css';

/** A picture; of one that moves, the first of its frames, drawn once. */
export function PictureView({ file }: { readonly file: EvidenceFile }) {
  const [failed, setFailed] = useState(false);
  const name = file.caption || visibleName(file.name);
  if (failed) {
    return <UnshownView file={file} reason="This picture is damaged, or too large to be shown." />;
  }
  const source = `/evidence/${file.blob}`;
  return file.mediaType === 'image/gif' ? (
    <StillPicture source={source} name={name} onFail={() => setFailed(true)} />
  ) : (
    <img className={classes['picture']} src={source} alt={name} onError={() => setFailed(true)} />
  );
}

function StillPicture(props: {
  readonly source: string;
  readonly name: string;
  readonly onFail: () => void;
}) {
  const { source, onFail } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const picture = new Image();
    picture.addEventListener('error', onFail);
    picture.addEventListener('load', () => {
      const target = canvas.current;
      if (!target) return;
      target.width = picture.naturalWidth;
      target.height = picture.naturalHeight;
      target.getContext('2d')?.drawImage(picture, 0, 0);
    });
    picture.src = source;
    return () => {
      picture.src = '';
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the way to fail may be a new function at each drawing
  }, [source]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture that must not move is drawn
    <canvas ref={canvas} className={classes['picture']} role="img" aria-label={props.name} />
  );
}
