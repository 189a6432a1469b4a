# The words of the interface. Scenario text and the codex have their languages in their own files.
# Fluent syntax: https://projectfluent.org. Values in braces are put in by the program; a message that counts may choose by number.

app-name = Lucca
app-says = A tabletop crisis simulation. Delegations of States respond to ICT incidents and are assessed against the norms they agreed to.
exercise-mark = EXERCISE
you = you
all = All
back = Back
close = Close
discard = Discard
stay = Stay
more = More
next = Next
quit = Quit
leave = Leave
settings = Settings
learn = Learn
search = Search
paused = Paused
pair = { $name }: { $words }
region = Regional tension:
unsaved = Not saved to disk
to-table = To the exercise
console = Console
seen-as = Seen as { $state }

# Home
continue = Continue
waits-for-you = Waiting for you
under-way = Under way
back-to-table = Back to the exercise
first-time = New here?
first-title = First Watch
first-words = A quarter of an hour, one State, and a guide who explains each step.
first-begin = Begin the guided exercise
new-exercise = New exercise
new-exercise-says = Choose a scenario, say who plays, start
learn-says = Norms, law, measures, channels: what was agreed, and where it is written
settings-says = Language, theme, size, motion
library = Exercises
before-turn-1 = before turn 1
in-turn = turn { $turn }
ended = ended
lines-n = { $n ->
    [one] 1 branch
   *[other] { $n } branches
  }
held-by = in use by { $who }
home-foot = works offline · no account · nothing leaves this machine

# Scenarios
scenarios = Scenarios
scenarios-says = Your own scenarios go in the folder “scenarios”.
look-again = Reload
broken-file = { $n ->
    [one] This file has an error. It cannot be played.
   *[other] This file has { $n } errors. It cannot be played.
  }
and-more = and { $n } more
states-n = { $n } States
turns-n = { $n } turns
minutes-n = { $n } minutes
guided = guided
own-file = own file
norms-exercised = Norms
channels-exercised = Channels
choose = Choose
prepare = Choose { $title }
map-of = Map of { $title }

# Set-up
set-up = Set-up
choose-first = Choose a scenario first.
who-plays = Who plays
how-played = How it is played
start = Start
nobody-plays = Give at least one State to a person here, or choose that a facilitator leads.
seed-number = Write the number for the dice in digits.
holder-person = A person here
holder-person-says = A person at this screen decides.
holder-room = The room, typed in by the facilitator
holder-room-says = The delegation decides in the room, and the facilitator types it in.
holder-cooperative = Bot: cooperative
holder-cooperative-says = Asks first, replies, helps, and is slow to attribute.
holder-hawkish = Bot: assertive
holder-hawkish-says = Presses early and in public, and replies little.
holder-random = Bot: random
holder-random-says = Does anything the rules allow, for trials.
holder-silent = Bot: silent
holder-silent-says = Does nothing.
with-curtain = A curtain hides the screen between delegations
facilitated = A facilitator leads
facilitated-says = The console opens: what comes next, what came in, who is there. Nothing goes on until the facilitator says so.
profile = How much is shown
profile-light = Light
profile-standard = Standard
profile-full = Full
profile-says = How many orders and channels are shown. The rules are the same.
aids = Counsel before an order is sealed
aid-full = In full
aid-verdict = The answer alone
aid-off = Off
disclosure = Findings are shown
disclosure-end = In the debrief
disclosure-turn = After each turn
clock = Clock
no-clock = No clock
sitting = { $minutes } minutes, { $turns } turns
clock-says = When the time of a phase runs out, it ends. What was sealed counts; what was only drafted does not.
dice-and-truth = Dice, truth, saving
seed = Number for the dice
seed-hint = leave empty for new dice
choose-truth = Choose the truth
truth = Truth
truth-drawn = Drawn by the dice
truth-warning = Whoever chooses the truth knows it. Leave it to the facilitator.
keep-it = Keep the exercise
keep-it-says = It survives a crash. You can resume it, or go back to an earlier turn.

# Phases
phase-opening = Opening
phase-preparation = Preparation
phase-briefing = Briefing
phase-consultation = Consultation
phase-exchange = Consultation, exchange { $n }/3
phase-decision = Decision
phase-resolution = Resolution
phase-review = Review
phase-ended = Ended
turn-of = Turn { $turn }/{ $most }
turn-n = Turn { $turn }
clock-left = { $time } left
time-is-up = The time of this phase has run out.

