import { useLocale } from '../../hooks/words/locale.ts';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { Tick } from '../../ui/marks/Tick.tsx';
import { LevelSelect } from '../../deal/people/LevelSelect.tsx';
import type { OfferedPerson } from './offer-fields.ts';

/** One person of the offer: in or out, the name, the title, the level. */
export function OfferPerson(props: { person: OfferedPerson; onChange: (person: OfferedPerson) => void }) {
  const { person, onChange } = props;
  const { t } = useLocale();
  const name = person.name === '' ? (person.offer.email ?? '') : person.name;
  return (
    <li class={`offer-person${person.included ? '' : ' offer-person-out'}`}>
      <Tick
        state={person.included ? 'done' : 'open'}
        label={t('offer.include', { name })}
        onClick={() => onChange({ ...person, included: !person.included })}
      />
      <span class="offer-person-words">
        <TextInput
          inline
          class="offer-person-name"
          label={t('people.name')}
          value={person.name}
          disabled={!person.included}
          onInput={(value) => onChange({ ...person, name: value })}
        />
        <TextInput
          inline
          class="offer-person-title"
          label={t('people.titleOf', { name })}
          placeholder={t('people.titleHint')}
          value={person.title}
          disabled={!person.included}
          onInput={(title) => onChange({ ...person, title })}
        />
        {person.offer.same && person.included ? (
          <TextButton
            class="offer-same"
            {...(person.same ? { icon: 'check' } : {})}
            pressed={person.same}
            onClick={() => onChange({ ...person, same: !person.same })}
          >
            {t('people.same', person.offer.same)}
          </TextButton>
        ) : null}
      </span>
      <LevelSelect
        name={name}
        level={person.level}
        suggested={person.offer.level}
        why={person.offer.levelWhy}
        disabled={!person.included}
        onChange={(level) => onChange({ ...person, level })}
      />
    </li>
  );
}
