# La fiche d’évaluation, telle que le terminal l’imprime. Les constats, les phrases en clair, les questions et les degrés
# figurent dans lucca.ftl, pour que la fenêtre et le terminal disent la même chose.

# En-tête et détails
score-title = FICHE D’ÉVALUATION · { $title }
score-title-from = FICHE D’ÉVALUATION · { $title } · { $from }
score-label-played = joué
score-label-norms = normes selon
score-label-law = droit selon
score-label-corrected = corrigé
score-label-edition = édition
score-label-digest = empreinte
score-turns = { $n ->
    [0] avant le tour 1
    [one] tour 1
   *[other] tours 1 à { $n }
  }
score-not-ended = non terminé
score-variant = variante de la vérité : { $id }
score-as-far = vu par { $state }, sans plus ; le débriefing révèle la vérité
score-corrected = constats écartés : { $struck }, modifiés : { $changed }, ajoutés par l’animateur : { $added }
score-details = DÉTAILS
score-edition = barème { $rubric }, cadre { $framework }
score-digest = { $digest } (le même journal donne la même empreinte)

# En clair
score-plain = EN CLAIR
score-at-home = Dans le pays : { $harm }.
score-harm = { $n ->
    [0] personne n’a été privé de service
    [one] { $days } jour-personne sans service
   *[other] { $days } jours-personnes sans service
  }

# Normes
score-norms = NORMES · était-ce ce qu’attend la communauté internationale ?
score-norms-key = Base mince : trop peu de poids pour un chiffre. Non sollicitée : aucune occasion ne s’est présentée. Les numéros à gauche désignent les constats, pour les corrections.
score-adherence = { $whole },{ $rest } { $band }
score-band-consistent = conforme
score-band-mostly = en grande partie conforme
score-band-mixed = inégal
score-band-poor = faible
score-band-contrary = contraire
score-remedy = réparation
score-in-turns = tours { $turns }
score-about = au sujet de « { $incident } »
score-claim-right = en vérité, le fait de l’État nommé
score-claim-territory = en vérité, parti du territoire de cet État sans être son fait
score-claim-wrong = en vérité, ni le fait de cet État, ni parti de son territoire
score-struck = Écarté par l’animateur : { $why }
score-changed = Modifié par l’animateur : { $why }
score-added = Ajouté par l’animateur : { $why }

# Occasions
score-occasions = OCCASIONS · qu’est-ce qui appelait une conduite, et qu’en est-il advenu ?
score-none = aucune
score-under-way = en cours

# Droit
score-law = DROIT · était-ce licite, d’après ce qui était connu ?
score-law-truth = DROIT · était-ce licite, d’après ce qui était connu et en vérité ?
score-quoted = « { $name } »
score-act-of = en vérité, le fait d’un État : { $state }
score-sovereignty = souveraineté
score-intervention = non-intervention
score-force = recours à la force
score-fails = conditions non remplies : { $steps }
score-open = conditions ouvertes : { $steps }
score-step = responsabilité de l’État, degré { $n }, niveau { $level } ({ $name }), { $articles }

# Canaux
score-channels = CANAUX · les États ont-ils réduit le risque de mal se comprendre ?
score-channels-six = Six questions pour chaque message : { $questions }.
score-channels-two = Deux pour chaque demande reçue : réception confirmée pendant le même tour, réponse donnée à temps. Une avant chaque mesure prise contre un autre État : cet État a-t-il d’abord été interrogé ou prévenu en privé.
score-channels-none = aucun message, aucune demande, aucune mesure contre un autre État
score-sent = { $n ->
    [one] à { $other } · { $n } message
   *[other] à { $other } · { $n } messages
  }
score-of = { $n } sur { $most }
score-by = { $kind }, par { $channel }
score-not-met = non rempli : { $what }
score-asked-by = demandes adressées par { $other }
score-steps = mesures prises contre { $other }

# Issue
score-outcome = ISSUE · comment cela s’est-il passé ?
score-aim-not-ended = non compté : l’exercice n’était pas terminé
score-region = Tension publique dans la région : { $rung }

# Antécédents
score-record = ANTÉCÉDENTS · ce qui était établi avant l’exercice ; indiqué, et non noté
score-disputed = CONTESTÉ · faits sur lesquels les parties divergent ; non notés, sauf décision de l’animateur
