import { Fragment } from 'preact';
import { useLocale } from '../../hooks/words/locale.ts';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { BROWSER_KEYS, EVERYWHERE, GO_ROWS, LISTS } from './key-rows.ts';
import type { KeyRow } from './key-rows.ts';
import { Keys } from './Keys.tsx';
import { useSingleKeysOn } from './use-keys.ts';
import './KeyHelp.css';

/** All keys on one page; `?` opens it. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const single = useSingleKeysOn();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('act.close')} onClose={onClose} class="key-help">
      {single ? null : <p class="key-help-off">{t('keys.single')}</p>}
      <div class="key-help-groups">
        <KeyGroup title={t('keys.everywhere')} rows={EVERYWHERE} />
        <KeyGroup title={t('keys.lists')} rows={LISTS} />
        <KeyGroup title={t('keys.goTo')} rows={GO_ROWS} />
        <KeyGroup title={t('keys.browser')} rows={BROWSER_KEYS} />
      </div>
    </Dialog>
  );
}

function KeyGroup({ title, rows }: { title: string; rows: readonly KeyRow[] }) {
  const { t } = useLocale();
  return (
    <section>
      <h3 class="key-help-title">{title}</h3>
      <dl class="key-list">
        {rows.map(([what, ...ways]) => (
          <div key={what} class="key-row">
            <dt>{t(what)}</dt>
            <dd>
              {ways.map((keys, at) => (
                <Fragment key={keys.join('')}>
                  {at > 0 ? <span class="key-or">{t('keys.or')}</span> : null}
                  <Keys keys={keys} />
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
