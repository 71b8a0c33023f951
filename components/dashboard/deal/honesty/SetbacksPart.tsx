import { useState } from 'preact/hooks';
import type { HonestyView, Setback } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { SayWhy } from '../../../deal/setback/SayWhy.tsx';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { SheetPart } from '../SheetPart.tsx';

/** Every step back of this deal, with what broke and why. Kept: good information. */
export function SetbacksPart({ honesty }: { honesty: HonestyView }) {
  const { t } = useLocale();
  if (honesty.setbacks.length === 0) return null;
  return (
    <SheetPart title={t('honest.setbacks')} aside={honesty.setbacks.length}>
      <ul class="setbacks">
        {honesty.setbacks.map((setback) => (
          <SetbackItem key={setback.id} setback={setback} />
        ))}
      </ul>
    </SheetPart>
  );
}

function SetbackItem({ setback }: { setback: Setback }) {
  const { t, language } = useLocale();
  const now = useNow();
  const [saying, say] = useState(false);
  const { from, to, kindName, contactName, cause, at } = setback;
  const name = contactName ?? '';
  return (
    <li class="setback-item">
      <p>
        <strong>{t('honest.setback', { from, to })}</strong>{' '}
        <span class="setback-when">
          <MomentText at={at} now={now} language={language} />
        </span>
      </p>
      <p>{t(`honest.broke${contactName === null ? '' : '.of'}`, { kind: kindName, name })}</p>
      {saying ? (
        <SayWhy setback={setback} onDone={() => say(false)} />
      ) : (
        <TextButton class="panel-flush" onClick={() => say(true)}>
          {cause === '' ? t('setback.sayWhy') : t('setback.because', { cause })}
        </TextButton>
      )}
    </li>
  );
}
