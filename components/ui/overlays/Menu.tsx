import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../buttons/Button.tsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../marks/Icon.tsx';
import { IconButton } from '../buttons/IconButton.tsx';
import type { IconName } from '../marks/icons.ts';
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
  /** The one that holds now. */
  checked?: boolean;
}

/** Rare acts behind one button; the browser's popover keeps it above everything and closes it. */
export function Menu(props: {
  label: string;
  /** A function is asked when the menu opens: rows of a long list have one each. */
  items: MenuItem[] | (() => MenuItem[]);
  icon?: IconName;
  /** Words in place of the drawing. */
  text?: string;
  class?: string | undefined;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // The items are there once it is open, and not before.
  useLayoutEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);
  const opener = {
    buttonRef: button,
    hasPopup: 'menu',
    expanded: open,
    popoverTarget: id,
    class: classNames(props.text !== undefined && 'menu-worded', props.class),
  } as const;
  return (
    <>
      {props.text === undefined ? (
        <IconButton {...opener} icon={props.icon ?? 'more'} label={props.label} />
      ) : (
        <Button {...opener} look="plain" label={props.label} title={props.label}>
          <span class="menu-words">{props.text}</span>
          <Icon name="chevronDown" />
        </Button>
      )}
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
          setOpen(event.newState === 'open');
        }}
        onKeyDown={(event) => {
          // The focus goes back to the button, and on from there: nothing stays open behind it.
          if (event.key === 'Tab') list.current?.hidePopover();
          else moveFocus(event, 'button');
        }}
      >
        {open
          ? itemsOf(props.items).map((item) => (
              <button
                key={item.key}
                type="button"
                role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.checked}
                aria-keyshortcuts={item.hint}
                class={`menu-item${item.apart ? ' menu-apart' : ''}${item.red ? ' menu-red' : ''}`}
                tabIndex={-1}
                onClick={(event) => {
                  list.current?.hidePopover();
                  item.onPick(event);
                }}
              >
                <span>{item.label}</span>
                {item.checked ? <Icon name="check" /> : null}
                {item.hint ? <kbd aria-hidden="true">{item.hint}</kbd> : null}
              </button>
            ))
          : null}
      </div>
    </>
  );
}

function itemsOf(items: MenuItem[] | (() => MenuItem[])): MenuItem[] {
  return typeof items === 'function' ? items() : items;
}

/** Under the button, the edge on its side flush; above where there is no room below. It never leaves the frame. */
function placeUnder(menu: HTMLElement, button: HTMLElement | null): void {
  if (!button) return;
  const box = button.getBoundingClientRect();
  const room = window.innerHeight - box.bottom;
  // Without the room that is kept for a scroll bar: from there the browser counts, too.
  const { width } = document.documentElement.getBoundingClientRect();
  // Flush on the side from which there is more room, and no wider than that.
  const atStart = width - box.left >= box.right;
  const left = Math.max(8, box.left);
  const right = Math.min(width - 8, box.right);
  menu.style.setProperty('left', atStart ? `${left}px` : 'auto');
  menu.style.setProperty('right', atStart ? 'auto' : `${width - right}px`);
  menu.style.setProperty('--menu-room', `${(atStart ? width - left : right) - 8}px`);
  if (room > 220 || room > box.top) {
    menu.style.setProperty('top', `${box.bottom + 4}px`);
    menu.style.setProperty('bottom', 'auto');
    menu.style.setProperty('max-height', `${room - 12}px`);
  } else {
    menu.style.setProperty('top', 'auto');
    menu.style.setProperty('bottom', `${window.innerHeight - box.top + 4}px`);
    menu.style.setProperty('max-height', `${box.top - 12}px`);
  }
}
