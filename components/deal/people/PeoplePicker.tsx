import { useRef } from 'preact/hooks';
import type { PersonRow } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Avatar } from '../../ui/marks/Avatar.tsx';
import { useFew } from './use-few.tsx';
import './PeoplePicker.css';

/** Who was there: one click a person. */
export function PeoplePicker(props: {
  label: string;
  people: readonly PersonRow[];
  chosen: readonly Id[];
  onChange: (chosen: Id[]) => void;
}) {
  const { t } = useLocale();
  const place = useRef<HTMLFieldSetElement>(null);
  const { shown, more } = useFew(place, '.person-chip', props.people, ({ contact }) =>
    props.chosen.includes(contact.id),
  );
  if (props.people.length === 0) return <p class="panel-note">{t('people.noneYet')}</p>;
  return (
    <fieldset ref={place} class="people-picker">
      <legend class="field-label">{props.label}</legend>
      {shown.map(({ contact, initials }) => {
        const on = props.chosen.includes(contact.id);
        return (
          <button
            key={contact.id}
            type="button"
            class="person-chip"
            aria-pressed={on}
            onClick={() =>
              props.onChange(on ? props.chosen.filter((id) => id !== contact.id) : [...props.chosen, contact.id])
            }
          >
            <Avatar initials={initials} size={20} />
            {contact.name}
          </button>
        );
      })}
      {more}
    </fieldset>
  );
}
