import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { RecordKind } from '#shared/journal/records.ts';

/** The way to all saved versions of a record. */
export const HistoryLink = (props: { readonly kind: RecordKind; readonly id: string }) => (
  <Button
    size="xs"
    variant="subtle"
    component={Link}
    to={`/history/${props.kind}/${props.id}`}
    leftSection={<IconHistory size={16} stroke={1.75} aria-hidden />}
  >
    History
  </Button>
);
