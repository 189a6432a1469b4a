# Commands around an exercise
cmd-log-written = El registro está en { $path }.
cmd-log-secrets = El registro está en { $path }. Lo contiene todo, incluido lo secreto.
cmd-renamed = `{ $old }` se llama ahora `{ $new }`. El nombre anterior sigue funcionando.
cmd-checked-so-far = { $done } de { $all } comprobados…
cmd-no-window = No se puede abrir ninguna ventana ({ $why }). Lucca se ejecuta en la terminal.
cmd-check-sound = { $path }: sin errores
cmd-check-playable = { $path }: se puede jugar, { $n ->
    [one] 1 advertencia
   *[other] { $n } advertencias
  }
cmd-check-faults = { $path }: { $faults ->
    [one] 1 error
   *[other] { $faults } errores
  }, { $n ->
    [one] 1 advertencia
   *[other] { $n } advertencias
  }
cmd-check-failed = No todo se puede jugar tal como está.
cmd-turns-range = de { $least } a { $most } turnos
cmd-new-written = { $path } es un escenario de dos Estados que se puede jugar tal como está. `lucca check { $path }` muestra los errores a medida que lo modifica.
cmd-fonts = Los tipos de letra de la ventana tienen su propia licencia:
cmd-log-short = El registro termina antes del final del ejercicio (ENDEX).
cmd-log-verified = Verificado: { $n ->
    [one] 1 evento se deriva de lo introducido.
   *[other] { $n } eventos se derivan de lo introducido.
  }

# La biblioteca de ejercicios
cmd-none-kept = Aún no se guarda ningún ejercicio en { $path }. `lucca play` empieza uno.
cmd-title-as = { $title } como { $seat }
cmd-turn-phase = turno { $turn }, { $phase }
cmd-branches = { $n ->
    [one] 1 rama
   *[other] { $n } ramas
  }
cmd-holder = { $who }, proceso { $process }, desde { $time }, última señal hace { $seconds } s
cmd-exercise = EJERCICIO { $n } · { $title }
cmd-started = iniciado { $when } · identidad { $identity }
cmd-branches-head = RAMAS
cmd-events = { $n ->
    [one] 1 evento
   *[other] { $n } eventos
  }
cmd-leaves = sale de la rama { $branch } después del evento { $event }
cmd-unfinished = Algo quedó a medio escribir en la última rama jugada; `lucca resume` lo vuelve a mostrar.
cmd-journal-head = DIARIO DEL EJERCICIO
cmd-exported = El ejercicio { $n } está en { $path }. `lucca exercises import` lo lee en otro equipo. Lo contiene todo, incluido lo secreto.
cmd-imported = Importado como ejercicio { $n }.
cmd-import-here = Ya está aquí, como ejercicio { $n }. No se ha cambiado nada.
cmd-import-notes = Ya está aquí, como ejercicio { $exercise }. { $n ->
    [one] Se ha añadido 1 entrada de su diario.
   *[other] Se han añadido { $n } entradas de su diario.
  }
cmd-import-beside = Importado como ejercicio { $n }. El ejercicio { $other } tiene el mismo origen y siguió otro curso. Se conservan ambos.
cmd-forked = La rama { $branch } del ejercicio { $exercise } sale de la rama { $from } después del evento { $event }. `{ $command }` permite jugarla.
cmd-fork-earlier = El evento { $at } llegó junto con otros; la rama sale antes de todos ellos.
cmd-verify-good = Leído: { $branches ->
    [one] 1 rama
   *[other] { $branches } ramas
  }, { $events ->
    [one] 1 evento
   *[other] { $events } eventos
  }. Sin errores.
cmd-verify-faults = Leído: { $branches ->
    [one] 1 rama
   *[other] { $branches } ramas
  }, { $events ->
    [one] 1 evento
   *[other] { $events } eventos
  }. Errores: { $faults }.

