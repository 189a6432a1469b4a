//! Checks of orders and rules, in a scenario and in a rubric file.

use crate::diag::Diagnostic;
use crate::framework::{Effect, Framework, RubricFile, RuleFile, When};
use crate::scenario::ScenarioFile;
use crate::scenario::check::Checker;
use crate::scenario::check::limits::{MAX_DEPTH, MAX_ORDERS, MAX_RULES};

/// Returns every fault of a rubric file; empty means it can judge.
pub fn check_rubric(file_name: &str, rubric: &RubricFile, framework: &Framework) -> Vec<Diagnostic> {
    let mut checker = Checker { file_name, file: &ScenarioFile::empty(), framework, faults: Vec::new() };
    let base = framework.rubrics.iter().find(|base| base.id == rubric.base);
    if !rubric.base.is_empty() {
        checker.known(
            "base",
            "built-in rubric",
            &rubric.base,
            framework.rubrics.iter().map(|base| base.id.as_str()),
        );
    }
    let inherited = base.into_iter().flat_map(|base| &base.rules).map(|rule| rule.id.as_str());
    checker.ids("rules", rubric.rules.iter().map(|rule| rule.id.as_str()));
    checker.count("rules", rubric.rules.len(), usize::from(base.is_none()), MAX_RULES);
    for id in &rubric.without {
        checker.known("without", "rule of the base", id, inherited.clone());
    }
    for norm in &rubric.without_norms {
        checker.known("without_norms", "norm", norm, framework.norms.iter().map(|norm| norm.id.as_str()));
    }
    for rule in &rubric.rules {
        checker.rule(rule, inherited.clone().chain(rubric.rules.iter().map(|rule| rule.id.as_str())));
    }
    checker.faults
}

/// Returns whether a rule's condition can be evaluated: 1 to 16 in a list, so many levels at most.
fn fits(when: &When, levels: usize) -> bool {
    match when {
        When::All(list) | When::Any(list) => {
            levels > 0 && (1..=16).contains(&list.len()) && list.iter().all(|inner| fits(inner, levels - 1))
        }
        When::Not(inner) => levels > 0 && fits(inner, levels - 1),
        _ => true,
    }
}

impl Checker<'_> {
    pub(super) fn orders(&mut self) {
        let (file, framework) = (self.file, self.framework);
        let catalogue = framework.orders.iter().map(|order| order.id.as_str());
        self.ids("orders", file.orders.iter().map(String::as_str));
        for id in &file.orders {
            self.known("orders", "order in the catalogue", id, catalogue.clone());
        }
        self.ids("own_orders", file.own_orders.iter().map(|own| own.order.id.as_str()));
        for own in &file.own_orders {
            let path = format!("own_orders[id: {}]", own.order.id);
            if catalogue.clone().any(|id| id == own.order.id) {
                self.fault(
                    "id-twice",
                    path.clone(),
                    format!("\"{}\" is an order of the catalogue; give it another id", own.order.id),
                );
            }
            for nation in &own.seats {
                self.nation(&format!("{path}.seats"), nation);
            }
            let read = own.order.effects.contains(&Effect::Read);
            let readings = own.order.readings.len();
            if read && !(2..=3).contains(&readings) {
                self.fault(
                    "readings",
                    format!("{path}.readings"),
                    format!("an order that is read needs two or three readings, not {readings}"),
                );
            }
        }
        let have = file.own_orders.len()
            + if file.orders.is_empty() { framework.orders.len() } else { file.orders.len() };
        self.count("orders", have, 1, MAX_ORDERS);
    }

    pub(super) fn rules(&mut self) {
        let (file, framework) = (self.file, self.framework);
        self.ids("rules", file.rules.iter().map(|rule| rule.id.as_str()));
        self.count("rules", file.rules.len(), 0, MAX_RULES);
        let built_in = framework.rules().iter().map(|rule| rule.id.as_str());
        for id in &file.without_rules {
            self.known("without_rules", "rule of the rubric", id, built_in.clone());
        }
        for rule in &file.rules {
            self.rule(rule, built_in.clone().chain(file.rules.iter().map(|rule| rule.id.as_str())));
        }
    }

    fn rule<'b>(&mut self, rule: &RuleFile, ids: impl Iterator<Item = &'b str> + Clone) {
        let framework = self.framework;
        let RuleFile { id, norm, weight, when, .. } = rule;
        let path = format!("rules[id: {id}]");
        if let Some(when) = when
            && !fits(when, MAX_DEPTH)
        {
            self.fault(
                "rule-size",
                format!("{path}.when"),
                "the condition is too long or too deep to be evaluated",
            )
            .hints
            .push(
                "a list holds 1 to 16 conditions, six levels deep; split it over two rules of one family"
                    .into(),
            );
        }
        let norms = framework.norms.iter().map(|norm| norm.id.as_str());
        self.known(&format!("{path}.norm"), "norm", norm, norms.chain(["CBM"]));
        for (field, list) in [("voids", &rule.voids), ("unless", &rule.unless), ("replaces", &rule.replaces)]
        {
            for other in list {
                self.known(&format!("{path}.{field}"), "rule", other, ids.clone());
            }
        }
        let elements =
            framework.rubrics.iter().flat_map(|rubric| &rubric.elements).map(|element| element.id.as_str());
        for name in when.iter().flat_map(When::names) {
            self.known(&format!("{path}.when"), "element", name, elements.clone());
        }
        let lines = framework.norms.iter().flat_map(|norm| &norm.conduct).map(|line| line.id.as_str());
        for line in &rule.lines {
            self.known(&format!("{path}.lines"), "line of conduct", line, lines.clone());
        }
        self.range(format!("{path}.weight"), "a weight", *weight, 1, 3);
        if rule.cites.is_empty() {
            self.fault("cites", path, "the rule cites no paragraph")
                .hints
                .push("a finding without a source convinces nobody".into());
        }
    }
}
