//! *Hawkish*: speaks first and asks later, answers late and little, shows nothing, hits back, and hides its
//! own part. It looks after its own people, and it often gets what it wants.

use crate::doctrine::delegation::{Leaning, Letter, Said, Temper};
use crate::doctrine::scene::{CRISIS, DISPUTE, Scene};
use crate::engine::{Answer, Claim, Consequence, OpenDispatch, Reason};
use crate::framework::{DispatchKind, Field, Fields, Tag, Tags};
use crate::scenario::NationId;

/// What even a hawk leaves alone: force, groups it cannot hold, and what would hurt its own people most.
const NEVER: Tags =
    Tags::these(&[Tag::Force, Tag::Proxy, Tag::Blanket, Tag::CertTarget, Tag::Damage, Tag::Commercial]);
/// What belongs to other rows.
const ADVERSE: Tags = Tags::these(&[Tag::Retorsion, Tag::Covert, Tag::Countermeasure, Tag::Intrude]);

pub(super) static HAWKISH: Temper = Temper {
    name: "hawkish",
    cards: &[Tag::DeclareCritical, Tag::LegalView, Tag::Ping],
    checks_lines: false,
    acknowledges: 3,
    answers: 3,
    answer,
    letters: LETTERS,
    leanings: LEANINGS,
    claim,
    shares: false,
};

fn answer(scene: &Scene<'_>, open: &OpenDispatch) -> Option<Said> {
    let said = |how, reason, words, because| Some(Said { how, reason, words, because });
    let declined = |reason, words, because| said(Answer::Declined, reason, words, because);
    match open.kind {
        DispatchKind::Clarify
        | DispatchKind::CallToStop
        | DispatchKind::Notify
        | DispatchKind::AskMitigation
            if scene.author() =>
        {
            declined(
                Reason::NotOurs,
                "It was not us. Look elsewhere.",
                "Denies to {other} what it knows to be its own (against A/70/174 28(f)).",
            )
        }
        DispatchKind::Notify | DispatchKind::AskMitigation => said(
            Answer::Part,
            Reason::Domestic,
            "We shall look at it when our own affairs leave us the time.",
            "Gives {other} half an answer about its soil; its own affairs come first (A/70/174 28(a)).",
        ),
        DispatchKind::AskHelp if scene.tension() < DISPUTE => said(
            Answer::Part,
            Reason::Domestic,
            "You may expect something from us. We shall see what.",
            "Promises {other} something, which binds it to little (A/70/174 13(h)).",
        ),
        DispatchKind::AskHelp => declined(
            Reason::Domestic,
            "Not as long as things stand between us as they do.",
            "Sees no reason to help {other} as long as they quarrel (A/70/174 13(h)).",
        ),
        DispatchKind::Clarify => declined(
            Reason::Secrecy,
            "We do not discuss what we know.",
            "Owes {other} no account of what it knows (A/70/174 28(a)).",
        ),
        DispatchKind::Propose => declined(
            Reason::Domestic,
            "We see nothing to talk about.",
            "Talks with {other} would look like weakness (against A/70/174 28(b)).",
        ),
        _ => declined(
            Reason::Law,
            "Our courts have their own calendar.",
            "Sends {other} to the courts, which takes months (A/70/174 13(d)).",
        ),
    }
}

