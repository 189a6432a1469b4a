//! Every rule of law by given, when, then: when it carries an act, and when it must not.

use crate::cases::substation;
use crate::support::*;
use lucca::counsel::{
    Act, Call, Case, Injury, Judgement, Key, Link, Opinion, Reading, State, Verdict, judge, opinion,
};
use lucca::engine::Claim;
use lucca::framework::{CounselEntry, Field, Fields, Ground, Lean, Point, Tag, Tags};
use lucca::scenario::{ActionId, NationId};
use std::collections::BTreeSet;

/// A countermeasure with every step taken, against a State that is responsible for a loss of function.
fn perfect() -> Case {
    Case {
        truth: false,
        turn: 4,
        can_write: false,
        ground: Ground::Suspends,
        effect: 1,
        reversible: true,
        rights: false,
        tags: Tags::of(Tag::Countermeasure),
        said: Fields::default().with(Field::Demand),
        claim: Claim::K0,
        directed: true,
        injury: Some(Injury { effects: 2, severity: 4, governmental: true, coercive: true, over: false }),
        injured: true,
        link: Link::Holds,
        percent: 90,
        elsewhere: false,
        left_lying: false,
        omission: true,
        third_soil: false,
        author: false,
        call: Call::InHand,
        notice: true,
        demanded: false,
        consent: false,
        before_body: false,
        repaired: false,
        group: false,
        asking: false,
    }
}

fn answer(case: Case) -> Judgement {
    judge(&case, Reading::usual())
}

/// Counsel in words on a case.
fn told(case: Case) -> Opinion {
    let act = Act {
        by: NationId(0),
        order: ActionId(0),
        other: Some(NationId(1)),
        incident: None,
        claim: Claim::K0,
        said: Fields(0),
        tags: Tags::NONE,
    };
    opinion(framework(), substation(), &act, &case, &answer(case))
}

/// Counsel on an order of the catalogue, in the position of a perfect countermeasure.
fn on_order(id: &str) -> Opinion {
    let order = framework().orders.iter().find(|order| order.id == id).unwrap();
    let tags = order.tags.iter().copied().collect();
    told(Case {
        ground: order.law.ground,
        effect: order.law.effect,
        reversible: order.law.reversible,
        rights: order.law.rights,
        tags,
        ..perfect()
    })
}

fn injured(effects: u8, severity: u8) -> Option<Injury> {
    Some(Injury { effects, severity, governmental: false, coercive: false, over: false })
}

/// One condition broken at a time: the answer turns, and this condition says why.
#[test]
fn a_countermeasure_stands_on_every_condition() {
    assert_eq!(answer(perfect()).verdict, Verdict::Lawful);
    let broken: Vec<(Key, Case)> = vec![
        (Key::Cm1, Case { link: Link::Fails, percent: 24, ..perfect() }),
        (Key::Cm1, Case { injury: None, ..perfect() }),
        (Key::Cm2, Case { elsewhere: true, link: Link::Fails, ..perfect() }),
        (Key::Cm3, Case { said: Fields(0), ..perfect() }),
        (Key::Cm4, Case { reversible: false, ..perfect() }),
        (Key::Cm5, Case { effect: 3, injury: injured(3, 5), ..perfect() }),
        (Key::Cm5, Case { rights: true, ..perfect() }),
        (Key::Cm6, Case { effect: 2, injury: injured(1, 2), ..perfect() }),
        (
            Key::Cm10,
            Case {
                injury: perfect().injury.map(|injury| Injury { over: true, ..injury }),
                repaired: true,
                ..perfect()
            },
        ),
    ];
    for (key, case) in broken {
        let judged = answer(case);
        assert_eq!((judged.verdict, judged.state(key)), (Verdict::Unlawful, Some(State::Failed)), "{key:?}");
    }
}

