import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Customer } from '#shared/customers/customer.ts';
import type { Relationship } from '#shared/customers/relationship.ts';
import { chartAlternative } from '#shared/reports/chart-alternative.ts';
import { lifecycleChart } from '#shared/reports/lifecycle-chart.ts';
import { ChartDrawing } from '#renderer/ui/chart-drawing.tsx';
import classes from './customers.module.css';

/** The newest contacts that one drawing can hold so that each can still be told from its neighbour. */
const mostDrawn = 120;

/** The time line of a relationship; the same drawing stands in the reports. */
export function LifecyclePicture(props: {
  readonly customer: Customer;
  readonly relationship: Relationship;
}) {
  const { customer, relationship } = props;
  const [showsWords, setShowsWords] = useState(false);
  const { contacts, followUps } = relationship;
  const chart = useMemo(
    () => lifecycleChart(customer.code, contacts.slice(-mostDrawn), followUps.slice(-mostDrawn)),
    [customer.code, contacts, followUps],
  );
  if (!chart) return null;
  const words = chartAlternative(chart);
  return (
    <figure className={`hs-sheet ${classes['figure']}`}>
      <figcaption>
        <h2>{chart.title}</h2>
        <p>
          {chart.note}
          {contacts.length > mostDrawn && ` The newest ${mostDrawn} contacts are drawn.`}
        </p>
      </figcaption>
      <ChartDrawing chart={chart} className={classes['drawing']} />
      <Button size="xs" variant="subtle" onClick={() => setShowsWords(!showsWords)}>
        {showsWords ? 'Hide the words' : 'Show it in words'}
      </Button>
      {showsWords && <p className={classes['words']}>{words}</p>}
    </figure>
  );
}
