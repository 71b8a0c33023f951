import { useId } from 'preact/hooks';
import './Segments.css';

/** One of a few, all in sight: radio buttons that look like one control. */
export function Segments<V extends string>(props: {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="ears">{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
