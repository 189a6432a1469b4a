# Commands around an exercise
cmd-log-written = The log is in { $path }.
cmd-log-secrets = The log is in { $path }. It holds everything, secrets included.
cmd-renamed = `{ $old }` is now called `{ $new }`. The old name still works.
cmd-checked-so-far = { $done } of { $all } checked …
cmd-no-window = No window can be opened ({ $why }). Lucca runs in the terminal instead.
cmd-check-sound = { $path }: sound
cmd-check-playable = { $path }: playable, { $n ->
    [one] 1 warning
   *[other] { $n } warnings
  }
cmd-check-faults = { $path }: { $faults ->
    [one] 1 fault
   *[other] { $faults } faults
  }, { $n ->
    [one] 1 warning
   *[other] { $n } warnings
  }
cmd-check-failed = Not everything can be played as it is.
cmd-turns-range = { $least } to { $most } turns
cmd-new-written = { $path } is a scenario of two States that can be played as it is. `lucca check { $path }` shows what is wrong as you change it.
cmd-fonts = The fonts of the window have a licence of their own:
cmd-log-short = The log ends before ENDEX.
cmd-log-verified = Verified: { $n ->
    [one] 1 event follows from what was put in.
   *[other] { $n } events follow from what was put in.
  }

# The library of exercises
cmd-none-kept = No exercise is kept in { $path } yet. `lucca play` starts one.
cmd-title-as = { $title } as { $seat }
cmd-turn-phase = turn { $turn }, { $phase }
cmd-branches = { $n ->
    [one] 1 branch
   *[other] { $n } branches
  }
cmd-holder = { $who }, process { $process }, since { $time }, last heard of { $seconds } s ago
cmd-exercise = EXERCISE { $n } · { $title }
cmd-started = started { $when } · identity { $identity }
cmd-branches-head = BRANCHES
cmd-events = { $n ->
    [one] 1 event
   *[other] { $n } events
  }
cmd-leaves = leaves branch { $branch } after event { $event }
cmd-unfinished = Something was not finished on the branch played last; `lucca resume` shows it again.
cmd-journal-head = JOURNAL
cmd-exported = Exercise { $n } is in { $path }. `lucca exercises import` reads it on another machine. It holds everything, secrets included.
cmd-imported = Imported as exercise { $n }.
cmd-import-here = It is here already, as exercise { $n }. Nothing was changed.
cmd-import-notes = It is here already, as exercise { $exercise }. { $n ->
    [one] 1 entry of its journal was added.
   *[other] { $n } entries of its journal were added.
  }
cmd-import-beside = Imported as exercise { $n }. Exercise { $other } has the same origin and went another way. Both are kept.
cmd-forked = Branch { $branch } of exercise { $exercise } leaves branch { $from } after event { $event }. `{ $command }` plays it.
cmd-fork-earlier = Event { $at } came together with others; the branch leaves before all of them.
cmd-verify-good = Read: { $branches ->
    [one] 1 branch
   *[other] { $branches } branches
  }, { $events ->
    [one] 1 event
   *[other] { $events } events
  }. No faults.
cmd-verify-faults = Read: { $branches ->
    [one] 1 branch
   *[other] { $branches } branches
  }, { $events ->
    [one] 1 event
   *[other] { $events } events
  }. Faults: { $faults }.

# Two branches side by side
cmd-compare-title = { $title } · branch { $one } and branch { $two } of exercise { $exercise }
cmd-compare-same = They are the same to the last event.
cmd-compare-until = The same up to event { $event } ({ $moment }).
cmd-compare-after = WHAT HAPPENED AFTERWARDS · only what one of them has
cmd-compare-outcome = OUTCOME
cmd-col-branch = branch
cmd-col-norms = norms
cmd-col-channels = channels
cmd-col-harm = person-days
cmd-col-aims = aims
cmd-col-tension = highest tension
cmd-of = { $n } of { $all }
cmd-percent = { $n } %
cmd-compare-region = branch { $branch } · tension in the region: { $rung }
cmd-compare-region-open = branch { $branch } · tension in the region: { $rung }; it has not ended yet
cmd-compare-note = Norms: mean of those with a figure. Channels: questions with a yes, of those that arose. Person-days: without service. Aims: met, of those the program can judge.

# The journal
cmd-entry = Entry { $n } in the journal of exercise { $exercise }.
cmd-by-name = { $name } ({ $role })
cmd-role-facilitator = facilitator
cmd-role-evaluator = evaluator
cmd-role-delegation = delegation
cmd-the-facilitator = the facilitator
cmd-the-evaluator = the evaluator
cmd-the-delegation = the delegation
cmd-event = event { $event }
cmd-event-at = event { $event }, { $moment }
cmd-on-branch = branch { $n }
cmd-break-on = the room takes a break
cmd-break-off = the room resumes
cmd-note = { $who }: { $words }
cmd-bookmark = { $who }: a bookmark
cmd-bookmark-words = { $who }: a bookmark, { $words }
cmd-criterion = { $who } adds the criterion “{ $title }” ({ $id }): 1 { $one }, 2 { $two }, 3 { $three }, 4 { $four }
cmd-rating = { $who } rates { $whom }, { $title }: { $level } of 4, { $said }
cmd-rating-words = { $who } rates { $whom }, { $title }: { $level } of 4, { $said }: { $words }
cmd-the-room = the room
cmd-corrects = { $who } corrects: { $what }
cmd-referred = { $who } asks for adjudication of the words of a message
cmd-adjudicated = { $who } rules on the words of a message: { $what }
cmd-nothing-scored = nothing is scored: { $why }
cmd-entry-unknown = something a newer version of the program wrote
cmd-withdrawn = { $entry } [withdrawn]
cmd-withdrawn-why = { $entry } [withdrawn: { $why }]
cmd-correction-strike = finding { $finding } is struck: { $reason }
cmd-correction-change = finding { $finding } becomes { $verdict }, weight { $weight }: { $reason }
cmd-correction-add = a finding is added for { $nation }, { $norm }, { $verdict }, weight { $weight }: { $reason }
cmd-correction-unreadable = something this version of the program cannot read

# Words typed into messages
cmd-words-title = OWN WORDS IN MESSAGES · exercise { $exercise }, branch { $branch }
cmd-words-none = No message and no answer holds words of the sender’s own.
cmd-quoted = “{ $words }”
cmd-words-not-asked = Nobody has asked for adjudication.
cmd-words-ruled = Ruled on in entry { $entry }: { $what }
cmd-words-how = To rule on a message, name it by its event. With a finding, or with nothing to score:

# Counsel
cmd-counsel-title = COUNSEL · { $state } · turn { $turn } · { $order }
cmd-claim = claim { $id }: { $name }
cmd-counsel-reading = reading: { $reading }
cmd-counsel-about = about “{ $incident }” · reading: { $reading }
cmd-counsel-off = Counsel is off.
cmd-counsel-known = ON WHAT IS KNOWN
cmd-counsel-truth = IN TRUTH
cmd-opinion = { $label }: { $verdict }
cmd-opinion-settled = { $label }: { $verdict }, settled
cmd-cure = Cure: { $what } ({ $when })
cmd-counsel-note = Note:
cmd-counsel-debrief = FOR THE DEBRIEF
