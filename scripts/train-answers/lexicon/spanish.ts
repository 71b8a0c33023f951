/** Spanish words by what they do in an answer, in the classes of English. */
export const SPANISH_LEXICON = `
WE yo nosotros nos nuestr* mi mis me
YOU usted* tu te le les su sus
THEY ella ellos ellas
IT eso esto esa este lo la
NOT no ningun* ni sin
NO nada nadie
WILL va voy vamos van
WOULD seria gustaria vendria
MIGHT podria*
CAN puedo podemos pueden
MUST debo necesit* hay falta
BE es esta son soy estoy estamos estan somos
HAVE he ha hemos han tengo tiene* tenemos
IF siempre
BUT pero aunque
FIRST primero antes
STILL todavia aun sigue* segui* pendiente
AFTER despues luego hasta cuando partir vuelva vuelve
SOON pronto
YES si claro vale ok supuesto perfecto listo cierto hecho desde sale va
GOOD bien genial buen* ideal
WORK encaja viene posible
THANK gracias
SORRY siento lament* lamentablemente pena
SEND envi* mand* paso pasa hago llegar enviado mando
HERE adjunt* aqui enlace
SIGN firm*
DONE hecho ya listo* apuntado terminado firmado quedo enviado salieron
CONFIRM confirm* aprob* acept* acuerdo adelante arranc* favor visto autorizaron unanimidad autoriz* bueno verde luz
ASKS pregunt* consult* habl* coment*
SEE miro ver vemos revis* veremos checo
KNOW se saber idea sabe ni
SAY decir digo dice* cuento respondo platicamos hablamos
MAYBE quiza* igual duda puede
TRY espero
DEPEND depende segun
WAIT ello espera esperando proceso
OTHERS jef* equipo legal gerencia compan* director* administracion abogad* comite departamento asistente gerente consejo socio* secretaria matriz finanzas compras juridico juridica notario cliente jefa jefe
LET deje* deja*
BACK aviso avis* llamo escribo digo
STOP rechaz* cancel* descart* dejamos atras cancelad* parado baja dejado retirad* jubil* cerrad*
DECIDE decid* decision elegi*
RIVAL otr* competencia proveedor* empresa
MONEY car* presupuesto precio partida
INTEREST interes* priorid* seguir
SECRET confidencial* interno
PERSON persona responsable
COPY copi* present*
RATHER mejor prefer* aplaz* tal
AWAY vacaciones viaje fuera baja oficina
BUSY lleno imposible cabeza hasta tope completo
WHAT que quien* cual* como cuanto* cuanta*
WHERE donde
MEAN funciona
SOONDAY hoy manana tarde mediodia
DAY lunes martes miercoles jueves viernes
MONTH enero febrero marzo mayo junio julio agosto septiembre diciembre verano
UNIT dia* semana* mes meses trimestre ano minutos hora*
NEXT proxim* siguiente
INVITE invitacion hueco agenda reunion enlace
TAKE quedo pongo hago cuente* llev*
HAPPY encantad* gusto placer
MUCH demasiado muy mucho
SOME algo alguien algun*
WANT quier*
HARD complicado
COUNT uno dos tres cinco seis siete ocho nueve diez veinte treinta media
PAST ayer pasada ultimo*
MESSAGE mensaje mensajes correo correos
TITLE senor senora don dona ing lic
THING numeros datos nombres documento* contrato lista planos oferta propuesta pedido muestras
PROJECT proyecto* piloto tema
TOOL sistema herramienta* producto* solucion
EVENT cierre junta auditoria migracion inventario parada
ONLY solo nomas
LONGER mas
PASSED remiti* reenvi* pasado pase elevado deje
STAY qued* seguimos
CHAT finde enhorabuena partido saludo* jaja* feria buena calendario
ELSEBUSINESS factura* direccion aparcamiento portal
`;
