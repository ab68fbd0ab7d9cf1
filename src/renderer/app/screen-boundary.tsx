import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { Page } from '#renderer/ui/page.tsx';

/**
 * Stands in for a screen that could not be shown; the rest of the window keeps
 * working. Give it a `key` by address, so that another screen gets its chance.
 */
export class ScreenBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: unknown }
> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Page>
        <ErrorLine>
          This screen could not be shown. What you wrote is safe.{' '}
          {error instanceof Error ? `The reason given: ${error.message}` : ''}
        </ErrorLine>
        <Button mt="md" onClick={() => window.location.reload()}>
          Try again
        </Button>
      </Page>
    );
  }
}
