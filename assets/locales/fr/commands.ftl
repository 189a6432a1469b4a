# Commands around an exercise
cmd-log-written = Le journal d’événements est dans { $path }.
cmd-log-secrets = Le journal d’événements est dans { $path }. Il contient tout, y compris ce qui est secret.
cmd-renamed = `{ $old }` s’appelle désormais `{ $new }`. L’ancien nom fonctionne toujours.
cmd-checked-so-far = { $done } sur { $all } vérifiés …
cmd-no-window = Aucune fenêtre ne peut être ouverte ({ $why }). Lucca s’exécute dans le terminal.
cmd-check-sound = { $path } : sans défaut
cmd-check-playable = { $path } : jouable, { $n ->
    [one] { $n } avertissement
   *[other] { $n } avertissements
  }
cmd-check-faults = { $path } : { $faults ->
    [one] { $faults } défaut
   *[other] { $faults } défauts
  }, { $n ->
    [one] { $n } avertissement
   *[other] { $n } avertissements
  }
cmd-check-failed = Tout ne peut être joué tel quel.
cmd-turns-range = { $least } à { $most } tours
cmd-new-written = { $path } est un scénario à deux États, jouable tel quel. `lucca check { $path }` montre les défauts à mesure que vous le modifiez.
cmd-fonts = Les polices de la fenêtre ont leur propre licence :
cmd-log-short = Le journal d’événements s’arrête avant la fin de l’exercice (ENDEX).
cmd-log-verified = Vérifié : { $n ->
    [one] { $n } événement découle de ce qui a été saisi.
   *[other] { $n } événements découlent de ce qui a été saisi.
  }

# La bibliothèque des exercices
cmd-none-kept = Aucun exercice n’est encore conservé dans { $path }. `lucca play` en commence un.
cmd-title-as = { $title }, siège { $seat }
cmd-turn-phase = tour { $turn }, { $phase }
cmd-branches = { $n ->
    [one] { $n } branche
   *[other] { $n } branches
  }
cmd-holder = { $who }, processus { $process }, depuis { $time }, dernier signe il y a { $seconds } s
cmd-exercise = EXERCICE { $n } · { $title }
cmd-started = commencé { $when } · identité { $identity }
cmd-branches-head = BRANCHES DE L’EXERCICE
cmd-events = { $n ->
    [one] { $n } événement
   *[other] { $n } événements
  }
cmd-leaves = quitte la branche { $branch } après l’événement { $event }
cmd-unfinished = Une saisie n’est pas achevée sur la dernière branche jouée ; `lucca resume` la montre de nouveau.
cmd-journal-head = CARNET DE L’EXERCICE
cmd-exported = L’exercice { $n } est dans { $path }. `lucca exercises import` le lit sur une autre machine. Il contient tout, y compris ce qui est secret.
cmd-imported = Importé comme exercice { $n }.
cmd-import-here = Il est déjà ici, comme exercice { $n }. Rien n’a été modifié.
cmd-import-notes = Il est déjà ici, comme exercice { $exercise }. { $n ->
    [one] { $n } entrée de son carnet a été ajoutée.
   *[other] { $n } entrées de son carnet ont été ajoutées.
  }
cmd-import-beside = Importé comme exercice { $n }. L’exercice { $other } a la même origine et a suivi un autre cours. Les deux sont conservés.
cmd-forked = La branche { $branch } de l’exercice { $exercise } quitte la branche { $from } après l’événement { $event }. `{ $command }` permet de la jouer.
cmd-fork-earlier = L’événement { $at } est arrivé avec d’autres ; la branche part avant eux tous.
cmd-verify-good = Lu : { $branches ->
    [one] { $branches } branche
   *[other] { $branches } branches
  }, { $events ->
    [one] { $events } événement
   *[other] { $events } événements
  }. Aucun défaut.
cmd-verify-faults = Lu : { $branches ->
    [one] { $branches } branche
   *[other] { $branches } branches
  }, { $events ->
    [one] { $events } événement
   *[other] { $events } événements
  }. Défauts : { $faults }.

