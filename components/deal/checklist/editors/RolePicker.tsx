import type { ChecklistItem } from '../../../../lib/contract/views.ts';
import type { Id } from '../../../../lib/domain/rows/types.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { dealPeople } from '../../people/deal-people.ts';
import { useDealDesk } from '../../desk/desk.ts';
import { PeoplePicker } from '../../people/PeoplePicker.tsx';

/** Who fills the role: one click a person, several may. */
export function RolePicker({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const chosen = item.filledBy.map((person) => person.contactId);
  const change = (next: Id[]) => {
    const added = next.find((id) => !chosen.includes(id));
    const removed = chosen.find((id) => !next.includes(id));
    const contactId = added ?? removed;
    if (contactId === undefined) return;
    void run('fill-role', { dealId: deal.deal.id, elementKey: item.key, contactId, filled: added !== undefined });
  };
  return (
    <>
      <PeoplePicker label={t('row.whoFills')} people={dealPeople(deal)} chosen={chosen} onChange={change} />
      <div class="row-edit-acts">
        <TextButton onClick={onDone}>{t('act.done')}</TextButton>
      </div>
    </>
  );
}
