/** Filled in by the builder, see `modules/name-code.ts`. */
declare const __RED_PEN_CODE__: string | undefined;

/** Another one after every change of the code that the worker is built from; `null` where nothing was built. */
export const CODE: string | null = typeof __RED_PEN_CODE__ === 'undefined' ? null : __RED_PEN_CODE__;
