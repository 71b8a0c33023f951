import { useLocale } from '../../hooks/words/locale.ts';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { SHORTCUTS } from './shortcut-list.ts';
import './Help.css';

const MAC = /mac/i.test(navigator.userAgent);

/** Every key on one sheet. */
export function Help({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  return (
    <Dialog title={t('help.title')} closeLabel={t('act.close')} onClose={onClose}>
      <div class="help">
        {SHORTCUTS.map((part) => (
          <section key={part.title}>
            <h3 class="group-title">{t(part.title)}</h3>
            <dl>
              {part.keys.map((shortcut) => (
                <div key={shortcut.keys} class="help-line">
                  <dt>{t(shortcut.act)}</dt>
                  <dd>
                    {shortcut.keys.split(' ').map((key) => (
                      <kbd key={key}>{key === 'mod' ? (MAC ? '⌘' : 'Ctrl') : key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p class="help-foot">{t('help.singleKeys')}</p>
      </div>
    </Dialog>
  );
}
