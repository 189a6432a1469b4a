# Words of the terminal: prompts, menus, the table in lines.

# Prompts. The program adds " > " after them, or the keys for yes and no.
term-choose = number, or Enter to go back
term-choose-more = number, ? for what each is, or Enter to go back
term-choose-leave = number, or Enter to leave
term-choose-without = number, or Enter to begin without
term-choose-first = number, or Enter for the first
term-choose-low = number, or Enter for low
term-choose-no-reason = number, or Enter to give no reason
term-choose-show-nothing = number, or Enter to show nothing
term-choose-some = numbers, * for all that are marked, Enter for none
term-choose-help = Type the number of your choice and press Enter. Nothing is sent or sealed before you are asked.
term-no-choice = { $most ->
    [one] “{ $typed }” is not a choice here. Type 1, Enter as the prompt says, or q to leave the exercise.
   *[other] “{ $typed }” is not a choice here. Type a number from 1 to { $most }, Enter as the prompt says, or q to leave the exercise.
  }
term-some-unclear = { $most ->
    [one] “{ $typed }” is not a choice here. Type 1, * or Enter.
   *[other] “{ $typed }” is not a choice here. Type numbers from 1 to { $most }, with spaces between them.
  }
term-yes-no = [y/N]
term-yes-no-end = [y/N, or e ends it now]
term-yes-words = y yes
term-no-words = n no
term-yes-no-unclear = “{ $typed }” is not an answer here. Type y for yes, n or Enter for no.
term-begun = (You had begun: “{ $words }”)
term-quoted = “{ $words }”
term-own-words = Your own words (one line, or Enter for none)

# Leaving
term-leave-unkept = Leave the exercise? It is not kept, and ends here.
term-leave-behind = Leave without what you did last? It is not on disk.
term-leave-kept = Leave? The exercise is kept. { $command } resumes it here.
term-stop-silent = Nothing more comes in.
term-stop-left = You leave.
term-stop-kept = { $turn ->
    [0] The exercise is kept as it stands, in the preparation. { $command } resumes it here.
   *[other] The exercise is kept as it stands, in turn { $turn }. { $command } resumes it here.
  }
term-stop-behind = { $turn ->
    [0] What you did last, in the preparation, is not on disk. { $command } resumes the exercise before it.
   *[other] What you did last, in turn { $turn }, is not on disk. { $command } resumes the exercise before it.
  }
term-stop-ends = { $turn ->
    [0] The exercise ends here, in the preparation.
   *[other] The exercise ends here, in turn { $turn }.
  }

# Starting, resuming, keeping
term-bots-play = Nobody sits at a terminal: bots play, and the transcript follows. `lucca play --terminal` reads from standard input all the same.
term-log-written = The log is in { $path }.
term-welcome = LUCCA · You play a State in a crisis. Bots play the other States.
term-which-exercise = Which exercise? The first is short and explains itself.
term-which-state = { $title } · Which State do you play?
term-seat-taken = you play { $state } yourself
term-seat-taken-hint = give the bot to another State
term-exercise-waits = LUCCA · An exercise waits for you.
term-waiting = { $turn ->
    [0] Resume { $title } as { $seat }, before turn 1
   *[other] Resume { $title } as { $seat }, in turn { $turn }
  }