/// Once the act has ended a measure could aim at reparation alone; and whether a third party can bind both
/// sides is not on record.
#[test]
fn an_act_that_has_ended_leaves_little_room() {
    let over = Case { injury: perfect().injury.map(|injury| Injury { over: true, ..injury }), ..perfect() };
    assert_eq!((answer(over).verdict, answer(over).state(Key::Cm10)), (Verdict::Open, Some(State::Open)));
    let court = Case { before_body: true, ..over };
    assert_eq!((answer(court).verdict, answer(court).state(Key::Cm9)), (Verdict::Open, Some(State::Open)));
    assert_eq!(answer(Case { before_body: true, ..perfect() }).state(Key::Cm9), Some(State::Met));
}

/// A call is not a question. Those who would drop the notice may drop the call with it, so by itself its want
/// settles nothing.
#[test]
fn a_question_is_no_call() {
    for call in [Call::Nothing, Call::Question, Call::Fresh] {
        let judged = answer(Case { call, ..perfect() });
        assert_eq!(
            (judged.verdict, judged.state(Key::Cm7)),
            (Verdict::UnlawfulMajority, Some(State::Failed)),
            "{call:?}"
        );
        assert_eq!(
            answer(Case { call, said: Fields(0), ..perfect() }).verdict,
            Verdict::Unlawful,
            "{call:?}, and no demand"
        );
    }
    let told = told(Case { call: Call::Nothing, ..perfect() });
    assert!(!told.settled && told.contested.contains(&"CM-7"));
    // A State that holds that notice has to come first has no such doubt.
    let mut file = substation().file.clone();
    file.nations[0].legal_view = vec![(Point::PriorNotice, true)];
    let own = Reading::named(framework(), "own", &compiled(file), NationId(0)).unwrap();
    assert_eq!(judge(&Case { call: Call::Nothing, ..perfect() }, own).verdict, Verdict::Unlawful);
}

/// Urgency lifts the notice, and nothing else: not the call, not the wrong before it, not proportion.
#[test]
fn urgency_lifts_notice_only() {
    let urgent = Fields::default().with(Field::Demand).with(Field::Urgent);
    let lifted = answer(Case { notice: false, said: urgent, ..perfect() });
    assert_eq!((lifted.verdict, lifted.state(Key::Cm8)), (Verdict::Lawful, Some(State::Lifted)));
    let uncalled = answer(Case { notice: false, call: Call::Nothing, said: urgent, ..perfect() });
    assert_eq!(
        (uncalled.verdict, uncalled.state(Key::Cm7)),
        (Verdict::UnlawfulMajority, Some(State::Failed))
    );
    for case in [
        Case { link: Link::Fails, said: urgent, ..perfect() },
        Case { effect: 2, injury: injured(1, 2), said: urgent, ..perfect() },
    ] {
        assert_eq!(answer(Case { notice: false, ..case }).verdict, Verdict::Unlawful);
    }
    // Whether notice must come first in cyber cases is contested: without it and without urgency the answer
    // is open.
    let silent = answer(Case { notice: false, ..perfect() });
    assert_eq!((silent.verdict, silent.state(Key::Cm8)), (Verdict::Open, Some(State::Open)));
}

#[test]
fn doubt_about_the_author_leaves_it_open() {
    assert_eq!(answer(Case { link: Link::Doubtful, percent: 60, ..perfect() }).verdict, Verdict::Open);
}

/// Due diligence as a rule is contested: an omission alone leaves the answer open, and only where duties were
/// left lying.
#[test]
fn an_omission_alone_is_open() {
    let idle = Case { link: Link::Fails, percent: 10, left_lying: true, ..perfect() };
    assert_eq!(answer(idle).verdict, Verdict::Open);
    assert_eq!(answer(Case { left_lying: false, ..idle }).verdict, Verdict::Unlawful);
}

/// Loss of function breaks sovereignty on the majority view, so the countermeasure is lawful on that view.
#[test]
fn what_rests_on_a_majority_stays_one() {
    let judged = answer(Case { injury: injured(2, 4), ..perfect() });
    assert_eq!((judged.verdict, judged.state(Key::Cm1)), (Verdict::LawfulMajority, Some(State::MetMajority)));
    // Access without effect: whether anything was broken is contested.
    assert_eq!(answer(Case { injury: injured(0, 2), effect: 0, ..perfect() }).verdict, Verdict::Open);
}

