import type { snippets as english } from '../../en/sidebar/snippets.ts';

export const snippets: Record<keyof typeof english, string> = {
  'snippets.title': 'Textos prontos',
  'snippets.find': 'Buscar por palavra ou atalho',
  'snippets.nothing': 'Nenhum texto pronto com “{text}”.',
  'snippets.empty': 'Palavras suas vão ficar aqui, prontas para inserir, com nomes, empresa e data preenchidos.',
  'snippets.start': 'Começar com um para cada tipo de pedido',
  'snippets.manage': 'Escrever e editar',
  'slot.first_name': 'Primeiro nome',
  'slot.name': 'Nome',
  'slot.company': 'Empresa',
  'slot.deal': 'Negócio',
  'slot.date': 'Data',
  'slot.value': 'O que o cliente ganha',
};
