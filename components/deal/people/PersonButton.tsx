import type { PersonRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { Avatar } from '../../ui/marks/Avatar.tsx';
import { agoWords } from '../../ui/words/date-words.ts';

/** A person as initials and a name; the rest on hover, and in the editor that it opens. */
export function PersonButton({ row, open, onOpen }: { row: PersonRow; open: boolean; onOpen: () => void }) {
  const { t, language } = useLocale();
  const now = useNow();
  const { contact, initials, roleNames, lastHeardAt } = row;
  const heard =
    lastHeardAt === null ? t('people.notHeard') : t('people.lastHeard', { when: agoWords(lastHeardAt, now, language) });
  const facts = [contact.title ?? '', ...roleNames, heard].filter((fact) => fact !== '');
  return (
    <button type="button" class="person-button" aria-expanded={open} title={facts.join('\n')} onClick={onOpen}>
      <Avatar initials={initials} />
      <span class="person-name">{contact.name}</span>
    </button>
  );
}
