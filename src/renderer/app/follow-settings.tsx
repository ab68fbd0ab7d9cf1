import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { applyContrast } from '#renderer/ui/contrast.ts';
import { useStatus } from '#renderer/ui/journal-queries.ts';

/** Makes the window look as the settings of this machine say. */
export function FollowSettings() {
  const { colourScheme, contrast } = useStatus().settings;
  // Mantine would halt transitions by writing markup into the page, which the content policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(() => {
    setColorScheme(colourScheme === 'system' ? 'auto' : colourScheme);
  }, [colourScheme, setColorScheme]);
  useEffect(() => applyContrast(contrast), [contrast]);
  return null;
}
