import type { DealView } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { dealPeople } from './deal-people.ts';
import { listFormat } from '../../ui/words/formats.ts';

/** What the closed fold says: the levels that are missing, or the few that are not; else how many people there are. */
export function peopleAside(deal: Pick<DealView, 'levels' | 'unplaced'>, { t, language }: Locale): string {
  const levelsWhere = (filled: boolean) =>
    deal.levels.filter((row) => row.people.length > 0 === filled).map((row) => String(row.level));
  const missing = levelsWhere(false);
  const count = dealPeople(deal).length;
  if (count === 0) return t('people.noneShort');
  if (missing.length === 0) return t('count.people', { count });
  const [only, ...others] = levelsWhere(true);
  if (only === undefined) return t('people.noLevels');
  if (others.length === 0) return t('people.onlyLevel', { level: only });
  const levels = listFormat(language).format(missing);
  return t('people.missingLevels', { levels, count: missing.length });
}

/** How deep and how wide the deal has been heard. */
export function heardWords(deal: Pick<DealView, 'depth' | 'breadth'>, { t }: Locale): string {
  if (deal.breadth === 0) return t('people.heardNobody');
  if (deal.depth === null) return t('people.heardOf', { count: deal.breadth });
  return t('people.heard', { count: deal.breadth, level: deal.depth });
}

/** How many of the claimed stage's roles somebody fills; empty where it has none. */
export function rolesWords(deal: Pick<DealView, 'checklist' | 'claimed'>, { t }: Locale): string {
  const stage = deal.checklist.find(({ key }) => key === deal.claimed);
  const roles = stage?.groups.find(({ group }) => group === 'people');
  return roles && roles.total > 0 ? t('people.rolesFilled', { done: roles.done, total: roles.total }) : '';
}
