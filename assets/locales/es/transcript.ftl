# La transcripción: lo ocurrido, en frases.
#
# { $view } dice quién lee: `mine`, el Estado que actúa; `me`, el Estado al que va dirigido; cualquier otro valor, un
# tercero o quien dirige el ejercicio. { $who } actúa, { $to } es el destinatario.

tr-exercise = EJERCICIO · { $title }
tr-exercise-seat = EJERCICIO · { $title } · como lo vio { $state }
tr-truth = En verdad ({ $name }; solo para quien dirige mientras el ejercicio esté abierto)
tr-preparation = PREPARACIÓN
tr-turn = TURNO { $turn }
tr-ended = ENDEX tras el turno { $turn }
tr-ended-early = ENDEX, decidido por quien dirige, tras el turno { $turn }
tr-facilitator = Quien dirige el ejercicio escribe
tr-note = Quien dirige el ejercicio escribe a { $to }
tr-inject-to = { $title } [a { $to }]
tr-inject-by-hand = { $title } [a { $to }, difundido por quien dirige]
tr-to-all = todos
tr-to-nobody = nadie: en segundo plano
tr-branched = Esta rama sale de otra tras el suceso { $event } y se juega conociendo lo que siguió.
tr-paused = El ejercicio está en pausa.
tr-resumed = El ejercicio continúa.
tr-erased = (estas palabras se han borrado)

# Mensajes
tr-message-ping = { $view ->
    [mine] Envían a { $to } una comprobación de comunicaciones
    [me] { $who } les envía una comprobación de comunicaciones
   *[other] { $who } envía a { $to } una comprobación de comunicaciones
 }
tr-message-notify = { $view ->
    [mine] Notifican a { $to } actividad maliciosa que emana de su territorio
    [me] { $who } les notifica actividad maliciosa que emana del territorio de ustedes
   *[other] { $who } notifica a { $to } actividad maliciosa que emana de su territorio
 }
tr-message-notify-victim = { $view ->
    [mine] Notifican a { $to } lo que saben de la actividad que lo afecta
    [me] { $who } les notifica lo que sabe de la actividad que los afecta
   *[other] { $who } notifica a { $to } lo que sabe de la actividad que lo afecta
 }
tr-message-clarify = { $view ->
    [mine] Piden aclaraciones a { $to }
    [me] { $who } les pide aclaraciones
   *[other] { $who } pide aclaraciones a { $to }
 }
tr-message-ask-help = { $view ->
    [mine] Solicitan asistencia a { $to }
    [me] { $who } les solicita asistencia
   *[other] { $who } solicita asistencia a { $to }
 }
tr-message-ask-mitigation = { $view ->
    [mine] Solicitan a { $to } que mitigue la actividad que sale de su territorio
    [me] { $who } les solicita que mitiguen la actividad que sale de su territorio
   *[other] { $who } solicita a { $to } que mitigue la actividad que sale de su territorio
 }
tr-message-ask-preservation = { $view ->
    [mine] Piden a { $to } que conserve datos
    [me] { $who } les pide que conserven datos
   *[other] { $who } pide a { $to } que conserve datos
 }
tr-message-ask-legal = { $view ->
    [mine] Solicitan asistencia judicial a { $to }
    [me] { $who } les solicita asistencia judicial
   *[other] { $who } solicita asistencia judicial a { $to }
 }
tr-message-offer = { $view ->
    [mine] Ofrecen asistencia a { $to }
    [me] { $who } les ofrece asistencia
   *[other] { $who } ofrece asistencia a { $to }
 }
tr-message-warn = { $view ->
    [mine] Envían a { $to } una alerta con indicadores de compromiso
    [me] { $who } les envía una alerta con indicadores de compromiso
   *[other] { $who } envía a { $to } una alerta con indicadores de compromiso
 }
tr-message-protest = { $view ->
    [mine] Envían a { $to } una nota de protesta
    [me] { $who } les envía una nota de protesta
   *[other] { $who } envía a { $to } una nota de protesta
 }
