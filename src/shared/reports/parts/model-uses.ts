import { answerSheet } from '../../customer-models/answer-sheet.ts';
import { modelUseName } from '../../customer-models/model-use-name.ts';
import { raterNames, verdictNames, type ModelUse } from '../../customer-models/model-use.ts';
import { readUse } from '../../customer-models/read-use.ts';
import type { ReadTable } from '../../customer-models/use-reading.ts';
import type { CustomerModel } from '../../guides/customer-model.ts';
import { entryAnchor, evidenceAnchor, modelUseAnchor } from '../anchors.ts';
import { chartAlternative } from '../chart-alternative.ts';
import type { Chapter } from '../chapter.ts';
import { heading, line, link, paragraph, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Run, TableBlock } from '../report.ts';

type Shown = { readonly use: ModelUse; readonly model: CustomerModel; readonly title: string };

/** The uses of customer models that belong to a report, with what each came to. Empty when there are none. */
export function modelUseChapters(scope: ReportScope): readonly Chapter[] {
  const shown = scope.modelUses.flatMap((use) => {
    const { customers, guides } = scope.content;
    const model = guides.customerModels.find(({ id }) => id === use.modelId);
    return model ? [{ use, model, title: modelUseName(use, [model], customers) }] : [];
  });
  if (shown.length === 0) return [];
  return [
    {
      title: 'Models put to use',
      anchor: 'models',
      newPage: true,
      blocks: [
        paragraph(
          'Which models were used for what, whether they helped, and where they stopped helping. The judgement is that of the person named.',
        ),
        overview(shown),
        ...shown.flatMap((each) => useBlocks(each, scope)),
      ],
    },
  ];
}

const overview = (shown: readonly Shown[]): TableBlock => ({
  type: 'table',
  caption: 'Models and how far they helped',
  columns: [
    { title: 'Model', align: 'left', weight: 4 },
    { title: 'Did it help', align: 'left', weight: 3 },
    { title: 'Who says so', align: 'left', weight: 2 },
    { title: 'Where it stopped helping', align: 'left', weight: 5 },
  ],
  rows: shown.map(({ use, title }) => ({
    cells: [
      [link(title, modelUseAnchor(use.id))],
      line(use.verdict === null ? 'not judged yet' : verdictNames[use.verdict]),
      line(raterNames[use.ratedBy]),
      line(use.limit.trim() === '' ? 'not said' : use.limit),
    ],
  })),
});

function useBlocks({ use, model, title }: Shown, scope: ReportScope): readonly Block[] {
  const anchor = modelUseAnchor(use.id);
  const sheet = answerSheet(model, use);
  const reading = readUse(model, use);
  const cautions = [...reading.cautions, model.caution, ...(model.cautions ?? [])];
  return [
    heading(3, title, anchor),
    ...links(use, scope),
    { type: 'fields', fields: [...facts(use, model), ...sheet.fields] },
    ...(use.quote.trim() === '' ? [] : [paragraph(use.quote, 'quote')]),
    ...sheet.tables.map(toTable),
    ...(reading.chart
      ? [
          {
            type: 'figure',
            chart: reading.chart,
            alt: chartAlternative(reading.chart),
            caption: `${reading.chart.title}. ${reading.chart.note}`,
          } as const,
        ]
      : []),
    ...reading.findings.map((finding) => paragraph(finding)),
    ...reading.tables.map(toTable),
    {
      type: 'note',
      title: 'What this does not show',
      paragraphs: cautions.filter((caution) => caution !== '').map((caution) => [text(caution)]),
    },
    paragraph(model.citation, 'small'),
  ];
}

/** The accounts, the contacts and the evidence it rests on, as links to where they stand in the report. */
function links(use: ModelUse, scope: ReportScope): readonly Block[] {
  const runs = [
    ...scope.entries
      .filter(({ entry }) => use.entryIds.includes(entry.id))
      .map(({ entry }) => link(entry.code, entryAnchor(entry.id))),
    ...scope.relationships
      .flatMap(({ contacts }) => contacts)
      .filter(({ contact }) => use.contactIds?.includes(contact.id))
      .map(({ contact, anchor }) => link(contact.code, anchor)),
    ...scope.evidence
      .filter(({ id }) => use.evidenceIds.includes(id))
      .map(({ id, code }) => link(code, evidenceAnchor(id))),
  ];
  if (runs.length === 0) return [];
  const parted = runs.flatMap((run, index): readonly Run[] =>
    index === 0 ? [run] : [text(', '), run],
  );
  return [
    { type: 'paragraph', style: 'small', runs: [text('Told and shown in '), ...parted, text('.')] },
  ];
}

function facts(use: ModelUse, model: CustomerModel) {
  const parts = model.parts.filter(({ id }) => use.partIds.includes(id)).map(({ name }) => name);
  const said = use.verdict === null ? 'not judged yet' : verdictNames[use.verdict];
  return [
    { label: 'Parts used', value: parts.join(', ') },
    { label: 'What I did because of it', value: use.because },
    {
      label: 'Did it help',
      value: use.verdict === null ? said : `${said} (${raterNames[use.ratedBy]})`,
    },
    { label: 'How I know', value: use.proof },
    { label: 'Where it stopped helping', value: use.limit },
  ].filter(({ value }) => value.trim() !== '');
}

const toTable = ({ caption, columns, rows }: ReadTable): TableBlock => {
  const weight = (index: number) => {
    const longest = Math.max(...rows.map((cells) => cells[index]?.length ?? 0));
    return longest > 60 ? 5 : longest > 16 ? 3 : 2;
  };
  return {
    type: 'table',
    caption,
    columns: columns.map((title, index) => ({ title, align: 'left', weight: weight(index) })),
    rows: rows.map((cells) => ({ cells: cells.map(line) })),
  };
};
