/** Spanish words by what they do in an answer, in the classes of English. */
export const SPANISH_LEXICON = `
WE yo nosotros nos nuestr* mi me
YOU usted* tu te le les su
IT eso esto esa este lo la
NOT no ningun* ni sin
NO nada nadie
WILL va voy vamos van
WOULD vendria
MIGHT podria*
CAN puedo podemos pueden
MUST necesit* hay falta
BE es esta son estoy estamos estan
HAVE he ha hemos han tengo tiene* tenemos
IF siempre
BUT pero
FIRST primero antes
STILL todavia
AFTER despues luego hasta cuando partir vuelva
YES si claro vale supuesto perfecto hecho desde sale
GOOD bien buen*
WORK encaja viene
THANK gracias
SORRY siento
SEND envi* mand* paso hago mando
HERE adjunt* aqui enlace
SIGN firm*
DONE ya listo* apuntado firmado quedo
CONFIRM confirm* aprob* acept* acuerdo adelante arranc* favor visto bueno verde luz
ASKS pregunt* habl* coment*
SEE miro ver vemos revis* veremos
KNOW se sabe
SAY digo dice* cuento hablamos
MAYBE duda puede
DEPEND depende segun
WAIT ello
OTHERS equipo legal gerencia compan* director* comite consejo socio* finanzas compras juridica notario cliente jefa jefe
LET deje* deja*
BACK aviso avis*
STOP rechaz* cancel* dejamos cancelad* baja
DECIDE decid* elegi*
RIVAL otr* proveedor* empresa
MONEY car* presupuesto precio
INTEREST interes* seguir
SECRET confidencial*
PERSON persona responsable
COPY copi* present*
RATHER mejor prefer* tal
AWAY vacaciones viaje fuera oficina
BUSY imposible
WHAT que quien* cual* como cuanto* cuanta*
SOONDAY hoy manana tarde
DAY lunes martes miercoles jueves viernes
MONTH junio julio septiembre verano
UNIT dia* semana* mes trimestre ano minutos hora*
NEXT siguiente
INVITE hueco agenda
TAKE pongo cuente* llev*
HAPPY encantad* gusto
MUCH muy mucho
SOME algo
WANT quier*
HARD complicado
COUNT dos tres
PAST ayer
MESSAGE mensaje correo
THING datos contrato planos propuesta pedido muestras
PROJECT proyecto* piloto tema
EVENT cierre junta auditoria inventario
ONLY solo nomas
LONGER mas
PASSED reenvi* pasado
STAY qued* seguimos
CHAT saludo* jaja* feria buena calendario
ELSEBUSINESS direccion
ACCEPTS sin_problema por_supuesto con_gusto de_acuerdo me_viene_bien cuente_con alli_estare nos_vemos ya_esta
HANDED se_lo_mando se_lo_envio en_copia
REFUSES no_nos_interesa no_vamos_a no_lo_vamos ya_no pero_no
GONE otro_proveedor otra_empresa hemos_decidido internamente
PUTSOFF le_aviso te_digo le_confirmo te_confirmo todavia_no ya_veremos estamos_en_ello
UNSURE no_se puede_ser depende_de
UPTO lo_lleva
AUTOMATIC de_vacaciones respuesta_automatica estoy_de_vacaciones
PUZZLED de_que
LATER que_tal_el mejor_el puede_ser_el a_partir_del despues_del la_semana_que hasta_el
`;
