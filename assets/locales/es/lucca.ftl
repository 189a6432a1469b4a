# Las palabras de la interfaz. Los textos de los escenarios y el compendio tienen sus idiomas en sus propios archivos.
# Sintaxis de Fluent: https://projectfluent.org. El programa pone los valores entre llaves; un mensaje que cuenta puede elegir según el número.

app-name = Lucca
app-says = Simulación de crisis en torno a una mesa. Las delegaciones de los Estados responden a incidentes de TIC y se las evalúa según las normas que aceptaron.
exercise-mark = EJERCICIO
you = ustedes
all = Todas
back = Volver
close = Cerrar
discard = Descartar
stay = Cancelar
more = Más
next = Siguiente
quit = Salir
leave = Dejar el ejercicio
settings = Ajustes
learn = Aprender
search = Buscar
paused = En pausa
pair = { $name }: { $words }
region = Tensión regional:
unsaved = Sin guardar en disco
to-table = Al ejercicio
console = Consola
seen-as = Vista de { $state }

# Inicio
continue = Continuar
waits-for-you = Le espera
under-way = En curso
back-to-table = Volver al ejercicio
first-time = ¿Es su primera vez?
first-title = Primera guardia
first-words = Un cuarto de hora, un Estado y una guía que explica cada paso.
first-begin = Comenzar el ejercicio guiado
new-exercise = Nuevo ejercicio
new-exercise-says = Elegir un escenario, decir quién juega, empezar
learn-says = Normas, derecho, medidas, canales: qué se acordó y dónde consta
settings-says = Idioma, tema, tamaño, animaciones
library = Ejercicios
before-turn-1 = antes del turno 1
in-turn = turno { $turn }
ended = terminado
lines-n = { $n ->
    [one] 1 rama
   *[other] { $n } ramas
  }
held-by = en uso por { $who }
home-foot = funciona sin conexión · sin cuenta · nada sale de este equipo

# Escenarios
scenarios = Escenarios
scenarios-says = Sus propios escenarios van en la carpeta «scenarios».
look-again = Actualizar
broken-file = { $n ->
    [one] Este archivo tiene un error. No se puede jugar.
   *[other] Este archivo tiene { $n } errores. No se puede jugar.
  }
and-more = y { $n } más
states-n = { $n } Estados
turns-n = { $n } turnos
minutes-n = { $n } minutos
guided = guiado
own-file = archivo propio
norms-exercised = Normas
channels-exercised = Canales
choose = Elegir
prepare = Elegir { $title }
map-of = Mapa de { $title }

# Configuración
set-up = Configuración
choose-first = Elija primero un escenario.
who-plays = Quién juega
how-played = Cómo se juega
start = Empezar
nobody-plays = Asigne al menos un Estado a una persona aquí o marque «Con facilitación».
seed-number = El número para los dados se escribe con cifras.
holder-person = Una persona aquí
holder-person-says = Decide una persona ante esta pantalla.
holder-room = La sala, escrita por la facilitación
holder-room-says = La delegación decide en la sala y la facilitación lo escribe.
holder-cooperative = Bot: cooperativo
holder-cooperative-says = Pregunta primero, responde, ayuda y tarda en atribuir.
holder-hawkish = Bot: firme
holder-hawkish-says = Presiona pronto y en público; responde poco.
holder-random = Bot: aleatorio
holder-random-says = Hace cualquier cosa que permitan las reglas, para pruebas.
holder-silent = Bot: silencioso
holder-silent-says = No hace nada.
with-curtain = Un telón oculta la pantalla entre delegaciones
facilitated = Con facilitación
facilitated-says = Se abre la consola: qué viene, qué ha llegado, quién está. Nada avanza hasta que la facilitación lo diga.
profile = Cuánto se muestra
profile-light = Básico
profile-standard = Normal
profile-full = Completo
profile-says = Cuántas órdenes y canales se muestran. Las reglas son las mismas.
aids = Asesoría jurídica antes de sellar una orden
aid-full = Completa
aid-verdict = Solo la respuesta
aid-off = Ninguna
disclosure = Las constataciones se muestran
disclosure-end = En el análisis final
disclosure-turn = Después de cada turno
clock = Reloj
no-clock = Sin reloj
sitting = { $minutes } minutos, { $turns } turnos
clock-says = Cuando se agota el tiempo de una fase, esta termina. Lo sellado cuenta; lo que quedó en borrador, no.
dice-and-truth = Dados, verdad, guardado
seed = Número para los dados
seed-hint = dejar vacío para dados nuevos
choose-truth = Elegir la verdad
truth = Verdad
truth-drawn = Sorteada con los dados
truth-warning = Quien elige la verdad la conoce. Es mejor dejarlo a la facilitación.
keep-it = Guardar el ejercicio
keep-it-says = Resiste un fallo del programa. Se puede reanudar o volver a un turno anterior.

