import { useRef } from 'preact/hooks';
import { useGuard } from '../../hooks/in-sight/use-guard.ts';
import { GuardNote } from '../guard/GuardNote.tsx';
import './PickRow.css';

/** One thing to choose, with what speaks for it. */
export function PickRow(props: {
  title: string;
  detail: string;
  note?: string | undefined;
  /** The key that chooses it. */
  hint?: string | undefined;
  guarded: boolean;
  onPick: () => void;
}) {
  const element = useRef<HTMLButtonElement>(null);
  const { attempt, refusal } = useGuard(element);
  return (
    <>
      <button
        ref={element}
        type="button"
        class="pick-row"
        onClick={(event) => (props.guarded ? void attempt(event, props.onPick) : props.onPick())}
        aria-keyshortcuts={props.hint}
      >
        <span class="pick-title">{props.title}</span>
        <span class="pick-detail">{props.detail}</span>
        {props.note ? <span class="pick-note">{props.note}</span> : null}
        {props.hint ? (
          <kbd class="pick-hint key-cap" aria-hidden="true">
            {props.hint}
          </kbd>
        ) : null}
      </button>
      <GuardNote refusal={refusal} />
    </>
  );
}
