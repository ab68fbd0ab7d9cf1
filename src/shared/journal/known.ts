import { z } from 'zod';

/** The fields we know of a loose object, read-only all the way down. */
export type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;

/**
 * An object of somebody's journal: the fields of `shape` are checked, fields we
 * do not know are kept as they are, so that a newer version's data survives
 * being read and saved by an older one. The type shows the known fields only.
 */
export function keepUnknown<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodType<Known<z.output<z.ZodObject<Shape>>>, Known<z.input<z.ZodObject<Shape>>>> {
  return z.looseObject(shape) as never;
}