# Fases
phase-opening = Apertura
phase-preparation = Preparación
phase-briefing = Informe
phase-consultation = Consulta
phase-exchange = Consulta, intercambio { $n }/3
phase-decision = Decisión
phase-resolution = Ejecución
phase-review = Balance
phase-ended = Fin
turn-of = Turno { $turn }/{ $most }
turn-n = Turno { $turn }
clock-left = Quedan { $time }
time-is-up = El tiempo de esta fase se ha agotado.

# Grados de tensión, gravedad, canales
rung-0 = calma
rung-1 = fricción
rung-2 = controversia
rung-3 = crisis
rung-4 = actos hostiles
rung-5 = al borde del enfrentamiento armado
severity-0 = ruido
severity-1 = local
severity-2 = un sector
severity-3 = un servicio nacional
severity-4 = varios servicios
severity-5 = emergencia
health-untested = sin comprobar
health-good = disponible
health-office-hours = solo en horario de oficina
health-stale = contacto desactualizado
health-politicised = comprometido
health-cut = fuera de servicio
health-knocked-out = fuera de servicio
level-leader = entre dirigentes
level-diplomatic = diplomático
level-technical = técnico
level-military = militar
level-police = policial

# El mapa
map-name = Mapa
map-own = { $name }, su Estado
map-state = { $name }: tensión { $tension } de 100, { $rung }
map-line = Canal con { $to } ({ $line }): { $health }
map-incident = INC-{ $n }, { $name }: gravedad S{ $severity }, { $state }
map-closer = Acercar
map-farther = Alejar
map-fit = Mostrar todo
incident-over = bajo control

# Panel izquierdo
briefing = Informe
inbox = Mensajes
evidence = Indicios
pledges = Compromisos
pane-in = Lo recibido
pane-map = Mapa
pane-out = Lo que deciden
briefing-empty = Aún no ha llegado nada.
inbox-empty = Aún no hay mensajes.
evidence-empty = Aún no conocen ningún incidente.
pledges-empty = Aún no se ha prometido nada.
pledges-own = Prometido por ustedes
pledges-theirs = Prometido a ustedes
proposals = Propuestas sobre la mesa
consents = Consentimientos
consent-runs = { $other } consiente en que accedan a sus sistemas
looking-back = Turno { $turn }, visto desde después
to-now = Volver al presente
letter-to = A { $who }: { $kind }
letter-from = De { $who }: { $kind }
unread = sin leer
sent = enviado
received = recibido
lapsed = plazo vencido
item-attached = Se acompaña de un indicio.
you-state = Ustedes indican: { $what }
it-states = Indica: { $what }
answer-it = Responder
state-open = aún sin acuse de recibo
state-acknowledged = con acuse de recibo
state-in-work = con respuesta provisional
state-lapsed = plazo vencido; una respuesta ahora llega tarde
state-under-way = en camino
state-arrived = entregado
state-closed = cerrado
analysts-hold = Lo que sus analistas consideran probable
items-held = Indicios ({ $n })
what-grade = Qué significa el grado
share = Compartir
own-view = Dejar constancia de su opinión
own-view-what = Explicación
own-view-percent = Con qué probabilidad
keep-view = Guardar esta opinión
something-else = Otra cosa
source-technical = técnica
source-traffic = de tráfico
source-human = humana
source-financial = financiera
source-open = abierta
likely-1 = casi imposible
likely-2 = muy improbable
likely-3 = improbable
likely-4 = aproximadamente igual
likely-5 = probable
likely-6 = muy probable
likely-7 = casi seguro

