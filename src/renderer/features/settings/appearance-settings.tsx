import { Input, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { hasMoreContrast, setMoreContrast } from '#renderer/ui/contrast.ts';
import classes from './settings.module.css';

/** How the window looks on this machine; nothing of it goes into the journal. */
export function AppearanceSettings() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [more, setMore] = useState(hasMoreContrast);
  const choose = (wish: boolean) => {
    setMoreContrast(wish);
    setMore(wish);
  };
  return (
    <section className={classes['group']} aria-labelledby="appearance-title">
      <h2 id="appearance-title">Appearance</h2>
      <div className={classes['choices']}>
        <Input.Wrapper label="Colours" labelElement="div">
          <SegmentedControl
            aria-label="Colours"
            value={colorScheme}
            data={[
              { value: 'auto', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={setColorScheme}
          />
        </Input.Wrapper>
        <Switch
          label="More contrast"
          description="Black on white, or white on black"
          checked={more}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </div>
    </section>
  );
}
