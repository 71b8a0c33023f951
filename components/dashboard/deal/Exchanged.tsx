import { useRef, useState } from 'preact/hooks';
import type { ExchangeRow } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { MoveToDeal } from '../../deal/ledger/MoveToDeal.tsx';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useFocusInside } from '../../hooks/focus/use-focus-inside.ts';
import { useEscape } from '../../hooks/keys/use-escape.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { MomentText } from '../../ui/words/DateText.tsx';
import { listFormat } from '../../ui/words/formats.ts';
import '../../deal/ledger/Waiting.css';

/** A call, a talk or a message, and what it moved. Logged beside the wrong deal, it goes to another with its ask. */
export function Exchanged({ row }: { row: ExchangeRow }) {
  const { t, language } = useLocale();
  const now = useNow();
  const [moving, setMoving] = useState(false);
  const { exchange, verdict, names, given } = row;
  const channel = t(`channel.${exchange.channel}`);
  const what = names.length === 0 ? channel : t('honest.exchange', { channel, names: names.join(', ') });
  const kinds = listFormat(language).format([...new Set(given)]);
  const items = [{ key: 'move', label: t('answers.open.move'), onPick: () => setMoving(true) }];
  return (
    <LeavingItem class="exchange" tabIndex={-1}>
      <span class={`verdict verdict-${verdict}`}>{t(`honest.verdict.${verdict}`)}</span>
      <span class="exchange-what">
        {what}
        {given.length === 0 ? null : <strong>{t('honest.given', { kinds })}</strong>}
        {exchange.note === '' ? null : <span class="exchange-note">{exchange.note}</span>}
      </span>
      <span class="exchange-when figures">
        <MomentText at={exchange.at} now={now} language={language} />
      </span>
      <Menu class="exchange-menu" label={t('entry.more', { kind: what })} items={items} />
      {moving ? <MovingPart id={exchange.id} onClose={() => setMoving(false)} /> : null}
    </LeavingItem>
  );
}

function MovingPart({ id, onClose }: { id: Id; onClose: () => void }) {
  const { t } = useLocale();
  const place = useRef<HTMLDivElement>(null);
  useEscape(true, onClose);
  useFocusInside(place);
  return (
    <div ref={place} class="waiting-part" role="group" aria-label={t('answers.open.move')}>
      <MoveToDeal records={{ exchangeIds: [id] }} onClose={onClose} />
    </div>
  );
}
