import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { LensFind, LensView } from '../../../lib/contract/views.ts';
import { useRowKeys } from '../../hooks/keys/use-row-keys.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { classNames } from '../../ui/class-names.ts';
import { exactDay } from '../../ui/words/date-words.ts';
import { dueWords, findWords, isPromise, isUndecided, pieces } from './lens-words.ts';
import { LensKindMenu } from './LensKindMenu.tsx';
import { LensMark } from './LensMark.tsx';
import type { LensMarkState } from './LensMark.tsx';
import type { Judge } from './use-judge.ts';

function markOf(find: LensFind): LensMarkState {
  if (!isUndecided(find)) return 'confirmed';
  if (isPromise(find)) return 'promise';
  return find.label === 'soft-ask' ? 'soft' : 'clear';
}

/** One ask: for what, by when, in which words; confirmed at its mark, corrected by its menu. */
export function LensFindRow({ find, lens, judge }: { find: LensFind; lens: LensView; judge: Judge }) {
  const locale = useLocale();
  const { t } = locale;
  const [whole, setWhole] = useState(false);
  const ask = findWords(find, locale);
  const open = isUndecided(find);
  const toggle = () => {
    if (find.judgementId !== null) judge.takeBack(find);
    else if (open) judge.confirm([find]);
  };
  const onKeyDown = useRowKeys({
    y: open ? toggle : undefined,
    n: () => judge.say([{ sentence: find, label: 'none', kind: null }]),
  });
  return (
    <li class="lens-find" onKeyDown={onKeyDown}>
      <button
        type="button"
        class="lens-check"
        role="checkbox"
        aria-checked={!open}
        aria-label={t('lens.confirmOne', { ask })}
        title={t(open ? 'lens.confirmOne' : 'lens.takeBack', { ask })}
        disabled={find.recorded}
        onClick={toggle}
      >
        <LensMark state={markOf(find)} />
      </button>
      <div class="lens-body">
        <p class="lens-line">
          <LensLine find={find} />
        </p>
        <button
          type="button"
          class={classNames('lens-words', !whole && 'lens-clamped')}
          aria-expanded={whole}
          title={whole ? undefined : find.text}
          onClick={() => setWhole(!whole)}
        >
          {pieces(find.text, find.because).map(({ text, decided }) => (decided ? <mark>{text}</mark> : text))}
        </button>
      </div>
      <LensKindMenu find={find} kinds={lens.kinds} judge={judge} />
    </li>
  );
}

function LensLine({ find }: { find: LensFind }) {
  const locale = useLocale();
  const { t, language } = locale;
  const when = dueWords(find, useNow(), locale);
  const asides = [
    find.label === 'soft-ask' ? t('entry.soft') : null,
    find.kind !== 'time' && !isPromise(find) ? find.amount : null,
    find.recorded ? t('lens.recorded') : find.judgementId === null ? null : t('lens.confirmed'),
  ].filter((words) => words !== null);
  return (
    <>
      <span class="lens-what">{findWords(find, locale)}</span>
      {when === null || find.due === null ? null : (
        <>
          {/* The point is held by the words before it, and the line may break behind it. */}
          <span class="lens-when"> ·</span>{' '}
          <time
            class="figures lens-when"
            dateTime={find.due.date}
            title={
              find.dueUnsure
                ? t('lens.perhapsWhy', { when: exactDay(find.due.date, language) })
                : exactDay(find.due.date, language)
            }
          >
            {find.dueUnsure ? t('lens.perhaps', { when }) : when}
          </time>
        </>
      )}
      {asides.map((words) => (
        <Fragment key={words}>
          {' '}
          <span class="lens-aside">{words}</span>
        </Fragment>
      ))}
    </>
  );
}