# Deux branches côte à côte
cmd-compare-title = { $title } · branches { $one } et { $two } de l’exercice { $exercise }
cmd-compare-same = Elles sont identiques jusqu’au dernier événement.
cmd-compare-until = Identiques jusqu’à l’événement { $event } ({ $moment }).
cmd-compare-after = LA SUITE · uniquement ce que l’une des deux contient
cmd-compare-outcome = ISSUE
cmd-col-branch = branche
cmd-col-norms = normes
cmd-col-channels = canaux
cmd-col-harm = jours-personnes
cmd-col-aims = objectifs
cmd-col-tension = plus forte tension
cmd-of = { $n } sur { $all }
cmd-percent = { $n } %
cmd-compare-region = branche { $branch } · tension dans la région : { $rung }
cmd-compare-region-open = branche { $branch } · tension dans la région : { $rung } ; elle n’est pas encore terminée
cmd-compare-note = Normes : moyenne de celles qui ont un chiffre. Canaux : questions avec un oui, sur celles qui se sont posées. Jours-personnes : sans service. Objectifs : atteints, sur ceux dont le programme peut juger.

# Le carnet
cmd-entry = Entrée { $n } dans le carnet de l’exercice { $exercise }.
cmd-by-name = { $name } ({ $role })
cmd-role-facilitator = animation
cmd-role-evaluator = évaluation
cmd-role-delegation = délégation
cmd-the-facilitator = l’animateur
cmd-the-evaluator = l’évaluateur
cmd-the-delegation = la délégation
cmd-event = événement { $event }
cmd-event-at = événement { $event }, { $moment }
cmd-on-branch = branche { $n }
cmd-break-on = la salle fait une pause
cmd-break-off = la salle reprend
cmd-note = { $who } : { $words }
cmd-bookmark = { $who } : un signet
cmd-bookmark-words = { $who } : un signet, { $words }
cmd-criterion = { $who } ajoute le critère « { $title } » ({ $id }) : 1 { $one }, 2 { $two }, 3 { $three }, 4 { $four }
cmd-rating = { $who } apprécie { $whom }, { $title } : { $level } sur 4, { $said }
cmd-rating-words = { $who } apprécie { $whom }, { $title } : { $level } sur 4, { $said } : { $words }
cmd-the-room = la salle
cmd-corrects = { $who } corrige : { $what }
cmd-referred = { $who } demande que la direction se prononce sur les mots d’un message
cmd-adjudicated = { $who } se prononce sur les mots d’un message : { $what }
cmd-nothing-scored = rien n’est noté : { $why }
cmd-entry-unknown = une entrée écrite par une version plus récente du programme
cmd-withdrawn = { $entry } [retirée]
cmd-withdrawn-why = { $entry } [retirée : { $why }]
cmd-correction-strike = le constat { $finding } est écarté : { $reason }
cmd-correction-change = le constat { $finding } devient « { $verdict } », poids { $weight } : { $reason }
cmd-correction-add = un constat est ajouté pour { $nation }, { $norm }, « { $verdict } », poids { $weight } : { $reason }
cmd-correction-unreadable = une correction que cette version du programme ne peut lire

# Termes libres des messages
cmd-words-title = TERMES LIBRES DES MESSAGES · exercice { $exercise }, branche { $branch }
cmd-words-none = Aucun message et aucune réponse ne contient de termes libres.
cmd-quoted = « { $words } »
cmd-words-not-asked = Personne n’a demandé que la direction se prononce.
cmd-words-ruled = Décision dans l’entrée { $entry } : { $what }
cmd-words-how = Pour vous prononcer sur un message, désignez-le par son événement. Avec un constat, ou sans rien à noter :

# Conseil juridique
cmd-counsel-title = CONSEIL JURIDIQUE · { $state } · tour { $turn } · { $order }
cmd-claim = déclaration { $id } : { $name }
cmd-counsel-reading = lecture du droit : { $reading }
cmd-counsel-about = au sujet de « { $incident } » · lecture du droit : { $reading }
cmd-counsel-off = Le conseil juridique est désactivé.
cmd-counsel-known = D’APRÈS CE QUI EST CONNU
cmd-counsel-truth = EN VÉRITÉ
cmd-opinion = { $label } : { $verdict }
cmd-opinion-settled = { $label } : { $verdict }, droit établi
cmd-cure = Remède : { $what } ({ $when })
cmd-counsel-note = Remarque :
cmd-counsel-debrief = POUR LE DÉBRIEFING
