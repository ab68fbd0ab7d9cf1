import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';

/**
 * A journal's copy of a model, with what the app's own pack of that name has
 * learned since: what it is for, and which steps its stages stand for. The
 * questions stay those of the journal.
 */
export function completeModel(
  own: ReflectiveModel,
  app: ReflectiveModel | undefined,
): ReflectiveModel {
  if (!app) return own;
  return {
    ...(app.purposes && { purposes: app.purposes }),
    ...(app.levels && { levels: app.levels }),
    ...own,
    stages: own.stages.map((stage) => {
      const spine = app.stages.find(({ id }) => id === stage.id)?.spine;
      return { ...(spine && { spine }), ...stage };
    }),
  };
}

/** The same for a customer model: the form that is filled in when it is used, and the steps its parts stand for. */
export function completeCustomerModel(
  own: CustomerModel,
  app: CustomerModel | undefined,
): CustomerModel {
  if (!app) return own;
  return {
    ...(app.form && { form: app.form }),
    ...own,
    parts: own.parts.map((part) => {
      const spine = app.parts.find(({ id }) => id === part.id)?.spine;
      return { ...(spine && { spine }), ...part };
    }),
  };
}
