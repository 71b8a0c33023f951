/** The documents that the double answers with. All else is built by its script. */
import { scriptPolicy, TYPES_POLICY } from './headers.ts';

export interface PageShape {
  ui: 'sdui' | 'classic' | 'sales';
  theme: 'light' | 'dark' | 'auto';
  nonce: string;
}

/** Messaging and company pages are classic whatever is asked for. */
export function mainPage({ ui, theme, nonce }: PageShape): string {
  const policies = [scriptPolicy(nonce), TYPES_POLICY]
    .map((policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .join('');
  const key = ui === 'sdui' ? `${policies}<meta name="como-pk" content="d_flagship3_profile_view_base">` : '';
  const body =
    ui === 'sdui'
      ? '<body data-rehydrated="true"><div id="root" data-strictmode="true"></div>'
      : '<body class="render-mode-BIGPIPE nav-v2 ember-application icons-loaded boot-complete"><div class="application-outlet"></div>';
  return `<!doctype html>
<html lang="en" dir="ltr" class="${theme === 'auto' ? '' : `theme--${theme}`}" data-ui="${ui}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${key}
<title>LinkedIn</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/double/page.css">
</head>
${body}
<script nonce="${nonce}" src="/double/app.js"></script>
</body>
</html>`;
}

/** Stands see-through behind every page and holds an editor that nobody sees. */
export function preloadPage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>LinkedIn</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/double/overlay.css"></head>
<body class="ember-application">
<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-label="Write a message…" tabindex="-1"><p>Nobody has written this</p></div></form>
</body>
</html>`;
}
