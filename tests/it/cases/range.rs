//! Puts events by hand into a play, so that only the last of them is judged.

use super::*;

/// A play on the range: events are put in by hand, and only the last of them is judged.
pub struct Range<'s, O: Observer> {
    pub scenario: &'s Scenario,
    pub play: Play<'s, O>,
    pub asked: Option<(NationId, u8)>,
}

impl<'s, O: Observer> Range<'s, O> {
    pub fn nation(&self, name: &str) -> NationId {
        nation(self.scenario, name)
    }

    pub fn to(&self, name: &str) -> Option<NationId> {
        (!name.is_empty()).then(|| self.nation(name))
    }

    pub fn incident(&self, name: &str) -> Option<IncidentId> {
        (!name.is_empty()).then(|| IncidentId::from_at(self.scenario.names.incidents.place(name).unwrap()))
    }

    pub fn channel(&self, name: &str) -> ChannelId {
        ChannelId::from_at(self.scenario.names.channels.place(name).unwrap())
    }

    /// The first line between two States that is not known to be dead, the diplomatic one before the
    /// technical.
    pub fn line(&self, from: NationId, to: NationId, kind: DispatchKind) -> ChannelId {
        let technical =
            matches!(kind, DispatchKind::AskMitigation | DispatchKind::Warn | DispatchKind::AskHelp);
        let order: &[&str] = if technical {
            &["cert-ac", "cert-bc", "tech-ab", "un-ab", "un-ac", "un-bc"]
        } else {
            &["un-ab", "un-ac", "un-bc", "cert-ac", "cert-bc", "tech-ab"]
        };
        let live = |name: &&&str| {
            let line = self.channel(name);
            let def = &self.scenario.channels[line.at()];
            def.ends.contains(&from)
                && def.ends.contains(&to)
                && self.play.position().channels[line.at()].health != Health::Cut
        };
        self.channel(order.iter().find(live).unwrap_or(&order[0]))
    }

    pub fn give(&mut self, given: &Given) {
        match given {
            // Taken before anything else.
            Given::Variant(_) | Given::Turn(_) | Given::With(..) => {}
            Given::Saw(..) | Given::Over(_) | Given::Stage(..) => {}
            Given::Knows(by, incident, level, turn) => {
                let (nation, incident) = (self.nation(by), self.incident(incident).unwrap());
                let now = self.play.position().turn;
                self.at_turn(*turn);
                self.play.replay(Event::Knew { nation, incident, level: *level });
                self.at_turn(now);
            }
            Given::Did(by, other, incident, list) => {
                let (by, other, incident) = (self.nation(by), self.to(other), self.incident(incident));
                self.play.replay(Event::Happened {
                    by,
                    order: ActionId(0),
                    other,
                    incident,
                    claim: Claim::K0,
                    tags: tags(list),
                    said: Fields(0),
                });
            }
            Given::Holds(by, item) => {
                let item = EvidenceId::from_at(self.scenario.names.evidence.place(item).unwrap());
                let by = self.nation(by);
                self.play.replay(Event::Found { by, evidence: item, how: None });
                let mut shifts = Shifts::default();
                for (shift, weight) in shifts.0.iter_mut().zip(&self.scenario.evidence[item.at()].weights) {
                    *shift = *weight as i8;
                }
                self.play.replay(Event::Weighed {
                    by,
                    incident: self.scenario.evidence[item.at()].about,
                    shifts,
                });
            }
            Given::Shifts(by, incident, list) => {
                let mut shifts = Shifts::default();
                shifts.0.iter_mut().zip(list).for_each(|(shift, by)| *shift = *by);
                self.play.replay(Event::Weighed {
                    by: self.nation(by),
                    incident: self.incident(incident).unwrap(),
                    shifts,
                });
            }
            Given::LetsIn(by, to) => {
                let until = self.play.position().turn + 1;
                self.play.replay(Event::Consented { by: self.nation(by), to: self.nation(to), until });
            }
            Given::Line(line, health) => {
                self.play.replay(Event::LineChanged {
                    line: self.channel(line),
                    health: *health,
                    open: true,
                    why: lucca::engine::Why::Inject,
                });
            }
            Given::Called(from, to, incident, turn) => {
                let now = self.play.position().turn;
                self.at_turn(*turn);
                self.send(
                    from,
                    to,
                    incident,
                    DispatchKind::CallToStop,
                    &[Field::Demand, Field::Facts],
                    Consequence::None,
                );
                let (from, slot) = self.asked.unwrap();
                self.deliver(from, slot);
                self.at_turn(now);
            }
            Given::Asked(from, to, incident, kind, fields, how) => {
                self.send(from, to, incident, *kind, fields, Consequence::None);
                let (from, slot) = self.asked.unwrap();
                if !matches!(how, How::UnderWay) {
                    self.deliver(from, slot);
                }
                if matches!(how, How::Acknowledged) {
                    self.play.replay(Event::Acknowledged { from, slot });
                }
                if matches!(how, How::Lapsed) {
                    self.play.replay(Event::Lapsed { from, slot });
                }
            }
            Given::Answered(how) => self.answer(*how, Reason::NoMeans, None),
            Given::Earlier(turn, given) => {
                let now = self.play.position().turn;
                self.at_turn(*turn);
                self.give(given);
                self.at_turn(now);
            }
        }
    }

