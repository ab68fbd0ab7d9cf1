import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readRevision } from '#main/storage/revision-file.ts';

test('the revision shown in docs/journal-format.md is a real one, and its recipe gives its hash', async () => {
  const page = await readFile('docs/journal-format.md', 'utf8');
  const example = /```text\n(.+?)\n```/s.exec(page)?.[1] ?? '';
  expect(readRevision(Buffer.from(example))).toMatchObject({
    revision: { kind: 'customer', parents: [] },
  });
  const end = example.lastIndexOf(',"revision":');
  const hash = createHash('sha256')
    .update(`${example.slice(0, end)}}`)
    .digest('hex');
  expect(example.slice(end)).toContain(hash);
});
