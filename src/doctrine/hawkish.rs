//! *Hawkish*: speaks first and asks later, answers late and little, shows nothing, hits back, and hides its
//! own part. It looks after its own people, and it often gets what it wants.

use crate::doctrine::delegation::{Conduct, OwnMessage, Preference, Response};
use crate::doctrine::scene::{CRISIS, DISPUTE, Scene};
use crate::engine::{Answer, Claim, Consequence, OpenDispatch, Reason};
use crate::framework::{DispatchKind, Field, Fields, Tag, Tags};
use crate::scenario::NationId;

/// What even a hawk leaves alone: force, groups it cannot hold, and what would hurt its own people most.
const NEVER: Tags =
    Tags::these(&[Tag::Force, Tag::Proxy, Tag::Blanket, Tag::CertTarget, Tag::Damage, Tag::Commercial]);
/// What belongs to other rows.
const ADVERSE: Tags = Tags::these(&[Tag::Retorsion, Tag::Covert, Tag::Countermeasure, Tag::Intrude]);

pub(super) static HAWKISH: Conduct = Conduct {
    name: "hawkish",
    cards: &[Tag::DeclareCritical, Tag::LegalView, Tag::Ping],
    checks_lines: false,
    acknowledges: 3,
    answers: 3,
    answer,
    messages: MESSAGES,
    preferences: PREFERENCES,
    claim,
    shares: false,
};

fn answer(scene: &Scene<'_>, open: &OpenDispatch) -> Option<Response> {
    let response = |how, reason, situation| Some(Response { how, reason, situation });
    let declined = |reason, situation| response(Answer::Declined, reason, situation);
    match open.kind {
        DispatchKind::Clarify
        | DispatchKind::CallToStop
        | DispatchKind::Notify
        | DispatchKind::AskMitigation
            if scene.author() =>
        {
            declined(Reason::NotOurs, "hawk-deny")
        }
        DispatchKind::Notify | DispatchKind::AskMitigation => {
            response(Answer::Part, Reason::Domestic, "hawk-soil-later")
        }
        DispatchKind::AskHelp if scene.tension() < DISPUTE => {
            response(Answer::Part, Reason::Domestic, "hawk-help-part")
        }
        DispatchKind::AskHelp => declined(Reason::Domestic, "hawk-help-no"),
        DispatchKind::Clarify => declined(Reason::Secrecy, "hawk-no-account"),
        DispatchKind::Propose => declined(Reason::Domestic, "hawk-no-talks"),
        DispatchKind::CallToStop => declined(Reason::Law, "hawk-stop-rejected"),
        _ => declined(Reason::Law, "hawk-courts"),
    }
}

