/** The brief as plain text, and as HTML for a mail or a document. */
import type { BriefSection } from './brief-sections.ts';

export function briefText(title: string, sections: readonly BriefSection[]): string {
  const parts = sections.map(({ title: head, lines }) => [head, ...lines.map((line) => `- ${line}`)].join('\n'));
  return [title, ...parts].join('\n\n');
}

export function briefHtml(title: string, sections: readonly BriefSection[]): string {
  const parts = sections.map(
    ({ title: head, lines }) =>
      `<h3>${escapeHtml(head)}</h3><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
  );
  return `<h2>${escapeHtml(title)}</h2>${parts.join('')}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