#[test]
fn only_the_injured_state_or_it_is_open() {
    let friend = answer(Case { injured: false, ..perfect() });
    assert_eq!((friend.verdict, friend.state(Key::Cm11)), (Verdict::Open, Some(State::Open)));
}

/// The consensus reports do not use the word: on that reading countermeasures stay open.
#[test]
fn readings_change_the_answer() {
    let scenario = substation();
    let by = |id: &str| Reading::named(framework(), id, scenario, NationId(0)).unwrap();
    assert_eq!(judge(&perfect(), by("lucca")).verdict, Verdict::Lawful);
    assert_eq!(judge(&perfect(), by("consensus")).verdict, Verdict::Open);
    assert_eq!(by("lucca"), Reading::usual());
    assert!(Reading::named(framework(), "mine", scenario, NationId(0)).is_none());
    // Own published views: a State that holds sovereignty to be no rule finds access with effect lawful.
    let mut file = scenario.file.clone();
    file.nations[0].legal_view = vec![(Point::SovereigntyRule, false)];
    let own = Reading::named(framework(), "own", &compiled(file), NationId(0)).unwrap();
    assert_eq!(own.lean(Point::SovereigntyRule), Lean::No);
    let abroad = Case { ground: Ground::Abroad, effect: 2, tags: Tags::of(Tag::Intrude), ..perfect() };
    assert_eq!(judge(&abroad, own).verdict, Verdict::Lawful);
    assert_eq!(judge(&abroad, by("lucca")).verdict, Verdict::UnlawfulMajority);
}

#[test]
fn what_needs_no_excuse() {
    for (ground, key) in [
        (Ground::Home, Key::Jurisdiction),
        (Ground::Speech, Key::Force),
        (Ground::Diplomacy, Key::Settlement),
        (Ground::LawEnforcement, Key::Jurisdiction),
        (Ground::Retorsion, Key::Retorsion),
    ] {
        let judged = answer(Case {
            ground,
            tags: Tags::NONE,
            link: Link::Fails,
            injury: None,
            call: Call::Nothing,
            ..perfect()
        });
        assert_eq!((judged.verdict, judged.state(key)), (Verdict::Lawful, Some(State::Met)), "{ground:?}");
    }
}

/// Charges against officers of another State turn on their immunity; tools sold to an abuser on what the
/// seller knew.
#[test]
fn what_is_lawful_at_home_may_have_an_edge() {
    let charge = answer(Case { ground: Ground::LawEnforcement, tags: Tags::of(Tag::Charge), ..perfect() });
    assert_eq!(
        (charge.verdict, charge.state(Key::Jurisdiction)),
        (Verdict::LawfulMajority, Some(State::Open))
    );
    let tools = answer(Case { ground: Ground::Home, tags: Tags::of(Tag::SupplyTools), ..perfect() });
    assert_eq!((tools.verdict, tools.state(Key::Aid)), (Verdict::Open, Some(State::Open)));
}

#[test]
fn limits_on_rights_need_a_basis_and_an_end() {
    let narrow = Tags::of(Tag::Court).with(Tags::of(Tag::TimeLimited));
    let home = |tags| answer(Case { ground: Ground::Home, rights: true, tags, ..perfect() });
    assert_eq!(home(narrow).verdict, Verdict::Lawful);
    for tags in
        [Tags::of(Tag::Court), Tags::of(Tag::TimeLimited), Tags::NONE, narrow.with(Tags::of(Tag::Blanket))]
    {
        assert_eq!(
            (home(tags).verdict, home(tags).state(Key::Rights)),
            (Verdict::Unlawful, Some(State::Failed))
        );
    }
}

