# La transcription : ce qui s’est passé, en phrases.
#
# { $view } dit qui lit : `mine`, l’État dont c’est l’acte ; `me`, l’État visé ; toute autre valeur, un tiers ou la
# direction de l’exercice. { $who } agit, { $to } est celui que l’acte vise.

tr-exercise = EXERCICE · { $title }
tr-exercise-seat = EXERCICE · { $title } · vu par { $state }
tr-truth = En vérité ({ $name } ; pour la seule direction tant que l’exercice est ouvert)
tr-preparation = PRÉPARATION
tr-turn = TOUR { $turn }
tr-ended = ENDEX après le tour { $turn }
tr-ended-early = ENDEX, décidé par la direction, après le tour { $turn }
tr-facilitator = La direction de l’exercice écrit
tr-note = La direction de l’exercice écrit à { $to }
tr-inject-to = { $title } [à { $to }]
tr-inject-by-hand = { $title } [à { $to }, diffusé par la direction]
tr-to-all = tous
tr-to-nobody = personne : en arrière-plan
tr-branched = Cette branche en quitte une autre après l’événement { $event } et se joue en connaissance de la suite.
tr-paused = L’exercice est suspendu.
tr-resumed = L’exercice reprend.
tr-erased = (ces mots ont été effacés)

# Messages
tr-message-ping = { $view ->
    [mine] Vous envoyez à { $to } un essai de communication
    [me] { $who } vous envoie un essai de communication
   *[other] { $who } envoie à { $to } un essai de communication
 }
tr-message-notify = { $view ->
    [mine] Vous notifiez à { $to } une activité malveillante émanant de son territoire
    [me] { $who } vous notifie une activité malveillante émanant de votre territoire
   *[other] { $who } notifie à { $to } une activité malveillante émanant de son territoire
 }
tr-message-notify-victim = { $view ->
    [mine] Vous notifiez à { $to } ce que vous savez de l’activité qui le vise
    [me] { $who } vous notifie ce qu’il sait de l’activité qui vous vise
   *[other] { $who } notifie à { $to } ce qu’il sait de l’activité qui le vise
 }
tr-message-clarify = { $view ->
    [mine] Vous demandez des éclaircissements à { $to }
    [me] { $who } vous demande des éclaircissements
   *[other] { $who } demande des éclaircissements à { $to }
 }
tr-message-ask-help = { $view ->
    [mine] Vous demandez assistance à { $to }
    [me] { $who } vous demande assistance
   *[other] { $who } demande assistance à { $to }
 }
tr-message-ask-mitigation = { $view ->
    [mine] Vous demandez à { $to } d’atténuer l’activité partie de son territoire
    [me] { $who } vous demande d’atténuer l’activité partie de votre territoire
   *[other] { $who } demande à { $to } d’atténuer l’activité partie de son territoire
 }
tr-message-ask-preservation = { $view ->
    [mine] Vous demandez à { $to } de conserver des données
    [me] { $who } vous demande de conserver des données
   *[other] { $who } demande à { $to } de conserver des données
 }
tr-message-ask-legal = { $view ->
    [mine] Vous demandez l’entraide judiciaire à { $to }
    [me] { $who } vous demande l’entraide judiciaire
   *[other] { $who } demande l’entraide judiciaire à { $to }
 }
tr-message-offer = { $view ->
    [mine] Vous offrez votre assistance à { $to }
    [me] { $who } vous offre son assistance
   *[other] { $who } offre son assistance à { $to }
 }
tr-message-warn = { $view ->
    [mine] Vous adressez à { $to } une alerte avec des indicateurs de compromission
    [me] { $who } vous adresse une alerte avec des indicateurs de compromission
   *[other] { $who } adresse à { $to } une alerte avec des indicateurs de compromission
 }
tr-message-protest = { $view ->
    [mine] Vous adressez à { $to } une note de protestation
    [me] { $who } vous adresse une note de protestation
   *[other] { $who } adresse à { $to } une note de protestation
 }
