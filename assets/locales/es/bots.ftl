# Lo que los bots se escriben y por qué actúan. Un bot toma la primera de las variantes 1, 2, 3 …
# de una situación de la que aún no ha dicho ninguna frase. El programa escribe «e» y «u» ante los nombres de Estados que lo piden.

bot-titled = “{ $name }”
bot-affecting = que afecta a { $target }
bot-service = afectado en { $target }
bot-item = n.º { $number }
bot-others = otros Estados

# Lo dicen todos los bots

bot-any-prepare-why-1 = { $me } aprovecha estos días tranquilos para preparar lo que una crisis no deja tiempo de hacer.
bot-any-prepare-why-2 = Esta medida le cuesta poco a { $me } ahora, y llegaría demasiado tarde una vez comenzado un incidente.
bot-any-prepare-why-3 = { $me } quiere tener esto listo antes de que otro Estado tenga motivos para preguntar por ello.
bot-any-prepare-why-4 = Entre los preparativos posibles, este le parece a { $me } el más útil.

bot-any-check-why-1 = { $me } comprueba sus canales en el turno { $turn }, antes de necesitar alguno (A/78/265, anexo).
bot-any-check-why-2 = { $me } quiere saber ya en el turno { $turn }, y no en plena urgencia, qué puntos de contacto responden (A/78/265, anexo).
bot-any-check-why-3 = Una entrada en un directorio demuestra poco, así que { $me } hace una prueba de comunicación en el turno { $turn } (A/78/265, anexo).
bot-any-check-why-4 = { $me } se asegura desde el principio, en el turno { $turn }, de que sus mensajes llegarán a alguien (A/78/265, anexo).

bot-any-acknowledge-why-1 = { $me } acusa recibo a { $other }; acusar recibo no es aceptar (A/76/135, sobre la norma (c)).
bot-any-acknowledge-why-2 = Antes de que haya respuesta, { $other } debe saber que su solicitud ha llegado a { $me } (A/76/135, sobre la norma (c)).
bot-any-acknowledge-why-3 = El acuse de recibo indica a { $other } que la solicitud se está tramitando, y no compromete a { $me } a nada más (A/76/135, sobre la norma (c)).
bot-any-acknowledge-why-4 = { $me } acusa recibo primero, para que { $other } no tome el silencio por una respuesta (A/76/135, sobre la norma (c)).

bot-any-done-why-1 = { $me } ha decidido lo que puede decidir en el turno { $turn }.
bot-any-done-why-2 = Las órdenes de { $me } para el turno { $turn } están selladas.
bot-any-done-why-3 = { $me } no ve en el turno { $turn } ninguna otra medida que valga lo que cuesta.
bot-any-done-why-4 = { $me } reserva el resto de sus medios para los turnos posteriores al turno { $turn }.

bot-any-lot-why-1 = Elegido por sorteo.
bot-any-lot-why-2 = Elegido al azar.
bot-any-lot-why-3 = Lo decidieron los dados.
bot-any-lot-why-4 = No hay más motivo que el azar.

# Cooperativo: respuestas a solicitudes

bot-coop-help-team-say-1 = { $me } prestará asistencia en el incidente { $incident }. Se asigna un equipo en el turno { $turn }; viajará a { $other } en cuanto ustedes le concedan acceso, y trabajará bajo su dirección.
bot-coop-help-team-say-2 = Aceptamos la solicitud presentada por { $other }. Nuestros especialistas pueden empezar con el servicio { $service } en el turno { $turn }, con el alcance y el plazo que ustedes fijen por escrito.
bot-coop-help-team-say-3 = La respuesta a { $other } es sí. { $me } envía personal en el turno { $turn } para el incidente { $incident }; de lo que vea allí informará solo a ustedes.
bot-coop-help-team-say-4 = { $me } puede ceder a { $other } un equipo de respuesta, que sale en el turno { $turn }. Les rogamos que indiquen los sistemas del servicio { $service } a los que tendrá acceso, y una persona que lo reciba.

bot-coop-help-team-why-1 = { $other } ha presentado una solicitud en debida forma sobre una infraestructura crítica, y { $me } dispone de un equipo (A/70/174 13(h)).
bot-coop-help-team-why-2 = { $me } indica a { $other } qué puede enviar y cuándo, para que pueda contar con ello (A/70/174 13(h)).
bot-coop-help-team-why-3 = Un sí rápido le sirve más a { $other } que una oferta mejor más tarde, y { $me } puede cumplirlo (A/70/174 13(h)).
bot-coop-help-team-why-4 = { $me } acepta, y deja que { $other } fije el alcance y la duración, puesto que los sistemas son suyos (A/70/174 13(h)).

bot-coop-help-fix-say-1 = { $me } no puede enviar un equipo, pero sí compartir una corrección con { $other }. La recibirán en el turno { $turn }, con indicaciones para aplicarla al servicio { $service }.
bot-coop-help-fix-say-2 = Disponemos de una medida de mitigación para el tipo de fallo que está detrás del incidente { $incident }. { $other } la recibirá en el turno { $turn }, y nuestros ingenieros quedan a su disposición.
bot-coop-help-fix-say-3 = La respuesta a { $other } es sí, en la medida de nuestros medios. { $me } comparte en el turno { $turn } la corrección que usa contra lo que muestra el incidente { $incident }.
bot-coop-help-fix-say-4 = { $me } acepta ayudar a { $other } con el servicio { $service }. En el turno { $turn } seguirá una corrección probada; les rogamos que nos confirmen si funciona con sus versiones.

bot-coop-help-fix-why-1 = { $me } no tiene un equipo para { $other }, pero sí una corrección que compartir de inmediato (A/70/174 13(h), 13(j)).
bot-coop-help-fix-why-2 = { $me } tiene un remedio, y { $other } ha pedido ayuda (A/70/174 13(h)).
bot-coop-help-fix-why-3 = { $me } ofrece a { $other } lo que puede entregar, y no promete más (A/70/174 13(h)).
bot-coop-help-fix-why-4 = Una corrección compartida ayuda hoy a { $other } y le cuesta poco a { $me } (A/70/174 13(j)).

bot-coop-help-no-say-1 = { $me } lamenta no tener a nadie que enviar en el turno { $turn }: todos sus especialistas están ocupados. Les rogamos que acudan también a otros Estados por el servicio { $service }, y que se dirijan de nuevo a { $me } en el próximo turno.
bot-coop-help-no-say-2 = No podemos ayudar a { $other } en el turno { $turn }; nuestra propia situación ocupa a todos nuestros equipos. Lo decimos de inmediato, para que la respuesta al incidente { $incident } no tenga que esperarnos.
bot-coop-help-no-say-3 = Los medios de { $me } están agotados en el turno { $turn }. Ello no prejuzga la solicitud de { $other }, que volveremos a examinar cuando regrese un equipo.
bot-coop-help-no-say-4 = { $me } debe declinar en el turno { $turn }, por falta de personal y no de voluntad. Si { $other } puede señalar qué parte del incidente { $incident } es la más urgente, podremos al menos asesorar por teléfono.

bot-coop-help-no-why-1 = { $me } no tiene a nadie disponible y se lo dice a { $other } enseguida, para que pueda acudir a otros (A/70/174 13(h)).
bot-coop-help-no-why-2 = Una negativa clara y motivada le sirve más a { $other } que una promesa que { $me } no podría cumplir (A/70/174 13(h)).
bot-coop-help-no-why-3 = Todos los equipos de { $me } están ocupados; se explica el motivo a { $other } (A/70/174 13(h)).
bot-coop-help-no-why-4 = { $me } declina, pero deja a { $other } la posibilidad de volver a pedirlo (A/70/174 13(h)).

bot-coop-stop-ours-say-1 = { $me } confirma que un órgano propio estuvo detrás del incidente { $incident }. Se ha ordenado poner fin a la operación, y { $other } recibirá una relación completa de cómo se llegó a ello.
bot-coop-stop-ours-say-2 = La conducta que objeta { $other } es atribuible a { $me }. Hemos ordenado su cese, y estamos dispuestos a tratar la reparación por el servicio { $service }.
bot-coop-stop-ours-say-3 = No discutimos lo que { $other } afirma sobre el incidente { $incident }. { $me } le pone fin, conserva los registros y responderá por ello.
bot-coop-stop-ours-say-4 = { $me } acepta la exigencia de cesación. A quienes actuaron se les ha ordenado retirarse del servicio { $service }, y { $other } podrá verificarlo.

bot-coop-stop-ours-why-1 = Un órgano de { $me } es responsable, de modo que comunica abiertamente a { $other } que cesa (ARSIWA art. 30).
bot-coop-stop-ours-why-2 = Negarlo no pondría fin a la violación; { $me } debe a { $other } ante todo la cesación (ARSIWA art. 30).
bot-coop-stop-ours-why-3 = { $me } sabe que lo hizo su propia gente, y { $other } lo oye de primera mano (ARSIWA arts. 30 y 31).
bot-coop-stop-ours-why-4 = { $me } solo puede resolver esto con { $other } si dice la verdad (ARSIWA art. 30).

bot-coop-stop-isolated-say-1 = El incidente { $incident } no es un acto de { $me }. Las máquinas de nuestro territorio que nos fueron señaladas se han aislado por orden judicial, y { $other } recibirá lo que muestren.
bot-coop-stop-isolated-say-2 = { $me } ha actuado sobre lo que señaló { $other }: los equipos en cuestión están desconectados. No tenemos indicio de que ningún órgano de { $me } participara en el incidente { $incident }.
bot-coop-stop-isolated-say-3 = Lo que operaba contra el servicio { $service } desde nuestro territorio se ha detenido. No era nuestro, y { $me } pide a { $other } que nos avise si continúa algún tráfico.
bot-coop-stop-isolated-say-4 = Tomamos nota de la exigencia de { $other }. { $me } ha desconectado los equipos de su territorio y conservado sus datos; no aceptamos una responsabilidad del propio Estado.

bot-coop-stop-isolated-why-1 = { $me } informa a { $other } de lo que se ha hecho en su territorio, y de que el acto no es suyo (A/70/174 13(c), 28(b)).
bot-coop-stop-isolated-why-2 = La diligencia debida responde a la preocupación de { $other }, aunque no a su acusación contra { $me } (A/70/174 13(c)).
bot-coop-stop-isolated-why-3 = Los equipos ya están aislados, y corresponde a { $me } informar de ello a { $other } (A/70/174 13(c)).
bot-coop-stop-isolated-why-4 = { $me } distingue para { $other } dos cuestiones: qué partió de su territorio y quién lo hizo (A/70/174 28(b), 28(f)).

bot-coop-stop-not-ours-say-1 = { $me } toma en serio la exigencia de { $other }. No tenemos indicios de que un órgano nuestro actuara en el incidente { $incident }, y hemos ordenado revisar nuestras redes en el turno { $turn }.
bot-coop-stop-not-ours-say-2 = Hasta donde { $me } puede ver, el incidente { $incident } no es un acto suyo. Lo que nuestros equipos averigüen sobre el servicio { $service } se entregará a { $other }, apunte adonde apunte.
bot-coop-stop-not-ours-say-3 = Hemos preguntado a todos los servicios que podrían haber actuado contra { $other }, y todos lo niegan. { $me } desea conocer los hechos en que se basan ustedes sobre el incidente { $incident }, para comprobarlos aquí.
bot-coop-stop-not-ours-say-4 = { $me } no reconoce su conducta en lo que describe { $other }. Hemos indicado a nuestros equipos que detengan en nuestro territorio cuanto afecte al servicio { $service }, y proponemos comparar hallazgos.

