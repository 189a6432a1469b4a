# Les mots du terminal : invites, menus, la table en lignes.

# Invites. Le programme ajoute « > » à la suite, ou les touches pour oui et non.
term-choose = numéro, ou Entrée pour revenir
term-choose-more = numéro, ? pour savoir ce qu’est chacun, ou Entrée pour revenir
term-choose-leave = numéro, ou Entrée pour sortir
term-choose-without = numéro, ou Entrée pour commencer sans
term-choose-first = numéro, ou Entrée pour le premier
term-choose-low = numéro, ou Entrée pour faible
term-choose-no-reason = numéro, ou Entrée pour ne pas donner de motif
term-choose-show-nothing = numéro, ou Entrée pour ne rien montrer
term-choose-some = numéros, * pour tous ceux qui sont marqués, Entrée pour aucun
term-choose-help = Tapez le numéro de votre choix, puis Entrée. Rien n’est envoyé ni scellé avant qu’on vous le demande.
term-no-choice = { $most ->
    [one] « { $typed } » n’est pas un choix possible ici. Tapez 1, Entrée comme l’indique l’invite, ou q pour sortir de l’exercice.
   *[other] « { $typed } » n’est pas un choix possible ici. Tapez un numéro de 1 à { $most }, Entrée comme l’indique l’invite, ou q pour sortir de l’exercice.
  }
term-some-unclear = { $most ->
    [one] « { $typed } » n’est pas un choix possible ici. Tapez 1, * ou Entrée.
   *[other] « { $typed } » n’est pas un choix possible ici. Tapez des numéros de 1 à { $most }, séparés par des espaces.
  }
term-yes-no = [o/N]
term-yes-no-end = [o/N, ou e pour y mettre fin]
term-yes-words = o oui
term-no-words = n non
term-yes-no-unclear = « { $typed } » n’est pas une réponse possible ici. Tapez o pour oui, n ou Entrée pour non.
term-begun = (Vous aviez commencé : « { $words } »)
term-quoted = « { $words } »
term-own-words = Vos propres mots (une ligne, ou Entrée pour aucun)

# Sortir
term-leave-unkept = Sortir de l’exercice ? Il n’est pas conservé et prend fin ici.
term-leave-behind = Sortir sans votre dernier acte ? Il n’est pas sur le disque.
term-leave-kept = Sortir ? L’exercice est conservé. { $command } le reprend ici.
term-stop-silent = Plus rien n’arrive à l’entrée.
term-stop-left = Vous sortez.
term-stop-kept = { $turn ->
    [0] L’exercice est conservé tel quel, dans la préparation. { $command } le reprend ici.
   *[other] L’exercice est conservé tel quel, au tour { $turn }. { $command } le reprend ici.
  }
term-stop-behind = { $turn ->
    [0] Votre dernier acte, dans la préparation, n’est pas sur le disque. { $command } reprend l’exercice avant lui.
   *[other] Votre dernier acte, au tour { $turn }, n’est pas sur le disque. { $command } reprend l’exercice avant lui.
  }
term-stop-ends = { $turn ->
    [0] L’exercice prend fin ici, dans la préparation.
   *[other] L’exercice prend fin ici, au tour { $turn }.
  }

# Commencer, reprendre, conserver
term-bots-play = Personne n’est au terminal : des automates jouent, et la transcription suit. `lucca play --terminal` lit tout de même l’entrée standard.
term-log-written = Le journal est dans { $path }.
term-welcome = LUCCA · Vous jouez un État dans une crise. Des automates jouent les autres États.
term-which-exercise = Quel exercice ? Le premier est court et s’explique de lui-même.
term-which-state = { $title } · Quel État jouez-vous ?
term-seat-taken = vous jouez { $state } vous-même
term-seat-taken-hint = donnez l’automate à un autre État
term-exercise-waits = LUCCA · Un exercice vous attend.
term-waiting = { $turn ->
    [0] Reprendre { $title } pour { $seat }, avant le tour 1
   *[other] Reprendre { $title } pour { $seat }, au tour { $turn }
  }
