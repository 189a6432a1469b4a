//! *Cooperative*: asks before it speaks, answers what it is asked, shows what it holds, helps, and owns up.
//! It pays for that with secrets and with some of its own aims.

use crate::doctrine::delegation::{Leaning, Letter, Said, Temper};
use crate::doctrine::scene::{CRISIS, DISPUTE, Scene};
use crate::engine::{Answer, Claim, Consequence, NationMeter, OpenDispatch, Reason};
use crate::framework::{Capacity, DispatchKind, Field, Fields, Knowledge, Tag, Tags};

/// What it would never do: what is covert, adverse, or takes from its own people what the incident does not
/// call for.
const NEVER: Tags = Tags::these(&[
    Tag::Covert,
    Tag::Retorsion,
    Tag::Countermeasure,
    Tag::Intrude,
    Tag::Disrupt,
    Tag::Blanket,
    Tag::MassPowers,
    Tag::Conceal,
    Tag::Ransom,
    Tag::Claim,
    Tag::Protest,
]);

pub(super) static COOPERATIVE: Temper = Temper {
    name: "cooperative",
    cards: &[
        Tag::Ping,
        Tag::Humanitarian,
        Tag::Exercise,
        Tag::LegalView,
        Tag::SeverityScale,
        Tag::DeclareCritical,
    ],
    checks_lines: true,
    acknowledges: 1,
    answers: 2,
    answer,
    letters: LETTERS,
    leanings: LEANINGS,
    claim,
    shares: true,
};

fn answer(scene: &Scene<'_>, open: &OpenDispatch) -> Option<Said> {
    let full = |words, because| Some(Said { how: Answer::Full, reason: Reason::None, words, because });
    // A yes is a promise: there has to be somebody to send, or something.
    let spare = scene.view.meter(NationMeter::Effort) >= 2 + 2 * i16::from(scene.promised)
        && (scene.has_order(Tags::of(Tag::Help))
            || scene.has_order(Tags::of(Tag::Remedy)) && scene.view.capacity(Capacity::Technical) >= 2);
    match open.kind {
        DispatchKind::AskHelp if spare => full(
            "Yes. What you need comes tonight, with people who know how to use it. They take orders from you, and notes for nobody else.",
            "Says to {other} what it can send, and when (A/70/174 13(h)).",
        ),
        DispatchKind::AskHelp => Some(Said {
            how: Answer::Declined,
            reason: Reason::NoMeans,
            words: "Not tonight: everyone we have is out. Please ask elsewhere as well, and ask us again.",
            because: "Has nobody to spare this turn and tells {other} so at once, so that it can ask elsewhere (A/70/174 13(h)).",
        }),
        DispatchKind::CallToStop if scene.author() => full(
            "It was ours. It ends now, and you will hear from us how it came about.",
            "Answers {other} openly: it was a body of its own, and it ends (ARSIWA art. 30).",
        ),
        DispatchKind::CallToStop => Some(Said {
            how: Answer::Part,
            reason: Reason::NotOurs,
            words: "We hear you. As far as we can see the act is not ours. What we know of it you shall have.",
            because: "Tells {other} what it knows and that the act is not its own; a dispute is settled by talking (A/70/174 28(b)).",
        }),
        DispatchKind::Clarify if scene.author() => full(
            "You asked, and you shall have it from us: it was a body of our own, beyond its orders.",
            "Tells {other} the truth about its own part before others do (A/70/174 13(b)).",
        ),
        DispatchKind::Clarify => full(
            "We know nothing of our own about it yet. What you tell us we take up tonight, and what we find you shall have.",
            "Answers what {other} asks with what it knows, and says what it does not know (A/70/174 13(b)).",
        ),
        DispatchKind::Notify if scene.hit() => full(
            "Thank you. It is with our people now, beside what we have ourselves.",
            "Takes up what {other} tells it about its own trouble (A/70/174 13(a)).",
        ),
        DispatchKind::Notify | DispatchKind::AskMitigation => full(
            "It has reached somebody who can act. A judge has it before him; the data will be kept, and you will hear what was found.",
            "Says to {other} what it does about machines on its soil (A/70/174 13(c), 13(h)).",
        ),
        DispatchKind::AskPreservation | DispatchKind::AskLegal => full(
            "The data are kept from this hour. The file is open; send the papers when you have them.",
            "Keeps the data and opens the file for {other} (A/70/174 13(d)).",
        ),
        _ => full(
            "Agreed. Name a place and an hour; ours are packed.",
            "Takes up what {other} proposes (A/70/174 13(a)).",
        ),
    }
}

