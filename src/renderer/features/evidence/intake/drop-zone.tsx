import { useState, type DragEvent, type ReactNode } from 'react';
import classes from './intake.module.css';

/** A part of the screen that takes files let go over it; `says` stands over it while they hover. */
export function DropZone(props: {
  readonly says: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // The innermost zone under the pointer takes the files.
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  };
  const leave = (event: DragEvent) => {
    const into = event.relatedTarget;
    if (!(into instanceof Node) || !event.currentTarget.contains(into)) setIsOver(false);
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    props.onFiles(files);
  };
  return (
    <div
      role="presentation"
      className={classes['zone']}
      data-over={isOver || undefined}
      data-says={props.says}
      onDragOver={over}
      onDragLeave={leave}
      onDrop={drop}
    >
      {props.children}
    </div>
  );
}