term-begin-another = Begin another exercise
term-held = { $title } (exercise { $exercise }) is being played by { $who }.
term-none-waits = no exercise waits to be resumed
term-none-waits-hint = `lucca play` begins one; `lucca exercises` lists them all
term-no-terminal = nobody sits at a terminal, and there is no window
term-no-terminal-hint = `lucca exercises { $exercise }` describes it; `lucca resume { $exercise } --terminal` reads from standard input all the same
term-exercise = exercise { $exercise }
term-setup-unread = who plays what cannot be read: { $error }
term-setup-unread-hint = a newer program may have written it: resume it with that one
term-seats-many = several people sit at this table, and the terminal has one seat
term-seats-many-hint = resume it in the window: `lucca`
term-seat-other = you are { $seat } in this exercise, and not { $wish }
term-seat-other-hint = to play another State, begin an exercise: `lucca play`
term-where-kept = WHERE IS THE EXERCISE KEPT?
term-keep-in = Keep it in { $path }
term-keep-nowhere = Play without keeping it: leaving ends it
term-not-on-disk = What you just did is not on disk yet. Nothing is lost while this program runs.
term-try-again = Enter to try again, q to leave without it
term-on-disk = It is on disk now.
term-branch-begins = A new branch begins: branch { $branch } of exercise { $exercise }. Branch { $old } stays as it is. When both have ended, `lucca exercises compare { $exercise } { $old } { $branch }` lays them side by side.
term-branch-earlier = It begins before the turn you chose: the times of what came between are damaged.
term-resumed = { $turn ->
    [0] You are { $seat }. Resumed in the preparation.
   *[other] You are { $seat }. Resumed in turn { $turn }.
  }
term-others-briefs = The others have briefs of their own, which you do not see. During the exercise, ? explains what you can do, and q leaves.
term-begin = Enter to begin
term-preparation = PREPARATION · { $left } left
term-begin-without = Begin without preparing more?

# The menu
term-status = TURN { $turn } · { $phase } · attention { $attention } · CERT effort { $effort } · capital { $capital } · pressure { $pressure }
term-menu-requests = requests ({ $n })
term-menu-write = write
term-menu-decide = decide
term-menu-sealed = sealed ({ $n })
term-menu-evidence = evidence ({ $n })
term-menu-channels = channels
term-menu-standing = where you stand
term-menu-brief = brief
term-menu-view = your view
term-menu-note = note
term-menu-break = break
term-menu-back = back
term-menu-go-on = go on
term-menu-commit = commit
term-enter = Enter
term-menu-help = help
term-menu-short = { $keys }, Enter, ? · requests { $requests } · sealed { $sealed } · evidence { $evidence }
term-no-menu-choice = “{ $typed }” is not a choice here. ? explains the menu.
term-enter-again = Enter again to go on.
term-go-on-anyway = Go on all the same?
term-nothing-sealed-pass = Nothing is sealed. Let the turn pass?
term-refused = Not done. { $why }
term-help-turn = A turn has three parts. In the Briefing you read what has happened. In the Consultation you write to others, in three exchanges: what you send in one is read in the next, and every request starts a clock at the other end. In the Decision you seal orders; the orders of all States are carried out together.
term-help-judging = Nothing is judged before the end. The scorecard then has four pages that never mix: norms, law, channels, and what became of people and of your aims.
term-help-requests = requests that others sent you: acknowledge receipt, answer, or say why you cannot
term-help-write = a message to another State: choose the kind, the channel, what it states, and your own words
term-help-decide = an order: before you seal it, counsel says whether it is lawful on what you know, and why
term-help-sealed = orders that are sealed already; you can take them back until the Decision ends
term-help-evidence = what you hold as evidence, and what your analysts make of it
term-help-channels = your channels to others, and their status; a communication check costs one attention
term-help-standing = where you stand: services, budgets, tension, trust
term-help-brief = your brief and your aims
term-help-view = say what you yourself believe; it is kept for the debrief
term-help-note = a note to yourself, kept beside the exercise
term-help-break = a break; how long it takes is kept beside the exercise
term-help-back = back to the beginning of a turn: a new branch begins there, and the old one stays as it is
term-help-go-on = Enter: go on to the next exchange, the Decision or the next turn
term-help-leave = q: leave

