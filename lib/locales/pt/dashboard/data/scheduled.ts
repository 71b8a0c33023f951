import type { scheduled as english } from '../../../en/dashboard/data/scheduled.ts';

export const scheduled: Record<keyof typeof english, string> = {
  'scheduled.title': 'Backups automáticos',
  'scheduled.how':
    'Enquanto o navegador está aberto, o Red Pen salva o backup acima como arquivo e remove os mais antigos dos que ele salvou, quando já há o bastante. Se nada mudou, não salva nenhum.',
  'scheduled.every': 'Frequência',
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
    'Pedida uma só vez: não há ninguém para digitá-la quando um arquivo é salvo. O Red Pen guarda só uma chave feita dela, que serve para trancar arquivos.',
  'scheduled.sealDo': 'Trancar daqui em diante',
  'scheduled.sealed': 'Trancados com a sua frase secreta.',
  'scheduled.unseal': 'Deixar de trancar',
  'scheduled.notice': 'Os backups automáticos pararam.',
  'scheduled.refused.downloads':
    'O navegador não permitiu, então nenhum backup é salvo automaticamente. Você pode salvar um backup acima quando quiser.',
  'scheduled.refused.folder': 'Nenhuma pasta foi escolhida, então nada mudou.',
  'scheduled.why.no-permission': 'O navegador não deixa mais o Red Pen salvar arquivos.',
  'scheduled.why.ask-folder':
    'O navegador quer que você permita a pasta de novo. Ele esquece quando não há aba do Red Pen aberta.',
  'scheduled.why.no-folder': 'A pasta não está mais lá. Foi movida, renomeada ou removida.',
  'scheduled.why.no-key':
    'A chave que tranca os arquivos sumiu, e o arquivo não foi salvo destrancado. Deixe de trancar, ou digite a frase secreta de novo.',
  'scheduled.why.busy': 'O caderno continuou mudando. Nova tentativa em até uma hora.',
  'scheduled.why.full': 'O disco está cheio. Nova tentativa em até uma hora.',
  'scheduled.why.not-whole': 'O caderno não tem mais o que tinha, então os arquivos bons ficaram como estão.',
  'scheduled.why.failed': 'Não foi possível gravar o arquivo. Nova tentativa em até uma hora.',
};
