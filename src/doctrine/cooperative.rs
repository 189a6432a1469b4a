//! *Cooperative*: asks before it speaks, answers what it is asked, shows what it holds, helps, and owns up.
//! It pays for that with secrets and with some of its own aims.

use crate::doctrine::delegation::{Conduct, OwnMessage, Preference, Response};
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

pub(super) static COOPERATIVE: Conduct = Conduct {
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
    messages: MESSAGES,
    preferences: PREFERENCES,
    claim,
    shares: true,
};

fn answer(scene: &Scene<'_>, open: &OpenDispatch) -> Option<Response> {
    let response = |how, reason, situation| Some(Response { how, reason, situation });
    let full = |situation| response(Answer::Full, Reason::None, situation);
    // A yes is a promise: there has to be somebody to send, or something.
    let team = scene.has_order(Tags::of(Tag::Help));
    let spare = scene.view.meter(NationMeter::Effort) >= 2 + 2 * i16::from(scene.promised)
        && (team || scene.has_order(Tags::of(Tag::Remedy)) && scene.view.capacity(Capacity::Technical) >= 2);
    let isolated = scene.did_about(Tag::Isolate);
    match open.kind {
        DispatchKind::AskHelp if spare && team => full("coop-help-team"),
        DispatchKind::AskHelp if spare => full("coop-help-fix"),
        DispatchKind::AskHelp => response(Answer::Declined, Reason::NoMeans, "coop-help-no"),
        DispatchKind::CallToStop if scene.author() => full("coop-stop-ours"),
        DispatchKind::CallToStop if isolated => response(Answer::Part, Reason::NotOurs, "coop-stop-isolated"),
        DispatchKind::CallToStop => response(Answer::Part, Reason::NotOurs, "coop-stop-not-ours"),
        DispatchKind::Clarify if scene.author() => full("coop-asked-ours"),
        DispatchKind::Clarify if scene.hit() => full("coop-asked-hit"),
        DispatchKind::Clarify if scene.has_item() => full("coop-asked-known"),
        DispatchKind::Clarify => full("coop-asked-unknown"),
        DispatchKind::Notify if scene.hit() => full("coop-told-hit"),
        DispatchKind::Notify | DispatchKind::AskMitigation if isolated => full("coop-soil-done"),
        DispatchKind::Notify | DispatchKind::AskMitigation => full("coop-soil-will"),
        DispatchKind::AskPreservation | DispatchKind::AskLegal => full("coop-keep-data"),
        _ => full("coop-agree"),
    }
}

