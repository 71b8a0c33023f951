import { BETWEEN, type ProcessChange } from '../../../lib/domain/process/change.ts';
import type { Locale } from '../../hooks/locale.ts';

/** A difference as lines to read; groups and kinds under the names of the interface. */
export function changeLines(changes: readonly ProcessChange[], { t, say }: Locale): string[] {
  return changes.map(({ what, values }) => {
    const named = { ...values };
    if (named['group'] !== undefined) named['group'] = say(`group.${named['group']}`);
    if (what.includes('commonReasons'))
      for (const list of ['added', 'gone'])
        named[list] = (values[list] ?? '')
          .split(BETWEEN)
          .map((reason) => (reason === '' ? '' : say(`reason.${reason}`)))
          .join(BETWEEN);
    if (what === 'element-kind') named['to'] = say(`kind.${named['to']}`);
    if (what === 'element-group') named['to'] = say(`group.${named['to']}`);
    return t(`process.change.${what}`, named);
  });
}
