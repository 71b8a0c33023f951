import { BETWEEN, type ChangeName, type ProcessChange } from '../../../../lib/domain/process/change.ts';
import type { Locale } from '../../../hooks/words/locale.ts';

type Values = ProcessChange['values'];

/** A difference as lines to read; groups, kinds, levels and reasons under the names of the interface. */
export function changeLines(changes: readonly ProcessChange[], locale: Locale): string[] {
  return changes.map(({ what, values }) => locale.t(`process.change.${what}`, named(what, values, locale)));
}

function named(what: ChangeName, values: Values, { t, say }: Locale): Values {
  const { group, to = '' } = values;
  const grouped = group === undefined ? values : { ...values, group: say(`group.${group}`) };
  if (what.includes('commonReasons'))
    return { ...grouped, added: reasonWords(values['added'], say), gone: reasonWords(values['gone'], say) };
  switch (what) {
    case 'element-kind':
      return { ...grouped, to: say(`kind.${to}`) };
    case 'element-group':
      return { ...grouped, to: say(`group.${to}`) };
    case 'element-level':
      return { ...grouped, to: to === '' ? t('process.anyLevel') : t('process.level', { level: to }) };
    case 'element-beside':
      return { ...grouped, to: to === '' ? t('process.wholeStage') : t('process.besideStep', { what: to }) };
    default:
      return grouped;
  }
}

function reasonWords(list: string | undefined, say: Locale['say']): string {
  const keys = (list ?? '').split(BETWEEN).filter((key) => key !== '');
  return keys.map((key) => say(`reason.${key}`)).join(BETWEEN);
}
