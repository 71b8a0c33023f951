import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldIds } from '../../ui/fields/Field.tsx';
import './Setting.css';

export function SettingGroup({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="setting-group" aria-labelledby={id}>
      <h2 class="setting-title" id={id}>
        {title}
      </h2>
      <div class="setting-rows">{children}</div>
    </section>
  );
}

/** What it is on the left, the control on the right, what it means beneath. */
export function Setting(props: {
  label: string;
  hint?: string;
  problem?: string | null;
  /** For a group of controls, which a label can't point at. */
  group?: boolean;
  children: (ids: FieldIds) => ComponentChildren;
}) {
  const id = useId();
  const said = props.problem ?? props.hint;
  const ids: FieldIds = { id, describedBy: said ? `${id}-said` : undefined };
  return (
    <div class="setting" {...(props.group ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}>
      {props.group ? (
        <span class="setting-label" id={`${id}-label`}>
          {props.label}
        </span>
      ) : (
        <label class="setting-label" for={id}>
          {props.label}
        </label>
      )}
      <div class="setting-control">
        {props.children(ids)}
        {said ? (
          <p id={`${id}-said`} class={props.problem ? 'setting-hint setting-problem' : 'setting-hint'}>
            {said}
          </p>
        ) : null}
      </div>
    </div>
  );
}
