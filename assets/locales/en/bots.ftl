# What bots write to each other, and why they do what they do. A bot takes the first of the variants 1, 2, 3 …
# of a situation of which it has said no sentence yet. Values: me and other (States), target (the State hit),
# incident, service, item (as built below), items (how many are held), turn, due (turn), level (percent), tension.

bot-titled = ‘{ $name }’
bot-affecting = affecting { $target }
bot-service = affected in { $target }
bot-item = no. { $number }
bot-others = other States

# Said by every bot

bot-any-prepare-why-1 = { $me } uses the quiet days to prepare what a crisis will leave no time for.
bot-any-prepare-why-2 = This step costs { $me } little now, and it would come too late once an incident has begun.
bot-any-prepare-why-3 = { $me } wants this in place before another State has reason to ask about it.
bot-any-prepare-why-4 = Of the preparations on offer, { $me } sees the most use in this one.

bot-any-check-why-1 = { $me } tests its channels in turn { $turn }, before it needs one of them (A/78/265 annex).
bot-any-check-why-2 = { $me } wants to know in turn { $turn } which points of contact answer, and not in an emergency (A/78/265 annex).
bot-any-check-why-3 = An entry in a directory proves little, so { $me } runs a communication check in turn { $turn } (A/78/265 annex).
bot-any-check-why-4 = { $me } checks at the start, in turn { $turn }, that its messages will reach somebody (A/78/265 annex).

bot-any-acknowledge-why-1 = { $me } acknowledges receipt to { $other }; to acknowledge is not to agree (A/76/135 on norm (c)).
bot-any-acknowledge-why-2 = { $other } should know that its request has reached { $me }, before there is a reply (A/76/135 on norm (c)).
bot-any-acknowledge-why-3 = An acknowledgement of receipt tells { $other } that { $me } is dealing with the request, and commits it to nothing more (A/76/135 on norm (c)).
bot-any-acknowledge-why-4 = { $me } acknowledges receipt first, so that { $other } does not take silence for an answer (A/76/135 on norm (c)).

bot-any-done-why-1 = { $me } has decided what it can for turn { $turn }.
bot-any-done-why-2 = The orders of { $me } for turn { $turn } are sealed.
bot-any-done-why-3 = { $me } sees no further step in turn { $turn } that would be worth its cost.
bot-any-done-why-4 = { $me } keeps the rest of its means for the turns after turn { $turn }.

bot-any-lot-why-1 = Drawn by lot.
bot-any-lot-why-2 = Chosen at random.
bot-any-lot-why-3 = The dice decided.
bot-any-lot-why-4 = There is no reason behind it but chance.

# Cooperative: answers to requests

bot-coop-help-team-say-1 = { $me } will assist with the incident { $incident }. A team is assigned in turn { $turn }; it travels to { $other } as soon as you grant access, and it works under your direction.
bot-coop-help-team-say-2 = We agree to the request from { $other }. Our specialists can begin on the service { $service } in turn { $turn }, within the scope and the time you set in writing.
bot-coop-help-team-say-3 = The answer to { $other } is yes. { $me } sends people in turn { $turn } for the incident { $incident }; what they see there they report to you and to nobody else.
bot-coop-help-team-say-4 = { $me } can spare a response team for { $other }, and it leaves in turn { $turn }. Please name the systems behind the service { $service } that it may touch, and one person to receive it.

bot-coop-help-team-why-1 = { $other } made a proper request about critical infrastructure, and { $me } has a team to spare (A/70/174 13(h)).
bot-coop-help-team-why-2 = { $me } tells { $other } what it can send and when, so that it can plan on it (A/70/174 13(h)).
bot-coop-help-team-why-3 = A quick yes is worth more to { $other } than a better offer later, and { $me } can keep it (A/70/174 13(h)).
bot-coop-help-team-why-4 = { $me } agrees, and leaves scope and duration to { $other }, whose systems they are (A/70/174 13(h)).

bot-coop-help-fix-say-1 = { $me } cannot send a team, but it can share a fix with { $other }. You receive it in turn { $turn }, with notes on how to apply it to the service { $service }.
bot-coop-help-fix-say-2 = We hold a mitigation for the kind of fault behind the incident { $incident }. { $other } shall have it in turn { $turn }, and our engineers stay available for questions.
bot-coop-help-fix-say-3 = The answer to { $other } is yes, within our means. { $me } shares in turn { $turn } the fix it uses itself against what the incident { $incident } shows.
bot-coop-help-fix-say-4 = { $me } agrees to help { $other } with the service { $service }. A tested fix follows in turn { $turn }; please confirm to us whether it works on your versions.

bot-coop-help-fix-why-1 = { $me } has no team for { $other }, but a fix it can share at once (A/70/174 13(h), 13(j)).
bot-coop-help-fix-why-2 = What { $me } has is a remedy, and { $other } asked for help (A/70/174 13(h)).
bot-coop-help-fix-why-3 = { $me } offers { $other } what it can deliver, and promises no more (A/70/174 13(h)).
bot-coop-help-fix-why-4 = A shared fix helps { $other } today and costs { $me } little (A/70/174 13(j)).

bot-coop-help-no-say-1 = { $me } regrets that it has nobody to send in turn { $turn }: all its specialists are in use. Please ask other States as well for the service { $service }, and ask { $me } again next turn.
bot-coop-help-no-say-2 = We cannot assist { $other } in turn { $turn }; our own incident takes every team we have. We say so at once, so that the incident { $incident } need not wait for us.
bot-coop-help-no-say-3 = The means of { $me } are exhausted in turn { $turn }. This is no judgement on the request from { $other }, and we shall look at it again when a team returns.
bot-coop-help-no-say-4 = { $me } has to decline for turn { $turn }, for lack of people and not of will. If { $other } can say which part of the incident { $incident } is most urgent, we can at least advise by telephone.

bot-coop-help-no-why-1 = { $me } has nobody to spare and tells { $other } at once, so that it can ask elsewhere (A/70/174 13(h)).
bot-coop-help-no-why-2 = A clear refusal with its reason serves { $other } better than a promise { $me } could not keep (A/70/174 13(h)).
bot-coop-help-no-why-3 = The teams of { $me } are all in use; { $other } is told why (A/70/174 13(h)).
bot-coop-help-no-why-4 = { $me } declines, but keeps the way open for { $other } to ask again (A/70/174 13(h)).

bot-coop-stop-ours-say-1 = { $me } confirms that a body of its own was behind the incident { $incident }. The operation has been ordered to end, and { $other } will receive a full account of how it came about.
bot-coop-stop-ours-say-2 = The conduct to which { $other } objects is attributable to { $me }. We have ordered it to stop, and we are ready to discuss reparation for the service { $service }.
bot-coop-stop-ours-say-3 = We do not contest what { $other } says of the incident { $incident }. { $me } ends it, secures the records, and will answer for it.
bot-coop-stop-ours-say-4 = { $me } accepts the demand for cessation. Those who acted have been told to withdraw from the service { $service }, and { $other } may verify it.

bot-coop-stop-ours-why-1 = A body of { $me } is responsible, so it tells { $other } openly that it ends (ARSIWA art. 30).
bot-coop-stop-ours-why-2 = Denial would not end the breach; { $me } owes { $other } cessation first (ARSIWA art. 30).
bot-coop-stop-ours-why-3 = { $me } knows that its own people did this, and { $other } hears it from the source (ARSIWA arts 30 and 31).
bot-coop-stop-ours-why-4 = { $me } can settle this with { $other } only if it says what is true (ARSIWA art. 30).

bot-coop-stop-isolated-say-1 = The incident { $incident } is not an act of { $me }. The machines on our territory that were reported to us have been isolated under a court order, and { $other } will receive what they show.
bot-coop-stop-isolated-say-2 = { $me } has acted on what { $other } reported: the hosts in question are off the network. We have no sign that any body of { $me } took part in the incident { $incident }.
bot-coop-stop-isolated-say-3 = What ran against the service { $service } from our territory has been stopped. It was not ours, and { $me } asks { $other } to tell us if any traffic continues.
bot-coop-stop-isolated-say-4 = We understand the demand made by { $other }. { $me } has cut off the hosts on its territory and preserved their data; responsibility of the State itself we do not accept.

bot-coop-stop-isolated-why-1 = { $me } tells { $other } what has been done on its territory, and that the act is not its own (A/70/174 13(c), 28(b)).
bot-coop-stop-isolated-why-2 = Due diligence answers the concern of { $other }, though not its accusation against { $me } (A/70/174 13(c)).
bot-coop-stop-isolated-why-3 = The hosts are isolated already, and { $other } should hear it from { $me } (A/70/174 13(c)).
bot-coop-stop-isolated-why-4 = { $me } separates two questions for { $other }: what came from its territory, and who did it (A/70/174 28(b), 28(f)).

bot-coop-stop-not-ours-say-1 = { $me } takes the demand from { $other } seriously. We have no indication that any body of ours acted in the incident { $incident }, and we have ordered a check of our own networks in turn { $turn }.
bot-coop-stop-not-ours-say-2 = As far as { $me } can see, the incident { $incident } is not its act. What our teams find about the service { $service } will be given to { $other }, whichever way it points.
bot-coop-stop-not-ours-say-3 = We have asked every service that could have acted against { $other }, and each denies it. { $me } would like to see the facts on which you rely for the incident { $incident }, so that we can test them here.
bot-coop-stop-not-ours-say-4 = { $me } does not recognise its conduct in what { $other } describes. We have told our teams to stop anything on our territory that touches the service { $service }, and we propose to compare findings.

