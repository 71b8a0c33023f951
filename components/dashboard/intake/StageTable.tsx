import { useLocale } from '../../hooks/words/locale.ts';
import { Select } from '../../ui/fields/Select.tsx';
import { stageFor } from './foreign-stages.ts';
import type { ForeignStage, LikeStages, StageChoices } from './foreign-stages.ts';

/** One line a stage that the rep's process does not have: its deals, and where they are to stand. */
export function StageTable(props: {
  foreign: readonly ForeignStage[];
  own: LikeStages;
  choices: StageChoices;
  onChoose: (choices: StageChoices) => void;
}) {
  const { t } = useLocale();
  const { foreign, own, choices } = props;
  const options = own.stages.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <table class="preview-table intake-columns">
      <caption class="preview-name">{t('intake.stages', { process: own.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('intake.field.stage')}</th>
          <th scope="col">{t('intake.holds')}</th>
          <th scope="col">{t('intake.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {foreign.map(({ name, deals }) => {
          const { key, isLike } = stageFor(name, own, choices);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="intake-samples">{t('intake.stageDeals', { count: deals })}</td>
              <td>
                <Select
                  value={key ?? ''}
                  options={options}
                  label={t('intake.fieldOf', { column: name })}
                  onChange={(stage) => props.onChoose({ ...choices, [name]: stage })}
                />
                {isLike ? null : <p class="preview-note">{t('intake.stageUnlike')}</p>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