tr-message-call-to-stop = { $view ->
    [mine] Vous exigez cessation et réparation : destinataire { $to }
    [me] { $who } exige de vous cessation et réparation
   *[other] { $who } exige cessation et réparation : destinataire { $to }
 }
tr-message-notice-of-measure = { $view ->
    [mine] Vous annoncez à { $to } une contre-mesure et offrez de négocier
    [me] { $who } vous annonce une contre-mesure et offre de négocier
   *[other] { $who } annonce à { $to } une contre-mesure et offre de négocier
 }
tr-message-advance-word = { $view ->
    [mine] Vous dites à { $to } en privé ce que vous allez dire en public
    [me] { $who } vous dit en privé ce qu’il va dire en public
   *[other] { $who } dit à { $to } en privé ce qu’il va dire en public
 }
tr-message-propose = { $view ->
    [mine] Vous proposez à { $to } des consultations ou un établissement conjoint des faits
    [me] { $who } vous propose des consultations ou un établissement conjoint des faits
   *[other] { $who } propose à { $to } des consultations ou un établissement conjoint des faits
 }
tr-message-substantiate = { $view ->
    [mine] Vous montrez à { $to } sur quoi repose votre déclaration à son sujet
    [me] { $who } vous montre sur quoi repose sa déclaration à votre sujet
   *[other] { $who } montre à { $to } sur quoi repose sa déclaration à son sujet
 }
tr-message-offer-repair = { $view ->
    [mine] Vous offrez à { $to } réparation pour ce que votre propre opération a endommagé
    [me] { $who } vous offre réparation pour ce que sa propre opération a endommagé
   *[other] { $who } offre à { $to } réparation pour ce que sa propre opération a endommagé
 }
tr-states = { $view ->
    [mine] vous indiquez { $what }
   *[other] il y est indiqué { $what }
 }
tr-with-item = avec un élément de preuve : « { $item } »
tr-item-attached = un élément de preuve est joint
tr-due = réponse attendue avant la fin du tour { $turn }
tr-forwarded-late = { $view ->
    [mine] Votre message à { $to } est transmis avec retard, et vous n’avez pas d’accusé de réception
    [me] Un message envoyé par { $who } vous est transmis avec retard
   *[other] Le message envoyé par { $who } est transmis avec retard à { $to }, sans accusé de réception
 }
tr-lost = Le message envoyé par { $who } se perd sur un canal hors service ; personne n’en est informé
tr-received = { $view ->
    [me] Remis à { $who } : { $kind }
   *[other] Remis à { $who }, envoyé par { $to } : { $kind }
 }
tr-reachable = { $view ->
    [me] { $who } répond à votre essai de communication
   *[other] { $who } répond à l’essai de communication lancé par { $to }
 }
tr-acknowledged = { $view ->
    [mine] Vous accusez réception à { $to } ({ $kind })
    [me] { $who } accuse réception de votre message ({ $kind })
   *[other] { $who } accuse réception à { $to } ({ $kind })
 }
tr-has-until = délai : fin du tour { $turn }
tr-interim = { $view ->
    [mine] Vous envoyez à { $to } une réponse provisoire ({ $kind })
    [me] { $who } vous envoie une réponse provisoire ({ $kind })
   *[other] { $who } envoie à { $to } une réponse provisoire ({ $kind })
 }
tr-answered-full = { $view ->
    [mine] Vous répondez en totalité à { $to } ({ $kind })
    [me] { $who } vous répond en totalité ({ $kind })
   *[other] { $who } répond en totalité à { $to } ({ $kind })
 }
tr-answered-part = { $view ->
    [mine] Vous répondez en partie à { $to } ({ $kind })
    [me] { $who } vous répond en partie ({ $kind })
   *[other] { $who } répond en partie à { $to } ({ $kind })
 }
tr-answered-declined = { $view ->
    [mine] Vous déclinez la demande présentée par { $to } ({ $kind })
    [me] { $who } décline votre demande ({ $kind })
   *[other] { $who } décline la demande présentée par { $to } ({ $kind })
 }
