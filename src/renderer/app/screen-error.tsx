import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouteError } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { Page } from '#renderer/ui/page.tsx';

/** Stands in for a screen that could not be shown; the rest of the window keeps working. */
export function ScreenError() {
  const error = useRouteError();
  const queries = useQueryClient();
  const again = () => {
    queries.clear();
    window.location.reload();
  };
  return (
    <Page>
      <ErrorLine>
        This screen could not be shown. What you wrote is safe.{' '}
        {error instanceof Error ? `The reason given: ${error.message}` : ''}
      </ErrorLine>
      <Button mt="md" onClick={again}>
        Try again
      </Button>
    </Page>
  );
}
