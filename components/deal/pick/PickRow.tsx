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
  // What is typed to find it is no key, and is to be heard.
  const isKey = props.hint?.length === 1;
  return (
    <>
      <button
        ref={element}
        type="button"
        class="pick-row"
        onClick={(event) => (props.guarded ? void attempt(event, props.onPick) : props.onPick())}
        aria-keyshortcuts={isKey ? props.hint : undefined}
      >
        <span class="pick-title">{props.title}</span>
        <span class="pick-detail">{props.detail}</span>
        {props.note ? <span class="pick-note">{props.note}</span> : null}
        {props.hint ? (
          <kbd class="pick-hint key-cap" aria-hidden={isKey ? 'true' : undefined}>
            {props.hint}
          </kbd>
        ) : null}
      </button>
      <GuardNote refusal={refusal} />
    </>
  );
}
