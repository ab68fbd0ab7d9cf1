import { ActionIcon, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash, IconX } from '@tabler/icons-react';
import classes from './undo-toast.module.css';

const toast = 'undo';

let shown = 0;

/**
 * Says what was done and offers to undo it for 10 s; one at a time, stays while hovered or focused.
 *
 * @returns takes the offer away, unless another one stands in its place
 */
export function showUndo(message: string, undo: () => Promise<void> | void): () => void {
  shown += 1;
  const own = shown;
  const close = () => notifications.hide(toast);
  const takeBack = async () => {
    close();
    await undo();
  };
  notifications.hide(toast);
  notifications.show({
    id: toast,
    autoClose: 10_000,
    withCloseButton: false,
    withBorder: false,
    classNames: { root: classes['toast'] ?? '', body: classes['body'] ?? '' },
    message: (
      <div className={classes['line']}>
        <IconTrash size={18} stroke={1.75} aria-hidden />
        <span className={classes['words']}>{message}</span>
        <Button size="xs" className={classes['undo']} onClick={() => void takeBack()}>
          Undo
        </Button>
        <ActionIcon size="md" className={classes['close']} aria-label="Close" onClick={close}>
          <IconX size={18} stroke={1.75} />
        </ActionIcon>
      </div>
    ),
  });
  return () => {
    if (own === shown) close();
  };
}
