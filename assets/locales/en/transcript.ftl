# The transcript: what happened, in sentences.
#
# { $view } says who reads: `mine`, the State whose act it is; `me`, the State it is aimed at; anything else, a third
# or the facilitator. { $who } acts, { $to } is the one it is aimed at.

tr-exercise = EXERCISE · { $title }
tr-exercise-seat = EXERCISE · { $title } · as { $state } saw it
tr-truth = In truth ({ $name }; for the facilitator alone while the exercise is open)
tr-preparation = PREPARATION
tr-turn = TURN { $turn }
tr-ended = ENDEX after turn { $turn }
tr-ended-early = ENDEX, called by the facilitator, after turn { $turn }
tr-facilitator = The facilitator writes
tr-note = The facilitator writes to { $to }
tr-inject-to = { $title } [to { $to }]
tr-inject-by-hand = { $title } [to { $to }, released by the facilitator]
tr-to-all = all
tr-to-nobody = nobody: in the background
tr-branched = This branch leaves another one after event { $event } and is played with hindsight.
tr-paused = The exercise is paused.
tr-resumed = The exercise goes on.
tr-erased = (these words were erased)

# Messages
tr-message-ping = { $view ->
    [mine] You send { $to } a communication check
    [me] { $who } sends you a communication check
   *[other] { $who } sends { $to } a communication check
 }
tr-message-notify = { $view ->
    [mine] You notify { $to } of malicious activity emanating from its territory
    [me] { $who } notifies you of malicious activity emanating from your territory
   *[other] { $who } notifies { $to } of malicious activity emanating from its territory
 }
tr-message-notify-victim = { $view ->
    [mine] You notify { $to } of what you know of the activity against it
    [me] { $who } notifies you of what it knows of the activity against you
   *[other] { $who } notifies { $to } of what it knows of the activity against it
 }
tr-message-clarify = { $view ->
    [mine] You ask { $to } for clarification
    [me] { $who } asks you for clarification
   *[other] { $who } asks { $to } for clarification
 }
tr-message-ask-help = { $view ->
    [mine] You request assistance from { $to }
    [me] { $who } requests assistance from you
   *[other] { $who } requests assistance from { $to }
 }
tr-message-ask-mitigation = { $view ->
    [mine] You request that { $to } mitigate the activity from its territory
    [me] { $who } requests that you mitigate the activity from your territory
   *[other] { $who } requests that { $to } mitigate the activity from its territory
 }
tr-message-ask-preservation = { $view ->
    [mine] You ask { $to } to preserve data
    [me] { $who } asks you to preserve data
   *[other] { $who } asks { $to } to preserve data
 }
tr-message-ask-legal = { $view ->
    [mine] You request legal assistance from { $to }
    [me] { $who } requests legal assistance from you
   *[other] { $who } requests legal assistance from { $to }
 }
tr-message-offer = { $view ->
    [mine] You offer { $to } assistance
    [me] { $who } offers you assistance
   *[other] { $who } offers { $to } assistance
 }
tr-message-warn = { $view ->
    [mine] You send { $to } a warning with indicators of compromise
    [me] { $who } sends you a warning with indicators of compromise
   *[other] { $who } sends { $to } a warning with indicators of compromise
 }
tr-message-protest = { $view ->
    [mine] You send { $to } a note of protest
    [me] { $who } sends you a note of protest
   *[other] { $who } sends { $to } a note of protest
 }
tr-message-call-to-stop = { $view ->
    [mine] You demand cessation and reparation from { $to }
    [me] { $who } demands cessation and reparation from you
   *[other] { $who } demands cessation and reparation from { $to }
 }
tr-message-notice-of-measure = { $view ->
    [mine] You give { $to } prior notice of a countermeasure and offer to negotiate
    [me] { $who } gives you prior notice of a countermeasure and offers to negotiate
   *[other] { $who } gives { $to } prior notice of a countermeasure and offers to negotiate
 }
tr-message-advance-word = { $view ->
    [mine] You tell { $to } in private what you are about to say in public
    [me] { $who } tells you in private what it is about to say in public
   *[other] { $who } tells { $to } in private what it is about to say in public
 }
tr-message-propose = { $view ->
    [mine] You propose consultations or joint fact-finding to { $to }
    [me] { $who } proposes consultations or joint fact-finding to you
   *[other] { $who } proposes consultations or joint fact-finding to { $to }
 }
tr-message-substantiate = { $view ->
    [mine] You show { $to } what your statement about it rests on
    [me] { $who } shows you what its statement about you rests on
   *[other] { $who } shows { $to } what its statement about it rests on
 }
