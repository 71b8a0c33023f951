import type { Setback } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { agoWords } from '../../ui/words/date-words.ts';
import { SayWhy } from './SayWhy.tsx';
import { useOpenForm } from '../desk/use-kept.ts';
import './SetbackLine.css';

/** The deal has gone back: good information. Why is one key away, and never asked for twice. */
export function SetbackLine({ setback }: { setback: Setback }) {
  const { t, language } = useLocale();
  const now = useNow();
  const { id, from, kindName, contactName, cause } = setback;
  const [open, say] = useOpenForm('setback');
  const saying = open === id;
  const keys = useSingleKeys({ b: saying ? undefined : () => say(id) });
  useShortcuts(keys);
  const what = t(`setback.what${contactName === null ? '' : '.of'}`, {
    from,
    kind: kindName,
    name: contactName ?? '',
    when: agoWords(setback.at, now, language),
  });
  return (
    <div class="setback">
      <p>
        {what}{' '}
        {saying ? null : (
          <button type="button" class="setback-act" title={t('setback.sayWhy')} onClick={() => say(id)}>
            {cause === '' ? t('setback.whyShort') : t('setback.because', { cause })}
            {keys['b'] && cause === '' ? <kbd class="key-cap">B</kbd> : null}
          </button>
        )}
      </p>
      {saying ? <SayWhy key={id} setback={setback} onDone={() => say(null)} /> : null}
    </div>
  );
}
