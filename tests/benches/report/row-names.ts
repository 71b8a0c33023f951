/** What each row is called where people look at the chart. */
const NAMES: Record<string, string> = {
  'site-script-bytes-gmail': 'bytes of the Gmail script, of 20 kB',
  'site-script-bytes-linkedin': 'bytes of the LinkedIn script, of 20 kB',
  'inboxsdk-bytes-gmail': 'bytes on Gmail, against InboxSDK',
  'inboxsdk-bytes-linkedin': 'bytes on LinkedIn, against InboxSDK',
  'inboxsdk-script-time': 'script time at load, against InboxSDK',
  'inboxsdk-heap': 'heap of the page, against InboxSDK',
  'read-draft': 'reading a draft',
  'churn-script-time': 'script time while the inbox churns',
  'context-to-dom': 'context to sidebar, against bare hops',
  'ids-to-context': 'ids agree to context posted, two frames',
  'long-tasks': 'long tasks, at a quarter of the speed',
  'sidebar-usable': 'sidebar usable, against a bare frame',
  'typing-latency': 'key to paint in compose',
  'dashboard-open': 'dashboard opened, large book to small',
  'dashboard-pages': 'the slowest page, large book to small',
  'dashboard-woken': 'the slowest page, worker just awake',
  search: 'search in 100,000, against a scan',
  'search-slip': 'search with a slip, against a scan',
  'cold-worker': 'sleeping worker to answer, against a bare one',
  'due-ledger': 'next 50 due of a million, against bare rows',
  'due-today': '50 for today of a million, against bare rows',
  growth: 'steepest growth, against the logarithm',
  import: 'import of 100,000, against raw puts',
  'interaction-dashboard': 'act to paint in the dashboard, to an empty book',
  'interaction-sidebar': 'act to paint in the sidebar, to an empty book',
  idle: 'CPU of three idle tabs, against none',
  'idle-timers': 'timers of three idle tabs',
};

export function nameOf(id: string): string {
  return NAMES[id] ?? id;
}
