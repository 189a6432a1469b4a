# La ficha de evaluación, tal como la imprime el terminal. Las constataciones, las frases en pocas palabras, las preguntas
# y los grados están en lucca.ftl, para que la ventana y el terminal digan lo mismo.

# Encabezado y detalles
score-title = FICHA DE EVALUACIÓN · { $title }
score-title-from = FICHA DE EVALUACIÓN · { $title } · { $from }
score-label-played = jugado
score-label-norms = normas según
score-label-law = derecho según
score-label-corrected = corregido
score-label-edition = edición
score-label-digest = huella
score-turns = { $n ->
    [0] antes del turno 1
    [one] turno 1
   *[other] turnos 1 a { $n }
  }
score-not-ended = sin terminar
score-variant = variante de la verdad: { $id }
score-as-far = hasta donde puede saber { $state }; el análisis final revela la verdad
score-corrected = constataciones suprimidas: { $struck }, cambiadas: { $changed }, añadidas por la facilitación: { $added }
score-details = DETALLES
score-edition = rúbrica { $rubric }, marco { $framework }
score-digest = { $digest } (el mismo registro da la misma huella)

# En pocas palabras
score-plain = EN POCAS PALABRAS
score-at-home = En el país: { $harm }.
score-harm = { $n ->
    [0] nadie se quedó sin servicio
    [one] { $days } día-persona sin servicio
   *[other] { $days } días-persona sin servicio
  }

# Normas
score-norms = NORMAS · ¿fue lo que espera la comunidad internacional?
score-norms-key = Base escasa: muy poco peso para dar una cifra. No entró en juego: no hubo ocasión. Los números de la izquierda designan las constataciones, para las correcciones.
score-adherence = { $whole },{ $rest } { $band }
score-band-consistent = conforme
score-band-mostly = en gran parte conforme
score-band-mixed = desigual
score-band-poor = deficiente
score-band-contrary = contrario
score-remedy = reparación
score-in-turns = turnos { $turns }
score-about = sobre «{ $incident }»
score-claim-right = en realidad, acto del Estado señalado
score-claim-territory = en realidad partió del territorio de ese Estado, sin ser un acto suyo
score-claim-wrong = en realidad, ni acto de ese Estado ni originado en su territorio
score-struck = Suprimida por la facilitación: { $why }
score-changed = Cambiada por la facilitación: { $why }
score-added = Añadida por la facilitación: { $why }

# Ocasiones
score-occasions = OCASIONES · ¿qué exigía una conducta, y qué resultó de cada una?
score-none = ninguna
score-under-way = en curso

# Derecho
score-law = DERECHO · ¿fue lícito, según lo que se sabía?
score-law-truth = DERECHO · ¿fue lícito, según lo que se sabía y en realidad?
score-quoted = «{ $name }»
score-act-of = en realidad, acto de { $state }
score-sovereignty = soberanía
score-intervention = no intervención
score-force = uso de la fuerza
score-fails = condiciones que no se cumplen: { $steps }
score-open = condiciones abiertas: { $steps }
score-step = responsabilidad del Estado, grado { $n }, nivel { $level } ({ $name }), { $articles }

# Canales
score-channels = CANALES · ¿redujeron los Estados el riesgo de malinterpretarse?
score-channels-six = Seis preguntas a cada mensaje: { $questions }.
score-channels-two = Dos a cada solicitud recibida: si se acusó recibo en el mismo turno y si se respondió a tiempo. Una antes de cada medida contra otro Estado: si antes se le preguntó o se le avisó en privado.
score-channels-none = ningún mensaje, ninguna solicitud, ninguna medida contra otro Estado
score-sent = { $n ->
    [one] a { $other } · 1 mensaje
   *[other] a { $other } · { $n } mensajes
  }
score-of = { $n } de { $most }
score-by = { $kind }, por { $channel }
score-not-met = no se cumple: { $what }
score-asked-by = solicitudes de { $other }
score-steps = medidas contra { $other }

# Resultados
score-outcome = RESULTADOS · ¿cómo fue?
score-aim-not-ended = sin contar: el ejercicio no había terminado
score-region = Tensión pública en la región: { $rung }

# Antecedentes
score-record = ANTECEDENTES · lo que constaba antes del ejercicio; se indica y no se puntúa
score-disputed = EN DISPUTA · hechos en que las partes no coinciden; sin puntuar, salvo que la facilitación resuelva