# Panel derecho
attention = Atención
effort = Esfuerzo del CERT
capital = Capital
pressure = Presión interna
pressure-at = Presión { $n } / 100
note-to-self = Una nota propia
note-meaning = Se guarda con el ejercicio para el análisis final y no cambia nada.
note = Nota
keep-note = Guardar la nota
nothing-written = Aún no hay nada escrito.
brief = Sus instrucciones
for-alone = Solo para { $state }
your-aims = Sus objetivos
no-aims = No hay objetivos fijados.
prepare-three = Antes de que ocurra nada pueden preparar tres cosas; ahora no cuestan nada y después ayudan. Quedan { $left }.
half-letter = Mensaje a medio escribir para { $other }
half-reply = Respuesta a medio escribir
half-order = Orden en preparación: { $order }
requests-n = Solicitudes dirigidas a ustedes ({ $n })
you-wait-for = Esperan respuesta de
write = Escribir a
lines-tested = Sus canales ya se han comprobado en este turno.
test-lines = Comprobación de las comunicaciones (1 de atención)
test-lines-free = Comprobación de las comunicaciones (gratis)
sealed-n = Órdenes selladas ({ $n })
take-back = Retirar { $order }
add-order = Añadir una orden
begin-turn-1 = Comenzar el turno 1
next-exchange = Pasar al intercambio { $n }
to-decision = Pasar a la Decisión
unconfirmed = { $n ->
    [one] Una solicitud no tiene acuse de recibo, y este es el último intercambio del turno.
   *[other] { $n } solicitudes no tienen acuse de recibo, y este es el último intercambio del turno.
  }
carry-out = Ejecutar el turno
not-yet = Todavía no
go-on = Seguir
pass-on = Pasar a la delegación siguiente
we-are-ready = Hemos terminado
ready-count = Han terminado { $n } de { $most }
commit-nothing = Confirmar: sin órdenes
commit-n = { $n ->
    [one] Confirmar 1 orden
   *[other] Confirmar { $n } órdenes
  }
only-watching = Ustedes solo observan.

# Ficha
services = Servicios
people = De ello dependen { $n } personas
at-home = En el país
capacities = Capacidades
capacity-technical = Técnica
capacity-diplomatic = Diplomática
capacity-legal = Jurídica
capacity-law-enforcement = Aplicación de la ley
tension = Tensión
your-trust = Su confianza en ese Estado
lines = Canales
between-you = Entre ustedes
something-else-write = Otra cosa…
no-line = No tienen con ese Estado ningún canal en servicio.
line-to = Un canal con { $other }
write-by-this = Escribir por este canal
write-in-consultation = Los mensajes se envían en la Consulta.
answer-in-consultation = Las respuestas se envían en la Consulta.
effects-class = Efectos E{ $n }: { $n ->
    [0] solo acceso
    [1] secretos o influencia
    [2] pérdida de función o de datos
    [3] lesiones o daños materiales
   *[other] los más graves
  }
hits = Afecta a { $state }
since-turn = Se conoce desde el turno { $turn }
what-severity = Qué significa esta gravedad
to-evidence = Ver los indicios

# Redacción
write-to = A { $other }
put-aside = Dejar a un lado; queda a medio escribir
kind = Tipo de mensaje
about = Sobre
about-none = Ningún incidente
by-line = Canal
line-unusual = No es el canal habitual para este fin.
line-high = Nivel alto para un asunto de esta gravedad.
line-takes = { $n ->
    [0] Llega en el mismo intercambio.
    [one] Llega un intercambio después.
   *[other] Llega { $n } intercambios después.
  }
it-will-state = Indica
states-more = También puede indicar
show-item = Adjuntar un indicio que tienen
show-nothing = Nada
tlp-warning = { $tlp }: la etiqueta pide no transmitirlo a terceros.
what-follows = Qué consecuencias anuncia
own-words = En sus propias palabras
own-words-hint = opcional
seen-by = Solo lo ve { $other }.
seen-by-more = Lo ve { $other }. El canal está comprometido: también lo leen otros.
costs-nothing = no cuesta nada
costs-one = cuesta 1 de atención: es el cuarto o uno posterior en este turno
starts-clock = fija un plazo a la otra parte
send = Enviar
field-facts = los hechos
field-times = las horas
field-severity = la gravedad
field-critical-named = la infraestructura crítica por su nombre
field-doable = una medida concreta y realizable
field-answer-by = una fecha para la respuesta
field-not-accusation = que no es una acusación
field-next-contact = un punto de contacto
field-confidence = un grado de confianza
field-public-ultimatum = un ultimátum público
field-conditions = condiciones
field-minimised = ningún dato personal
field-urgent = la urgencia
field-demand = lo que se exige
field-broken-promise = que la ayuda prometida no llegará
consequence-none = No dice qué consecuencias habrá
consequence-lawful-measures = Habrá medidas lícitas
consequence-force-if-attacked = A un ataque armado se respondería con la fuerza
consequence-force = Se recurrirá a la fuerza

