import { ulid } from 'ulid';

/** Makes the id of a new record: sorts by age, unique without asking anybody. */
export const newRecordId = (): string => ulid().toLowerCase();
