import { useRef } from 'preact/hooks';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { CandidateList } from './CandidateList.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { OtherWays } from './OtherWays.tsx';
import { CHOOSE, useReturned } from '../../deal/desk/use-kept.ts';
import '../../deal/form/Panel.css';

/** "Wrong deal": the others, a search, a new one, none. What is chosen is remembered for the thread. */
export function Chooser() {
  const { view, calm } = useDesk();
  const { t } = useLocale();
  const place = useRef<HTMLElement>(null);
  useEscape(true, calm);
  useFocusInside(place, !useReturned(CHOOSE));
  const { lookup } = view;
  const others = lookup.state === 'shown' ? lookup.others : [];
  const more = lookup.state === 'shown' ? lookup.more : undefined;
  const guarded = lookup.state === 'shown' && lookup.remembered;
  return (
    <section ref={place} class="panel" aria-label={t('choose.title')}>
      <h2 class="panel-title">{t('choose.title')}</h2>
      <CandidateList candidates={others} more={more} guarded={guarded} />
      <OtherWays guarded={guarded} />
      <div class="panel-acts">
        <TextButton onClick={calm}>{t('act.cancel')}</TextButton>
      </div>
    </section>
  );
}