# Requests and messages
term-requests = REQUESTS
term-request = { $kind } ({ $state })
term-request-due = { $kind } ({ $state }; to be answered by the end of turn { $turn })
term-no-requests = No request waits for an answer.
term-no-channel = You have no channel that is open.
term-to-whom = TO WHOM?
term-whom-option = { $other } (tension { $tension })
term-what-to-write = WHAT DO YOU WRITE TO { $other }?
term-which-channel = BY WHICH CHANNEL?
term-which-incident = ABOUT WHICH INCIDENT?
term-channel = { $kind } ({ $level }): { $health }
term-states-complete = WHAT IT STATES · * what a complete message of this kind states
term-states-proposed = WHAT IT STATES · * proposed
term-show-item = SHOW SOMETHING YOU HOLD?
term-what-follows = WHAT DOES IT SAY WILL FOLLOW?
term-letter-title = TO { $other }: { $kind }
term-letter-by = by { $channel }
term-letter-about = about { $incident }
term-letter-shows = shows { $item }
term-letter-states = states { $fields }
term-letter-follows = says what will follow: { $follows }
term-send = Send?
term-not-sent = Not sent.
term-send-answer = To { $other }: { $answer }. Send?
term-send-answer-item = To { $other }: { $answer }, with the item. Send?
term-why-not = WHY NOT?
term-why-part = WHY ONLY IN PART?

# Orders
term-order-kind = WHAT KIND OF ORDER?
term-family = { $n ->
    [0] { $family }: { $meaning } · none now
   *[other] { $family }: { $meaning } · { $n } now
  }
term-family-protect = at home, first of all
term-family-investigate = know more
term-family-cooperate = with another State
term-family-law-enforcement = police and courts
term-family-public = what you say to everyone
term-family-adverse = against another State
term-family-force = by arms
term-order-now = { $order } ({ $cost }): { $meaning }
term-order-not-now = { $order } ({ $cost }): { $meaning } · NOT NOW: { $why }
term-cost-attention = { $n } attention
term-cost-effort = { $n } CERT effort
term-cost-capital = { $n } capital
term-cost-nothing = free
term-against-whom = AGAINST WHOM?
term-about-whom = ABOUT WHOM?
term-with-whom = WITH WHOM?
term-how-far = HOW FAR DOES THE STATEMENT GO?
term-how-sure = HOW SURE ARE YOU?
term-why = WHY?
term-order-title = ORDER: { $order }
term-order-cost = cost: { $cost }
term-order-touches = touches: { $cites }
term-claim = claim { $claim } · confidence: { $confidence }
term-claim-states = claim { $claim } · states { $fields } · confidence: { $confidence }
term-counsel = COUNSEL, ON WHAT YOU KNOW
term-counsel-lawful = counsel: lawful on what you know, settled
term-seal = Seal it?
term-not-sealed = Not sealed. A draft leaves no trace.
term-sealed = SEALED · a number takes that order back
term-nothing-sealed = Nothing is sealed.
term-take-commit-back = You have committed. Take that back?

# What a delegation looks at
term-evidence = EVIDENCE · grade: source A reliable to F unknown, item 1 confirmed to 6 cannot be judged
term-channels = CHANNELS
term-check = Communication check on all channels, for one attention?
term-check-free = Communication check on all channels, at no cost?
term-standing = WHERE { $state } STANDS
term-standing-with = tension { $tension } of 100 · you trust it { $trust } of 100
term-standing-incident = { $incident } ({ $state }; severity S{ $severity }, { $word }; effects E{ $effects })

# Notes, breaks, going back
term-note = Your note, for the debrief (one line, or Enter for none)
term-noted = Noted. It changes nothing in the exercise.
term-note-lost = The note is not on disk.
term-break = A break. Enter to go on
term-own-view = WHAT DO YOU YOURSELF BELIEVE?
term-own-view-percent = How likely, in percent?
term-own-view-range = Type a number from 0 to 100.
term-back-unkept = This exercise is not kept, so you cannot go back in it.
term-back-when = BACK TO WHEN? What was played stays as it is; a new branch begins.
term-turn-beginning = The beginning of turn { $turn }
term-back-sure = You know now what you did not know then; the log says so. Go back?

# Debrief
term-endex = ENDEX. What had happened: { $truth }
term-own-scorecard = That was the scorecard of { $state }. The exercise is over, so nothing is secret any more. The same dice again: --seed { $seed }
term-debrief-transcript = The transcript, with the truth
term-debrief-all = All scorecards
term-debrief-own = The scorecard of { $state } again
term-debrief-back = Go back to the beginning of a turn and play on from there
