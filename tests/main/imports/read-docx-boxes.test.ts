import { expect, it } from 'vitest';
import { readDocxBoxes } from '#main/imports/read-docx-boxes.ts';
import { writeDocx } from '#main/reports/write-docx.ts';
import { reportOf } from '../../ooxml/sample-report.ts';
import { fillDocx } from './fill-boxes.ts';

it('finds a box by its name, however long the name is', async () => {
  const name = `feedback/${'a-very-long-unit-name-'.repeat(4)}l2/1.2`;
  const box = { label: 'Feedback', name, kind: 'text', lines: 1, choices: [], width: 12 } as const;
  const report = reportOf({ type: 'boxes', title: '', boxes: [box] });
  const marked = fillDocx(await writeDocx(report, { pages: new Map(), pageCount: 1 }), {
    box_1: 'Well told.',
  });
  expect(readDocxBoxes(marked)).toEqual({ ok: true, value: new Map([[name, 'Well told.']]) });
});