bot-coop-stop-not-ours-why-1 = { $me } tells { $other } what it knows and that the act is not its own; a dispute is settled by talking (A/70/174 28(b)).
bot-coop-stop-not-ours-why-2 = A bare denial would not help { $other }, so { $me } adds what it is checking (A/70/174 28(b)).
bot-coop-stop-not-ours-why-3 = { $me } asks { $other } for facts, since an accusation needs them (A/70/174 28(f)).
bot-coop-stop-not-ours-why-4 = { $me } answers in part: what it can rule out now, and what { $other } will hear later (A/70/174 28(b)).

bot-coop-asked-ours-say-1 = { $other } has asked, and { $me } owes a true answer: a body of our own caused the incident { $incident }, beyond its orders. How it came to that is under inquiry at { $me }, and { $other } will be told what the inquiry finds.
bot-coop-asked-ours-say-2 = We know since a short time ago that the incident { $incident } goes back to a section of our own. We do not yet know who approved it; { $me } will establish that, and { $other } will be told.
bot-coop-asked-ours-say-3 = The cause you look for lies with { $me }. What we know of the effect on the service { $service } we share with { $other } now; the chain of orders we are still checking.
bot-coop-asked-ours-say-4 = { $me } confirms its part in the incident { $incident }. We ask { $other } to receive our experts, who can explain what was done to the service { $service }.

bot-coop-asked-ours-why-1 = { $me } tells { $other } the truth about its own part before others do (A/70/174 13(b)).
bot-coop-asked-ours-why-2 = The question from { $other } leaves { $me } a choice between the truth and a second wrong (A/70/174 13(b)).
bot-coop-asked-ours-why-3 = { $me } knows the answer, and { $other } needs it to limit the damage (A/70/174 13(b)).
bot-coop-asked-ours-why-4 = An admission now keeps the dispute between { $me } and { $other } small (A/70/174 13(b), 28(b)).

bot-coop-asked-hit-say-1 =
    The incident { $incident } hit { $me } itself, and our inquiry is open. { $items ->
        [0] We hold no evidence yet; { $other } will hear from us when we do.
        [one] We hold one item so far and are checking its source; { $other } will hear what comes of it.
       *[other] We hold { $items } items so far and are checking their source; { $other } will hear what comes of it.
    }
bot-coop-asked-hit-say-2 = { $me } can tell { $other } this much: the service { $service } is disturbed, and the technical cause is not established. We shall know more by the end of turn { $due }, and you will be told.
bot-coop-asked-hit-say-3 = We are the State that was hit, and we do not know who is behind the incident { $incident }. { $me } is imaging the systems concerned; if { $other } sees related traffic, we should like to compare it.
bot-coop-asked-hit-say-4 = To the question from { $other }: { $me } knows when the service { $service } failed, and not why. Our specialists examine the machines in turn { $turn }, and we accuse nobody.

bot-coop-asked-hit-why-1 = { $me } was hit itself and shares with { $other } what it knows and what it does not (A/70/174 13(b)).
bot-coop-asked-hit-why-2 = The question from { $other } is fair, and { $me } has nothing to hide about its own damage (A/70/174 13(b)).
bot-coop-asked-hit-why-3 = { $me } answers { $other } before it has the whole picture, and marks what is open (A/70/174 13(b)).
bot-coop-asked-hit-why-4 = What { $me } learns of its own incident may protect { $other } next (A/70/174 13(b), 13(g)).

bot-coop-asked-known-say-1 =
    { $items ->
        [one] { $me } holds one item on the incident { $incident }, and it is open to { $other } under its marking.
       *[other] { $me } holds { $items } items on the incident { $incident }, and they are open to { $other } under their marking.
    } That does not settle who is behind it; our analysts go on checking in turn { $turn }.
bot-coop-asked-known-say-2 = We can answer { $other } in part from our own records on the incident { $incident }. What they do not show is intent; { $me } checks its networks again and will write by the end of turn { $due }.
bot-coop-asked-known-say-3 = { $me } has seen traces that concern the service { $service }. They are graded and can be shared with { $other }; whether they explain the failure we do not know.
bot-coop-asked-known-say-4 = To the question from { $other } on the incident { $incident }: we know of no act of our own, and we hold technical findings. { $me } will pass them on as far as their marking allows, and will look for more in turn { $turn }.

bot-coop-asked-known-why-1 = { $me } answers { $other } with what it holds, and says what that does not prove (A/70/174 13(b)).
bot-coop-asked-known-why-2 = Facts that { $me } keeps to itself cannot help { $other } to judge (A/70/174 13(b)).
bot-coop-asked-known-why-3 = { $me } wants { $other } to draw its conclusions from the same findings (A/70/174 13(b), 13(d)).
bot-coop-asked-known-why-4 = A full answer from { $me } may spare { $other } a wrong step (A/70/174 13(b)).

bot-coop-asked-unknown-say-1 = { $me } has no findings of its own on the incident { $incident }. We have asked our response team to check for it in turn { $turn }, and { $other } will have the result, whatever it is.
bot-coop-asked-unknown-say-2 = We know of the failure of the service { $service } only what { $other } and the press have said. { $me } is checking its hosting providers and its networks, and will write to you by the end of turn { $due }.
bot-coop-asked-unknown-say-3 = No body of { $me } has reported anything that relates to the incident { $incident }. That is not proof; if { $other } can name addresses and times, we can search for them at once.
bot-coop-asked-unknown-say-4 = The question from { $other } has gone to our operators and to our police. Until they reply, { $me } can neither confirm nor exclude a link with the incident { $incident }.

bot-coop-asked-unknown-why-1 = { $me } answers { $other } with what it knows, and says what it does not know (A/70/174 13(b)).
bot-coop-asked-unknown-why-2 = An honest answer without findings is still an answer, and { $other } needs one from { $me } (A/70/174 13(b)).
bot-coop-asked-unknown-why-3 = { $me } tells { $other } what it will check and by when, so that nobody has to guess (A/70/174 13(b)).
bot-coop-asked-unknown-why-4 = { $me } cannot exclude a link, and does not claim to { $other } that it can (A/70/174 13(b)).

bot-coop-told-hit-say-1 = { $me } thanks { $other } for the notification. It has gone to the team that works on the incident { $incident }, which will compare it with our own records.
bot-coop-told-hit-say-2 = What { $other } reports is of use to us. Our operators of the service { $service } have it, and { $me } will say in turn { $due } what it led to.
bot-coop-told-hit-say-3 = The notification from { $other } reached us while our own inquiry was open. { $me } adds it to the file on the incident { $incident } under the marking it came with.
bot-coop-told-hit-say-4 = { $me } appreciates that { $other } wrote at once. The particulars are being checked on the systems of the service { $service } in turn { $turn }.

bot-coop-told-hit-why-1 = { $me } takes up what { $other } tells it about its own trouble (A/70/174 13(a)).
bot-coop-told-hit-why-2 = A notification that is answered encourages { $other } to send the next one to { $me } (A/70/174 13(a)).
bot-coop-told-hit-why-3 = { $me } needs every fact about its incident, and { $other } has some (A/70/174 13(a)).
bot-coop-told-hit-why-4 = { $me } tells { $other } where the information went, and when it will report back (A/70/174 13(a)).

bot-coop-soil-done-say-1 = { $me } has acted: the hosts that { $other } reported have been isolated under a court order. Their data are preserved, and what they show about the incident { $incident } will be passed to you.
bot-coop-soil-done-say-2 = The traffic from our territory towards the service { $service } has been cut off. { $me } asks { $other } to confirm that nothing more arrives.
bot-coop-soil-done-say-3 = Our court has ruled and our police have carried it out: the machines named for the incident { $incident } are offline. { $me } will tell { $other } who rented them, as far as the law allows.
bot-coop-soil-done-say-4 = { $me } reports to { $other } that mitigation on its territory is in place. If the service { $service } is still being reached from here, we need the new addresses to go on.

bot-coop-soil-done-why-1 = { $me } tells { $other } what it has done about the machines on its territory (A/70/174 13(c), 13(h)).
bot-coop-soil-done-why-2 = The measure is taken, and { $other } can judge by its effect whether { $me } did enough (A/70/174 13(c)).
bot-coop-soil-done-why-3 = Due diligence includes telling { $other } what { $me } did and what remains open (A/70/174 13(c), 13(h)).
bot-coop-soil-done-why-4 = { $me } has dealt with the request and asks { $other } to check the result (A/70/174 13(h)).

bot-coop-soil-will-say-1 = { $me } will act on this. The hosts that { $other } names go before a court in turn { $turn }; their data are kept, and you will be told what is found on them.
bot-coop-soil-will-say-2 = The request from { $other } has reached the authority that can act on it. { $me } asks its providers to stop what touches the service { $service }, and will report back by the end of turn { $due }.
bot-coop-soil-will-say-3 = We did not know of these machines, and we do not wish them to harm { $other }. { $me } has preserved the data that relate to the incident { $incident } and is preparing the order to isolate them.
bot-coop-soil-will-say-4 = { $me } accepts that malicious activity emanating from its territory is for it to stop. The steps against what affects the service { $service } begin in turn { $turn }, and { $other } will hear of each of them.

bot-coop-soil-will-why-1 = { $me } tells { $other } what it does about machines on its territory (A/70/174 13(c), 13(h)).
bot-coop-soil-will-why-2 = { $other } gave facts that { $me } can act on, so it commits itself to a step and a date (A/70/174 13(h)).
bot-coop-soil-will-why-3 = { $me } has been notified, and from now on has to do what is reasonable for { $other } (A/70/174 13(c)).
bot-coop-soil-will-why-4 = { $me } accepts the request, since its territory must not be used against { $other } (A/70/174 13(c)).

