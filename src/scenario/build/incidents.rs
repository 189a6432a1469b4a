//! Incidents, the truths behind them, and evidence, as numbers.

use crate::scenario::build::Builder;
use crate::scenario::compiled::*;
use crate::scenario::*;
use std::collections::BTreeMap;

impl Builder<'_> {
    pub(super) fn incident(&self, incident: &IncidentFile) -> IncidentDef {
        let hypotheses = &incident.hypotheses;
        IncidentDef {
            key: key_of(&["incident", incident.die.as_ref().unwrap_or(&incident.id)]),
            target: self.nation(&incident.target),
            sector: self.sector(&incident.target, &incident.sector),
            begins: incident.begins,
            stages: incident
                .stages
                .iter()
                .map(|stage| StageDef {
                    severity: stage.severity,
                    effects: stage.effects,
                    loss: stage.loss,
                    sign: stage.sign,
                    lasts: stage.lasts,
                    contained_at: stage.contained_at,
                    inherently_governmental: stage.inherently_governmental,
                    coercive_demand: stage.coercive_demand,
                })
                .collect(),
            start: hypotheses
                .iter()
                .map(|hypothesis| hypothesis.start)
                .chain([incident.something_else])
                .collect(),
            depends: self.set(&incident.depends),
            points_at: hypotheses
                .iter()
                .map(|hypothesis| self.names.nations.place(&hypothesis.points_at).map(NationId::from_at))
                .chain([None])
                .collect(),
            through: hypotheses.iter().map(|hypothesis| hypothesis.through).chain([false]).collect(),
        }
    }

    pub(super) fn truths(&self, file: &ScenarioFile, variant: &VariantFile) -> Box<[Truth]> {
        file.incidents
            .iter()
            .map(|incident| {
                let told = variant.incidents.iter().find(|truth| truth.incident == incident.id);
                told.map_or(
                    Truth { actor: None, step: 1, territory: NationSet::NONE, accident: false },
                    |truth| Truth {
                        // Below step 6 conduct cannot be attributed: there is a host, and no author.
                        actor: self
                            .names
                            .nations
                            .place(&truth.actor)
                            .map(NationId::from_at)
                            .filter(|_| truth.step >= ATTRIBUTABLE),
                        step: truth.step,
                        territory: self.set(&truth.territory),
                        accident: truth.accident,
                    },
                )
            })
            .collect()
    }

    pub(super) fn evidence(&mut self, item: &EvidenceFile, groups: &BTreeMap<&str, u16>) -> EvidenceDef {
        let weights: Box<[i16]> = item
            .weights
            .iter()
            .map(|weight| graded(*weight, item.reliability, item.credibility))
            .chain([0])
            .collect();
        EvidenceDef {
            key: key_of(&["evidence", item.die.as_ref().unwrap_or(&item.id)]),
            about: self.incident_id(&item.about),
            found_by: item
                .found_by
                .iter()
                .map(|finder| FinderDef {
                    nation: self.nation(&finder.nation),
                    how: finder.how,
                    needs: finder.needs,
                    at: self.names.nations.place(&finder.at).map(NationId::from_at),
                })
                .collect(),
            from_turn: item.from_turn,
            group: groups.get(item.group.as_str()).copied().unwrap_or(0),
            heft: weights.iter().map(|weight| weight.abs()).sum(),
            weights,
            tlp: item.tlp,
            only: self.only(&item.only),
            kind: item.kind,
            live: item.live,
            c2: item.reliability <= Reliability::C && item.credibility <= 2,
            c3: item.reliability <= Reliability::C && item.credibility <= 3,
            appears: item.appears.as_ref().map_or(0..0, |trigger| self.condition(trigger)),
        }
    }
}

/// Returns a raw weight in decibans times the factor of its grade, rounded towards 0: reliability A, B 1; C
/// ¾; D, F ½; E ¼; credibility 1, 2 1; 3 ¾; 4, 6 ½; 5 ¼.
fn graded(raw: i16, reliability: Reliability, credibility: u8) -> i16 {
    let reliable = match reliability {
        Reliability::A | Reliability::B => 4,
        Reliability::C => 3,
        Reliability::D | Reliability::F => 2,
        Reliability::E => 1,
    };
    let credible = match credibility {
        1 | 2 => 4,
        3 => 3,
        4 | 6 => 2,
        _ => 1,
    };
    raw * reliable * credible / 16
}
