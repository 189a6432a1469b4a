//! The timeline of the debrief: what was done turn by turn, the map as it stood, curves, and the scrubber
//! that moves all of them.

use crate::scenario::NationId;
use crate::table::scene::{CurvePoint, DebriefScene};
use crate::ui::State;
use crate::ui::map::{self, IncidentMark, LandMark, Picture};
use crate::ui::theme::{self, panel_frame, strong};
use crate::ui::transcript::entry_icon;
use crate::ui::widgets::{Cx, halves, heading, hung, scroll, small, soft};
use crate::ui::words;
use egui::{Color32, FontId, Panel, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_plot::{GridMark, Line, LineStyle, Plot, PlotPoints, VLine};

/// Curves of tension and harm, the map as it stood, and the scrubber that moves both.
pub(super) fn timeline(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State) {
    let last = scene.curves.len().saturating_sub(1);
    let at = state.debrief.scrub.map_or(last, |at| (at as usize).min(last));
    let (wide, high) = (ui.available_width(), ui.available_height());
    // Where there is little height, map and curves stand side by side; over each other neither could be read.
    let beside = high < 460.0 && wide > 560.0;
    if beside {
        Panel::right("curves-beside").resizable(false).exact_size(wide * 0.5).frame(panel_frame(cx.c)).show(
            ui,
            |ui| {
                scroll(ui, "curves", |ui| {
                    scrubber(ui, cx, scene, state, at);
                    curves(ui, cx, scene, at, true);
                });
            },
        );
    } else {
        Panel::bottom("curves")
            .resizable(true)
            .default_size((high * 0.42).clamp(170.0, 420.0))
            .frame(panel_frame(cx.c))
            .show(ui, |ui| {
                scrubber(ui, cx, scene, state, at);
                curves(ui, cx, scene, at, false);
            });
    }
    if !beside && wide > 900.0 {
        Panel::right("then").resizable(false).default_size(300.0).frame(panel_frame(cx.c)).show(ui, |ui| {
            let turn = scene.curves.get(at).map_or(0, |moment| moment.turn);
            heading(ui, &cx.with("turn-n", &[("turn", turn.into())]));
            scroll(ui, "then", |ui| {
                let mut acts = super::acts_of_turn(scene, turn).peekable();
                if acts.peek().is_none() {
                    soft(ui, cx, &cx.say("turn-quiet"));
                }
                for entry in acts {
                    let words = super::act_words(cx, scene, entry);
                    hung(ui, entry_icon(entry, None), cx.c.soft, &words, 14.0);
                }
            });
        });
    }
    egui::CentralPanel::no_frame().show(ui, |ui| {
        let rect = ui.available_rect_before_wrap();
        let camera = map::look(ui, cx, scene.land, &scene.scenario.file.id, rect, &mut state.map);
        let picture =
            scene.curves.get(at).map_or_else(Picture::default, |moment| picture_at(cx, scene, moment));
        state.map.show(picture, scene.land, camera.zoom);
    });
}

/// The moment that is shown, in words, and what moves it.
fn scrubber(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, state: &mut State, at: usize) {
    if let Some(moment) = scene.curves.get(at) {
        let phase = words::phase(cx.t, moment.phase, moment.exchange);
        let words = format!("{} · {phase}", cx.with("turn-n", &[("turn", moment.turn.into())]));
        ui.label(RichText::new(words).family(strong()));
    }
    let last = scene.curves.len().saturating_sub(1);
    ui.horizontal(|ui| {
        let label = ui.label(RichText::new(cx.say("scrubber")).size(13.0).color(cx.c.soft));
        let mut value = at;
        ui.spacing_mut().slider_width = (ui.available_width() - theme::GAP).max(80.0);
        let slider = ui.add(egui::Slider::new(&mut value, 0..=last).show_value(false)).labelled_by(label.id);
        if slider.changed() {
            state.debrief.scrub = (value != last).then_some(value as u32);
        }
    });
}

/// The map in truth, as it stood.
fn picture_at(cx: &Cx<'_>, scene: &DebriefScene<'_>, moment: &CurvePoint) -> Picture {
    let (scenario, land) = (scene.scenario, scene.land);
    let rung = |one: usize, two: usize| {
        moment
            .pairs
            .iter()
            .find(|(a, b, _)| (usize::from(*a), usize::from(*b)) == (one, two))
            .map_or(0, |(_, _, rung)| *rung)
    };
    let incidents = scenario
        .incident_ids()
        .filter(|incident| moment.incidents.get(incident.at()).is_some_and(|severity| *severity > 0));
    Picture {
        lands: scenario
            .nation_ids()
            .map(|nation| LandMark {
                nation: nation.at(),
                name: scenario.short_name(nation, cx.tag()).to_owned(),
                off: [0.0; 2],
                size: 1.0,
                own: false,
                picked: false,
            })
            .collect(),
        borders: land
            .borders
            .iter()
            .enumerate()
            .map(|(border, of)| map::BorderMark { border, rung: rung(of.between.0, of.between.1) })
            .collect(),
        sectors: map::sectors(scenario.all_sectors(), land, |_, _| None),
        incidents: incidents
            .map(|incident| {
                let severity = moment.incidents[incident.at()];
                IncidentMark {
                    at: land
                        .sectors
                        .get(scenario.incidents[incident.at()].sector.at())
                        .copied()
                        .unwrap_or_default(),
                    severity,
                    words: format!("INC-{} · S{severity}", incident.at() + 1),
                    off: [0.0; 2],
                    over: severity < 2,
                    picked: false,
                }
            })
            .collect(),
        ..Picture::default()
    }
}

/// How a curve is drawn: colour is never alone, each State has its own way of being dashed.
#[derive(Clone, Copy)]
struct Pen {
    ink: Color32,
    style: LineStyle,
    width: f32,
}

fn pen(cx: &Cx<'_>, nation: NationId) -> Pen {
    let inks = [cx.c.link, cx.c.good, cx.c.wary, cx.c.severity[5], cx.c.bad, cx.c.soft];
    let styles = [
        LineStyle::Solid,
        LineStyle::dashed_loose(),
        LineStyle::dotted_dense(),
        LineStyle::dashed_dense(),
        LineStyle::dotted_loose(),
    ];
    let style = styles[nation.at() % styles.len()];
    // Dots are as thick as they are wide.
    let width = if matches!(style, LineStyle::Dotted { .. }) { 1.3 } else { 2.0 };
    Pen { ink: inks[nation.at() % inks.len()], style, width }
}

fn curves(ui: &mut Ui, cx: &Cx<'_>, scene: &DebriefScene<'_>, at: usize, beside: bool) {
    let region = Pen { ink: cx.c.ink, style: LineStyle::Solid, width: 3.0 };
    let name = |nation: NationId| scene.scenario.short_name(nation, cx.tag()).to_owned();
    let nations = || scene.scenario.nation_ids();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        sample(ui, cx, region, &cx.say("curve-region"));
        for nation in nations() {
            sample(ui, cx, pen(cx, nation), &name(nation));
        }
    });
    let pressure: Vec<(String, Pen, Value)> = std::iter::once((
        cx.say("curve-region"),
        region,
        Box::new(|moment: &CurvePoint| f64::from(moment.region)) as Value,
    ))
    .chain(nations().map(|nation| (name(nation), pen(cx, nation), of(nation, |one| f64::from(one.0)))))
    .collect();
    let harm: Vec<(String, Pen, Value)> =
        nations().map(|nation| (name(nation), pen(cx, nation), of(nation, |one| f64::from(one.1)))).collect();
    let most = scene
        .curves
        .iter()
        .flat_map(|moment| moment.nations.iter().map(|nation| nation.1))
        .max()
        .unwrap_or(1)
        .max(1);
    let tension = |ui: &mut Ui, height: Option<f32>| {
        small(ui, cx, &cx.say("curve-tension"));
        plot(ui, cx, scene, at, "tension", 100.0, height, &pressure);
    };
    let without_service = |ui: &mut Ui, height: Option<f32>| {
        small(ui, cx, &cx.say("curve-harm"));
        plot(ui, cx, scene, at, "harm", f64::from(most), height, &harm);
    };
    if beside {
        let height = Some((ui.available_height() / 2.0 - 48.0).max(90.0));
        tension(ui, height);
        without_service(ui, height);
    } else {
        halves(ui, |ui| tension(ui, None), |ui| without_service(ui, None));
    }
}

