/** Looks for extensions as LinkedIn does: asks for their files by id, walks the DOM for their addresses, listens. */
import { log } from '../base/log.ts';
import type { Finding } from '../base/log.ts';
import { quietly } from './spies.ts';

const ADDRESS = /(?:chrome|moz|safari-web)-extension:\/\/[^\s"')]*/;
/** Frames that the page itself has. */
const OWN_FRAMES = 'iframe[data-testid="interop-iframe"]';

export function startProbe(ids: string[], files: string[]): void {
  log.probe = probe;
  log.walk = walk;
  addEventListener('message', (event) =>
    find('message', `${event.origin} ${JSON.stringify(event.data)?.slice(0, 200)}`),
  );
  document.addEventListener('securitypolicyviolation', (event) => {
    if (ADDRESS.test(event.blockedURI)) find('policy', event.blockedURI);
  });
  if (ids.length > 0) void probe(ids, files);
}

function find(how: Finding['how'], detail: string): void {
  if (!log.findings.some((known) => known.how === how && known.detail === detail)) log.findings.push({ how, detail });
}

async function probe(ids: string[], files: string[]): Promise<Finding[]> {
  await Promise.all(ids.flatMap((id) => files.map((file) => ask(`chrome-extension://${id}/${file}`))));
  return walk();
}

/** Answers only where a file is web-accessible under a static address. */
async function ask(address: string): Promise<void> {
  const answer = await quietly(() => fetch(address)).catch(() => null);
  if (answer) find('fetch', address);
}

function walk(): Finding[] {
  walkNode(document);
  for (const entry of performance.getEntriesByType('resource')) {
    const found = ADDRESS.exec(entry.name);
    if (found) find('resource', found[0]);
  }
  const own = document.querySelectorAll(OWN_FRAMES).length;
  if (window.length > own) find('frames', `${window.length} frames, ${own} of them the page's own`);
  return log.findings;
}

function walkNode(node: Node): void {
  if (node instanceof Element) {
    for (const { name, value } of node.attributes) {
      const found = ADDRESS.exec(value);
      if (found) find('dom', `${node.nodeName.toLowerCase()}[${name}] ${found[0]}`);
    }
    if (node.shadowRoot) walkNode(node.shadowRoot);
  } else if (node instanceof Text) {
    const found = ADDRESS.exec(node.data);
    if (found) find('dom', `text ${found[0]}`);
  }
  for (const child of node.childNodes) walkNode(child);
}
