import { useState } from 'preact/hooks';
import { ORIGINS } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { changesOf, currencyProblem, fieldsOfDeal, valueProblem } from './deal-fields.ts';
import { DealMoney } from './DealMoney.tsx';
import { DeleteDeal } from './DeleteDeal.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { DueField } from '../form/DueField.tsx';
import { isUnread } from '../form/due-value.ts';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';
import '../form/Panel.css';

/** Everything about the deal that is not its stage. Only what was changed here is sent. */
export function EditDeal() {
  const { deal, calm } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const [opened] = useState(deal.deal);
  const { fields, set } = useKept('desk edit', () => fieldsOfDeal(opened));
  const currencyBad = currencyProblem(fields, opened);
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (fields.name.trim() === '' || valueProblem(fields.value) || currencyBad || isUnread(fields.expectedClose))
      return;
    const changes = changesOf(opened, fields);
    if (Object.keys(changes).length === 0) return calm();
    void run('edit-deal', { dealId: deal.deal.id, ...changes }).then((result) => result.ok && calm());
  };
  return (
    <EditorForm
      form="desk edit"
      class="panel"
      label={t('act.editDeal')}
      onSave={save}
      onClose={calm}
      look="primary"
      below={<DeleteDeal />}
    >
      <TextField
        label={t('deal.name')}
        problem={fields.name.trim() === '' ? t('deal.needsName') : null}
        value={fields.name}
        onInput={(name) => set({ name })}
        onCommit={save}
      />
      <DealMoney
        value={fields.value}
        currency={fields.currency}
        // Of three letters the first two are no slip.
        currencyBad={currencyBad && (tried || fields.currency.length === 3)}
        onChange={set}
        onCommit={save}
      />
      <div class="panel-pair">
        <DueField
          label={t('deal.expectedClose')}
          value={fields.expectedClose}
          onChange={(expectedClose) => set({ expectedClose })}
          onCommit={save}
        />
        <SelectField
          label={t('deal.origin')}
          value={fields.origin}
          options={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
          onChange={(origin) => set({ origin })}
        />
      </div>
      <TextAreaField
        label={t('deal.note')}
        rows={2}
        maxLength={5000}
        value={fields.note}
        onInput={(note) => set({ note })}
      />
      <Checkbox checked={fields.dream} onChange={(dream) => set({ dream })}>
        {t('deal.dream')}
      </Checkbox>
    </EditorForm>
  );
}
