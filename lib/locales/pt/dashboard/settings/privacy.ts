import type { privacy as english } from '../../../en/dashboard/settings/privacy.ts';

export const privacy: Record<keyof typeof english, string> = {
  'privacy.title': 'Privacidade',
  'privacy.lead': 'Sem conta, sem servidor, sem rede. O que o Red Pen sabe fica neste navegador.',
  'privacy.read': 'O que ele lê',
  'privacy.readHow':
    'Só o que está na sua tela, enquanto está nela. Ele nunca rola, clica, expande nem busca nada para ver mais.',
  'privacy.gmail': 'Gmail',
  'privacy.gmail.1':
    'A caixa de e-mail em que você está, e a conversa aberta: assunto, remetentes, destinatários e o texto das mensagens expandidas.',
  'privacy.gmail.2':
    'O rascunho que você escreve: destinatários, assunto, as suas palavras sem citação nem assinatura.',
  'privacy.gmail.3': 'Numa lista: nada, a não ser que é uma lista.',
  'privacy.linkedin': 'LinkedIn',
  'privacy.linkedin.1':
    'Nada até você ligar. Depois: o perfil ou a empresa na tela, com nome, título do perfil, cargo e empresa.',
  'privacy.linkedin.2': 'Conversas abertas: as pessoas, as mensagens, o seu rascunho.',
  'privacy.linkedin.3': 'Nenhuma foto. Nada é digitado, clicado ou focado nas páginas do LinkedIn.',
  'privacy.linkedinNow.page': 'Agora: ligado, na página.',
  'privacy.linkedinNow.panel': 'Agora: ligado, no painel lateral do navegador.',
  'privacy.linkedinNow.off': 'Agora: desligado.',
  'privacy.elsewhere': 'Em qualquer outro lugar',
  'privacy.elsewhere.1': 'O Red Pen não roda em nenhuma outra página.',
  'privacy.kept': 'O que ele guarda',
  'privacy.kept.1':
    'O que você registra: empresas, pessoas, negócios, respostas, compromissos com as palavras e um link para a mensagem, ligações e conversas, o que os clientes disseram, os seus motivos honestos, auditorias, retrospectivas, habilidades, planos e textos prontos.',
  'privacy.kept.2': 'Que negócio você escolheu para uma conversa, para que ele seja achado de novo.',
  'privacy.kept.3': 'Um histórico das suas mudanças, para desfazer e para a linha do tempo.',
  'privacy.kept.4':
    'Os e-mails e as mensagens em si não são guardados. Palavras são, quando você as registra ou diz o que uma frase pede.',
  'privacy.kept.5':
    'Que resumos e lembretes foram mostrados, por número e dia, para que nenhum venha duas vezes. Sem texto, e em nenhum arquivo.',
  'privacy.kept.6':
    'O que você começou a escrever ao lado de um negócio, até salvar ou cancelar: no máximo uma semana, e em nenhum arquivo.',
  'privacy.kept.7':
    'De uma mensagem que você enviou: as frases que pedem ou prometem algo, até você responder sobre elas. No máximo uma semana, 60 dias enquanto o envio está programado, e em nenhum arquivo.',
  'privacy.kept.8': 'As suas configurações, e os endereços das caixas de e-mail que estiveram na tela.',
  'privacy.where': 'Onde',
  'privacy.where.1': 'No armazenamento do próprio navegador, neste computador, com cópias de recuperação ao lado.',
  'privacy.where.2': 'Em arquivos que você salva: um backup ou uma tabela. Nada sai por outro caminho.',
  'privacy.where.3':
    'Uma notificação é desenhada pelo seu sistema, que pode guardá-la por um tempo e mostrá-la na tela bloqueada. Ela contém só números, a menos que você permita os nomes das empresas; nunca o que alguém escreveu.',
  'privacy.never': 'O que nunca acontece',
  'privacy.never.1':
    'Nada é enviado a lugar nenhum: nem estatísticas, nem relatórios de erro, nem atualizações de conteúdo.',
  'privacy.never.2':
    'Ninguém mais vê os seus motivos, auditorias, habilidades e planos. Eles estão no seu próprio backup, marcados como privados, e nunca numa tabela.',
  'privacy.never.3':
    'Nada é enviado nem digitado em seu nome. Um texto só entra num rascunho do Gmail quando você clica em Inserir.',
  'privacy.enforced': 'Como isso é garantido',
  'privacy.enforced.1':
    'O navegador bloqueia toda conexão das páginas da extensão e do que ela roda em segundo plano, por esta política no pacote:',
  'privacy.enforced.2':
    'Acesso a páginas: mail.google.com. Para www.linkedin.com o navegador pergunta a você antes, e você pode retirar o acesso em Configurações.',
  'privacy.enforced.3':
    'Outras permissões: armazenamento (o caderno e as cópias), menu de contexto (registrar palavras selecionadas), scripts (abas do Gmail que já estavam abertas, e o LinkedIn quando você permite), alarmes (cópias de recuperação, limpeza do que foi excluído, a conta do dia, lembretes), painel lateral. Notificações só depois que você as liga em Configurações; desligá-las devolve a permissão. Downloads só para os backups automáticos, do mesmo modo.',
  'privacy.enforced.4':
    'A página que hospeda a barra lateral não enxerga dentro dela, e não fica sabendo nada dos seus negócios.',
  'privacy.deleting': 'Exclusão',
  'privacy.deleting.1':
    'O que você exclui sai do histórico cerca de um minuto depois, e das cópias de recuperação quando novas as substituem. O histórico guarda quando, de que tipo e quantos.',
  'privacy.deleting.2':
    'Excluir tudo remove isso também, e devolve o que você tinha permitido no navegador. Os arquivos que você salvou ficam fora do alcance.',
  'privacy.toData': 'Ir para Dados',
};
