import { Button } from '@mantine/core';
import type { SuggestedMeasure } from '#shared/guides/sector-guide.ts';
import type { Measure } from '#shared/measures/measure.ts';
import { useSectorGuide } from '#renderer/ui/use-sector-guide.ts';
import classes from './suggested-measures.module.css';

/** What is often measured in the candidate's sector; choosing one fills in the title, the kind and the question. */
export function SuggestedMeasures(props: {
  readonly onChoose: (suggestion: SuggestedMeasure) => void;
}) {
  const sector = useSectorGuide();
  if (!sector || sector.measures.length === 0) return null;
  return (
    <fieldset className={classes['suggested']} aria-label={`Often measured: ${sector.name}`}>
      <span>Often measured in your sector ({sector.name}):</span>
      {sector.measures.map((suggestion) => (
        <Button
          key={suggestion.title}
          size="xs"
          variant="light"
          onClick={() => props.onChoose(suggestion)}
        >
          {suggestion.title}
        </Button>
      ))}
    </fieldset>
  );
}

/** A measure with the question, unit and direction of a suggestion that was kept as it is. */
export const withSuggestion = (measure: Measure, suggested: SuggestedMeasure | null): Measure =>
  suggested?.kind === measure.kind && suggested.title === measure.title
    ? {
        ...measure,
        question: suggested.question,
        better: suggested.better,
        ...(suggested.unit !== '' && { unit: suggested.unit }),
        ...(suggested.exposureUnit !== '' && { exposureUnit: suggested.exposureUnit }),
      }
    : measure;