tr-answered-referred = { $view ->
    [mine] Vous renvoyez { $to } à un autre service ({ $kind })
    [me] { $who } vous renvoie à un autre service ({ $kind })
   *[other] { $who } renvoie { $to } à un autre service ({ $kind })
 }
tr-reason = motif : { $reason }
tr-lapsed = { $view ->
    [mine] Vous laissez passer le délai d’une demande présentée par { $to } ({ $kind })
    [me] { $who } laisse passer le délai de votre demande ({ $kind })
   *[other] { $who } laisse passer le délai d’une demande présentée par { $to } ({ $kind })
 }
tr-checked = { $view ->
    [mine] Vous lancez un essai de communication sur tous vos canaux
   *[other] { $who } lance un essai de communication sur tous ses canaux
 }
tr-channel = { $view ->
    [mine] Canal vers { $to } ({ $channel }) : { $health }
   *[other] Canal entre { $who } et { $to } ({ $channel }) : { $health }
 }

# Ordres
tr-card = { $view ->
    [mine] Vous préparez : { $card }
   *[other] { $who } prépare : { $card }
 }
tr-sealed = { $view ->
    [mine] Scellé : { $order }
   *[other] { $who } scelle : { $order }
 }
tr-taken-back = Un ordre est retiré.
tr-not-decided = { $view ->
    [mine] Vous : « { $order } » n’est pas décidé à temps
   *[other] { $who } : « { $order } » n’est pas décidé à temps
 }
tr-withheld = { $view ->
    [mine] Vous : « { $order } » est retenu, car ce qui était attendu s’est produit
   *[other] { $who } : « { $order } » est retenu, car ce qui était attendu s’est produit
 }
tr-preparing = { $view ->
    [mine] Vous : « { $order } » est en préparation et prend effet au tour suivant
   *[other] { $who } : « { $order } » est en préparation et prend effet au tour suivant
 }
tr-done = { $view ->
    [mine] Vous : { $order }
   *[other] { $who } : { $order }
 }
tr-claim = { $view ->
    [mine] vous dites { $claim }
   *[other] il est dit { $claim }
 }
tr-claim-with = avec { $what }
tr-failed = { $view ->
    [mine] Vous : { $order } reste sans effet
   *[other] { $who } : { $order } reste sans effet
 }
tr-failed-consent = { $to } n’a pas donné son consentement
tr-failed-ruling = la direction décide que cela échoue
tr-given = { $view ->
    [mine] Vous pouvez désormais donner l’ordre : { $order }
   *[other] { $who } peut désormais donner l’ordre : { $order }
 }
tr-gone = { $view ->
    [mine] Vous ne pouvez plus donner l’ordre : { $order }
   *[other] { $who } ne peut plus donner l’ordre : { $order }
 }
tr-consent = { $view ->
    [mine] { $to } peut examiner vos systèmes jusqu’à la fin du tour { $turn }
    [me] Vous pouvez examiner des systèmes chez { $who } jusqu’à la fin du tour { $turn }
   *[other] { $to } peut examiner des systèmes chez { $who } jusqu’à la fin du tour { $turn }
 }

# Ce que l’on sait
effects-0 = accès sans effet
effects-1 = secrets ou influence
effects-2 = perte de fonction ou de données
effects-3 = blessures ou dommages matériels
effects-4 = les plus graves
tr-incident-first = { $view ->
    [me] INC-{ $n } commence chez vous : gravité S{ $severity } ({ $severityword }), effets E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } commence chez { $to } : gravité S{ $severity } ({ $severityword }), effets E{ $effects } ({ $effectsword })
 }
tr-incident-later = { $view ->
    [me] INC-{ $n } chez vous, nouvelle étape : gravité S{ $severity } ({ $severityword }), effets E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } chez { $to }, nouvelle étape : gravité S{ $severity } ({ $severityword }), effets E{ $effects } ({ $effectsword })
 }
