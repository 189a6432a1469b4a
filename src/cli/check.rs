//! `lucca check`: everything that is wrong with scenarios, at once, with the place and the way out.

use crate::cli::language::{say, with};
use crate::cli::run::script;
use crate::cli::{Failure, Format, Progress, painted, print, talk};
use crate::diag::{Diagnostic, Place, Severity, worst};
use crate::framework::Framework;
use crate::scenario::{Loaded, load};
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Args)]
#[command(
    after_help = concat!(
        "Examples:\n",
        "  lucca check my.ron\n",
        "  lucca check scenarios/*.ron --format json\n",
        "  lucca check my.ron --strict      warnings count as faults too\n",
        "  lucca check my.ron --orders script.ron",
    )
)]
pub(super) struct CheckArgs {
    /// Scenario files, or names of built-in scenarios
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<String>,
    /// Check scripts as well, against the one scenario named
    #[arg(long, value_name = "FILE")]
    orders: Vec<PathBuf>,
    /// Treat warnings as faults
    #[arg(long)]
    strict: bool,
    /// Print findings to read, or JSON
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn check(args: &CheckArgs, framework: &Framework) -> Result<(), Failure> {
    if args.paths.len() > 1 && !args.orders.is_empty() {
        let place = Place { file: "--orders".into(), ..Place::default() };
        return Err(Diagnostic::error("check-orders", place, "a script is checked against one scenario")
            .hint("name one scenario beside `--orders`")
            .into());
    }
    let mut text = String::new();
    let mut all = Vec::new();
    let mut failed = false;
    let mut progress = Progress::new("cmd-checked-so-far");
    for (at, path) in args.paths.iter().enumerate() {
        progress.at(at, args.paths.len());
        let (faults, sound) = match load(path, framework) {
            Ok(Loaded { mut warnings, scenario }) => {
                let faults =
                    args.orders.iter().filter_map(|orders| script(orders, &scenario).err()).flatten();
                warnings.extend(faults);
                let sound = worst(&warnings) != Some(Severity::Error);
                (warnings, sound)
            }
            Err(faults) => (faults, false),
        };
        let errors = faults.iter().filter(|fault| fault.severity == Severity::Error).count();
        let warnings = faults.len() - errors;
        failed |= !sound || args.strict && warnings > 0;
        for fault in &faults {
            text.push_str(&painted(fault));
            text.push('\n');
        }
        text.push_str(&match (errors, warnings) {
            (0, 0) => with("cmd-check-sound", &[("path", path.into())]),
            (0, many) => with("cmd-check-playable", &[("path", path.into()), ("n", many.into())]),
            (errors, warnings) => with(
                "cmd-check-faults",
                &[("path", path.into()), ("faults", errors.into()), ("n", warnings.into())],
            ),
        });
        text.push('\n');
        let findings: Value = faults.iter().map(finding).collect();
        all.push(json!({ "path": path, "playable": sound, "findings": findings }));
    }
    print(&match args.format {
        Format::Text => text,
        Format::Json => format!("{:#}\n", Value::from(all)),
    })?;
    if failed {
        talk(&say("cmd-check-failed"));
        return Err(Failure::Input(Vec::new()));
    }
    Ok(())
}

fn finding(fault: &Diagnostic) -> Value {
    json!({
        "severity": if fault.severity == Severity::Error { "error" } else { "warning" },
        "code": fault.code,
        "file": fault.place.file,
        "line": fault.place.line,
        "column": fault.place.column,
        "path": fault.place.path,
        "message": fault.message,
        "hints": fault.hints,
    })
}