tr-message-call-to-stop = { $view ->
    [mine] Exigen a { $to } cesación y reparación
    [me] { $who } les exige cesación y reparación
   *[other] { $who } exige a { $to } cesación y reparación
 }
tr-message-notice-of-measure = { $view ->
    [mine] Notifican de antemano a { $to } una contramedida y ofrecen negociar
    [me] { $who } les notifica de antemano una contramedida y ofrece negociar
   *[other] { $who } notifica de antemano a { $to } una contramedida y ofrece negociar
 }
tr-message-advance-word = { $view ->
    [mine] Dicen a { $to } en privado lo que van a decir en público
    [me] { $who } les dice en privado lo que va a decir en público
   *[other] { $who } dice a { $to } en privado lo que va a decir en público
 }
tr-message-propose = { $view ->
    [mine] Proponen a { $to } consultas o una determinación conjunta de los hechos
    [me] { $who } les propone consultas o una determinación conjunta de los hechos
   *[other] { $who } propone a { $to } consultas o una determinación conjunta de los hechos
 }
tr-message-substantiate = { $view ->
    [mine] Muestran a { $to } en qué se basa lo que han declarado sobre él
    [me] { $who } les muestra en qué se basa lo que ha declarado sobre ustedes
   *[other] { $who } muestra a { $to } en qué se basa lo que ha declarado sobre él
 }
tr-message-offer-repair = { $view ->
    [mine] Ofrecen a { $to } reparar lo que dañó su propia operación
    [me] { $who } les ofrece reparar lo que dañó su propia operación
   *[other] { $who } ofrece a { $to } reparar lo que dañó su propia operación
 }
tr-states = { $view ->
    [mine] indican { $what }
   *[other] se indica { $what }
 }
tr-with-item = con un elemento de prueba: «{ $item }»
tr-item-attached = se adjunta un elemento de prueba
tr-due = respuesta antes del final del turno { $turn }
tr-forwarded-late = { $view ->
    [mine] Su mensaje a { $to } se transmite con retraso, y no tienen acuse de recibo
    [me] Se les transmite con retraso un mensaje de { $who }
   *[other] El mensaje de { $who } se transmite con retraso a { $to }, y { $who } no tiene acuse de recibo
 }
tr-lost = El mensaje de { $who } se pierde en un canal fuera de servicio; nadie es informado
tr-received = { $view ->
    [me] Entregado a { $who }: { $kind }
   *[other] Entregado a { $who }, enviado por { $to }: { $kind }
 }
tr-reachable = { $view ->
    [me] { $who } responde a su comprobación de comunicaciones
   *[other] { $who } responde a la comprobación de comunicaciones de { $to }
 }
tr-acknowledged = { $view ->
    [mine] Acusan recibo a { $to } ({ $kind })
    [me] { $who } acusa recibo de su mensaje ({ $kind })
   *[other] { $who } acusa recibo a { $to } ({ $kind })
 }
tr-has-until = tiene plazo hasta el final del turno { $turn }
tr-interim = { $view ->
    [mine] Envían a { $to } una respuesta provisional ({ $kind })
    [me] { $who } les envía una respuesta provisional ({ $kind })
   *[other] { $who } envía a { $to } una respuesta provisional ({ $kind })
 }
tr-answered-full = { $view ->
    [mine] Responden íntegramente a { $to } ({ $kind })
    [me] { $who } les responde íntegramente ({ $kind })
   *[other] { $who } responde íntegramente a { $to } ({ $kind })
 }
tr-answered-part = { $view ->
    [mine] Responden en parte a { $to } ({ $kind })
    [me] { $who } les responde en parte ({ $kind })
   *[other] { $who } responde en parte a { $to } ({ $kind })
 }
tr-answered-declined = { $view ->
    [mine] Rechazan lo que pidió { $to } ({ $kind })
    [me] { $who } rechaza lo que ustedes pidieron ({ $kind })
   *[other] { $who } rechaza lo que pidió { $to } ({ $kind })
 }