    pub fn at_turn(&mut self, turn: u8) {
        self.play.replay(Event::PhaseBegan { turn, phase: Phase::Consultation, exchange: 1 });
    }

    pub fn send(
        &mut self,
        from: &str,
        to: &str,
        incident: &str,
        kind: DispatchKind,
        fields: &[Field],
        consequence: Consequence,
    ) {
        let (from, to, about) = (self.nation(from), self.nation(to), self.incident(incident));
        let line = self.line(from, to, kind);
        let slot = self.play.position().dispatches(from).len() as u8;
        let def = self.scenario.dispatch(kind);
        let arrives = self.play.position().tick();
        self.play.replay(Event::Sent {
            from,
            to,
            slot,
            line,
            kind,
            about,
            fields: fields.iter().copied().collect(),
            evidence: None,
            tlp: Tlp::Amber,
            consequence,
            number: u16::from(slot) + 1,
            arrives,
            frees: 99,
            request: def.request,
            tags: SpokenTags::of(def.tags),
            text: TextId(0),
        });
        self.asked = Some((from, slot));
    }

    pub fn deliver(&mut self, from: NationId, slot: u8) {
        let dispatch = *self.play.position().dispatch(from, slot);
        let fields = dispatch.fields;
        let own =
            dispatch.incident.is_some_and(|incident| self.scenario.incidents[incident.at()].target == from);
        let calls = dispatch.kind == Some(DispatchKind::CallToStop)
            && [Field::Facts, Field::Demand].iter().all(|field| fields.has(*field))
            && !fields.has(Field::PublicUltimatum);
        let asks = matches!(dispatch.kind, Some(DispatchKind::AskHelp | DispatchKind::AskMitigation));
        let proper =
            [Field::Facts, Field::CriticalNamed, Field::Doable].iter().all(|field| fields.has(*field))
                && !fields.has(Field::PublicUltimatum);
        let turn = self.play.position().turn;
        self.play.replay(Event::Delivered {
            from,
            slot,
            receipt: true,
            opens: dispatch.request,
            due: turn + 1,
            appropriate: own && (asks && proper || calls),
        });
    }

    /// Answers what was asked last; the reason counts where it is declined.
    pub fn answer(&mut self, how: Answer, reason: Reason, item: Option<&str>) {
        let (from, slot) = self.asked.unwrap();
        let tag = match how {
            Answer::Full => Tag::Answer,
            Answer::Part => Tag::AnswerPart,
            Answer::Declined => Tag::DeclineReasoned,
            Answer::Referred => Tag::Refer,
        };
        let reason = if how == Answer::Declined { reason } else { Reason::None };
        let evidence =
            item.map(|item| EvidenceId::from_at(self.scenario.names.evidence.place(item).unwrap()));
        let share = if evidence.is_some() { Tags::of(Tag::Share) } else { Tags::NONE };
        let tags = SpokenTags::of(Tags::of(tag).with(share));
        self.play.replay(Event::Answered { from, slot, how, reason, evidence, tags, text: TextId(0) });
    }

