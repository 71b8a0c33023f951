import type { ComponentChildren } from 'preact';
import { useLocale } from '../../hooks/words/locale.ts';

export function Step(props: { number: number; title: string; why?: string; children: ComponentChildren }) {
  const { t } = useLocale();
  return (
    <li class="step">
      <span class="step-number figures" aria-hidden="true">
        {props.number}
      </span>
      <div class="step-body">
        <h2 class="step-title">
          <span class="ears">{`${t('welcome.step', { number: props.number })}: `}</span>
          {props.title}
        </h2>
        {props.why ? <p class="step-why">{props.why}</p> : null}
        {props.children}
      </div>
    </li>
  );
}
