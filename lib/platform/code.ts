/** Filled in by the builder, see `modules/name-code.ts`. */
declare const RED_PEN_CODE: string | undefined;

/** Another one after every change of the code that the worker is built from; `null` where nothing was built. */
export const CODE: string | null = typeof RED_PEN_CODE === 'undefined' ? null : RED_PEN_CODE;
