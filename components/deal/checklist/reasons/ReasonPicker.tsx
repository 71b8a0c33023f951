import { useRef, useState } from 'preact/hooks';
import type { ChecklistItem, ReasonFacts } from '../../../../lib/contract/views.ts';
import { reasonsFirst } from '../../../../lib/domain/process/reasons-first.ts';
import type { HonestReason, ReasonKey } from '../../../../lib/domain/rows/types.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useFirstNew } from '../../../hooks/focus/use-first-new.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { useSummary } from '../../../hooks/surface/summary.ts';
import { moveFocus } from '../../../ui/overlays/move-focus.ts';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { viewedStage } from '../checklist-count.ts';
import { useDealDesk } from '../../desk/desk.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { reasonChoices } from './reason-keys.ts';
import type { ReasonChoice } from './reason-keys.ts';
import { whyWords } from './why-words.ts';
import './ReasonPicker.css';

/** Passing over is allowed, and asks why: one key. Beside a reason stands what the rep's own book says of it. */
export function ReasonPicker({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [all, setAll] = useState(false);
  const keys = useSummary()?.settings.singleKeys !== false;
  const { value: facts = {} } = useQuery('reason-facts', { dealId: deal.deal.id, elementKey: item.key });
  const stageOf = deal.checklist.find((stage) => stage.groups.some((group) => group.items.includes(item)));
  const stage = stageOf ?? viewedStage(deal, deal.claimed);
  const choices = reasonChoices(stage ? reasonsFirst(stage, item) : []);
  const pick = (reason: ReasonKey) => {
    // What was true before we came asks for nothing: it does not count as passed over.
    const state = reason === 'already_true' ? 'not-applicable' : 'passed-over';
    void run('set-element', { dealId: deal.deal.id, elementKey: item.key, state, reason }).then(
      (result) => result.ok && onDone(),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (moveFocus(event, 'button') || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = keys ? choices.find((candidate) => candidate.key === event.key.toLowerCase()) : undefined;
    if (!choice) return;
    event.preventDefault();
    event.stopPropagation();
    pick(choice.reason);
  };
  const ofKind = (kind: ReasonChoice['kind']) => ({
    choices: choices.filter((choice) => choice.kind === kind),
    facts,
    keys,
    onPick: pick,
  });
  const place = useRef<HTMLDivElement>(null);
  const usual = ofKind('usual').choices.length;
  const handOn = useFirstNew(place, '.reason', usual + (all ? ofKind('other').choices.length : 0));
  return (
    <div ref={place} role="group" aria-label={t('reason.ask')} class="reasons" onKeyDown={onKeyDown}>
      <p class="reasons-ask">{t('reason.ask')}</p>
      <Reasons {...ofKind('usual')} />
      {all ? (
        <Reasons {...ofKind('other')} />
      ) : (
        <TextButton onClick={() => handOn(() => setAll(true))}>
          {t('reason.others', { count: ofKind('other').choices.length })}
        </TextButton>
      )}
      <p class="reasons-legitimate">{t('reason.legitimate')}</p>
      <Reasons {...ofKind('legitimate')} />
    </div>
  );
}

function Reasons(props: {
  choices: ReasonChoice[];
  facts: ReasonFacts;
  /** One letter picks. */
  keys: boolean;
  onPick: (reason: ReasonKey) => void;
}) {
  const locale = useLocale();
  return (
    <>
      {props.choices.map(({ reason, key }) => {
        const fact = props.facts[reason as HonestReason];
        return (
          <ReasonButton key={reason} reason={reason} byKey={props.keys ? key : null} onPick={props.onPick}>
            {fact ? whyWords(fact, locale) : null}
          </ReasonButton>
        );
      })}
    </>
  );
}
