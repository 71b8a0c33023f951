import { useLocale } from '../../../hooks/words/locale.ts';
import { Checkbox } from '../../../ui/fields/Checkbox.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Seal } from './use-seal.ts';

/** Whether a file, or something else, is to be locked, and with what: typed twice, for nobody can look it up afterwards. */
export function SealFields(props: { seal: Seal; onCommit: () => void; what?: string; how?: string }) {
  const { t, say } = useLocale();
  const { seal, onCommit, what, how } = props;
  const { wanted, problem, typed, again } = seal;
  const said = (of: 'short' | 'other') => (problem === of ? say(`dataPage.seal.${of}`) : null);
  return (
    <div class="seal">
      <Checkbox checked={wanted} onChange={seal.want}>
        {what ?? t('dataPage.seal')}
      </Checkbox>
      {wanted ? (
        <>
          <PassphraseField
            label={t('dataPage.passphrase')}
            hint={how ?? t('dataPage.sealHow')}
            problem={said('short')}
            value={typed}
            onInput={seal.type}
            onCommit={onCommit}
          />
          <PassphraseField
            label={t('dataPage.passphraseAgain')}
            problem={said('other')}
            value={again}
            onInput={seal.typeAgain}
            onCommit={onCommit}
          />
        </>
      ) : null}
    </div>
  );
}
