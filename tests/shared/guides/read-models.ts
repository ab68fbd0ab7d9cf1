import { readdirSync, readFileSync } from 'node:fs';
import { customerModelSchema, type CustomerModel } from '#shared/guides/customer-model.ts';
import { reflectiveModelSchema, type ReflectiveModel } from '#shared/guides/reflective-model.ts';

const packsIn = (folder: string): readonly unknown[] =>
  readdirSync(`resources/guides/${folder}`)
    .sort()
    .map((file) => JSON.parse(readFileSync(`resources/guides/${folder}/${file}`, 'utf8')));

/** All reflective models that come with the app. */
export const reflectiveModels: readonly ReflectiveModel[] = packsIn('reflective-models').map(
  (pack) => reflectiveModelSchema.parse(pack),
);

/** All customer models that come with the app. */
export const customerModels: readonly CustomerModel[] = packsIn('customer-models').map((pack) =>
  customerModelSchema.parse(pack),
);

export function modelCalled(id: string): ReflectiveModel {
  const model = reflectiveModels.find((each) => each.id === id);
  if (!model) throw new Error(`There is no reflective model called ${id}.`);
  return model;
}
