//! What effects, needs, grounds, claims and findings are called on a page of the codex.

use crate::framework::{
    ClaimNeed, Effect, Family, Framework, Ground, IncidentNeed, OrderEntry, Point, RuleFile, RuleKind,
    Verdict, Works,
};
use crate::report::word_of as word;
use serde_json::Value;

/// What a rule finds, and how much it weighs.
pub(super) fn finding_words(rule: &RuleFile) -> String {
    let what = match (rule.kind, rule.remedies, rule.verdict) {
        (RuleKind::Withheld, ..) => return "credit withheld".into(),
        (RuleKind::Inherited, ..) => return "inherited, unscored".into(),
        (_, true, _) => "remedy",
        (RuleKind::Initiative, ..) => "unasked, consistent",
        (_, _, Verdict::Consistent) => "consistent",
        (_, _, Verdict::Strained) => "strained",
        (_, _, Verdict::Missed) => "missed",
        (_, _, Verdict::Inconsistent) => "inconsistent",
    };
    format!("{what}, weight {}", rule.weight)
}

/// An effect as scenario files spell it, such as `look(forensics)`.
pub(super) fn effect_words(effect: &Effect) -> String {
    match serde_json::to_value(effect).unwrap_or_default() {
        Value::String(name) => name,
        Value::Object(map) => map
            .iter()
            .map(|(name, value)| format!("{name}({})", value.to_string().trim_matches('"')))
            .collect(),
        _ => String::new(),
    }
}

/// A word as scenario files spell it.
pub(super) fn spelt(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What an order must name and what must be there before it can be given.
pub(super) fn needs_words(framework: &Framework, order: &OrderEntry) -> Vec<String> {
    let needs = &order.needs;
    let mut words = Vec::new();
    if needs.other {
        words.push("another State".to_owned());
    }
    match needs.incident {
        IncidentNeed::None => {}
        IncidentNeed::Known => words.push("an incident the State knows of".to_owned()),
        IncidentNeed::Own => words.push("an incident that hits its own services".to_owned()),
        IncidentNeed::Hosted => words.push("an incident it was told runs from its territory".to_owned()),
        IncidentNeed::Authored => words.push("an incident it is aware of as its own doing".to_owned()),
        IncidentNeed::Offered => words.push("an incident it was offered a look into, this turn".to_owned()),
    }
    let flags = [
        (needs.claim, "a claim, K1 to K5"),
        (needs.line, "a line to that State"),
        (needs.consent, "that State's consent"),
        (needs.ruling, "a ruling by the facilitator"),
        (!needs.after.is_empty(), "something done before that it can undo"),
        (matches!(order.family, Family::Adverse | Family::Force), "the head's own seal"),
    ];
    words.extend(flags.iter().filter(|(needed, _)| *needed).map(|(_, word)| (*word).to_owned()));
    if let Some((capacity, least)) = needs.capacity {
        words.push(format!("{} capacity {least} or more", word(&capacity)));
    }
    if needs.locked {
        let by = framework
            .practices
            .iter()
            .filter(|practice| practice.works.contains(&Works::Unlock(order.id.clone())));
        words.push(format!(
            "the practice {}",
            by.map(|practice| practice.id.as_str()).collect::<Vec<_>>().join(" or ")
        ));
    }
    words
}

pub(super) fn ground_words(ground: Ground, rights: bool) -> &'static str {
    match ground {
        Ground::Home if rights => {
            "It rests on own jurisdiction and limits people's rights: lawful on a legal basis, narrowly, and \
             for a time."
        }
        Ground::Home => "It rests on own jurisdiction: lawful.",
        Ground::Speech => "Words: lawful as such, unless they threaten force.",
        Ground::Diplomacy => "Cooperation and settlement: always lawful.",
        Ground::LawEnforcement => "Own police and courts, within jurisdiction and immunities: lawful.",
        Ground::Retorsion => {
            "Unfriendly and lawful: it needs no wrong before it. Sanctions that a State takes alone are \
             contested."
        }
        Ground::Consent => {
            "Lawful within the consent of the territorial State; outside it, as an act abroad."
        }
        Ground::Suspends => {
            "It suspends an obligation: lawful only as a countermeasure, when CM-1 to CM-11 hold."
        }
        Ground::Abroad => "It enters or affects systems in another State: it needs consent or an excuse.",
        Ground::Proxy => {
            "It acts through others: never lawful for what the State may not do itself, and judged as if it \
             had done it."
        }
        Ground::Deceit => "It deceives another State: whether that breaks a rule is contested.",
        Ground::Threat => "A threat of force: as lawful as the force it threatens.",
        Ground::Force => "Force: lawful only in self-defence, or by a mandate of the Security Council.",
    }
}

pub(super) fn point_words(point: Point) -> &'static str {
    match point {
        Point::SovereigntyRule => "Can sovereignty be broken by itself?",
        Point::AccessUnlawful => "Is access without effect unlawful by itself?",
        Point::DueDiligence => "Is it wrongful by itself not to act on known activity from the own soil?",
        Point::Countermeasures => "Are countermeasures by cyber means open to an injured State?",
        Point::PriorNotice => "Must notice come first in cyber cases too, urgency aside?",
        Point::Collective => "May States that are not injured take countermeasures?",
        Point::FunctionIsForce => "Can serious loss of function without physical harm be force?",
        Point::FunctionIsAttack => "Can the gravest effects without physical harm be an armed attack?",
        Point::SelfDefence => "Is self-defence open against an attack through cyberspace?",
        Point::AgainstGroups => "Is self-defence open against groups that no State stands behind?",
    }
}

pub(super) fn need_words(need: ClaimNeed) -> String {
    match need {
        ClaimNeed::Technical => "a technical item graded C3 or better is in hand".into(),
        ClaimNeed::Traffic => "an item that shows traffic is in hand".into(),
        ClaimNeed::Asked => {
            "this exercise's test of care: the State was asked in private; unless no line to it works, or a \
             long assessment was shared with partners and laid open"
                .into()
        }
        ClaimNeed::Time => "if it was asked: it has answered, or its clock has run".into(),
        ClaimNeed::Caveat => "the statement says that origin is not responsibility".into(),
        ClaimNeed::Group(least) => format!(
            "a group in that State, with or without the State, is held at least {least} percent likely"
        ),
        ClaimNeed::TwoGroups => "two groups of sources".into(),
        ClaimNeed::Notified => "the State was notified with data it can use".into(),
        ClaimNeed::DutyLapsed => "a request to it ran out unanswered".into(),
        ClaimNeed::State(least) => format!("that State itself is held at least {least} percent likely"),
        ClaimNeed::There(least) => {
            format!("that State or a group in it is held at least {least} percent likely")
        }
        ClaimNeed::NotElsewhere(least) => {
            format!("the own file holds no other explanation at least {least} percent likely")
        }
        ClaimNeed::Moderate => {
            "confidence is moderate: two groups of sources, one item graded C2 or better, and one group that \
             is not technical"
                .into()
        }
        ClaimNeed::Substance => "the substance was given to that State, or is in the statement".into(),
    }
}
