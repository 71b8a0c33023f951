import type { scheduled as english } from '../../../en/dashboard/data/scheduled.ts';

export const scheduled: Record<keyof typeof english, string> = {
  'scheduled.title': 'Backups que se salvam sozinhos',
  'scheduled.how':
    'Enquanto o navegador está aberto, o Red Pen salva o backup acima como arquivo, e remove os seus mais antigos quando já há o bastante. Se nada mudou, nenhum arquivo é preciso.',
  'scheduled.every': 'De quanto em quanto tempo',
  'scheduled.every.off': 'Nunca',
  'scheduled.every.daily': 'Todo dia',
  'scheduled.every.weekly': 'Toda semana',
  'scheduled.place': 'Onde',
  'scheduled.place.downloads': 'Downloads, em “Red Pen”',
  'scheduled.place.folder': 'Uma pasta minha',
  'scheduled.folderIs': 'Em “{name}”.',
  'scheduled.folderOther': 'Escolher uma pasta',
  'scheduled.keep': 'Manter',
  'scheduled.keepCount': 'os últimos {count}',
  'scheduled.now': 'Salvar um agora',
  'scheduled.saving': 'Salvando…',
  'scheduled.saved': 'Último salvo: {name}, {when}.',
  'scheduled.never': 'Nenhum salvo ainda.',
  'scheduled.failed': 'Não funcionou: {when}',
  'scheduled.allow': 'Permitir e salvar um',
  'scheduled.sealHow':
    'Pedida uma vez, porque ninguém está lá quando um arquivo é salvo. O Red Pen não guarda a frase secreta, só uma chave feita dela que sabe trancar arquivos.',
  'scheduled.sealDo': 'Trancar daqui em diante',
  'scheduled.sealed': 'Trancados com a frase secreta que você deu.',
  'scheduled.unseal': 'Deixar de trancar',
  'scheduled.notice': 'Nenhum backup se salva sozinho.',
  'scheduled.refused.downloads':
    'O navegador não permitiu, então nada se salva sozinho. Você pode salvar um backup acima quando quiser.',
  'scheduled.refused.folder': 'Nenhuma pasta foi escolhida, então nada mudou.',
  'scheduled.why.no-permission': 'O navegador não deixa mais o Red Pen salvar arquivos.',
  'scheduled.why.ask-folder':
    'O navegador quer que você permita a pasta de novo. Ele esquece quando não há aba do Red Pen aberta.',
  'scheduled.why.no-folder': 'A pasta já não está lá. Foi movida, renomeada ou removida.',
  'scheduled.why.no-key':
    'A chave de trancar sumiu, e o arquivo não foi salvo destrancado. Deixe de trancar, ou dê a frase secreta de novo.',
  'scheduled.why.busy': 'O caderno continuou mudando. Nova tentativa em até uma hora.',
  'scheduled.why.full': 'O disco está cheio. Nova tentativa em até uma hora.',
  'scheduled.why.not-whole': 'O caderno não tem mais o que tinha, então os arquivos bons ficaram como estão.',
  'scheduled.why.failed': 'Não foi possível gravar o arquivo. Nova tentativa em até uma hora.',
};