# Rungs of tension, severity, channels
rung-0 = calm
rung-1 = friction
rung-2 = dispute
rung-3 = crisis
rung-4 = hostile acts
rung-5 = brink of armed confrontation
severity-0 = noise
severity-1 = local
severity-2 = sector
severity-3 = national service
severity-4 = several services
severity-5 = emergency
health-untested = not checked
health-good = available
health-office-hours = office hours only
health-stale = stale contact
health-politicised = compromised
health-cut = down
health-knocked-out = down
level-leader = between leaders
level-diplomatic = diplomatic
level-technical = technical
level-military = military
level-police = police

# The map
map-name = Map
map-own = { $name }, your State
map-state = { $name }: tension { $tension } of 100, { $rung }
map-line = { $line } to { $to }: { $health }
map-incident = INC-{ $n }, { $name }: severity S{ $severity }, { $state }
map-closer = Closer
map-farther = Farther
map-fit = Show everything
incident-over = under control

# Left panel
briefing = Briefing
inbox = Messages
evidence = Evidence
pledges = Pledges
pane-in = What came in
pane-map = Map
pane-out = What you decide
briefing-empty = Nothing has come in yet.
inbox-empty = No messages yet.
evidence-empty = You know of no incident yet.
pledges-empty = Nothing has been promised yet.
pledges-own = Promised by you
pledges-theirs = Promised to you
proposals = Proposals on the table
consents = Consents
consent-runs = { $other } consents: you may access its systems
looking-back = Looking back at turn { $turn }
to-now = Back to now
letter-to = To { $who }: { $kind }
letter-from = From { $who }: { $kind }
unread = unread
sent = sent
received = received
lapsed = lapsed
item-attached = An item of evidence is attached.
you-state = You state: { $what }
it-states = It states: { $what }
answer-it = Reply
state-open = receipt not acknowledged yet
state-acknowledged = receipt acknowledged
state-in-work = interim reply given
state-lapsed = lapsed; a reply now is late
state-under-way = under way
state-arrived = arrived
state-closed = closed
analysts-hold = What your analysts think likely
items-held = Items ({ $n })
what-grade = What the grade means
share = Share
own-view = Record your own view
own-view-what = Explanation
own-view-percent = How likely
keep-view = Save this view
something-else = Something else
source-technical = technical
source-traffic = traffic
source-human = human
source-financial = financial
source-open = open source
likely-1 = almost no chance
likely-2 = very unlikely
likely-3 = unlikely
likely-4 = roughly even
likely-5 = likely
likely-6 = very likely
likely-7 = almost certain

# Right panel
attention = Attention
effort = CERT effort
capital = Capital
pressure = Pressure at home
pressure-at = Pressure { $n } / 100
note-to-self = A note to yourself
note-meaning = It is kept with the exercise for the debrief and changes nothing.
note = Note
keep-note = Save the note
nothing-written = Nothing is written yet.
brief = Your brief
for-alone = For { $state } alone
your-aims = Your aims
no-aims = No aims are set.
prepare-three = Before anything happens you can prepare three things. Each costs nothing now and helps later. { $left } left.
half-letter = Half-written message to { $other }
half-reply = Half-written reply
half-order = Unfinished order: { $order }
requests-n = Requests to you ({ $n })
you-wait-for = You are waiting for
write = Write to
lines-tested = Your channels have been checked this turn.
test-lines = Communication check (1 attention)
test-lines-free = Communication check (free)
sealed-n = Sealed orders ({ $n })
take-back = Take back { $order }
add-order = Add an order
begin-turn-1 = Begin turn 1
next-exchange = Go on to exchange { $n }
to-decision = Go on to the Decision
unconfirmed = { $n ->
    [one] Receipt of 1 request is not acknowledged, and this is the last exchange of the turn.
   *[other] Receipt of { $n } requests is not acknowledged, and this is the last exchange of the turn.
  }
