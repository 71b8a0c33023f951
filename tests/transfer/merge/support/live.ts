import { purgeDeleted } from '../../../../lib/store/writing/purge.ts';
import { carryOutStep } from '../../../commands/support/carry-out-step.ts';
import type { Step } from '../../../commands/support/random-steps.ts';
import type { TestBook } from '../../../store/support/open-test-book.ts';

/** Works on a machine. Some steps are taken back at once, and text is purged now and then. */
export async function live(test: TestBook, steps: readonly Step[], beat: number): Promise<void> {
  for (const [at, step] of steps.entries()) {
    test.pass(1000 + ((at * 7919 + beat * 104_729) % 50_000));
    const result = await carryOutStep(test, step);
    if (result.ok && result.undoable && (at + beat) % 5 === 0) await test.run('undo', { commandId: result.commandId });
    if ((at + beat) % 4 === 0) await purgeDeleted(test.book, test.env.now());
  }
}
