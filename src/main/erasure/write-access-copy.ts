import path from 'node:path';
import { exportName } from '#shared/evidence/export-name.ts';
import { recordParts } from '#shared/history/record-parts.ts';
import type { RecordBody } from '#shared/journal/records.ts';
import { dayOf, dayText } from '#shared/reports/day-text.ts';
import { heading, paragraph } from '#shared/reports/make-blocks.ts';
import type { Block, Report } from '#shared/reports/report.ts';
import { createMentionNames } from '#main/entries/mention-names.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import { saveBeside } from '#main/reports/save-document.ts';
import { writeHtml } from '#main/reports/write-html.ts';
import type { Disk } from '#main/storage/disk.ts';
import { filePieces } from '#main/storage/file-pieces.ts';
import { recordName } from '#main/storage/record-name.ts';
import { customerData, type HeldHere } from './customer-data.ts';

type Request = {
  readonly disk: Disk;
  readonly ports: Pick<Ports, 'clock'>;
  readonly journal: OpenJournal;
  readonly customerId: string;
  readonly folder: string;
};

/**
 * Writes what a journal holds about a customer for that customer (UK GDPR,
 * article 15): `about.html` to read, `about.json` as data, and the files of
 * evidence, in a folder of their own. Throws the error of the disk.
 */
export async function writeAccessCopy({ disk, ports, journal, customerId, folder }: Request) {
  const { held } = customerData(journal, customerId);
  const madeAt = ports.clock().toISOString();
  const code = journal.records.get('customer', customerId)?.code ?? 'a customer';
  const plainCode = code.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const target = path.join(folder, `About ${plainCode} ${dayOf(madeAt)}`);
  const page = writeHtml(accessReport(journal, code, held, madeAt));
  await saveBeside(disk, target, 'about.html', () => [Buffer.from(page)]);
  const data = held.map(({ kind, id, bond, body }) => ({ kind, id, bond, body }));
  await saveBeside(disk, target, 'about.json', () => [
    Buffer.from(`${JSON.stringify(data, null, 2)}\n`),
  ]);
  const files = held.flatMap(({ kind, body }) =>
    kind === 'evidence' ? ((body as unknown as RecordBody<'evidence'>).files ?? []) : [],
  );
  for (const { blob, name, mediaType } of files) {
    const opened = await journal.vault.open(blob);
    if (!opened) continue;
    try {
      await saveBeside(disk, path.join(target, 'files'), exportName(name, mediaType), () =>
        filePieces(opened),
      );
    } finally {
      await opened.close();
    }
  }
  return { folder: target, files: files.length + 2 };
}

const bondNames = {
  about: 'Kept about this customer alone',
  evidence: 'Evidence tied to this customer',
  names: 'Names this customer among other things',
} as const;

function accessReport(
  journal: OpenJournal,
  code: string,
  held: readonly HeldHere[],
  madeAt: string,
): Report {
  const title = `What is held about ${code}`;
  const names = { guides: journal.guides(), nameMention: createMentionNames(journal) };
  const blocks = (['about', 'evidence', 'names'] as const).flatMap((bond): readonly Block[] => {
    const records = held.filter((record) => record.bond === bond);
    if (records.length === 0) return [];
    return [
      heading(2, bondNames[bond], bond),
      ...records.flatMap((record) => [
        heading(
          3,
          recordName(record.kind, record.body, names.guides),
          `${record.kind}-${record.id}`,
        ),
        ...recordParts(record.kind, record.body, names).flatMap((part): readonly Block[] => [
          heading(4, part.name, `${record.kind}-${record.id}-${part.id.replaceAll('/', '-')}`),
          paragraph(part.text),
        ]),
      ]),
    ];
  });
  return {
    title,
    author: '',
    language: 'en-GB',
    madeAt,
    header: title,
    footer: dayText(dayOf(madeAt)),
    blocks: [
      {
        type: 'title',
        title,
        subtitle: `On ${dayText(dayOf(madeAt))}`,
        fields: [],
        notice: 'Made from a reflective journal at the wish of the person it is about.',
      },
      ...blocks,
    ],
  };
}
