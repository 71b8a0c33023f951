import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';

export type Side = 0 | 1;

/** One field on both sides. `kept`: nothing to choose, both are kept. */
export interface MergeField {
  key: string;
  label: string;
  values: [string, string];
  chosen?: Side;
  onChoose?: (side: Side) => void;
  kept?: true;
}

/** Both sides, field by field: where they differ, the rep chooses which value wins; lists of both are kept. */
export function MergeTable(props: {
  label: string;
  fields: MergeField[];
  note: ComponentChildren;
  onMerge: () => void;
  onApart: () => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return (
    <form
      ref={form}
      class="merge"
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        props.onMerge();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="merge-fields">
        {props.fields
          .filter(({ values }) => values[0] !== '' || values[1] !== '')
          .map((field) => (
            <FieldRow key={field.key} field={field} />
          ))}
      </div>
      <p class="merge-note">{props.note}</p>
      <div class="row-editor-acts">
        <Button type="submit" look="primary">
          {t('merge.do')}
        </Button>
        <Button look="plain" onClick={props.onApart}>
          {t('merge.apart')}
        </Button>
        <Button look="plain" onClick={props.onClose}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}

function FieldRow({ field }: { field: MergeField }) {
  const { t } = useLocale();
  const name = useId();
  const { label, values, chosen, onChoose } = field;
  const same = values[0] === values[1];
  return (
    <fieldset class="merge-row">
      <legend class="merge-label">
        {label}
        {field.kept && !same && values[0] !== '' && values[1] !== '' ? (
          <span class="merge-kept">{t('merge.bothKept')}</span>
        ) : null}
      </legend>
      {([0, 1] as const).map((side) =>
        onChoose && !same ? (
          <label key={side} class="merge-choice">
            <input type="radio" class="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            <span class={values[side] === '' ? 'none' : undefined}>{values[side] || t('merge.nothing')}</span>
          </label>
        ) : (
          <span key={side} class="merge-value">
            {same && side === 1 ? '' : values[side]}
          </span>
        ),
      )}
    </fieldset>
  );
}
