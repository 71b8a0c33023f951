import { Preview } from '../transfer/Preview.tsx';
import type { ImportPreview } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { exactMoment } from '../../../ui/words/date-words.ts';
import { isAside, previewRows } from './preview-rows.ts';

/** What stands in the book now, and what would stand there afterwards. */
export function RestorePreview(props: {
  name: string;
  preview: ImportPreview;
  onRestore: () => void;
  onCancel: () => void;
}) {
  const { t, say, language } = useLocale();
  const { preview, name } = props;
  const rows = previewRows(preview);
  const unchanged = rows.filter(isAside).map(({ table }) => say(`dataPage.table.${table}`));
  const numbers = new Intl.NumberFormat(language);
  const when = preview.madeAt === null ? null : exactMoment(preview.madeAt, language);
  return (
    <Preview>
      <table class="preview-table figures">
        <caption class="preview-name">
          {when === null ? t('dataPage.restorePreviewUndated', { name }) : t('dataPage.restorePreview', { name, when })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.restoreWhat')}</th>
            <th scope="col">{t('dataPage.restoreNow')}</th>
            <th scope="col">{t('dataPage.restoreAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => !isAside(row))
            .map(({ table, now, after }) => (
              <tr key={table} class={now === after ? 'preview-same' : 'preview-changed'}>
                <th scope="row">{say(`dataPage.table.${table}`)}</th>
                <td>{numbers.format(now)}</td>
                <td>{numbers.format(after)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {unchanged.length > 0 ? (
        <p class="preview-note">
          {t('dataPage.restoreSame', { what: new Intl.ListFormat(language).format(unchanged) })}
        </p>
      ) : null}
      {preview.private ? <p class="preview-note">{t('dataPage.restorePrivate')}</p> : null}
      <div class="preview-acts">
        <Button look="primary" onClick={props.onRestore}>
          {t('dataPage.restoreDo')}
        </Button>
        <Button look="plain" onClick={props.onCancel}>
          {t('act.cancel')}
        </Button>
        <span class="preview-note">{t('dataPage.restoreUndo')}</span>
      </div>
    </Preview>
  );
}
