import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import classes from './list-tools.module.css';

/** What stands above a long list: words to find, and the order. */
export function ListTools<Sort extends string>(props: {
  /** What is listed: `evidence`. */
  readonly name: string;
  readonly text: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  readonly sort: Sort;
  readonly sorts: readonly { readonly value: Sort; readonly label: string }[];
  readonly onSort: (sort: Sort) => void;
}) {
  return (
    <div className={classes['tools']}>
      <TextInput
        aria-label={`Find ${props.name}`}
        placeholder={props.placeholder}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={props.text}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={`Sort ${props.name}`}
        value={props.sort}
        data={[...props.sorts]}
        onChange={(event) => {
          const chosen = props.sorts.find(({ value }) => value === event.currentTarget.value);
          if (chosen) props.onSort(chosen.value);
        }}
      />
    </div>
  );
}