bot-coop-keep-data-say-1 = { $me } has ordered the data on the incident { $incident } to be preserved as from turn { $turn }. A file is open for { $other }; the formal request may follow by the usual legal channel.
bot-coop-keep-data-say-2 = The providers concerned have our order, and nothing that bears on the service { $service } will be deleted. { $me } waits for the papers from { $other } before it can hand over content.
bot-coop-keep-data-say-3 = We can assure { $other } that the records on the incident { $incident } are safe. The prosecutor of { $me } is named in the file and can be reached directly.
bot-coop-keep-data-say-4 = { $me } agrees to the request by { $other } for the case on the service { $service }. Subscriber and traffic data are frozen for it in turn { $turn }.

bot-coop-keep-data-why-1 = { $me } keeps the data and opens a file for { $other } (A/70/174 13(d)).
bot-coop-keep-data-why-2 = Data are lost within days, so { $me } preserves them for { $other } before the papers arrive (A/70/174 13(d)).
bot-coop-keep-data-why-3 = { $me } cooperates with { $other } against crime, within its law (A/70/174 13(d)).
bot-coop-keep-data-why-4 = { $me } grants { $other } at once what needs no court: preservation (A/70/174 13(d)).

bot-coop-agree-say-1 = { $me } accepts the proposal by { $other } on the incident { $incident }. Two experts of { $me } are named, and they can meet those of { $other } in turn { $due }.
bot-coop-agree-say-2 = We are ready to look at the facts of the service { $service } together with { $other }. { $me } suggests a neutral place and one report signed by both.
bot-coop-agree-say-3 = Joint work is welcome to { $me }. Please let us know, for the incident { $incident }, when the experts from { $other } can start; ours are available from turn { $turn }.
bot-coop-agree-say-4 = The answer to { $other } is yes: { $me } would rather establish the facts about the service { $service } in common than argue about them. The point of contact of { $me } will call { $other } in turn { $turn }.

bot-coop-agree-why-1 = { $me } takes up what { $other } proposes (A/70/174 13(a)).
bot-coop-agree-why-2 = Facts found in common with { $other } are harder to dispute for either side, { $me } among them (A/70/174 13(a), 28(b)).
bot-coop-agree-why-3 = { $me } has no reason to refuse { $other } a talk, and some reason to want one (A/70/174 28(b)).
bot-coop-agree-why-4 = An offer of joint work lowers the tension between { $me } and { $other } if it is accepted quickly (A/70/174 13(a)).

# Cooperative: messages of its own

bot-coop-repair-offer-say-1 = { $me } acknowledges towards { $other } that a section of its own caused the incident { $incident }. It has been ordered to stop, and we offer to make good the damage to the service { $service }; please name a contact with whom we can begin.
bot-coop-repair-offer-say-2 = We owe { $other } an explanation and reparation for the incident { $incident }. { $me } proposes to send engineers at its own cost in turn { $turn }, and to disclose how access was gained.
bot-coop-repair-offer-say-3 = The harm to the service { $service } goes back to a body of { $me }, which acted beyond its orders. We ask { $other } to tell us what has to be restored first, and we shall restore it.
bot-coop-repair-offer-say-4 = { $me } does not wait to be accused: the incident { $incident } was ours. { $other } may count on cessation now and on reparation for the service { $service }, on terms that we agree together.

bot-coop-repair-offer-why-1 = { $me } owns up to { $other } and offers to put right what a body of its own broke (ARSIWA art. 31).
bot-coop-repair-offer-why-2 = Reparation is owed to { $other }, and it costs { $me } least when it is offered freely (ARSIWA art. 31).
bot-coop-repair-offer-why-3 = { $me } would rather have { $other } learn this from a note than from an inquiry (ARSIWA art. 31).
bot-coop-repair-offer-why-4 = The author of the incident is known to { $me }, so { $other } should not be left to suspect others (ARSIWA art. 31).

bot-coop-ask-say-1 = { $me } would be grateful to learn what { $other } knows of the incident { $incident }. Some of the first traces lead towards { $other }; { $me } draws no conclusion from that, and asks for your view by the end of turn { $due }.
bot-coop-ask-say-2 = This is a question and no accusation: has { $other } seen activity that could explain the failure of the service { $service }? Our point of contact is available to yours day and night, and { $me } will share what it has.
bot-coop-ask-say-3 = We turn to { $other } before we say anything in public about the incident { $incident }. { $me } asks what your networks show for the times we have given, what they do not show, and when you could tell us more.
bot-coop-ask-say-4 = There is speculation here about { $other } and the service { $service }, in which { $me } takes no part. A short factual reply from { $other } in turn { $turn }, even an incomplete one, would help { $me } to keep it that way.

bot-coop-ask-why-1 = { $me } asks { $other } what it knows before it says a word in public (A/70/174 13(b)).
bot-coop-ask-why-2 = The traces point towards { $other }, and { $me } wants its side of the facts first (A/70/174 13(b)).
bot-coop-ask-why-3 = A question costs { $me } nothing, and a wrong suspicion of { $other } could cost both a great deal (A/70/174 13(b)).
bot-coop-ask-why-4 = { $me } has indications and no explanation, so it asks { $other } for clarification (A/70/174 13(b)).

bot-coop-ask-help-say-1 = { $me } requests assistance from { $other } with the incident { $incident }. { $me } needs two specialists from { $other } who know such systems; what they may touch and for how long will be put in writing.
bot-coop-ask-help-say-2 = The service { $service } is critical infrastructure, and { $me } cannot restore it alone in good time. We ask { $other } for people or for a tested fix, and we can receive them from turn { $turn }.
bot-coop-ask-help-say-3 = May we ask { $other } for help with the service { $service }? { $me } lacks analysts for the machines concerned; the severity, the times and a contact are stated above, and a no would also help us to plan.
bot-coop-ask-help-say-4 = Our teams have worked without a break on the incident { $incident } and need relief. Any specialist that { $other } can lend until the end of turn { $due } would be directed by { $me } and would see only the systems named.

bot-coop-ask-help-why-1 = { $me } asks { $other } for people who can help, with all that is needed to decide (A/70/174 13(h)).
bot-coop-ask-help-why-2 = The means of { $me } do not suffice for the service { $service }, and { $other } may have what is missing (A/70/174 13(h)).
bot-coop-ask-help-why-3 = { $me } asks { $other } early, while help can still change the outcome (A/70/174 13(h)).
bot-coop-ask-help-why-4 = A request to { $other } also shows whom { $me } trusts in turn { $turn } (A/70/174 13(h)).

bot-coop-ask-help-soil-say-1 = { $me } requests assistance from { $other }: machines on our territory take part in the incident { $incident }, and we have too few specialists to deal with them. Two people from { $other } who can secure evidence would be enough for { $me } in turn { $turn }.
bot-coop-ask-help-soil-say-2 = We want to stop what harms the service { $service } from our territory, and lack the means to do it cleanly. { $me } asks { $other } for specialists who would work under our court’s order.
bot-coop-ask-help-soil-say-3 = The hosts behind the incident { $incident } are known to us, and our team is small. If { $other } can help to image them, { $me } will share what is found with every State concerned.
bot-coop-ask-help-soil-say-4 = { $me } has duties towards { $target } that it cannot meet alone in turn { $turn }. We ask { $other } for technical support against the activity that affects the service { $service }.

bot-coop-ask-help-soil-why-1 = { $me } owes { $target } due diligence and lacks the means, so it asks { $other } (A/70/174 13(c), 13(h)).
bot-coop-ask-help-soil-why-2 = Too few people are left at { $me } to clear its own territory; { $other } may help (A/70/174 13(c), 13(h)).
bot-coop-ask-help-soil-why-3 = { $me } admits to { $other } that it cannot do this alone, which is better than to do it late (A/70/174 13(h)).
bot-coop-ask-help-soil-why-4 = Capacity is what { $me } lacks in turn { $turn }, and { $other } has it (A/70/174 13(h)).

bot-coop-ask-stop-say-1 = { $me } requests { $other } to mitigate malicious activity emanating from its territory. Hosts there reach the service { $service }; addresses and times are enclosed, and we ask you to stop them by the means your law provides.
bot-coop-ask-stop-say-2 = The incident { $incident } runs in part through machines in { $other }. { $me } does not hold your government responsible for them; we ask that they be isolated and their data preserved in turn { $turn }.
bot-coop-ask-stop-say-3 = We enclose what our teams recorded of the traffic between { $other } and the service { $service }. { $me } would be grateful for three things: that it ends, that the disks are kept, and that we hear by the end of turn { $due } what was done.
bot-coop-ask-stop-say-4 = People depend on the service { $service }, and part of what disturbs it comes from { $other }. { $me } asks for steps that are within your reach: block the listed addresses, and find out who rents them.

bot-coop-ask-stop-why-1 = { $me } asks { $other } to stop what comes from its territory, with facts it can act on (A/70/174 13(h)).
bot-coop-ask-stop-why-2 = Only { $other } can lawfully act on those machines, so { $me } turns to it (A/70/174 13(h)).
bot-coop-ask-stop-why-3 = A request that { $other } can carry out does more for { $me } than a protest (A/70/174 13(h)).
bot-coop-ask-stop-why-4 = { $me } puts { $other } on notice, after which due diligence is owed (A/70/174 13(c), 13(h)).

bot-coop-warn-say-1 = { $me } warns { $other } of the incident { $incident }. Indicators of compromise from { $me } are enclosed for { $other }; they contain no personal data.
bot-coop-warn-say-2 = What struck the service { $service } may reach { $other } as well. { $me } encloses the times and signatures observed so far, stripped of anything about persons.
bot-coop-warn-say-3 = We recommend that { $other } check systems of the kind behind the service { $service }. The technical notes of { $me } on the incident { $incident } are attached for your operators.
bot-coop-warn-say-4 = This advisory goes to { $other } at the earliest moment, in turn { $turn }, and is incomplete. It says what { $me } saw on its machines in the incident { $incident } and what helped against it.