# Respuestas
answer-to = Respuesta a { $other }
your-answer = Su respuesta
answer-full = Sustantiva, íntegra
answer-part = Sustantiva, parcial
answer-declined = Negativa motivada
answer-referred = Remisión
answer-means-help = Decir que sí es una promesa: una orden suya tiene que hacer llegar la asistencia.
answer-means-act = Digan qué hacen al respecto. Una orden suya tiene que hacerlo.
answer-means-declined = Se requiere un motivo.
answer-means-referred = Indican otro organismo. El plazo deja de correr.
answer-means-plain = El otro Estado sabrá qué responden, y que han respondido.
reason = Motivo
confirm = Acusar recibo
confirm-meaning = Acusar recibo no es aceptar ni admitir nada.
already-confirmed = Ya se ha acusado recibo.
work-goes-on = Enviar una respuesta provisional
reason-none = Sin motivo
reason-safety = La seguridad de las personas
reason-duty = Un deber que tenemos
reason-evidence = Lo que dicen los indicios
reason-solidarity = Solidaridad
reason-domestic = Razones internas
reason-no-means = No tenemos los medios
reason-not-ours = El acto no es nuestro
reason-law = Nuestra legislación lo impide
reason-secrecy = Es secreto

# Órdenes
search-orders = una palabra, una norma, un párrafo
family = Familia
family-protect = Proteger
family-investigate = Investigar
family-cooperate = Cooperar
family-law-enforcement = Aplicación de la ley
family-public = Públicas
family-adverse = Adversas
family-force = Fuerza
show-not-now = Mostrar también las órdenes que ahora no son posibles
orders-empty = Ninguna orden coincide.
not-now = Ahora no
not-now-own = no se conoce ningún incidente que les afecte
not-now-hosted = nadie les ha notificado actividad maliciosa que emane de su territorio
not-now-authored = no tienen noticia de ninguna operación propia
not-now-offered = no se ofrece ese examen
not-now-known = no se conoce ningún incidente
not-now-nobody = no hay ningún Estado al que dirigirla
other-order = Otra orden
cost = Costo
against-whom = Contra quién
about-whom = Sobre quién
with-whom = Con quién
how-far = Hasta dónde llega la declaración
how-sure = Nivel de confianza
confidence-0 = Bajo
confidence-1 = Moderado
confidence-2 = Alto
it-states-n = Indica ({ $n })
justification = Justificación
unless = Su solicitud a ese Estado sigue abierta
unless-no = Ejecutarla en todo caso
unless-acknowledged = Retenerla si { $other } acusa recibo de su solicitud
unless-answered = Retenerla si { $other } responde a su solicitud
unless-they-publish = Retenerla si { $other } publica en este mismo turno
needs-ruling = La facilitación resuelve cuál es el resultado.
seal = Sellar

# Asesoría jurídica
counsel = Asesoría jurídica
on-what-you-know = Según lo que saben. La realidad puede ser otra.
settled = asentado
not-settled = no asentado
verdict-lawful = Lícito
verdict-lawful-majority = Lícito, según la mayoría de los Estados
verdict-open = Cuestión abierta
verdict-unlawful-majority = Ilícito, según la mayoría de los Estados
verdict-unlawful = Ilícito
step-met = se cumple
step-met-majority = se cumple, según la mayoría
step-open = cuestión abierta
step-lifted = la urgencia dispensa de ello
step-failed = no se cumple
conditions-met = Condiciones que se cumplen ({ $n })
cure = Subsanación:
cure-now = de inmediato, sin que pase ningún turno
cure-turn = para la Decisión del turno { $turn }, como pronto
cure-unknown = nadie puede decir cuándo
cured-now = Todo lo que lo impide se puede subsanar en esta Decisión.
cured-turn = Todo lo que lo impide podría subsanarse para la Decisión del turno { $turn }.
cured-never = Parte de lo que no se cumple no tiene subsanación, o no se le puede poner fecha.
open-step = Escribir: { $kind }
state-demand = Formular una exigencia
add-caveat = Añadir que no acusa a nadie
norms-touched = Normas a las que afecta
claim-holds = Existe el fundamento de esa declaración
claim-strained = Dudosa: falta un elemento
claim-fails = Sin apoyo suficiente en lo que tienen
need-technical = un indicio técnico de grado C3 o mejor
need-traffic = un indicio que muestre por dónde pasó el tráfico
need-asked = haber preguntado antes al otro Estado
need-time = que el otro Estado haya tenido tiempo de responder
need-caveat = la indicación de que no es una acusación
need-group = un grupo de ese Estado, con un { $percent } % o más
need-two-groups = fuentes de dos tipos
need-notified = haber notificado al otro Estado
need-duty-lapsed = que el otro Estado haya dejado vencer el plazo
need-state = ese mismo Estado, con un { $percent } % o más
need-there = alguien de ese Estado, con un { $percent } % o más
need-not-elsewhere = ninguna otra explicación con un { $percent } por ciento o más
need-moderate = fuentes de dos tipos, una de grado C2 o mejor y una no técnica
need-substance = aquello en que se funda, mostrado o expuesto

