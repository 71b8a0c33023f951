import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { BookSummary } from '../../lib/contract/views.ts';
import { chooseLanguage } from '../../lib/locales/fill.ts';
import type { Words } from '../../lib/locales/translate.ts';
import type { SurfaceClient } from '../../lib/messaging/surface-client.ts';
import { LocaleContext, makeLocale } from './locale.ts';
import { SummaryContext } from './summary.ts';
import { SurfaceContext } from './surface.ts';
import type { Surface } from './surface.ts';
import { useQuery } from './use-query.ts';

/** Everything the hooks stand on. One at the root of each surface: `name` sets its sizes, `words` are what it says. */
export function SurfaceProvider(props: {
  client: SurfaceClient;
  name: 'sidebar' | 'dashboard';
  words: Words;
  children: ComponentChildren;
}) {
  const surface = useMemo<Surface>(
    () => ({ client: props.client, toast: signal(null), undoable: signal([]), stale: signal(null) }),
    [props.client],
  );
  useEffect(() => props.client.on('stale', (why) => (surface.stale.value = why)), [props.client, surface]);
  useLayoutEffect(() => {
    document.documentElement.dataset['surface'] = props.name;
  }, [props.name]);
  return (
    <SurfaceContext.Provider value={surface}>
      <Grounds words={props.words}>{props.children}</Grounds>
    </SurfaceContext.Provider>
  );
}

/** Settings that the whole page follows: language and theme. */
function Grounds({ words, children }: { words: Words; children: ComponentChildren }) {
  const { value, problem } = useQuery('summary', {});
  const setting = value?.settings.language ?? 'auto';
  const locale = useMemo(() => makeLocale(words, chooseLanguage(setting, navigator.languages)), [words, setting]);
  useLayoutEffect(() => followSettings(value ?? null, locale.language), [value, locale]);
  return (
    <LocaleContext.Provider value={locale}>
      <SummaryContext.Provider value={value ?? null}>
        {value === undefined && problem === null ? null : children}
      </SummaryContext.Provider>
    </LocaleContext.Provider>
  );
}

function followSettings(summary: BookSummary | null, language: string): void {
  const root = document.documentElement;
  root.lang = language;
  const theme = summary?.settings.theme ?? 'auto';
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
