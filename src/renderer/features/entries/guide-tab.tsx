import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { useSectorGuide } from '#renderer/ui/use-sector-guide.ts';
import { useStartModel } from '#renderer/ui/model-uses/use-start-model.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { Unit } from '#shared/guides/unit.ts';
import type { EntryStage } from './entry-stages.ts';
import classes from './guide-tab.module.css';

/** Help with the stage being written: smaller questions first, then the unit's guidance and ways to look at customers. */
export function GuideTab({ stage, entry }: { readonly stage: EntryStage; readonly entry: Entry }) {
  const { units, customerModels } = useGuides();
  const { unitIds } = useProfile();
  const { start, fault } = useStartModel();
  const about = {
    entryIds: [entry.id],
    customerIds: [...entry.customerIds],
    usedOn: entry.happenedOn,
  };
  const chosen = unitIds.flatMap((id) => units.filter((unit) => unit.id === id));
  return (
    <div className={classes['guide']}>
      <section>
        <h3>{stage.name}</h3>
        <p className={classes['question']}>{stage.question}</p>
        {stage.prompts.length > 0 && (
          <>
            <h4>If you are stuck</h4>
            <ul className={classes['prompts']}>
              {stage.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <SectorExamples stage={stage} entry={entry} />
      {chosen.map((unit) => (
        <UnitGuidance key={unit.id} unit={unit} />
      ))}
      <section>
        <h4>Ways to look at customers</h4>
        {fault && <ErrorLine>{fault}</ErrorLine>}
        {customerModels.map((model) => (
          <CustomerModelCard key={model.id} model={model} onUse={() => void start(model, about)} />
        ))}
      </section>
    </div>
  );
}

/** What the stage's question may look like in the candidate's sector, as examples to think of and not to copy. */
function SectorExamples({ stage, entry }: { readonly stage: EntryStage; readonly entry: Entry }) {
  const sector = useSectorGuide();
  const model = useGuides().reflectiveModels.find(({ id }) => id === entry.modelId);
  const spine = model?.stages.find(({ id }) => id === stage.id)?.spine ?? [];
  const examples = (sector?.examples ?? []).filter(({ step }) => spine.includes(step));
  if (!sector || examples.length === 0) return null;
  return (
    <section>
      <h4>{sector.name}: for example</h4>
      <ul className={classes['prompts']}>
        {examples.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Fold title="To mind in this sector" count={sector.reminders.length}>
        {sector.reminders.map((reminder) => (
          <p key={reminder}>{reminder}</p>
        ))}
      </Fold>
    </section>
  );
}

function UnitGuidance({ unit }: { readonly unit: Unit }) {
  return (
    <section>
      <h4>{unit.title}</h4>
      <Fold title="What an assessor looks for" count={unit.markingPoints.length}>
        {unit.markingPoints.map((point) => (
          <Guidance key={point.title} title={point.title} text={point.text}>
            <ul className={classes['look']}>
              {point.lookFor.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <p className={classes['codes']}>
              {point.criteria.map((code) => (
                <span key={code} className="hs-code">
                  {code}
                </span>
              ))}
            </p>
          </Guidance>
        ))}
      </Fold>
      <Fold title="Ideas to use" count={unit.concepts.length}>
        {unit.concepts.map((concept) => (
          <Guidance key={concept.title} {...concept} />
        ))}
      </Fold>
      <Fold title="Tips" count={unit.tips.length}>
        {unit.tips.map((tip) => (
          <Guidance key={tip.title} {...tip} />
        ))}
      </Fold>
      <Fold title="Pitfalls" count={unit.pitfalls.length}>
        {unit.pitfalls.map((pitfall) => (
          <Guidance key={pitfall.title} {...pitfall} />
        ))}
      </Fold>
    </section>
  );
}

const CustomerModelCard = ({
  model,
  onUse,
}: {
  readonly model: CustomerModel;
  readonly onUse: () => void;
}) => (
  <Fold title={model.name} count={model.parts.length}>
    <p>{model.bestFor}</p>
    <dl className={classes['parts']}>
      {model.parts.map((part) => (
        <div key={part.id}>
          <dt>{part.name}</dt>
          <dd>{part.meaning}</dd>
          <dd className={classes['ask']}>{part.question}</dd>
        </div>
      ))}
    </dl>
    {model.score && <p>{model.score.formula}</p>}
    {[model.caution, ...(model.cautions ?? [])].filter(Boolean).map((caution) => (
      <p key={caution} className={classes['caution']}>
        {caution}
      </p>
    ))}
    <p className={classes['source']}>{model.citation}</p>
    <Button size="xs" aria-label={`Use ${model.name}`} onClick={onUse}>
      Use it on this entry
    </Button>
  </Fold>
);

function Fold(props: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (props.count === 0) return null;
  return (
    <details className={classes['fold']}>
      <summary>
        {props.title} <em>{props.count}</em>
      </summary>
      <div className={classes['inside']}>{props.children}</div>
    </details>
  );
}

const Guidance = (props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) => (
  <div className={classes['guidance']}>
    <b>{props.title}</b>
    <p>{props.text}</p>
    {props.children}
  </div>
);
