import { Autocomplete } from '@mantine/core';
import { evidenceTypes } from '#shared/evidence/evidence.ts';

/** The type of an item: one of the usual codes, or what the centre calls it. */
export function EvidenceTypeInput(props: {
  readonly value: string;
  readonly onChange: (type: string) => void;
}) {
  return (
    <Autocomplete
      label="Type"
      description={typeName(props.value) ?? 'Choose one, or type what your centre calls it.'}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={evidenceTypes.map(({ code }) => code)}
      // The codes say little by themselves: every one is offered with its name, whatever is typed.
      filter={({ options }) => options}
      renderOption={({ option }) => `${option.value} · ${typeName(option.value) ?? ''}`}
      maxDropdownHeight={320}
      maxLength={40}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

const typeName = (code: string): string | undefined =>
  evidenceTypes.find((type) => type.code === code)?.name;
