import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useGuides } from '#renderer/ui/journal-queries.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { BringInGuide } from './bring-in-guide.tsx';
import { OwnModelDialog } from './own-model-dialog.tsx';
import { OwnModelRow } from './own-model-row.tsx';
import classes from './ways-to-reflect.module.css';

/** The ways of being asked: those that are there, those made by the candidate, and files from others. */
export function WaysToReflect() {
  const { reflectiveModels } = useGuides();
  const [editing, setEditing] = useState<ReflectiveModel | 'new' | null>(null);
  const own = reflectiveModels.filter((model) => model.own);
  const published = reflectiveModels.filter((model) => !model.own);
  return (
    <section className={classes['ways']} aria-labelledby="ways-title">
      <h2 id="ways-title">Ways to reflect</h2>
      <p>
        {published.map(({ name }) => name).join(' · ')}. When none of these asks what you want to be
        asked, make a way of your own.
      </p>
      {own.length > 0 && (
        <ul className={classes['list']} aria-label="Ways of your own">
          {own.map((model) => (
            <OwnModelRow key={model.id} model={model} onEdit={() => setEditing(model)} />
          ))}
        </ul>
      )}
      <div className={classes['buttons']}>
        <Button
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setEditing('new')}
        >
          Make a way of my own…
        </Button>
        <BringInGuide />
      </div>
      {editing && (
        <OwnModelDialog
          earlier={editing === 'new' ? undefined : editing}
          taken={reflectiveModels.map(({ id }) => id)}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
