import { useRef } from 'preact/hooks';
import type { LevelRow } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { Avatar } from '../../ui/marks/Avatar.tsx';
import { classNames } from '../../ui/class-names.ts';
import { agoWords } from '../../ui/words/date-words.ts';
import { PersonButton } from './PersonButton.tsx';
import { PersonEditor } from './PersonEditor.tsx';
import { useFew } from './use-few.tsx';

/** One level: its people, or the blank. */
export function LevelLine(props: { row: LevelRow; opened: Id | null; onOpen: (id: Id | null) => void }) {
  const { row } = props;
  const edited = row.people.find((person) => person.contact.id === props.opened);
  const { t, language } = useLocale();
  const now = useNow();
  const place = useRef<HTMLSpanElement>(null);
  const { shown, more } = useFew(place, '.person-button', row.people, (person) => person === edited);
  return (
    <li class="level">
      <span class={classNames('level-number figures', row.heard !== null && 'level-heard')} aria-hidden="true">
        {row.level}
      </span>
      <span class="level-name">
        <span class="ears">{t('level.short', { level: row.level })}: </span>
        {t(`level.${row.level}`)}
      </span>
      <span ref={place} class="level-people">
        {row.people.length === 0 ? (
          <span class="level-blank">
            <Avatar initials={null} />
            {t('row.nobody')}
          </span>
        ) : (
          shown.map((person) => (
            <PersonButton
              key={person.contact.id}
              row={person}
              open={props.opened === person.contact.id}
              onOpen={() => props.onOpen(person === edited ? null : person.contact.id)}
            />
          ))
        )}
        {more}
      </span>
      {row.people.length === 0 ? null : (
        <span class="level-when">
          {row.heard === null
            ? t('people.notHeard')
            : t(row.people.length === 1 ? 'people.heardAgo' : 'people.heardAgoFrom', {
                name: row.heard.name,
                when: agoWords(row.heard.at, now, language),
              })}
        </span>
      )}
      {edited ? <PersonEditor key={edited.contact.id} row={edited} onDone={() => props.onOpen(null)} /> : null}
    </li>
  );
}