carry-out = Carry out the turn
not-yet = Not ready yet after all
go-on = Go on
pass-on = Hand over to the next delegation
we-are-ready = We are ready
ready-count = { $n } of { $most } ready
commit-nothing = Commit: no orders
commit-n = { $n ->
    [one] Commit 1 order
   *[other] Commit { $n } orders
  }
only-watching = You are only watching.

# Dossier
services = Services
people = { $n } people depend on it
at-home = At home
capacities = Capacities
capacity-technical = Technical
capacity-diplomatic = Diplomatic
capacity-legal = Legal
capacity-law-enforcement = Law enforcement
tension = Tension
your-trust = Your trust in it
lines = Channels
between-you = Between you
something-else-write = Something else …
no-line = You have no working channel to that State.
line-to = A channel to { $other }
write-by-this = Write over this channel
write-in-consultation = Messages go out in the Consultation.
answer-in-consultation = Replies go out in the Consultation.
effects-class = Effects E{ $n }: { $n ->
    [0] access only
    [1] secrets or influence
    [2] loss of function or data
    [3] injury or physical damage
   *[other] gravest
  }
hits = Affects { $state }
since-turn = Known since turn { $turn }
what-severity = What this severity means
to-evidence = To the evidence

# Compose
write-to = To { $other }
put-aside = Put aside; the draft is kept
kind = Kind of message
about = About
about-none = No incident
by-line = Channel
line-unusual = Not the usual channel for this purpose.
line-high = A high level for something of this severity.
line-takes = { $n ->
    [0] Arrives in the same exchange.
    [one] Arrives one exchange later.
   *[other] Arrives { $n } exchanges later.
  }
it-will-state = It states
states-more = It can also state
show-item = Attach an item you hold
show-nothing = Nothing
tlp-warning = { $tlp }: the label says not to pass it on.
what-follows = Consequences it announces
own-words = Your own words
own-words-hint = optional
seen-by = Only { $other } sees it.
seen-by-more = { $other } sees it. The channel is compromised: others read it too.
costs-nothing = costs nothing
costs-one = costs 1 attention: it is the fourth or later this turn
starts-clock = sets a deadline for the recipient
send = Send
field-facts = facts
field-times = times
field-severity = the severity
field-critical-named = the critical infrastructure by name
field-doable = a specific action that can be taken
field-answer-by = a date for the reply
field-not-accusation = that it is not an accusation
field-next-contact = a point of contact
field-confidence = a level of confidence
field-public-ultimatum = a public ultimatum
field-conditions = conditions
field-minimised = no personal data
field-urgent = urgency
field-demand = what is demanded
field-broken-promise = that promised help will not come
consequence-none = It does not say what will follow
consequence-lawful-measures = Lawful measures will follow
consequence-force-if-attacked = An armed attack would be met with force
consequence-force = Force will follow

# Answers
answer-to = Reply to { $other }
your-answer = Your reply
answer-full = Substantive, in full
answer-part = Substantive, in part
answer-declined = Decline with reasons
answer-referred = Refer
answer-means-help = To say yes is a promise: one of your orders has to bring the assistance.
answer-means-act = Say what you do about it. One of your orders has to do it.
answer-means-declined = A reason is required.
answer-means-referred = You name another office. The deadline no longer runs.
answer-means-plain = The other State learns your reply, and that you replied.
reason = Reason
confirm = Acknowledge receipt
confirm-meaning = To acknowledge receipt is not to agree, and not to admit anything.
already-confirmed = Receipt is acknowledged already.
work-goes-on = Send an interim reply
reason-none = No reason
reason-safety = People’s safety
reason-duty = A duty we have
reason-evidence = What the evidence says
reason-solidarity = Solidarity
reason-domestic = Reasons at home
reason-no-means = We lack the means
reason-not-ours = The act is not ours
reason-law = Our law stands in the way
reason-secrecy = It is secret

