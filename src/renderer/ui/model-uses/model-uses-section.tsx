import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { verdictNames, type ModelUse } from '#shared/customer-models/model-use.ts';
import { shortDay } from '../day.ts';
import { useGuides, useModelUses } from '../journal-queries.ts';
import { ModelPicker } from './model-picker.tsx';
import classes from './model-uses.module.css';
import type { UseStart } from './use-start-model.ts';

/** The customer models put to use for an entry or a customer, and the way to use another one. */
export function ModelUsesSection(props: {
  readonly belongs: (use: ModelUse) => boolean;
  /** What a new use is tied to. */
  readonly about: UseStart;
}) {
  const { customerModels } = useGuides();
  const uses = useModelUses().filter(props.belongs);
  const [picking, setPicking] = useState(false);
  return (
    <section className={classes['section']}>
      <h3>Models put to use</h3>
      {uses.length === 0 && (
        <p>None yet. A model counts when you say what you did because of it.</p>
      )}
      <ul aria-label="Models put to use">
        {uses.map((use) => (
          <li key={use.id}>
            <Link to={`/models/${use.id}`}>
              {customerModels.find(({ id }) => id === use.modelId)?.name ?? use.modelId}
            </Link>
            <span>
              {use.verdict === null ? 'Not judged yet' : verdictNames[use.verdict]}
              {use.usedOn !== null && ` · ${shortDay(use.usedOn)}`}
            </span>
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => setPicking(true)}
      >
        Use a customer model…
      </Button>
      {picking && <ModelPicker about={props.about} onClose={() => setPicking(false)} />}
    </section>
  );
}
