import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../../lib/contract/views.ts';
import type { ReasonKey } from '../../lib/domain/types.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useLocale } from '../hooks/locale.ts';
import { moveFocus } from '../ui/move-focus.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { viewedStage } from './checklist-count.ts';
import { useDealDesk } from './desk.ts';
import { reasonChoices } from './reason-keys.ts';
import type { ReasonChoice } from './reason-keys.ts';
import './ReasonPicker.css';

/** Passing over is allowed, and asks why: one key. */
export function ReasonPicker({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [all, setAll] = useState(false);
  const stageOf = deal.checklist.find((stage) => stage.groups.some((group) => group.items.includes(item)));
  const choices = reasonChoices((stageOf ?? viewedStage(deal, deal.claimed))?.commonReasons);
  const pick = (reason: ReasonKey) => {
    // What was true before we came asks for nothing: it does not count as passed over.
    const state = reason === 'already_true' ? 'not-applicable' : 'passed-over';
    void run('set-element', { dealId: deal.deal.id, elementKey: item.key, state, reason }).then(
      (result) => result.ok && onDone(),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (moveFocus(event, 'button') || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choices.find((candidate) => candidate.key === event.key.toLowerCase());
    if (!choice) return;
    event.preventDefault();
    event.stopPropagation();
    pick(choice.reason);
  };
  const others = choices.filter((choice) => choice.kind === 'other');
  return (
    <div role="group" aria-label={t('reason.ask')} class="reasons" onKeyDown={onKeyDown}>
      <p class="reasons-ask">{t('reason.ask')}</p>
      <Reasons choices={choices.filter((choice) => choice.kind === 'usual')} onPick={pick} />
      {all ? (
        <Reasons choices={others} onPick={pick} />
      ) : (
        <TextButton onClick={() => setAll(true)}>{t('reason.others', { count: others.length })}</TextButton>
      )}
      <p class="reasons-legitimate">{t('reason.legitimate')}</p>
      <Reasons choices={choices.filter((choice) => choice.kind === 'legitimate')} onPick={pick} />
    </div>
  );
}

function Reasons({ choices, onPick }: { choices: ReasonChoice[]; onPick: (reason: ReasonKey) => void }) {
  const { t } = useLocale();
  return (
    <>
      {choices.map(({ reason, key }) => (
        <button key={reason} type="button" class="reason" aria-keyshortcuts={key} onClick={() => onPick(reason)}>
          <kbd aria-hidden="true">{key}</kbd>
          {t(`reason.${reason}`)}
        </button>
      ))}
    </>
  );
}