/// What a curve shows of a moment.
type Value = Box<dyn Fn(&CurvePoint) -> f64>;

fn of(nation: NationId, value: impl Fn(&(i16, u32)) -> f64 + 'static) -> Value {
    Box::new(move |moment| moment.nations.get(nation.at()).map_or(0.0, &value))
}

/// A stroke as its curve is drawn, with its name.
fn sample(ui: &mut Ui, cx: &Cx<'_>, pen: Pen, name: &str) {
    let label = ui.painter().layout_no_wrap(name.to_owned(), FontId::proportional(13.0), cx.c.ink);
    let (rect, response) = ui.allocate_exact_size(vec2(32.0 + label.size().x, 18.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    let (y, stroke) = (rect.center().y, Stroke::new(pen.width, pen.ink));
    let points = [pos2(rect.left(), y), pos2(rect.left() + 26.0, y)];
    match pen.style {
        LineStyle::Solid => {
            ui.painter().line_segment(points, stroke);
        }
        LineStyle::Dashed { length } => {
            ui.painter().extend(egui::Shape::dashed_line(&points, stroke, length, length * 0.6));
        }
        LineStyle::Dotted { spacing } => {
            ui.painter().extend(egui::Shape::dotted_line(&points, pen.ink, spacing, pen.width * 0.75));
        }
    }
    ui.painter().galley(pos2(rect.left() + 32.0, y - label.size().y / 2.0), label, cx.c.ink);
}

/// One chart: the turns along the foot, `most` at the top, a rule where the scrubber stands; as high as there
/// is room where no height is given.
fn plot(
    ui: &mut Ui,
    cx: &Cx<'_>,
    scene: &DebriefScene<'_>,
    at: usize,
    id: &str,
    most: f64,
    height: Option<f32>,
    curves: &[(String, Pen, Value)],
) {
    let begins: Vec<(usize, u8)> =
        scene.curves.iter().enumerate().fold(Vec::new(), |mut turns: Vec<(usize, u8)>, (x, moment)| {
            if moment.turn > 0 && turns.last().is_none_or(|(_, turn)| *turn != moment.turn) {
                turns.push((x, moment.turn));
            }
            turns
        });
    // A mark that is as wide as the chart is never left out.
    let wide = scene.curves.len() as f64;
    let marks: Vec<GridMark> =
        begins.iter().map(|(x, _)| GridMark { value: *x as f64, step_size: wide }).collect();
    let word = |mark: GridMark, _: &std::ops::RangeInclusive<f64>| {
        let turn = begins.iter().find(|(x, _)| (*x as f64 - mark.value).abs() < 0.5).map(|(_, turn)| *turn);
        turn.map_or_else(String::new, |turn| cx.with("turn-n", &[("turn", turn.into())]))
    };
    let mut chart = Plot::new(id);
    if let Some(height) = height {
        chart = chart.height(height);
    }
    chart
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .show_grid([false, true])
        .set_margin_fraction(vec2(0.02, 0.08))
        .x_grid_spacer(move |_| marks.clone())
        .x_axis_formatter(word)
        .y_axis_formatter(|mark, _| {
            if mark.value < 0.0 { String::new() } else { cx.t.number(mark.value.round() as u32) }
        })
        .include_y(0.0)
        .include_y(most)
        .show(ui, |plot| {
            for (x, _) in &begins {
                plot.vline(VLine::new("", *x as f64).color(cx.c.line).width(theme::HAIR));
            }
            // The first on top.
            for (name, pen, value) in curves.iter().rev() {
                let points = scene
                    .curves
                    .iter()
                    .enumerate()
                    .map(|(x, moment)| [x as f64, value(moment)])
                    .collect::<PlotPoints<'_>>();
                plot.line(Line::new(name, points).color(pen.ink).style(pen.style).width(pen.width));
            }
            plot.vline(VLine::new("", at as f64).color(cx.c.accent).width(1.6));
        });
}
