import type { snippetPage as english } from '../../en/dashboard/snippet-page.ts';

export const snippetPage: Record<keyof typeof english, string> = {
  'shell.snippets': 'Textos prontos',
  'snippetPage.new': 'Novo texto pronto',
  'snippetPage.save': 'Salvar em arquivo',
  'snippetPage.take': 'Adicionar de um arquivo',
  'snippetPage.refused.newer':
    'Não posso usar {name}: o arquivo foi escrito por um Red Pen mais novo. Atualize primeiro.',
  'snippetPage.refused.none': 'Não posso usar {name}: não é um arquivo de textos prontos. Nada mudou.',
  'snippetPage.leftOut':
    '{count|Um não pôde ser lido e ficou de fora|# não puderam ser lidos e ficaram de fora}: {which}',
  'snippetPage.emptyHow': 'Escreva um, comece com um para cada tipo de pedido, ou adicione os de um arquivo.',
  'snippetPage.column.name': 'Nome',
  'snippetPage.column.for': 'Para',
  'snippetPage.column.uses': 'Usado',
  'snippetPage.name': 'Nome',
  'snippetPage.shortcut': 'Atalho',
  'snippetPage.text': 'Palavras',
  'slots.filled': 'Preenchido pelo negócio:',
  'slots.others': 'Qualquer outra coisa entre chaves é perguntada antes de inserir.',
  'slots.asked': 'Perguntado antes de inserir: {slots}',
  'snippetPage.delete': 'Excluir {name}. Dá para desfazer durante 8 segundos.',
  'snippetPage.kind': 'Tipo de pedido',
  'snippetPage.anyKind': 'Qualquer um',
  'snippetPage.stage': 'Etapa',
  'snippetPage.anyStage': 'Qualquer uma',
  'snippetPage.needsWords': 'Um texto pronto precisa de nome e palavras.',
  'snippetPage.edit': 'Editar {name}',
  'snippetPage.uses': '{count|uma vez|# vezes}',
  'snippetPage.unused': 'ainda não',
};
