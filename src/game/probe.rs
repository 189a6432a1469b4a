//! Is there a display, and something to draw with? Asked before the window is opened, since Bevy ends the
//! program where there is none.

use std::fmt;
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

/// What is missing for a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No display was named.
    Display,
    /// A display was named, and nobody answers there.
    Answer(String),
    /// There is a display, and nothing to draw on it with.
    Adapter,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Display => f.write_str("there is no display here"),
            Self::Answer(name) => write!(f, "the display {name} does not answer"),
            Self::Adapter => f.write_str(
                "there is a display, but no graphics adapter or driver to draw with (Vulkan or OpenGL)",
            ),
        }
    }
}

/// Looks for a display and an adapter.
///
/// # Errors
/// What is missing.
pub fn probe() -> Result<(), Missing> {
    display()?;
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle_from_env());
    let force = std::env::var("WGPU_FORCE_FALLBACK_ADAPTER")
        .is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
    let options = wgpu::RequestAdapterOptions {
        force_fallback_adapter: force,
        ..wgpu::RequestAdapterOptions::default()
    };
    bevy::tasks::block_on(instance.request_adapter(&options)).map(|_| ()).map_err(|_| Missing::Adapter)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn display() -> Result<(), Missing> {
    use std::os::unix::net::UnixStream;
    let var = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let mut named = None;
    if let Some(wayland) = var("WAYLAND_DISPLAY") {
        let path = std::path::Path::new(&var("XDG_RUNTIME_DIR").unwrap_or_default()).join(&wayland);
        if UnixStream::connect(path).is_ok() {
            return Ok(());
        }
        named = Some(wayland);
    }
    if let Some(x11) = var("DISPLAY") {
        let (host, rest) = x11.rsplit_once(':').unwrap_or(("", &x11));
        let number: u16 = rest.split('.').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let answers = if host.is_empty() || host == "unix" {
            let name = format!("/tmp/.X11-unix/X{number}");
            UnixStream::connect(&name).is_ok() || abstract_socket(&name)
        } else {
            let port = 6000_u16.saturating_add(number);
            let answers = |address| TcpStream::connect_timeout(&address, Duration::from_secs(2)).is_ok();
            (host, port).to_socket_addrs().is_ok_and(|mut all| all.any(answers))
        };
        if answers {
            return Ok(());
        }
        named = Some(x11);
    }
    Err(named.map_or(Missing::Display, Missing::Answer))
}

#[cfg(target_os = "linux")]
fn abstract_socket(name: &str) -> bool {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixStream};
    SocketAddr::from_abstract_name(name).is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
}

#[cfg(all(unix, not(target_os = "macos"), not(target_os = "linux")))]
fn abstract_socket(_: &str) -> bool {
    false
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn display() -> Result<(), Missing> {
    Ok(())
}
