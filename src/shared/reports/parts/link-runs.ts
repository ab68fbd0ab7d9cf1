import {
  linksOf,
  linksOfKinds,
  type LinkKind,
  type RecordLink,
  type Teamwork,
} from '../../links/record-link.ts';
import { heading, line, link, text } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block, Field, HeadingBlock, Run } from '../report.ts';

/** What a link points at by its name; a way to it where it stands in this document. */
export function linkRuns(scope: ReportScope, { kind, id }: RecordLink): readonly Run[] {
  const name = scope.nameLink(kind, id);
  const place = scope.linkPlaces.get(`${kind} ${id}`);
  return place === undefined ? line(name) : [link(name, place)];
}

/** The links of some kinds on one line, apart by commas; nothing when there are none. */
export function linkLine(
  scope: ReportScope,
  links: readonly RecordLink[],
  kinds: readonly LinkKind[],
): readonly Run[] {
  return linksOfKinds(links, kinds).flatMap((each, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    ...linkRuns(scope, each),
  ]);
}

/** A line that says what something is linked to: `Led to: …`; nothing when there are no links. */
export function linkParagraph(
  scope: ReportScope,
  before: string,
  links: readonly RecordLink[],
  kinds: readonly LinkKind[],
): readonly Block[] {
  const runs = linkLine(scope, links, kinds);
  return runs.length === 0
    ? []
    : [{ type: 'paragraph', style: 'body', runs: [text(`${before} `), ...runs, text('.')] }];
}

/** The laws and policies that bounded an account, each with how it shaped what was done. */
export function policyBlocks(
  scope: ReportScope,
  links: readonly RecordLink[],
  level: HeadingBlock['level'],
  place: string,
): readonly Block[] {
  const policies = linksOf(links, 'policy');
  if (policies.length === 0) return [];
  return [
    heading(level, 'Law and policy', `${place}-policy`),
    {
      type: 'list',
      ordered: false,
      items: policies.map((each) => [
        ...linkRuns(scope, each),
        ...(each.how === '' ? [] : [text(`: ${each.how}`)]),
      ]),
    },
  ];
}

/** Who took part, and what was the candidate's own part in it. */
export const teamworkFields = (teamwork: Teamwork | undefined): readonly Field[] =>
  [
    { label: 'Others took part', value: teamwork?.others ?? '' },
    { label: 'My part', value: teamwork?.myPart ?? '' },
  ].filter(({ value }) => value !== '');
