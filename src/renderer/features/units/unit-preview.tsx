import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { unitCriteria, type Unit } from '#shared/guides/unit.ts';
import {
  faultSentence,
  unitFormatNames,
  type SpecFault,
  type UnitReading,
} from '#shared/units/unit-reading.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useGuides } from '#renderer/ui/journal-queries.ts';
import { useSaveUnit } from './use-save-unit.ts';
import classes from './units.module.css';

type Understood = Extract<UnitReading, { outcome: 'understood' }>;

/** What was understood of a specification, line by line, and what was not; it is taken in by a button. */
export function UnitPreview(props: {
  readonly reading: Understood;
  readonly onForget: () => void;
}) {
  const { unit, doubts, format } = props.reading;
  const [title, setTitle] = useState(unit.title);
  const { save, fault } = useSaveUnit();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const before = useGuides().units.find(({ id }) => id === unit.id);
  const take = async () => {
    const taken = await save({ ...unit, title: title.trim() || unit.title });
    if (taken) await navigate(`/units/${unit.id}`);
  };
  const criteria = unitCriteria(unit).length;
  return (
    <section className={classes['preview']} aria-labelledby="preview-title">
      <h2 id="preview-title" ref={heading} tabIndex={-1}>
        Understood: {criteria === 1 ? '1 criterion' : `${criteria} criteria`} from{' '}
        {unitFormatNames[format]}
      </h2>
      <TextInput
        label="Title"
        maxLength={300}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <p>
        Level {unit.level}
        {unit.reference !== '' && ` · ${unit.reference}`}
        {unit.credit !== null && ` · ${unit.credit} credits`}
        {unit.guidedHours !== null && ` · ${unit.guidedHours} guided hours`}
      </p>
      {before && (
        <p>It takes the place of “{before.title}”, which is kept as an earlier version.</p>
      )}
      <OutcomeList unit={unit} />
      {doubts.length > 0 && (
        <details className={classes['doubts']} open>
          <summary>
            {doubts.length === 1 ? '1 line to look at' : `${doubts.length} lines to look at`}
          </summary>
          <ul aria-label="Lines to look at">
            {doubts.map((doubt) => (
              <li key={`${doubt.line} ${doubt.text} ${doubt.why}`}>
                {faultSentence(doubt)} <span>{doubt.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {fault && <ErrorLine>{fault}</ErrorLine>}
      <Group gap="xs">
        <Button variant="filled" onClick={() => void take()}>
          Take it in
        </Button>
        <Button variant="subtle" onClick={props.onForget}>
          Not this
        </Button>
      </Group>
    </section>
  );
}

const OutcomeList = ({ unit }: { readonly unit: Unit }) => (
  <ol className={classes['outcomes']} aria-label="Outcomes">
    {unit.outcomes.map((outcome) => (
      <li key={`${outcome.code} ${outcome.title}`}>
        <h3>
          {outcome.code} {outcome.title} <em>{outcome.type}</em>
        </h3>
        <ul>
          {outcome.criteria.map((criterion) => (
            <li key={criterion.code} data-under={criterion.under !== undefined || undefined}>
              <span className="hs-code">{criterion.code}</span> <span>{criterion.text}</span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

/** Every fault by its line, so that all can be corrected at once. */
export const FaultLines = ({ faults }: { readonly faults: readonly SpecFault[] }) => (
  <section className={classes['faults']} aria-label="What is wrong">
    <h2>It was not understood, and nothing was taken in</h2>
    {faults.slice(0, 20).map((fault) => (
      <ErrorLine key={`${fault.line} ${fault.why}`}>{faultSentence(fault)}</ErrorLine>
    ))}
    {faults.length > 20 && <p>And {faults.length - 20} more.</p>}
  </section>
);
