//! Injects, what they do, and the conditions they wait for, as numbers.

use crate::scenario::build::Builder;
use crate::scenario::check::FIRST_TELLING_TURN;
use crate::scenario::compiled::*;
use crate::scenario::*;
use std::ops::Range;

impl Builder<'_> {
    pub(super) fn inject(&mut self, inject: &InjectFile) -> InjectDef {
        let start = self.ops.len() as u32;
        let when = match &inject.at {
            At::Turn(turn) => InjectWhen::Turn(*turn),
            At::Manual => InjectWhen::Manual,
            At::When(trigger) => {
                self.trigger(trigger);
                InjectWhen::Briefing
            }
            At::During(trigger) => {
                self.trigger(trigger);
                InjectWhen::Exchange
            }
        };
        let trigger = start..self.ops.len() as u32;
        let start = self.dos.len() as u32;
        let mut dos: Vec<InjectDo> = inject.effects.iter().map(|effect| self.inject_do(effect)).collect();
        dos.sort();
        self.dos.extend(dos);
        InjectDef {
            key: key_of(&["inject", inject.die.as_ref().unwrap_or(&inject.id)]),
            to: if inject.hidden {
                NationSet::NONE
            } else if inject.to.is_empty() {
                (0..self.names.nations.len()).map(NationId::from_at).collect()
            } else {
                self.set(&inject.to)
            },
            when,
            trigger,
            chance: inject.chance,
            delay: inject.delay,
            repeats: inject.repeats,
            only: self.only(&inject.only),
            from_turn: if inject.only.is_empty() { 0 } else { FIRST_TELLING_TURN },
            dos: start..self.dos.len() as u32,
        }
    }

    fn inject_do(&self, effect: &InjectEffectFile) -> InjectDo {
        match effect {
            InjectEffectFile::Begin(incident) => InjectDo::Begin(self.incident_id(incident)),
            InjectEffectFile::Stage(incident, stage) => InjectDo::Stage(self.incident_id(incident), *stage),
            InjectEffectFile::Evidence(nation, item) => InjectDo::Evidence(
                self.nation(nation),
                EvidenceId::from_at(self.names.evidence.place(item).unwrap_or(0)),
            ),
            InjectEffectFile::Sight(nation, incident) => {
                InjectDo::Sight(self.nation(nation), self.incident_id(incident))
            }
            InjectEffectFile::Knows(nation, incident, level) => {
                InjectDo::Knows(self.nation(nation), self.incident_id(incident), *level)
            }
            InjectEffectFile::FreeLook(nation, incident) => {
                InjectDo::FreeLook(self.nation(nation), self.incident_id(incident))
            }
            InjectEffectFile::Service(nation, sector, by) => {
                InjectDo::Service(self.sector(nation, sector), *by)
            }
            InjectEffectFile::Line(channel, health) => {
                InjectDo::Line(ChannelId::from_at(self.names.channels.place(channel).unwrap_or(0)), *health)
            }
            InjectEffectFile::Pressure(nation, by) => InjectDo::Pressure(self.nation(nation), *by),
            InjectEffectFile::Tension(one, two, by) => {
                InjectDo::Tension(self.nation(one), self.nation(two), *by)
            }
            InjectEffectFile::Region(by) => InjectDo::Region(*by),
            InjectEffectFile::Order(nation, order) | InjectEffectFile::LoseOrder(nation, order) => {
                let gives = matches!(effect, InjectEffectFile::Order(..));
                InjectDo::Order(
                    self.nation(nation),
                    ActionId::from_at(self.names.actions.place(order).unwrap_or(0)),
                    gives,
                )
            }
        }
    }

    fn trigger(&mut self, trigger: &Trigger) {
        let op = match trigger {
            Trigger::All(list) | Trigger::Any(list) => {
                list.iter().for_each(|trigger| self.trigger(trigger));
                let count = list.len() as u8;
                if matches!(trigger, Trigger::All(_)) { TriggerOp::All(count) } else { TriggerOp::Any(count) }
            }
            Trigger::Not(trigger) => {
                self.trigger(trigger);
                TriggerOp::Not
            }
            Trigger::Turn(turn) => TriggerOp::Turn(*turn),
            Trigger::Stage(incident, stage) => TriggerOp::Stage(self.incident_id(incident), *stage),
            Trigger::Did(nation, tag) => TriggerOp::Did(self.nation(nation), *tag),
            Trigger::DidTo(one, two, tag) => TriggerOp::DidTo(self.nation(one), self.nation(two), *tag),
            Trigger::DidAbout(nation, incident, tag) => {
                TriggerOp::DidAbout(self.nation(nation), self.incident_id(incident), *tag)
            }
            Trigger::Knows(nation, incident, level) => {
                TriggerOp::Knows(self.nation(nation), self.incident_id(incident), *level)
            }
            Trigger::Pressure(nation, least) => TriggerOp::Pressure(self.nation(nation), *least),
            Trigger::Tension(one, two, least) => {
                TriggerOp::Tension(self.nation(one), self.nation(two), *least)
            }
            Trigger::Region(least) => TriggerOp::Region(*least),
            Trigger::ServiceAtMost(nation, sector, most) => {
                TriggerOp::ServiceAtMost(self.sector(nation, sector), *most)
            }
            Trigger::Released(inject) => {
                TriggerOp::Released(InjectId::from_at(self.names.injects.place(inject).unwrap_or(0)))
            }
            Trigger::Holds(nation, item) => TriggerOp::Holds(
                self.nation(nation),
                EvidenceId::from_at(self.names.evidence.place(item).unwrap_or(0)),
            ),
        };
        self.ops.push(op);
    }

    pub(super) fn condition(&mut self, trigger: &Trigger) -> Range<u32> {
        let start = self.ops.len() as u32;
        self.trigger(trigger);
        start..self.ops.len() as u32
    }
}
