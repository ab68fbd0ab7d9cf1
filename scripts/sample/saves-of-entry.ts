import type { Entry, Reality } from '#shared/entries/entry.ts';
import { requiredField, type Page } from './read-page.ts';
import type { Save } from './saves-of-story.ts';
import { afterFirstSitting, sectionsOfPage } from './sections-of-page.ts';
import { storyId } from './story-id.ts';
import type { StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';

/**
 * An entry is written in two sittings: on the day itself all but what she makes
 * of it, some days later the rest. Only then is it ready. One without a
 * `finished` field was never taken up again.
 */
export function savesOfEntry(page: Page, code: string, index: StoryIndex): readonly Save[] {
  const at = storyTime(requiredField(page, 'written'));
  const model = index.model(requiredField(page, 'model'));
  const stageIds = model.stages.map((stage) => stage.id);
  const started: Entry = {
    id: storyId(at, page.key),
    code,
    title: requiredField(page, 'title'),
    modelId: model.id,
    happenedOn: requiredField(page, 'happened'),
    createdAt: at,
    setting: requiredField(page, 'setting'),
    // The schema checks it when the entry is saved.
    reality: requiredField(page, 'reality') as Reality,
    customerIds: namesIn(page.fields['customers']).map((key) => index.id('customer', key)),
    status: 'draft',
    included: false,
    sections: sectionsOfPage(page, stageIds, index.marksOf(page)),
    ...linksOfPage(page, index),
    ...teamworkOfPage(page),
  };
  const { finished } = page.fields;
  if (!finished) return [{ at, kind: 'entry', body: started }];
  const firstStages = Math.ceil(stageIds.length / 2);
  return [
    {
      at,
      kind: 'entry',
      body: { ...started, sections: afterFirstSitting(started.sections, firstStages) },
    },
    {
      at: storyTime(finished),
      kind: 'entry',
      body: { ...started, status: 'ready', included: page.fields['included'] === 'yes' },
    },
  ];
}

/** `law equality: how it shaped what I did` for each law or policy. */
function linksOfPage(page: Page, index: StoryIndex): Pick<Entry, 'links'> {
  const links = Object.entries(page.fields)
    .filter(([name]) => name.startsWith('law '))
    .map(([name, how]) => ({ ...index.link(name.slice('law '.length)), how }));
  return links.length === 0 ? {} : { links };
}

/** `others` and `my part`, where team work is told. */
function teamworkOfPage({ fields }: Page): Pick<Entry, 'teamwork'> {
  const { others = '', 'my part': myPart = '' } = fields;
  return others + myPart === '' ? {} : { teamwork: { others, myPart } };
}

const namesIn = (field: string | undefined): readonly string[] =>
  (field ?? '').split(/\s+/).filter((name) => name !== '');
