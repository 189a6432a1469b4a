# Las palabras de la terminal: peticiones, menús, la mesa en líneas.

# Peticiones. El programa añade « > » después, o las teclas de sí y no.
term-choose = número, o Intro para volver
term-choose-more = número, ? para saber qué es cada cosa, o Intro para volver
term-choose-leave = número, o Intro para salir
term-choose-without = número, o Intro para empezar sin nada más
term-choose-first = número, o Intro para la primera opción
term-choose-low = número, o Intro para bajo
term-choose-no-reason = número, o Intro para no dar ningún motivo
term-choose-show-nothing = número, o Intro para no mostrar nada
term-choose-some = números, * para todo lo marcado, Intro para nada
term-choose-help = Escriban el número de su elección y pulsen Intro. No se envía ni se sella nada antes de que se les pregunte.
term-no-choice = { $most ->
    [one] «{ $typed }» no es una opción aquí. Escriban 1, pulsen Intro según indica la línea, o q para dejar el ejercicio.
   *[other] «{ $typed }» no es una opción aquí. Escriban un número del 1 al { $most }, pulsen Intro según indica la línea, o q para dejar el ejercicio.
  }
term-some-unclear = { $most ->
    [one] «{ $typed }» no es una opción aquí. Escriban 1 o *, o pulsen Intro.
   *[other] «{ $typed }» no es una opción aquí. Escriban números del 1 al { $most }, separados por espacios.
  }
term-yes-no = [s/N]
term-yes-no-end = [s/N, o e para terminarlo ya]
term-yes-words = s sí si
term-no-words = n no
term-yes-no-unclear = «{ $typed }» no es una respuesta aquí. Escriban s para sí, n o Intro para no.
term-begun = (Habían empezado: «{ $words }»)
term-quoted = «{ $words }»
term-own-words = En sus propias palabras (una línea, o Intro para ninguna)

# Salir
term-leave-unkept = ¿Dejar el ejercicio? No se guarda y termina aquí.
term-leave-behind = ¿Salir sin lo último que hicieron? No está en el disco.
term-leave-kept = ¿Salir? El ejercicio queda guardado. { $command } lo retoma aquí.
term-stop-silent = No llega nada más por la entrada.
term-stop-left = Dejan el ejercicio.
term-stop-kept = { $turn ->
    [0] El ejercicio queda guardado como está, en la preparación. { $command } lo retoma aquí.
   *[other] El ejercicio queda guardado como está, en el turno { $turn }. { $command } lo retoma aquí.
  }
term-stop-behind = { $turn ->
    [0] Lo último que hicieron, en la preparación, no está en el disco. { $command } retoma el ejercicio antes de ello.
   *[other] Lo último que hicieron, en el turno { $turn }, no está en el disco. { $command } retoma el ejercicio antes de ello.
  }
term-stop-ends = { $turn ->
    [0] El ejercicio termina aquí, en la preparación.
   *[other] El ejercicio termina aquí, en el turno { $turn }.
  }

# Empezar, retomar, guardar
term-bots-play = No hay nadie en la terminal: juegan bots, y sigue la transcripción. `lucca play --terminal` lee de todos modos la entrada estándar.
term-log-written = El registro está en { $path }.
term-welcome = LUCCA · Ustedes representan a un Estado en una crisis. Los bots representan a los demás Estados.
term-which-exercise = ¿Qué ejercicio? El primero es corto y se explica solo.
term-which-state = { $title } · ¿A qué Estado representan?
term-seat-taken = { $state } lo representan ustedes
term-seat-taken-hint = asignen el bot a otro Estado
term-exercise-waits = LUCCA · Les espera un ejercicio.
term-waiting = { $turn ->
    [0] Retomar { $title } como { $seat }, antes del turno 1
   *[other] Retomar { $title } como { $seat }, en el turno { $turn }
  }
term-begin-another = Comenzar otro ejercicio
term-held = { $title } (ejercicio { $exercise }) está en uso por { $who }.
term-none-waits = ningún ejercicio espera a ser retomado
term-none-waits-hint = `lucca play` comienza uno; `lucca exercises` los enumera todos
term-no-terminal = no hay nadie en la terminal, y no hay ventana
term-no-terminal-hint = `lucca exercises { $exercise }` lo describe; `lucca resume { $exercise } --terminal` lee de todos modos la entrada estándar
term-exercise = ejercicio { $exercise }
term-setup-unread = no se puede leer quién representa a quién: { $error }
term-setup-unread-hint = puede que lo escribiera una versión más reciente del programa: retómenlo con ella
term-seats-many = en esta mesa hay varias personas, y la terminal tiene un solo puesto
term-seats-many-hint = retómenlo en la ventana: `lucca`
term-seat-other = en este ejercicio ustedes son { $seat }, y no { $wish }
term-seat-other-hint = para representar a otro Estado, comiencen un ejercicio: `lucca play`
term-where-kept = ¿DÓNDE SE GUARDA EL EJERCICIO?
term-keep-in = Guardarlo en { $path }
term-keep-nowhere = Jugar sin guardarlo: salir lo termina
term-not-on-disk = Lo que acaban de hacer aún no está en el disco. No se pierde nada mientras este programa siga en marcha.
term-try-again = Intro para intentarlo de nuevo, q para salir sin ello
term-on-disk = Ya está en el disco.
term-branch-begins = Comienza una nueva rama: la rama { $branch } del ejercicio { $exercise }. La rama { $old } queda como está. Cuando ambas hayan terminado, `lucca exercises compare { $exercise } { $old } { $branch }` las muestra una al lado de la otra.
term-branch-earlier = Comienza antes del turno elegido: las horas de lo que hubo entremedias están dañadas.
term-resumed = { $turn ->
    [0] Ustedes son { $seat }. Ejercicio retomado en la preparación.
   *[other] Ustedes son { $seat }. Ejercicio retomado en el turno { $turn }.
  }
