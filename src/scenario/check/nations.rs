//! Checks of States and of the channels between them.

use crate::scenario::check::Checker;
use crate::scenario::check::limits::{MAP, MAX_CHANNELS, MAX_CORNERS, MAX_NATIONS, MAX_SECTORS};
use crate::scenario::outline::crosses_itself;
use crate::scenario::{NationFile, TowardsFile};

impl Checker<'_> {
    pub(super) fn nations(&mut self) {
        let file = self.file;
        self.count("nations", file.nations.len(), 2, MAX_NATIONS);
        self.ids("nations", file.nations.iter().map(|nation| nation.id.as_str()));
        self.count(
            "nations[…].sectors",
            file.nations.iter().map(|nation| nation.sectors.len()).sum(),
            1,
            MAX_SECTORS,
        );
        for nation in &file.nations {
            let path = format!("nations[id: {}]", nation.id);
            self.capacities(&path, nation);
            self.sectors(&path, nation);
            self.record(&path, nation);
            self.towards(&path, nation, &nation.trust, "trust", 0, 100);
            self.towards(&path, nation, &nation.tension, "tension", 0, 100);
            self.said_by_both(&path, nation);
            self.towards(&path, nation, &nation.misreading, "misreading", 5, 70);
            self.practices_and_norms(&path, nation);
            for (at, aim) in nation.aims.iter().enumerate() {
                if let Some(met) = &aim.met {
                    self.condition(&format!("{path}.aims[{at}].met"), met);
                }
            }
        }
    }

    fn capacities(&mut self, path: &str, nation: &NationFile) {
        let capacity = nation.capacity;
        for (what, value) in [
            ("technical", capacity.technical),
            ("diplomatic", capacity.diplomatic),
            ("legal", capacity.legal),
            ("law_enforcement", capacity.law_enforcement),
        ] {
            self.range(format!("{path}.capacity.{what}"), "a capacity", value, 0, 5);
        }
        self.range(format!("{path}.capital"), "political capital", nation.capital, 0, 10);
        self.range(format!("{path}.pressure"), "pressure", nation.pressure, 0, 100);
    }

    fn sectors(&mut self, path: &str, nation: &NationFile) {
        self.count(&format!("{path}.sectors"), nation.sectors.len(), 1, MAX_SECTORS);
        self.ids(&format!("{path}.sectors"), nation.sectors.iter().map(|sector| sector.id.as_str()));
        if !nation.territory.is_empty() {
            self.territory(&format!("{path}.territory"), &nation.territory);
        }
        for sector in &nation.sectors {
            if let Some((x, y)) = sector.at {
                self.range(
                    format!("{path}.sectors[id: {}].at", sector.id),
                    "a place on the map",
                    x.max(y),
                    0,
                    MAP,
                );
            }
            self.range(
                format!("{path}.sectors[id: {}].service", sector.id),
                "a service level",
                sector.service,
                0,
                100,
            );
            self.range(
                format!("{path}.sectors[id: {}].people", sector.id),
                "people",
                sector.people,
                1,
                2_000_000_000,
            );
        }
    }

    fn record(&mut self, path: &str, nation: &NationFile) {
        self.count(&format!("{path}.record"), nation.record.len(), 0, 12);
        for (at, entry) in nation.record.iter().enumerate() {
            let norms = self.framework.norms.iter().map(|norm| norm.id.as_str());
            self.known(&format!("{path}.record[{at}].norm"), "norm", &entry.norm, norms);
            if entry.cites.is_empty() {
                self.fault("cites", format!("{path}.record[{at}]"), "the entry cites no paragraph")
                    .hints
                    .push("say which: `cites`".into());
            }
        }
    }

    /// What a State has towards others: trust, tension, misreading.
    fn towards(
        &mut self,
        path: &str,
        nation: &NationFile,
        list: &[TowardsFile],
        what: &str,
        least: i64,
        most: i64,
    ) {
        for towards in list {
            let path = format!("{path}.{what}[to: {}]", towards.to);
            self.range(path.clone(), what, towards.is, least, most);
            if self.nation(&path, &towards.to) && towards.to == nation.id {
                self.fault("self", path, format!("{} has {what} towards itself", nation.id));
            }
        }
        // Two figures for one pair: only one could count, and nobody could say which.
        let others: Vec<&str> = list.iter().map(|towards| towards.to.as_str()).collect();
        for (at, other) in others.iter().enumerate().filter(|(at, other)| others[..*at].contains(*other)) {
            self.fault(
                "pair-twice",
                format!("{path}.{what}[{at}]"),
                format!("{what} between {} and {other} is said twice", nation.id),
            );
        }
    }

    /// Tension is one figure for a pair, so only one of the two says it.
    fn said_by_both(&mut self, path: &str, nation: &NationFile) {
        let others: Vec<&str> = nation.tension.iter().map(|towards| towards.to.as_str()).collect();
        for other in self
            .file
            .nations
            .iter()
            .filter(|other| other.id < nation.id && others.contains(&other.id.as_str()))
        {
            if other.tension.iter().any(|towards| towards.to == nation.id) {
                let path = format!("{path}.tension[to: {}]", other.id);
                self.fault(
                    "pair-twice",
                    path,
                    format!("tension between {} and {} is said by both", other.id, nation.id),
                );
            }
        }
    }

    fn practices_and_norms(&mut self, path: &str, nation: &NationFile) {
        for practice in &nation.practices {
            let framework = self.framework;
            self.known(
                &format!("{path}.practices"),
                "practice",
                practice,
                framework.practices.iter().map(|known| known.id.as_str()),
            );
        }
        for norm in &nation.norms {
            let framework = self.framework;
            self.known(
                &format!("{path}.norms"),
                "norm",
                norm,
                framework.norms.iter().map(|known| known.id.as_str()),
            );
        }
        self.ids(&format!("{path}.practices"), nation.practices.iter().map(String::as_str));
    }

    /// An outline has 3 to 64 corners on the map and does not cross itself.
    fn territory(&mut self, path: &str, corners: &[(u16, u16)]) {
        self.count(path, corners.len(), 3, MAX_CORNERS);
        for (at, (x, y)) in corners.iter().enumerate() {
            self.range(format!("{path}[{at}]"), "a place on the map", (*x).max(*y), 0, MAP);
        }
        if corners.len() <= MAX_CORNERS && crosses_itself(corners) {
            self.fault("territory", path, "the outline crosses or touches itself")
                .hints
                .push("go round the State corner by corner, in one direction".into());
        }
    }

    pub(super) fn channels(&mut self) {
        let (file, framework) = (self.file, self.framework);
        self.count("channels", file.channels.len(), 0, MAX_CHANNELS);
        self.ids("channels", file.channels.iter().map(|channel| channel.id.as_str()));
        for channel in &file.channels {
            let path = format!("channels[id: {}]", channel.id);
            self.known(
                &format!("{path}.kind"),
                "kind of channel",
                &channel.kind,
                framework.channels.iter().map(|kind| kind.id.as_str()),
            );
            self.nation(&format!("{path}.ends.0"), &channel.ends.0);
            self.nation(&format!("{path}.ends.1"), &channel.ends.1);
            if !channel.gone.is_empty() && channel.gone != channel.ends.0 && channel.gone != channel.ends.1 {
                let ends = format!("its ends are {} and {}", channel.ends.0, channel.ends.1);
                self.fault(
                    "unknown",
                    format!("{path}.gone"),
                    format!("\"{}\" is at neither end", channel.gone),
                )
                .hints
                .push(ends);
            }
            if channel.ends.0 == channel.ends.1 {
                self.fault("self", format!("{path}.ends"), "both ends are the same State");
            }
        }
    }
}
