/** Acts on the whole book: their code comes with the first of them, and what they have changed is shown everywhere. */
import type { Desk } from '../desk.ts';
import type { Library } from '../library.ts';
import type { Surfaces } from '../surfaces/surfaces.ts';
import type { Beside, DataActs } from './data-acts.ts';

export function dataActsOnDemand(
  { library, surfaces, changed }: { library: Library; surfaces: Surfaces; changed(): Promise<void> },
  beside: Beside,
): Desk['carryOut'] {
  let made: DataActs | null = null;
  return async (surface, act) => {
    const { changesTheBook, DataActs: Acts } = await import('./data-acts.ts');
    made ??= new Acts(library, beside);
    const result = await made.carryOut(surface, act);
    if (!changesTheBook(act)) return result;
    surfaces.refreshAll();
    // A book that does not open has no badge and no reminders; what came of the act is said all the same.
    await changed().catch(() => undefined);
    return result;
  };
}
