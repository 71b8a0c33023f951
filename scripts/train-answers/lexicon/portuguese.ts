/** Portuguese words by what they do in an answer, in the classes of English. */
export const PORTUGUESE_LEXICON = `
WE eu nos nosso* nossa* minha meu me mim gente
YOU voce* te seu sua lhe
THEY ele ela eles dele
IT isso isto esse essa este o a
NOT nao nenhum* nem sem
NO nada ninguem
WILL vou vamos vai vao
WOULD seria gostaria
MIGHT poderia* poderiamos
CAN posso pode podemos podem consigo consegue* conseguimos da
MUST preciso precisa* devo falta
BE e esta sao sou estou estamos estao ta to
HAVE tem tenho temos
IF se caso desde
BUT mas
FIRST primeiro antes
STILL ainda
AFTER depois ate quando partir voltar volta
SOON logo
YES sim claro ok fechado combinado certeza bora isso exatamente topamos consigo estamos serve
GOOD bom boa otim* perfeit* legal
WORK serve funciona possivel
THANK obrigad* valeu
SORRY infelizmente lament* pena desculpa desculpe
SEND envi* mand* encaminh* passo passar segue envio enviamos seguem
HERE anexo aqui
SIGN assin*
DONE feito ja pronto* marcado enviado sairam
CONFIRM confirm* aprov* aceit* acordo comec* aprovado aprovou favor assinado unanimidade autoriz* liberou liberado aceitou verde sinal
ASKS pergunt* consult* fal* convers* alinh* cobr*
SEE vejo ver olhar analis* verific* revis* ler li olhada dar
KNOW sei saber sabe
SAY dizer digo respondo ligo
MAYBE talvez acho dificil duvida quem
TRY espero tent*
DEPEND depend* conforme
WAIT aguard* assim espera processo
OTHERS chefe equipe time diretor* juridico pessoal socio* comite financeiro colega* assistente gerente presidente diretora secretaria matriz compras contabilidade cliente administracao direcao engenheiro
LET deix*
BACK retorno aviso avis* posicao volto ligo
STOP cancel* desist* encerr* parar vetou cancelado recusou suspenso anulado
DECIDE decid* decisao optamos escolh*
RIVAL outr* concorren* fornecedor*
MONEY car* orcamento preco verba
AGAINST contra
INTEREST interess* prioridad* continuar sentido
SECRET confidencial* compartilhar abrir autorizacao
PERSON pessoa responsavel
COPY copi* apresent*
RATHER melhor prefir* adiar tal
AWAY ferias viagem viajando licenca urgencia fora ausente encontro acesso limitado escritorio
BUSY corrid* impossivel complicado
WHAT que quem qual quais como quant*
WHERE onde
MEAN exatamente
SOONDAY hoje amanha manha tarde
DAY segunda terca quarta quinta sexta
MONTH janeiro fevereiro marco abril maio junho julho agosto setembro dezembro
UNIT dia* semana* mes trimestre ano minutos hora*
NEXT proxim* vem
INVITE convite agenda reuniao horario
TAKE fico marco
HAPPY prazer
MUCH muito demais
SOME algo alguem algum*
WANT quer*
HARD dificil complicado
COUNT dois duas tres quatro seis sete oito dez vinte trinta meia
PAST ontem passada ultimo* ultima
MESSAGE mensagem mensagens email
TITLE senhor senhora sr dr dra dona eng
THING numeros dados nomes documento* contrato* lista proposta pedido amostras
PROJECT projeto* piloto
TOOL sistema ferramenta* produto* solucao
EVENT fechamento auditoria migracao inventario conselho feriado* obra
ONLY so
LONGER mais
PASSED reencaminhei passei deixei
CHAT chuva chover sol fim parabens abraco* beijinho kkk* feira golo congresso calendario frio
ELSEBUSINESS fatura* endereco estacionamento nif boleto
`;