const MESSAGES: &[OwnMessage] = &[
    OwnMessage {
        kind: DispatchKind::CallToStop,
        says: Fields::these(&[Field::Facts, Field::Demand]),
        consequence: Consequence::LawfulMeasures,
        from: 1,
        with_item: false,
        when: |scene| scene.hit() && !scene.author() && scene.suspected(20) && scene.turn() >= 2,
        situation: |_| "hawk-call",
    },
    OwnMessage {
        kind: DispatchKind::NoticeOfMeasure,
        says: Fields::these(&[Field::Demand]),
        consequence: Consequence::LawfulMeasures,
        from: 2,
        with_item: false,
        when: |scene| scene.hit() && scene.suspected(35) && scene.turn() >= 3,
        situation: |_| "hawk-notice",
    },
    OwnMessage {
        kind: DispatchKind::Protest,
        says: Fields::these(&[Field::Facts]),
        consequence: Consequence::None,
        from: 2,
        with_item: false,
        when: |scene| scene.hit() && scene.suspected(20),
        situation: |_| "hawk-protest",
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

const PREFERENCES: &[Preference] = &[
    Preference {
        all: Tags::of(Tag::Claim),
        none: NEVER.with(Tags::of(Tag::Joint)),
        weight: 74,
        again: 2,
        when: |scene| scene.hit() && claim(scene).0 != Claim::K0,
        situation: "hawk-claim",
    },
    Preference {
        all: Tags::of(Tag::Fallback),
        none: NEVER.with(ADVERSE).with(Tags::of(Tag::Help)),
        weight: 70,
        again: 1,
        when: |scene| scene.hit(),
        situation: "hawk-fallback",
    },
    Preference {
        all: Tags::of(Tag::Patch),
        none: NEVER.with(ADVERSE),
        weight: 52,
        again: 1,
        when: |scene| scene.hit(),
        situation: "hawk-patch",
    },
    Preference {
        all: Tags::of(Tag::MassPowers),
        none: NEVER,
        weight: 54,
        again: 3,
        when: |scene| scene.hit() && scene.pressure() >= 40,
        situation: "hawk-powers",
    },
    Preference {
        all: Tags::of(Tag::Countermeasure),
        none: NEVER.with(Tags::of(Tag::Disrupt)),
        weight: 64,
        again: 3,
        when: |scene| scene.hit() && !scene.author() && scene.suspected(35) && scene.turn() >= 3,
        situation: "hawk-countermeasure",
    },
    Preference {
        all: Tags::these(&[Tag::Countermeasure, Tag::Disrupt]),
        none: NEVER,
        weight: 52,
        again: 3,
        when: |scene| scene.hit() && !scene.author() && scene.suspected(55) && scene.turn() >= 4,
        situation: "hawk-disrupt",
    },
    Preference {
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
        situation: "hawk-expel",
    },
    Preference {
        all: Tags::of(Tag::Sanction),
        none: NEVER,
        weight: 46,
        again: 4,
        when: |scene| scene.hit() && scene.suspected(40) && scene.turn() >= 3,
        situation: "hawk-sanction",
    },
    Preference {
        all: Tags::of(Tag::SuspendAid),
        none: NEVER,
        weight: 44,
        again: 4,
        when: |scene| scene.suspected(30) && scene.turn() >= 2,
        situation: "hawk-aid",
    },
    Preference {
        all: Tags::of(Tag::TradeSanction),
        none: NEVER,
        weight: 40,
        again: 4,
        when: |scene| scene.suspected(40) && scene.tension() >= CRISIS,
        situation: "hawk-trade",
    },
    Preference {
        all: Tags::of(Tag::CutLine),
        none: NEVER,
        weight: 38,
        again: 4,
        when: |scene| scene.tension() >= CRISIS,
        situation: "hawk-cut",
    },
    Preference {
        all: Tags::of(Tag::Erase),
        none: NEVER,
        weight: 62,
        again: 3,
        when: |scene| scene.author() && scene.running(),
        situation: "hawk-erase",
    },
    Preference {
        all: Tags::of(Tag::FeedFalse),
        none: NEVER,
        weight: 34,
        again: 4,
        when: |scene| scene.author() && scene.running(),
        situation: "hawk-feed",
    },
    Preference {
        all: Tags::of(Tag::Intrude),
        none: NEVER.with(Tags::these(&[Tag::Disrupt, Tag::Preposition, Tag::Tamper, Tag::Erase])),
        weight: 50,
        again: 3,
        when: |scene| scene.running() && (scene.suspected(15) || scene.theirs() && !scene.did(Tag::Intrude)),
        situation: "hawk-intrude",
    },
    Preference {
        all: Tags::of(Tag::Isolate),
        none: NEVER.with(ADVERSE).with(Tags::of(Tag::Joint)),
        weight: 40,
        again: 0,
        when: |scene| scene.host() && scene.running() && scene.turn() >= 3 && !scene.did_about(Tag::Isolate),
        situation: "hawk-isolate",
    },
    Preference {
        all: Tags::of(Tag::Protest),
        none: NEVER,
        weight: 42,
        again: 3,
        when: |scene| scene.hit() && scene.suspected(20),
        situation: "hawk-summon",
    },
    Preference {
        all: Tags::of(Tag::Condemn),
        none: NEVER,
        weight: 36,
        again: 3,
        when: |scene| scene.hit(),
        situation: "hawk-condemn",
    },
    Preference {
        all: Tags::of(Tag::Bulletin),
        none: NEVER,
        weight: 40,
        again: 2,
        when: |scene| scene.hit() && scene.pressure() >= 40,
        situation: "hawk-bulletin",
    },
    Preference {
        all: Tags::of(Tag::Humanitarian),
        none: NEVER,
        weight: 48,
        again: 1,
        when: |scene| scene.hit(),
        situation: "hawk-humanitarian",
    },
    Preference {
        all: Tags::of(Tag::Forensics),
        none: NEVER.with(ADVERSE),
        weight: 44,
        again: 3,
        when: |scene| scene.hit(),
        situation: "hawk-forensics",
    },
    Preference {
        all: Tags::of(Tag::Threat),
        none: NEVER,
        weight: 24,
        again: 4,
        when: |scene| scene.hit() && scene.tension() >= 85 && scene.severity() >= 4,
        situation: "hawk-threat",
    },
];
