/** Portuguese words by what they do in an answer, in the classes of English. */
export const PORTUGUESE_LEXICON = `
WE eu nos nosso* minha meu me mim gente
YOU voce* te seu sua lhe
THEY ele ela eles dele
IT isso esse essa este o a
NOT nao nenhum* nem sem
NO nada ninguem
WILL vou vamos vai vao
WOULD seria
MIGHT poderia*
CAN posso pode podemos podem consigo consegue* da
MUST preciso precisa* falta
BE e esta sao estou estamos estao ta to
HAVE tem tenho temos
IF se caso desde
BUT mas
FIRST primeiro antes
STILL ainda
AFTER depois ate quando partir voltar volta
YES sim claro fechado combinado certeza exatamente serve
GOOD bom boa otim* perfeit*
WORK possivel
THANK obrigad*
SORRY infelizmente
SEND envi* mand* encaminh* passo passar segue envio seguem
HERE anexo aqui
SIGN assin*
DONE ja pronto* marcado
CONFIRM confirm* aprov* aceit* comec* aprovado favor assinado unanimidade liberou aceitou
ASKS pergunt* fal* convers* alinh*
SEE vejo ver
KNOW sei sabe
SAY dizer
MAYBE talvez acho dificil duvida quem
TRY tent*
DEPEND depend*
WAIT assim
OTHERS chefe equipe time diretor* juridico pessoal financeiro colega* diretora matriz cliente administracao
LET deix*
BACK retorno aviso volto
STOP cancel* parar cancelado recusou
DECIDE decid* escolh*
RIVAL outr* concorren* fornecedor*
MONEY car* orcamento preco
INTEREST interess* continuar
SECRET compartilhar abrir
PERSON responsavel
COPY copi* apresent*
RATHER melhor prefir* tal
AWAY ferias viagem viajando licenca urgencia fora ausente acesso escritorio
BUSY corrid* complicado
WHAT que qual quais como quant*
SOONDAY hoje amanha manha tarde
DAY segunda terca quarta quinta sexta
MONTH junho julho agosto setembro
UNIT dia* semana* mes trimestre ano minutos hora*
NEXT proxim* vem
INVITE convite agenda reuniao horario
HAPPY prazer
MUCH muito demais
WANT quer*
COUNT dois duas tres dez
PAST ontem ultimo*
MESSAGE mensagem
TITLE senhor senhora sr
THING numeros dados contrato* lista proposta pedido amostras
PROJECT projeto* piloto
TOOL sistema
EVENT fechamento auditoria migracao conselho
ONLY so
LONGER mais
PASSED deixei
CHAT chuva fim abraco* kkk* feira
ELSEBUSINESS fatura* endereco
ACCEPTS sem_problema com_certeza com_prazer esta_otimo ate_quinta ate_sexta pode_ser
HANDED em_anexo mando_hoje em_copia
REFUSES nao_temos_interesse nao_vamos prefiro_nao mas_nao
GONE outro_fornecedor foi_cancelado fechamos_com
PUTSOFF te_aviso ainda_nao preciso_ver vou_ver
UNSURE nao_sei dificil_dizer pode_ser_que depende_do vamos_ver
UPTO quem_decide
AUTOMATIC fora_do_escritorio de_ferias de_licenca resposta_automatica estou_de_ferias
PUZZLED
LATER que_tal pode_ser_na melhor_no depois_do semana_que_vem proxima_semana so_depois so_na so_no
`;
