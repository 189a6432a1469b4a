//! argv → cli.

use std::process::ExitCode;

fn main() -> ExitCode {
    lucca::cli::main(std::env::args_os())
}
