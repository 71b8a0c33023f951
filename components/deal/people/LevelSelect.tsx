import { useRef } from 'preact/hooks';
import { LEVELS } from '../../../lib/domain/rows/types.ts';
import type { Level } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Select } from '../../ui/fields/Select.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';

/** The level of a person. What the title suggests stands beside it and waits for the rep. */
export function LevelSelect(props: {
  name: string;
  level: Level | null;
  suggested: Level | null;
  why: string | null;
  disabled?: boolean;
  onChange: (level: Level | null) => void;
}) {
  const { t } = useLocale();
  const { level, suggested } = props;
  const place = useRef<HTMLSpanElement>(null);
  const take = () => {
    // The suggestion goes once it is taken.
    place.current?.querySelector('select')?.focus();
    props.onChange(suggested);
  };
  return (
    <span ref={place} class="level-select">
      <Select<string>
        label={t('people.levelOf', { name: props.name })}
        value={level === null ? '' : String(level)}
        disabled={props.disabled ?? false}
        options={[
          { value: '', label: t('level.none') },
          ...LEVELS.map((value) => ({ value: String(value), label: `${value} · ${t(`level.${value}`)}` })),
        ]}
        onChange={(value) => props.onChange(LEVELS.find((candidate) => String(candidate) === value) ?? null)}
      />
      {level === null && suggested !== null && !props.disabled ? (
        <TextButton
          class="level-suggested"
          title={props.why === null ? undefined : t('people.levelWhy', { why: props.why })}
          label={t('people.setLevel', { name: props.name, level: suggested })}
          onClick={take}
        >
          {t('people.levelAsk', { level: suggested })}
        </TextButton>
      ) : null}
    </span>
  );
}
