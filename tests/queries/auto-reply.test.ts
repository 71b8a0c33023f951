/** What a mailbox writes by itself for somebody who is away, and what people write by hand who are. */
import { describe, expect, it } from 'vitest';
import { isAutoReply } from '../../lib/queries/page/auto-reply.ts';

const NOTES = [
  'I am out of the office until Monday 15 June with limited access to email. If it is urgent please contact Jane Doe.',
  'Thank you for your email. I am currently out of the office and will respond upon my return.',
  'Hello, I am travelling this week and have limited access to email. I’ll reply when I’m back on Monday.',
  'Automatic reply: I’m on parental leave.',
  'Thanks for your message. I am on annual leave until 15 June and will respond to your email on my return.',
  'I am currently on vacation and not checking email. I will reply on Monday.',
  'I am away from the office until 22 June. Please contact jane@northwind.example for assistance.',
  'Thank you for your email. I am on leave until 15 June.',
  'I will be out of the office from 3 to 7 August. During this time I will have intermittent access to email.',
  'Out of office until Monday. I will answer your message when I return.',
  'Hi there, I’m on holiday and back on 22 June. For anything urgent, call the office.',
  'Thanks for reaching out! I’m OOO until Monday, without access to email.',
  'Hello and thank you for your message. I am on leave until Monday.',
  'Hello\n\nThank you for your email. I am on leave until Monday.',
  'Hi All, I’m on leave until Monday, please contact the desk.',
  'I’m on sick leave. In my absence, please write to the team.',
  'Vielen Dank für Ihre Nachricht. Ich bin bis 15. Juni nicht im Büro. In dringenden Fällen erreichen Sie Herrn Maier.',
  'Ich bin derzeit im Urlaub und ab Montag wieder erreichbar. Ihre E-Mail wird nicht weitergeleitet.',
  'Ich bin bis zum 15. Juni nicht im Haus. Bitte wenden Sie sich an meine Kollegin.',
  'Danke für deine Nachricht! Ich bin im Urlaub und melde mich nach meiner Rückkehr.',
  'Ich befinde mich in Elternzeit. Meine Vertretung übernimmt Frau Krause.',
  'Derzeit bin ich nicht im Büro. Ab dem 22. Juni bin ich wieder für Sie da.',
  'Guten Tag, ich bin auf Dienstreise und habe nur eingeschränkten Zugriff auf meine E-Mails.',
  'Vielen Dank für Ihre E-Mail. Ich bin bis zum 15. Juni abwesend.',
  'Automatische Antwort: Ich bin im Urlaub.',
  'Je suis absent du bureau jusqu’au 15 juin. En cas d’urgence, merci de contacter Mme Dupont.',
  'Merci pour votre message. Je suis en congé jusqu’au 15 juin.',
  'Bonjour, je suis actuellement en déplacement et je vous répondrai à mon retour.',
  'Je suis en vacances avec un accès limité à ma messagerie.',
  'Réponse automatique : absente du bureau.',
  'Pendant mon absence, vous pouvez joindre Paul. Je suis absente cette semaine.',
  'Estoy fuera de la oficina hasta el lunes. Para asuntos urgentes, contacte con Ana.',
  'Gracias por su mensaje. Estoy de vacaciones hasta el 15 de junio.',
  'Actualmente estoy de viaje y responderé a su correo el lunes.',
  'Estoy de vacaciones con acceso limitado al correo. Le responderé a mi regreso.',
  'Respuesta automática: estoy ausente.',
  'Estou fora do escritório até segunda-feira. Em caso de urgência, contacte a Ana.',
  'Obrigado pela sua mensagem. Estou de férias até 15 de junho.',
  'Atualmente estou de férias e responderei quando voltar.',
  'Estou ausente com acesso limitado ao e-mail.',
  'Resposta automática: estou de férias.',
];

const BY_HAND = [
  'I’m away, I’m back Monday',
  'I’m away this week, I’m back Monday.',
  'I am on holiday. I return on the 15th, any day after that.',
  'Hi Sam, I’m on leave until Tuesday and I’ll reply when I’m back.',
  'I’m travelling all week. I’m back in Porto on Friday and can look at it then.',
  'Thanks for your email. I’m on holiday from Friday, so Thursday morning would be best.',
  'Thank you for your message, I’m away until Monday. Tuesday at ten would suit me.',
  'I’m away until the 20th, but this is urgent for us: send it to Ana as well.',
  'I’m on holiday, back on Monday. Sam Winter, Autohaus Kern, Automotive Sales',
  'I’m out of the office on Thursday, but Friday at 10 works for me.',
  'Yes, Thursday. I am out of the office from Friday with limited access to email.',
  'I’m on holiday next week, can we do the week after?',
  'Ich bin im Urlaub und ab Montag wieder erreichbar.',
  'Bin im Urlaub, ab Montag wieder da. Dann schaue ich es mir an.',
  'Hallo Jo, ich bin derzeit im Urlaub und ab Montag wieder erreichbar.',
  'Ja, Donnerstag passt. Ab Freitag bin ich im Urlaub und am 22. wieder erreichbar.',
  'Danke für Ihre Nachricht. Ab Freitag bin ich im Urlaub, Donnerstag früh wäre besser.',
  'Bei uns ist es dringend, aber ich bin bis Montag im Urlaub.',
  'Je suis en vacances, de retour lundi.',
  'Bonjour Sam, je suis en congé jusqu’à lundi, je vous répondrai ensuite.',
  'Merci pour votre mail. Je suis absente vendredi, plutôt jeudi matin.',
  'Estoy de vacaciones, vuelvo el lunes.',
  'Gracias por tu correo. Estoy de vacaciones desde el viernes, mejor el jueves.',
  'Hola Sam, estoy fuera de la oficina hasta el lunes.',
  'Estou de férias, volto na segunda.',
  'Obrigada pelo seu e-mail. Estou de férias a partir de sexta, melhor na quinta.',
  'The plan is automatic, and I’m away on Monday.',
];

describe('a note that a mailbox writes by itself', () => {
  it.each(NOTES)('is none of a person: %s', (text) => expect(isAutoReply(text)).toBe(true));
});

describe('somebody who is away and writes by hand', () => {
  it.each(BY_HAND)('has written: %s', (text) => expect(isAutoReply(text)).toBe(false));
});
