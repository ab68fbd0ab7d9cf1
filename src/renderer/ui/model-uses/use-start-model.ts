import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newModelUse } from '#shared/customer-models/new-model-use.ts';
import type { ModelUse } from '#shared/customer-models/model-use.ts';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import { newRecordId } from '../new-record-id.ts';
import { useAddRecord } from '../use-record-draft.ts';

/** What a use of a model is tied to when it is begun. */
export type UseStart = Partial<
  Pick<ModelUse, 'entryIds' | 'customerIds' | 'contactIds' | 'usedOn'>
>;

/** Begins a use of a model and opens it; `fault` says why that did not work. */
export function useStartModel(): {
  readonly start: (model: CustomerModel, about: UseStart) => Promise<void>;
  readonly fault: string | null;
} {
  const addUse = useAddRecord('modelUses');
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const start = async (model: CustomerModel, about: UseStart) => {
    const use = newModelUse(newRecordId(), model, about);
    const saved = await addUse(use);
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    if (saved.outcome === 'saved') await navigate(`/models/${use.id}`);
  };
  return { start, fault };
}
