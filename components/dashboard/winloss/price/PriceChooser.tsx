import { useId, useState } from 'preact/hooks';
import type { PriceChoice, PriceView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { Icon } from '../../../ui/marks/Icon.tsx';

/** The choice comes before the figures, so the button says what it will do. */
export function PriceChooser({ view, onChoose }: { view: PriceView; onChoose: (key: string) => void }) {
  const { t } = useLocale();
  const id = useId();
  const [key, setKey] = useState('');
  const first = view.chosen.length === 0;
  const taken = new Set(view.chosen.map(({ element }) => element.key));
  return (
    <section class="price-chooser" aria-labelledby={id}>
      <h2 id={id}>{t(first ? 'price.choose' : 'price.chooseSecond')}</h2>
      <p>{t(first ? 'price.choose.why' : 'price.chooseSecond.why')}</p>
      <form
        class="price-choose"
        onSubmit={(event) => {
          event.preventDefault();
          if (key !== '') onChoose(key);
          setKey('');
        }}
      >
        <span class="select">
          <select
            class="input"
            aria-label={t('price.element')}
            value={key}
            onChange={(event) => setKey(event.currentTarget.value)}
          >
            <option value="">{t('price.pick')}</option>
            <Groups choices={view.choices.filter((choice) => !taken.has(choice.key))} />
          </select>
          <Icon name="chevronDown" />
        </span>
        <Button type="submit" look={first ? 'primary' : 'quiet'} disabled={key === ''}>
          {t('price.show')}
        </Button>
      </form>
    </section>
  );
}

/** What the audit marked comes first: it was named before any of this. */
function Groups({ choices }: { choices: readonly PriceChoice[] }) {
  const { t } = useLocale();
  const marked = choices.filter(({ marked: colour }) => colour !== null);
  const stages = [...new Set(choices.map(({ stageName }) => stageName))];
  return (
    <>
      {marked.length > 0 ? (
        <optgroup label={t('price.marked')}>
          {marked.map(({ key, text, stageName }) => (
            <option key={`marked ${key}`} value={key}>{`${stageName}: ${text}`}</option>
          ))}
        </optgroup>
      ) : null}
      {stages.map((stage) => (
        <optgroup key={stage} label={stage}>
          {choices
            .filter((choice) => choice.stageName === stage && choice.marked === null)
            .map(({ key, text }) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