# Lo que se comunica a una delegación

# Cronología
timeline-turn = { $n ->
    [0] Turno { $turn }: nada todavía
    [one] Turno { $turn }: 1 entrada, mirar atrás
   *[other] Turno { $turn }: { $n } entradas, mirar atrás
  }

# Telón
curtain-for = Esta pantalla es para
curtain-words = Los demás apartan la vista.
curtain-lift = Somos { $state }: levantar el telón
curtain-ready = En esta mesa todos han terminado
facilitator-goes-on = La facilitación decide cuándo seguir.
at-this-table = En esta mesa
is-ready = ha terminado
is-not-ready = aún no
minutes-open = duración libre
hand-to = Pasar a { $state }
sit-again = Volver a { $state }

# Ejecución y Balance
telling-title = Lo ocurrido
telling-n = { $n } de { $most }
telling-hold = Detener aquí
telling-run = Continuar solo
skip-telling = Saltar al resumen
to-recap = Ver el resumen
recap-title = Después del turno { $turn }
recap-all = Qué ocurrió
recap-own = Qué hicieron ustedes
recap-quiet = Un turno tranquilo: nada de lo que tengan noticia.
recap-nothing = En este turno no se ejecutó ninguna orden suya.
where-you-stand = Su situación
pressure-moved = variación en este turno: { $by }
findings-now = Constataciones según las normas
to-next-turn = Pasar al turno { $turn }
to-end = Pasar al análisis final

# Consola
comes-next = Qué viene
came-in = Qué ha llegado
who-is-there = Quién está
go-on-all = Seguir
not-ready-n = { $n ->
    [one] 1 delegación no ha terminado
   *[other] { $n } delegaciones no han terminado
  }
pause = Pausar
resume = Reanudar
more-time = Un minuto más
projector-on = Abrir la proyección
projector-off = Cerrar la proyección
projector-failed = No se pudo abrir la proyección
rewind = Volver a un turno
endex = Terminar el ejercicio
injects-planned = Previstos
injects-waiting = A la espera de una condición
injects-done = Concluidos
released = lanzado
skipped = omitido
waits = en espera
now = ahora
to-all = todas las delegaciones
to = Para
to-nobody = Elija para quién.
inject-text = Texto del inyecto
inject-hint = un remitente con un interés, un dato cierto, uno dudoso
keep-text = Guardar este texto
read-it = Leerlo
fire = Lanzar ahora: { $title }
delay = Un turno después: { $title }
skip = Omitir: { $title }
edit = Cambiar el texto: { $title }
release-now = Difundir
a-turn-later = Un turno después
skip-it = Omitir
change-text = Cambiar el texto
see = Ver
type-in = Introducir
give-back = Devolver
to-doctrine = A un bot
free = Descongelar
freeze-it = Congelar
write-inject = Escribir un inyecto
release = Lanzar
rule-on-it = ¿Cuál es el resultado?
ruled-so = así se ha resuelto
outcome-works = Funciona
outcome-partly = Funciona en parte
outcome-fails = Fracasa
show-truth = Mostrar la verdad
nothing-yet = Aún no ha llegado nada.
handed-over = por ahora juega un bot
frozen = congelada
seat-counts = { $sealed } selladas · { $waiting } sin acuse de recibo · presión { $pressure } · capital { $capital }
see-as = Ver como { $state }
type-for = Escribir por { $state }
hand-over = Confiar { $state } a un bot
take-back-seat = Devolver { $state }
freeze = Congelar { $state }
unfreeze = Descongelar { $state }
not-kept = Este ejercicio no se guarda, y las notas tampoco.
notes = Notas y marcadores
note-hint = para usted, y para el análisis final
bookmark = Marcar este momento
ratings = Valoraciones
ratings-empty = Aún no hay criterios de valoración. Añada uno propio.
rated-whom = A quién
why = Por qué
rate = Valorar
new-line = Un criterio de valoración propio
line-title = Qué se observa
line-title-hint = por ejemplo, «Pregunta antes de atribuir»
level-n = Nivel { $n }
keep-line = Guardar el criterio
line-incomplete = Hacen falta un título y un texto para cada uno de los cuatro niveles.

