import type { ComponentChildren } from 'preact';
import { useLocale } from '../../hooks/words/locale.ts';
import { atLeast } from '../../ui/words/at-least.ts';

/** A page's name, how many it holds, `more` = at least, and its one act. */
export function PageHead(props: {
  title: string;
  count?: number | undefined;
  more?: boolean | undefined;
  children?: ComponentChildren;
}) {
  const { language } = useLocale();
  return (
    <div class="page-head">
      <h1 class="page-title">
        {props.title}
        {props.count === undefined ? null : (
          <span class="page-count figures">{atLeast(props.count, props.more === true, language)}</span>
        )}
      </h1>
      {props.children}
    </div>
  );
}