# Orders
search-orders = a word, a norm, a paragraph
family = Family
family-protect = Protect
family-investigate = Investigate
family-cooperate = Cooperate
family-law-enforcement = Law enforcement
family-public = Public
family-adverse = Adverse
family-force = Force
show-not-now = Also show orders that cannot be given now
orders-empty = No order matches.
not-now = Not now
not-now-own = no incident that hits you is known
not-now-hosted = nobody has notified you of malicious activity emanating from your territory
not-now-authored = you know of no operation of your own
not-now-offered = no examination of this kind is on offer
not-now-known = no incident is known
not-now-nobody = there is no State to address it to
other-order = Another order
cost = Cost
against-whom = Against whom
about-whom = About whom
with-whom = With whom
how-far = How far the statement goes
how-sure = How sure you are
confidence-0 = Low
confidence-1 = Moderate
confidence-2 = High
it-states-n = It states ({ $n })
justification = Justification
unless = Your request to this State is still open
unless-no = Carry it out in any case
unless-acknowledged = Withhold it if { $other } acknowledges receipt of your request
unless-answered = Withhold it if { $other } replies to your request
unless-they-publish = Withhold it if { $other } publishes in this same turn
needs-ruling = The facilitator rules on the result.
seal = Seal

# Counsel
counsel = Counsel
on-what-you-know = Based on what you know. The truth may differ.
settled = settled
not-settled = not settled
verdict-lawful = Lawful
verdict-lawful-majority = Lawful, as most States hold
verdict-open = Open
verdict-unlawful-majority = Unlawful, as most States hold
verdict-unlawful = Unlawful
step-met = met
step-met-majority = met, as most hold
step-open = open
step-lifted = lifted by urgency
step-failed = fails
conditions-met = Conditions that are met ({ $n })
cure = Cure:
cure-now = at once, no turn has to pass
cure-turn = for the Decision of turn { $turn } at the earliest
cure-unknown = nobody can say when
cured-now = Everything that stands in the way can be put right in this Decision.
cured-turn = Everything that stands in the way could be put right by the Decision of turn { $turn }.
cured-never = Part of what fails cannot be put right, or nobody can say when.
open-step = Write: { $kind }
state-demand = State a demand
add-caveat = Add that it accuses nobody
norms-touched = Norms concerned
claim-holds = The basis for such a statement is there
claim-strained = Strained: one element is missing
claim-fails = Not supported by what you hold
need-technical = a technical item graded C3 or better
need-traffic = an item that shows where the traffic ran
need-asked = the other State has been asked first
need-time = the other State has had time to reply
need-caveat = the statement that this is not an accusation
need-group = a group in that State at { $percent } percent or more
need-two-groups = sources of two kinds
need-notified = the other State has been notified
need-duty-lapsed = the other State let the deadline lapse
need-state = that State itself at { $percent } percent or more
need-there = someone in that State at { $percent } percent or more
need-not-elsewhere = no other explanation at { $percent } percent or more
need-moderate = two kinds of sources, one graded C2 or better, one not technical
need-substance = what it is based on, shown or stated

# What a delegation is told

# Timeline
timeline-turn = { $n ->
    [0] Turn { $turn }: nothing yet
    [one] Turn { $turn }: 1 entry, look back
   *[other] Turn { $turn }: { $n } entries, look back
  }

# Curtain
curtain-for = This screen is for
curtain-words = Everybody else looks away.
curtain-lift = We are { $state }: lift the curtain
curtain-ready = Everyone at this table is ready
facilitator-goes-on = The facilitator goes on.
at-this-table = At this table
is-ready = ready
is-not-ready = not ready yet
minutes-open = no fixed length
hand-to = Hand to { $state }
sit-again = Back to { $state }

# Resolution and Review
telling-title = What happened
telling-n = { $n } of { $most }
telling-hold = Pause here
telling-run = Continue by itself
skip-telling = Skip to the recap
to-recap = To the recap
recap-title = After turn { $turn }
recap-all = What happened
recap-own = What you did
recap-quiet = A quiet turn: nothing that you know of.
recap-nothing = No order of yours was carried out this turn.
where-you-stand = Where you stand
pressure-moved = moved by { $by } this turn
findings-now = Findings under the norms
to-next-turn = On to turn { $turn }
to-end = On to the debrief

# Console
comes-next = What comes next
came-in = What came in
who-is-there = Who is there
go-on-all = Go on
not-ready-n = { $n ->
    [one] 1 delegation is not ready
   *[other] { $n } delegations are not ready
  }