tr-answered-referred = { $view ->
    [mine] Remiten a { $to } a otro organismo ({ $kind })
    [me] { $who } los remite a otro organismo ({ $kind })
   *[other] { $who } remite a { $to } a otro organismo ({ $kind })
 }
tr-reason = motivo: { $reason }
tr-lapsed = { $view ->
    [mine] Dejan vencer el plazo de una solicitud de { $to } ({ $kind })
    [me] { $who } deja vencer el plazo de su solicitud ({ $kind })
   *[other] { $who } deja vencer el plazo de una solicitud de { $to } ({ $kind })
 }
tr-checked = { $view ->
    [mine] Hacen una comprobación de comunicaciones en todos sus canales
   *[other] { $who } hace una comprobación de comunicaciones en todos sus canales
 }
tr-channel = { $view ->
    [mine] Canal con { $to } ({ $channel }): { $health }
   *[other] Canal entre { $who } y { $to } ({ $channel }): { $health }
 }

# Órdenes
tr-card = { $view ->
    [mine] Preparan: { $card }
   *[other] { $who } prepara: { $card }
 }
tr-sealed = { $view ->
    [mine] Sellada: { $order }
   *[other] { $who } sella: { $order }
 }
tr-taken-back = Se retira una orden.
tr-not-decided = { $view ->
    [mine] Ustedes: «{ $order }» no se decide a tiempo
   *[other] { $who }: «{ $order }» no se decide a tiempo
 }
tr-withheld = { $view ->
    [mine] Ustedes: «{ $order }» se retiene, pues ha ocurrido lo que se esperaba
   *[other] { $who }: «{ $order }» se retiene, pues ha ocurrido lo que se esperaba
 }
tr-preparing = { $view ->
    [mine] Ustedes: «{ $order }» está en preparación y surte efecto en el turno siguiente
   *[other] { $who }: «{ $order }» está en preparación y surte efecto en el turno siguiente
 }
tr-done = { $view ->
    [mine] Ustedes: { $order }
   *[other] { $who }: { $order }
 }
tr-claim = { $view ->
    [mine] afirman { $claim }
   *[other] afirma { $claim }
 }
tr-claim-with = con { $what }
tr-failed = { $view ->
    [mine] Ustedes: { $order } no surte efecto
   *[other] { $who }: { $order } no surte efecto
 }
tr-failed-consent = { $to } no ha dado su consentimiento
tr-failed-ruling = quien dirige resuelve que fracasa
tr-given = { $view ->
    [mine] Ahora pueden dar la orden: { $order }
   *[other] { $who } puede dar ahora la orden: { $order }
 }
tr-gone = { $view ->
    [mine] Ya no pueden dar la orden: { $order }
   *[other] { $who } ya no puede dar la orden: { $order }
 }
tr-consent = { $view ->
    [mine] { $to } puede examinar sus sistemas hasta el final del turno { $turn }
    [me] Pueden examinar sistemas de { $who } hasta el final del turno { $turn }
   *[other] { $to } puede examinar sistemas de { $who } hasta el final del turno { $turn }
 }

# Lo que se sabe
effects-0 = acceso sin efecto
effects-1 = secretos o influencia
effects-2 = pérdida de función o de datos
effects-3 = lesiones o daños materiales
effects-4 = los más graves
tr-incident-first = { $view ->
    [me] INC-{ $n } empieza en su Estado: gravedad S{ $severity } ({ $severityword }), efectos E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } empieza en { $to }: gravedad S{ $severity } ({ $severityword }), efectos E{ $effects } ({ $effectsword })
 }
tr-incident-later = { $view ->
    [me] INC-{ $n } en su Estado, nueva fase: gravedad S{ $severity } ({ $severityword }), efectos E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } en { $to }, nueva fase: gravedad S{ $severity } ({ $severityword }), efectos E{ $effects } ({ $effectsword })
 }
