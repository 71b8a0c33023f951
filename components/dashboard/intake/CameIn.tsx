import { useLocale } from '../../hooks/words/locale.ts';
import type { Came } from './intake-step.ts';

/** What of a file was new, what it filled in, and what was in the book already: rows alone say none of that. */
export function CameIn({ of, counts }: Came) {
  const { t } = useLocale();
  const { people = 0, companies = 0, deals = 0, count = 0, filled = 0, same = 0, left = 0, known = 0 } = counts;
  const isNew = people + companies + deals + count > 0;
  const made = of === 'records' ? t('intake.makes', { people, companies, deals }) : t('intake.messages.new', { count });
  return [
    isNew ? made : t('intake.nothingNew'),
    filled > 0 ? t('intake.filledIn', { count: filled }) : null,
    same > 0 ? t('intake.unchanged', { count: same }) : null,
    left > 0 ? t('intake.leftOut', { count: left }) : null,
    known > 0 ? t('intake.messages.known', { count: known }) : null,
  ]
    .filter((part) => part !== null)
    .map((part) => ` ${part}`)
    .join('');
}