term-begin-another = Commencer un autre exercice
term-held = { $title } (exercice { $exercise }) est tenu par { $who }.
term-none-waits = aucun exercice n’attend d’être repris
term-none-waits-hint = `lucca play` en commence un ; `lucca exercises` les énumère tous
term-no-terminal = personne n’est au terminal, et il n’y a pas de fenêtre
term-no-terminal-hint = `lucca exercises { $exercise }` le décrit ; `lucca resume { $exercise } --terminal` lit tout de même l’entrée standard
term-exercise = exercice { $exercise }
term-setup-unread = impossible de lire qui joue quoi : { $error }
term-setup-unread-hint = une version plus récente du programme l’a peut-être écrit : reprenez-le avec elle
term-seats-many = plusieurs personnes jouent à cette table, et le terminal n’a qu’un siège
term-seats-many-hint = reprenez-le dans la fenêtre : `lucca`
term-seat-other = vous êtes { $seat } dans cet exercice, et non { $wish }
term-seat-other-hint = pour jouer un autre État, commencez un exercice : `lucca play`
term-where-kept = OÙ CONSERVER L’EXERCICE ?
term-keep-in = Le conserver dans { $path }
term-keep-nowhere = Jouer sans le conserver : sortir y met fin
term-not-on-disk = Ce que vous venez de faire n’est pas encore sur le disque. Rien n’est perdu tant que ce programme tourne.
term-try-again = Entrée pour réessayer, q pour sortir sans cela
term-on-disk = C’est maintenant sur le disque.
term-branch-begins = Une nouvelle branche commence : branche { $branch } de l’exercice { $exercise }. La branche { $old } reste telle quelle. Quand les deux seront terminées, `lucca exercises compare { $exercise } { $old } { $branch }` les mettra côte à côte.
term-branch-earlier = Elle commence avant le tour choisi : les heures de ce qui s’est passé entre-temps sont endommagées.
term-resumed = { $turn ->
    [0] Vous êtes { $seat }. Reprise dans la préparation.
   *[other] Vous êtes { $seat }. Reprise au tour { $turn }.
  }
term-others-briefs = Les autres ont leurs propres instructions, que vous ne voyez pas. Pendant l’exercice, ? explique ce que vous pouvez faire, et q permet de sortir.
term-begin = Entrée pour commencer
term-preparation = PRÉPARATION · reste { $left }
term-begin-without = Commencer sans rien préparer de plus ?

# Le menu
term-status = TOUR { $turn } · { $phase } · attention { $attention } · effort CERT { $effort } · capital { $capital } · pression { $pressure }
term-menu-requests = demandes ({ $n })
term-menu-write = écrire
term-menu-decide = décider
term-menu-sealed = scellés ({ $n })
term-menu-evidence = indices ({ $n })
term-menu-channels = canaux
term-menu-standing = où vous en êtes
term-menu-brief = instructions
term-menu-view = votre avis
term-menu-note = note
term-menu-break = pause
term-menu-back = revenir
term-menu-go-on = continuer
term-menu-commit = valider
term-enter = Entrée
term-menu-help = aide
term-menu-short = { $keys }, Entrée, ? · demandes { $requests } · scellés { $sealed } · indices { $evidence }
term-no-menu-choice = « { $typed } » n’est pas un choix possible ici. La touche ? explique le menu.
term-enter-again = Entrée encore une fois pour continuer.
term-go-on-anyway = Continuer quand même ?
term-nothing-sealed-pass = Rien n’est scellé. Laisser passer le tour ?
term-refused = Pas fait. { $why }
term-help-turn = Un tour a trois parties. Au Point de situation, vous lisez ce qui s’est passé. Pendant la Consultation, vous écrivez aux autres, en trois échanges : ce que vous envoyez dans l’un est lu dans le suivant, et chaque demande fait courir un délai pour l’autre. À la Décision, vous scellez des ordres ; ceux de tous les États sont exécutés ensemble.
term-help-judging = Rien n’est évalué avant la fin. La fiche d’évaluation a alors quatre pages qui ne se mêlent jamais : normes, droit, canaux, et ce qu’il est advenu des gens et de vos objectifs.
term-help-requests = les demandes que d’autres vous ont adressées : en accuser réception, y répondre, ou dire pourquoi vous ne le pouvez pas
term-help-write = un message à un autre État : choisissez le type, le canal, ce qu’il indique, et vos propres mots
term-help-decide = un ordre : avant que vous le scelliez, le conseil juridique dit s’il est licite d’après ce que vous savez, et pourquoi
term-help-sealed = les ordres déjà scellés ; vous pouvez les reprendre jusqu’à la fin de la Décision
term-help-evidence = les indices que vous détenez, et ce qu’en disent vos analystes
term-help-channels = vos canaux vers les autres, et leur état ; une vérification des communications coûte une attention
term-help-standing = où vous en êtes : services, moyens, tension, confiance
term-help-brief = vos instructions et vos objectifs
term-help-view = dire ce que vous croyez vous-même ; c’est gardé pour le débriefing
term-help-note = une note pour vous, gardée à côté de l’exercice
term-help-break = une pause ; sa durée est gardée à côté de l’exercice
term-help-back = revenir au début d’un tour : une nouvelle branche y commence, et l’ancienne reste telle quelle
term-help-go-on = Entrée : passer à l’échange suivant, à la Décision ou au tour suivant
term-help-leave = q : sortir