const LETTERS: &[Letter] = &[
    Letter {
        kind: DispatchKind::CallToStop,
        says: Fields::these(&[Field::Facts, Field::Demand]),
        consequence: Consequence::LawfulMeasures,
        from: 1,
        with_item: false,
        when: |scene| scene.hit() && !scene.author() && scene.suspected(20) && scene.turn() >= 2,
        words: "This comes from you. It stops now, and you make good what it broke, or we take the measures that the law allows.",
        because: "Calls on {other} to stop, and says what follows if it does not (ARSIWA art. 52(1)(a)).",
    },
    Letter {
        kind: DispatchKind::NoticeOfMeasure,
        says: Fields::these(&[Field::Demand]),
        consequence: Consequence::LawfulMeasures,
        from: 2,
        with_item: false,
        when: |scene| scene.hit() && scene.suspected(35) && scene.turn() >= 3,
        words: "A measure has been decided. You may talk to us first; you have until we act.",
        because: "Gives {other} notice of a measure it has long decided on (ARSIWA art. 52(1)(b)).",
    },
    Letter {
        kind: DispatchKind::Protest,
        says: Fields::these(&[Field::Facts]),
        consequence: Consequence::None,
        from: 2,
        with_item: false,
        when: |scene| scene.hit() && scene.suspected(20),
        words: "We object, and we shall remember that we did.",
        because: "Puts on record against {other} that it objects (A/70/174 28(b)).",
    },
];

/// Says in public what it believes, whether the evidence carries it or not.
fn claim(scene: &Scene<'_>) -> (Claim, Fields) {
    let said = Fields::these(&[Field::Confidence]);
    // One culprit at a time: to name another would take the first name back.
    let named = |other: NationId| {
        Some(other) != scene.other && scene.view.has_done(Some(other), scene.incident).has(Tag::Claim)
    };
    if scene.author() || !scene.suspected(20) || scene.others().any(named) {
        return (Claim::K0, said);
    }
    let state = scene.state_link();
    let claim = match scene.turn() {
        1 => Claim::K2,
        _ if state >= 30 => Claim::K5,
        _ => Claim::K4,
    };
    (claim, said)
}

