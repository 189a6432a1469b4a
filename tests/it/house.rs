//! The house itself: files, licences, the tree of dependencies, the README.

use crate::walls::{files, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn no_test_file_is_forgotten() {
    let all = root().join("tests/it");
    let found = files(&all, "rs");
    assert!(found.len() > 40, "only {} files were found", found.len());
    for path in found {
        let (name, folder) =
            (path.file_stem().unwrap().to_string_lossy().into_owned(), path.parent().unwrap());
        // What lies in a folder is declared by the file the folder is named after.
        let above = if folder == all { all.join("main.rs") } else { folder.with_extension("rs") };
        let declared = fs::read_to_string(&above).unwrap().contains(&format!("mod {name};"));
        assert!(
            (folder == all && name == "main") || declared,
            "{} is not in {}",
            path.display(),
            above.display()
        );
    }
}

/// Rooms and files in which functions may still be longer than the limit below.
const LEFT_OUT: &[&str] = &["src/report/desk.rs", "src/window/"];

fn is_left_out(path: &Path) -> bool {
    let inside = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    LEFT_OUT.iter().any(|start| inside.starts_with(start))
}

/// Every file of the program and of its tests.
fn sources() -> impl Iterator<Item = PathBuf> {
    ["src", "tests"].iter().flat_map(|folder| files(&root().join(folder), "rs"))
}

#[test]
fn every_file_says_what_it_is_and_fits_in_the_head() {
    assert!(sources().count() > 250, "only {} files were found", sources().count());
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//!"), "{} does not open with what it is", path.display());
        let lines = text.lines().count();
        assert!(lines <= 600, "{} has {lines} lines", path.display());
    }
}

#[test]
fn no_line_is_wider_than_110_columns() {
    for path in sources() {
        for (at, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let wide = line.chars().count();
            assert!(wide <= 110, "{}:{} has {wide} columns", path.display(), at + 1);
        }
    }
}

/// A `match` with one short arm for each of many things is a table and may be longer.
const TABLES: &[(&str, &str)] = &[
    ("src/engine/apply/mod.rs", "apply"),
    ("src/engine/disclose.rs", "disclose"),
    ("src/game/shot.rs", "run"),
    ("src/scoring/condition.rs", "ask"),
];

/// Returns name and length of every function, from its first line to its closing brace.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((before, after)) = line.split_once("fn ") else { continue };
        let indent = line.len() - line.trim_start().len();
        let words = before.split_whitespace();
        if !words.clone().all(|word| ["const", "unsafe"].contains(&word) || word.starts_with("pub"))
            && !before.trim_start().starts_with("pub(in ")
        {
            continue;
        }
        let name = after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        let closes = format!("{}}}", " ".repeat(indent));
        let ends = lines[at..].iter().position(|line| **line == closes);
        if let Some(length) = ends.filter(|_| !line.ends_with(['}', ';'])) {
            found.push((name, length + 1));
        }
    }
    found
}

#[test]
fn no_function_is_longer_than_80_lines() {
    let (mut measured, mut tables) = (0, Vec::new());
    for path in files(&root().join("src"), "rs").into_iter().filter(|path| !is_left_out(path)) {
        let inside = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        for (name, lines) in functions(&fs::read_to_string(&path).unwrap()) {
            measured += 1;
            if let Some(table) = TABLES.iter().find(|(file, table)| *file == inside && *table == name) {
                assert!(lines > 80, "{name} in {inside} is short now and need not be listed");
                tables.push(*table);
            } else {
                assert!(lines <= 80, "{name} in {inside} has {lines} lines");
            }
        }
    }
    assert!(measured > 1000, "the measure finds only {measured} functions");
    assert_eq!(tables.len(), TABLES.len(), "{tables:?}");
}

fn cargo(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(args).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "cargo {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_fast_loop_builds_no_engine_of_pictures_no_server_and_no_database() {
    let tree =
        cargo(&["tree", "--locked", "--no-default-features", "--edges", "normal,build", "--prefix", "none"]);
    assert!(tree.contains("ron v"), "{tree}");
    for name in
        ["bevy", "bevy_egui", "egui", "axum", "rusqlite", "libsqlite3-sys", "wgpu", "winit", "tokio", "typst"]
    {
        assert!(
            !tree.lines().any(|line| line.starts_with(&format!("{name} v"))),
            "{name} is in the tree of the fast loop"
        );
    }
}