# Preguntas antes de que algo ocurra
ask-leave = ¿Dejar el ejercicio?
ask-leave-words = No se guarda: todo su contenido se perderá.
ask-leave-yes = Dejarlo
ask-rewind = ¿Volver a un turno anterior?
ask-rewind-words = Con el turno { $turn } comienza una nueva rama. La anterior queda como está. Ahora saben lo que entonces no sabían, y así consta en el registro.
ask-rewind-yes = Volver
ask-endex = ¿Terminar ahora el ejercicio?
ask-endex-words = No se juega ningún otro turno. El análisis final se abre para todos.
ask-endex-yes = Terminarlo

# Avisos
done-sent = Enviado.
done-answered = Respondido.
done-confirmed = Se ha acusado recibo. Eso no es aceptar.
done-reported = Respuesta provisional enviada.
done-sealed = Orden sellada. Se ejecuta junto con las de los demás cuando termina la Decisión.
done-taken-back = Orden retirada; recuperan lo que costó.
done-judged = Guardado para el análisis final; nadie más lo ve antes.
done-tested = Sus canales se han comprobado.
done-noted = Nota guardada.
done-control = Hecho.
done-rewound = La rama { $line } comienza en el turno { $turn }. La anterior queda como está.
start-wrong = «{ $what }» no existe aquí. Los Estados son { $states }.
nothing-waits = No hay ningún ejercicio que reanudar.
not-on-disk = No se ha hecho: lo decidido antes aún no está en el disco.

# Por qué algo no se puede hacer
refusal-exercise-over = El ejercicio ha terminado.
refusal-exercise-paused = El ejercicio está en pausa. No se pierde nada; sigan cuando se reanude.
refusal-submission-stale = Esto se preparó para un momento anterior. Mírenlo otra vez y envíenlo de nuevo.
refusal-phase-wrong = No es posible en esta fase ({ $phase }).
refusal-seat-frozen = La facilitación ha congelado esta delegación.
refusal-thing-unknown = Esta delegación no conoce nada con ese nombre o número.
refusal-card-limit = Ya se han tomado { $limit } tarjetas.
refusal-card-twice = Esta tarjeta ya se ha tomado.
refusal-target-self = Una delegación no puede dirigirse a sí misma.
refusal-line-none = Ese canal no lleva a ese Estado.
refusal-line-cut = Ese canal está fuera de servicio; elijan otro.
refusal-dispatch-limit = Tienen { $limit } mensajes en camino o sin respuesta; esperen a que se cierre uno.
refusal-budget-attention = Requiere { $need } de atención; quedan { $have } en este turno.
refusal-budget-effort = Requiere { $need } de esfuerzo del CERT; quedan { $have } en este turno.
refusal-budget-capital = Requiere { $need } de capital; quedan { $have }.
refusal-order-limit = Ya hay { $limit } órdenes selladas; retiren antes una.
refusal-order-needs-target = La orden necesita otro Estado al que dirigirse.
refusal-order-takes-no-target = La orden no se dirige a nadie.
refusal-order-needs-incident = Necesita un incidente.
refusal-order-takes-no-incident = La orden no se refiere a ningún incidente.
refusal-order-not-concerned = Hasta donde sabe esta delegación, el incidente no le concierne de ese modo.
refusal-order-needs-claim = Indiquen hasta dónde llega la declaración (K1 a K5).
refusal-order-takes-no-claim = La orden no contiene ninguna declaración.
refusal-order-needs-line = Elijan uno de sus canales con ese Estado.
refusal-order-needs-capacity = Requiere una capacidad de { $need }; este Estado tiene { $have }.
refusal-order-no-consent = Ese Estado no ha consentido el acceso, o su consentimiento ha terminado.
refusal-order-already-sealed = Esta misma orden ya está sellada.
refusal-order-nothing-to-wait-for = No tienen ninguna solicitud abierta ante ese Estado, así que no hay nada que esperar.
refusal-order-nothing-to-undo = Esta delegación no ha hecho nada que la orden pueda deshacer.
refusal-request-not-open = Esa solicitud no está abierta para ustedes.
refusal-request-already = Eso ya se ha hecho.
refusal-seat-done = Ya han confirmado; retiren antes la confirmación.
refusal-reply-needs-reason = Una negativa requiere un motivo.
refusal-value-range = El valor está fuera del margen (máximo { $most }).
refusal-facilitator-not-possible = Eso no se puede hacer ahora.

