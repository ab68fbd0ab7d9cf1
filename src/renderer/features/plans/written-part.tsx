import { useEffect, useRef } from 'react';
import { planGuides } from '#shared/plans/plan-stages.ts';
import { CustomerSelect } from '#renderer/ui/customer-select.tsx';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { FieldBlock, WholeRow } from '#renderer/ui/field-block.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { WrittenStage } from '#renderer/ui/written-stage.tsx';
import type { PlanPart } from './plan-part.ts';

/** What it is called, when, with whom, and the questions of its kind. */
export function WrittenPart({ draft, edit }: PlanPart) {
  const guide = planGuides[draft.kind];
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A plan that was just made has no name yet: that is what is asked first.
    const title = block.current?.querySelector('textarea');
    if (title?.value === '') title.focus();
  }, []);
  return (
    <>
      <div ref={block}>
        <FieldBlock title={guide.name} about={guide.about}>
          <WholeRow>
            <ShortText
              label="Title"
              most={300}
              value={draft.title}
              onChange={(title) => edit({ title })}
            />
          </WholeRow>
          <DayInput
            label="Started on"
            value={draft.startedOn}
            onChange={(startedOn) => edit({ startedOn })}
          />
          <DayInput
            label="Review on"
            value={draft.reviewOn}
            onChange={(reviewOn) => edit({ reviewOn })}
          />
          <WholeRow>
            <CustomerSelect
              label={draft.kind === 'coaching' ? 'Colleague coached' : 'Customers it is for'}
              value={draft.customerIds}
              onChange={(customerIds) => edit({ customerIds: [...customerIds] })}
            />
          </WholeRow>
        </FieldBlock>
      </div>
      {guide.stages.map((stage) => (
        <WrittenStage
          key={stage.id}
          stage={stage}
          sections={draft.sections}
          onChange={(sections) => edit({ sections: [...sections] })}
        />
      ))}
    </>
  );
}