bot-coop-stop-not-ours-why-1 = { $me } dice a { $other } lo que sabe y que el acto no es suyo; una controversia se resuelve hablando (A/70/174 28(b)).
bot-coop-stop-not-ours-why-2 = Un simple desmentido no ayudaría a { $other }, así que { $me } añade lo que está comprobando (A/70/174 28(b)).
bot-coop-stop-not-ours-why-3 = { $me } pide hechos a { $other }, pues una acusación los necesita (A/70/174 28(f)).
bot-coop-stop-not-ours-why-4 = { $me } responde en parte: lo que puede descartar ya, y lo que { $other } sabrá más adelante (A/70/174 28(b)).

bot-coop-asked-ours-say-1 = { $other } ha preguntado, y { $me } debe una respuesta veraz: un órgano nuestro causó el incidente { $incident }, excediendo sus órdenes. En { $me } se investiga cómo se llegó a ello, y { $other } conocerá el resultado.
bot-coop-asked-ours-say-2 = Sabemos desde hace poco que el incidente { $incident } se debe a una sección nuestra. Aún no sabemos quién lo aprobó; { $me } lo establecerá, y { $other } será informado.
bot-coop-asked-ours-say-3 = La causa que buscan ustedes está en { $me }. Lo que sabemos del efecto sobre el servicio { $service } lo compartimos ya con { $other }; la cadena de órdenes la seguimos comprobando.
bot-coop-asked-ours-say-4 = { $me } confirma su participación en el incidente { $incident }. Pedimos a { $other } que reciba a nuestros expertos, que pueden explicar qué se hizo con el servicio { $service }.

bot-coop-asked-ours-why-1 = { $me } dice a { $other } la verdad sobre su propia participación antes de que lo hagan otros (A/70/174 13(b)).
bot-coop-asked-ours-why-2 = La pregunta de { $other } deja a { $me } elegir entre la verdad y un segundo ilícito (A/70/174 13(b)).
bot-coop-asked-ours-why-3 = { $me } conoce la respuesta, y { $other } la necesita para limitar los daños (A/70/174 13(b)).
bot-coop-asked-ours-why-4 = Un reconocimiento ahora mantiene limitada la controversia de { $me } con { $other } (A/70/174 13(b), 28(b)).

bot-coop-asked-hit-say-1 =
    El incidente { $incident } afectó a { $me }, y nuestra investigación está abierta. { $items ->
        [0] Aún no tenemos elementos de prueba; { $other } tendrá noticias nuestras en cuanto los haya.
        [one] Tenemos un elemento y comprobamos su origen; { $other } sabrá el resultado.
       *[other] Tenemos { $items } elementos y comprobamos su origen; { $other } sabrá el resultado.
    }
bot-coop-asked-hit-say-2 = { $me } puede decir esto a { $other }: el servicio { $service } está perturbado, y la causa técnica no está establecida. Sabremos más al final del turno { $due }, y se lo comunicaremos.
bot-coop-asked-hit-say-3 = Somos el Estado afectado, y no sabemos quién está detrás del incidente { $incident }. { $me } está copiando los sistemas afectados; si { $other } observa tráfico relacionado, nos gustaría compararlo.
bot-coop-asked-hit-say-4 = En respuesta a { $other }: { $me } sabe cuándo falló el servicio { $service }, pero no por qué. Nuestros especialistas examinan las máquinas en el turno { $turn }, y no acusamos a nadie.

bot-coop-asked-hit-why-1 = { $me } fue afectado y comparte con { $other } lo que sabe y lo que no (A/70/174 13(b)).
bot-coop-asked-hit-why-2 = La pregunta de { $other } es legítima, y { $me } no tiene nada que ocultar sobre sus propios daños (A/70/174 13(b)).
bot-coop-asked-hit-why-3 = { $me } responde a { $other } antes de tener el panorama completo, y señala lo que queda abierto (A/70/174 13(b)).
bot-coop-asked-hit-why-4 = Lo que { $me } aprenda de su propio incidente puede proteger después a { $other } (A/70/174 13(b), 13(g)).

bot-coop-asked-known-say-1 =
    { $items ->
        [one] { $me } tiene un elemento sobre el incidente { $incident }; está a disposición de { $other } conforme a su marcado.
       *[other] { $me } tiene { $items } elementos sobre el incidente { $incident }; están a disposición de { $other } conforme a su marcado.
    } Eso no establece quién es el autor; nuestros analistas siguen comprobando en el turno { $turn }.
bot-coop-asked-known-say-2 = Nuestros registros sobre el incidente { $incident } permiten responder en parte a { $other }. No muestran la intención; { $me } revisa de nuevo sus redes y escribirá antes de que acabe el turno { $due }.
bot-coop-asked-known-say-3 = { $me } ha observado rastros relativos al servicio { $service }. Están clasificados y pueden compartirse con { $other }; no sabemos si explican el fallo.
bot-coop-asked-known-say-4 = En respuesta a { $other } sobre el incidente { $incident }: no conocemos ningún acto nuestro, y tenemos hallazgos técnicos. { $me } los transmitirá en la medida en que su marcado lo permita, y buscará más en el turno { $turn }.

bot-coop-asked-known-why-1 = { $me } responde a { $other } con lo que tiene, y dice lo que eso no demuestra (A/70/174 13(b)).
bot-coop-asked-known-why-2 = Los hechos que { $me } se guarda no ayudan a { $other } a juzgar (A/70/174 13(b)).
bot-coop-asked-known-why-3 = { $me } quiere que { $other } saque sus conclusiones de los mismos hallazgos (A/70/174 13(b), 13(d)).
bot-coop-asked-known-why-4 = Una respuesta completa de { $me } puede ahorrar a { $other } un paso en falso (A/70/174 13(b)).

bot-coop-asked-unknown-say-1 = { $me } no tiene hallazgos propios sobre el incidente { $incident }. Hemos pedido a nuestro equipo de respuesta que lo compruebe en el turno { $turn }, y { $other } recibirá el resultado, sea cual sea.
bot-coop-asked-unknown-say-2 = Sobre el fallo del servicio { $service } solo sabemos lo que han dicho { $other } y la prensa. { $me } consulta a sus proveedores de alojamiento y revisa sus redes, y les escribirá antes de que acabe el turno { $due }.
bot-coop-asked-unknown-say-3 = Ningún órgano de { $me } ha comunicado nada relacionado con el incidente { $incident }. Eso no es una prueba; si { $other } puede indicar direcciones y horas, las buscaremos de inmediato.
bot-coop-asked-unknown-say-4 = La pregunta de { $other } se ha remitido a nuestros operadores y a nuestra policía. Hasta que respondan, { $me } no puede confirmar ni descartar un vínculo con el incidente { $incident }.

bot-coop-asked-unknown-why-1 = { $me } responde a { $other } con lo que sabe, y dice lo que no sabe (A/70/174 13(b)).
bot-coop-asked-unknown-why-2 = Una respuesta sincera sin hallazgos sigue siendo una respuesta, y { $other } la necesita de { $me } (A/70/174 13(b)).
bot-coop-asked-unknown-why-3 = { $me } indica a { $other } qué comprobará y para cuándo, para que nadie tenga que adivinar (A/70/174 13(b)).
bot-coop-asked-unknown-why-4 = { $me } no puede descartar un vínculo, y no pretende ante { $other } que pueda (A/70/174 13(b)).

bot-coop-told-hit-say-1 = { $me } agradece a { $other } su notificación. Se ha remitido al equipo que trabaja en el incidente { $incident }, que la comparará con nuestros registros.
bot-coop-told-hit-say-2 = Lo que comunica { $other } nos es útil. Nuestros operadores del servicio { $service } lo tienen, y { $me } dirá en el turno { $due } a qué condujo.
bot-coop-told-hit-say-3 = La notificación de { $other } nos llegó con nuestra investigación abierta. { $me } la añade al expediente del incidente { $incident } con el marcado con que llegó.
bot-coop-told-hit-say-4 = { $me } aprecia que { $other } escribiera de inmediato. Los datos se comprueban en el turno { $turn } en los sistemas del servicio { $service }.

bot-coop-told-hit-why-1 = { $me } recoge lo que { $other } le comunica sobre sus propias dificultades (A/70/174 13(a)).
bot-coop-told-hit-why-2 = Una notificación contestada anima a { $other } a enviar la siguiente a { $me } (A/70/174 13(a)).
bot-coop-told-hit-why-3 = { $me } necesita todos los hechos sobre su incidente, y { $other } tiene algunos (A/70/174 13(a)).
bot-coop-told-hit-why-4 = { $me } indica a { $other } adónde fue la información, y cuándo dará cuenta de ella (A/70/174 13(a)).

bot-coop-soil-done-say-1 = { $me } ha actuado: los equipos que señaló { $other } se han aislado por orden judicial. Sus datos están conservados, y lo que muestren sobre el incidente { $incident } se les transmitirá.
bot-coop-soil-done-say-2 = El tráfico desde nuestro territorio hacia el servicio { $service } se ha cortado. { $me } pide a { $other } que confirme que no llega nada más.
bot-coop-soil-done-say-3 = Nuestro tribunal ha resuelto y nuestra policía lo ha ejecutado: las máquinas señaladas por el incidente { $incident } están fuera de línea. { $me } comunicará a { $other } quién las alquilaba, en la medida en que la ley lo permita.
bot-coop-soil-done-say-4 = { $me } informa a { $other } de que la mitigación en su territorio está en marcha. Si el servicio { $service } sigue siendo alcanzado desde aquí, necesitamos las nuevas direcciones para continuar.

bot-coop-soil-done-why-1 = { $me } comunica a { $other } lo que ha hecho con las máquinas de su territorio (A/70/174 13(c), 13(h)).
bot-coop-soil-done-why-2 = La medida está tomada, y { $other } puede juzgar por su efecto si { $me } hizo lo suficiente (A/70/174 13(c)).
bot-coop-soil-done-why-3 = La diligencia debida incluye decir a { $other } qué hizo { $me } y qué queda pendiente (A/70/174 13(c), 13(h)).
bot-coop-soil-done-why-4 = { $me } ha atendido la solicitud y pide a { $other } que compruebe el resultado (A/70/174 13(h)).

bot-coop-soil-will-say-1 = { $me } actuará al respecto. Los equipos que señala { $other } se someterán a un tribunal en el turno { $turn }; sus datos se conservan, y se les informará de lo que se encuentre.
bot-coop-soil-will-say-2 = La solicitud de { $other } ha llegado a la autoridad competente. { $me } pide a sus proveedores que detengan lo que afecta al servicio { $service }, e informará antes de que acabe el turno { $due }.
bot-coop-soil-will-say-3 = No sabíamos de estas máquinas, y no deseamos que perjudiquen a { $other }. { $me } ha conservado los datos relativos al incidente { $incident } y prepara la orden de aislarlas.
bot-coop-soil-will-say-4 = { $me } admite que le corresponde poner fin a la actividad maliciosa procedente de su territorio. Las medidas contra lo que afecta al servicio { $service } comienzan en el turno { $turn }, y { $other } será informado de cada una.

