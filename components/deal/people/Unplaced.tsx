import { useRef } from 'preact/hooks';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { PersonButton } from './PersonButton.tsx';
import { PersonEditor } from './PersonEditor.tsx';
import { useFew } from './use-few.tsx';

/** People whose level nobody has set; a title suggests one, the rep sets it. */
export function Unplaced(props: { opened: Id | null; onOpen: (id: Id | null) => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const list = useRef<HTMLUListElement>(null);
  const { shown, more } = useFew(list, '.person-button', deal.unplaced, ({ contact }) => contact.id === props.opened);
  if (deal.unplaced.length === 0) return null;
  return (
    <>
      <h3 class="group-title">{t('level.none')}</h3>
      <ul ref={list}>
        {shown.map((row) => {
          const { contact, suggestedLevel } = row;
          const edited = props.opened === contact.id;
          return (
            <LeavingItem key={contact.id} class="unplaced">
              <PersonButton row={row} open={edited} onOpen={() => props.onOpen(edited ? null : contact.id)} />
              {suggestedLevel === null ? null : (
                <TextButton
                  class="level-suggested"
                  title={contact.title ?? undefined}
                  label={t('people.setLevel', { name: contact.name, level: suggestedLevel })}
                  onClick={() => void run('edit-contact', { contactId: contact.id, level: suggestedLevel })}
                >
                  {t('people.levelAsk', { level: suggestedLevel })}
                </TextButton>
              )}
              {edited ? <PersonEditor row={row} onDone={() => props.onOpen(null)} /> : null}
            </LeavingItem>
          );
        })}
      </ul>
      {more}
    </>
  );
}
