import { useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icons.ts';
import { moveFocus } from './move-focus.ts';
import './Menu.css';

export interface MenuItem {
  key: string;
  label: string;
  onPick: (event: MouseEvent) => void;
  /** The key that does the same. */
  hint?: string | undefined;
  /** A line above it. */
  apart?: boolean;
  red?: boolean;
}

/** Rare acts behind one button; the browser's popover keeps it above everything and closes it. */
export function Menu(props: { label: string; items: MenuItem[]; icon?: IconName; class?: string | undefined }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        buttonRef={button}
        icon={props.icon ?? 'more'}
        label={props.label}
        hasPopup="menu"
        expanded={open}
        popoverTarget={id}
        class={props.class}
      />
      <div
        ref={list}
        id={id}
        class="menu"
        role="menu"
        aria-label={props.label}
        popover="auto"
        onBeforeToggle={(event) => {
          if (event.newState === 'open') placeUnder(event.currentTarget, button.current);
        }}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (opened) event.currentTarget.querySelector('button')?.focus();
        }}
        onKeyDown={(event) => moveFocus(event, 'button')}
      >
        {open
          ? props.items.map((item) => (
              <button
                key={item.key}
                type="button"
                role="menuitem"
                class={`menu-item${item.apart ? ' menu-apart' : ''}${item.red ? ' menu-red' : ''}`}
                tabIndex={-1}
                onClick={(event) => {
                  list.current?.hidePopover();
                  item.onPick(event);
                }}
              >
                <span>{item.label}</span>
                {item.hint ? <kbd>{item.hint}</kbd> : null}
              </button>
            ))
          : null}
      </div>
    </>
  );
}

/** Under the button, its end edge flush; above where there is no room below. The frame is small: it never leaves it. */
function placeUnder(menu: HTMLElement, button: HTMLElement | null): void {
  if (!button) return;
  const box = button.getBoundingClientRect();
  const room = window.innerHeight - box.bottom;
  menu.style.setProperty('right', `${Math.max(8, document.documentElement.clientWidth - box.right)}px`);
  if (room > 220 || room > box.top) {
    menu.style.setProperty('top', `${box.bottom + 4}px`);
    menu.style.setProperty('bottom', 'auto');
  } else {
    menu.style.setProperty('top', 'auto');
    menu.style.setProperty('bottom', `${window.innerHeight - box.top + 4}px`);
  }
}