const MESSAGES: &[OwnMessage] = &[
    OwnMessage {
        kind: DispatchKind::OfferRepair,
        says: Fields::these(&[Field::Facts, Field::Doable, Field::NextContact]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| scene.author() && scene.theirs(),
        situation: |_| "coop-repair-offer",
    },
    OwnMessage {
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
        situation: |_| "coop-ask",
    },
    OwnMessage {
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
        situation: |scene| if scene.hit() { "coop-ask-help" } else { "coop-ask-help-soil" },
    },
    OwnMessage {
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
        situation: |_| "coop-ask-stop",
    },
    OwnMessage {
        kind: DispatchKind::Warn,
        says: Fields::these(&[Field::Facts, Field::Times, Field::Minimised]),
        consequence: Consequence::None,
        from: 1,
        with_item: false,
        when: |scene| scene.hit() && !scene.suspected(10),
        situation: |_| "coop-warn",
    },
    OwnMessage {
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
        situation: |_| "coop-offer",
    },
    OwnMessage {
        kind: DispatchKind::Warn,
        says: Fields::these(&[Field::Facts, Field::Confidence, Field::Minimised]),
        consequence: Consequence::None,
        from: 2,
        with_item: true,
        when: |scene| !scene.author() && (scene.theirs() || scene.hit()),
        situation: |_| "coop-show",
    },
    OwnMessage {
        kind: DispatchKind::Propose,
        says: Fields::these(&[Field::Facts, Field::Doable, Field::AnswerBy]),
        consequence: Consequence::None,
        from: 2,
        with_item: false,
        when: |scene| scene.running() && scene.tension() >= DISPUTE,
        situation: |_| "coop-propose",
    },
    OwnMessage {
        kind: DispatchKind::AdvanceWord,
        says: Fields::these(&[Field::Facts, Field::Confidence]),
        consequence: Consequence::None,
        from: 2,
        with_item: false,
        when: |scene| claim(scene).0 != Claim::K0,
        situation: |_| "coop-advance",
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

const PREFERENCES: &[Preference] = &[
    Preference {
        all: Tags::these(&[Tag::Cease, Tag::Notify]),
        none: NEVER,
        weight: 100,
        again: 0,
        when: |scene| scene.theirs() && !scene.did_about(Tag::Cease) && !scene.sealed(Tag::Cease),
        situation: "coop-cease-told",
    },
    Preference {
        all: Tags::of(Tag::Cease),
        none: NEVER.with(Tags::of(Tag::Notify)),
        weight: 90,
        again: 0,
        when: |scene| scene.running() && !scene.did_about(Tag::Cease) && !scene.sealed(Tag::Cease),
        situation: "coop-cease",
    },
    Preference {
        all: Tags::of(Tag::Repair),
        none: NEVER,
        weight: 70,
        again: 0,
        when: |scene| scene.author() && scene.target() == scene.other,
        situation: "coop-repair",
    },
    Preference {
        all: Tags::of(Tag::Isolate),
        none: NEVER,
        weight: 85,
        again: 0,
        when: |scene| scene.host() && scene.running() && !scene.did_about(Tag::Isolate),
        situation: "coop-isolate",
    },
    Preference {
        all: Tags::of(Tag::Fallback),
        none: NEVER,
        weight: 70,
        again: 1,
        when: |scene| scene.other.is_none() && scene.hit(),
        situation: "coop-fallback",
    },
    Preference {
        all: Tags::of(Tag::Fallback),
        none: NEVER,
        weight: 70,
        again: 1,
        when: |scene| scene.theirs(),
        situation: "coop-fallback-theirs",
    },
    Preference {
        all: Tags::of(Tag::Humanitarian),
        none: NEVER,
        weight: 58,
        again: 1,
        when: |scene| scene.hit(),
        situation: "coop-humanitarian",
    },
    Preference {
        all: Tags::of(Tag::Patch),
        none: NEVER,
        weight: 55,
        again: 1,
        when: |scene| scene.hit(),
        situation: "coop-patch",
    },
    Preference {
        all: Tags::of(Tag::Plan),
        none: NEVER,
        weight: 52,
        again: 0,
        when: |scene| scene.hit(),
        situation: "coop-plan",
    },
    Preference {
        all: Tags::of(Tag::Consent),
        none: NEVER,
        weight: 62,
        again: 2,
        when: |scene| scene.did(Tag::AskHelp) && scene.running() && !scene.suspected(25),
        situation: "coop-consent",
    },
    // What it has said yes to comes before anything but its own wrong.
    Preference {
        all: Tags::of(Tag::Help),
        none: NEVER,
        weight: 92,
        again: 2,
        when: |scene| scene.pledged && scene.theirs(),
        situation: "coop-help-promised",
    },
    Preference {
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
        situation: "coop-fix-promised",
    },
    Preference {
        all: Tags::of(Tag::Help),
        none: NEVER.with(Tags::of(Tag::Fallback)),
        weight: 64,
        again: 2,
        when: |scene| scene.theirs(),
        situation: "coop-help",
    },
    // Where another's incident leads, to a State that lets it look.
    Preference {
        all: Tags::of(Tag::Help),
        none: NEVER.with(Tags::of(Tag::Fallback)),
        weight: 64,
        again: 2,
        when: |scene| scene.running() && scene.view.invited(scene.other.unwrap_or_default()),
        situation: "coop-help-look",
    },
    Preference {
        all: Tags::of(Tag::Remedy),
        none: NEVER,
        weight: 38,
        again: 3,
        when: |scene| scene.theirs() && scene.view.capacity(Capacity::Technical) >= 4,
        situation: "coop-fix",
    },
    Preference {
        all: Tags::of(Tag::Joint),
        none: NEVER.with(Tags::of(Tag::Public)),
        weight: 44,
        again: 3,
        when: |scene| scene.theirs() || scene.hit() && !scene.suspected(40),
        situation: "coop-joint",
    },
    Preference {
        all: Tags::of(Tag::Forensics),
        none: NEVER,
        weight: 60,
        again: 2,
        when: |scene| scene.running() && (scene.hit() || scene.knows(Knowledge::HadReason)),
        situation: "coop-forensics",
    },
    Preference {
        all: Tags::of(Tag::Assess),
        none: NEVER,
        weight: 34,
        again: 0,
        when: |scene| scene.hit() && !scene.did_about(Tag::Assess),
        situation: "coop-assess",
    },
    Preference {
        all: Tags::of(Tag::Prosecute),
        none: NEVER,
        weight: 46,
        again: 0,
        when: |scene| scene.running() && (scene.hit() || scene.host()),
        situation: "coop-case",
    },
    Preference {
        all: Tags::of(Tag::Bulletin),
        none: NEVER,
        weight: 42,
        again: 2,
        when: |scene| scene.hit() && scene.pressure() >= 30 || scene.hit() && !scene.did_about(Tag::Bulletin),
        situation: "coop-bulletin",
    },
    Preference {
        all: Tags::of(Tag::Mediate),
        none: NEVER,
        weight: 55,
        again: 3,
        when: |scene| scene.running() && scene.tension() >= CRISIS,
        situation: "coop-mediate",
    },
    Preference {
        all: Tags::of(Tag::WithdrawClaim),
        none: Tags::NONE,
        weight: 60,
        again: 0,
        when: |scene| scene.did(Tag::Claim) && scene.link() < 30,
        situation: "coop-withdraw",
    },
    Preference {
        all: Tags::of(Tag::LegalView),
        none: NEVER,
        weight: 22,
        again: 0,
        when: |scene| !scene.ever(Tags::of(Tag::LegalView)),
        situation: "coop-legal-view",
    },
    Preference {
        all: Tags::of(Tag::ProtectFinders),
        none: NEVER,
        weight: 24,
        again: 0,
        when: |scene| scene.turn() >= 2,
        situation: "coop-finders",
    },
    Preference {
        all: Tags::of(Tag::Restraint),
        none: NEVER,
        weight: 30,
        again: 4,
        when: |scene| scene.tension() >= DISPUTE,
        situation: "coop-restraint",
    },
    Preference {
        all: Tags::of(Tag::Lessons),
        none: NEVER,
        weight: 24,
        again: 0,
        when: |scene| {
            scene.incident.is_some() && !scene.running() && scene.target() == Some(scene.view.seat())
        },
        situation: "coop-lessons",
    },
    // Its entry in the directory, and other small things a scenario offers that hurt nobody.
    Preference {
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
        situation: "coop-small",
    },
    Preference {
        all: Tags::of(Tag::Claim),
        none: Tags::of(Tag::Covert),
        weight: 48,
        again: 0,
        when: |scene| claim(scene).0 != Claim::K0,
        situation: "coop-claim",
    },
    Preference {
        all: Tags::of(Tag::Advisory),
        none: NEVER,
        weight: 26,
        again: 2,
        when: |scene| scene.hit(),
        situation: "coop-advisory",
    },
];
