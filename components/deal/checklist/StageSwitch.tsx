import type { ChecklistStage, StageMark } from '../../../lib/contract/views.ts';
import type { StageKey } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useShortcuts } from '../../hooks/keys/use-shortcuts.ts';
import { useSingleKeys } from '../../hooks/keys/use-single-keys.ts';
import { IconButton } from '../../ui/buttons/IconButton.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { useDealDesk } from '../desk/desk.ts';

/** Which stage is looked at, the one before and the one after; and moving the deal there, which nothing ever blocks. */
export function StageSwitch({ stage, onView }: { stage: ChecklistStage; onView: (stage: StageKey) => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const at = deal.stages.findIndex((candidate) => candidate.key === stage.key);
  const before = deal.stages[at - 1];
  const after = deal.stages[at + 1];
  const turn = (to: StageMark | undefined) => (to ? () => onView(to.key) : undefined);
  useShortcuts(useSingleKeys({ '[': turn(before), ']': turn(after) }));
  const closed = deal.deal.outcome !== null;
  return (
    <>
      <div class="stage-switch">
        <IconButton
          icon="chevronLeft"
          label={before ? t('stage.lookAt', { stage: before.name }) : t('stage.first')}
          disabled={!before}
          onClick={turn(before) ?? (() => {})}
        />
        <h3 class="stage-switch-name">{stage.name}</h3>
        <IconButton
          icon="chevronRight"
          label={after ? t('stage.lookAt', { stage: after.name }) : t('stage.last')}
          disabled={!after}
          onClick={turn(after) ?? (() => {})}
        />
        {stage.key === deal.claimed || closed ? null : (
          <TextButton onClick={() => void run('move-stage', { dealId: deal.deal.id, stage: stage.key })}>
            {t('stage.moveHere')}
          </TextButton>
        )}
      </div>
      <p class="stage-objective">{stage.objective}</p>
    </>
  );
}
