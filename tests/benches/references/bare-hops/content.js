/**
 * Tells the worker of each new thread in the frame in which its heading first stands, as the real one does: both are then on
 * their way while the page draws the thread.
 */
const plan = new URLSearchParams(location.search).get('plan') ?? '1';
const stamps = [];
globalThis.stamps = stamps;

const host = document.createElement('div');
host.style.cssText = 'position:fixed;right:0;top:0;bottom:0;width:344px;z-index:9999';
const frame = document.createElement('iframe');
frame.src = chrome.runtime.getURL('frame.html');
frame.style.cssText = 'width:100%;height:100%;border:0;background:white';
host.attachShadow({ mode: 'closed' }).append(frame);
document.documentElement.append(host);

let port = null;
function post(message) {
  if (!port) {
    port = chrome.runtime.connect({ name: 'page' });
    port.onDisconnect.addListener(() => (port = null));
  }
  port.postMessage(message);
}

function subject() {
  const shown = [...document.querySelectorAll('h2.hP')].find((heading) => heading.getClientRects().length > 0);
  return shown?.textContent ?? null;
}

let last = null;
function look() {
  const now = subject();
  if (now === null || now === last) return requestAnimationFrame(look);
  last = now;
  stamps.push({ at: performance.timeOrigin + performance.now(), text: now });
  post({ subject: now, plan });
}
addEventListener('hashchange', () => requestAnimationFrame(look));