tr-message-offer-repair = { $view ->
    [mine] You offer { $to } reparation for what your own operation damaged
    [me] { $who } offers you reparation for what its own operation damaged
   *[other] { $who } offers { $to } reparation for what its own operation damaged
 }
tr-states = { $view ->
    [mine] you state { $what }
   *[other] it states { $what }
 }
tr-with-item = with an item of evidence: “{ $item }”
tr-item-attached = an item of evidence is attached
tr-due = to be answered by the end of turn { $turn }
tr-forwarded-late = { $view ->
    [mine] Your message to { $to } is forwarded late, and you have no receipt
    [me] A message of { $who } is forwarded to you late
   *[other] The message of { $who } is forwarded late to { $to }, and { $who } has no receipt
 }
tr-lost = The message of { $who } is lost on a channel that is down; nobody is told
tr-received = { $view ->
    [me] Delivered to { $who }: { $kind }
   *[other] Delivered to { $who } from { $to }: { $kind }
 }
tr-reachable = { $view ->
    [me] { $who } answers your communication check
   *[other] { $who } answers the communication check of { $to }
 }
tr-acknowledged = { $view ->
    [mine] You acknowledge receipt to { $to } ({ $kind })
    [me] { $who } acknowledges receipt of your message ({ $kind })
   *[other] { $who } acknowledges receipt to { $to } ({ $kind })
 }
tr-has-until = it has until the end of turn { $turn }
tr-interim = { $view ->
    [mine] You send { $to } an interim reply ({ $kind })
    [me] { $who } sends you an interim reply ({ $kind })
   *[other] { $who } sends { $to } an interim reply ({ $kind })
 }
tr-answered-full = { $view ->
    [mine] You answer { $to } in full ({ $kind })
    [me] { $who } answers you in full ({ $kind })
   *[other] { $who } answers { $to } in full ({ $kind })
 }
tr-answered-part = { $view ->
    [mine] You answer { $to } in part ({ $kind })
    [me] { $who } answers you in part ({ $kind })
   *[other] { $who } answers { $to } in part ({ $kind })
 }
tr-answered-declined = { $view ->
    [mine] You decline what { $to } asked ({ $kind })
    [me] { $who } declines what you asked ({ $kind })
   *[other] { $who } declines what { $to } asked ({ $kind })
 }
tr-answered-referred = { $view ->
    [mine] You refer { $to } to another office ({ $kind })
    [me] { $who } refers you to another office ({ $kind })
   *[other] { $who } refers { $to } to another office ({ $kind })
 }
tr-reason = reason: { $reason }
tr-lapsed = { $view ->
    [mine] You let the time run out on a request of { $to } ({ $kind })
    [me] { $who } lets the time run out on your request ({ $kind })
   *[other] { $who } lets the time run out on a request of { $to } ({ $kind })
 }
tr-checked = { $view ->
    [mine] You run a communication check on all your channels
   *[other] { $who } runs a communication check on all its channels
 }
tr-channel = { $view ->
    [mine] Channel to { $to } ({ $channel }): { $health }
   *[other] Channel between { $who } and { $to } ({ $channel }): { $health }
 }

# Orders
tr-card = { $view ->
    [mine] You prepare: { $card }
   *[other] { $who } prepares: { $card }
 }
tr-sealed = { $view ->
    [mine] Sealed: { $order }
   *[other] { $who } seals: { $order }
 }
tr-taken-back = An order is taken back.
tr-not-decided = { $view ->
    [mine] You: “{ $order }” is not decided in time
   *[other] { $who }: “{ $order }” is not decided in time
 }
tr-withheld = { $view ->
    [mine] You: “{ $order }” is withheld, since what it waited for has come about
   *[other] { $who }: “{ $order }” is withheld, since what it waited for has come about
 }
tr-preparing = { $view ->
    [mine] You: “{ $order }” is in preparation and takes effect next turn
   *[other] { $who }: “{ $order }” is in preparation and takes effect next turn
 }
tr-done = { $view ->
    [mine] You: { $order }
   *[other] { $who }: { $order }
 }
tr-claim = { $view ->
    [mine] you say { $claim }
   *[other] it says { $claim }
 }
tr-claim-with = with { $what }
tr-failed = { $view ->
    [mine] You: { $order } has no effect
   *[other] { $who }: { $order } has no effect
 }
tr-failed-consent = { $to } has not given consent
tr-failed-ruling = the facilitator rules that it fails
tr-given = { $view ->
    [mine] You can now give the order: { $order }
   *[other] { $who } can now give the order: { $order }
 }
tr-gone = { $view ->
    [mine] You can no longer give the order: { $order }
   *[other] { $who } can no longer give the order: { $order }
 }