# Compendio
codex = Compendio
codex-open = { $term }: abrir el compendio
codex-none = El compendio no tiene una entrada propia para { $term }.
codex-nothing = Nada coincide.
codex-elements = De qué se compone
codex-conduct = Conducta que la respeta (✓) y que la incumple (✗)
codex-history = Cómo se formó
codex-in-play = En el ejercicio
codex-contested = Controvertido
codex-source = Fuente
codex-unverified = Lo que dice esta disposición aún no se ha cotejado con su fuente; por eso no se indica aquí.
codex-later = Lo que añade el informe de 2021
codex-judging = Qué cambia aquí al evaluar
codex-holders = Qué Estados sostienen qué: sí (+), no (–), cautela (?)
codex-remark = Cómo leer la lista
codex-status = Fecha y situación
codex-facts = Lo que se sabe
codex-form = Campos, tal como los usa Lucca
codex-see = Véase también
search-codex = una palabra, una clave como N08 o CM-7, un párrafo
back-to-list = Volver a la lista
shelf-norms = Normas
shelf-law = Derecho
shelf-measures = Medidas
shelf-channels = Canales
shelf-messages = Mensajes
shelf-orders = Órdenes
shelf-practices = Prácticas
shelf-scales = Escalas y términos
shelf-texts = Textos que no son reglas

# Análisis final
debrief = Análisis final
page-head = Síntesis
page-norms = Normas
page-law = Derecho
page-channels = Canales
page-outcome = Resultados
page-timeline = Cronología
page-story = Relato
page-questions = Preguntas
side-by-side = Todas las delegaciones
delegation = Delegación
turning-points = Los momentos decisivos
points-met = { $n } de { $most } puntos cumplidos
point-no = { $what }: no
turned-region = tensión en la región { $from } → { $to }
turned-pressure = presión en { $state } { $from } → { $to }
truth-line = En realidad: { $truth }
norms-open = sin indicar
no-turning-points = Ocurrió demasiado poco para un momento decisivo.
truth-revealed = Qué ocurrió en realidad
truth-act-of = en realidad, acto de { $state } ({ $articles }), nivel jurídico { $level }
truth-no-state = en realidad, no es un acto de ningún Estado
at-a-glance = De un vistazo
play-on-from = Abrir una rama en el turno { $turn }
same-dice = Otra vez los mismos dados: { $seed }
digest = Huella: { $digest }
take-away = Documentos
take-away-says = Los informes en forma de documentos y tablas llegarán en una versión posterior. El ejercicio queda en la biblioteca: nada de lo que figura aquí se pierde.
thin = pocas ocasiones
not-engaged = no entró en juego
unlawful-n = { $n ->
    [0] Derecho: nada ilícito
    [one] Derecho: 1 acto ilícito
   *[other] Derecho: { $n } actos ilícitos
  }
harm-n = Daño: { $n } días-persona sin servicio
aims-n = Objetivos: { $n } de { $most }
norms-says = ¿Fue lo que espera la comunidad internacional? Cada fila es una norma; cada casilla, un turno. Abra una fila para ver las constataciones y sus fuentes. Las normas nunca se suman.
findings-n = { $n ->
    [0] ninguna constatación
    [one] 1 constatación
   *[other] { $n } constataciones
  }
no-findings = No hubo ocasión.
towards = respecto de { $state }
weight-n = peso { $n }
cause = Causa: { $what }
touched = Cambio de la facilitación: { $why }
strike = Suprimir la constatación { $n }
strike-why = Por qué se suprime
strike-it = Suprimirla
reason-needed = Hace falta un motivo; figura junto a la constatación.
plain-good = Cuenta a favor de { $name }: { $what }.
plain-no-good = Nada de lo que hizo { $name } cuenta a su favor.
plain-bad = Se quedó corto: { $what }.
plain-strained = Por debajo de lo esperado: { $what }.
plain-no-bad = Nada de lo que hizo u omitió se quedó corto.
plain-towards = { $what } (hacia { $other })
plain-called = { $n ->
    [one] Una ocasión exigía una conducta.
   *[other] { $n } ocasiones exigían una conducta.
}
occasions-n = { $n ->
    [one] Una ocasión exigía una conducta
   *[other] { $n } ocasiones exigían una conducta
}
outcome-excused = excusado
outcome-open = abierto al final (ENDEX)
outcome-unjudged = no juzgado
finding-consistent = conforme
finding-strained = dudoso
finding-missed = omitido
finding-inconsistent = no conforme
finding-struck = suprimido
finding-withheld = crédito no concedido
finding-inherited = heredado, sin puntuar
norms-glance = { $n ->
    [one] Normas: 1 en juego, { $weakest }
   *[other] Normas: { $n } en juego, la más débil { $weakest }
  }
