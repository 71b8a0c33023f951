import type { LevelRow } from '../../lib/contract/views.ts';
import type { Id } from '../../lib/domain/types.ts';
import { useLocale } from '../hooks/locale.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { PersonButton } from './PersonButton.tsx';
import { PersonEditor } from './PersonEditor.tsx';

/** One level: its people, or the blank. */
export function LevelLine(props: { row: LevelRow; opened: Id | null; onOpen: (id: Id | null) => void }) {
  const { row } = props;
  const edited = row.people.find((person) => person.contact.id === props.opened);
  const { t } = useLocale();
  return (
    <li class="level">
      <span class="level-number figures" aria-hidden="true">
        {row.level}
      </span>
      <span class="level-name">
        <span class="ears">{t('level.short', { level: row.level })}: </span>
        {t(`level.${row.level}`)}
      </span>
      <span class="level-people">
        {row.people.length === 0 ? (
          <span class="level-blank">
            <Avatar initials={null} />
            {t('row.nobody')}
          </span>
        ) : (
          row.people.map((person) => (
            <PersonButton
              key={person.contact.id}
              row={person}
              open={props.opened === person.contact.id}
              onOpen={() => props.onOpen(person === edited ? null : person.contact.id)}
            />
          ))
        )}
      </span>
      {edited ? <PersonEditor key={edited.contact.id} row={edited} onDone={() => props.onOpen(null)} /> : null}
    </li>
  );
}