const LETTERS: &[Letter] = &[
    Letter {
        kind: DispatchKind::OfferRepair,
        says: Fields::these(&[Field::Facts, Field::Doable, Field::NextContact]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| scene.author() && scene.theirs(),
        words: "It was a section of our own. It has been told to stop. We put right what it broke; tell us where to begin, and whom to ring.",
        because: "Owns up to {other} and offers to put right what a body of its own broke (ARSIWA art. 31).",
    },
    Letter {
        kind: DispatchKind::Clarify,
        says: Fields::these(&[
            Field::Facts,
            Field::Times,
            Field::NotAccusation,
            Field::AnswerBy,
            Field::NextContact,
        ]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| scene.hit() && !scene.author() && (scene.suspected(10) || scene.state_link() >= 25),
        words: "There is talk here that this leads to you. We do not join in it; we ask. What do you see on your side? We should like to know before our newspapers do.",
        because: "Asks {other} what it knows before it says a word in public (A/70/174 13(b)).",
    },
    Letter {
        kind: DispatchKind::AskHelp,
        says: Fields::these(&[
            Field::Facts,
            Field::Times,
            Field::Severity,
            Field::CriticalNamed,
            Field::Doable,
            Field::NextContact,
        ]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| {
            (scene.hit() && scene.severity() >= 2
                || scene.host()
                    && scene.running()
                    && !scene.theirs()
                    && scene.view.capacity(Capacity::Technical) <= 1)
                && !scene.suspected(10)
                && scene.tension() < CRISIS
        },
        words: "We cannot do this alone. Two people who can read such systems would help, for as long as you can spare them. What they may touch we put in writing.",
        because: "Asks {other} for people who can help, with what is needed to decide (A/70/174 13(h)).",
    },
    Letter {
        kind: DispatchKind::AskMitigation,
        says: Fields::these(&[
            Field::Facts,
            Field::Times,
            Field::Severity,
            Field::CriticalNamed,
            Field::Doable,
            Field::NotAccusation,
        ]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| {
            scene.hit() && !scene.author() && scene.has_item() && scene.suspected(25) && scene.severity() >= 2
        },
        words: "Machines on your soil speak to ours when it happens; addresses and times are enclosed. Please stop them in whatever way your law allows, and keep what is on them.",
        because: "Asks {other} to stop what comes from its soil, with facts it can act on (A/70/174 13(h)).",
    },
    Letter {
        kind: DispatchKind::Warn,
        says: Fields::these(&[Field::Facts, Field::Times, Field::Minimised]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| scene.hit() && !scene.suspected(10),
        words: "This has hit us. What to look for is enclosed, and nothing in it is about persons.",
        because: "Passes indicators on to {other}, who may be next (A/70/174 13(g)).",
    },
    Letter {
        kind: DispatchKind::Offer,
        says: Fields::these(&[Field::Facts, Field::Doable, Field::NextContact]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| {
            scene.theirs()
                && !scene.author()
                && !scene.did(Tag::Answer)
                && scene.view.capacity(Capacity::Technical) >= 2
        },
        words: "We have people awake who know such systems. Say the word and they come. Say nothing and nobody is offended.",
        because: "Offers {other} help before it has to ask (A/70/174 13(h)).",
    },
    Letter {
        kind: DispatchKind::Warn,
        says: Fields::these(&[Field::Facts, Field::Confidence, Field::Minimised]),
        consequence: Consequence::None,
        from: 2,
        with_item: true,
        when: |scene| !scene.author() && (scene.theirs() || scene.hit()),
        words: "We hold this, graded as you see. You should judge by the same things as we do.",
        because: "Shows {other} what it holds, graded, so that both judge by the same things (A/70/174 13(d)).",
    },
    Letter {
        kind: DispatchKind::Propose,
        says: Fields::these(&[Field::Facts, Field::Doable, Field::AnswerBy]),
        consequence: Consequence::None,
        from: 2,
        with_item: false,
        when: |scene| scene.running() && scene.tension() >= DISPUTE,
        words: "Each of us holds half of the facts. Two from you, two from us, one table, one report.",
        because: "Proposes to {other} that both find the facts together (A/70/174 13(a); A/70/174 28(b)).",
    },
    Letter {
        kind: DispatchKind::AdvanceWord,
        says: Fields::these(&[Field::Facts, Field::Confidence]),
        consequence: Consequence::None,
        from: 2,
        with_item: false,
        when: |scene| claim(scene).0 != Claim::K0,
        words: "Tomorrow we say in public what the evidence carries, and no more. You read it first.",
        because: "Tells {other} in private what it is about to say in public (A/70/174 13(b)).",
    },
];

/// Says in public only what every condition of the ladder is there for, and not before the middle of the
/// crisis.
fn claim(scene: &Scene<'_>) -> (Claim, Fields) {
    // Where traffic came from is no accusation; a name is one.
    let said = Fields::these(&[Field::Facts, Field::Confidence]);
    let origin = said.with(Field::NotAccusation);
    let (Some(other), Some(incident)) = (scene.other, scene.incident) else { return (Claim::K0, said) };
    // Where somebody has owned up, nobody else is named.
    let owned_up = scene.others().any(|other| scene.view.was_offered_repair(other));
    if owned_up || scene.turn() < 4 || !scene.suspected(55) || scene.author() || scene.did(Tag::Claim) {
        return (Claim::K0, said);
    }
    let rungs = [(Claim::K5, said), (Claim::K3, said), (Claim::K2, origin)];
    rungs
        .into_iter()
        .find(|(claim, said)| scene.view.claim_missing(other, incident, *claim, *said) == 0)
        .unwrap_or((Claim::K0, said))
}

const LEANINGS: &[Leaning] = &[
    Leaning {
        all: Tags::these(&[Tag::Cease, Tag::Notify]),
        none: NEVER,
        weight: 100,
        again: 0,
        when: |scene| scene.theirs() && !scene.did_about(Tag::Cease) && !scene.sealed(Tag::Cease),
        because: "A body of its own did this: it ends at once, and {other} hears it from here first (A/70/174 13(f); ARSIWA art. 30).",
    },
    Leaning {
        all: Tags::of(Tag::Cease),
        none: NEVER.with(Tags::of(Tag::Notify)),
        weight: 90,
        again: 0,
        when: |scene| scene.running() && !scene.did_about(Tag::Cease) && !scene.sealed(Tag::Cease),
        because: "A body of its own did this, and it has to end at once (A/70/174 13(f); ARSIWA art. 30).",
    },
    Leaning {
        all: Tags::of(Tag::Repair),
        none: NEVER,
        weight: 70,
        again: 0,
        when: |scene| scene.author() && scene.target() == scene.other,
        because: "What one's own body broke in {other} is one's own to put right (ARSIWA art. 31).",
    },
    Leaning {
        all: Tags::of(Tag::Isolate),
        none: NEVER,
        weight: 85,
        again: 0,
        when: |scene| scene.host() && scene.running() && !scene.did_about(Tag::Isolate),
        because: "Machines on its soil do harm abroad: it takes them off the net, by a court's order, and keeps what is on them (A/70/174 13(c)).",
    },
    Leaning {
        all: Tags::of(Tag::Fallback),
        none: NEVER,
        weight: 70,
        again: 1,
        when: |scene| if scene.other.is_some() { scene.theirs() } else { scene.hit() },
        because: "People come first: keeps what they depend on running (A/70/174 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::Humanitarian),
        none: NEVER,
        weight: 58,
        again: 1,
        when: |scene| scene.hit(),
        because: "Hospitals and rescue get the first lines that work (A/70/174 13(e), 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::Patch),
        none: NEVER,
        weight: 55,
        again: 1,
        when: |scene| scene.hit(),
        because: "Closes the way in at home (A/70/174 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::Plan),
        none: NEVER,
        weight: 52,
        again: 0,
        when: |scene| scene.hit(),
        because: "There is a plan for this, and it works best early (GA res. 58/199).",
    },
    Leaning {
        all: Tags::of(Tag::Consent),
        none: NEVER,
        weight: 62,
        again: 2,
        when: |scene| scene.did(Tag::AskHelp) && scene.running() && !scene.suspected(25),
        because: "Lets {other}'s people in, for a purpose and for a time, as it had asked them to come (A/70/174 13(h)).",
    },
    // What it has said yes to comes before anything but its own wrong.
    Leaning {
        all: Tags::of(Tag::Help),
        none: NEVER,
        weight: 92,
        again: 2,
        when: |scene| scene.pledged && scene.theirs(),
        because: "Keeps the promise it made to {other} (A/70/174 13(h)).",
    },
    Leaning {
        all: Tags::of(Tag::Remedy),
        none: NEVER.with(Tags::of(Tag::Help)),
        weight: 90,
        again: 0,
        when: |scene| {
            scene.pledged
                && scene.theirs()
                && !scene.did(Tag::Help)
                && scene.view.capacity(Capacity::Technical) >= 2
        },
        because: "Keeps the promise it made to {other} (A/70/174 13(h)).",
    },
    Leaning {
        all: Tags::of(Tag::Help),
        none: NEVER.with(Tags::of(Tag::Fallback)),
        weight: 64,
        again: 2,
        when: |scene| {
            scene.theirs() || scene.running() && scene.view.invited(scene.other.unwrap_or_default())
        },
        because: "Sends {other} what it can spare, for what it was asked for and nothing else (A/70/174 13(h)).",
    },
    Leaning {
        all: Tags::of(Tag::Remedy),
        none: NEVER,
        weight: 38,
        again: 3,
        when: |scene| scene.theirs() && scene.view.capacity(Capacity::Technical) >= 4,
        because: "Has a cure that {other} has not (A/70/174 13(j)).",
    },
    Leaning {
        all: Tags::of(Tag::Joint),
        none: NEVER.with(Tags::of(Tag::Public)),
        weight: 44,
        again: 3,
        when: |scene| scene.theirs() || scene.hit() && !scene.suspected(40),
        because: "Two teams that read the same things see more than one (A/70/174 13(a)).",
    },
    Leaning {
        all: Tags::of(Tag::Forensics),
        none: NEVER,
        weight: 60,
        again: 2,
        when: |scene| scene.running() && (scene.hit() || scene.knows(Knowledge::HadReason)),
        because: "Wants to know, and not to guess (A/70/174 13(b)).",
    },
    Leaning {
        all: Tags::of(Tag::Assess),
        none: NEVER,
        weight: 34,
        again: 0,
        when: |scene| scene.hit() && !scene.did_about(Tag::Assess),
        because: "Grades the incident on the scale it shares with others (A/76/135 on norm (b)).",
    },
    Leaning {
        all: Tags::of(Tag::Prosecute),
        none: NEVER,
        weight: 46,
        again: 0,
        when: |scene| scene.running() && (scene.hit() || scene.host()),
        because: "Opens a case, so that what is found can be used and exchanged (A/70/174 13(d)).",
    },
    Leaning {
        all: Tags::of(Tag::Bulletin),
        none: NEVER,
        weight: 42,
        again: 2,
        when: |scene| scene.hit() && scene.pressure() >= 30 || scene.hit() && !scene.did_about(Tag::Bulletin),
        because: "Tells people what happened and what to do, and names nobody (A/70/174 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::Mediate),
        none: NEVER,
        weight: 55,
        again: 3,
        when: |scene| scene.running() && scene.tension() >= CRISIS,
        because: "The talks with {other} need a third chair (A/70/174 28(b); UN Charter art. 33).",
    },
    Leaning {
        all: Tags::of(Tag::WithdrawClaim),
        none: Tags::NONE,
        weight: 60,
        again: 0,
        when: |scene| scene.did(Tag::Claim) && scene.link() < 30,
        because: "Its words about {other} went further than its evidence does now (A/70/174 28(f)).",
    },
    Leaning {
        all: Tags::of(Tag::LegalView),
        none: NEVER,
        weight: 22,
        again: 0,
        when: |scene| !scene.ever(Tags::of(Tag::LegalView)),
        because: "Says how it reads the law, so that others misread it less (A/76/135 on norm (b)).",
    },
    Leaning {
        all: Tags::of(Tag::ProtectFinders),
        none: NEVER,
        weight: 24,
        again: 0,
        when: |scene| scene.turn() >= 2,
        because: "Whoever finds a flaw shall be able to say so without fear (A/70/174 13(j)).",
    },
    Leaning {
        all: Tags::of(Tag::Restraint),
        none: NEVER,
        weight: 30,
        again: 4,
        when: |scene| scene.tension() >= DISPUTE,
        because: "Says to {other} and to all that it holds back (A/70/174 13(a)).",
    },
    Leaning {
        all: Tags::of(Tag::Lessons),
        none: NEVER,
        weight: 24,
        again: 0,
        when: |scene| {
            scene.incident.is_some() && !scene.running() && scene.target() == Some(scene.view.seat())
        },
        because: "What it learned the hard way others can have for nothing (A/70/174 13(a)).",
    },
    // Its entry in the directory, and other small things a scenario offers that hurt nobody.
    Leaning {
        all: Tags::NONE,
        none: NEVER.with(Tags::these(&[
            Tag::Public,
            Tag::LimitAccess,
            Tag::SupplyTools,
            Tag::HoldRemedy,
            Tag::LegalReview,
            Tag::LiftPowers,
            Tag::LiftMeasure,
            Tag::Attribution,
            Tag::Advisory,
        ])),
        weight: 21,
        again: 0,
        when: |scene| scene.incident.is_none() && scene.turn() <= 3,
        because: "Costs little and clears a way for later (A/70/174 13(a)).",
    },
    Leaning {
        all: Tags::of(Tag::Claim),
        none: Tags::of(Tag::Covert),
        weight: 48,
        again: 0,
        when: |scene| claim(scene).0 != Claim::K0,
        because: "Says about {other} what the evidence carries, and how sure it is (A/70/174 28(f)).",
    },
    Leaning {
        all: Tags::of(Tag::Advisory),
        none: NEVER,
        weight: 26,
        again: 2,
        when: |scene| scene.hit(),
        because: "Goes through what operators report (A/70/174 13(g)).",
    },
];