#[test]
fn consent_carries_what_is_within_it() {
    let act = |consent, tags| answer(Case { ground: Ground::Consent, consent, tags, effect: 0, ..perfect() });
    assert_eq!(act(true, Tags::of(Tag::Help)).verdict, Verdict::Lawful);
    assert_eq!(act(false, Tags::of(Tag::Help)).verdict, Verdict::Open);
    for tag in [Tag::Erase, Tag::Disrupt, Tag::Tamper, Tag::HarvestCert, Tag::Commercial] {
        assert_eq!(act(true, Tags::of(tag)).state(Key::Consent), Some(State::Failed), "{tag:?}");
    }
    assert_eq!(act(true, Tags::of(Tag::Erase)).verdict, Verdict::UnlawfulMajority);
}

/// The ban on proxies covers wrongful acts: what a group does for a State is judged as if its own people had
/// done it.
#[test]
fn proxies_never_carry_a_wrong() {
    for (effect, verdict, state) in [
        (1, Verdict::Open, State::Open),
        (2, Verdict::UnlawfulMajority, State::Failed),
        (3, Verdict::Unlawful, State::Failed),
    ] {
        let own = Case {
            ground: Ground::Abroad,
            effect,
            tags: Tags::of(Tag::Covert),
            injury: injured(2, 4),
            ..perfect()
        };
        let judged = answer(Case { ground: Ground::Proxy, ..own });
        assert_eq!(answer(own).verdict, verdict, "E{effect}");
        assert_eq!((judged.verdict, judged.state(Key::Proxies)), (verdict, Some(state)), "E{effect}");
    }
    assert_eq!(on_order("hire_group").verdict, on_order("disrupt_grid").verdict);
}

/// To keep quiet about an incident falls short of a norm, and breaks no rule of law.
#[test]
fn what_falls_short_of_a_norm_is_not_unlawful() {
    let quiet = on_order("conceal_incident");
    assert!(quiet.verdict == "lawful" && quiet.step("IL-06").is_none());
}

/// Forged evidence is never told as lawful; sanctions that a State takes alone divide States.
#[test]
fn what_divides_states_is_told_as_open() {
    for (id, key) in [("plant_false_data", "GF"), ("sanction_persons", "RET"), ("trade_sanctions", "RET")] {
        let opinion = on_order(id);
        assert_eq!(
            (opinion.verdict, opinion.settled, opinion.step(key).map(|step| step.state)),
            ("open", false, Some("open")),
            "{id}"
        );
        assert!(opinion.contested.contains(&key), "{id}");
        assert!(framework().law.iter().any(|law| law.id == key && law.contested.is_some()), "{key}");
    }
    assert_eq!(on_order("sanction_persons").step("IL-06").map(|step| step.state), Some("open"));
    for id in ["declare_persona_non_grata", "suspend_aid", "break_relations"] {
        assert!(on_order(id).settled, "{id}");
    }
    // A countermeasure by cyber means is lawful for the G7 and others, while some States urge caution.
    let cyber = on_order("cyber_countermeasure");
    assert!(cyber.verdict == "lawful (majority)" && !cyber.settled && cyber.contested.contains(&"IL-10"));
}

#[test]
fn speech_turns_unlawful_with_a_threat() {
    let threat = Case { ground: Ground::Speech, tags: Tags::of(Tag::Threat), ..perfect() };
    assert_eq!(
        (answer(threat).verdict, answer(threat).state(Key::Force)),
        (Verdict::Unlawful, Some(State::Failed))
    );
    assert_eq!(answer(Case { tags: Tags::of(Tag::Claim), ..threat }).verdict, Verdict::Lawful);
}

