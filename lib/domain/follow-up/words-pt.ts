/** As `words-en.ts`, in Portuguese; the client is addressed as você. */
import type { FollowUpWords } from './follow-up-words.ts';

export const followUpsPt: FollowUpWords = {
  time: [
    'Uma conversa mais curta seria mais fácil de encaixar? Dez minutos esta semana bastam para ver se uma mais longa vale o seu tempo.',
    'Se os dias que propus não eram bons: qual meia hora da próxima semana seria boa para você?',
    'É o momento errado, ou a pessoa errada? Uma resposta de uma linha me ajuda nos dois casos, e não deixarei de segui-la.',
  ],
  explore: [
    'E se começarmos com algo menor? Meia hora com uma pessoa que vive isso todos os dias já mostraria se há algo a encontrar.',
    'Posso preparar as perguntas, e ninguém da sua equipe precisa fazer isso. Em que dia da próxima semana poderíamos vê-las?',
    'Olhar isso com calma ainda vale a pena para você? Se outra coisa vem antes, é só dizer, e volto quando você quiser.',
  ],
  change: [
    'Onde isso está na sua lista: algo que tem de mudar, ou algo com que vocês podem viver?',
    'O que teria de acontecer para isso se tornar urgente? Se não há nada, também é uma boa resposta, e paramos por aqui.',
    'Posso entender que isso fica como está por enquanto? Se não é assim, o que deveria ser diferente, e até quando?',
  ],
  collaborate: [
    'O rascunho só é bom na medida do que você sabe e eu não sei. Quais são os dois pontos que você mudaria primeiro?',
    'Seria mais fácil ver isso em conjunto? Vinte minutos: você fala e eu escrevo.',
    'Quem da sua equipe teria gosto em desmontar isso? Envio com prazer a essa pessoa, e poupo o seu tempo.',
  ],
  consensus: [
    'Para quem o trabalho muda mais se fizermos isso? Gostaria de ouvir essas pessoas antes que tudo seja decidido sem elas.',
    'Ajudaria se eu escrevesse duas linhas que você possa encaminhar aos outros? Aí você só precisa dizer quem são.',
    'Há alguém que preferiria não ter isso? Gostaria de conhecer essa opinião cedo: você poderia nos pôr em contato?',
  ],
  invest: [
    'O que é mais difícil de acertar do seu lado: o dinheiro, ou as horas da sua equipe? Podemos ver uma coisa de cada vez.',
    'Se tudo de uma vez é demais: em qual primeiro passo você colocaria dinheiro e pessoas?',
    'O orçamento para isso é real? Se não é, prefiro saber agora e planejar para quando for.',
  ],
  review: [
    'Envio o rascunho antes, com os três pontos que precisam do seu olhar? Assim a revisão leva vinte minutos em vez de uma hora.',
    'Quem precisa estar presente para a revisão valer? Se você me der os nomes, eu encontro o horário.',
    'Você prefere anotar quando for melhor para você? Aí levo para a ligação só os pontos em aberto.',
  ],
  resolve: [
    'Se você tivesse de apostar que isso dá errado, em que apostaria? É esse o ponto que eu gostaria de tratar primeiro.',
    'Há alguma dúvida que ninguém disse ainda em voz alta? Prefiro ouvi-la de você agora do que mais tarde.',
    'Ajudaria falar com alguém que tinha a mesma dúvida antes de começar? Posso organizar isso com essa pessoa esta semana.',
  ],
  decide: [
    'O que ainda falta para uma decisão? Se for do meu lado, você recebe esta semana.',
    'Até que dia você gostaria de ter isso decidido, em um sentido ou no outro? Vou me planejar em torno desse dia.',
    'Um não está mais perto da verdade a esta altura? Seria uma resposta justa, e eu não perguntaria mais.',
  ],
  execute: [
    'Qual dos primeiros passos já tem responsável do seu lado, e qual ainda precisa de um?',
    'Proponho nomes para os passos em aberto? Você risca o que não servir.',
    'O que atrasaria o início se não for resolvido até o fim da semana? Vamos resolver isso primeiro com vocês.',
  ],
  other: [
    'Volto ao que pedi: ainda é possível do seu lado, e até quando?',
    'O que tornaria a resposta mais fácil para você? Se é a pergunta errada, me diga qual é a certa.',
    'Tiro isso da sua lista? Um sim ou um não basta, e não pergunto mais.',
  ],
};