pause = Pause
resume = Resume
more-time = One minute more
projector-on = Open the projector
projector-off = Close the projector
projector-failed = The projector could not be opened
rewind = Back to a turn
endex = End the exercise
injects-planned = Planned
injects-waiting = Waiting for a condition
injects-done = Done
released = released
skipped = skipped
waits = waits
now = now
to-all = everybody
to = To
to-nobody = Choose who receives it.
inject-text = Text of the inject
inject-hint = a sender with an interest, one certain fact, one doubtful fact
keep-text = Keep this text
read-it = Read it
fire = Release now: { $title }
delay = A turn later: { $title }
skip = Skip: { $title }
edit = Edit the text: { $title }
release-now = Release now
a-turn-later = A turn later
skip-it = Skip
change-text = Edit the text
see = See
type-in = Type in
give-back = Give back
to-doctrine = To a bot
free = Unfreeze
freeze-it = Freeze
write-inject = Write an inject
release = Release
rule-on-it = What is the result?
ruled-so = this is the ruling
outcome-works = It works
outcome-partly = It works in part
outcome-fails = It fails
show-truth = Show the truth
nothing-yet = Nothing has come in yet.
handed-over = played by a bot for now
frozen = frozen
seat-counts = { $sealed } sealed · { $waiting } not acknowledged · pressure { $pressure } · capital { $capital }
see-as = See as { $state }
type-for = Type for { $state }
hand-over = Hand { $state } to a bot
take-back-seat = Give { $state } back
freeze = Freeze { $state }
unfreeze = Unfreeze { $state }
not-kept = This exercise is not kept, and neither are notes.
notes = Notes and bookmarks
note-hint = for you, and for the debrief
bookmark = Bookmark this moment
ratings = Ratings
ratings-empty = No rating criterion yet. Add one of your own.
rated-whom = Whom
why = Why
rate = Rate
new-line = A rating criterion of your own
line-title = What is observed
line-title-hint = for example “Asks before it attributes”
level-n = Level { $n }
keep-line = Save the criterion
line-incomplete = Needs a title, and words for each of the four levels.

# Questions before something happens
ask-leave = Leave the exercise?
ask-leave-words = It is not kept: everything in it will be lost.
ask-leave-yes = Leave
ask-rewind = Go back to an earlier turn?
ask-rewind-words = A new branch starts at turn { $turn }. The old branch stays as it is. You know now what you did not know then, and the log says so.
ask-rewind-yes = Go back
ask-endex = End the exercise now?
ask-endex-words = No further turn is played. The debrief opens for everybody.
ask-endex-yes = End it

# Notices
done-sent = Sent.
done-answered = Reply sent.
done-confirmed = Receipt acknowledged. That is not agreement.
done-reported = Interim reply sent.
done-sealed = Sealed. It is carried out with everyone else’s orders when the Decision ends.
done-taken-back = Taken back. You have what it cost again.
done-judged = Saved for the debrief. Nobody else sees it before then.
done-tested = Your channels have been checked.
done-noted = Note saved.
done-control = Done.
done-rewound = Branch { $line } starts at turn { $turn }. The old branch stays as it is.
start-wrong = There is no “{ $what }” here. The States are { $states }.
nothing-waits = There is no exercise to resume.
not-on-disk = Not done: what was decided before is not saved to disk yet.

# Why something cannot be done
refusal-exercise-over = The exercise is over.
refusal-exercise-paused = The exercise is paused. Nothing is lost; go on when it resumes.
refusal-submission-stale = This was prepared for an earlier moment. Check it and send it again.
refusal-phase-wrong = Not possible in this phase ({ $phase }).
refusal-seat-frozen = The facilitator has frozen this delegation.
refusal-thing-unknown = This delegation knows nothing by that name or number.
refusal-card-limit = { $limit } cards are taken already.
refusal-card-twice = This card is taken already.
refusal-target-self = A delegation cannot address itself.
refusal-line-none = That channel does not lead to that State.
refusal-line-cut = That channel is down; choose another.
refusal-dispatch-limit = { $limit } of your messages are under way or have no reply; wait for one to close.
refusal-budget-attention = Needs { $need } attention, { $have } left this turn.
refusal-budget-effort = Needs { $need } CERT effort, { $have } left this turn.
refusal-budget-capital = Needs { $need } capital, { $have } left.
refusal-order-limit = { $limit } orders are sealed already; take one back first.
refusal-order-needs-target = The order needs another State to aim at.
refusal-order-takes-no-target = The order aims at nobody.
refusal-order-needs-incident = It needs an incident.
refusal-order-takes-no-incident = The order concerns no incident.
refusal-order-not-concerned = As far as this delegation knows, the incident does not concern it in that way.
refusal-order-needs-claim = Say how far the claim goes (K1 to K5).
refusal-order-takes-no-claim = The order makes no claim.
refusal-order-needs-line = Choose one of your channels to that State.
refusal-order-needs-capacity = Needs a capacity of { $need }, this State has { $have }.
refusal-order-no-consent = That State has not consented to access, or its consent has ended.
refusal-order-already-sealed = This order is sealed already.
refusal-order-nothing-to-wait-for = No request of yours to that State is open, so there is nothing to wait for.
refusal-order-nothing-to-undo = This delegation has done nothing that the order could undo.
refusal-request-not-open = That request is not open to you.
refusal-request-already = That has been done already.
refusal-seat-done = You have committed; take that back first.
refusal-reply-needs-reason = To decline, give a reason.
refusal-value-range = The value is out of range (at most { $most }).
refusal-facilitator-not-possible = That cannot be done now.

