# The scorecard, as the terminal prints it. Verdicts, sentences in plain words, questions and rungs stand in lucca.ftl,
# so that window and terminal say the same.

# Head and details
score-title = SCORECARD · { $title }
score-title-from = SCORECARD · { $title } · { $from }
score-label-played = played
score-label-norms = norms by
score-label-law = law by
score-label-corrected = corrected
score-label-edition = edition
score-label-digest = digest
score-turns = { $n ->
    [0] before turn 1
    [one] turn 1
   *[other] turns 1 to { $n }
  }
score-not-ended = not ended
score-variant = truth variant: { $id }
score-as-far = as far as { $state } may know; the debrief reveals the truth
score-corrected = findings struck: { $struck }, changed: { $changed }, added by the facilitator: { $added }
score-details = DETAILS
score-edition = rubric { $rubric }, framework { $framework }
score-digest = { $digest } (the same log gives the same digest)

# In plain words
score-plain = IN PLAIN WORDS
score-at-home = At home: { $harm }.
score-harm = { $n ->
    [0] nobody was without service
    [one] { $days } person-day without service
   *[other] { $days } person-days without service
  }

# Norms
score-norms = NORMS · was it what the international community expects?
score-norms-key = Thin basis: too little weight for a number. Not engaged: no occasion arose. The numbers at the left name findings, for corrections.
score-adherence = { $whole }.{ $rest } { $band }
score-band-consistent = consistent
score-band-mostly = mostly consistent
score-band-mixed = mixed
score-band-poor = poor
score-band-contrary = contrary
score-remedy = remedy
score-in-turns = turns { $turns }
score-about = about “{ $incident }”
score-claim-right = in truth the act of the State named
score-claim-territory = in truth it came from the territory of that State, and was not its act
score-claim-wrong = in truth neither the act of that State nor from its territory
score-struck = Struck by the facilitator: { $why }
score-changed = Changed by the facilitator: { $why }
score-added = Added by the facilitator: { $why }

# Occasions
score-occasions = OCCASIONS · what called for conduct, and what became of each?
score-none = none
score-under-way = under way

# Law
score-law = LAW · was it lawful, on what was known?
score-law-truth = LAW · was it lawful, on what was known and in truth?
score-quoted = “{ $name }”
score-act-of = in truth the act of { $state }
score-sovereignty = sovereignty
score-intervention = intervention
score-force = use of force
score-fails = conditions that fail: { $steps }
score-open = conditions still open: { $steps }
score-step = step { $n } of State responsibility, level { $level } ({ $name }), { $articles }

# Channels
score-channels = CHANNELS · did States lower the risk of misreading each other?
score-channels-six = Six questions to each message: { $questions }.
score-channels-two = Two to each request that came in: was receipt acknowledged in the same turn, was it answered in time. One before each step against another State: was that State asked or told in private first.
score-channels-none = no message, no request, no step against another State
score-sent = { $n ->
    [one] to { $other } · 1 message
   *[other] to { $other } · { $n } messages
  }
score-of = { $n } of { $most }
score-by = { $kind }, by { $channel }
score-not-met = not met: { $what }
score-asked-by = requests from { $other }
score-steps = steps against { $other }

# Outcome
score-outcome = OUTCOME · how did it go?
score-aim-not-ended = not counted: the exercise had not ended
score-region = Public tension in the region: { $rung }

# Record
score-record = RECORD · what was on record before the exercise; told, and not scored
score-disputed = DISPUTED · facts on which the sides do not agree; not scored unless the facilitator rules
