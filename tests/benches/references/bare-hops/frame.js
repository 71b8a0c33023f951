const text = document.getElementById('text').firstChild;

function connect() {
  const port = chrome.runtime.connect({ name: 'frame' });
  port.onMessage.addListener((message) => {
    globalThis.found = message.found;
    text.data = message.text;
  });
  port.onDisconnect.addListener(() => setTimeout(connect, 50));
}
connect();