bot-coop-soil-will-why-1 = { $me } indica a { $other } qué hace con las máquinas de su territorio (A/70/174 13(c), 13(h)).
bot-coop-soil-will-why-2 = { $other } aportó hechos sobre los que actuar, así que { $me } se compromete a una medida y a una fecha (A/70/174 13(h)).
bot-coop-soil-will-why-3 = { $me } ha sido notificado, y desde ahora debe hacer lo razonable por { $other } (A/70/174 13(c)).
bot-coop-soil-will-why-4 = { $me } acepta la solicitud, pues su territorio no debe usarse contra { $other } (A/70/174 13(c)).

bot-coop-keep-data-say-1 = { $me } ha ordenado conservar los datos sobre el incidente { $incident } a partir del turno { $turn }. Hay un expediente abierto para { $other }; la solicitud formal puede seguir por la vía judicial habitual.
bot-coop-keep-data-say-2 = Los proveedores afectados tienen nuestra orden, y nada que concierna al servicio { $service } se borrará. { $me } espera los documentos de { $other } antes de poder entregar contenidos.
bot-coop-keep-data-say-3 = Podemos asegurar a { $other } que los registros sobre el incidente { $incident } están a salvo. El fiscal designado por { $me } figura en el expediente y puede ser contactado directamente.
bot-coop-keep-data-say-4 = { $me } accede a la solicitud de { $other } en el caso del servicio { $service }. Los datos de abonados y de tráfico quedan congelados a tal fin en el turno { $turn }.

bot-coop-keep-data-why-1 = { $me } conserva los datos y abre un expediente para { $other } (A/70/174 13(d)).
bot-coop-keep-data-why-2 = Los datos se pierden en días, así que { $me } los conserva para { $other } antes de que lleguen los documentos (A/70/174 13(d)).
bot-coop-keep-data-why-3 = { $me } coopera con { $other } contra el delito, dentro de su ley (A/70/174 13(d)).
bot-coop-keep-data-why-4 = { $me } concede a { $other } de inmediato lo que no requiere juez: la conservación (A/70/174 13(d)).

bot-coop-agree-say-1 = { $me } acepta la propuesta de { $other } sobre el incidente { $incident }. Hay dos expertos de { $me } designados, que pueden reunirse con los de { $other } en el turno { $due }.
bot-coop-agree-say-2 = Estamos dispuestos a examinar con { $other } los hechos del servicio { $service }. { $me } sugiere un lugar neutral y un solo informe firmado por ambos.
bot-coop-agree-say-3 = El trabajo conjunto es bienvenido para { $me }. Les rogamos que nos indiquen, para el incidente { $incident }, cuándo pueden empezar los expertos de { $other }; los nuestros están disponibles desde el turno { $turn }.
bot-coop-agree-say-4 = La respuesta a { $other } es sí: { $me } prefiere establecer en común los hechos sobre el servicio { $service } a discutir sobre ellos. El punto de contacto de { $me } llamará a { $other } en el turno { $turn }.

bot-coop-agree-why-1 = { $me } recoge lo que propone { $other } (A/70/174 13(a)).
bot-coop-agree-why-2 = Los hechos hallados en común con { $other } son más difíciles de discutir para todos, incluido { $me } (A/70/174 13(a), 28(b)).
bot-coop-agree-why-3 = { $me } no tiene motivos para negar una conversación a { $other }, y sí algunos para desearla (A/70/174 28(b)).
bot-coop-agree-why-4 = Una oferta de trabajo conjunto reduce la tensión de { $me } con { $other } si se acepta pronto (A/70/174 13(a)).

# Cooperativo: mensajes propios

bot-coop-repair-offer-say-1 = { $me } reconoce ante { $other } que una sección propia causó el incidente { $incident }. Se le ha ordenado cesar, y ofrecemos reparar los daños al servicio { $service }; les rogamos que designen un contacto con quien empezar.
bot-coop-repair-offer-say-2 = Debemos a { $other } una explicación y una reparación por el incidente { $incident }. { $me } propone enviar ingenieros a su costa en el turno { $turn }, y revelar cómo se obtuvo el acceso.
bot-coop-repair-offer-say-3 = El daño al servicio { $service } se debe a un órgano de { $me }, que se excedió en sus órdenes. Pedimos a { $other } que nos diga qué hay que restablecer primero, y lo restableceremos.
bot-coop-repair-offer-say-4 = { $me } no espera a ser acusado: el incidente { $incident } fue obra nuestra. { $other } puede contar con la cesación inmediata y con la reparación por el servicio { $service }, en términos que acordemos juntos.

bot-coop-repair-offer-why-1 = { $me } asume su responsabilidad ante { $other } y ofrece reparar lo que dañó un órgano propio (ARSIWA art. 31).
bot-coop-repair-offer-why-2 = Se debe reparación a { $other }, y a { $me } le cuesta menos si la ofrece libremente (ARSIWA art. 31).
bot-coop-repair-offer-why-3 = { $me } prefiere que { $other } lo sepa por una nota y no por una investigación (ARSIWA art. 31).
bot-coop-repair-offer-why-4 = El autor del incidente es conocido por { $me }, de modo que no hay que dejar que { $other } sospeche de otros (ARSIWA art. 31).

bot-coop-ask-say-1 = { $me } agradecería saber qué conoce { $other } del incidente { $incident }. Algunos de los primeros rastros llevan hacia { $other }; { $me } no saca de ello ninguna conclusión, y pide su parecer antes de que acabe el turno { $due }.
bot-coop-ask-say-2 = Esto es una pregunta y no una acusación: ¿ha observado { $other } alguna actividad que pueda explicar el fallo del servicio { $service }? Nuestro punto de contacto está día y noche a disposición del suyo, y { $me } compartirá lo que tiene.
bot-coop-ask-say-3 = Nos dirigimos a { $other } antes de decir nada en público sobre el incidente { $incident }. { $me } pregunta qué muestran sus redes en las horas indicadas, qué no muestran y cuándo podrían decirnos más.
bot-coop-ask-say-4 = Aquí se especula sobre { $other } y el servicio { $service }, y { $me } no participa en ello. Una breve respuesta con hechos de { $other } en el turno { $turn }, aunque sea incompleta, ayudaría a { $me } a que siga siendo así.

bot-coop-ask-why-1 = { $me } pregunta a { $other } qué sabe antes de decir una palabra en público (A/70/174 13(b)).
bot-coop-ask-why-2 = Los rastros apuntan hacia { $other }, y { $me } quiere oír primero su versión de los hechos (A/70/174 13(b)).
bot-coop-ask-why-3 = Una pregunta no le cuesta nada a { $me }, y sospechar sin razón de { $other } podría costar mucho a ambos (A/70/174 13(b)).
bot-coop-ask-why-4 = { $me } tiene indicios pero ninguna explicación, así que pide aclaraciones a { $other } (A/70/174 13(b)).

bot-coop-ask-help-say-1 = { $me } solicita la asistencia de { $other } en el incidente { $incident }. { $me } necesita dos especialistas de { $other } en estos sistemas; se fijará por escrito a qué tendrán acceso y por cuánto tiempo.
bot-coop-ask-help-say-2 = El servicio { $service } es infraestructura crítica, y { $me } no puede restablecerlo a tiempo por sí solo. Pedimos a { $other } personal o una corrección probada, que podemos recibir desde el turno { $turn }.
bot-coop-ask-help-say-3 = ¿Podemos pedir ayuda a { $other } para el servicio { $service }? { $me } carece de analistas para las máquinas afectadas; la gravedad, las horas y un contacto figuran arriba, y un no también nos ayudaría a planificar.
bot-coop-ask-help-say-4 = Nuestros equipos trabajan sin descanso en el incidente { $incident } y necesitan relevo. Todo especialista que { $other } pueda ceder hasta el final del turno { $due } sería dirigido por { $me } y solo vería los sistemas señalados.

bot-coop-ask-help-why-1 = { $me } pide a { $other } personal que pueda ayudar, con todo lo necesario para decidir (A/70/174 13(h)).
bot-coop-ask-help-why-2 = Los medios de { $me } no bastan para el servicio { $service }, y { $other } puede tener lo que falta (A/70/174 13(h)).
bot-coop-ask-help-why-3 = { $me } acude a { $other } pronto, mientras la ayuda aún puede cambiar el resultado (A/70/174 13(h)).
bot-coop-ask-help-why-4 = Una solicitud a { $other } muestra también en quién confía { $me } en el turno { $turn } (A/70/174 13(h)).

bot-coop-ask-help-soil-say-1 = { $me } solicita la asistencia de { $other }: máquinas de nuestro territorio participan en el incidente { $incident }, y tenemos muy pocos especialistas. Dos personas de { $other } capaces de asegurar pruebas le bastarían a { $me } en el turno { $turn }.
bot-coop-ask-help-soil-say-2 = Queremos detener lo que daña al servicio { $service } desde nuestro territorio, y nos faltan medios para hacerlo bien. { $me } pide a { $other } especialistas que trabajarían conforme a la orden de nuestro tribunal.
bot-coop-ask-help-soil-say-3 = Conocemos los equipos implicados en el incidente { $incident }, y nuestro equipo es pequeño. Si { $other } puede ayudar a copiarlos, { $me } compartirá lo hallado con todos los Estados afectados.
bot-coop-ask-help-soil-say-4 = { $me } tiene deberes hacia { $target } que no puede cumplir por sí solo en el turno { $turn }. Pedimos a { $other } apoyo técnico contra la actividad que afecta al servicio { $service }.

bot-coop-ask-help-soil-why-1 = { $me } debe a { $target } la diligencia debida y carece de medios, así que acude a { $other } (A/70/174 13(c), 13(h)).
bot-coop-ask-help-soil-why-2 = A { $me } le queda muy poco personal para limpiar su propio territorio; { $other } puede ayudar (A/70/174 13(c), 13(h)).
bot-coop-ask-help-soil-why-3 = { $me } admite ante { $other } que no puede hacerlo por sí solo, lo que es mejor que hacerlo tarde (A/70/174 13(h)).
bot-coop-ask-help-soil-why-4 = Lo que le falta a { $me } en el turno { $turn } es capacidad, y { $other } la tiene (A/70/174 13(h)).

bot-coop-ask-stop-say-1 = { $me } solicita a { $other } que mitigue una actividad maliciosa procedente de su territorio. Allí hay equipos que alcanzan el servicio { $service }; se adjuntan direcciones y horas, y les pedimos que los detengan por los medios que prevé su derecho.
bot-coop-ask-stop-say-2 = El incidente { $incident } pasa en parte por máquinas situadas en { $other }. { $me } no responsabiliza de ellas a su Gobierno; pedimos que se aíslen y que se conserven sus datos en el turno { $turn }.
bot-coop-ask-stop-say-3 = Adjuntamos lo que nuestros equipos registraron del tráfico entre { $other } y el servicio { $service }. { $me } les agradecería tres cosas: que cese, que se conserven los discos y que nos digan antes de que acabe el turno { $due } qué se hizo.
bot-coop-ask-stop-say-4 = Hay personas que dependen del servicio { $service }, y parte de lo que lo perturba viene de { $other }. { $me } pide medidas a su alcance: bloquear las direcciones indicadas y averiguar quién las alquila.