/// Force: below the gravest effects never; above them, attributed, by the State that was attacked, with the
/// Council told.
#[test]
fn force_is_for_armed_attack_alone() {
    let strike = Case { ground: Ground::Force, effect: 4, injury: injured(4, 5), ..perfect() };
    assert_eq!(answer(strike).verdict, Verdict::LawfulMajority);
    // To help the one who is attacked needs its request, which is not on record; against a group it is
    // contested.
    assert_eq!(answer(Case { injured: false, ..strike }).verdict, Verdict::Open);
    assert_eq!(answer(Case { link: Link::Fails, group: true, ..strike }).verdict, Verdict::Open);
    assert_eq!(answer(Case { link: Link::Doubtful, ..strike }).verdict, Verdict::Open);
    // Whether there is a gap between force and armed attack, and whether grave loss of function can be an
    // attack, divides States.
    for argued in [Case { injury: injured(3, 5), ..strike }, Case { injury: injured(2, 5), ..strike }] {
        let judged = answer(argued);
        assert_eq!(
            (judged.verdict, judged.state(Key::SelfDefence)),
            (Verdict::UnlawfulMajority, Some(State::Failed))
        );
        assert!(told(argued).contested.contains(&"SD"));
    }
    for refused in [
        Case { injury: injured(2, 4), ..strike },
        Case { link: Link::Fails, ..strike },
        Case { injury: strike.injury.map(|injury| Injury { over: true, ..injury }), ..strike },
    ] {
        let judged = answer(refused);
        assert_eq!(
            (judged.verdict, judged.state(Key::SelfDefence)),
            (Verdict::Unlawful, Some(State::Failed))
        );
    }
    // A threat is as lawful as the force it threatens.
    assert_eq!(answer(Case { ground: Ground::Threat, ..strike }).verdict, Verdict::LawfulMajority);
    assert_eq!(
        answer(Case { ground: Ground::Threat, injury: injured(2, 4), ..strike }).verdict,
        Verdict::Unlawful
    );
}

/// What injures or breaks abroad is force, and no countermeasure can be.
#[test]
fn grave_effects_abroad_are_force() {
    let judged = answer(Case { ground: Ground::Abroad, effect: 3, injury: injured(2, 4), ..perfect() });
    assert_eq!((judged.verdict, judged.state(Key::Force)), (Verdict::Unlawful, Some(State::Failed)));
}

/// Necessity is exceptional: arguable where the peril is the gravest and nobody's services are touched, and
/// otherwise no plea.
#[test]
fn necessity_is_arguable_only_at_the_edge() {
    let takedown = Case {
        ground: Ground::Abroad,
        effect: 2,
        tags: Tags::of(Tag::Intrude),
        injury: injured(3, 5),
        link: Link::Fails,
        call: Call::Nothing,
        ..perfect()
    };
    assert_eq!(
        (answer(takedown).verdict, answer(takedown).state(Key::Necessity)),
        (Verdict::Open, Some(State::Open))
    );
    for case in [
        Case { injury: injured(2, 4), ..takedown },
        Case { injured: false, ..takedown },
        Case { tags: takedown.tags.with(Tags::of(Tag::CriticalTarget)), ..takedown },
    ] {
        assert_eq!(
            (answer(case).verdict, answer(case).state(Key::Necessity)),
            (Verdict::UnlawfulMajority, Some(State::Failed))
        );
    }
}

/// A lawful countermeasure is reversible, not forcible and away from public services; what touches one is
/// never settled.
#[test]
fn a_countermeasure_spares_public_services() {
    let cyber = Case {
        ground: Ground::Abroad,
        effect: 2,
        tags: Tags::of(Tag::Countermeasure).with(Tags::of(Tag::Disrupt)),
        ..perfect()
    };
    assert!(answer(cyber).verdict.is_lawful());
    let grid = answer(Case { tags: cyber.tags.with(Tags::of(Tag::CriticalTarget)), ..cyber });
    assert_eq!((grid.verdict, grid.state(Key::Cm5)), (Verdict::Open, Some(State::Open)));
}

