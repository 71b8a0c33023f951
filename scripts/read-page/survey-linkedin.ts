import type { Survey } from './survey.ts';

/** The conversation in front laid flat. */
export const surveyLinkedIn: Survey = (_document, { context }) => {
  if (context.site !== 'linkedin') return {};
  const { participants, viewerId, conversationId, threadId, messages, compose } = context.conversations[0] ?? {};
  return { participants, viewerId, conversationId, threadId, messages, compose };
};
