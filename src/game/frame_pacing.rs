//! Draws no frame without a reason, so that an idle window costs next to nothing. Workarounds for what keeps
//! bevy_egui 0.42 awake, to be deleted with the first version that does not need them.

use crate::window::Table;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet, egui};
use std::time::Duration;

/// How many frames are still to be drawn, whatever happens: what was changed in one is shown in the next.
#[derive(Resource)]
pub struct Rest {
    pub frames: u8,
}

impl Default for Rest {
    fn default() -> Self {
        // The first frames set type and lay things out.
        Self { frames: 8 }
    }
}

/// Longest wait for the next frame: only a person or a clock ends it earlier.
const SLEEP: Duration = Duration::from_secs(3600);

/// Returns settings for a window in which nothing moves.
pub fn idle() -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive_low_power(SLEEP),
        unfocused_mode: UpdateMode::reactive_low_power(SLEEP),
    }
}

pub fn plan(app: &mut App) {
    app.add_systems(
        PreUpdate,
        drop_repeated_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
}

/// bevy_egui 0.42 sends the modifier keys with every frame, and egui takes any event as a reason for another
/// one (bevy_egui 505): those that say nothing new go.
fn drop_repeated_modifiers(mut contexts: Query<(&mut EguiContext, &mut EguiInput)>) {
    for (mut context, mut input) in &mut contexts {
        let known = context.get_mut().input(|input| input.modifiers);
        let same = |event: &egui::Event| match event {
            egui::Event::ModifiersChanged(modifiers) => *modifiers == known,
            _ => false,
        };
        input.events.retain(|event| !same(event));
    }
}

/// Decides how long to wait: until the next second of a clock that is shown, or until a notice goes.
pub fn rest(
    table: Option<NonSendMut<Table>>,
    mut rest: ResMut<Rest>,
    mut winit: ResMut<WinitSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
    time: Res<Time<Real>>,
    script: Option<Res<crate::game::shot::Script>>,
) {
    // In the log where it is asked for: counting frames shows what keeps a window drawing.
    trace!("a frame at {:.3} s", time.elapsed_secs_f64());
    if rest.frames > 0 {
        rest.frames -= 1;
        redraw.write(RequestRedraw);
    }
    if script.is_some() {
        return;
    }
    let mut sleep = SLEEP;
    if let Some(mut table) = table {
        if std::mem::take(&mut table.changed) {
            rest.frames = rest.frames.max(3);
            redraw.write(RequestRedraw);
        }
        if table.runs() {
            sleep = Duration::from_secs(1);
        }
        let now = time.elapsed_secs_f64();
        for until in table.state.notices.iter().filter_map(|notice| notice.until) {
            sleep = sleep.min(Duration::from_secs_f64((until - now).clamp(0.05, 3600.0)));
        }
    }
    let mode = UpdateMode::reactive_low_power(sleep);
    if winit.focused_mode != mode {
        (winit.focused_mode, winit.unfocused_mode) = (mode, mode);
    }
}
