import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { BookSummary } from '../../../lib/contract/views.ts';
import { chooseLanguage } from '../../../lib/locales/fill.ts';
import type { Words } from '../../../lib/locales/translate.ts';
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';
import { LocaleContext } from '../words/locale.ts';
import { SummaryContext } from './summary.ts';
import { SurfaceContext } from './surface.ts';
import type { Surface } from './surface.ts';
import { usePageTone } from '../in-sight/use-page-tone.ts';
import type { PageTone } from '../in-sight/use-page-tone.ts';
import { useQuery } from './use-query.ts';
import { useWords } from '../words/use-words.ts';

/** Everything the hooks stand on. One at the root of each surface: `name` sets its sizes, `words` are what it says. */
export function SurfaceProvider(props: {
  client: SurfaceClient;
  name: 'sidebar' | 'dashboard';
  words: Words;
  /** Of the page around it, where there is one. */
  tone?: PageTone;
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
      <Grounds words={props.words} tone={props.tone ?? null}>
        {props.children}
      </Grounds>
    </SurfaceContext.Provider>
  );
}

/** Settings that the whole page follows: language and theme. */
function Grounds({ words, tone, children }: { words: Words; tone: PageTone; children: ComponentChildren }) {
  const { value, problem } = useQuery('summary', {});
  const around = usePageTone(tone);
  const setting = value?.settings.language ?? 'auto';
  const wanted = chooseLanguage(setting, navigator.languages);
  const locale = useWords(words, wanted);
  const started = useRef(false);
  const answered = value !== undefined || problem !== null;
  // Nothing is shown in one language first and in another a moment later.
  started.current ||= answered && locale?.language === wanted;
  const language = locale?.language ?? wanted;
  useLayoutEffect(() => followSettings(value ?? null, language, around), [value, language, around]);
  if (!locale || !started.current) return null;
  return (
    <LocaleContext.Provider value={locale}>
      <SummaryContext.Provider value={value ?? null}>{children}</SummaryContext.Provider>
    </LocaleContext.Provider>
  );
}

/** Left to itself, a frame is as light or dark as the page around it; everything else follows the system. */
function followSettings(summary: BookSummary | null, language: string, around: PageTone): void {
  const root = document.documentElement;
  root.lang = language;
  const chosen = summary?.settings.theme ?? 'auto';
  const theme = chosen === 'auto' ? around : chosen;
  if (theme === null) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