tr-incident-last = { $view ->
    [me] INC-{ $n } chez vous est maîtrisé : gravité S{ $severity } ({ $severityword }), effets E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } chez { $to } est maîtrisé : gravité S{ $severity } ({ $severityword }), effets E{ $effects } ({ $effectsword })
 }
tr-estimate = { $view ->
    [mine] Votre propre estimation pour { $incident } : « { $what } », { $percent } %
   *[other] { $who } estime « { $what } » à { $percent } %, { $incident }
 }
tr-found = { $view ->
    [mine] Vous avez un élément de preuve
   *[other] { $who } a un élément de preuve
 }
tr-found-forensics = { $view ->
    [mine] Votre laboratoire a un élément de preuve
   *[other] Le laboratoire, chez { $who }, a un élément de preuve
 }
tr-found-help = { $view ->
    [mine] Votre équipe sur place a un élément de preuve
   *[other] L’équipe envoyée par { $who } a un élément de preuve
 }
tr-found-police = { $view ->
    [mine] Votre police a un élément de preuve
   *[other] La police, chez { $who }, a un élément de preuve
 }
tr-found-vendor = { $view ->
    [mine] Un élément de preuve vous est signalé
   *[other] Un élément de preuve est signalé à { $who }
 }
tr-knew-aware = { $view ->
    [mine] Vous savez désormais que { $incident } est un acte de votre État
   *[other] { $who } connaît son rôle dans { $incident }
 }
tr-knew-notified = { $view ->
    [mine] Une activité partie de votre territoire vous a été notifiée dans { $incident }
   *[other] Une activité partie de son territoire a été notifiée à { $who } dans { $incident }
 }
tr-knew-reason = { $view ->
    [mine] Vous avez des raisons de connaître un rôle des vôtres dans { $incident }
   *[other] { $who } a des raisons de connaître un rôle des siens dans { $incident }
 }
tr-look = Un examen a commencé, { $incident } ; son résultat vient au prochain point de situation
tr-look-offered = Vous pouvez examiner sans frais votre propre rôle dans { $incident } pendant ce tour
tr-noticed-own = Vos services constatent que quelqu’un était dans vos systèmes ; ils ne peuvent dire qui
tr-noticed = { $who } constate que quelqu’un était dans ses systèmes ; c’était { $to } (dé { $came } contre { $against })
tr-desk-note = Note de votre service sur { $to }
tr-read = Lecture par { $who } de l’acte posé par { $to } (dé { $came } contre { $against })

# Chiffres
meter-attention = l’attention
meter-effort = l’effort du CERT
meter-capital = le capital
meter-pressure = la pression intérieure
tr-rung = { $view ->
    [mine] Entre vous et { $to } : { $rung }
    [me] Entre vous et { $who } : { $rung }
   *[other] Entre { $who } et { $to } : { $rung }
 }
tr-region = Dans la région : { $rung }
tr-harm = { $view ->
    [mine] { $sector } : { $days } jours-personnes sans service
   *[other] { $who }, { $sector } : { $days } jours-personnes sans service
 }
tr-harm-unplayed = dans les tours qui n’ont pas été joués
tr-pressure-up = La pression intérieure monte de { $by }
tr-pressure-down = La pression intérieure baisse de { $by }
tr-standing = { $view ->
    [mine] Pression intérieure { $pressure } sur 100
   *[other] { $who } : pression intérieure { $pressure } sur 100
 }
tr-services-run = tous les services fonctionnent
tr-service = { $sector } { $level } %
tr-moved = La direction déplace { $meter } chez { $who } : { $by }
tr-frozen = { $view ->
    [mine] La direction suspend votre délégation
   *[other] La direction suspend { $who }
 }
tr-freed = { $view ->
    [mine] La direction rend la main à votre délégation
   *[other] La direction rend la main à { $who }
 }
tr-bot = { $view ->
    [mine] Un automate tient désormais votre siège
   *[other] La direction confie { $who } à un automate
 }
tr-back = { $view ->
    [mine] Votre siège vous est rendu
   *[other] La direction rend { $who } à sa délégation
 }