# Dos ramas lado a lado
cmd-compare-title = { $title } · ramas { $one } y { $two } del ejercicio { $exercise }
cmd-compare-same = Son iguales hasta el último evento.
cmd-compare-until = Iguales hasta el evento { $event } ({ $moment }).
cmd-compare-after = LO QUE OCURRIÓ DESPUÉS · solo lo que contiene una de ellas
cmd-compare-outcome = RESULTADOS
cmd-col-branch = rama
cmd-col-norms = normas
cmd-col-channels = canales
cmd-col-harm = días-persona
cmd-col-aims = objetivos
cmd-col-tension = mayor tensión
cmd-of = { $n } de { $all }
cmd-percent = { $n } %
cmd-compare-region = rama { $branch } · tensión en la región: { $rung }
cmd-compare-region-open = rama { $branch } · tensión en la región: { $rung }; aún no ha terminado
cmd-compare-note = Normas: media de las que tienen cifra. Canales: preguntas con un sí, de las que se plantearon. Días-persona: sin servicio. Objetivos: cumplidos, de los que el programa puede juzgar.

# El diario
cmd-entry = Entrada { $n } en el diario del ejercicio { $exercise }.
cmd-by-name = { $name } ({ $role })
cmd-role-facilitator = facilitación
cmd-role-evaluator = evaluación
cmd-role-delegation = delegación
cmd-the-facilitator = la facilitación
cmd-the-evaluator = la evaluación
cmd-the-delegation = la delegación
cmd-event = evento { $event }
cmd-event-at = evento { $event }, { $moment }
cmd-on-branch = rama { $n }
cmd-break-on = la sala hace una pausa
cmd-break-off = la sala reanuda el ejercicio
cmd-note = { $who }: { $words }
cmd-bookmark = { $who }: un marcador
cmd-bookmark-words = { $who }: un marcador, { $words }
cmd-criterion = { $who } añade el criterio «{ $title }» ({ $id }): 1 { $one }, 2 { $two }, 3 { $three }, 4 { $four }
cmd-rating = { $who } valora a { $whom }, { $title }: { $level } de 4, { $said }
cmd-rating-words = { $who } valora a { $whom }, { $title }: { $level } de 4, { $said }: { $words }
cmd-the-room = la sala
cmd-corrects = { $who } corrige: { $what }
cmd-referred = { $who } pide que se resuelva sobre las palabras de un mensaje
cmd-adjudicated = { $who } resuelve sobre las palabras de un mensaje: { $what }
cmd-nothing-scored = no se puntúa nada: { $why }
cmd-entry-unknown = algo que escribió una versión más reciente del programa
cmd-withdrawn = { $entry } [retirada]
cmd-withdrawn-why = { $entry } [retirada: { $why }]
cmd-correction-strike = se suprime la constatación { $finding }: { $reason }
cmd-correction-change = la constatación { $finding } pasa a «{ $verdict }», peso { $weight }: { $reason }
cmd-correction-add = se añade una constatación para { $nation }, { $norm }, «{ $verdict }», peso { $weight }: { $reason }
cmd-correction-unreadable = algo que esta versión del programa no puede leer

# Palabras propias en los mensajes
cmd-words-title = PALABRAS PROPIAS EN LOS MENSAJES · ejercicio { $exercise }, rama { $branch }
cmd-words-none = Ningún mensaje y ninguna respuesta contiene palabras propias.
cmd-quoted = «{ $words }»
cmd-words-not-asked = Nadie ha pedido que se resuelva.
cmd-words-ruled = Resuelto en la entrada { $entry }: { $what }
cmd-words-how = Para resolver sobre un mensaje, indíquelo por su evento. Con una constatación, o sin nada que puntuar:

# Asesoría jurídica
cmd-counsel-title = ASESORÍA JURÍDICA · { $state } · turno { $turn } · { $order }
cmd-claim = declaración { $id }: { $name }
cmd-counsel-reading = lectura del derecho: { $reading }
cmd-counsel-about = sobre «{ $incident }» · lectura del derecho: { $reading }
cmd-counsel-off = La asesoría jurídica está desactivada.
cmd-counsel-known = SEGÚN LO QUE SE SABE
cmd-counsel-truth = EN REALIDAD
cmd-opinion = { $label }: { $verdict }
cmd-opinion-settled = { $label }: { $verdict }, asentado
cmd-cure = Remedio: { $what } ({ $when })
cmd-counsel-note = Nota:
cmd-counsel-debrief = PARA EL ANÁLISIS FINAL
