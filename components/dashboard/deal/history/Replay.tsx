import { useEffect, useRef, useState } from 'preact/hooks';
import type { DealView, ReplayMoment } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { barLabel } from '../../../deal/facts/stage-words.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { exactMoment } from '../../../ui/words/date-words.ts';
import { IconButton } from '../../../ui/buttons/IconButton.tsx';
import { StageBar } from '../../../ui/marks/StageBar.tsx';
import { ListSkeleton } from '../../lists/ListSkeleton.tsx';
import { happeningWords } from './happening-words.ts';
import { ReplayRows } from './ReplayRows.tsx';
import { replayState } from './replay-state.ts';
import './Replay.css';

const STEP_MS = 900;

/** The deal at any moment of its history: stages, commitments and people as they stood. */
export function Replay({ deal }: { deal: DealView }) {
  const { value } = useQuery('replay', { dealId: deal.deal.id });
  const { t } = useLocale();
  if (value === undefined) return <ListSkeleton rows={4} />;
  if (value.length === 0) return <p class="none">{t('replay.empty')}</p>;
  return <Player deal={deal} moments={value} />;
}

function Player({ deal, moments }: { deal: DealView; moments: readonly ReplayMoment[] }) {
  const locale = useLocale();
  const { t, language } = locale;
  const now = useNow();
  const last = moments.length - 1;
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, last);
  const { playing, toggle, stop } = usePlaying(at, last, setChosen);
  const go = (to: number) => {
    stop();
    setChosen(Math.max(0, Math.min(last, to)));
  };
  const moment = moments[at];
  if (!moment) return null;
  const { claimed, honest } = moment;
  return (
    <div class="replay">
      <div class="replay-controls">
        <Button icon={playing ? 'close' : 'chevronRight'} onClick={() => toggle(at >= last)}>
          {t(playing ? 'replay.stop' : 'replay.play')}
        </Button>
        <IconButton icon="chevronLeft" label={t('replay.before')} disabled={at === 0} onClick={() => go(at - 1)} />
        <IconButton icon="chevronRight" label={t('replay.next')} disabled={at === last} onClick={() => go(at + 1)} />
        <span class="replay-when figures" title={exactMoment(moment.at, language)}>
          <MomentText at={moment.at} now={now} language={language} />
        </span>
        <span class="replay-count figures">{t('count.of', { done: at + 1, total: last + 1 })}</span>
      </div>
      <input
        class="replay-slider"
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={t('replay.slider')}
        aria-valuetext={exactMoment(moment.at, language)}
        onInput={(event) => go(Number(event.currentTarget.value))}
      />
      <StageBar
        stages={deal.stages}
        claimed={claimed}
        honest={honest}
        label={barLabel({ stages: deal.stages, claimed, honest }, locale)}
      />
      <p class="replay-stages">{barLabel({ stages: deal.stages, claimed, honest }, locale)}</p>
      <ul class="replay-said" aria-live="polite">
        {moment.said.map((happened, index) => (
          <li key={index}>{happeningWords(happened, locale)}</li>
        ))}
      </ul>
      <ReplayRows state={replayState(moments, at)} />
    </div>
  );
}

/** Plays on by itself, from the start when it stood at the end. */
function usePlaying(at: number, last: number, set: (at: number) => void) {
  const [playing, setPlaying] = useState(false);
  const here = useRef(at);
  here.current = at;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      if (here.current >= last) setPlaying(false);
      else set(here.current + 1);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing, last, set]);
  return {
    playing,
    stop: () => setPlaying(false),
    toggle: (atEnd: boolean) => {
      if (!playing && atEnd) set(0);
      setPlaying(!playing);
    },
  };
}
