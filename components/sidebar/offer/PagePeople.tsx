import type { PersonOffer } from '../../../lib/contract/views.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Icon } from '../../ui/marks/Icon.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDealDesk } from '../../deal/desk/desk.ts';
import { missingFromDeal, personArgs } from '../../deal/people/page-people.ts';
import './PagePeople.css';

/** Somebody on the page who is not in the deal: added in one click. */
export function PagePeople() {
  const { page, deal, visiting } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const missing = visiting ? [] : missingFromDeal(page?.people ?? [], deal);
  const [first, ...others] = missing;
  const add = (person: PersonOffer, same = false) =>
    run('add-person', { dealId: deal.deal.id, person: personArgs(person, same) });
  const keys = useSingleKeys(first?.same ? { j: () => void add(first, true) } : {});
  useShortcuts(keys);
  if (!first) return null;
  return (
    <section class="page-people" aria-label={t('people.onPage')}>
      <Icon name="person" />
      <p class="page-people-words">
        <strong>{first.name}</strong>
        {first.title === null ? null : <span>{first.title}</span>}
      </p>
      {first.same ? (
        <TextButton class="same-person" hint={keys['j'] ? 'J' : undefined} onClick={() => void add(first, true)}>
          {t('people.same', first.same)}
        </TextButton>
      ) : null}
      <TextButton onClick={() => void add(first)} label={t('people.addNamed', { name: first.name })}>
        {t(first.same ? 'people.addOther' : 'act.add')}
      </TextButton>
      {others.length > 0 ? (
        <TextButton
          onClick={() => {
            for (const person of missing) void add(person);
          }}
        >
          {t('people.addAll', { count: missing.length })}
        </TextButton>
      ) : null}
    </section>
  );
}