# Demandes et messages
term-requests = DEMANDES
term-request = { $kind } ({ $state })
term-request-due = { $kind } ({ $state } ; réponse attendue d’ici à la fin du tour { $turn })
term-no-requests = Aucune demande n’attend de réponse.
term-no-channel = Vous n’avez aucun canal ouvert.
term-to-whom = À QUI ?
term-whom-option = { $other } (tension { $tension })
term-what-to-write = QU’ÉCRIVEZ-VOUS À { $other } ?
term-which-channel = PAR QUEL CANAL ?
term-which-incident = SUR QUEL INCIDENT ?
term-channel = { $kind } ({ $level }) : { $health }
term-states-complete = CE QU’IL INDIQUE · * ce qu’indique un message complet de ce type
term-states-proposed = CE QU’IL INDIQUE · * proposé
term-show-item = MONTRER UNE PIÈCE QUE VOUS DÉTENEZ ?
term-what-follows = QUELLES SUITES ANNONCE-T-IL ?
term-letter-title = À { $other } : { $kind }
term-letter-by = par { $channel }
term-letter-about = objet : { $incident }
term-letter-shows = montre { $item }
term-letter-states = indique { $fields }
term-letter-follows = annonce la suite : { $follows }
term-send = Envoyer ?
term-not-sent = Rien n’est envoyé.
term-send-answer = À { $other } : { $answer }. Envoyer ?
term-send-answer-item = À { $other } : { $answer }, avec la pièce. Envoyer ?
term-why-not = POURQUOI CE REFUS ?
term-why-part = POURQUOI EN PARTIE SEULEMENT ?

# Ordres
term-order-kind = QUEL TYPE D’ORDRE ?
term-family = { $n ->
    [0] { $family } : { $meaning } · aucun à présent
   *[other] { $family } : { $meaning } · { $n } à présent
  }
term-family-protect = chez vous, avant tout
term-family-investigate = en savoir plus
term-family-cooperate = avec un autre État
term-family-law-enforcement = enquêteurs et tribunaux
term-family-public = ce que vous dites à tous
term-family-adverse = contre un autre État
term-family-force = par les armes
term-order-now = { $order } ({ $cost }) : { $meaning }
term-order-not-now = { $order } ({ $cost }) : { $meaning } · PAS MAINTENANT : { $why }
term-cost-attention = { $n } d’attention
term-cost-effort = { $n } d’effort CERT
term-cost-capital = { $n } de capital
term-cost-nothing = gratuit
term-against-whom = CONTRE QUI ?
term-about-whom = AU SUJET DE QUI ?
term-with-whom = AVEC QUI ?
term-how-far = JUSQU’OÙ VA LA DÉCLARATION ?
term-how-sure = QUEL EST VOTRE NIVEAU DE CONFIANCE ?
term-why = POUR QUEL MOTIF ?
term-order-title = ORDRE : { $order }
term-order-cost = coût : { $cost }
term-order-touches = textes concernés : { $cites }
term-claim = déclaration { $claim } · niveau de confiance : { $confidence }
term-claim-states = déclaration { $claim } · indique { $fields } · niveau de confiance : { $confidence }
term-counsel = CONSEIL JURIDIQUE, D’APRÈS CE QUE VOUS SAVEZ
term-counsel-lawful = conseil juridique : licite d’après ce que vous savez, droit établi
term-seal = Sceller ?
term-not-sealed = Rien n’est scellé. Un brouillon ne laisse pas de trace.
term-sealed = ORDRES SCELLÉS · un numéro reprend cet ordre
term-nothing-sealed = Rien n’est scellé.
term-take-commit-back = Vous avez validé. Annuler la validation ?

# Ce que consulte une délégation
term-evidence = INDICES · cote : source de A fiable à F inconnue, pièce de 1 confirmée à 6 impossible à apprécier
term-channels = CANAUX
term-check = Vérifier les communications sur tous les canaux, pour une attention ?
term-check-free = Vérifier les communications sur tous les canaux, gratuitement ?
term-standing = SITUATION : { $state }
term-standing-with = tension { $tension } sur 100 · votre confiance { $trust } sur 100
term-standing-incident = { $incident } ({ $state } ; gravité S{ $severity }, { $word } ; effets E{ $effects })

# Notes, pauses, retours en arrière
term-note = Votre note, pour le débriefing (une ligne, ou Entrée pour aucune)
term-noted = Noté. Cela ne change rien à l’exercice.
term-note-lost = La note n’est pas sur le disque.
term-break = Pause. Entrée pour continuer
term-own-view = QUE CROYEZ-VOUS VOUS-MÊME ?
term-own-view-percent = Avec quelle probabilité, en pour cent ?
term-own-view-range = Tapez un nombre de 0 à 100.
term-back-unkept = Cet exercice n’est pas conservé ; vous ne pouvez donc pas y revenir en arrière.
term-back-when = REVENIR À QUEL MOMENT ? Ce qui a été joué reste tel quel ; une nouvelle branche commence.
term-turn-beginning = Le début du tour { $turn }
term-back-sure = Vous savez maintenant ce que vous ne saviez pas alors ; le journal le dit. Revenir ?

# Débriefing
term-endex = ENDEX. Ce qui s’était passé : { $truth }
term-own-scorecard = C’était la fiche d’évaluation de { $state }. L’exercice est terminé : plus rien n’est secret. Les mêmes dés : --seed { $seed }
term-debrief-transcript = La transcription, avec la vérité
term-debrief-all = Toutes les fiches d’évaluation
term-debrief-own = La fiche d’évaluation de { $state }, encore une fois
term-debrief-back = Revenir au début d’un tour et jouer la suite à partir de là