    pub fn happen(&mut self, when: &When) {
        let (from, slot) = self.asked.unwrap_or((NationId(0), 0));
        match when {
            When::Happened(by, other, incident, list, fields, claim) => {
                let (by, other, incident) = (self.nation(by), self.to(other), self.incident(incident));
                let order = self.order(list);
                let (claim, said) = (Claim::ALL[usize::from(*claim)], fields.iter().copied().collect());
                self.play.replay(Event::Happened {
                    by,
                    order,
                    other,
                    incident,
                    claim,
                    tags: tags(list),
                    said,
                });
            }
            When::Attempted(by, other, incident, list, fields, claim) => {
                let (by, other, incident) = (self.nation(by), self.to(other), self.incident(incident));
                let order = self.order(list);
                let (claim, said) = (Claim::ALL[usize::from(*claim)], fields.iter().copied().collect());
                self.play.replay(Event::Attempted {
                    by,
                    slot: 0,
                    order,
                    other,
                    incident,
                    claim,
                    tags: tags(list),
                    said,
                });
            }
            When::Sent(from, to, incident, kind, fields) => {
                self.send(from, to, incident, *kind, fields, Consequence::None)
            }
            When::Said(from, to, incident, kind, fields, consequence) => {
                self.send(from, to, incident, *kind, fields, *consequence)
            }
            When::Warned(from, to, incident, kind, consequence) => {
                self.send(from, to, incident, *kind, &[Field::Facts, Field::Demand], *consequence)
            }
            When::Delivered => self.deliver(from, slot),
            When::Acknowledged => self.play.replay(Event::Acknowledged { from, slot }),
            When::Answered(how) => self.answer(*how, Reason::NoMeans, None),
            When::AnsweredWith(how, item) => self.answer(*how, Reason::NoMeans, Some(item.as_str())),
            When::Declined(reason) => self.answer(Answer::Declined, *reason, None),
            When::Lapsed => self.play.replay(Event::Lapsed { from, slot }),
            When::Knew(by, incident, level) => {
                self.play.replay(Event::Knew {
                    nation: self.nation(by),
                    incident: self.incident(incident).unwrap(),
                    level: *level,
                });
            }
            When::Picked(by, list) => {
                self.play.replay(Event::CardPicked { by: self.nation(by), card: CardId(0), tags: tags(list) })
            }
            When::Together(list) => {
                let turn = self.play.position().turn;
                self.play.replay(Event::PhaseBegan { turn, phase: Phase::Resolution, exchange: 0 });
                for act in list {
                    // What is carried out was tried before: the two are one act.
                    if let When::Happened(by, other, incident, list, fields, claim) = act {
                        self.happen(&When::Attempted(
                            by.clone(),
                            other.clone(),
                            incident.clone(),
                            list.clone(),
                            fields.clone(),
                            *claim,
                        ));
                    }
                    self.happen(act);
                }
                self.play.replay(Event::PhaseBegan { turn, phase: Phase::Review, exchange: 0 });
            }
            When::Judged => {
                let turn = self.play.position().turn;
                self.play.replay(Event::PhaseBegan { turn, phase: Phase::Review, exchange: 0 });
            }
            When::Ended => {
                let turn = self.play.position().turn;
                self.play.replay(Event::Ended { turn, early: false });
            }
        }
    }

    /// An order of the catalogue that is what the tags say: counsel asks what it rests on.
    pub fn order(&self, list: &[Tag]) -> ActionId {
        let has = |tag| list.contains(&tag);
        let name = if has(Tag::Countermeasure) {
            "cyber_countermeasure"
        } else if has(Tag::Force) {
            "strike"
        } else if has(Tag::Disrupt) || has(Tag::Damage) {
            "disrupt_grid"
        } else {
            "something_else"
        };
        ActionId::from_at(self.scenario.names.actions.place(name).unwrap())
    }
}

/// The position a case is judged in.
pub fn before(scenario: &'static Scenario, case: &Case) -> (Position, Option<(NationId, u8)>) {
    let mut range =
        Range { scenario, play: Play::new(scenario, Seed::from_number(0), Vec::<Event>::new()), asked: None };
    let variant = case
        .given
        .iter()
        .find_map(|given| if let Given::Variant(id) = given { Some(id.as_str()) } else { None })
        .unwrap_or("corvane");
    let turn = case
        .given
        .iter()
        .find_map(|given| if let Given::Turn(turn) = given { Some(*turn) } else { None })
        .unwrap_or(3);
    let variant = lucca::engine::Variant(scenario.names.variants.place(variant).unwrap() as u8);
    range.play.replay(Event::Began { variant, turns: 8 });
    for incident in scenario.incident_ids() {
        let name = scenario.names.incidents.name(incident.at());
        // The gravest case is there only where a case names it.
        if name == "dam" && !format!("{case:?}").contains("\"dam\"") {
            continue;
        }
        let stage = case.given.iter().find_map(|given| match given {
            Given::Stage(id, stage) if id == name => Some(*stage),
            Given::Over(id) if id == name => Some(scenario.incidents[incident.at()].stages.len() as u8),
            _ => None,
        });
        let stage = stage.unwrap_or(if name == "grid" { 2 } else { 1 });
        range.at_turn(1);
        range.play.replay(Event::Staged { incident, stage, left: 0, seers: lucca::engine::Number(0) });
        for by in scenario.nation_ids() {
            let since = case.given.iter().find_map(|given| match given {
                Given::Saw(nation, id, turn)
                    if id == name && *nation == scenario.names.nations.name(by.at()) =>
                {
                    Some(*turn)
                }
                _ => None,
            });
            range.at_turn(since.unwrap_or(1));
            range.play.replay(Event::Sighted { by, incident, stage });
        }
    }
    range.at_turn(turn);
    let stale = range.channel("tech-ab");
    range.play.replay(Event::LineChanged {
        line: stale,
        health: Health::Stale,
        open: false,
        why: lucca::engine::Why::Inject,
    });
    for given in &case.given {
        range.give(given);
    }
    if matches!(case.when, When::Judged) {
        range.play.replay(Event::PhaseBegan { turn, phase: Phase::Resolution, exchange: 0 });
    }
    let asked = range.asked;
    (range.play.into_parts().0, asked)
}
