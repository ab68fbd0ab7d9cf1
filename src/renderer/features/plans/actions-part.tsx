import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanAction } from '#shared/plans/plan.ts';
import { newAction } from '#shared/plans/new-plan.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useTakeOut } from '#renderer/ui/use-take-out.ts';
import { ActionSheet } from './action-sheet.tsx';
import classes from './plan.module.css';
import type { PlanPart } from './plan-part.ts';
import { TargetLines } from './target-lines.tsx';

/** What should move and by how much, then what is done for it: planned against actual. */
export function ActionsPart({ draft, edit }: PlanPart) {
  const [openId, setOpenId] = useState<string | null>(null);
  const takeOut = useTakeOut(draft.actions, (actions) => edit({ actions: [...actions] }));
  const change = (changed: PlanAction) =>
    edit({ actions: draft.actions.map((each) => (each.id === changed.id ? changed : each)) });
  const add = () => {
    const action = newAction(newRecordId());
    edit({ actions: [...draft.actions, action] });
    setOpenId(action.id);
  };
  return (
    <>
      <TargetLines draft={draft} edit={edit} />
      <section className={classes['block']}>
        <h2>Actions</h2>
        {draft.actions.length === 0 && (
          <p className={classes['about']}>
            Say what will be done, by when, by whom, and by what you will see that it worked.
          </p>
        )}
        <ul className={classes['actions']} aria-label="Actions">
          {draft.actions.map((action) => (
            <ActionSheet
              key={action.id}
              action={action}
              isOpen={action.id === openId}
              onToggle={() => setOpenId(action.id === openId ? null : action.id)}
              onChange={change}
              onRemove={() => takeOut(action.id, 'Action taken out.')}
            />
          ))}
        </ul>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={add}
        >
          Add action
        </Button>
      </section>
    </>
  );
}
