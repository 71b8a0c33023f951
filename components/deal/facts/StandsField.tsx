import { useSummary } from '../../hooks/surface/summary.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { Stands } from './stands.ts';
import './StandsField.css';

/** Where a deal stands that is about to be made: most begin at the start, and one that runs already begins where it is. */
export function StandsField(props: Stands & { onChange: (change: Partial<Stands>) => void }) {
  const { t } = useLocale();
  const summary = useSummary();
  const process = summary?.processes.find(({ id }) => id === summary.settings.processId);
  const stages = process?.stages.filter(({ retired }) => !retired) ?? [];
  const at = stages.find(({ key }) => key === (props.stage ?? process?.begins));
  if (!at) return null;
  return (
    <>
      <SelectField
        label={t('offer.stands')}
        value={at.key}
        options={stages.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(stage) => props.onChange({ stage: stage === process?.begins ? null : stage })}
      />
      {props.stage === null || at === stages[0] ? null : (
        <div class="stands-earlier">
          <Checkbox checked={props.underWay} onChange={(underWay) => props.onChange({ underWay })}>
            {t('offer.earlier', { stage: at.name })}
          </Checkbox>
        </div>
      )}
    </>
  );
}