# Codex
codex = Codex
codex-open = { $term }: open the codex
codex-none = The codex has no entry of its own for { $term }.
codex-nothing = Nothing matches.
codex-elements = What it is made of
codex-conduct = Conduct consistent with it (✓) and inconsistent with it (✗)
codex-history = How it developed
codex-in-play = In the exercise
codex-contested = Contested
codex-source = Source
codex-unverified = The text of this provision has not been checked against its source yet, so it is not shown here.
codex-later = What the report of 2021 adds
codex-judging = How this changes findings here
codex-holders = Which States hold what: yes (+), no (–), cautious (?)
codex-remark = How to read the list
codex-status = Date and status
codex-facts = What is known about it
codex-form = Fields, as Lucca uses them
codex-see = See also
search-codex = a word, a key such as N08 or CM-7, a paragraph
back-to-list = Back to the list
shelf-norms = Norms
shelf-law = Law
shelf-measures = Measures
shelf-channels = Channels
shelf-messages = Messages
shelf-orders = Orders
shelf-practices = Practices
shelf-scales = Scales and words
shelf-texts = Texts that are not rules

# Debrief
debrief = Debrief
page-head = Overview
page-norms = Norms
page-law = Law
page-channels = Channels
page-outcome = Outcome
page-timeline = Timeline
page-story = Transcript
page-questions = Questions
side-by-side = All delegations
delegation = Delegation
turning-points = Turning points
points-met = { $n } of { $most } points met
point-no = { $what }: no
turned-region = tension in the region { $from } → { $to }
turned-pressure = pressure in { $state } { $from } → { $to }
truth-line = In truth: { $truth }
norms-open = not stated
no-turning-points = Too little happened for a turning point.
truth-revealed = What really happened
truth-act-of = in truth an act of { $state } ({ $articles }), legal level { $level }
truth-no-state = in truth not an act of any State
at-a-glance = At a glance
play-on-from = Start a branch at turn { $turn }
same-dice = The same dice again: { $seed }
digest = Digest: { $digest }
take-away = Documents
take-away-says = Reports as documents and tables come with a later version. The exercise stays in the library: nothing shown here is lost.
thin = few occasions
not-engaged = not engaged
unlawful-n = { $n ->
    [0] Law: nothing unlawful
    [one] Law: 1 unlawful act
   *[other] Law: { $n } unlawful acts
  }
harm-n = Harm: { $n } person-days without service
aims-n = Aims: { $n } of { $most }
norms-says = Was it what the international community expects? Each row is a norm, each square a turn. Open a row to see the findings and their sources. The norms are never added up.
findings-n = { $n ->
    [0] no findings
    [one] 1 finding
   *[other] { $n } findings
  }