tr-consent = { $view ->
    [mine] { $to } may examine your systems until the end of turn { $turn }
    [me] You may examine systems of { $who } until the end of turn { $turn }
   *[other] { $to } may examine systems of { $who } until the end of turn { $turn }
 }

# What is known
effects-0 = access without effect
effects-1 = secrets or influence
effects-2 = loss of function or data
effects-3 = injury or physical damage
effects-4 = the gravest
tr-incident-first = { $view ->
    [me] INC-{ $n } begins in your State: severity S{ $severity } ({ $severityword }), effects E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } begins in { $to }: severity S{ $severity } ({ $severityword }), effects E{ $effects } ({ $effectsword })
 }
tr-incident-later = { $view ->
    [me] INC-{ $n } in your State has a new stage: severity S{ $severity } ({ $severityword }), effects E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } in { $to } has a new stage: severity S{ $severity } ({ $severityword }), effects E{ $effects } ({ $effectsword })
 }
tr-incident-last = { $view ->
    [me] INC-{ $n } in your State is under control: severity S{ $severity } ({ $severityword }), effects E{ $effects } ({ $effectsword })
   *[other] INC-{ $n } in { $to } is under control: severity S{ $severity } ({ $severityword }), effects E{ $effects } ({ $effectsword })
 }
tr-estimate = { $view ->
    [mine] Your own estimate for { $incident }: “{ $what }”, { $percent } %
   *[other] { $who } puts “{ $what }” at { $percent } %, { $incident }
 }
tr-found = { $view ->
    [mine] You have an item of evidence
   *[other] { $who } has an item of evidence
 }
tr-found-forensics = { $view ->
    [mine] Your laboratory has an item of evidence
   *[other] The laboratory of { $who } has an item of evidence
 }
tr-found-help = { $view ->
    [mine] Your team on the spot has an item of evidence
   *[other] The team of { $who } on the spot has an item of evidence
 }
tr-found-police = { $view ->
    [mine] Your police have an item of evidence
   *[other] The police of { $who } have an item of evidence
 }
tr-found-vendor = { $view ->
    [mine] An item of evidence is reported to you
   *[other] An item of evidence is reported to { $who }
 }
tr-knew-aware = { $view ->
    [mine] You know from now on that { $incident } is an act of your own
   *[other] { $who } is aware of its part in { $incident }
 }
tr-knew-notified = { $view ->
    [mine] You have been notified of activity from your territory in { $incident }
   *[other] { $who } has been notified of activity from its territory in { $incident }
 }
tr-knew-reason = { $view ->
    [mine] You have reason to know of a part of yours in { $incident }
   *[other] { $who } has reason to know of a part of its own in { $incident }
 }
tr-look = An examination has begun, { $incident }; its result comes in the next Briefing
tr-look-offered = You may examine your own part in { $incident } at no cost this turn
tr-noticed-own = Your people notice that somebody was in your systems; they cannot say who
tr-noticed = { $who } notices that somebody was in its systems; it was { $to } (die { $came } against { $against })
tr-desk-note = Your desk on { $to }
tr-read = { $who } reads { $to } (die { $came } against { $against })

# Figures
meter-attention = the attention
meter-effort = the CERT effort
meter-capital = the capital
meter-pressure = the pressure at home
tr-rung = { $view ->
    [mine] Between you and { $to }: { $rung }
    [me] Between you and { $who }: { $rung }
   *[other] Between { $who } and { $to }: { $rung }
 }
tr-region = In the region: { $rung }
tr-harm = { $view ->
    [mine] { $sector }: { $days } person-days without service
   *[other] { $who }, { $sector }: { $days } person-days without service
 }
tr-harm-unplayed = in turns that were not played
tr-pressure-up = Pressure at home rises by { $by }
tr-pressure-down = Pressure at home falls by { $by }
tr-standing = { $view ->
    [mine] Pressure at home { $pressure } of 100
   *[other] { $who }: pressure at home { $pressure } of 100
 }
tr-services-run = all services run
tr-service = { $sector } { $level } %
tr-moved = The facilitator moves { $meter } of { $who } by { $by }
tr-frozen = { $view ->
    [mine] The facilitator freezes your delegation
   *[other] The facilitator freezes { $who }
 }
tr-freed = { $view ->
    [mine] The facilitator frees your delegation
   *[other] The facilitator frees { $who }
 }
tr-bot = { $view ->
    [mine] A bot plays your seat from here on
   *[other] The facilitator hands { $who } over to a bot
 }
tr-back = { $view ->
    [mine] Your seat is yours again
   *[other] The facilitator gives { $who } back to its delegation
 }
