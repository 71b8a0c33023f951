import { Icon } from '../marks/Icon.tsx';

export interface SelectProps<V extends string> {
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  id?: string | undefined;
  describedBy?: string | undefined;
  label?: string | undefined;
  disabled?: boolean;
}

/** The browser's own list: it knows every keyboard, reader and finger. */
export function Select<V extends string>(props: SelectProps<V>) {
  return (
    <span class="select">
      <select
        class="input"
        id={props.id}
        value={props.value}
        disabled={props.disabled}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.value === event.currentTarget.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" />
    </span>
  );
}