term-others-briefs = Los demás tienen sus propias instrucciones, que ustedes no ven. Durante el ejercicio, ? explica qué pueden hacer, y q sirve para salir.
term-begin = Intro para comenzar
term-preparation = PREPARACIÓN · quedan { $left }
term-begin-without = ¿Comenzar sin preparar nada más?

# El menú
term-status = TURNO { $turn } · { $phase } · atención { $attention } · esfuerzo del CERT { $effort } · capital { $capital } · presión { $pressure }
term-menu-requests = solicitudes ({ $n })
term-menu-write = escribir
term-menu-decide = decidir
term-menu-sealed = selladas ({ $n })
term-menu-evidence = indicios ({ $n })
term-menu-channels = canales
term-menu-standing = dónde se encuentran
term-menu-brief = instrucciones
term-menu-view = su opinión
term-menu-note = nota
term-menu-break = pausa
term-menu-back = volver atrás
term-menu-go-on = seguir
term-menu-commit = confirmar
term-enter = Intro
term-menu-help = ayuda
term-menu-short = { $keys }, Intro, ? · solicitudes { $requests } · selladas { $sealed } · indicios { $evidence }
term-no-menu-choice = «{ $typed }» no es una opción aquí. La tecla ? explica el menú.
term-enter-again = Intro otra vez para seguir.
term-go-on-anyway = ¿Seguir de todos modos?
term-nothing-sealed-pass = No hay nada sellado. ¿Dejar pasar el turno?
term-refused = No se ha hecho. { $why }
term-help-turn = Un turno tiene tres partes. En el Informe leen lo que ha ocurrido. En la Consulta escriben a los demás, en tres intercambios: lo que envían en uno se lee en el siguiente, y cada solicitud abre un plazo para la otra parte. En la Decisión sellan órdenes; las de todos los Estados se ejecutan a la vez.
term-help-judging = No se evalúa nada antes del final. La ficha de evaluación tiene entonces cuatro páginas que nunca se mezclan: normas, derecho, canales, y qué fue de las personas y de sus objetivos.
term-help-requests = las solicitudes que otros les dirigieron: acusar recibo, responder, o decir por qué no pueden
term-help-write = un mensaje a otro Estado: elijan el tipo, el canal, lo que indica y sus propias palabras
term-help-decide = una orden: antes de que la sellen, la asesoría jurídica dice si es lícita según lo que saben, y por qué
term-help-sealed = las órdenes ya selladas; pueden retirarlas hasta que termine la Decisión
term-help-evidence = los indicios que tienen, y lo que deducen de ellos sus analistas
term-help-channels = sus canales con los demás, y su estado; una comprobación de las comunicaciones cuesta 1 de atención
term-help-standing = dónde se encuentran: servicios, recursos, tensión, confianza
term-help-brief = sus instrucciones y sus objetivos
term-help-view = decir qué creen ustedes; se guarda para el análisis final
term-help-note = una nota propia, que se guarda junto al ejercicio
term-help-break = una pausa; su duración se guarda junto al ejercicio
term-help-back = volver al principio de un turno: allí comienza una nueva rama, y la anterior queda como está
term-help-go-on = Intro: pasar al siguiente intercambio, a la Decisión o al siguiente turno
term-help-leave = q: salir

