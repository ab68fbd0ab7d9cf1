import type { RecordKind } from '../journal/records.ts';
import { accountFieldNames } from './field-names/account-field-names.ts';
import { relationshipFieldNames } from './field-names/relationship-field-names.ts';
import { serviceFieldNames } from './field-names/service-field-names.ts';
import { proofFieldNames } from './field-names/proof-field-names.ts';
import type { NamesByKind } from './field-names/names-by-kind.ts';

/** What the screens call the fields of each kind of record, in the order in which they are compared. */
export const fieldNames: NamesByKind<RecordKind> = {
  ...accountFieldNames,
  ...relationshipFieldNames,
  ...serviceFieldNames,
  ...proofFieldNames,
};