tr-incident-last = { $view ->
    [me] INC-{ $n } en su Estado está bajo control: gravedad S{ $severity } ({ $severityword }), efectos E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } en { $to } está bajo control: gravedad S{ $severity } ({ $severityword }), efectos E{ $effects } ({ $effectsword })
 }
tr-estimate = { $view ->
    [mine] Su propia estimación para { $incident }: «{ $what }», { $percent } %
   *[other] { $who } estima «{ $what }» en { $percent } %, { $incident }
 }
tr-found = { $view ->
    [mine] Tienen un elemento de prueba
   *[other] { $who } tiene un elemento de prueba
 }
tr-found-forensics = { $view ->
    [mine] Su laboratorio tiene un elemento de prueba
   *[other] El laboratorio de { $who } tiene un elemento de prueba
 }
tr-found-help = { $view ->
    [mine] Su equipo sobre el terreno tiene un elemento de prueba
   *[other] El equipo de { $who } sobre el terreno tiene un elemento de prueba
 }
tr-found-police = { $view ->
    [mine] Su policía tiene un elemento de prueba
   *[other] La policía de { $who } tiene un elemento de prueba
 }
tr-found-vendor = { $view ->
    [mine] Se les comunica un elemento de prueba
   *[other] Se comunica a { $who } un elemento de prueba
 }
tr-knew-aware = { $view ->
    [mine] Desde ahora saben que { $incident } es un acto propio
   *[other] { $who } conoce su papel en { $incident }
 }
tr-knew-notified = { $view ->
    [mine] Se les ha notificado actividad desde su territorio en { $incident }
   *[other] Se ha notificado a { $who } actividad desde su territorio en { $incident }
 }
tr-knew-reason = { $view ->
    [mine] Tienen motivos para conocer un papel de los suyos en { $incident }
   *[other] { $who } tiene motivos para conocer un papel de los suyos en { $incident }
 }
tr-look = Ha empezado un examen, { $incident }; su resultado llega con el próximo informe de situación
tr-look-offered = Pueden examinar sin costo su propio papel en { $incident } durante este turno
tr-noticed-own = Sus servicios advierten que alguien estuvo en sus sistemas; no pueden decir quién
tr-noticed = { $who } advierte que alguien estuvo en sus sistemas; fue { $to } (dado { $came } contra { $against })
tr-desk-note = Nota de su departamento sobre { $to }
tr-read = Lectura que hace { $who } de lo hecho por { $to } (dado { $came } contra { $against })

# Cifras
meter-attention = la atención
meter-effort = el esfuerzo del CERT
meter-capital = el capital
meter-pressure = la presión interna
tr-rung = { $view ->
    [mine] Entre ustedes y { $to }: { $rung }
    [me] Entre ustedes y { $who }: { $rung }
   *[other] Entre { $who } y { $to }: { $rung }
 }
tr-region = En la región: { $rung }
tr-harm = { $view ->
    [mine] { $sector }: { $days } días-persona sin servicio
   *[other] { $who }, { $sector }: { $days } días-persona sin servicio
 }
tr-harm-unplayed = en turnos que no se jugaron
tr-pressure-up = La presión interna sube { $by }
tr-pressure-down = La presión interna baja { $by }
tr-standing = { $view ->
    [mine] Presión interna { $pressure } de 100
   *[other] { $who }: presión interna { $pressure } de 100
 }
tr-services-run = todos los servicios funcionan
tr-service = { $sector } { $level } %
tr-moved = Quien dirige mueve { $meter } de { $who }: { $by }
tr-frozen = { $view ->
    [mine] Quien dirige suspende a su delegación
   *[other] Quien dirige suspende a { $who }
 }
tr-freed = { $view ->
    [mine] Quien dirige libera a su delegación
   *[other] Quien dirige libera a { $who }
 }
tr-bot = { $view ->
    [mine] Un bot ocupa su puesto desde aquí
   *[other] Quien dirige entrega { $who } a un bot
 }
tr-back = { $view ->
    [mine] El puesto vuelve a ser de ustedes
   *[other] Quien dirige devuelve { $who } a su delegación
 }