norms-unit = Por ciento del peso conforme; «dudoso» cuenta la mitad, pero no junto a una infracción en el mismo asunto; «omitido» cuenta un cuarto. Una infracción grave limita la cifra.
adherence = Cumplimiento
law-all = { $n ->
    [one] Un acto, lícito y no discutido por nadie.
   *[other] { $n } actos, todos lícitos y no discutidos por nadie.
  }
law-says = ¿Fue lícito, según lo que se sabía y en realidad? El derecho da respuestas y no porcentajes.
on-what-was-known = según lo que se sabía
in-truth = en realidad
law-empty = No hubo ningún acto que la asesoría jurídica tuviera que examinar.
law-rest = { $n ->
    [one] 1 acto más: lícito, asentado.
   *[other] { $n } actos más: lícitos, asentados.
  }
channels-says = ¿Se usaron los canales, y se usaron bien? Cada mensaje y cada ocasión se examina punto por punto.
question-purpose = canal adecuado al fin
question-level = nivel acorde con la gravedad
question-time = a tiempo
question-complete = completo
question-discreet = discreto
question-followed-up = con seguimiento
was-confirmed = acuse de recibo
was-answered = respuesta a tiempo
word-before = gestión privada previa
outcome-says = Qué supuso para las personas y para los objetivos, en unidades corrientes.
trusted = Confianza de los demás Estados
highest-rung = Mayor tensión con otro Estado
aims = Objetivos
aim-met = cumplido
aim-missed = no cumplido
aim-judge = a juicio de la sala
scrubber = Turno a turno
turn-quiet = Ni actos, ni mensajes, ni incidentes en este turno.
matrix-turns = Turno
curve-region = Región
curve-tension = Tensión en la región y presión interna (0–100)
curve-harm = Días-persona sin servicio
questions-author = Preguntas para la sala
questions-none = El escenario no incluye ninguna.
questions-contested = Puntos controvertidos que surgieron
hot-wash = Análisis en caliente
hot-wash-note = Qué se debe hacer, y quién
hot-wash-hint = una mejora por nota

# Ajustes
language = Idioma
language-says = Los textos de los escenarios y el compendio aparecen en este idioma cuando lo tienen; si no, en inglés.
look = Apariencia
theme = Tema
theme-dark = Oscuro
theme-light = Claro
size = Tamaño del texto y de los controles
motion = Animaciones
motion-says = Sin ellas, los cambios aparecen de inmediato.
full-screen = Pantalla completa
in-play = Durante un ejercicio
show-clock = Mostrar el reloj
show-clock-says = Un reloj oculto sigue corriendo.
where-kept = Dónde se guardan los ejercicios
keys = Teclas
keys-say = Tab e Intro llegan a todo. Ctrl+1 a 4: lo recibido. Ctrl+5: mapa. Ctrl+6: lo que usted decide. Ctrl+7: órdenes. Escape: cerrar. F1: compendio. F10: ajustes.

# Palabras de los mensajes, sobre las que resuelve quien dirige
own-words-title = Palabras propias en los mensajes
own-words-n = { $n ->
    [one] Un mensaje con palabras propias
   *[other] { $n } mensajes con palabras propias
 }
own-words-unread = La rúbrica no lee estas palabras. Resuelva donde importen.
own-words-message = { $from } a { $to }: { $kind }
own-words-answer = { $from } responde a { $to }: { $kind }
adjudication-ask = Someter estas palabras a quien dirige
adjudication-asked = Estas palabras están pendientes de quien dirige el ejercicio.
adjudication-asked-by = { $who } pide que se resuelva
adjudication-waiting = { $n ->
    [one] Un mensaje espera resolución
   *[other] { $n } mensajes esperan resolución
 }
adjudication-ruled = Resuelto: { $why }
adjudication-nothing = Nada que puntuar
adjudication-nothing-why = Estas palabras no cambian ninguna constatación.
adjudication-finding = Añadir una constatación…
adjudication-norm = Norma
adjudication-verdict = Constatación
adjudication-weight = Peso
adjudication-why = Motivo
adjudication-why-hint = Qué hay en estas palabras que toque a la norma
adjudication-keep = Añadir la constatación