no-findings = No occasion arose.
towards = towards { $state }
weight-n = weight { $n }
cause = Cause: { $what }
touched = Changed by the facilitator: { $why }
strike = Strike finding { $n }
strike-why = Why it is struck
strike-it = Strike it
reason-needed = A reason is needed; it stands beside the finding.
plain-good = It counts in favour of { $name } that it { $what }.
plain-no-good = Nothing that { $name } did counts in its favour.
plain-bad = It fell short: it { $what }.
plain-strained = Short of what is expected: it { $what }.
plain-no-bad = Nothing that it did or left undone fell short.
plain-towards = { $what } (towards { $other })
plain-called = { $n ->
    [one] One occasion called for its conduct.
   *[other] { $n } occasions called for its conduct.
}
occasions-n = { $n ->
    [one] One occasion called for conduct
   *[other] { $n } occasions called for conduct
}
outcome-excused = excused
outcome-open = open at ENDEX
outcome-unjudged = not judged
finding-consistent = consistent
finding-strained = strained
finding-missed = missed
finding-inconsistent = inconsistent
finding-struck = struck
finding-withheld = credit withheld
finding-inherited = inherited, unscored
norms-glance = { $n ->
    [one] Norms: 1 arose, { $weakest }
   *[other] Norms: { $n } arose, weakest { $weakest }
  }
norms-unit = Per cent of the weight that was consistent. Strained counts a half, but not beside a breach in the same matter; missed counts a quarter. A grave breach caps the figure.
adherence = Adherence
law-all = { $n ->
    [one] One act, lawful and not contested.
   *[other] { $n } acts, all lawful and not contested.
  }
law-says = Was it lawful, on what was known and in truth? Law has answers and no percentage.
on-what-was-known = on what was known
in-truth = in truth
law-empty = Counsel had no act to examine.
law-rest = { $n ->
    [one] 1 other act: lawful, settled.
   *[other] { $n } other acts: lawful, settled.
  }
channels-says = Were the channels used, and used well? Each message and each occasion is checked point by point.
question-purpose = right channel for the purpose
question-level = level fits the severity
question-time = in time
question-complete = complete
question-discreet = discreet
question-followed-up = followed up
was-confirmed = receipt acknowledged
was-answered = reply in time
word-before = private approach first
outcome-says = What it meant for people and for the aims, in everyday units.
trusted = Trust of other States
highest-rung = Highest tension with another State
aims = Aims
aim-met = met
aim-missed = not met
aim-judge = for the room to judge
scrubber = Turn by turn
turn-quiet = No act, no message and no incident in this turn.
matrix-turns = Turn
curve-region = Region
curve-tension = Tension in the region, and pressure at home (0–100)
curve-harm = Person-days without service
questions-author = Questions for the room
questions-none = The scenario has none.
questions-contested = Contested points that arose
hot-wash = Hot wash
hot-wash-note = What is to be done, and by whom
hot-wash-hint = one improvement for each note

# Settings
language = Language
language-says = Scenario texts and the codex appear in this language where they have it, otherwise in English.
look = Look
theme = Theme
theme-dark = Dark
theme-light = Light
size = Size of text and controls
motion = Animations
motion-says = Without them, changes appear at once.
full-screen = Full screen
in-play = During an exercise
show-clock = Show the clock
show-clock-says = A hidden clock still runs.
where-kept = Where exercises are kept
keys = Keys
keys-say = Tab and Enter reach everything. Ctrl+1 to 4: what came in. Ctrl+5: map. Ctrl+6: what you decide. Ctrl+7: orders. Escape: close. F1: codex. F10: settings.

# Words of messages, ruled on by whoever leads
own-words-title = Own words in messages
own-words-n = { $n ->
    [one] One message with own words
   *[other] { $n } messages with own words
 }
own-words-unread = The rubric does not read these words. Rule on them where they matter.
own-words-message = { $from } to { $to }: { $kind }
own-words-answer = { $from } replies to { $to }: { $kind }
adjudication-ask = Send the words to adjudication
adjudication-asked = The words are with the facilitator for adjudication.
adjudication-asked-by = { $who } asks for adjudication
adjudication-waiting = { $n ->
    [one] One message waits for adjudication
   *[other] { $n } messages wait for adjudication
 }
adjudication-ruled = Ruled on: { $why }
adjudication-nothing = Nothing to score
adjudication-nothing-why = The words change no finding.
adjudication-finding = Add a finding…
adjudication-norm = Norm
adjudication-verdict = Finding
adjudication-weight = Weight
adjudication-why = Reason
adjudication-why-hint = What in these words bears on the norm
adjudication-keep = Add the finding
