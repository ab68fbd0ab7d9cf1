import { Button } from '@mantine/core';
import { useState } from 'react';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import type { RecordKind } from '#shared/journal/records.ts';
import { ErrorLine } from './error-line.tsx';
import { useCodesGiven, type CodedRoom } from './use-codes-given.ts';

/** Says that another record has the same code, as when two computers gave it at once, and gives this one the next. */
export function DoubledCode(props: {
  readonly room: CodedRoom;
  readonly kind: RecordKind;
  readonly record: { readonly id: string; readonly code: string };
  readonly all: readonly { readonly id: string; readonly code: string }[];
  readonly onCode: (code: string) => void;
}) {
  const { record } = props;
  const codesGiven = useCodesGiven(props.room, props.kind);
  const [isGiving, setIsGiving] = useState(false);
  const isDoubled = props.all.some(({ id, code }) => code === record.code && id !== record.id);
  if (!isDoubled) return null;
  const letters = /^\D*/.exec(record.code)?.[0] ?? '';
  const give = async () => {
    setIsGiving(true);
    props.onCode(nextRecordCode(letters, await codesGiven()));
    setIsGiving(false);
  };
  return (
    <ErrorLine
      action={
        <Button size="xs" loading={isGiving} onClick={() => void give()}>
          Give this one a new code
        </Button>
      }
    >
      {record.code} is the code of another record too, so a reader cannot tell them apart.
    </ErrorLine>
  );
}
