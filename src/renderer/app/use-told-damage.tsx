import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';

/**
 * What could not be read, is missing or waits for a choice is told when a
 * journal comes on screen, however it was opened: the person should know before writing on.
 */
export function useToldDamage(damage: readonly string[], folder: string): void {
  const message = damage.join(' ');
  useEffect(() => {
    if (message === '') return undefined;
    const id = notifications.show({
      id: 'damage',
      title: 'Not everything in this journal is as it was left. Nothing was changed.',
      message: (
        <>
          {message}{' '}
          <a href={`#/rescue?folder=${encodeURIComponent(folder)}`}>What can be rescued</a>
        </>
      ),
      autoClose: false,
      withBorder: true,
      closeButtonProps: { 'aria-label': 'Close' },
    });
    return () => {
      notifications.hide(id);
    };
  }, [message, folder]);
}
