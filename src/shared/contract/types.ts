import type { z } from 'zod';
import type { Channels } from './channels.ts';

/** What one call takes and gives back. */
export type Call = { readonly request: z.ZodType; readonly response: z.ZodType };

/** A schema pair for every channel name: one missing or one extra does not compile. */
export type ContractShape = {
  readonly [Room in keyof Channels]: { readonly [Name in Channels[Room][number]]: Call };
};

type Method<C extends Call> = (request: z.input<C['request']>) => Promise<z.output<C['response']>>;
type Handler<C extends Call> = (request: z.output<C['request']>) => Promise<z.input<C['response']>>;
type Each<C extends ContractShape, Make extends 'method' | 'handler'> = {
  readonly [Room in keyof C]: {
    readonly [Name in keyof C[Room]]: C[Room][Name] extends Call
      ? Make extends 'method'
        ? Method<C[Room][Name]>
        : Handler<C[Room][Name]>
      : never;
  };
};

export type ClientFor<C extends ContractShape> = Each<C, 'method'>;
export type HandlersFor<C extends ContractShape> = Each<C, 'handler'>;
