//! Lines of the terminal: measured in columns, wide letters and combining marks included.

use lucca::report::paper::{Page, Side, WIDTH, wrapped};
use std::process::Command;
use textwrap::core::display_width;

/// Every line fits, nothing is lost, and the later lines hang.
fn fits(width: usize, hang: usize, text: &str) -> Vec<String> {
    let lines = wrapped(width, 2, hang, "label", text);
    for (at, line) in lines.iter().enumerate() {
        assert!(display_width(line) <= width, "{} columns: {line}", display_width(line));
        assert!(at == 0 || line.starts_with(&" ".repeat(hang)), "{line}");
    }
    let bare = |words: &str| words.split(' ').collect::<String>();
    assert_eq!(bare(&lines.concat()), bare(&format!("label{text}")));
    lines
}

#[test]
fn wide_letters_take_two_columns() {
    // Twelve letters and a space make 25 columns.
    let words = "網路事件應變演習指揮中心 ".repeat(8);
    let lines = fits(60, 4, words.trim());
    assert_eq!(lines.len(), 4, "two to a line: {lines:?}");
    // A sentence without spaces is cut where the line ends, never within a letter.
    let lines = fits(61, 4, &"情報共有の手続き".repeat(20));
    assert!(lines[1..lines.len() - 1].iter().all(|line| display_width(line) == 60), "{lines:?}");
}

#[test]
fn combining_marks_take_no_column_and_stay_with_their_letter() {
    // E and an acute accent, as two characters.
    let decomposed = "re\u{301}ponse de\u{301}taille\u{301}e ".repeat(12);
    let composed = "réponse détaillée ".repeat(12);
    let (one, two) = (fits(60, 4, decomposed.trim()), fits(60, 4, composed.trim()));
    assert_eq!(one.len(), two.len());
    for (one, two) in one.iter().zip(&two) {
        assert_eq!(display_width(one), display_width(two));
    }
    // Also where a word that is wider than the page is cut.
    let lines = fits(60, 4, &"e\u{301}".repeat(200));
    assert!(lines.iter().all(|line| !line.trim_start().starts_with('\u{301}')), "{lines:?}");
}

#[test]
fn a_hard_space_keeps_a_provision_in_one_piece() {
    let words = "Each State answers what it is asked ";
    for more in 0..40 {
        let text = format!("{words}{} [A/76/135\u{a0}para\u{a0}71\u{a0}(e)]", "x".repeat(more));
        let lines = fits(60, 4, &text);
        assert!(lines.iter().any(|line| line.contains("[A/76/135\u{a0}para\u{a0}71\u{a0}(e)]")), "{lines:?}");
    }
    let mut page = Page::default();
    page.text(0, "", "see A/76/135\u{a0}para\u{a0}71");
    assert_eq!(page.0, "see A/76/135 para 71\n", "on the page they are spaces");
}

#[test]
fn a_page_that_is_for_no_terminal_has_ninety_six_columns() {
    let mut page = Page::default();
    page.text(0, "", &"word ".repeat(100));
    assert_eq!(page.0.lines().map(display_width).max(), Some(94));
    assert_eq!(WIDTH, 96);
    // A label alone, and nothing at all.
    assert_eq!(wrapped(60, 2, 4, "label ", ""), ["  label"]);
    assert_eq!(wrapped(60, 0, 0, "", ""), [""]);
}

#[test]
fn columns_of_a_table_are_as_wide_as_their_widest_cell() {
    let mut page = Page::default();
    let row = |cells: [&str; 3]| cells.map(str::to_owned);
    page.table(
        2,
        [Side::Left, Side::Right, Side::Left],
        &[
            row(["", "jours", "tension"]),
            row(["演習", "7", "calme"]),
            row(["e\u{301}te\u{301}", "12 000", "–"]),
        ],
    );
    assert_eq!(page.0, "         jours  tension\n  演習       7  calme\n  e\u{301}te\u{301}   12 000  –\n");
}

/// In a terminal a page is as wide as the terminal, but neither narrower than 60 columns nor wider than 120.
#[test]
fn a_page_in_a_terminal_is_as_wide_as_the_terminal() {
    let there = cfg!(target_os = "linux")
        && Command::new("script")
            .args(["-qec", "true", "/dev/null"])
            .output()
            .is_ok_and(|output| output.status.success());
    if !there {
        assert!(std::env::var_os("LUCCA_CI").is_none(), "`script` is missing; CI installs it");
        println!("passed over: no `script` to make a terminal with");
        return;
    }
    let order = "name_publicly to ISMERE about dark-lights claim K2";
    let asked = format!("legal lantern-strait --turn 2 --nation ARDEL --order '{order}'");
    for (columns, fits) in [(40, 60), (75, 75), (300, 120)] {
        let line = format!("stty cols {columns} rows 30; {} {asked}", env!("CARGO_BIN_EXE_lucca"));
        let output = Command::new("script").args(["-qec", &line, "/dev/null"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let widest = text.lines().map(display_width).max().unwrap_or_default();
        assert!((fits - 12..=fits).contains(&widest), "{columns}: {widest} columns\n{text}");
    }
}
