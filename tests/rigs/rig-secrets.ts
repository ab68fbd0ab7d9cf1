import { formatRecoveryKey } from '#main/password/recovery-key.ts';

/** The password with a number: a rig that changes it again and again knows the next one. */
export const rigPassword = (number: number): string => `four plain green words ${number}`;

/** What the journals of the rigs can be opened with whatever their password is. */
export const rigRecoveryKey: string = formatRecoveryKey(Buffer.alloc(32, 'hindsight'));