bot-coop-ask-stop-why-1 = { $me } pide a { $other } que detenga lo que viene de su territorio, con hechos sobre los que actuar (A/70/174 13(h)).
bot-coop-ask-stop-why-2 = Solo { $other } puede actuar legalmente sobre esas máquinas, así que { $me } se dirige a ese Estado (A/70/174 13(h)).
bot-coop-ask-stop-why-3 = Una solicitud que { $other } pueda cumplir le sirve más a { $me } que una protesta (A/70/174 13(h)).
bot-coop-ask-stop-why-4 = { $me } pone a { $other } sobre aviso, y desde entonces se debe la diligencia debida (A/70/174 13(c), 13(h)).

bot-coop-warn-say-1 = { $me } alerta a { $other } sobre el incidente { $incident }. Se adjuntan para { $other } indicadores de compromiso de { $me }; no contienen datos personales.
bot-coop-warn-say-2 = Lo que golpeó el servicio { $service } puede alcanzar también a { $other }. { $me } adjunta las horas y firmas observadas hasta ahora, sin nada relativo a personas.
bot-coop-warn-say-3 = Recomendamos a { $other } que revise los sistemas del mismo tipo que los del servicio { $service }. Se adjuntan para sus operadores las notas técnicas de { $me } sobre el incidente { $incident }.
bot-coop-warn-say-4 = Este aviso se envía a { $other } lo antes posible, en el turno { $turn }, y es incompleto. Dice lo que { $me } vio en sus máquinas en el incidente { $incident } y lo que sirvió contra ello.

bot-coop-warn-why-1 = { $me } transmite indicadores a { $other }, que puede ser el siguiente afectado (A/70/174 13(g)).
bot-coop-warn-why-2 = Una alerta de { $me } permite a { $other } cerrar a tiempo la misma brecha (A/70/174 13(g), 13(j)).
bot-coop-warn-why-3 = { $me } ha sido afectado y { $other } todavía no, que se sepa (A/70/174 13(g)).
bot-coop-warn-why-4 = Los hechos técnicos sin nombres pueden ir enseguida a { $other }, así que { $me } los envía (A/70/174 13(g)).

bot-coop-offer-say-1 = { $me } ofrece su asistencia a { $other } en el incidente { $incident }. Un equipo de { $me } que conoce estos sistemas está preparado para { $other } en el turno { $turn }; no hay obligación de aceptarlo.
bot-coop-offer-say-2 = Si { $other } desea ayuda con el servicio { $service }, { $me } puede enviar especialistas o asesorar a distancia. Trabajarían conforme a las normas de { $other }, y basta una palabra al contacto de { $me }.
bot-coop-offer-say-3 = Hemos seguido con preocupación lo ocurrido con el servicio { $service }. { $me } ha tratado fallos parecidos y está dispuesto a compartir esa experiencia con { $other }, en la forma que les convenga.
bot-coop-offer-say-4 = La ayuda de { $me } a { $other } puede acordarse antes de que se solicite. Para el incidente { $incident } podemos ofrecer analistas y tiempo de laboratorio; dígannos solo qué sería útil.

bot-coop-offer-why-1 = { $me } ofrece ayuda a { $other } antes de que tenga que pedirla (A/70/174 13(h)).
bot-coop-offer-why-2 = { $me } tiene especialistas disponibles, y { $other } tiene un incidente (A/70/174 13(h)).
bot-coop-offer-why-3 = Una oferta permite a { $other } aceptar ayuda de { $me } sin parecer débil (A/70/174 13(h)).
bot-coop-offer-why-4 = { $me } querría lo mismo de { $other } en su lugar (A/70/174 13(a), 13(h)).

bot-coop-show-say-1 = { $me } comparte con { $other } el elemento { $item }, con su grado de fiabilidad. { $me } invita a { $other } a contrastarlo con sus propios registros.
bot-coop-show-say-2 = Para el expediente del incidente { $incident }, { $other } recibe de { $me } el elemento { $item }. No respalda por sí solo ninguna conclusión, y { $me } apreciaría la lectura de { $other }.
bot-coop-show-say-3 = { $me } tiene el elemento { $item } y no desea juzgarlo a solas. { $me } lo envía a { $other } con el marcado indicado, sin datos personales.
bot-coop-show-say-4 = Se adjunta para { $other }: el elemento { $item }. { $me } lo obtuvo en el turno { $turn } o poco antes, e indica arriba su grado de certeza.
bot-coop-show-say-5 = El elemento { $item } puede cambiar la visión de { $other } sobre el incidente { $incident }. { $me } lo transmite a { $other } para que ambos trabajen con los mismos hechos.
bot-coop-show-say-6 = Encontrarán, solo para { $other }, el elemento { $item }. Los analistas de { $me } pueden explicar cómo se obtuvo si tienen preguntas al respecto.

bot-coop-show-why-1 = { $me } muestra a { $other } lo que tiene, con su grado, para que ambos juzguen por las mismas pruebas (A/70/174 13(d)).
bot-coop-show-why-2 = El elemento { $item } le sirve más a { $me } cuando { $other } también lo ha visto (A/70/174 13(d)).
bot-coop-show-why-3 = { $me } comparte el elemento { $item }, pues { $other } no puede conocerlo de otro modo (A/70/174 13(b), 13(d)).
bot-coop-show-why-4 = En el turno { $turn }, { $me } tiene pruebas que { $other } puede comprobar por su parte (A/70/174 13(d)).
bot-coop-show-why-5 = La confianza de { $me } con { $other } crece con pruebas como el elemento { $item } (A/70/174 13(a), 13(d)).

bot-coop-propose-say-1 = { $me } propone a { $other } una determinación conjunta de los hechos sobre el incidente { $incident }. Dos expertos de { $me } y dos de { $other } podrían reunirse y redactar un solo informe antes de que acabe el turno { $due }.
bot-coop-propose-say-2 = Cada parte tiene parte de los hechos sobre el servicio { $service }. { $me } sugiere reunirlos con { $other }, en el plano técnico y sin comunicado de prensa, y pide su respuesta para el turno { $due }.
bot-coop-propose-say-3 = El intercambio de notas de { $me } con { $other } ya no aclara el incidente { $incident }. { $me } propone una reunión de los equipos de respuesta en el turno { $turn }, en el lugar que elija { $other }.
bot-coop-propose-say-4 = Interesa a { $me }, y creemos que también a { $other }, que exista un solo relato del incidente { $incident }. { $me } ofrece sus registros e invita a { $other } a añadir los suyos en el turno { $due }.

bot-coop-propose-why-1 = { $me } propone a { $other } establecer juntos los hechos (A/70/174 13(a), 28(b)).
bot-coop-propose-why-2 = La tensión con { $other } está en { $tension } de 100, y { $me } quiere reducirla (A/70/174 28(b)).
bot-coop-propose-why-3 = { $me } prefiere un informe común con { $other } a dos informes enfrentados (A/70/174 13(a), 28(b)).
bot-coop-propose-why-4 = Ni { $me } ni { $other } pueden resolver esto con su mitad de los hechos (A/70/174 28(b)).

bot-coop-advance-say-1 = { $me } tiene intención de pronunciarse en público sobre el incidente { $incident } y lo notifica antes a { $other }. La declaración de { $me } dirá lo que respaldan las pruebas y con qué certeza; las observaciones de { $other } son bienvenidas antes de que se emita.
bot-coop-advance-say-2 = Antes de que acabe el turno { $turn }, nuestro Gobierno expondrá lo que halló sobre el servicio { $service }. { $me } desea que { $other } lo lea antes, y en privado.
bot-coop-advance-say-3 = Acudimos primero en privado a { $other }: { $me } hará pública una conclusión sobre el incidente { $incident }. No irá más allá de los hechos que conoce { $other }, y { $me } deja en ella lugar a su respuesta.
bot-coop-advance-say-4 = { $other } no debe enterarse por la prensa de lo que { $me } concluye sobre el servicio { $service }. Se adjunta el texto; si { $other } halla en él algún hecho inexacto, { $me } pide que se le comunique en el turno { $turn }.

bot-coop-advance-why-1 = { $me } dice en privado a { $other } lo que va a decir en público (A/70/174 13(b)).
bot-coop-advance-why-2 = La notificación previa da a { $other } la ocasión de corregir a { $me } antes de que hable (A/70/174 13(b)).
bot-coop-advance-why-3 = { $me } evita sorprender a { $other }, pues la sorpresa suele leerse como hostilidad (A/70/174 13(a), 13(b)).
bot-coop-advance-why-4 = Una gestión privada antes de un paso público es lo que { $me } esperaría de { $other } (A/70/174 13(b)).

# Cooperativo: motivos de las órdenes

