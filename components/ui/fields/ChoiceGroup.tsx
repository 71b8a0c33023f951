import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classNames } from '../class-names.ts';
import './ChoiceGroup.css';

/** One of a few, each with a line on what it means. */
export function ChoiceGroup<V extends string>(props: {
  legend: ComponentChildren;
  /** For the ears alone, where a heading says it already. */
  quietLegend?: boolean;
  value: V | null;
  options: readonly { value: V; name: string; why?: string }[];
  onChange: (value: V) => void;
  across?: boolean;
  disabled?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class={classNames('choices', props.across && 'choices-across')} disabled={props.disabled}>
      <legend class={classNames('choices-legend', props.quietLegend && 'ears')}>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            class="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={(event) => {
              // The rep's choice shows once it has been made: access may have to be granted first.
              event.currentTarget.checked = option.value === props.value;
              props.onChange(option.value);
            }}
          />
          <span class="choice-name">{option.name}</span>
          {option.why ? <span class="choice-why">{option.why}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
