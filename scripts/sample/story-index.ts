import { mentionKinds, type MentionKind, type RichTextMark } from '#shared/entries/rich-text.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId } from '#shared/journal/ids.ts';
import { requiredField, type Page } from './read-page.ts';
import type { Story } from './read-story.ts';
import type { PageMarks } from './rich-text-of-page.ts';
import { storyId } from './story-id.ts';
import { storyTime } from './story-time.ts';

type StoryKind = MentionKind | 'change' | 'entry' | 'need' | 'model-use';

/** Finds by key or code what the pages speak of; throws for what is not there. */
export type StoryIndex = {
  readonly id: (kind: StoryKind, key: string) => string;
  /** What a link points at. */
  readonly link: (key: string) => {
    readonly kind: Exclude<StoryKind, 'customer'>;
    readonly id: string;
  };
  readonly criterion: (code: string) => string;
  readonly model: (id: string) => ReflectiveModel;
  readonly changedOn: (key: string) => string;
  /** What the marks on a page stand for. Claims are numbered through the page. */
  readonly marksOf: (page: Page) => PageMarks;
};

export function createStoryIndex(story: Story, guides: GuideShelf): StoryIndex {
  const ids = new Map(
    keysOfStory(story).map(({ kind, key, at }) => [key, { kind, id: storyId(at, key) }]),
  );
  const criteria = new Map(
    guides.units
      .filter((unit) => story.profile.unitIds.includes(unit.id))
      .flatMap((unit) => unitCriteria(unit).map(({ code }) => [code, criterionId(unit.id, code)])),
  );
  const found = (key: string) => need(ids.get(key), `There is nothing called “${key}”.`);
  const index: Omit<StoryIndex, 'marksOf'> = {
    id: (kind, key) => {
      const { kind: isKind, id } = found(key);
      if (isKind !== kind) throw new Error(`“${key}” is not a ${kind}.`);
      return id;
    },
    link: (key) => {
      const { kind, id } = found(key);
      if (kind === 'customer') throw new Error(`“${key}” is a customer: link something else.`);
      return { kind, id };
    },
    criterion: (code) => need(criteria.get(code), `The unit has no criterion “${code}”.`),
    model: (id) =>
      need(
        guides.reflectiveModels.find((model) => model.id === id),
        `There is no model “${id}”.`,
      ),
    changedOn: (key) =>
      requiredField(
        need(
          story.changes.find((page) => page.key === key),
          `There is no change “${key}”.`,
        ),
        'changed',
      ),
  };
  return {
    ...index,
    marksOf: (page) => ({
      claim: createClaims(page, index.criterion),
      mention: (key) => {
        const { kind, id } = found(key);
        const mentioned = mentionKinds.find((each) => each === kind);
        if (!mentioned) throw new Error(`${page.key}: ${key} cannot be mentioned, only linked.`);
        return { kind: mentioned, id };
      },
    }),
  };
}

function keysOfStory(story: Story) {
  const of = (kind: StoryKind, written: Readonly<Record<string, { written: string }>>) =>
    Object.entries(written).map(([key, item]) => ({ kind, key, at: storyTime(item.written) }));
  const ofPages = (kind: StoryKind, pages: readonly Page[]) =>
    pages.map((page) => ({ kind, key: page.key, at: storyTime(requiredField(page, 'written')) }));
  return [
    ...of('customer', story.customers),
    ...of('contact', story.contacts),
    ...of('evidence', story.evidence),
    ...of('measure', story.measures),
    ...of('policy', story.service.policies),
    ...of('feedback', story.service.feedback),
    ...of('complaint', story.service.complaints),
    ...of('plan', story.service.plans),
    ...Object.entries(story.customers).flatMap(([key, { known }]) =>
      (known?.needs ?? []).map((_, number) => ({
        kind: 'need' as const,
        key: `${key} need ${number}`,
        at: storyTime(known?.written ?? ''),
      })),
    ),
    ...story.modelUses.map(({ model, written }) => ({
      kind: 'model-use' as const,
      key: `use of ${model}`,
      at: storyTime(written),
    })),
    ...ofPages('entry', story.entries),
    ...ofPages('change', story.changes),
  ];
}

function createClaims(page: Page, criterion: StoryIndex['criterion']): PageMarks['claim'] {
  const at = storyTime(requiredField(page, 'written'));
  let claims = 0;
  return (codes): RichTextMark => {
    claims += 1;
    return {
      type: 'claim',
      attrs: { claim: storyId(at, `${page.key} claim ${claims}`), criteria: codes.map(criterion) },
    };
  };
}

function need<T>(value: T | undefined, missing: string): T {
  if (value === undefined) throw new Error(missing);
  return value;
}