bot-coop-warn-why-1 = { $me } passes indicators on to { $other }, which may be hit next (A/70/174 13(g)).
bot-coop-warn-why-2 = A warning from { $me } lets { $other } close the same gap in time (A/70/174 13(g), 13(j)).
bot-coop-warn-why-3 = { $me } has been hit and { $other } has not yet, as far as it knows (A/70/174 13(g)).
bot-coop-warn-why-4 = Technical facts without names can go to { $other } at once, so { $me } sends them (A/70/174 13(g)).

bot-coop-offer-say-1 = { $me } offers its assistance to { $other } with the incident { $incident }. A team of { $me } that knows such systems is on standby for { $other } in turn { $turn }; there is no obligation to accept it.
bot-coop-offer-say-2 = Should { $other } wish for help with the service { $service }, { $me } can send specialists or advise at a distance. They would work under the rules of { $other }, and a short word to the contact of { $me } is enough.
bot-coop-offer-say-3 = We have followed with concern what happened to the service { $service }. { $me } has dealt with similar faults and is ready to share that experience with { $other }, in whatever form suits you.
bot-coop-offer-say-4 = Help can be arranged between { $me } and { $other } before it is asked for. For the incident { $incident } we can offer analysts and laboratory time; tell us only what would be useful.

bot-coop-offer-why-1 = { $me } offers { $other } help before it has to ask (A/70/174 13(h)).
bot-coop-offer-why-2 = { $me } has specialists free, and { $other } has an incident (A/70/174 13(h)).
bot-coop-offer-why-3 = An offer lets { $other } accept help from { $me } without appearing weak (A/70/174 13(h)).
bot-coop-offer-why-4 = { $me } would want the same from { $other } in its place (A/70/174 13(a), 13(h)).

bot-coop-show-say-1 = { $me } shares with { $other } the item { $item }, graded for reliability. { $me } invites { $other } to test it against its own records.
bot-coop-show-say-2 = For the file on the incident { $incident }, { $other } receives the item { $item } from { $me }. It supports no conclusion by itself, and { $me } would value the reading of { $other }.
bot-coop-show-say-3 = { $me } holds the item { $item } and does not wish to judge it alone. It goes from { $me } to { $other } under the marking above, without personal data.
bot-coop-show-say-4 = Attached for { $other }: the item { $item }. { $me } found it in turn { $turn } or shortly before, and has told you above how sure it is of it.
bot-coop-show-say-5 = The item { $item } may change how { $other } sees the incident { $incident }. { $me } passes it on to { $other } so that both work from the same facts.
bot-coop-show-say-6 = Please find, for { $other } only, the item { $item }. The analysts of { $me } can explain how it was obtained if you have questions on it.

bot-coop-show-why-1 = { $me } shows { $other } what it holds, graded, so that both judge by the same evidence (A/70/174 13(d)).
bot-coop-show-why-2 = The item { $item } is of more use to { $me } once { $other } has seen it too (A/70/174 13(d)).
bot-coop-show-why-3 = { $me } shares the item { $item }, since { $other } cannot know it otherwise (A/70/174 13(b), 13(d)).
bot-coop-show-why-4 = In turn { $turn } { $me } has evidence that { $other } can check from its side (A/70/174 13(d)).
bot-coop-show-why-5 = Trust between { $me } and { $other } grows with evidence such as the item { $item } (A/70/174 13(a), 13(d)).

bot-coop-propose-say-1 = { $me } proposes to { $other } a joint finding of facts on the incident { $incident }. Two experts from { $me } and two from { $other } could meet at one table and write one report by the end of turn { $due }.
bot-coop-propose-say-2 = Each side holds part of the facts about the service { $service }. { $me } suggests that { $other } and we put them together, technically and without a press statement, and asks for your answer by turn { $due }.
bot-coop-propose-say-3 = The exchange of notes between { $me } and { $other } no longer clears up the incident { $incident }. { $me } proposes a meeting of the response teams in turn { $turn }, at a place that { $other } may choose.
bot-coop-propose-say-4 = It is in the interest of { $me }, and as we believe of { $other }, that one account of the incident { $incident } exists. { $me } offers its records for it and invites { $other } to add its own in turn { $due }.

bot-coop-propose-why-1 = { $me } proposes to { $other } that both find the facts together (A/70/174 13(a), 28(b)).
bot-coop-propose-why-2 = Tension with { $other } stands at { $tension } of 100, and { $me } wants it lower (A/70/174 28(b)).
bot-coop-propose-why-3 = { $me } prefers one report with { $other } to two reports against each other (A/70/174 13(a), 28(b)).
bot-coop-propose-why-4 = Neither { $me } nor { $other } can settle this from its own half of the facts (A/70/174 28(b)).

bot-coop-advance-say-1 = { $me } intends to speak in public about the incident { $incident } and gives { $other } prior notice. The statement by { $me } will say what the evidence supports and how sure it is; comments from { $other } are welcome before it is issued.
bot-coop-advance-say-2 = Before the end of turn { $turn } our government will describe what it found about the service { $service }. { $me } wishes { $other } to read this first, and in private.
bot-coop-advance-say-3 = We come to { $other } privately first: { $me } will make a public finding on the incident { $incident }. It goes no further than the facts known to { $other }, and { $me } leaves room in it for your reply.
bot-coop-advance-say-4 = { $other } should not learn from the press what { $me } concludes about the service { $service }. The text is enclosed; if { $other } finds a fact in it wrong, { $me } asks to be told in turn { $turn }.

bot-coop-advance-why-1 = { $me } tells { $other } in private what it is about to say in public (A/70/174 13(b)).
bot-coop-advance-why-2 = Prior notice gives { $other } a chance to correct { $me } before it speaks (A/70/174 13(b)).
bot-coop-advance-why-3 = { $me } avoids surprising { $other }, since surprise is often read as hostility (A/70/174 13(a), 13(b)).
bot-coop-advance-why-4 = A private approach before a public step is what { $me } would expect of { $other } (A/70/174 13(b)).

# Cooperative: reasons for orders

