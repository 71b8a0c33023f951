/** Parts that several Portuguese rules share. */
export const LEAD =
  'e|entao|ok|bom|se sim|se nao|uma pergunta|alias|tambem|por favor|enquanto isso|ou|ja agora|dito isto|oi|ola';

export const DAY =
  '(?:segunda|terca|quarta|quinta|sexta|sabado|amanha|hoje|(?:na |a )?(?:proxima semana|semana que vem|semana de|esta semana)|(?:o |no )?dia \\d{1,2}|\\d{1,2} de \\w+|(?:ao )?(?:final|fim) d[oae] (?:mes|semana|ano|trimestre|dia))';
