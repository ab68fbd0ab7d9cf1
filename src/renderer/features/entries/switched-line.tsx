import { Button } from '@mantine/core';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import classes from './entry.module.css';

/** Says that the entry is answered another way now, and offers the way back. */
export const SwitchedLine = (props: {
  readonly from: ReflectiveModel;
  readonly to: ReflectiveModel;
  readonly onBack: () => void;
}) => (
  <output className={classes['switched']}>
    <span>Your words now stand under the questions of {props.to.name}.</span>
    <Button size="xs" onClick={props.onBack}>
      Back to {props.from.name}
    </Button>
  </output>
);
