import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import './Field.css';

export interface FieldIds {
  id: string;
  describedBy: string | undefined;
}

export interface Labelled {
  label: string;
  /** Keep the label for the ears where the place says it already. */
  quiet?: boolean | undefined;
  hint?: ComponentChildren;
  problem?: string | null | undefined;
}

/** A label over one control, with what there is to say about it beneath. The control gets the ids. */
export function Field(props: Labelled & { children: (ids: FieldIds) => ComponentChildren }) {
  const id = useId();
  const said = props.problem ?? props.hint;
  const describedBy = said ? `${id}-said` : undefined;
  return (
    <div class="field">
      <label class={classNames('field-label', props.quiet && 'ears')} for={id}>
        {props.label}
      </label>
      {props.children({ id, describedBy })}
      {said ? (
        <p id={`${id}-said`} class={classNames('field-said', props.problem ? 'field-problem' : false)}>
          {said}
        </p>
      ) : null}
    </div>
  );
}
