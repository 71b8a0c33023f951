import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { LensView } from '../../../lib/contract/views.ts';
import { useFocusAfter } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useAnswerKeys } from '../../hooks/keys/use-answer-keys.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { isPromise, isUndecided } from './lens-words.ts';
import { LensFindRow } from './LensFindRow.tsx';
import { LensPointMenu } from './LensPointMenu.tsx';
import { useJudge } from './use-judge.ts';

/** What was found in the draft, confirmed with one key. `primary`: no other act on screen is, and the keys are its. */
export function LensFinds({ lens, primary }: { lens: LensView; primary: boolean }) {
  const { t } = useLocale();
  const judge = useJudge(lens);
  const undecided = lens.found.filter(isUndecided);
  const [first, ...others] = undecided;
  const confirm = () => judge.confirm(undecided);
  const dismiss = () => first && judge.say([{ sentence: first, label: 'none', kind: null }]);
  const keys = useAnswerKeys(lens.draft.key ?? '', primary && first ? { y: confirm, n: dismiss } : {});
  useShortcuts(keys);
  const hint = (key: 'y' | 'n') => (keys[key] ? key.toUpperCase() : undefined);
  return (
    <>
      <ul class="lens-finds">
        {lens.found.map((find, at) => (
          <LensFindRow key={at} find={find} lens={lens} judge={judge} />
        ))}
      </ul>
      <div class="lens-acts">
        {first ? (
          <LeavingActs>
            <Button look={primary ? 'primary' : 'quiet'} onClick={confirm} hint={hint('y')}>
              {others.length > 0 ? t('lens.confirmMany', { count: undecided.length }) : t('lens.confirm')}
            </Button>
            {others.length === 0 ? (
              <TextButton onClick={dismiss} hint={hint('n')}>
                {t(isPromise(first) ? 'lens.notAPromise' : 'lens.notAnAsk')}
              </TextButton>
            ) : null}
          </LeavingActs>
        ) : null}
        <LensPointMenu lens={lens} />
      </div>
      <p class="ears" role="status">
        {judge.heard}
      </p>
    </>
  );
}

/** They go with what they did: the focus goes on to the heading. */
function LeavingActs({ children }: { children: ComponentChildren }) {
  const place = useRef<HTMLSpanElement>(null);
  useFocusAfter(place);
  return (
    <span ref={place} class="lens-leaving">
      {children}
    </span>
  );
}
