//! Checks of what a facilitator sets up with: objectives, sittings, profiles, preparation cards.

use crate::scenario::check::Checker;
use crate::scenario::check::limits::MAX_CARDS;

impl Checker<'_> {
    /// Objectives, sittings, profiles, cards: what a facilitator sets up with.
    pub(super) fn frame_of_play(&mut self) {
        let (file, framework) = (self.file, self.framework);
        self.ids("objectives", file.objectives.iter().map(|objective| objective.id.as_str()));
        self.count("objectives", file.objectives.len(), 0, 12);
        self.count("disputed", file.disputed.len(), 0, 12);
        for (at, dispute) in file.disputed.iter().enumerate() {
            let path = format!("disputed[{at}].versions");
            self.count(&path, dispute.versions.len(), 2, 8);
            for (nth, version) in dispute.versions.iter().enumerate() {
                self.nation(&format!("{path}[{nth}].by"), &version.by);
            }
        }
        self.count("sittings", file.sittings.len(), 0, 8);
        for (at, sitting) in file.sittings.iter().enumerate() {
            let path = format!("sittings[{at}]");
            self.range(format!("{path}.minutes"), "the minutes of a sitting", sitting.minutes, 10, 2880);
            self.range(
                format!("{path}.turns"),
                "the turns of a sitting",
                sitting.turns,
                1,
                file.turns.most.into(),
            );
            let turn: u32 = [sitting.briefing, sitting.consultation, sitting.decision, sitting.review]
                .into_iter()
                .map(u32::from)
                .sum();
            let all =
                u32::from(sitting.turns) * turn + u32::from(sitting.preparation) + u32::from(sitting.debrief);
            if all > u32::from(sitting.minutes) * 60 {
                let (have, need) = (sitting.minutes, all.div_ceil(60));
                self.fault(
                    "sitting",
                    path,
                    format!(
                        "{} turns, preparation and debrief take {need} minutes, and the sitting has {have}",
                        sitting.turns
                    ),
                )
                .hints
                .push("take out a turn, or seconds".into());
            }
        }
        let catalogue = framework.orders.iter().map(|order| order.id.as_str());
        let offered =
            catalogue.filter(|id| file.orders.is_empty() || file.orders.iter().any(|offered| offered == id));
        let orders = offered.chain(file.own_orders.iter().map(|own| own.order.id.as_str()));
        for (name, profile) in [("light", &file.light), ("standard", &file.standard)] {
            for id in &profile.orders {
                self.known(&format!("{name}.orders"), "order on offer", id, orders.clone());
            }
            for id in &profile.channels {
                self.known(
                    &format!("{name}.channels"),
                    "channel",
                    id,
                    file.channels.iter().map(|channel| channel.id.as_str()),
                );
            }
        }
        for id in &file.cards {
            self.known("cards", "preparation card", id, framework.cards.iter().map(|card| card.id.as_str()));
        }
        self.ids("own_cards", file.own_cards.iter().map(|card| card.id.as_str()));
        for card in
            file.own_cards.iter().filter(|card| framework.cards.iter().any(|known| known.id == card.id))
        {
            let path = format!("own_cards[id: {}]", card.id);
            self.fault(
                "id-twice",
                path,
                format!("\"{}\" is a card of the framework; give it another id", card.id),
            );
        }
        let have = file.own_cards.len()
            + if file.cards.is_empty() { framework.cards.len() } else { file.cards.len() };
        self.count("own_cards", have, 0, MAX_CARDS);
    }
}