bot-coop-cease-told-why-1 = A body of { $me } did this: it ends at once, and { $other } hears of it from { $me } first (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-told-why-2 = { $me } ends its own operation and informs { $other } in the same step (ARSIWA art. 30).
bot-coop-cease-told-why-3 = To stop in silence would leave { $other } in doubt, so { $me } stops and says so (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-told-why-4 = The breach is attributable to { $me }, and { $other } is owed its end (ARSIWA arts 2 and 30).

bot-coop-cease-why-1 = A body of { $me } did this, and it has to end at once (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-why-2 = { $me } knows that its own people are behind the incident { $incident }, and recalls them (ARSIWA art. 30).
bot-coop-cease-why-3 = Each further turn would add to the harm that { $me } answers for (A/70/174 13(f); ARSIWA art. 30).
bot-coop-cease-why-4 = Cessation comes before everything else that { $me } can do about the incident { $incident } (ARSIWA art. 30).

bot-coop-repair-why-1 = What a body of { $me } broke in { $other } is for { $me } to put right (ARSIWA art. 31).
bot-coop-repair-why-2 = { $me } owes { $other } full reparation and begins with the service { $service } (ARSIWA art. 31).
bot-coop-repair-why-3 = An apology alone restores nothing in { $other }; { $me } pays in work (ARSIWA arts 31 and 35).
bot-coop-repair-why-4 = { $me } repairs while { $other } can still use it (ARSIWA art. 31).

bot-coop-isolate-why-1 = Machines on the territory of { $me } harm { $target }: it takes them off the network by court order and keeps their data (A/70/174 13(c)).
bot-coop-isolate-why-2 = { $me } was notified of hosts behind the incident { $incident }, and may not leave them running (A/70/174 13(c)).
bot-coop-isolate-why-3 = { $me } owes { $target } due diligence, and a narrow court order is the mildest means (A/70/174 13(c), 13(e)).
bot-coop-isolate-why-4 = What hits the service { $service } runs through { $me }, which can stop it and does (A/70/174 13(c)).
bot-coop-isolate-why-5 = Isolation stops the harm to { $target } and saves the evidence, which { $me } needs as well (A/70/174 13(c), 13(d)).

bot-coop-fallback-why-1 = People come first: { $me } keeps running in turn { $turn } what they depend on (A/70/174 13(g)).
bot-coop-fallback-why-2 = The service { $service } is hit, and the lowest level at { $me } is { $level } % in turn { $turn }; the fallback bridges the gap (A/70/174 13(g)).
bot-coop-fallback-why-3 = { $me } runs the service { $service } by hand in turn { $turn } until the cause is understood (A/70/174 13(g)).
bot-coop-fallback-why-4 = A fallback at { $level } % is not repair, but in turn { $turn } it spares those whom { $me } has to supply (A/70/174 13(g)).

bot-coop-fallback-theirs-why-1 = { $me } helps { $other } to keep the service { $service } running in turn { $turn } (A/70/174 13(g), 13(h)).
bot-coop-fallback-theirs-why-2 = What { $me } can spare in turn { $turn } carries people in { $other } over the failure (A/70/174 13(h)).
bot-coop-fallback-theirs-why-3 = The people who depend on the service { $service } live in { $other }, and in turn { $turn } { $me } can reach them (A/70/174 13(h)).
bot-coop-fallback-theirs-why-4 = { $me } supports the fallback of { $other } in turn { $turn }, whoever caused the incident (A/70/174 13(h)).

bot-coop-humanitarian-why-1 = Hospitals and rescue services come first in turn { $turn } with what still works in { $me } (A/70/174 13(e), 13(g)).
bot-coop-humanitarian-why-2 = { $me } serves in turn { $turn } first those whom the failure of the service { $service } puts in danger (A/70/174 13(g)).
bot-coop-humanitarian-why-3 = With services down to { $level } % in turn { $turn }, { $me } has to choose, and it chooses patients (A/70/174 13(e), 13(g)).
bot-coop-humanitarian-why-4 = In turn { $turn } { $me } protects emergency services before comfort and trade (A/70/174 13(g)).

bot-coop-patch-why-1 = { $me } closes the way in behind the incident { $incident } in turn { $turn } (A/70/174 13(g)).
bot-coop-patch-why-2 = As long as the gap is open the incident { $incident } can return, so { $me } gives its operators instructions in turn { $turn } (A/70/174 13(g)).
bot-coop-patch-why-3 = The operators of the service { $service } need in turn { $turn } one instruction that all of them follow, and { $me } gives it (A/70/174 13(g)).
bot-coop-patch-why-4 = { $me } works in turn { $turn } on the cause and not only on the damage to the service { $service } (A/70/174 13(g)).

bot-coop-plan-why-1 = { $me } has a plan for a failure like the incident { $incident }, and it works best early (GA res. 58/199).
bot-coop-plan-why-2 = The emergency plan of { $me } says who does what, so nobody has to improvise for the service { $service } (GA res. 58/199).
bot-coop-plan-why-3 = { $me } puts its plan into effect in turn { $turn }, while the damage can be contained (GA res. 58/199).
bot-coop-plan-why-4 = The incident { $incident } is what { $me } had prepared for (GA res. 58/199).

bot-coop-consent-why-1 = { $me } grants the people of { $other } access for a stated purpose and time, as it had asked them to come (A/70/174 13(h)).
bot-coop-consent-why-2 = Without consent the team from { $other } cannot begin, and { $me } needs it in turn { $turn } (A/70/174 13(h); ARSIWA art. 20).
bot-coop-consent-why-3 = { $me } opens to { $other } the systems behind the service { $service }, and no others, in turn { $turn } (A/70/174 13(h)).
bot-coop-consent-why-4 = Consent is in writing in turn { $turn }, so that { $me } and { $other } know where it ends (ARSIWA art. 20).

bot-coop-help-promised-why-1 = { $me } promised { $other } a team for the incident { $incident }, and sends it in turn { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-2 = A yes to { $other } is a commitment, and { $me } keeps it in turn { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-3 = { $other } plans with the help { $me } has agreed to for the service { $service }, so it must arrive in turn { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-4 = The promise to { $other } comes before other work of { $me } in turn { $turn } (A/70/174 13(h)).

bot-coop-fix-promised-why-1 = { $me } promised { $other } a fix for the service { $service }, and delivers it (A/70/174 13(h), 13(j)).
bot-coop-fix-promised-why-2 = The fix is what { $me } could commit to, and { $other } receives it in turn { $turn } (A/70/174 13(h)).
bot-coop-fix-promised-why-3 = { $me } keeps its word to { $other } about the incident { $incident } (A/70/174 13(h)).
bot-coop-fix-promised-why-4 = A remedy that { $me } has promised does { $other } no good in a drawer (A/70/174 13(j)).

bot-coop-help-why-1 = { $me } sends { $other } what it can spare in turn { $turn }, for what it was asked for and nothing else (A/70/174 13(h)).
bot-coop-help-why-2 = The incident { $incident } goes on in turn { $turn }, and people from { $me } can shorten it for { $other } (A/70/174 13(h)).
bot-coop-help-why-3 = { $me } stands by { $other } in turn { $turn }, as long as the service { $service } is not restored (A/70/174 13(h)).
bot-coop-help-why-4 = A team from { $me } also sees in turn { $turn } at { $other } what the incident { $incident } leaves behind (A/70/174 13(d), 13(h)).

bot-coop-help-look-why-1 = { $me } sends a team to { $other } in turn { $turn } to look, with its consent, at what lies there of the incident { $incident } (A/70/174 13(d), 13(h)).
bot-coop-help-look-why-2 = Part of what explains the incident { $incident } lies in { $other }, and in turn { $turn } { $me } may look at it there with permission (A/70/174 13(d)).
bot-coop-help-look-why-3 = { $me } helps { $other } in turn { $turn } with machines on its territory, and both learn more of the incident { $incident } (A/70/174 13(c), 13(h)).
bot-coop-help-look-why-4 = An inquiry on the spot in turn { $turn } is worth more to { $me } and { $other } than a long exchange about the service { $service } (A/70/174 13(d)).

bot-coop-fix-why-1 = { $me } has a remedy that { $other } lacks for the service { $service } (A/70/174 13(j)).
bot-coop-fix-why-2 = A fix kept at home would help only { $me }, and { $other } runs the same systems in turn { $turn } (A/70/174 13(j)).
bot-coop-fix-why-3 = { $me } shares the mitigation for the incident { $incident } with { $other } in turn { $turn } (A/70/174 13(j)).
bot-coop-fix-why-4 = What worked for { $me } may end the incident { $incident } for { $other } (A/70/174 13(j)).

bot-coop-joint-why-1 = Two teams that read the same records in turn { $turn } see more than one, so { $me } works with { $other } (A/70/174 13(a)).
bot-coop-joint-why-2 = { $me } and { $other } depend on the same answer about the incident { $incident } in turn { $turn } (A/70/174 13(a)).
bot-coop-joint-why-3 = Joint work in turn { $turn } lets { $me } check its own view of the service { $service } against that of { $other } (A/70/174 13(a), 13(b)).
bot-coop-joint-why-4 = In turn { $turn } { $me } prefers a shared desk with { $other } to an exchange of notes (A/70/174 13(a)).

bot-coop-forensics-why-1 = { $me } wants to know about the incident { $incident }, and not to guess, in turn { $turn } (A/70/174 13(b)).
bot-coop-forensics-why-2 =
    { $items ->
        [0] { $me } holds nothing yet on the incident { $incident }, and traces fade after turn { $turn } (A/70/174 13(b)).
        [one] { $me } holds one item on the incident { $incident }; one is too little to judge by in turn { $turn } (A/70/174 13(b)).
       *[other] { $me } holds { $items } items on the incident { $incident }, and looks in turn { $turn } for what would refute them (A/70/174 13(b)).
    }
bot-coop-forensics-why-3 = Images taken in turn { $turn } show { $me } what repair of the service { $service } would wipe out (A/70/174 13(b)).
bot-coop-forensics-why-4 = A sound attribution needs technical findings, and { $me } gathers them in turn { $turn } before anything else is said (A/70/174 13(b), 28(f)).

bot-coop-assess-why-1 = { $me } grades the incident { $incident } on the scale it shares with others (A/76/135 on norm (b)).
bot-coop-assess-why-2 = A grade for the incident { $incident } keeps the response of { $me } in proportion (A/76/135 on norm (b)).
bot-coop-assess-why-3 = { $me } assesses the damage to the service { $service } before it judges who caused it (A/76/135 on norm (b)).
bot-coop-assess-why-4 = Other States ask how grave it is, and { $me } wants a reasoned answer for turn { $turn } (A/76/135 on norm (b)).

bot-coop-case-why-1 = { $me } opens a criminal case on the incident { $incident }, so that what is found can be used and exchanged (A/70/174 13(d)).
bot-coop-case-why-2 = With a case open, { $me } can ask other States for legal assistance on the incident { $incident } (A/70/174 13(d)).
bot-coop-case-why-3 = { $me } treats the incident { $incident } as a crime until something else is shown (A/70/174 13(d)).
bot-coop-case-why-4 = Whoever harmed the service { $service } should answer for it in court, and { $me } begins in turn { $turn } (A/70/174 13(d)).

bot-coop-bulletin-why-1 = { $me } tells people in turn { $turn } what happened and what to do, and names nobody (A/70/174 13(g)).
bot-coop-bulletin-why-2 = Rumours about the service { $service } spread in turn { $turn } if { $me } says nothing (A/70/174 13(g)).
bot-coop-bulletin-why-3 = Those who rely on the service { $service } hear in turn { $turn } from { $me } itself how long it may last (A/70/174 13(g)).
bot-coop-bulletin-why-4 = In turn { $turn } { $me } publishes facts and advice on the incident { $incident }, and leaves blame out (A/70/174 13(g), 13(j)).

bot-coop-mediate-why-1 = The talks between { $me } and { $other } need a third party in turn { $turn } (A/70/174 28(b); UN Charter art. 33).
bot-coop-mediate-why-2 = Tension with { $other } has reached { $tension } of 100 in turn { $turn }, and { $me } asks for mediation (UN Charter art. 33).
bot-coop-mediate-why-3 = { $me } seeks in turn { $turn } a peaceful settlement with { $other } that neither side can reach alone (UN Charter arts 2(3) and 33).
bot-coop-mediate-why-4 = A mediator in turn { $turn } gives { $other } and { $me } a way back that costs neither its standing (UN Charter art. 33).

bot-coop-withdraw-why-1 = What { $me } said about { $other } went further than its evidence does now (A/70/174 28(f)).
bot-coop-withdraw-why-2 = { $me } takes its claim about { $other } back, since the likelihood has fallen (A/70/174 28(f)).
bot-coop-withdraw-why-3 = A claim that no longer holds harms { $me } as well as { $other } (A/70/174 28(f)).
bot-coop-withdraw-why-4 = { $me } corrects itself towards { $other } before somebody else does (A/70/174 28(f)).

bot-coop-legal-view-why-1 = { $me } says how it reads international law, so that others misread it less (A/76/135 on norm (b)).
bot-coop-legal-view-why-2 = A published legal view makes the conduct of { $me } easier to predict (A/76/135 on norm (b)).
bot-coop-legal-view-why-3 = { $me } binds itself in public to a reading of the law in turn { $turn } (A/76/135 on norm (b)).
bot-coop-legal-view-why-4 = Other States have to know which rules { $me } thinks apply (A/76/135 on norm (b)).

bot-coop-finders-why-1 = { $me } wants whoever finds a flaw to be able to report it without fear (A/70/174 13(j)).
bot-coop-finders-why-2 = Flaws that nobody dares to report stay open, and { $me } changes that (A/70/174 13(j)).
bot-coop-finders-why-3 = { $me } protects in turn { $turn } those who report in good faith (A/70/174 13(j)).
bot-coop-finders-why-4 = Researchers see what operators miss, and { $me } wants to hear from them (A/70/174 13(j)).

bot-coop-restraint-why-1 = { $me } tells { $other } and all others in turn { $turn } that it holds back (A/70/174 13(a)).
bot-coop-restraint-why-2 = With { $tension } of 100 between them, { $me } wants { $other } to know what it will not do (A/70/174 13(a)).
bot-coop-restraint-why-3 = A public word of restraint from { $me } makes it easier for { $other } to give one (A/70/174 13(a)).
bot-coop-restraint-why-4 = { $me } lowers the risk that { $other } expects the worst in turn { $turn } (A/70/174 13(a)).

bot-coop-lessons-why-1 = What { $me } learned from the incident { $incident } other States can have for nothing (A/70/174 13(a)).
bot-coop-lessons-why-2 = The incident { $incident } is over, and { $me } publishes what helped and what did not (A/70/174 13(a)).
bot-coop-lessons-why-3 = { $me } shares the lessons on the service { $service } while memories are fresh (A/70/174 13(a)).
bot-coop-lessons-why-4 = Openness about its own mistakes costs { $me } some pride and spares others the same failure (A/70/174 13(a)).

bot-coop-small-why-1 = This costs { $me } little in turn { $turn } and opens a way for later (A/70/174 13(a)).
bot-coop-small-why-2 = { $me } puts a small matter in order in turn { $turn }, before somebody needs it (A/70/174 13(a)).
bot-coop-small-why-3 = It is a modest step by { $me } in turn { $turn }, which harms nobody and may help many (A/70/174 13(a)).
bot-coop-small-why-4 = { $me } still has means to spare in turn { $turn }, and uses them for confidence-building (A/70/174 13(a)).

bot-coop-claim-why-1 = { $me } says about { $other } what the evidence supports, and how sure it is (A/70/174 28(f)).
bot-coop-claim-why-2 = The evidence { $me } holds on the incident { $incident } now meets the conditions of a statement about { $other } (A/70/174 13(b), 28(f)).
bot-coop-claim-why-3 = { $me } waited until its evidence was sufficient; in turn { $turn } it speaks about { $other }, and only within the facts (A/70/174 28(f)).
bot-coop-claim-why-4 = A measured public statement by { $me } about { $other } is better than a leak (A/70/174 28(f)).

bot-coop-advisory-why-1 = { $me } goes through what the operators of the service { $service } report in turn { $turn } (A/70/174 13(g)).
bot-coop-advisory-why-2 = Reports from operators may show { $me } in turn { $turn } where the incident { $incident } goes next (A/70/174 13(g)).
bot-coop-advisory-why-3 = { $me } takes advice in turn { $turn } from those who run the service { $service } every day (A/70/174 13(g)).
bot-coop-advisory-why-4 = Before it decides more on the incident { $incident }, { $me } wants in turn { $turn } the view from the control rooms (A/70/174 13(g)).

# Assertive: answers to requests

bot-hawk-deny-say-1 = { $me } rejects the suggestion that it had any part in the incident { $incident }. We advise { $other } to look elsewhere.
bot-hawk-deny-say-2 = No service of { $me } was involved in what happened to the service { $service }. We consider the matter closed, and { $other } would do well to do the same.
bot-hawk-deny-say-3 = We have nothing to explain to { $other } about the incident { $incident }. Whoever told you that it leads to { $me } was mistaken, or wished to mislead you.
bot-hawk-deny-say-4 = The note from { $other } rests on guesses. { $me } did not touch the service { $service }, and will answer no further questions about it.

bot-hawk-deny-why-1 = { $me } denies to { $other } what it knows to be its own (against A/70/174 28(f)).
bot-hawk-deny-why-2 = An admission would cost { $me } more than the anger of { $other } does, as it sees it (against A/70/174 13(b)).
bot-hawk-deny-why-3 = { $me } counts on { $other } not being able to prove it (against A/70/174 28(f)).
bot-hawk-deny-why-4 = The operation is to stay secret, so { $me } gives { $other } a flat denial (against A/70/174 13(b)).

bot-hawk-soil-later-say-1 = { $me } has noted what { $other } reports about the incident { $incident }. The services of { $me } will look at it when their own priorities allow; { $other } is given no date.
bot-hawk-soil-later-say-2 = The addresses that { $other } sent have gone to a desk here. Whether they have to do with the service { $service } is for { $me } to establish, in its own time.
bot-hawk-soil-later-say-3 = What happens on the territory of { $me } is dealt with under the law of { $me }. We may review the hosts in question after turn { $turn }, and { $other } will learn what concerns it.
bot-hawk-soil-later-say-4 = We can tell { $other } only that a review of the hosts has been ordered. { $me } has its own incidents to handle in turn { $turn } and does not take instructions on the incident { $incident }.

bot-hawk-soil-later-why-1 = { $me } gives { $other } half an answer about its territory; its own affairs come first (A/70/174 28(a)).
bot-hawk-soil-later-why-2 = A quick clean-up for { $other } would look like an admission by { $me } (A/70/174 13(c) asks for more).
bot-hawk-soil-later-why-3 = { $me } commits itself to nothing that { $other } could later hold against it (A/70/174 28(a)).
bot-hawk-soil-later-why-4 = The request concerns harm to { $target }, and { $me } sees little in it for itself (A/70/174 13(h) asks for more).

bot-hawk-help-part-say-1 = { $me } is prepared to help { $other } with the service { $service } in some measure. What that will be for { $other }, and when, depends on the needs of { $me } after turn { $turn }.
bot-hawk-help-part-say-2 = { $other } may expect some support from { $me }. We cannot name people or dates for the incident { $incident } yet.
bot-hawk-help-part-say-3 = Our government looks at the request from { $other } with goodwill. For now { $me } can offer advice on the service { $service }, and no team.
bot-hawk-help-part-say-4 = { $me } will see what it can release once its own networks are safe. That may be after turn { $due }, and { $other } should not rely on it alone for the incident { $incident }.

bot-hawk-help-part-why-1 = { $me } promises { $other } something, which commits it to little (A/70/174 13(h)).
bot-hawk-help-part-why-2 = Relations with { $other } are good enough for a friendly word from { $me }, and no more (A/70/174 13(h)).
bot-hawk-help-part-why-3 = { $me } keeps its specialists at home and its options with { $other } open (A/70/174 13(h)).
bot-hawk-help-part-why-4 = A partial answer keeps { $other } from asking elsewhere too soon, and costs { $me } nothing (A/70/174 13(h)).

bot-hawk-help-no-say-1 = { $me } will not assist { $other } as long as relations are what they are. That applies to the incident { $incident } as to any other.
bot-hawk-help-no-say-2 = The request from { $other } is declined. Settle what stands between us first; then { $me } can talk about the service { $service }.
bot-hawk-help-no-say-3 = We see what the failure of the service { $service } means for { $other }. { $me } nevertheless has no teams for a State that treats it as an opponent.
bot-hawk-help-no-say-4 = Our parliament would not understand it if { $me } sent specialists to { $other } in turn { $turn }. Others may be freer to help with the incident { $incident }.

bot-hawk-help-no-why-1 = { $me } sees no reason to help { $other } as long as they quarrel (A/70/174 13(h) asks for more).
bot-hawk-help-no-why-2 = Tension with { $other } stands at { $tension } of 100, and { $me } lets it feel that (A/70/174 13(h) asks for more).
bot-hawk-help-no-why-3 = Help is leverage for { $me }, and { $other } has given nothing for it (A/70/174 13(h) asks for more).
bot-hawk-help-no-why-4 = { $me } fears the reaction at home more than the reproach of { $other } (A/70/174 13(h) asks for more).

bot-hawk-no-account-say-1 = { $me } does not discuss what its services know of the incident { $incident }. We take note that { $other } has asked.
bot-hawk-no-account-say-2 = What we know about the service { $service } is classified. { $me } has nothing to add for { $other } in turn { $turn }, and checks its networks without being asked.
bot-hawk-no-account-say-3 = The question from { $other } cannot be answered without disclosing sources. { $me } protects them, also in the case of the incident { $incident }.
bot-hawk-no-account-say-4 = { $me } owes nobody a report on its findings. If { $other } has facts about the service { $service }, it may send them; we shall draw our own conclusions.

bot-hawk-no-account-why-1 = { $me } owes { $other } no account of what it knows, as it sees it (A/70/174 28(a)).
bot-hawk-no-account-why-2 = An answer would show { $other } how far { $me } can see (A/70/174 28(a); 13(b) asks for more).
bot-hawk-no-account-why-3 = { $me } treats the question from { $other } as a probe (A/70/174 28(a); 13(b) asks for more).
bot-hawk-no-account-why-4 = Secrecy is safer for { $me } than a reply that { $other } could quote (A/70/174 28(a); 13(b) asks for more).

bot-hawk-no-talks-say-1 = { $me } sees no subject for talks with { $other } on the incident { $incident }. The facts are clear enough to { $me }.
bot-hawk-no-talks-say-2 = A joint inquiry into the service { $service } would only give { $other } time. { $me } declines the proposal.
bot-hawk-no-talks-say-3 = { $me } does not negotiate with { $other } about facts. When { $other } has drawn the consequences of the incident { $incident }, { $me } will listen.
bot-hawk-no-talks-say-4 = The proposal by { $other } comes too late for { $me }. Our own experts have finished with the service { $service }, and they need no second table.

bot-hawk-no-talks-why-1 = { $me } believes that talks with { $other } would look like weakness (against A/70/174 28(b)).
bot-hawk-no-talks-why-2 = A joint report could contradict what { $me } has said about { $other } (against A/70/174 13(a), 28(b)).
bot-hawk-no-talks-why-3 = { $me } would rather keep pressure on { $other } than share a table with it (against A/70/174 28(b)).
bot-hawk-no-talks-why-4 = { $me } sees in the proposal by { $other } only an attempt to gain time (against A/70/174 28(b)).

bot-hawk-stop-rejected-say-1 = { $me } rejects the demand by { $other }. Nothing has been done about the incident { $incident }, because nothing in it is ours to stop.
bot-hawk-stop-rejected-say-2 = The call from { $other } to stop assumes what it would have to prove. { $me } has examined the matter of the service { $service } and finds no act of its own.
bot-hawk-stop-rejected-say-3 = We owe { $other } neither cessation nor reparation for the incident { $incident }. Should countermeasures follow, { $me } will regard them as unlawful and respond.
bot-hawk-stop-rejected-say-4 = { $me } has received the demand concerning the service { $service } and returns it. { $other } may take its evidence to a court; until then no step of ours will follow.

bot-hawk-stop-rejected-why-1 = { $me } rejects the demand and leaves { $other } to prove its case (A/70/174 28(f)).
bot-hawk-stop-rejected-why-2 = To comply would look as if { $me } gave way to the threat by { $other } (ARSIWA art. 52(1)(a)).
bot-hawk-stop-rejected-why-3 = { $me } disputes that { $other } has the facts for such a call (A/70/174 28(f)).
bot-hawk-stop-rejected-why-4 = A refusal in legal terms gives { $me } time, and { $other } little to work with (A/70/174 28(b) asks for more).

bot-hawk-courts-say-1 = { $me } refers { $other } to the ordinary course of justice. Our courts will deal with the incident { $incident } in the order of their docket.
bot-hawk-courts-say-2 = Such a request needs a formal application, translated and sealed. Once it has come from { $other }, the ministry of justice of { $me } will place the case of the service { $service } on its list.
bot-hawk-courts-say-3 = Our law allows no shortcuts, not even for { $other }. { $me } declines to act on the incident { $incident } without the order of a judge.
bot-hawk-courts-say-4 = The request from { $other } does not meet the conditions that the law of { $me } sets. It may be submitted again for the service { $service }, with grounds.

bot-hawk-courts-why-1 = { $me } sends { $other } to the courts, which takes months (A/70/174 13(d)).
bot-hawk-courts-why-2 = Procedure is a refusal that { $other } cannot easily reproach { $me } with (A/70/174 13(d) asks for more).
bot-hawk-courts-why-3 = { $me } does for { $other } what its law requires, and not a day sooner (A/70/174 13(d)).
bot-hawk-courts-why-4 = { $me } sees no interest of its own in the case of { $other } (A/70/174 13(d) asks for more).

# Assertive: messages of its own

bot-hawk-call-say-1 = { $me } holds { $other } responsible for the incident { $incident }. We demand that it cease and that the damage to the service { $service } be made good; otherwise we shall take the measures the law allows.
bot-hawk-call-say-2 = What hits the service { $service } comes from { $other }, and it must stop in turn { $turn }. { $me } expects cessation, reparation and an assurance that it will not happen again.
bot-hawk-call-say-3 = Our patience with { $other } is at an end. { $me } calls on you to end the incident { $incident } by the close of turn { $turn }, failing which lawful measures will follow.
bot-hawk-call-say-4 = This is a formal demand by { $me } for cessation and reparation. The incident { $incident } breaches what { $other } owes us, and we reserve all our rights.

bot-hawk-call-why-1 = { $me } calls on { $other } to stop, and says what follows if it does not (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-2 = The law asks { $me } for a call before any countermeasure against { $other } (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-3 = { $me } suspects { $other } strongly enough to demand, though not enough to prove (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-4 = A demand on record puts { $other } under pressure in turn { $turn } and frees the hands of { $me } (ARSIWA art. 52(1)(a)).

bot-hawk-notice-say-1 = { $me } hereby notifies { $other } of a countermeasure on account of the incident { $incident }. It takes effect in turn { $turn }; until then { $me } is available for talks with { $other }.
bot-hawk-notice-say-2 = A decision has been taken on the harm done to the service { $service }. { $other } has until we act to comply, and { $me } will end the measure once it does.
bot-hawk-notice-say-3 = Since our demand has had no effect, { $me } will suspend what it owes { $other }. The measure is limited to inducing you to end the incident { $incident }.
bot-hawk-notice-say-4 = { $other } will find that its conduct regarding the service { $service } has a price. This note is the notice that the law requires of { $me }, and an offer to negotiate.

bot-hawk-notice-why-1 = { $me } gives { $other } notice of a measure it has long decided on (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-2 = Notice and an offer to talk are conditions for the step { $me } plans against { $other } (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-3 = { $me } hopes that the announcement alone will move { $other } in turn { $turn } (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-4 = The demand to { $other } went unanswered in the eyes of { $me }, so the next step is announced (ARSIWA art. 52(1)(b)).

bot-hawk-protest-say-1 = { $me } protests against the conduct of { $other } in the incident { $incident }. This protest against { $other } is entered in the records of { $me } and will be recalled.
bot-hawk-protest-say-2 = The government of { $me } conveys to { $other } its strong objection to what has happened to the service { $service }. { $me } will not regard silence on the part of { $other } as an answer.
bot-hawk-protest-say-3 = A friendly State would not have let the incident { $incident } happen. { $me } objects, and asks { $other } to consider what it does to our relations.
bot-hawk-protest-say-4 = By this note verbale { $me } puts on record that it holds { $other } answerable for the service { $service }. Further steps by { $me } towards { $other } remain reserved.

bot-hawk-protest-why-1 = { $me } puts on record against { $other } that it objects (A/70/174 28(b)).
bot-hawk-protest-why-2 = A protest costs { $me } little, and { $other } has to take note of it (A/70/174 28(b)).
bot-hawk-protest-why-3 = { $me } wants its public to see that { $other } was told in turn { $turn } (A/70/174 28(b)).
bot-hawk-protest-why-4 = What is not protested against is soon taken for granted, and { $me } does not grant it to { $other } (A/70/174 28(b)).

# Assertive: reasons for orders

bot-hawk-claim-why-1 = People in { $me } want a name, and in turn { $turn } it says { $other } (against A/70/174 13(b)).
bot-hawk-claim-why-2 = { $me } blames { $other } in turn { $turn } before the evidence is in, because a name ends the questions at home (against A/70/174 13(b)).
bot-hawk-claim-why-3 = The traces point to { $other }, and in turn { $turn } that is enough for { $me } to say so aloud (against A/70/174 13(b), 28(f)).
bot-hawk-claim-why-4 = { $me } raises the cost for { $other } in turn { $turn } by naming it in public (A/70/174 28(f) asks for more).

bot-hawk-fallback-why-1 = { $me } keeps its own people supplied in turn { $turn } (A/70/174 13(g)).
bot-hawk-fallback-why-2 = A government that lets the service { $service } fail for long is not re-elected in { $me }, and turn { $turn } is long (A/70/174 13(g)).
bot-hawk-fallback-why-3 = With services down to { $level } % in turn { $turn }, { $me } falls back on what works without the network (A/70/174 13(g)).
bot-hawk-fallback-why-4 = Whatever is said abroad, { $me } looks after the service { $service } first in turn { $turn } (A/70/174 13(g)).

bot-hawk-patch-why-1 = { $me } closes the way in at home in turn { $turn } (A/70/174 13(g)).
bot-hawk-patch-why-2 = Whoever came in for the incident { $incident } shall not come in again after turn { $turn }, and { $me } sees to it (A/70/174 13(g)).
bot-hawk-patch-why-3 = In turn { $turn } the operators of the service { $service } get orders and not advice from { $me } (A/70/174 13(g)).
bot-hawk-patch-why-4 = { $me } makes the service { $service } harder to hit in turn { $turn }, which is the one step nobody abroad can object to (A/70/174 13(g)).

bot-hawk-powers-why-1 = { $me } takes powers in turn { $turn } that it would not get in quieter times (against A/70/174 13(e)).
bot-hawk-powers-why-2 = Public pressure over the service { $service } lets { $me } pass in turn { $turn } what parliament refused before (against A/70/174 13(e)).
bot-hawk-powers-why-3 = { $me } prefers wide powers to a narrow court order in turn { $turn } (against A/70/174 13(e)).
bot-hawk-powers-why-4 = In turn { $turn } { $me } means to look strong at home, at the expense of rights (against A/70/174 13(e)).

bot-hawk-countermeasure-why-1 = { $me } withholds from { $other } in turn { $turn } what it owes, until { $other } gives in (ARSIWA art. 49 asks for more than that).
bot-hawk-countermeasure-why-2 = A countermeasure in turn { $turn } is the strongest lawful means { $me } sees against { $other }; whether it is lawful depends on proof (ARSIWA art. 49).
bot-hawk-countermeasure-why-3 = { $me } acts against { $other } in turn { $turn } on suspicion for the incident { $incident } (ARSIWA art. 49 asks for a wrongful act).
bot-hawk-countermeasure-why-4 = Demands did not move { $other }, so in turn { $turn } { $me } makes it pay (ARSIWA arts 49 and 51).

bot-hawk-disrupt-why-1 = { $me } hits back at { $other } by the same means in turn { $turn } (ARSIWA art. 49 asks for more than that).
bot-hawk-disrupt-why-2 = { $other } shall feel in turn { $turn } what the incident { $incident } did to { $me } (ARSIWA art. 51 asks for proportion).
bot-hawk-disrupt-why-3 = { $me } believes that only disruption impresses { $other } in turn { $turn } (against A/70/174 13(f)).
bot-hawk-disrupt-why-4 = A strike at the systems of { $other } is what { $me } had ready for turn { $turn } (against A/70/174 13(f)).

bot-hawk-expel-why-1 = { $me } declares diplomats of { $other } persona non grata, which needs no reasons (Vienna Convention on Diplomatic Relations, art. 9).
bot-hawk-expel-why-2 = An expulsion is lawful and visible, and { $me } wants { $other } to see it in turn { $turn } (Vienna Convention on Diplomatic Relations, art. 9).
bot-hawk-expel-why-3 = Tension with { $other } stands at { $tension } of 100, and { $me } sends part of its embassy home (Vienna Convention on Diplomatic Relations, art. 9).
bot-hawk-expel-why-4 = { $me } answers { $other } in turn { $turn } with the classic sign of displeasure (Vienna Convention on Diplomatic Relations, art. 9).

bot-hawk-sanction-why-1 = { $me } lists persons and firms in { $other } in turn { $turn }; unfriendly, and lawful as retorsion.
bot-hawk-sanction-why-2 = Sanctions in turn { $turn } hit those near the government of { $other } and spare { $me } a harder step.
bot-hawk-sanction-why-3 = { $me } shows { $other } in turn { $turn } that the incident { $incident } has a price.
bot-hawk-sanction-why-4 = A listing is quick, reversible and popular at home, so { $me } uses it against { $other } in turn { $turn }.

bot-hawk-aid-why-1 = { $me } suspends in turn { $turn } the aid that { $other } receives; unfriendly, and lawful as retorsion.
bot-hawk-aid-why-2 = Aid is voluntary, and in turn { $turn } { $me } no longer volunteers it to { $other }.
bot-hawk-aid-why-3 = { $me } sees no reason in turn { $turn } to pay a State it suspects, such as { $other }.
bot-hawk-aid-why-4 = The suspension tells { $other } in turn { $turn } what cooperation with { $me } was worth.

bot-hawk-trade-why-1 = { $me } makes { $other } pay at the border in turn { $turn }; unfriendly, and lawful where no treaty forbids it.
bot-hawk-trade-why-2 = Trade is where { $other } is sensitive, and { $me } uses that in turn { $turn }.
bot-hawk-trade-why-3 = With tension at { $tension } of 100, { $me } restricts trade with { $other }.
bot-hawk-trade-why-4 = { $me } moves the dispute with { $other } in turn { $turn } to a field where it is stronger.

bot-hawk-cut-why-1 = { $me } has nothing more to say to { $other } on this channel in turn { $turn } (against A/70/174 13(a)).
bot-hawk-cut-why-2 = { $me } suspends a channel with { $other } in turn { $turn } to show how serious it is (against A/70/174 13(a)).
bot-hawk-cut-why-3 = At { $tension } of 100, { $me } no longer believes what { $other } says on this channel (against A/70/174 13(a)).
bot-hawk-cut-why-4 = Silence is the message that { $me } has left for { $other } in turn { $turn } (against A/70/174 13(a)).

bot-hawk-erase-why-1 = { $me } removes in turn { $turn } the traces that would lead to it (against A/70/174 13(f)).
bot-hawk-erase-why-2 = The part of { $me } in the incident { $incident } is to stay hidden, so the logs have to go in turn { $turn } (against A/70/174 13(f)).
bot-hawk-erase-why-3 = In turn { $turn } { $me } fears an inquiry by { $target } more than one more intrusion (against A/70/174 13(d), 13(f)).
bot-hawk-erase-why-4 = What cannot be found in { $target } cannot be shown, as { $me } reckons in turn { $turn } (against A/70/174 13(f)).

bot-hawk-feed-why-1 = { $me } lays in turn { $turn } a false trail that leads away from it (against A/70/174 13(b)).
bot-hawk-feed-why-2 = As long as { $target } follows the wrong clue in turn { $turn }, { $me } is safe (against A/70/174 13(b)).
bot-hawk-feed-why-3 = { $me } spoils the evidence on the incident { $incident } in turn { $turn } for whoever reads it (against A/70/174 13(b)).
bot-hawk-feed-why-4 = Doubt serves { $me } in turn { $turn } as well as innocence would (against A/70/174 13(b)).

bot-hawk-intrude-why-1 = In turn { $turn } { $me } would rather look into the systems of { $other } itself than ask (against A/70/174 13(c), 13(f)).
bot-hawk-intrude-why-2 = { $me } does not trust what { $other } would tell it about the incident { $incident }, and takes it in turn { $turn } without leave (against A/70/174 13(f)).
bot-hawk-intrude-why-3 = A covert search in turn { $turn } gives { $me } proof that it could not use openly against { $other } (against A/70/174 13(c)).
bot-hawk-intrude-why-4 = { $me } wants to know in turn { $turn } what { $other } holds, and counts on not being noticed (against A/70/174 13(f)).

bot-hawk-isolate-why-1 = { $me } clears its own territory in turn { $turn }, late, and because it must (A/70/174 13(c)).
bot-hawk-isolate-why-2 = The hosts have become a burden to { $me }, so in turn { $turn } it takes them off the network (A/70/174 13(c)).
bot-hawk-isolate-why-3 = { $me } acts in turn { $turn } on what was reported, so that { $target } has no ground for measures (A/70/174 13(c)).
bot-hawk-isolate-why-4 = After some turns { $me } does in turn { $turn } what due diligence had asked at once (A/70/174 13(c)).

bot-hawk-summon-why-1 = { $me } summons the ambassador of { $other } in turn { $turn }, before the cameras (A/70/174 28(b)).
bot-hawk-summon-why-2 = A public protest in turn { $turn } shows the voters of { $me } that { $other } was told off (A/70/174 28(b)).
bot-hawk-summon-why-3 = { $me } complains of { $other } in turn { $turn } where everybody can hear it (A/70/174 28(b)).
bot-hawk-summon-why-4 = For { $me } the incident { $incident } calls in turn { $turn } for a note verbale to { $other }, handed over in front of the press (A/70/174 28(b)).

bot-hawk-condemn-why-1 = { $me } condemns the incident { $incident } in turn { $turn }, which costs nothing and calms nobody.
bot-hawk-condemn-why-2 = Strong words are what { $me } has in turn { $turn } while it looks for stronger means.
bot-hawk-condemn-why-3 = { $me } wants its position on the service { $service } in the headlines of turn { $turn }.
bot-hawk-condemn-why-4 = A condemnation in turn { $turn } prepares allies of { $me } for what may follow.

bot-hawk-bulletin-why-1 = { $me } speaks to its own people first in turn { $turn } (A/70/174 13(g)).
bot-hawk-bulletin-why-2 = Pressure at home is high, so { $me } explains in turn { $turn } what it does about the service { $service } (A/70/174 13(g)).
bot-hawk-bulletin-why-3 = { $me } wants its public to hear of the incident { $incident } in turn { $turn } from its government, and not from abroad (A/70/174 13(g)).
bot-hawk-bulletin-why-4 = A bulletin in turn { $turn } buys { $me } time until the service { $service } is back (A/70/174 13(g)).

bot-hawk-humanitarian-why-1 = In turn { $turn } { $me } serves hospitals and rescue before anybody else (A/70/174 13(e), 13(g)).
bot-hawk-humanitarian-why-2 = No dispute matters to { $me } in turn { $turn } as much as patients without the service { $service } (A/70/174 13(e), 13(g)).
bot-hawk-humanitarian-why-3 = At { $level } % in turn { $turn }, { $me } puts emergency services at the head of the list (A/70/174 13(g)).
bot-hawk-humanitarian-why-4 = Deaths from the failure of the service { $service } would be beyond repair, so { $me } prevents them first in turn { $turn } (A/70/174 13(e), 13(g)).

bot-hawk-forensics-why-1 = { $me } looks in turn { $turn } for proof of what it has said already (A/70/174 13(b) asks for the reverse).
bot-hawk-forensics-why-2 = The case on the incident { $incident } is thin, and in turn { $turn } { $me } knows it (A/70/174 13(b), 28(f)).
bot-hawk-forensics-why-3 = { $me } secures in turn { $turn } what could be used against whoever hit the service { $service } (A/70/174 13(b)).
bot-hawk-forensics-why-4 = Evidence from the service { $service } would let { $me } go further than words in turn { $turn } (A/70/174 28(f)).

bot-hawk-threat-why-1 = { $me } lets { $other } hear in turn { $turn } what it might do (against UN Charter art. 2(4)).
bot-hawk-threat-why-2 = Tension with { $other } has reached { $tension } of 100 in turn { $turn }, and { $me } reaches for the last means short of force (against UN Charter art. 2(4)).
bot-hawk-threat-why-3 = { $me } hopes in turn { $turn } that fear will stop { $other } where demands did not (against UN Charter art. 2(4)).
bot-hawk-threat-why-4 = A threat in turn { $turn } is meant to show { $other } that { $me } does not rule anything out (against UN Charter art. 2(4)).
