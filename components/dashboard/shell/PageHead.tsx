import type { ComponentChildren } from 'preact';
import { useLocale } from '../../hooks/words/locale.ts';

/** A page's name, how many it holds, and its one act. */
export function PageHead(props: { title: string; count?: number | undefined; children?: ComponentChildren }) {
  const { language } = useLocale();
  return (
    <div class="page-head">
      <h1 class="page-title">
        {props.title}
        {props.count === undefined ? null : (
          <span class="page-count figures">{new Intl.NumberFormat(language).format(props.count)}</span>
        )}
      </h1>
      {props.children}
    </div>
  );
}
