import { NativeSelect } from '@mantine/core';

/** How old evidence may be before Coverage asks about it: a centre's rule, and off until somebody sets it. */
export function CurrentWindow(props: {
  readonly months: number | null;
  readonly onChange: (months: number | null) => void;
}) {
  const choices = [...new Set([6, 12, 18, 24, 36, ...(props.months ? [props.months] : [])])];
  return (
    <NativeSelect
      label="Evidence counts as current for"
      description="Coverage marks a criterion whose newest evidence is older"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={props.months === null ? '' : String(props.months)}
      data={[
        { value: '', label: 'Any age' },
        ...choices
          .sort((a, b) => a - b)
          .map((months) => ({ value: String(months), label: `${months} months` })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        props.onChange(value === '' ? null : Number(value));
      }}
    />
  );
}