const LEANINGS: &[Leaning] = &[
    Leaning {
        all: Tags::of(Tag::Claim),
        none: NEVER.with(Tags::of(Tag::Joint)),
        weight: 74,
        again: 2,
        when: |scene| scene.hit() && claim(scene).0 != Claim::K0,
        because: "Its people want a name, and it says {other} (against A/70/174 13(b)).",
    },
    Leaning {
        all: Tags::of(Tag::Fallback),
        none: NEVER.with(ADVERSE).with(Tags::of(Tag::Help)),
        weight: 70,
        again: 1,
        when: |scene| scene.hit(),
        because: "Keeps its own people supplied (A/70/174 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::Patch),
        none: NEVER.with(ADVERSE),
        weight: 52,
        again: 1,
        when: |scene| scene.hit(),
        because: "Closes the way in at home (A/70/174 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::MassPowers),
        none: NEVER,
        weight: 54,
        again: 3,
        when: |scene| scene.hit() && scene.pressure() >= 40,
        because: "Takes powers that it would not get in quieter times (against A/70/174 13(e)).",
    },
    Leaning {
        all: Tags::of(Tag::Countermeasure),
        none: NEVER.with(Tags::of(Tag::Disrupt)),
        weight: 64,
        again: 3,
        when: |scene| scene.hit() && !scene.author() && scene.suspected(35) && scene.turn() >= 3,
        because: "Stops giving {other} what it owes it until {other} gives in (ARSIWA art. 49 asks for more than that).",
    },
    Leaning {
        all: Tags::these(&[Tag::Countermeasure, Tag::Disrupt]),
        none: NEVER,
        weight: 52,
        again: 3,
        when: |scene| scene.hit() && !scene.author() && scene.suspected(55) && scene.turn() >= 4,
        because: "Hits back at {other} by the same means (ARSIWA art. 49 asks for more than that).",
    },
    Leaning {
        all: Tags::of(Tag::Expel),
        none: NEVER,
        weight: 58,
        again: 0,
        when: |scene| {
            scene.worst_tension() >= 30
                && scene.others().count() > 0
                && scene.tension() == scene.worst_tension()
                && scene.turn() >= 2
        },
        because: "Sends diplomats of {other} home; nobody can forbid it (Vienna Convention on Diplomatic Relations, art. 9).",
    },
    Leaning {
        all: Tags::of(Tag::Sanction),
        none: NEVER,
        weight: 46,
        again: 4,
        when: |scene| scene.hit() && scene.suspected(40) && scene.turn() >= 3,
        because: "Puts names in {other} on a list; unfriendly, and lawful.",
    },
    Leaning {
        all: Tags::of(Tag::SuspendAid),
        none: NEVER,
        weight: 44,
        again: 4,
        when: |scene| scene.suspected(30) && scene.turn() >= 2,
        because: "Takes back what {other} got for nothing; unfriendly, and lawful.",
    },
    Leaning {
        all: Tags::of(Tag::TradeSanction),
        none: NEVER,
        weight: 40,
        again: 4,
        when: |scene| scene.suspected(40) && scene.tension() >= CRISIS,
        because: "Makes {other} pay at the border; unfriendly, and lawful.",
    },
    Leaning {
        all: Tags::of(Tag::CutLine),
        none: NEVER,
        weight: 38,
        again: 4,
        when: |scene| scene.tension() >= CRISIS,
        because: "Has nothing more to say to {other} on this line (against A/70/174 13(a)).",
    },
    Leaning {
        all: Tags::of(Tag::Erase),
        none: NEVER,
        weight: 62,
        again: 3,
        when: |scene| scene.author() && scene.running(),
        because: "Its own part must not come out, so the traces in {other} have to go (against A/70/174 13(f)).",
    },
    Leaning {
        all: Tags::of(Tag::FeedFalse),
        none: NEVER,
        weight: 34,
        again: 4,
        when: |scene| scene.author() && scene.running(),
        because: "Lays a trail for {other} that leads elsewhere (against A/70/174 13(b)).",
    },
    Leaning {
        all: Tags::of(Tag::Intrude),
        none: NEVER.with(Tags::these(&[Tag::Disrupt, Tag::Preposition, Tag::Tamper, Tag::Erase])),
        weight: 50,
        again: 3,
        when: |scene| scene.running() && (scene.suspected(15) || scene.theirs() && !scene.did(Tag::Intrude)),
        because: "Would rather look in {other}'s systems itself than ask (against A/70/174 13(c), 13(f)).",
    },
    Leaning {
        all: Tags::of(Tag::Isolate),
        none: NEVER.with(ADVERSE).with(Tags::of(Tag::Joint)),
        weight: 40,
        again: 0,
        when: |scene| scene.host() && scene.running() && scene.turn() >= 3 && !scene.did_about(Tag::Isolate),
        because: "Clears its own soil, late, and because it must (A/70/174 13(c)).",
    },
    Leaning {
        all: Tags::of(Tag::Protest),
        none: NEVER,
        weight: 42,
        again: 3,
        when: |scene| scene.hit() && scene.suspected(20),
        because: "Summons the ambassador of {other} before the cameras.",
    },
    Leaning {
        all: Tags::of(Tag::Condemn),
        none: NEVER,
        weight: 36,
        again: 3,
        when: |scene| scene.hit(),
        because: "Condemns, which costs nothing and calms nobody.",
    },
    Leaning {
        all: Tags::of(Tag::Bulletin),
        none: NEVER,
        weight: 40,
        again: 2,
        when: |scene| scene.hit() && scene.pressure() >= 40,
        because: "Speaks to its own people first (A/70/174 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::Humanitarian),
        none: NEVER,
        weight: 48,
        again: 1,
        when: |scene| scene.hit(),
        because: "Hospitals and rescue get the first lines that work (A/70/174 13(e), 13(g)).",
    },
    Leaning {
        all: Tags::of(Tag::Forensics),
        none: NEVER.with(ADVERSE),
        weight: 44,
        again: 3,
        when: |scene| scene.hit(),
        because: "Looks for proof of what it has said already.",
    },
    Leaning {
        all: Tags::of(Tag::Threat),
        none: NEVER,
        weight: 24,
        again: 4,
        when: |scene| scene.hit() && scene.tension() >= 85 && scene.severity() >= 4,
        because: "Lets {other} hear what it might do (against UN Charter art. 2(4)).",
    },
];
