import { useLocale } from '../../hooks/locale.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Seal } from './use-seal.ts';

/** Whether a file is to be locked, and with what: typed twice, for nobody can look it up afterwards. */
export function SealFields({ seal }: { seal: Seal }) {
  const { t, say } = useLocale();
  const { wanted, problem, typed, again } = seal;
  const said = (of: 'short' | 'other') => (problem === of ? say(`dataPage.seal.${of}`) : null);
  return (
    <div class="seal">
      <Checkbox checked={wanted} onChange={seal.want}>
        {t('dataPage.seal')}
      </Checkbox>
      {wanted ? (
        <>
          <Field label={t('dataPage.passphrase')} hint={t('dataPage.sealHow')} problem={said('short')}>
            {({ id, describedBy }) => (
              <TextInput
                id={id}
                describedBy={describedBy}
                type="password"
                value={typed}
                invalid={problem === 'short'}
                onInput={seal.type}
              />
            )}
          </Field>
          <Field label={t('dataPage.passphraseAgain')} problem={said('other')}>
            {({ id, describedBy }) => (
              <TextInput
                id={id}
                describedBy={describedBy}
                type="password"
                value={again}
                invalid={problem === 'other'}
                onInput={seal.typeAgain}
              />
            )}
          </Field>
        </>
      ) : null}
    </div>
  );
}
