//! The projector's window: shows what is sent to it, and closes when the sender goes.

use crate::framework::Framework;
use crate::game::egui_context::ShowsMap;
use crate::game::land::Scene;
use crate::game::mesh::colour;
use crate::scenario::Land;
use crate::ui::map::MapState;
use crate::ui::screens::projector::{Public, projector_ui};
use crate::ui::theme;
use crate::ui::widgets::Cx;
use crate::window::listen;
use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiContext, EguiFullOutput, EguiInput};
use std::sync::mpsc::{Receiver, TryRecvError};

/// What the projector shows; no secret is in it.
pub struct Projected {
    framework: &'static Framework,
    from: Option<Receiver<Public>>,
    public: Option<Public>,
    land: Option<Land>,
    map: MapState,
    themed: Option<bool>,
}

impl Projected {
    /// Returns what is to be drawn.
    pub fn scene(&self) -> Option<Scene<'_>> {
        let public = self.public.as_ref()?;
        Some(Scene { land: self.land.as_ref()?, map: &self.map, dark: public.dark, scale: 1.0 })
    }
}

pub fn plan(app: &mut App, framework: &'static Framework) {
    app.insert_non_send(Projected {
        framework,
        from: None,
        public: None,
        land: None,
        map: MapState::default(),
        themed: None,
    });
    app.add_systems(Startup, |mut projected: NonSendMut<Projected>, proxy: Res<EventLoopProxyWrapper>| {
        let proxy = (**proxy).clone();
        projected.from = Some(listen(move || {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }));
    });
}

pub fn show(
    mut projected: NonSendMut<Projected>,
    mut contexts: Query<(&mut EguiContext, &mut EguiInput, &mut EguiFullOutput)>,
    mut shows: ResMut<ShowsMap>,
    mut clear: ResMut<ClearColor>,
    mut rest: ResMut<crate::game::frame_pacing::Rest>,
    mut exit: MessageWriter<AppExit>,
) {
    let projected = &mut *projected;
    while let Some(from) = &projected.from {
        match from.try_recv() {
            Ok(public) => {
                if projected.public.as_ref().is_none_or(|old| old.outlines != public.outlines) {
                    projected.land = Some(public.land());
                }
                projected.public = Some(public);
                rest.frames = rest.frames.max(3);
            }
            Err(TryRecvError::Empty) => break,
            Err(TryRecvError::Disconnected) => {
                exit.write(AppExit::Success);
                break;
            }
        }
    }
    let Ok((mut context, mut input, mut output)) = contexts.single_mut() else { return };
    let context = context.get_mut();
    let dark = projected.public.as_ref().is_none_or(|public| public.dark);
    if projected.themed != Some(dark) {
        theme::dress(context, dark, true);
        projected.themed = Some(dark);
    }
    let cx = Cx {
        t: projected.public.as_ref().map_or_else(Default::default, |public| public.language),
        c: theme::palette(dark),
        motion: false,
        framework: projected.framework,
    };
    clear.0 = colour(cx.c.sea, 1.0);
    let full = context.run_ui(input.take(), |ui| {
        shows.0 = false;
        if let (Some(public), Some(land)) = (&projected.public, &projected.land) {
            projector_ui(ui, &cx, public, &mut projected.map, land);
            shows.0 = true;
        }
    });
    **output = Some(full);
}
