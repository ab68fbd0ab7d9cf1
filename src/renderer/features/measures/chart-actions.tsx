import { Button, Select } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChartForm } from '#shared/reports/measure-chart.ts';
import { chartNames } from '#shared/reports/measure-chart.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { copyPicture, savePicture, type Picture } from './picture-files.ts';
import classes from './result.module.css';

/** Under a drawing: its form, where there is a choice, and the drawing as a file or in the clipboard. */
export function ChartActions(props: {
  readonly title: string;
  readonly form: ChartForm;
  readonly forms: readonly ChartForm[];
  readonly onForm: ((form: ChartForm) => void) | null;
  readonly fetchPicture: () => Promise<Picture | null>;
}) {
  const [news, setNews] = useState<{ readonly said: string; readonly isFault: boolean } | null>(
    null,
  );
  const withPicture = async (act: (picture: Picture) => Promise<string> | string) => {
    try {
      const picture = await props.fetchPicture();
      if (picture === null) throw new Error('There is no drawing to save any more.');
      setNews({ said: await act(picture), isFault: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'Try it again.';
      setNews({ said: `The drawing was not taken: ${reason}`, isFault: true });
    }
  };
  const { onForm } = props;
  return (
    <div className={classes['actions']}>
      {onForm && props.forms.length > 1 && (
        <Select
          size="xs"
          aria-label={`Form of the drawing: ${props.title}`}
          allowDeselect={false}
          value={props.form}
          data={props.forms.map((form) => ({ value: form, label: chartNames[form] }))}
          onChange={(value) => {
            const form = props.forms.find((each) => each === value);
            if (form) onForm(form);
          }}
        />
      )}
      {(['png', 'svg'] as const).map((ending) => (
        <Button
          key={ending}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
          aria-label={`Save as ${ending.toUpperCase()}: ${props.title}`}
          onClick={() => void withPicture((picture) => savePicture(picture, ending))}
        >
          {ending.toUpperCase()}
        </Button>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
        aria-label={`Copy the drawing: ${props.title}`}
        onClick={() => void withPicture(copyPicture)}
      >
        Copy
      </Button>
      <output className={classes['said']}>{news && !news.isFault && news.said}</output>
      {news?.isFault && <ErrorLine>{news.said}</ErrorLine>}
    </div>
  );
}