# Solicitudes y mensajes
term-requests = SOLICITUDES
term-request = { $kind } ({ $state })
term-request-due = { $kind } ({ $state }; respuesta antes de que termine el turno { $turn })
term-no-requests = Ninguna solicitud espera respuesta.
term-no-channel = No tienen ningún canal abierto.
term-to-whom = ¿A QUIÉN?
term-whom-option = { $other } (tensión { $tension })
term-what-to-write = ¿QUÉ ESCRIBEN A { $other }?
term-which-channel = ¿POR QUÉ CANAL?
term-which-incident = ¿SOBRE QUÉ INCIDENTE?
term-channel = { $kind } ({ $level }): { $health }
term-states-complete = QUÉ INDICA · * lo que indica un mensaje completo de este tipo
term-states-proposed = QUÉ INDICA · * propuesto
term-show-item = ¿MOSTRAR ALGO QUE TIENEN?
term-what-follows = ¿QUÉ CONSECUENCIAS ANUNCIA?
term-letter-title = A { $other }: { $kind }
term-letter-by = por { $channel }
term-letter-about = sobre { $incident }
term-letter-shows = muestra { $item }
term-letter-states = indica { $fields }
term-letter-follows = anuncia como consecuencia: { $follows }
term-send = ¿Enviar?
term-not-sent = No se ha enviado.
term-send-answer = A { $other }: { $answer }. ¿Enviar?
term-send-answer-item = A { $other }: { $answer }, con el indicio. ¿Enviar?
term-why-not = ¿POR QUÉ NO?
term-why-part = ¿POR QUÉ SOLO EN PARTE?

# Órdenes
term-order-kind = ¿QUÉ TIPO DE ORDEN?
term-family = { $n ->
    [0] { $family }: { $meaning } · ahora ninguna
   *[other] { $family }: { $meaning } · ahora { $n }
  }
term-family-protect = en el país, ante todo
term-family-investigate = saber más
term-family-cooperate = con otro Estado
term-family-law-enforcement = policía y tribunales
term-family-public = lo que dicen a todos
term-family-adverse = contra otro Estado
term-family-force = por las armas
term-order-now = { $order } ({ $cost }): { $meaning }
term-order-not-now = { $order } ({ $cost }): { $meaning } · AHORA NO: { $why }
term-cost-attention = { $n } de atención
term-cost-effort = { $n } de esfuerzo del CERT
term-cost-capital = { $n } de capital
term-cost-nothing = sin costo
term-against-whom = ¿CONTRA QUIÉN?
term-about-whom = ¿SOBRE QUIÉN?
term-with-whom = ¿CON QUIÉN?
term-how-far = ¿HASTA DÓNDE LLEGA LA DECLARACIÓN?
term-how-sure = ¿CUÁL ES SU NIVEL DE CONFIANZA?
term-why = ¿POR QUÉ MOTIVO?
term-order-title = ORDEN: { $order }
term-order-cost = costo: { $cost }
term-order-touches = textos a los que afecta: { $cites }
term-claim = declaración { $claim } · nivel de confianza: { $confidence }
term-claim-states = declaración { $claim } · indica { $fields } · nivel de confianza: { $confidence }
term-counsel = ASESORÍA JURÍDICA, SEGÚN LO QUE SABEN
term-counsel-lawful = asesoría jurídica: lícita según lo que saben, cuestión asentada
term-seal = ¿Sellarla?
term-not-sealed = No se ha sellado. Un borrador no deja rastro.
term-sealed = ÓRDENES SELLADAS · un número retira esa orden
term-nothing-sealed = No hay nada sellado.
term-take-commit-back = Ya han confirmado. ¿Retirar la confirmación?

# Lo que consulta una delegación
term-evidence = INDICIOS · grado: fuente de A fiable a F desconocida, indicio de 1 confirmado a 6 imposible de juzgar
term-channels = CANALES
term-check = ¿Comprobar las comunicaciones en todos los canales, por 1 de atención?
term-check-free = ¿Comprobar las comunicaciones en todos los canales, sin costo?
term-standing = DÓNDE SE ENCUENTRAN: { $state }
term-standing-with = tensión { $tension } de 100 · su confianza { $trust } de 100
term-standing-incident = { $incident } ({ $state }; gravedad S{ $severity }, { $word }; efectos E{ $effects })

# Notas, pausas, vuelta atrás
term-note = Su nota, para el análisis final (una línea, o Intro para ninguna)
term-noted = Anotado. No cambia nada en el ejercicio.
term-note-lost = La nota no está en el disco.
term-break = Pausa. Intro para seguir
term-own-view = ¿QUÉ CREEN USTEDES?
term-own-view-percent = ¿Con qué probabilidad, en porcentaje?
term-own-view-range = Escriban un número del 0 al 100.
term-back-unkept = Este ejercicio no se guarda, así que no se puede volver atrás en él.
term-back-when = ¿VOLVER A QUÉ MOMENTO? Lo jugado queda como está; comienza una nueva rama.
term-turn-beginning = El principio del turno { $turn }
term-back-sure = Ahora saben lo que entonces no sabían; así consta en el registro. ¿Volver?

# Análisis final
term-endex = ENDEX. Lo que había ocurrido: { $truth }
term-own-scorecard = Esa era la ficha de evaluación de { $state }. El ejercicio ha terminado, así que ya nada es secreto. Los mismos dados: --seed { $seed }
term-debrief-transcript = La transcripción, con la verdad
term-debrief-all = Todas las fichas de evaluación
term-debrief-own = La ficha de evaluación de { $state }, otra vez
term-debrief-back = Volver al principio de un turno y seguir jugando desde allí