/// One of each, in the whole lock file: two renderers or two runtimes do not work together.
#[test]
fn there_is_one_of_each_large_thing() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for name in [
        "wgpu",
        "naga",
        "image",
        "winit",
        "egui",
        "epaint",
        "bevy",
        "bevy_egui",
        "egui_kittest",
        "accesskit",
        "tokio",
        "rustls",
        "libsqlite3-sys",
        "rusqlite",
    ] {
        let count = lock.matches(&format!("\nname = \"{name}\"\n")).count();
        assert_eq!(count, 1, "the lock file names {name} {count} times");
    }
    for name in ["openssl-sys", "cmake", "native-tls"] {
        assert!(!lock.contains(&format!("name = \"{name}\"")), "{name} needs more than a C compiler");
    }
}

const ALLOWED: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "CC0-1.0",
    "Unlicense",
    "BSL-1.0",
    "MPL-2.0",
    "Unicode-3.0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "MIT-0",
    "bzip2-1.0.6",
];

/// Whether a licence expression leaves a choice we allow.
fn allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let mut words: Vec<String> = Vec::new();
    for word in expression.replace('(', " ( ").replace(')', " ) ").split_whitespace() {
        match (words.last_mut(), word) {
            (Some(last), "WITH") => last.push_str(" WITH"),
            (Some(last), word) if last.ends_with(" WITH") => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    fn any(words: &[String], at: &mut usize) -> bool {
        let mut value = all(words, at);
        while words.get(*at).is_some_and(|word| word == "OR") {
            *at += 1;
            value |= all(words, at);
        }
        value
    }
    fn all(words: &[String], at: &mut usize) -> bool {
        let mut value = one(words, at);
        while words.get(*at).is_some_and(|word| word == "AND") {
            *at += 1;
            value &= one(words, at);
        }
        value
    }
    fn one(words: &[String], at: &mut usize) -> bool {
        let word = words.get(*at).cloned().unwrap_or_default();
        *at += 1;
        if word == "(" {
            let value = any(words, at);
            *at += 1;
            return value;
        }
        ALLOWED.contains(&word.as_str())
    }
    any(&words, &mut 0)
}

#[test]
fn licence_expressions_are_read_rightly() {
    for good in [
        "MIT OR Apache-2.0",
        "MIT/Apache-2.0",
        "(MIT OR GPL-3.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        "GPL-2.0 OR MIT",
    ] {
        assert!(allowed(good), "{good}");
    }
    for bad in ["GPL-3.0", "MIT AND GPL-3.0", "LGPL-2.1 OR GPL-2.0", "", "(MIT AND AGPL-3.0) OR SSPL-1.0"] {
        assert!(!allowed(bad), "{bad}");
    }
}

/// With `LUCCA_ALL_FEATURES=1`, as CI sets it, every optional library is looked at too.
#[test]
fn every_licence_is_one_we_may_use() {
    let features = if std::env::var_os("LUCCA_ALL_FEATURES").is_some() {
        "--all-features"
    } else {
        "--no-default-features"
    };
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let mut args = vec!["metadata", "--locked", "--format-version", "1", features];
    if cfg!(target_os = "linux") {
        args.extend(["--filter-platform", &host]);
    }
    let metadata: serde_json::Value = serde_json::from_str(&cargo(&args)).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 50);
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(allowed(licence), "{} {} is under \"{licence}\"", package["name"], package["version"]);
    }
}

#[test]
fn the_readme_says_the_two_commands() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let aliases = fs::read_to_string(root().join(".cargo/config.toml")).unwrap();
    for alias in ["play", "full", "fast"] {
        assert!(
            readme.contains(&format!("cargo {alias}\n")) && aliases.contains(&format!("\n{alias} = ")),
            "cargo {alias}"
        );
    }
}

/// What `lucca licences` prints is what the program is made of. `UPDATE_EXPECT=1` writes it anew.
#[test]
fn the_licences_are_those_of_the_libraries() {
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let args = [
        "tree", "--locked", "--edges", "normal", "--prefix", "none", "--target", &host, "--format", "{p}|{l}",
    ];
    let tree = cargo(&args);
    let mut libraries = std::collections::BTreeSet::new();
    for line in tree.lines() {
        let (package, licence) = line.split_once('|').unwrap();
        let mut words = package.split_whitespace();
        let (name, version) = (words.next().unwrap(), words.next().unwrap().trim_start_matches('v'));
        if name != "lucca" {
            libraries.insert(format!("{name} {version}: {}", licence.trim_end_matches(" (*)")));
        }
    }
    assert!(libraries.len() > 20);
    let head = "Lucca is under the MIT licence or the Apache licence, version 2.0, as you like.\nIt is made \
                with these libraries, each under its own licence:\n\n";
    let want = format!("{head}{}\n", libraries.into_iter().collect::<Vec<_>>().join("\n"));
    let path = root().join("assets/licences.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &want).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), want, "UPDATE_EXPECT=1 writes it anew");
}
