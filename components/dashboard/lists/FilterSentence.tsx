import { Fragment } from 'preact';
import './lists.css';

export interface Choice {
  /** Its place in the template: `{name}`. */
  name: string;
  /** What is being chosen, for the ears. */
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** A filter that reads as a sentence; each part in braces is a choice. The language decides the order of the parts. */
export function FilterSentence({ template, choices }: { template: string; choices: readonly Choice[] }) {
  return (
    <p class="sentence">
      {template.split(/(\{\w+\})/).map((part) => {
        const choice = choices.find(({ name }) => part === `{${name}}`);
        return <Fragment key={part}>{choice ? <SentencePart {...choice} /> : part}</Fragment>;
      })}
    </p>
  );
}

function SentencePart({ label, value, options, onChange }: Choice) {
  return (
    <select
      class="sentence-part"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
