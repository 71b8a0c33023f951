import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../../hooks/words/locale.ts';
import { moveFocus } from '../../../ui/overlays/move-focus.ts';

const TOOL = ':scope > button:not(:disabled)';

/** What can be done with a row, as one stop of Tab: the arrows lead from one to the next. */
export function RowTools(props: {
  what: string;
  /** Out of the way of Tab: the row has to be chosen first. */
  aside?: boolean;
  children: ComponentChildren;
}) {
  const { t } = useLocale();
  const bar = useRef<HTMLSpanElement>(null);
  const stopAt = (one: Element | undefined) => {
    const tools = bar.current?.querySelectorAll<HTMLElement>(':scope > button') ?? [];
    for (const tool of tools) tool.tabIndex = tool === one ? 0 : -1;
  };
  // After every drawing: the one that had the stop may be out of use now, as at the end of a list.
  useLayoutEffect(() => {
    const tools = [...(bar.current?.querySelectorAll<HTMLElement>(TOOL) ?? [])];
    const used = document.activeElement;
    const inBar = used?.parentElement === bar.current;
    if (inBar && used?.matches(':disabled')) tools[0]?.focus();
    stopAt(tools.find((tool) => tool === used) ?? (props.aside && !inBar ? undefined : tools[0]));
  });
  return (
    <span
      ref={bar}
      class="row-tools"
      role="toolbar"
      aria-label={t('process.toolsOf', { what: props.what })}
      onFocusIn={(event) => {
        if (event.target instanceof Element && event.target.parentElement === bar.current) stopAt(event.target);
      }}
      onKeyDown={(event) => {
        const inBar = event.target instanceof Element && event.target.parentElement === bar.current;
        if (inBar && !event.altKey) moveFocus(event, TOOL, ['ArrowLeft', 'ArrowRight']);
      }}
    >
      {props.children}
    </span>
  );
}
