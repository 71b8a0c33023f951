/** Portuguese words by what they do in an answer, in the classes of English. */
export const PORTUGUESE_LEXICON = `
WE eu nos nosso* nossa* minha meu me mim gente
YOU voce* te tu seu sua lhe
THEY ele ela eles elas dele dela
IT isso isto esse essa este o a
NOT nao nunca nenhum* tampouco nem sem
NO nada ninguem
WILL vou vamos vai vao
WOULD seria gostaria
MIGHT poderia* poderiamos
CAN posso pode podemos podem consigo consegue* conseguimos da
MUST preciso precisa* devo falta
BE e esta sao sou estou estamos estao ta to somos
HAVE tem tenho temos tinha
IF se caso desde
BUT mas porem
FIRST primeiro antes
STILL ainda
AFTER depois ate quando partir voltar volta apos
SOON breve logo
YES sim claro ok beleza fechado combinado certeza bora
GOOD bom boa otim* perfeit* certo legal
WORK serve funciona possivel
THANK obrigad* valeu
SORRY infelizmente desculp* lament*
SEND envi* mand* encaminh* passo passar segue
HERE anexo aqui link
SIGN assin*
DONE feito ja pronto* marcado
CONFIRM confirm* aprov* aceit* acordo comec*
ASKS pergunt* consult* fal* convers* alinh* cobr*
SEE vejo ver olho olhar analis* verific* revis*
KNOW sei saber ideia
SAY dizer digo
MAYBE talvez provavel* acho
TRY espero tent*
DEPEND depend*
WAIT aguard* esper* correndo assim
OTHERS chefe equipe time diretor* juridico gerencia pessoal socio* comite financeiro colega*
LET deix*
BACK retorno aviso avis* posicao
STOP cancel* desist* recus* encerr* parar vetou
DECIDE decid* decisao optamos escolh*
RIVAL outr* concorren* fornecedor*
MONEY car* orcamento preco dinheiro verba
AGAINST contra
INTEREST interess* prioridad* continuar sentido
SECRET confidencial* interno compartilhar abrir autorizacao
PERSON pessoa responsavel
COPY copi* cc apresent*
RATHER melhor prefir* adiar tal
AWAY ferias viagem viajando licenca urgencia fora
BUSY corrid* impossivel cheio
WHAT que quem qual quais como quant*
WHERE onde
WHY porque
MEAN exatamente
SOONDAY hoje amanha manha tarde
DAY segunda terca quarta quinta sexta
MONTH janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
UNIT dia* semana* mes meses trimestre ano minutos hora*
NEXT proxim* seguinte vem
INVITE convite agenda reuniao horario
TAKE fico marco faco
HAPPY prazer
MUCH mais muito demais
SOME algo alguem algum*
WANT quer* queremos
HARD dificil complicado
`;