/// The time a step needs is never faked.
#[test]
fn a_cure_says_when() {
    let scenario = substation();
    let by = NationId(0);
    let act = Act {
        by,
        order: ActionId(0),
        other: Some(NationId(1)),
        incident: None,
        claim: Claim::K0,
        said: Fields(0),
        tags: Tags::NONE,
    };
    let when = |case: Case| {
        let judged = answer(case);
        let opinion = opinion(framework(), scenario, &act, &case, &judged);
        (opinion.step("CM-7").and_then(|step| step.cure.clone()).map(|cure| cure.when), opinion.cured_by)
    };
    use lucca::counsel::When::{Now, Turn, Unknown};
    // No call yet: written in this Consultation it is in hand at this Decision, and one full Decision has
    // passed by the next.
    assert_eq!(
        when(Case { call: Call::Nothing, can_write: true, ..perfect() }),
        (Some(Turn(5)), Some(Turn(5)))
    );
    assert_eq!(
        when(Case { call: Call::Nothing, can_write: false, ..perfect() }),
        (Some(Turn(6)), Some(Turn(6)))
    );
    assert_eq!(when(Case { call: Call::Fresh, ..perfect() }), (Some(Turn(5)), Some(Turn(5))));
    assert_eq!(when(Case { said: Fields(0), ..perfect() }), (None, Some(Now)));
    assert_eq!(when(Case { link: Link::Fails, ..perfect() }), (None, Some(Unknown)));
    assert_eq!(when(perfect()), (None, None));
}

#[test]
fn aid_levels_give_less() {
    use lucca::scenario::Aid;
    let scenario = substation();
    let act = Act {
        by: NationId(0),
        order: ActionId(0),
        other: Some(NationId(1)),
        incident: None,
        claim: Claim::K0,
        said: Fields(0),
        tags: Tags::NONE,
    };
    let case = Case { call: Call::Question, ..perfect() };
    let full = opinion(framework(), scenario, &act, &case, &answer(case));
    assert!(
        full.clone()
            .at(Aid::Full)
            .is_some_and(|opinion| opinion.steps.len() > 8 && !opinion.notes.is_empty())
    );
    let brief = full.clone().at(Aid::Verdict).unwrap();
    assert!(
        brief.verdict == "unlawful (majority)"
            && brief.steps.is_empty()
            && brief.notes.is_empty()
            && brief.cured_by.is_none()
    );
    assert!(full.at(Aid::Off).is_none());
}

/// Every condition counsel can name stands in the codex, with a source, and has the words for each way it can
/// stand.
#[test]
fn every_condition_has_its_words() {
    let framework = framework();
    let keys: BTreeSet<&str> = Key::ALL.iter().map(|key| key.id()).collect();
    assert_eq!(keys.len(), Key::ALL.len());
    let words: BTreeSet<&str> = framework.counsel.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(keys, words);
    for key in Key::ALL {
        let law = framework
            .law
            .iter()
            .find(|entry| entry.id == key.id())
            .unwrap_or_else(|| panic!("{} is not in the codex", key.id()));
        assert!(!law.cites.is_empty());
    }
    // Whatever can come out is said: no condition of any case here is without a sentence.
    let scenario = substation();
    let act = Act {
        by: NationId(0),
        order: ActionId(0),
        other: Some(NationId(1)),
        incident: None,
        claim: Claim::K3,
        said: Fields(0),
        tags: Tags::NONE,
    };
    for ground in [
        Ground::Home,
        Ground::Speech,
        Ground::Diplomacy,
        Ground::Retorsion,
        Ground::Consent,
        Ground::Suspends,
        Ground::Abroad,
        Ground::Proxy,
        Ground::Deceit,
        Ground::Threat,
        Ground::Force,
    ] {
        for effects in 0..=4 {
            for link in [Link::Fails, Link::Doubtful, Link::Holds] {
                for truth in [false, true] {
                    for tags in [
                        Tags::NONE,
                        Tags::of(Tag::Countermeasure),
                        Tags::of(Tag::Cease),
                        Tags::of(Tag::Sanction),
                    ] {
                        let case = Case {
                            ground,
                            link,
                            truth,
                            tags,
                            injury: injured(effects, 5),
                            rights: ground == Ground::Home,
                            author: true,
                            claim: Claim::K3,
                            notice: false,
                            ..perfect()
                        };
                        let opinion = opinion(framework, scenario, &act, &case, &answer(case));
                        for step in &opinion.steps {
                            assert!(
                                !step.because.is_empty() && !step.because.contains('{'),
                                "{} {} ({ground:?})",
                                step.key,
                                step.state
                            );
                        }
                        assert!(!opinion.steps.is_empty());
                    }
                }
            }
        }
    }
    let _: &Vec<CounselEntry> = &framework.counsel;
}
