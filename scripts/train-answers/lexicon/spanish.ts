/** Spanish words by what they do in an answer, in the classes of English. */
export const SPANISH_LEXICON = `
WE yo nosotros nos nuestr* mi mis me
YOU usted* tu te le les su sus
THEY ella ellos ellas
IT eso esto esa este lo la
NOT no nunca ningun* tampoco ni sin
NO nada nadie
WILL va voy vamos van
WOULD seria gustaria vendria
MIGHT podria*
CAN puedo puede podemos pueden
MUST debo necesit* hay falta
BE es esta son soy estoy estamos estan somos
HAVE he ha hemos han tengo tiene* tenemos
IF siempre
BUT pero aunque
FIRST primero antes
STILL todavia aun sigue* segui* pendiente
AFTER despues luego hasta cuando partir vuelva vuelve tras
SOON pronto
YES si claro vale ok supuesto efectivamente
GOOD bien perfect* genial estupendo buen* ideal
WORK encaja viene posible conviene
THANK gracias
SORRY siento desafortunadamente lament* lastima
SEND envi* mand* paso pasa
HERE adjunt* aqui enlace
SIGN firm*
DONE hecho ya listo* apuntado reservado
CONFIRM confirm* aprob* acept* acuerdo adelante arranc* empez*
ASKS pregunt* consult* habl* coment*
SEE miro mirar ver vemos revis* estudi* veremos
KNOW se saber idea
SAY decir digo dice*
MAYBE quiza* probabl* creo
TRY espero intent*
DEPEND depend*
WAIT esper* ello
OTHERS jef* equipo direccion legal gerencia compan* director* administracion abogad* comite departamento
LET deje* deja* dejen
BACK aviso avis* vuelta
STOP rechaz* cancel* descart* dejamos atras anul*
DECIDE decid* decision elegi*
RIVAL otr* competencia proveedor* empresa
MONEY car* presupuesto precio dinero partida
AGAINST contra
INTEREST interes* priorid* seguir sentido
SECRET confidencial* interno
PERSON persona responsable
COPY copi* cc present*
RATHER mejor prefer* aplaz* tal
AWAY vacaciones viaje fuera baja urgencia
BUSY lleno imposible liad* cabeza
WHAT que quien* cual* como cuanto* cuanta*
WHERE donde
MEAN exactamente funciona
SOONDAY hoy manana tarde mediodia
DAY lunes martes miercoles jueves viernes
MONTH enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre verano
UNIT dia* semana* mes meses trimestre ano minutos hora*
NEXT proxim* siguiente
INVITE invitacion hueco agenda reunion enlace
TAKE quedo pongo hago apunto cuente* llev*
HAPPY encantad* gusto placer
MUCH mas demasiado muy mucho
SOME algo alguien algun*
WANT quier* queremos
HARD dificil complicado
`;
