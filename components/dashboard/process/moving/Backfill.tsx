import { useState } from 'preact/hooks';
import type { DealView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { Disclosure } from '../../../ui/blocks/Disclosure.tsx';
import { SheetPart } from '../../deal/SheetPart.tsx';
import { backfillOf, LATE_ASKS } from './backfill.ts';
import type { BackfillStage } from './backfill.ts';
import '../own-way/own-way.css';

/** A deal that came in by a tender: what was missed on entry, and the three asks that still work. */
export function Backfill() {
  const { deal } = useDealDesk();
  return deal.deal.origin === 'rfp' && deal.deal.closed === 0 ? <Shown deal={deal} /> : null;
}

function Shown({ deal }: { deal: DealView }) {
  const { t } = useLocale();
  const stages = backfillOf(deal);
  const count = stages.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <SheetPart title={t('process.backfill')} aside={count === 0 ? undefined : t('process.backfillCount', { count })}>
      <h3 class="own-head">{t('process.lateAsks')}</h3>
      <ul class="late-asks">
        {LATE_ASKS.map((kind) => (
          <LateAsk key={kind} kind={kind} deal={deal} />
        ))}
      </ul>
      {stages.map((stage) => (
        <Unknown key={stage.name} stage={stage} />
      ))}
      {count === 0 ? <p class="own-empty">{t('process.backfillNone')}</p> : null}
    </SheetPart>
  );
}

/** Folded: the count says enough until the rep fills it in. */
function Unknown({ stage: { name, items } }: { stage: BackfillStage }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      title={t('process.unknownIn', { stage: name })}
      aside={items.length}
      open={open}
      onToggle={setOpen}
      level={3}
    >
      <ul class="backfill">
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Where it was asked already, its state; else the way to record it with words that can be sent. */
function LateAsk({ kind, deal }: { kind: (typeof LATE_ASKS)[number]; deal: DealView }) {
  const { t } = useLocale();
  const { capture } = useDealDesk();
  const asked = deal.ledger.find(({ commitment: one }) => one.kind === kind && one.direction === 'they');
  return (
    <li>
      <span>{t(`process.late.${kind}`)}</span>
      {asked ? (
        <span class="own-stage">{t(`state.${asked.commitment.state}`)}</span>
      ) : (
        <Button
          look="plain"
          label={t('process.lateRecordOf', { what: t(`process.late.${kind}`) })}
          onClick={() => capture({ kind, words: t(`process.lateWords.${kind}`) })}
        >
          {t('process.lateRecord')}
        </Button>
      )}
    </li>
  );
}
