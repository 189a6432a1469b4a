//! argv → cli; opens the window when cli says what to open.

use lucca::cli::{self, Wish};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::read(std::env::args_os()) {
        Wish::Done(code) => code,
        #[cfg(feature = "game")]
        wish => window::open(wish),
        #[cfg(not(feature = "game"))]
        Wish::Window(wish) => cli::without_window(&wish, "this edition of the program was built without one"),
        #[cfg(not(feature = "game"))]
        Wish::Projector => ExitCode::from(2),
    }
}

#[cfg(feature = "game")]
mod window {
    use lucca::cli::{self, Wish};
    use lucca::framework::Framework;
    use lucca::game::{Opening, open as show, probe, project};
    use std::process::ExitCode;

    pub fn open(wish: Wish) -> ExitCode {
        if let Err(missing) = probe() {
            return match wish {
                Wish::Window(wish) => cli::without_window(&wish, &missing.to_string()),
                _ => ExitCode::from(1),
            };
        }
        // Kept for the life of the program: the window's exercises read it to the end.
        let framework: &'static Framework = match Framework::embedded() {
            Ok(framework) => Box::leak(Box::new(framework)),
            Err(fault) => {
                eprintln!("{fault}");
                return ExitCode::from(1);
            }
        };
        let exit = match wish {
            Wish::Window(wish) => {
                show(framework, &Opening { start: wish.start, verbose: wish.verbose, shots: wish.shots })
            }
            _ => project(framework, &Opening::default()),
        };
        match exit {
            bevy::app::AppExit::Success => ExitCode::SUCCESS,
            bevy::app::AppExit::Error(code) => ExitCode::from(code.get()),
        }
    }
}
