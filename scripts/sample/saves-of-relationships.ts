import type { Contact, GreetingPointId } from '#shared/customers/contact.ts';
import { contactStages } from '#shared/customers/contact.ts';
import { newContact, newFollowUp } from '#shared/customers/new-contact.ts';
import type { Section } from '#shared/entries/section.ts';
import type { Page } from './read-page.ts';
import type { Story, StoryContact, StoryFollowUp } from './read-story.ts';
import { richTextOfPage } from './rich-text-of-page.ts';
import type { Save } from './saves-of-story.ts';
import { storyId } from './story-id.ts';
import type { StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';
import { typographic } from './typographic.ts';

/** Every contact and follow-up, each saved when it was written down; a kept promise is saved again when it is kept. */
export const savesOfRelationships = (story: Story, index: StoryIndex): readonly Save[] => [
  ...Object.entries(story.contacts).map(([key, contact], number) =>
    saveOfContact(key, `CT${number + 1}`, contact, index),
  ),
  ...Object.entries(story.followUps).flatMap(([key, followUp], number) =>
    savesOfFollowUp(key, `FU${number + 1}`, followUp, index),
  ),
];

function saveOfContact(key: string, code: string, told: StoryContact, index: StoryIndex): Save {
  const at = storyTime(told.written);
  const start = { id: index.id('contact', key), code, happenedOn: told.day };
  const body: Contact = {
    ...newContact(start, { id: index.id('customer', told.customer) }),
    time: told.time ?? null,
    channel: told.channel,
    purpose: typographic(told.purpose),
    stage: told.stage,
    included: told.included,
    sections: sectionsOf(key, told, index),
    questions: (told.questions ?? []).map((question, number) => ({
      ...question,
      asked: typographic(question.asked),
      id: storyId(at, `${key} question ${number}`),
    })),
    greeting: Object.entries(told.greeting ?? {}).map(([id, [quote, reaction]]) => ({
      id: id as GreetingPointId,
      quote: typographic(quote),
      reaction: typographic(reaction),
    })),
    tone: typographic(told.tone ?? ''),
    bodyLanguage: typographic(told.bodyLanguage ?? ''),
    evidenceIds: (told.evidence ?? []).map((item) => index.id('evidence', item)),
    ...(told.reason === undefined ? {} : { channelReason: typographic(told.reason) }),
  };
  return { at, kind: 'contact', body };
}

function sectionsOf(key: string, told: StoryContact, index: StoryIndex): readonly Section[] {
  const page: Page = { key, fields: { written: told.written }, parts: [] };
  const marks = index.marksOf(page);
  return contactStages.flatMap(({ id }) => {
    const text = told[id];
    return text === undefined
      ? []
      : [{ stageId: id, content: richTextOfPage(typographic(text), marks) }];
  });
}

function savesOfFollowUp(
  key: string,
  code: string,
  told: StoryFollowUp,
  index: StoryIndex,
): readonly Save[] {
  const customer = { id: index.id('customer', told.customer) };
  const promised = newFollowUp(
    {
      id: storyId(storyTime(told.written), key),
      code,
      contactId: told.contact === undefined ? null : index.id('contact', told.contact),
      title: typographic(told.title),
      promisedOn: told.promised ?? null,
      dueOn: told.due,
      channel: told.channel,
    },
    customer,
  );
  const first: Save = { at: storyTime(told.written), kind: 'follow-up', body: promised };
  if (told.finished === undefined) return [first];
  const kept = {
    ...promised,
    doneOn: told.done ?? null,
    content: typographic(told.content ?? ''),
    result: typographic(told.result ?? ''),
    byWhom: told.byWhom ?? '',
    evidenceIds: (told.evidence ?? []).map((item) => index.id('evidence', item)),
    criteria: (told.criteria ?? []).map(index.criterion),
  };
  return [first, { at: storyTime(told.finished), kind: 'follow-up', body: kept }];
}
