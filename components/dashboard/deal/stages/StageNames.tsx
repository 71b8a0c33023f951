import { classNames } from '../../../ui/class-names.ts';
import './stage-names.css';

/** Under a stage bar, one below each segment. The bar itself has said them to whoever hears it. */
export function StageNames(props: {
  stages: readonly { key: string; name: string }[];
  claimed: string;
  viewed?: string | null;
}) {
  return (
    <ol class="bar-names" aria-hidden="true">
      {props.stages.map(({ key, name }) => (
        <li key={key} class={classNames(key === props.claimed && 'is-claimed', key === props.viewed && 'is-viewed')}>
          {name}
        </li>
      ))}
    </ol>
  );
}
