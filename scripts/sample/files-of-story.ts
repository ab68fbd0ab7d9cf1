import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { witnessStatuses } from '#shared/evidence/testimony.ts';
import type { Vault } from '#main/storage/vault.ts';
import { drawCard } from './draw-card.ts';
import type { Save } from './saves-of-story.ts';
import { storyId } from './story-id.ts';
import { timingSheet } from './timing-sheet.ts';

type Described = Pick<EvidenceFile, 'name' | 'mediaType' | 'caption' | 'photo'> & {
  readonly bytes: Uint8Array;
};

/** Puts the sample's files into its vault and gives the saves of evidence with them. */
export async function withFiles(
  saves: readonly Save[],
  source: string,
  vault: Pick<Vault, 'add'>,
  criterion: (code: string) => string,
): Promise<readonly Save[]> {
  const described = await describedFiles(path.join(source, 'files'));
  const result: Save[] = [];
  for (const save of saves) {
    const files = save.kind === 'evidence' ? described.get(save.body.code) : undefined;
    if (save.kind !== 'evidence') result.push(save);
    else {
      const kept = await keepAll(files ?? [], save.at, vault);
      result.push({ ...save, body: completed(save.body, kept, criterion, save.at) });
    }
  }
  return result;
}

async function keepAll(files: readonly Described[], at: string, vault: Pick<Vault, 'add'>) {
  const kept: EvidenceFile[] = [];
  for (const { bytes, ...file } of files) {
    const stored = await vault.add([bytes]);
    kept.push({ ...file, ...stored, id: storyId(at, `file ${file.name}`), addedAt: at });
  }
  return kept;
}

/** What an item has beside the pages of the sample: its files, and what follows from them. */
function completed(
  item: Evidence,
  files: readonly EvidenceFile[],
  criterion: (code: string) => string,
  at: string,
): Evidence {
  const more = additions(criterion, at)[item.code] ?? {};
  return files.length === 0 ? { ...item, ...more } : { ...item, ...more, files: [...files] };
}

const checked = ['names', 'contacts', 'numbers', 'faces', 'sensitive', 'removed'];

const additions = (
  criterion: (code: string) => string,
  at: string,
): Readonly<Record<string, Partial<Evidence>>> => ({
  E001: {
    testimony: {
      form: 'witness',
      name: 'Maggie Dunne',
      job: 'Café supervisor',
      relationship: 'Line manager since September 2025',
      contact: 'at the café, Tuesday to Saturday',
      status: witnessStatuses[1],
      period: 'Four or five shifts a week since September 2025',
      statement:
        'On 23 January Ellie came to me from table 9 and told me in two sentences what had happened, what she had already said and that she had kept the plate back. She did not argue about the scone. She stood beside me while I talked to the customer and wrote down the promise to ring. At the huddle next morning she told the others herself.\n\nWhat she should have done first is look in the allergen folder. She said so before I did.',
      points: [
        {
          criterionId: criterion('1.5'),
          seen: true,
          note: 'She fetched me at once and said why: she may not give a refund above £10.',
        },
        { criterionId: criterion('2.3'), seen: true, note: 'I heard her repeat it back.' },
        { criterionId: criterion('3.3'), seen: true, note: '' },
      ],
      signature: 'M. Dunne',
      signedOn: '2026-02-03',
      receivedAt: at,
      source: 'Witness_testimony_2026-02-01_tranter-e.docx',
    },
  },
  E002: { handedIn: true, redacted: checked, origin: 'The box by the till' },
  E003: { signpost: true },
  E004: { channel: 'E-mail', scenario: 'Sale or booking', handedIn: true, redacted: checked },
  E005: { channel: 'Meeting note', scenario: 'Colleague or team' },
  E006: { handedIn: true, redacted: checked, origin: 'Copied out from the sheet at the till' },
});

async function describedFiles(folder: string): Promise<ReadonlyMap<string, readonly Described[]>> {
  const card = await drawCard(path.join(folder, 'comment-card.svg'));
  return new Map([
    [
      'E002',
      [
        {
          name: 'Comment card 31.jpg',
          mediaType: 'image/jpeg',
          caption: 'One of the 22 cards after the change; the line with a phone number is covered',
          photo: { width: card.width, height: card.height },
          bytes: card.jpeg,
        },
      ],
    ],
    [
      'E004',
      [
        {
          name: 'My summary of 6 March, names covered.txt',
          mediaType: 'text/plain',
          caption: 'What I wrote after the first call, so that she could put me right',
          bytes: await readFile(path.join(folder, 'birthday-tea-summary.txt')),
        },
      ],
    ],
    [
      'E006',
      [
        {
          name: 'Timing sheet 7 March.pdf',
          mediaType: 'application/pdf',
          caption: 'How long it took to the first hello, copied out',
          bytes: await timingSheet(),
        },
      ],
    ],
  ]);
}
