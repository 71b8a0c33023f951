import type { ContactListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { DeleteWithWords } from '../shell/DeleteWithWords.tsx';

export function ContactDelete({ row }: { row: ContactListRow }) {
  const { t } = useLocale();
  const run = useCommand();
  const { contact, deals } = row;
  const what =
    deals.length === 0
      ? t('peoplePage.deleteAlone', { name: contact.name })
      : t('peoplePage.deleteConfirm', { name: contact.name, deals: deals.length });
  return <DeleteWithWords what={what} onDelete={() => void run('delete-contact', { contactId: contact.id })} />;
}
