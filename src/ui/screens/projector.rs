//! The projector: what everybody in the room may see, and nothing else. Its data come from [`Public`], which
//! holds no secret.

use crate::text::Language;
use crate::ui::theme::{self, mark, strong};
use crate::ui::widgets::{Cx, exercise_mark, soft};
use crate::ui::words;
use egui::{Panel, RichText, Ui};
use serde::{Deserialize, Serialize};

/// What everybody may know: told to every delegation alike.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Public {
    /// Language, theme and size of the facilitator's window.
    pub language: Language,
    pub dark: bool,
    pub title: String,
    pub synopsis: String,
    pub turn: u8,
    pub turns: u8,
    pub phase: crate::engine::Phase,
    pub exchange: u8,
    pub rung: u8,
    pub left: Option<u32>,
    pub paused: bool,
    /// Names of the States, and their outlines.
    pub states: Vec<String>,
    pub outlines: Vec<Vec<Vec<[f32; 2]>>>,
    pub names: Vec<[f32; 2]>,
    pub borders: Vec<(usize, usize, Vec<[f32; 2]>)>,
    pub sectors: Vec<[f32; 2]>,
    pub sector_names: Vec<String>,
    /// Incidents every delegation knows of: sector, severity, name.
    pub incidents: Vec<(usize, u8, String)>,
    /// What was said to all and done in public, the latest last: turn, mark, words.
    pub news: Vec<(u8, String, String)>,
    pub ready: Vec<(String, bool)>,
    pub over: bool,
}

pub fn projector_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    public: &Public,
    map: &mut crate::ui::map::MapState,
    land: &crate::scenario::Land,
) {
    Panel::top("top").resizable(false).frame(theme::panel_frame(cx.c)).show(ui, |ui| {
        ui.horizontal(|ui| {
            exercise_mark(ui, cx);
            ui.label(RichText::new(&public.title).text_style(theme::title_style()));
            let turn = if public.turn == 0 {
                String::new()
            } else {
                cx.with("turn-of", &[("turn", public.turn.into()), ("most", public.turns.into())]) + " · "
            };
            ui.label(
                RichText::new(format!("{turn}{}", words::phase(cx.t, public.phase, public.exchange)))
                    .size(20.0)
                    .family(strong()),
            );
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if let Some(left) = public.left {
                    let ink = if public.paused { cx.c.wary } else { cx.c.ink };
                    let sign = if public.paused { mark::PAUSE } else { mark::CLOCK };
                    ui.label(
                        RichText::new(format!("{sign} {}", words::clock(left)))
                            .size(26.0)
                            .family(strong())
                            .color(ink),
                    );
                }
            });
        });
    });
    Panel::right("news")
        .resizable(false)
        .exact_size((ui.available_width() * 0.34).clamp(240.0, 620.0))
        .frame(theme::panel_frame(cx.c))
        .show(ui, |ui| {
            news_ui(ui, cx, public);
        });
    egui::CentralPanel::no_frame().show(ui, |ui| {
        let rect = ui.available_rect_before_wrap();
        let camera = crate::ui::map::look(ui, cx, land, &public.title, rect, map);
        map.show(picture(public, land), land, camera.zoom);
    });
}

/// The region, who is ready, and what everybody knows, the latest first.
fn news_ui(ui: &mut Ui, cx: &Cx<'_>, public: &Public) {
    let at = usize::from(public.rung.min(5));
    ui.label(
        RichText::new(format!("{} {}", cx.say("region"), words::rung(cx.t, public.rung)))
            .size(20.0)
            .family(strong())
            .color(if at < 2 { cx.c.ink } else { cx.c.rungs[at] }),
    );
    ui.horizontal_wrapped(|ui| {
        for (state, ready) in &public.ready {
            let sign = if *ready { mark::DONE } else { mark::CLOCK };
            ui.label(RichText::new(format!("{sign} {state}")).color(if *ready {
                cx.c.good
            } else {
                cx.c.soft
            }));
        }
    });
    ui.separator();
    crate::ui::widgets::scroll(ui, "news", |ui| {
        if public.news.is_empty() {
            soft(ui, cx, &public.synopsis);
        }
        let mut last = 0;
        for (turn, sign, words) in public.news.iter().rev().take(24) {
            if *turn != last {
                crate::ui::widgets::over(ui, cx, &cx.with("turn-n", &[("turn", (*turn).into())]));
                last = *turn;
            }
            ui.horizontal_top(|ui| {
                ui.label(RichText::new(sign).color(cx.c.accent).size(19.0));
                ui.add(egui::Label::new(RichText::new(words).size(17.0)).wrap());
            });
        }
    });
}

/// What of the map everybody may see.
fn picture(public: &Public, land: &crate::scenario::Land) -> crate::ui::map::Picture {
    use crate::ui::map::{IncidentMark, LandMark, Picture, SectorMark, sector_mark};
    Picture {
        lands: public
            .states
            .iter()
            .enumerate()
            .map(|(nation, name)| LandMark {
                nation,
                name: name.clone(),
                off: [0.0; 2],
                size: 1.0,
                own: false,
                picked: false,
            })
            .collect(),
        sectors: public
            .sectors
            .iter()
            .zip(&public.sector_names)
            .map(|(at, name)| SectorMark { at: *at, mark: sector_mark("", name), level: None })
            .collect(),
        incidents: public
            .incidents
            .iter()
            .map(|(sector, severity, _)| IncidentMark {
                at: land.sectors.get(*sector).copied().unwrap_or_default(),
                severity: *severity,
                words: format!("S{severity}"),
                off: [0.0; 2],
                over: false,
                picked: false,
            })
            .collect(),
        ..Picture::default()
    }
}

impl Public {
    /// Returns the land it shows.
    pub fn land(&self) -> crate::scenario::Land {
        crate::scenario::Land {
            outlines: self.outlines.clone(),
            names: self.names.clone(),
            sectors: self.sectors.clone(),
            borders: self
                .borders
                .iter()
                .map(|(one, two, line)| crate::scenario::Border { between: (*one, *two), line: line.clone() })
                .collect(),
        }
    }
}
