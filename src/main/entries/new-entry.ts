import type { Entry } from '#shared/entries/entry.ts';
import { emptyRichText } from '#shared/entries/rich-text.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';

type Start = Pick<Entry, 'id' | 'code' | 'title' | 'happenedOn' | 'createdAt'>;

/** An entry nobody has written in yet: every stage is there and blank, and it is private. */
export const newEntry = (start: Start, model: ReflectiveModel): Entry => ({
  ...start,
  modelId: model.id,
  setting: '',
  reality: 'real',
  customerIds: [],
  status: 'draft',
  included: false,
  sections: model.stages.map((stage) => ({ stageId: stage.id, content: emptyRichText })),
});
