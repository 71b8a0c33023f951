import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';
import { Icon } from '../marks/Icon.tsx';
import { useEnterLate } from '../fields/use-enter-late.ts';
import './Palette.css';

export interface PaletteItem {
  key: string;
  title: string;
  detail?: string | undefined;
  hint?: string | undefined;
  /** Items of one section stand together under its name. */
  section: string;
}

export interface PaletteWords {
  label: string;
  placeholder: string;
  nothing: string;
  close: string;
  count: (count: number) => string;
}

/** One field, one list: type, arrows, Enter. The parent filters; the palette keeps what is marked. */
export function Palette(props: {
  items: PaletteItem[];
  /** What stands there still answers what was typed before. */
  loading: boolean;
  text: string;
  onText: (text: string) => void;
  onPick: (key: string) => void;
  onClose: () => void;
  words: PaletteWords;
}) {
  const { items, loading, words } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(0);
  const at = Math.min(marked, items.length - 1);
  const pickMarked = () => {
    const chosen = items[at];
    if (chosen) props.onPick(chosen.key);
  };
  const { enter, callOff } = useEnterLate(loading, pickMarked);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setMarked(items.length === 0 ? 0 : (at + step + items.length) % items.length);
    }
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      // What the rep has marked was seen.
      if (marked === 0) enter();
      else pickMarked();
    }
  };
  return (
    <Dialog title={words.label} closeLabel={words.close} onClose={props.onClose} bare class="palette">
      <div class="palette-field">
        <Icon name="search" />
        <input
          class="palette-input"
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={items[at] ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          placeholder={words.placeholder}
          value={props.text}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            setMarked(0);
            callOff();
            props.onText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={`${id}-list`} class="palette-list" role="listbox" aria-label={words.label}>
        {items.map((item, index) => (
          <Option
            key={item.key}
            id={`${id}-${index}`}
            item={item}
            first={items[index - 1]?.section !== item.section}
            selected={index === at}
            onPoint={() => setMarked(index)}
            onPick={() => props.onPick(item.key)}
          />
        ))}
      </div>
      {items.length === 0 ? <p class="palette-nothing">{words.nothing}</p> : null}
      <p class="ears" role="status">
        {words.count(items.length)}
      </p>
    </Dialog>
  );
}

function Option(props: {
  id: string;
  item: PaletteItem;
  first: boolean;
  selected: boolean;
  onPoint: () => void;
  onPick: () => void;
}) {
  const { item, id, first, selected } = props;
  // Of a long list two lines change with every arrow; what they do comes from the same parent as the item.
  return useMemo(
    () => (
      <>
        {first ? (
          <p class="palette-section" role="presentation">
            {item.section}
          </p>
        ) : null}
        {/* The field keeps the focus: the options are told by aria-activedescendant and need no tab stop. */}
        <div
          id={id}
          class="palette-option"
          role="option"
          aria-selected={selected ? 'true' : 'false'}
          onPointerMove={props.onPoint}
          onClick={props.onPick}
        >
          <span class="palette-title">{item.title}</span>
          {item.detail ? <span class="palette-detail">{item.detail}</span> : null}
          {item.hint ? <kbd>{item.hint}</kbd> : null}
        </div>
      </>
    ),
    [item, id, first, selected],
  );
}