bot-coop-cease-told-why-1 = Un órgano de { $me } lo hizo: cesa de inmediato, y { $other } lo sabe primero por quien lo hizo (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-told-why-2 = { $me } pone fin a su propia operación e informa a { $other } al mismo tiempo (ARSIWA art. 30).
bot-coop-cease-told-why-3 = Cesar en silencio dejaría a { $other } en la duda, así que { $me } cesa y lo dice (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-told-why-4 = La violación es atribuible a { $me }, y se debe a { $other } su cesación (ARSIWA arts. 2 y 30).

bot-coop-cease-why-1 = Un órgano de { $me } lo hizo, y tiene que cesar de inmediato (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-why-2 = { $me } sabe que su propia gente está detrás del incidente { $incident }, y la retira (ARSIWA art. 30).
bot-coop-cease-why-3 = Cada turno más aumentaría el daño del que responde { $me } (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-why-4 = La cesación precede a todo lo demás que { $me } pueda hacer sobre el incidente { $incident } (ARSIWA art. 30).

bot-coop-repair-why-1 = Lo que un órgano de { $me } dañó en { $other } le corresponde repararlo a { $me } (ARSIWA art. 31).
bot-coop-repair-why-2 = { $me } debe a { $other } una reparación íntegra y empieza por el servicio { $service } (ARSIWA art. 31).
bot-coop-repair-why-3 = Una disculpa sola no restablece nada en { $other }; { $me } repara con trabajo (ARSIWA arts. 31 y 35).
bot-coop-repair-why-4 = { $me } repara mientras aún le sirva a { $other } (ARSIWA art. 31).

bot-coop-isolate-why-1 = Máquinas en el territorio de { $me } dañan a { $target }: las desconecta por orden judicial y conserva sus datos (A/70/174 13(c)).
bot-coop-isolate-why-2 = { $me } fue notificado de equipos implicados en el incidente { $incident }, y no puede dejarlos en marcha (A/70/174 13(c)).
bot-coop-isolate-why-3 = { $me } debe a { $target } la diligencia debida, y una orden judicial limitada es el medio menos gravoso (A/70/174 13(c), 13(e)).
bot-coop-isolate-why-4 = Lo que golpea el servicio { $service } pasa por { $me }, que puede detenerlo y lo hace (A/70/174 13(c)).
bot-coop-isolate-why-5 = El aislamiento detiene el daño a { $target } y preserva las pruebas, que { $me } también necesita (A/70/174 13(c), 13(d)).

bot-coop-fallback-why-1 = Las personas primero: { $me } mantiene en el turno { $turn } aquello de lo que dependen (A/70/174 13(g)).
bot-coop-fallback-why-2 = El servicio { $service } no funciona con normalidad, y el nivel más bajo en { $me } es del { $level } % en el turno { $turn }; el respaldo cubre la diferencia (A/70/174 13(g)).
bot-coop-fallback-why-3 = { $me } atiende a mano el servicio { $service } en el turno { $turn }, hasta que se comprenda la causa (A/70/174 13(g)).
bot-coop-fallback-why-4 = Un respaldo al { $level } % no es una reparación, pero en el turno { $turn } alivia a quienes { $me } debe abastecer (A/70/174 13(g)).

bot-coop-fallback-theirs-why-1 = { $me } ayuda a { $other } a mantener el servicio { $service } en el turno { $turn } (A/70/174 13(g), 13(h)).
bot-coop-fallback-theirs-why-2 = Lo que { $me } puede ceder en el turno { $turn } ayuda a la población de { $other } a superar el fallo (A/70/174 13(h)).
bot-coop-fallback-theirs-why-3 = Quienes dependen del servicio { $service } viven en { $other }, y { $me } puede llegar a ellos en el turno { $turn } (A/70/174 13(h)).
bot-coop-fallback-theirs-why-4 = { $me } apoya el respaldo de { $other } en el turno { $turn }, sea quien sea el causante del incidente (A/70/174 13(h)).

bot-coop-humanitarian-why-1 = En el turno { $turn }, hospitales y rescate son los primeros en recibir lo que aún funciona en { $me } (A/70/174 13(e), 13(g)).
bot-coop-humanitarian-why-2 = { $me } atiende primero, en el turno { $turn }, a quienes pone en peligro el fallo del servicio { $service } (A/70/174 13(g)).
bot-coop-humanitarian-why-3 = Con los servicios en el { $level } % en el turno { $turn }, { $me } tiene que elegir, y elige a los pacientes (A/70/174 13(e), 13(g)).
bot-coop-humanitarian-why-4 = En el turno { $turn }, { $me } protege los servicios de emergencia antes que la comodidad y el comercio (A/70/174 13(g)).

bot-coop-patch-why-1 = { $me } cierra en el turno { $turn } la vía de entrada del incidente { $incident } (A/70/174 13(g)).
bot-coop-patch-why-2 = Mientras la brecha siga abierta, el incidente { $incident } puede repetirse: { $me } da instrucciones a sus operadores en el turno { $turn } (A/70/174 13(g)).
bot-coop-patch-why-3 = Los operadores del servicio { $service } necesitan en el turno { $turn } una instrucción común, y { $me } la da (A/70/174 13(g)).
bot-coop-patch-why-4 = { $me } trabaja en el turno { $turn } sobre la causa y no solo sobre los daños al servicio { $service } (A/70/174 13(g)).

bot-coop-plan-why-1 = { $me } tiene un plan para un fallo como el incidente { $incident }, y funciona mejor pronto (resolución 58/199 de la AG).
bot-coop-plan-why-2 = El plan de emergencia de { $me } dice quién hace qué, así que nadie tiene que improvisar con el servicio { $service } (resolución 58/199 de la AG).
bot-coop-plan-why-3 = { $me } aplica su plan en el turno { $turn }, mientras los daños puedan contenerse (resolución 58/199 de la AG).
bot-coop-plan-why-4 = El incidente { $incident } es aquello para lo que { $me } se había preparado (resolución 58/199 de la AG).

bot-coop-consent-why-1 = { $me } concede acceso al personal de { $other } con un fin y un plazo definidos, pues había pedido que viniera (A/70/174 13(h)).
bot-coop-consent-why-2 = Sin consentimiento, el equipo de { $other } no puede empezar, y { $me } lo necesita en el turno { $turn } (A/70/174 13(h); ARSIWA art. 20).
bot-coop-consent-why-3 = { $me } abre a { $other }, en el turno { $turn }, los sistemas del servicio { $service }, y ningún otro (A/70/174 13(h)).
bot-coop-consent-why-4 = El consentimiento es por escrito en el turno { $turn }, para que tanto { $me } como { $other } sepan dónde termina (ARSIWA art. 20).

bot-coop-help-promised-why-1 = { $me } prometió a { $other } un equipo para el incidente { $incident }, y lo envía en el turno { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-2 = Un sí a { $other } es un compromiso, y { $me } lo cumple en el turno { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-3 = { $other } cuenta con la ayuda que { $me } aceptó dar para el servicio { $service }, así que debe llegar en el turno { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-4 = La promesa a { $other } va antes que otros trabajos de { $me } en el turno { $turn } (A/70/174 13(h)).

bot-coop-fix-promised-why-1 = { $me } prometió a { $other } una corrección para el servicio { $service }, y la entrega (A/70/174 13(h), 13(j)).
bot-coop-fix-promised-why-2 = La corrección es aquello a lo que { $me } podía comprometerse, y { $other } la recibe en el turno { $turn } (A/70/174 13(h)).
bot-coop-fix-promised-why-3 = { $me } cumple la palabra dada a { $other } sobre el incidente { $incident } (A/70/174 13(h)).
bot-coop-fix-promised-why-4 = Un remedio que { $me } ha prometido no le sirve a { $other } en un cajón (A/70/174 13(j)).

bot-coop-help-why-1 = { $me } envía a { $other } en el turno { $turn } lo que puede ceder, para lo que se le pidió y nada más (A/70/174 13(h)).
bot-coop-help-why-2 = El incidente { $incident } continúa en el turno { $turn }, y el personal de { $me } puede acortarlo para { $other } (A/70/174 13(h)).
bot-coop-help-why-3 = { $me } sigue al lado de { $other } en el turno { $turn }, mientras el servicio { $service } no se restablezca (A/70/174 13(h)).
bot-coop-help-why-4 = Un equipo de { $me } ve además en el turno { $turn }, en { $other }, lo que deja tras de sí el incidente { $incident } (A/70/174 13(d), 13(h)).

bot-coop-help-look-why-1 = { $me } envía en el turno { $turn } un equipo a { $other } para examinar, con su consentimiento, lo que hay allí del incidente { $incident } (A/70/174 13(d), 13(h)).
bot-coop-help-look-why-2 = Parte de lo que explica el incidente { $incident } está en { $other }, y en el turno { $turn } { $me } puede examinarlo allí con permiso (A/70/174 13(d)).
bot-coop-help-look-why-3 = { $me } ayuda a { $other } en el turno { $turn } con máquinas de su territorio, y ambos averiguan más sobre el incidente { $incident } (A/70/174 13(c), 13(h)).
bot-coop-help-look-why-4 = Una investigación sobre el terreno en el turno { $turn } vale más, tanto para { $me } como para { $other }, que un largo intercambio sobre el servicio { $service } (A/70/174 13(d)).

bot-coop-fix-why-1 = { $me } tiene un remedio que le falta a { $other } para el servicio { $service } (A/70/174 13(j)).
bot-coop-fix-why-2 = Una corrección guardada en casa solo ayudaría a { $me }, y { $other } usa los mismos sistemas en el turno { $turn } (A/70/174 13(j)).
bot-coop-fix-why-3 = { $me } comparte con { $other }, en el turno { $turn }, la mitigación para el incidente { $incident } (A/70/174 13(j)).
bot-coop-fix-why-4 = Lo que le funcionó a { $me } puede poner fin al incidente { $incident } para { $other } (A/70/174 13(j)).

bot-coop-joint-why-1 = Dos equipos que leen los mismos registros en el turno { $turn } ven más que uno: { $me } trabaja con { $other } (A/70/174 13(a)).
bot-coop-joint-why-2 = En el turno { $turn }, tanto { $me } como { $other } necesitan la misma respuesta sobre el incidente { $incident } (A/70/174 13(a)).
bot-coop-joint-why-3 = El trabajo conjunto en el turno { $turn } permite a { $me } contrastar su visión del servicio { $service } con la de { $other } (A/70/174 13(a), 13(b)).
bot-coop-joint-why-4 = En el turno { $turn }, { $me } prefiere una mesa común con { $other } a un intercambio de notas (A/70/174 13(a)).

bot-coop-forensics-why-1 = { $me } quiere saber, y no suponer, sobre el incidente { $incident } en el turno { $turn } (A/70/174 13(b)).
bot-coop-forensics-why-2 =
    { $items ->
        [0] { $me } aún no tiene nada sobre el incidente { $incident }, y los rastros se borran después del turno { $turn } (A/70/174 13(b)).
        [one] { $me } tiene un elemento sobre el incidente { $incident }; es muy poco para juzgar en el turno { $turn } (A/70/174 13(b)).
       *[other] { $me } tiene { $items } elementos sobre el incidente { $incident }, y busca en el turno { $turn } lo que los refutaría (A/70/174 13(b)).
    }
bot-coop-forensics-why-3 = Las copias hechas en el turno { $turn } muestran a { $me } lo que la reparación del servicio { $service } borraría (A/70/174 13(b)).
bot-coop-forensics-why-4 = Una atribución sólida exige hallazgos técnicos, y { $me } los reúne en el turno { $turn } antes de decir nada más (A/70/174 13(b), 28(f)).

bot-coop-assess-why-1 = { $me } clasifica el incidente { $incident } según la escala que comparte con otros (A/76/135, sobre la norma (b)).
bot-coop-assess-why-2 = Una clasificación del incidente { $incident } mantiene proporcionada la respuesta de { $me } (A/76/135, sobre la norma (b)).
bot-coop-assess-why-3 = { $me } evalúa los daños al servicio { $service } antes de juzgar quién los causó (A/76/135, sobre la norma (b)).
bot-coop-assess-why-4 = Otros Estados preguntan por la gravedad, y { $me } quiere una respuesta razonada para el turno { $turn } (A/76/135, sobre la norma (b)).

bot-coop-case-why-1 = { $me } abre una causa penal sobre el incidente { $incident }, para que lo hallado pueda usarse e intercambiarse (A/70/174 13(d)).
bot-coop-case-why-2 = Con una causa abierta, { $me } puede pedir a otros Estados asistencia judicial sobre el incidente { $incident } (A/70/174 13(d)).
bot-coop-case-why-3 = { $me } trata el incidente { $incident } como un delito mientras no se demuestre otra cosa (A/70/174 13(d)).
bot-coop-case-why-4 = Quien dañó el servicio { $service } debe responder ante un tribunal, y { $me } inicia el proceso en el turno { $turn } (A/70/174 13(d)).

bot-coop-bulletin-why-1 = { $me } dice a la población en el turno { $turn } qué ha pasado y qué hacer, y no nombra a nadie (A/70/174 13(g)).
bot-coop-bulletin-why-2 = En el turno { $turn } se extienden rumores sobre el servicio { $service } si { $me } calla (A/70/174 13(g)).
bot-coop-bulletin-why-3 = Quienes dependen del servicio { $service } saben en el turno { $turn }, por { $me }, cuánto puede durar (A/70/174 13(g)).
bot-coop-bulletin-why-4 = En el turno { $turn }, { $me } publica hechos y consejos sobre el incidente { $incident }, sin culpar a nadie (A/70/174 13(g), 13(j)).

bot-coop-mediate-why-1 = En el turno { $turn }, las conversaciones de { $me } con { $other } necesitan un tercero (A/70/174 28(b); Carta de las Naciones Unidas, art. 33).
bot-coop-mediate-why-2 = La tensión con { $other } ha llegado a { $tension } de 100 en el turno { $turn }, y { $me } pide una mediación (Carta de las Naciones Unidas, art. 33).
bot-coop-mediate-why-3 = { $me } busca en el turno { $turn } con { $other } un arreglo pacífico que ninguna parte puede alcanzar sola (Carta de las Naciones Unidas, arts. 2(3) y 33).
bot-coop-mediate-why-4 = Un mediador en el turno { $turn } ofrece tanto a { $other } como a { $me } una salida honorable (Carta de las Naciones Unidas, art. 33).

bot-coop-withdraw-why-1 = Lo que { $me } dijo sobre { $other } iba más lejos que sus pruebas de ahora (A/70/174 28(f)).
bot-coop-withdraw-why-2 = { $me } retira su afirmación sobre { $other }, pues la probabilidad ha bajado (A/70/174 28(f)).
bot-coop-withdraw-why-3 = Una afirmación que ya no se sostiene perjudica a { $me } tanto como a { $other } (A/70/174 28(f)).
bot-coop-withdraw-why-4 = { $me } se corrige ante { $other } antes de que lo haga otro (A/70/174 28(f)).

bot-coop-legal-view-why-1 = { $me } expone cómo lee el derecho internacional, para que se le malinterprete menos (A/76/135, sobre la norma (b)).
bot-coop-legal-view-why-2 = Una posición jurídica publicada hace más previsible la conducta de { $me } (A/76/135, sobre la norma (b)).
bot-coop-legal-view-why-3 = { $me } se compromete en público, en el turno { $turn }, con una lectura del derecho (A/76/135, sobre la norma (b)).
bot-coop-legal-view-why-4 = Los demás Estados deben saber qué reglas considera aplicables { $me } (A/76/135, sobre la norma (b)).

bot-coop-finders-why-1 = { $me } quiere que quien encuentre un fallo pueda comunicarlo sin temor (A/70/174 13(j)).
bot-coop-finders-why-2 = Los fallos que nadie se atreve a comunicar siguen abiertos, y { $me } lo cambia (A/70/174 13(j)).
bot-coop-finders-why-3 = { $me } protege en el turno { $turn } a quienes comunican de buena fe (A/70/174 13(j)).
bot-coop-finders-why-4 = Los investigadores ven lo que se les escapa a los operadores, y { $me } quiere oírlos (A/70/174 13(j)).

bot-coop-restraint-why-1 = { $me } dice a { $other } y a todos los demás, en el turno { $turn }, que se contiene (A/70/174 13(a)).
bot-coop-restraint-why-2 = Con una tensión de { $tension } de 100, { $me } quiere que { $other } sepa lo que no hará (A/70/174 13(a)).
bot-coop-restraint-why-3 = Una palabra pública de moderación de { $me } facilita a { $other } dar la suya (A/70/174 13(a)).
bot-coop-restraint-why-4 = { $me } reduce el riesgo de que { $other } espere lo peor en el turno { $turn } (A/70/174 13(a)).

bot-coop-lessons-why-1 = Lo que { $me } aprendió del incidente { $incident } lo pueden tener gratis otros Estados (A/70/174 13(a)).
bot-coop-lessons-why-2 = El incidente { $incident } ha terminado, y { $me } publica lo que sirvió y lo que no (A/70/174 13(a)).
bot-coop-lessons-why-3 = { $me } comparte las lecciones sobre el servicio { $service } mientras el recuerdo está fresco (A/70/174 13(a)).
bot-coop-lessons-why-4 = Hablar de sus propios errores le cuesta a { $me } algo de orgullo y ahorra a otros el mismo fallo (A/70/174 13(a)).

bot-coop-small-why-1 = Esto le cuesta poco a { $me } en el turno { $turn } y abre un camino para después (A/70/174 13(a)).
bot-coop-small-why-2 = { $me } pone en orden en el turno { $turn } un asunto menor, antes de que alguien lo necesite (A/70/174 13(a)).
bot-coop-small-why-3 = Es un paso modesto de { $me } en el turno { $turn }, que no perjudica a nadie y puede ayudar a muchos (A/70/174 13(a)).
bot-coop-small-why-4 = { $me } aún tiene medios en el turno { $turn }, y los dedica a una medida de fomento de la confianza (A/70/174 13(a)).

bot-coop-claim-why-1 = { $me } dice sobre { $other } lo que respaldan las pruebas, y con qué certeza (A/70/174 28(f)).
bot-coop-claim-why-2 = Las pruebas de { $me } sobre el incidente { $incident } cumplen ya las condiciones de una declaración sobre { $other } (A/70/174 13(b), 28(f)).
bot-coop-claim-why-3 = { $me } esperó hasta tener pruebas suficientes; en el turno { $turn } habla de { $other }, y solo dentro de los hechos (A/70/174 28(f)).
bot-coop-claim-why-4 = Una declaración pública mesurada de { $me } sobre { $other } es mejor que una filtración (A/70/174 28(f)).

bot-coop-advisory-why-1 = { $me } revisa en el turno { $turn } lo que comunican los operadores del servicio { $service } (A/70/174 13(g)).
bot-coop-advisory-why-2 = Los informes de los operadores pueden mostrar a { $me }, en el turno { $turn }, hacia dónde va el incidente { $incident } (A/70/174 13(g)).
bot-coop-advisory-why-3 = { $me } consulta en el turno { $turn } a quienes atienden cada día el servicio { $service } (A/70/174 13(g)).
bot-coop-advisory-why-4 = Antes de decidir más sobre el incidente { $incident }, { $me } quiere en el turno { $turn } el parecer de las salas de control (A/70/174 13(g)).

# Firme: respuestas a solicitudes

bot-hawk-deny-say-1 = { $me } rechaza toda insinuación de que tuviera parte en el incidente { $incident }. Aconsejamos a { $other } que busque en otro lugar.
bot-hawk-deny-say-2 = Ningún organismo de { $me } intervino en lo ocurrido con el servicio { $service }. Damos el asunto por cerrado, y { $other } haría bien en hacer lo mismo.
bot-hawk-deny-say-3 = No tenemos nada que explicar a { $other } sobre el incidente { $incident }. Quien les dijo que lleva a { $me } se equivocó, o quiso engañarlos.
bot-hawk-deny-say-4 = La nota de { $other } se basa en conjeturas. { $me } no tocó el servicio { $service }, y no responderá a más preguntas al respecto.

bot-hawk-deny-why-1 = { $me } niega ante { $other } lo que sabe que es suyo (contra A/70/174 28(f)).
bot-hawk-deny-why-2 = Un reconocimiento le costaría a { $me }, según cree, más que el enfado de { $other } (contra A/70/174 13(b)).
bot-hawk-deny-why-3 = { $me } cuenta con que { $other } no pueda demostrarlo (contra A/70/174 28(f)).
bot-hawk-deny-why-4 = La operación debe seguir en secreto, así que { $me } da a { $other } un desmentido rotundo (contra A/70/174 13(b)).

bot-hawk-soil-later-say-1 = { $me } ha tomado nota de lo que comunica { $other } sobre el incidente { $incident }. Los servicios de { $me } lo examinarán cuando sus prioridades lo permitan; no se da fecha a { $other }.
bot-hawk-soil-later-say-2 = Las direcciones que envió { $other } se han pasado a una oficina. Si tienen que ver con el servicio { $service } corresponde a { $me } determinarlo, a su ritmo.
bot-hawk-soil-later-say-3 = Lo que ocurre en el territorio de { $me } se trata conforme a su derecho. Podremos revisar los equipos en cuestión después del turno { $turn }, y { $other } sabrá lo que le concierne.
bot-hawk-soil-later-say-4 = Solo podemos decir a { $other } que se ha ordenado una revisión de los equipos. { $me } tiene sus propios incidentes que atender en el turno { $turn } y no recibe instrucciones sobre el incidente { $incident }.

bot-hawk-soil-later-why-1 = { $me } da a { $other } media respuesta sobre su territorio; sus propios asuntos van primero (A/70/174 28(a)).
bot-hawk-soil-later-why-2 = Una limpieza rápida para { $other } parecería una admisión de { $me } (A/70/174 13(c) pide más).
bot-hawk-soil-later-why-3 = { $me } no se compromete a nada que { $other } pueda reprocharle después (A/70/174 28(a)).
bot-hawk-soil-later-why-4 = La solicitud se refiere a un daño a { $target }, y { $me } ve en ella poco beneficio propio (A/70/174 13(h) pide más).

bot-hawk-help-part-say-1 = { $me } está dispuesto a ayudar en cierta medida a { $other } con el servicio { $service }. En qué se ayudará a { $other } y cuándo dependerá de las necesidades de { $me } después del turno { $turn }.
bot-hawk-help-part-say-2 = { $other } puede esperar cierto apoyo de { $me }. Todavía no podemos indicar personas ni fechas para el incidente { $incident }.
bot-hawk-help-part-say-3 = Nuestro Gobierno examina con buena voluntad la solicitud de { $other }. Por ahora { $me } puede ofrecer consejo sobre el servicio { $service }, pero no un equipo.
bot-hawk-help-part-say-4 = { $me } verá qué puede liberar una vez que sus redes estén a salvo. Puede ser después del turno { $due }, y { $other } no debería contar solo con ello para el incidente { $incident }.

bot-hawk-help-part-why-1 = { $me } promete algo a { $other }, y se compromete a poco (A/70/174 13(h)).
bot-hawk-help-part-why-2 = Las relaciones con { $other } dan para una palabra amable de { $me }, y nada más (A/70/174 13(h)).
bot-hawk-help-part-why-3 = { $me } se queda con sus especialistas y mantiene abiertas sus opciones con { $other } (A/70/174 13(h)).
bot-hawk-help-part-why-4 = Una respuesta parcial evita que { $other } acuda pronto a otros, y no le cuesta nada a { $me } (A/70/174 13(h)).

bot-hawk-help-no-say-1 = { $me } no ayudará a { $other } mientras las relaciones sean las que son. Eso vale para el incidente { $incident } como para cualquier otro.
bot-hawk-help-no-say-2 = La solicitud de { $other } queda rechazada. Resuelvan primero lo que nos separa; después { $me } podrá hablar del servicio { $service }.
bot-hawk-help-no-say-3 = Vemos lo que el fallo del servicio { $service } supone para { $other }. { $me }, sin embargo, no tiene equipos para un Estado que lo trata como adversario.
bot-hawk-help-no-say-4 = Nuestro Parlamento no entendería que { $me } enviara especialistas a { $other } en el turno { $turn }. Otros tendrán quizá más libertad para ayudar en el incidente { $incident }.

bot-hawk-help-no-why-1 = { $me } no ve motivo para ayudar a { $other } mientras dure su disputa (A/70/174 13(h) pide más).
bot-hawk-help-no-why-2 = La tensión con { $other } está en { $tension } de 100, y { $me } lo hace notar (A/70/174 13(h) pide más).
bot-hawk-help-no-why-3 = Para { $me } la ayuda es un instrumento de presión, y { $other } no ha dado nada a cambio (A/70/174 13(h) pide más).
bot-hawk-help-no-why-4 = { $me } teme más la reacción interna que el reproche de { $other } (A/70/174 13(h) pide más).

bot-hawk-no-account-say-1 = { $me } no comenta lo que sus servicios saben del incidente { $incident }. Tomamos nota de que { $other } ha preguntado.
bot-hawk-no-account-say-2 = Lo que sabemos del servicio { $service } está clasificado. { $me } no tiene nada que añadir para { $other } en el turno { $turn }, y revisa sus redes sin que se lo pidan.
bot-hawk-no-account-say-3 = No se puede responder a la pregunta de { $other } sin revelar fuentes. { $me } las protege, también en el caso del incidente { $incident }.
bot-hawk-no-account-say-4 = { $me } no debe a nadie un informe de sus hallazgos. Si { $other } tiene hechos sobre el servicio { $service }, puede enviarlos; sacaremos nuestras propias conclusiones.

bot-hawk-no-account-why-1 = { $me } considera que no debe a { $other } cuentas de lo que sabe (A/70/174 28(a)).
bot-hawk-no-account-why-2 = Una respuesta mostraría a { $other } hasta dónde alcanza a ver { $me } (A/70/174 28(a); 13(b) pide más).
bot-hawk-no-account-why-3 = { $me } trata la pregunta de { $other } como un tanteo (A/70/174 28(a); 13(b) pide más).
bot-hawk-no-account-why-4 = El secreto es más seguro para { $me } que una respuesta que { $other } pueda citar (A/70/174 28(a); 13(b) pide más).

bot-hawk-no-talks-say-1 = { $me } no ve asunto que tratar con { $other } sobre el incidente { $incident }. Los hechos son bastante claros para { $me }.
bot-hawk-no-talks-say-2 = Una investigación conjunta sobre el servicio { $service } solo daría tiempo a { $other }. { $me } declina la propuesta.
bot-hawk-no-talks-say-3 = { $me } no negocia con { $other } sobre los hechos. Cuando { $other } haya sacado las consecuencias del incidente { $incident }, { $me } escuchará.
bot-hawk-no-talks-say-4 = La propuesta de { $other } llega demasiado tarde para { $me }. Nuestros expertos han terminado con el servicio { $service }, y no necesitan otra mesa.

bot-hawk-no-talks-why-1 = { $me } cree que hablar con { $other } parecería debilidad (contra A/70/174 28(b)).
bot-hawk-no-talks-why-2 = Un informe conjunto podría contradecir lo que { $me } ha dicho sobre { $other } (contra A/70/174 13(a), 28(b)).
bot-hawk-no-talks-why-3 = { $me } prefiere mantener la presión sobre { $other } a compartir una mesa (contra A/70/174 28(b)).
bot-hawk-no-talks-why-4 = { $me } solo ve en la propuesta de { $other } un intento de ganar tiempo (contra A/70/174 28(b)).

bot-hawk-stop-rejected-say-1 = { $me } rechaza la exigencia de { $other }. No se ha hecho nada sobre el incidente { $incident }, porque nada de ello nos corresponde detener.
bot-hawk-stop-rejected-say-2 = El llamamiento de { $other } a cesar da por supuesto lo que tendría que probar. { $me } ha examinado la cuestión del servicio { $service } y no halla ningún acto propio.
bot-hawk-stop-rejected-say-3 = No debemos a { $other } ni cesación ni reparación por el incidente { $incident }. Si siguieran contramedidas, { $me } las consideraría ilícitas y respondería.
bot-hawk-stop-rejected-say-4 = { $me } ha recibido la exigencia relativa al servicio { $service } y la devuelve. { $other } puede llevar sus pruebas ante un tribunal; hasta entonces no daremos ningún paso.

bot-hawk-stop-rejected-why-1 = { $me } rechaza la exigencia y deja a { $other } la carga de la prueba (A/70/174 28(f)).
bot-hawk-stop-rejected-why-2 = Cumplir parecería que { $me } cede ante la amenaza de { $other } (ARSIWA art. 52(1)(a)).
bot-hawk-stop-rejected-why-3 = { $me } discute que { $other } tenga los hechos para tal llamamiento (A/70/174 28(f)).
bot-hawk-stop-rejected-why-4 = Una negativa en términos jurídicos da tiempo a { $me }, y a { $other } poco con que trabajar (A/70/174 28(b) pide más).

bot-hawk-courts-say-1 = { $me } remite a { $other } a la vía judicial ordinaria. Nuestros tribunales tratarán el incidente { $incident } según su calendario.
bot-hawk-courts-say-2 = Una solicitud así exige una petición formal, traducida y sellada. Cuando llegue de { $other }, el Ministerio de Justicia de { $me } incluirá el caso del servicio { $service } en su lista.
bot-hawk-courts-say-3 = Nuestro derecho no admite atajos, ni siquiera para { $other }. { $me } se niega a actuar en el incidente { $incident } sin orden de un juez.
bot-hawk-courts-say-4 = La solicitud de { $other } no cumple las condiciones que fija la ley de { $me }. Puede presentarse de nuevo por el servicio { $service }, con sus motivos.

bot-hawk-courts-why-1 = { $me } remite a { $other } a los tribunales, lo que lleva meses (A/70/174 13(d)).
bot-hawk-courts-why-2 = El procedimiento es una negativa que { $other } difícilmente puede reprochar a { $me } (A/70/174 13(d) pide más).
bot-hawk-courts-why-3 = { $me } hace por { $other } lo que exige su ley, y ni un día antes (A/70/174 13(d)).
bot-hawk-courts-why-4 = { $me } no ve interés propio en el caso de { $other } (A/70/174 13(d) pide más).

# Firme: mensajes propios

bot-hawk-call-say-1 = { $me } considera a { $other } responsable del incidente { $incident }. Exigimos que cese y que se reparen los daños al servicio { $service }; de lo contrario tomaremos las medidas que permite el derecho.
bot-hawk-call-say-2 = Lo que golpea el servicio { $service } viene de { $other }, y debe cesar en el turno { $turn }. { $me } espera cesación, reparación y garantías de no repetición.
bot-hawk-call-say-3 = Nuestra paciencia con { $other } se ha agotado. { $me } los insta a poner fin al incidente { $incident } antes de que acabe el turno { $turn }; de lo contrario seguirán medidas lícitas.
bot-hawk-call-say-4 = Esta es una exigencia formal de { $me } de cesación y reparación. El incidente { $incident } viola lo que { $other } nos debe, y nos reservamos todos nuestros derechos.

bot-hawk-call-why-1 = { $me } insta a { $other } a cesar, y dice qué seguirá si no lo hace (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-2 = El derecho exige a { $me } un llamamiento antes de cualquier contramedida contra { $other } (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-3 = { $me } sospecha de { $other } lo bastante para exigir, aunque no para probar (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-4 = Una exigencia registrada presiona a { $other } en el turno { $turn } y deja a { $me } las manos libres (ARSIWA art. 52(1)(a)).

bot-hawk-notice-say-1 = { $me } notifica por la presente a { $other } una contramedida a causa del incidente { $incident }. Surtirá efecto en el turno { $turn }; hasta entonces { $me } está disponible para conversar con { $other }.
bot-hawk-notice-say-2 = Se ha tomado una decisión sobre el daño causado al servicio { $service }. { $other } tiene hasta que actuemos para cumplir, y { $me } pondrá fin a la medida cuando lo haga.
bot-hawk-notice-say-3 = Como nuestra exigencia no ha tenido efecto, { $me } suspenderá lo que debe a { $other }. La medida se limita a inducirlos a poner fin al incidente { $incident }.
bot-hawk-notice-say-4 = { $other } verá que su conducta respecto del servicio { $service } tiene un precio. Esta nota es la notificación que el derecho exige a { $me }, y una oferta de negociar.

bot-hawk-notice-why-1 = { $me } notifica a { $other } una medida que decidió hace tiempo (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-2 = La notificación y la oferta de negociar son condiciones del paso que { $me } prevé contra { $other } (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-3 = { $me } espera que el solo anuncio mueva a { $other } en el turno { $turn } (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-4 = A ojos de { $me }, la exigencia a { $other } quedó sin respuesta, así que se anuncia el paso siguiente (ARSIWA art. 52(1)(b)).

bot-hawk-protest-say-1 = { $me } protesta contra la conducta de { $other } en el incidente { $incident }. Esta protesta contra { $other } consta en los archivos de { $me } y será recordada.
bot-hawk-protest-say-2 = El Gobierno de { $me } transmite a { $other } su firme objeción por lo ocurrido con el servicio { $service }. { $me } no considerará una respuesta el silencio de { $other }.
bot-hawk-protest-say-3 = Un Estado amigo no habría dejado que se produjera el incidente { $incident }. { $me } objeta, y pide a { $other } que considere lo que supone para nuestras relaciones.
bot-hawk-protest-say-4 = Con esta nota verbal, { $me } deja constancia de que considera a { $other } responsable por el servicio { $service }. Quedan reservados otros pasos de { $me } ante { $other }.

bot-hawk-protest-why-1 = { $me } deja constancia de su objeción frente a { $other } (A/70/174 28(b)).
bot-hawk-protest-why-2 = Una protesta le cuesta poco a { $me }, y { $other } tiene que tomar nota (A/70/174 28(b)).
bot-hawk-protest-why-3 = { $me } quiere que su público vea que { $other } fue advertido en el turno { $turn } (A/70/174 28(b)).
bot-hawk-protest-why-4 = Lo que no se protesta pronto se da por admitido, y { $me } no se lo admite a { $other } (A/70/174 28(b)).

# Firme: motivos de las órdenes

bot-hawk-claim-why-1 = La población de { $me } quiere un nombre, y en el turno { $turn } dice { $other } (contra A/70/174 13(b)).
bot-hawk-claim-why-2 = { $me } culpa a { $other } en el turno { $turn } antes de tener las pruebas, porque un nombre acaba con las preguntas en casa (contra A/70/174 13(b)).
bot-hawk-claim-why-3 = Los rastros apuntan a { $other }, y en el turno { $turn } eso le basta a { $me } para decirlo en voz alta (contra A/70/174 13(b), 28(f)).
bot-hawk-claim-why-4 = { $me } eleva el costo para { $other } en el turno { $turn } al nombrarlo en público (A/70/174 28(f) pide más).

bot-hawk-fallback-why-1 = { $me } mantiene abastecida a su población en el turno { $turn } (A/70/174 13(g)).
bot-hawk-fallback-why-2 = En { $me } no se reelige a un gobierno que deja caer mucho tiempo el servicio { $service }, y el turno { $turn } cuenta (A/70/174 13(g)).
bot-hawk-fallback-why-3 = Con los servicios en el { $level } % en el turno { $turn }, { $me } recurre a lo que funciona sin la red (A/70/174 13(g)).
bot-hawk-fallback-why-4 = Se diga lo que se diga fuera, { $me } atiende primero el servicio { $service } en el turno { $turn } (A/70/174 13(g)).

bot-hawk-patch-why-1 = { $me } cierra la vía de entrada en casa en el turno { $turn } (A/70/174 13(g)).
bot-hawk-patch-why-2 = Quien entró para el incidente { $incident } no debe volver a entrar después del turno { $turn }, y { $me } se ocupa de ello (A/70/174 13(g)).
bot-hawk-patch-why-3 = En el turno { $turn }, los operadores del servicio { $service } reciben de { $me } órdenes y no consejos (A/70/174 13(g)).
bot-hawk-patch-why-4 = { $me } refuerza en el turno { $turn } el servicio { $service }, y a eso nadie en el exterior puede objetar (A/70/174 13(g)).

bot-hawk-powers-why-1 = { $me } asume en el turno { $turn } poderes que no obtendría en tiempos más tranquilos (contra A/70/174 13(e)).
bot-hawk-powers-why-2 = La presión pública por el servicio { $service } permite a { $me } aprobar en el turno { $turn } lo que el Parlamento rechazaba (contra A/70/174 13(e)).
bot-hawk-powers-why-3 = { $me } prefiere en el turno { $turn } poderes amplios a una orden judicial limitada (contra A/70/174 13(e)).
bot-hawk-powers-why-4 = En el turno { $turn }, { $me } quiere parecer fuerte en casa, a costa de los derechos (contra A/70/174 13(e)).

bot-hawk-countermeasure-why-1 = { $me } retiene en el turno { $turn } lo que debe a { $other }, hasta que { $other } ceda (ARSIWA art. 49 exige más).
bot-hawk-countermeasure-why-2 = Una contramedida es en el turno { $turn } el medio lícito más fuerte que { $me } ve contra { $other }; que sea lícita depende de la prueba (ARSIWA art. 49).
bot-hawk-countermeasure-why-3 = { $me } actúa contra { $other } en el turno { $turn } por sospechas sobre el incidente { $incident } (ARSIWA art. 49 exige un hecho ilícito).
bot-hawk-countermeasure-why-4 = Las exigencias no movieron a { $other }, así que en el turno { $turn } { $me } le hace pagar (ARSIWA arts. 49 y 51).

bot-hawk-disrupt-why-1 = { $me } responde a { $other } por los mismos medios en el turno { $turn } (ARSIWA art. 49 exige más).
bot-hawk-disrupt-why-2 = { $other } debe sentir en el turno { $turn } lo que el incidente { $incident } hizo a { $me } (ARSIWA art. 51 exige proporcionalidad).
bot-hawk-disrupt-why-3 = { $me } cree que en el turno { $turn } solo una perturbación impresiona a { $other } (contra A/70/174 13(f)).
bot-hawk-disrupt-why-4 = Un golpe a los sistemas de { $other } es lo que { $me } tenía preparado para el turno { $turn } (contra A/70/174 13(f)).

bot-hawk-expel-why-1 = { $me } declara persona non grata a diplomáticos de { $other }, lo que no exige motivos (Convención de Viena sobre Relaciones Diplomáticas, art. 9).
bot-hawk-expel-why-2 = Una expulsión es lícita y visible, y { $me } quiere que { $other } la vea en el turno { $turn } (Convención de Viena sobre Relaciones Diplomáticas, art. 9).
bot-hawk-expel-why-3 = La tensión con { $other } está en { $tension } de 100, y { $me } envía a casa a parte de su embajada (Convención de Viena sobre Relaciones Diplomáticas, art. 9).
bot-hawk-expel-why-4 = { $me } responde a { $other } en el turno { $turn } con la señal clásica de descontento (Convención de Viena sobre Relaciones Diplomáticas, art. 9).

bot-hawk-sanction-why-1 = { $me } incluye en el turno { $turn } en una lista a personas y empresas de { $other }; inamistoso, y lícito como retorsión.
bot-hawk-sanction-why-2 = Las sanciones del turno { $turn } afectan a quienes están cerca del gobierno de { $other } y ahorran a { $me } un paso más duro.
bot-hawk-sanction-why-3 = { $me } muestra a { $other } en el turno { $turn } que el incidente { $incident } tiene un precio.
bot-hawk-sanction-why-4 = Una inclusión en lista es rápida, reversible y popular en casa: { $me } la usa contra { $other } en el turno { $turn }.

bot-hawk-aid-why-1 = { $me } suspende en el turno { $turn } la ayuda que recibe { $other }; inamistoso, y lícito como retorsión.
bot-hawk-aid-why-2 = La ayuda es voluntaria, y en el turno { $turn } { $me } ya no se la concede a { $other }.
bot-hawk-aid-why-3 = { $me } no ve en el turno { $turn } motivo para pagar a un Estado del que sospecha, como { $other }.
bot-hawk-aid-why-4 = La suspensión indica a { $other } en el turno { $turn } lo que valía la cooperación con { $me }.

bot-hawk-trade-why-1 = { $me } hace pagar a { $other } en la frontera en el turno { $turn }; inamistoso, y lícito si ningún tratado lo prohíbe.
bot-hawk-trade-why-2 = El comercio es el punto sensible de { $other }, y { $me } lo usa en el turno { $turn }.
bot-hawk-trade-why-3 = Con la tensión en { $tension } de 100, { $me } restringe el comercio con { $other }.
bot-hawk-trade-why-4 = { $me } lleva en el turno { $turn } la disputa con { $other } a un terreno en que es más fuerte.

bot-hawk-cut-why-1 = { $me } no tiene nada más que decir a { $other } por este canal en el turno { $turn } (contra A/70/174 13(a)).
bot-hawk-cut-why-2 = { $me } suspende en el turno { $turn } un canal con { $other } para mostrar su firmeza (contra A/70/174 13(a)).
bot-hawk-cut-why-3 = Con { $tension } de 100, { $me } ya no cree lo que dice { $other } por este canal (contra A/70/174 13(a)).
bot-hawk-cut-why-4 = El silencio es el mensaje que { $me } deja a { $other } en el turno { $turn } (contra A/70/174 13(a)).

bot-hawk-erase-why-1 = { $me } elimina en el turno { $turn } los rastros que llevarían hasta sí (contra A/70/174 13(f)).
bot-hawk-erase-why-2 = La parte de { $me } en el incidente { $incident } debe quedar oculta, así que los registros tienen que desaparecer en el turno { $turn } (contra A/70/174 13(f)).
bot-hawk-erase-why-3 = En el turno { $turn }, { $me } teme más una investigación de { $target } que una intrusión más (contra A/70/174 13(d), 13(f)).
bot-hawk-erase-why-4 = Lo que no se halle en { $target } no podrá mostrarse: ese es en el turno { $turn } el cálculo de { $me } (contra A/70/174 13(f)).

bot-hawk-feed-why-1 = { $me } deja en el turno { $turn } un rastro falso que aleja las sospechas (contra A/70/174 13(b)).
bot-hawk-feed-why-2 = Mientras { $target } siga en el turno { $turn } una pista equivocada, { $me } está a salvo (contra A/70/174 13(b)).
bot-hawk-feed-why-3 = { $me } altera en el turno { $turn } las pruebas sobre el incidente { $incident } para quien las lea (contra A/70/174 13(b)).
bot-hawk-feed-why-4 = La duda le sirve a { $me } en el turno { $turn } tanto como la inocencia (contra A/70/174 13(b)).

bot-hawk-intrude-why-1 = En el turno { $turn }, { $me } prefiere mirar por sí mismo en los sistemas de { $other } antes que preguntar (contra A/70/174 13(c), 13(f)).
bot-hawk-intrude-why-2 = { $me } no se fía de lo que { $other } diría sobre el incidente { $incident }, y lo toma sin permiso en el turno { $turn } (contra A/70/174 13(f)).
bot-hawk-intrude-why-3 = Una búsqueda encubierta en el turno { $turn } da a { $me } pruebas que no podría usar abiertamente contra { $other } (contra A/70/174 13(c)).
bot-hawk-intrude-why-4 = { $me } quiere saber en el turno { $turn } qué tiene { $other }, y cuenta con no ser descubierto (contra A/70/174 13(f)).

bot-hawk-isolate-why-1 = { $me } limpia su propio territorio en el turno { $turn }, tarde y porque debe (A/70/174 13(c)).
bot-hawk-isolate-why-2 = Los equipos se han vuelto una carga para { $me }, que en el turno { $turn } los desconecta (A/70/174 13(c)).
bot-hawk-isolate-why-3 = { $me } actúa en el turno { $turn } sobre lo comunicado, para que { $target } no tenga motivo para medidas (A/70/174 13(c)).
bot-hawk-isolate-why-4 = Con retraso, { $me } hace en el turno { $turn } lo que la diligencia debida exigía enseguida (A/70/174 13(c)).

bot-hawk-summon-why-1 = { $me } convoca en el turno { $turn } al embajador de { $other }, ante las cámaras (A/70/174 28(b)).
bot-hawk-summon-why-2 = Una protesta pública muestra en el turno { $turn } a los votantes de { $me } que { $other } fue reprendido (A/70/174 28(b)).
bot-hawk-summon-why-3 = { $me } se queja de { $other } en el turno { $turn } donde todos pueden oírlo (A/70/174 28(b)).
bot-hawk-summon-why-4 = Para { $me }, el incidente { $incident } exige en el turno { $turn } una nota verbal a { $other }, entregada ante la prensa (A/70/174 28(b)).

bot-hawk-condemn-why-1 = { $me } condena el incidente { $incident } en el turno { $turn }, lo que no cuesta nada y no calma a nadie.
bot-hawk-condemn-why-2 = { $me } usa en el turno { $turn } palabras fuertes mientras busca medios más fuertes.
bot-hawk-condemn-why-3 = { $me } quiere ver su posición sobre el servicio { $service } en los titulares del turno { $turn }.
bot-hawk-condemn-why-4 = Una condena en el turno { $turn } prepara a los aliados de { $me } para lo que pueda seguir.

bot-hawk-bulletin-why-1 = { $me } habla primero a su propia población en el turno { $turn } (A/70/174 13(g)).
bot-hawk-bulletin-why-2 = La presión interna es alta, así que { $me } explica en el turno { $turn } qué hace con el servicio { $service } (A/70/174 13(g)).
bot-hawk-bulletin-why-3 = { $me } quiere que su público sepa del incidente { $incident } en el turno { $turn } por su gobierno, y no por el exterior (A/70/174 13(g)).
bot-hawk-bulletin-why-4 = Un boletín en el turno { $turn } da tiempo a { $me } hasta que vuelva el servicio { $service } (A/70/174 13(g)).

bot-hawk-humanitarian-why-1 = En el turno { $turn }, { $me } atiende a hospitales y rescate antes que a nadie (A/70/174 13(e), 13(g)).
bot-hawk-humanitarian-why-2 = Ninguna disputa le importa tanto a { $me } en el turno { $turn } como los pacientes sin el servicio { $service } (A/70/174 13(e), 13(g)).
bot-hawk-humanitarian-why-3 = Con el { $level } % en el turno { $turn }, { $me } pone los servicios de emergencia a la cabeza de la lista (A/70/174 13(g)).
bot-hawk-humanitarian-why-4 = Las muertes por el fallo del servicio { $service } serían irreparables: { $me } las previene primero en el turno { $turn } (A/70/174 13(e), 13(g)).

bot-hawk-forensics-why-1 = { $me } busca en el turno { $turn } pruebas de lo que ya ha dicho (A/70/174 13(b) pide lo contrario).
bot-hawk-forensics-why-2 = El expediente del incidente { $incident } es débil, y { $me } lo sabe en el turno { $turn } (A/70/174 13(b), 28(f)).
bot-hawk-forensics-why-3 = { $me } asegura en el turno { $turn } lo que pueda usarse contra quien golpeó el servicio { $service } (A/70/174 13(b)).
bot-hawk-forensics-why-4 = Pruebas del servicio { $service } permitirían a { $me } ir más allá de las palabras en el turno { $turn } (A/70/174 28(f)).

bot-hawk-threat-why-1 = { $me } deja entender a { $other } en el turno { $turn } lo que podría hacer (contra la Carta de las Naciones Unidas, art. 2(4)).
bot-hawk-threat-why-2 = La tensión con { $other } ha llegado a { $tension } de 100 en el turno { $turn }, y { $me } recurre al último medio antes de la fuerza (contra la Carta de las Naciones Unidas, art. 2(4)).
bot-hawk-threat-why-3 = { $me } espera en el turno { $turn } que el temor detenga a { $other } donde no lo hicieron las exigencias (contra la Carta de las Naciones Unidas, art. 2(4)).
bot-hawk-threat-why-4 = Una amenaza en el turno { $turn } pretende mostrar a { $other } que { $me } no descarta nada (contra la Carta de las Naciones Unidas, art. 2(4)).
