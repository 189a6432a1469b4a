//! The window itself, in a display: opened, photographed, played with a mouse, left alone, killed. The
//! display is Xvfb, the adapter Mesa's in software.

mod pictures;

use crate::support::framework;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

/// A display for all tests of the window; one at a time uses it, since there are two cores.
struct Display {
    _xvfb: Child,
    name: String,
}

fn display() -> Option<(MutexGuard<'static, ()>, &'static str)> {
    static DISPLAY: OnceLock<Option<Display>> = OnceLock::new();
    static TURN: Mutex<()> = Mutex::new(());
    let display = DISPLAY.get_or_init(|| {
        for number in 61..90 {
            if Path::new(&format!("/tmp/.X11-unix/X{number}")).exists() {
                continue;
            }
            let name = format!(":{number}");
            let xvfb = Command::new("Xvfb")
                .args([&name, "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .ok()?;
            let until = Instant::now() + Duration::from_secs(10);
            while !Path::new(&format!("/tmp/.X11-unix/X{number}")).exists() {
                if Instant::now() > until {
                    return None;
                }
                std::thread::sleep(Duration::from_millis(50));
            }
            return Some(Display { _xvfb: xvfb, name });
        }
        None
    });
    match display {
        Some(display) => {
            Some((TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner), &display.name))
        }
        None => {
            assert!(
                std::env::var_os("LUCCA_CI").is_none(),
                "there is no Xvfb: the ring of the window cannot run"
            );
            eprintln!("there is no Xvfb here: the window is not opened");
            None
        }
    }
}

fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("window").join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn lucca(display: &str, folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lucca"));
    command
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .env("WGPU_BACKEND", "vulkan")
        .env("XDG_RUNTIME_DIR", folder)
        .env("LUCCA_SETTINGS", folder.join("settings"))
        .env("LUCCA_STORE", folder.join("exercises.lucca"))
        .env("LANG", "en")
        .env("LC_ALL", "C");
    command
}

/// Runs a script, and returns what was said on standard error.
fn run(display: &str, folder: &Path, steps: &Value, args: &[&str]) -> String {
    let script = folder.join("script.json");
    std::fs::write(&script, steps.to_string()).unwrap();
    let output =
        lucca(display, folder).args(args).arg("--shots").arg(&script).stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{:?}\n{said}", output.status);
    said
}

/// A picture, checked by facts: its size, that it is not of one colour, that the expected words are there,
/// that nothing with a name leaves the window.
fn check(folder: &Path, name: &str, words: &[&str]) {
    let facts: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap()).unwrap();
    let nodes = facts["nodes"].as_array().unwrap();
    assert!(nodes.len() > 4, "{name}: {} names", nodes.len());
    let all: String =
        nodes.iter().map(|node| node["name"].as_str().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    for word in words {
        assert!(all.contains(word), "{name}: “{word}” is not there:\n{all}");
    }
    let (width, height) = (facts["width"].as_f64().unwrap(), facts["height"].as_f64().unwrap());
    let scale = facts["scale"].as_f64().unwrap() / 100.0;
    for node in nodes {
        let role = node["role"].as_str().unwrap_or_default();
        if ["Button", "CheckBox", "RadioButton", "ComboBox", "TextInput"].contains(&role) {
            let right = node["x1"].as_f64().unwrap();
            // Places are in points or in pixels, as the adapter has it; none may stand beyond the right edge.
            assert!(right <= (width + 2.0).max(width / scale + 2.0), "{name}: {node} leaves the window");
        }
    }
    let picture = folder.join(format!("{name}.png"));
    let decoder = png::Decoder::new(std::io::BufReader::new(std::fs::File::open(&picture).unwrap()));
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((f64::from(info.width), f64::from(info.height)), (width, height), "{name}");
    let step = info.color_type.samples();
    let mut colours: Vec<&[u8]> = pixels.chunks_exact(step).step_by(97).map(|pixel| &pixel[..3]).collect();
    colours.sort_unstable();
    colours.dedup();
    assert!(colours.len() > 24, "{name}: {} colours", colours.len());
}

/// Seconds of processor time a process has used.
fn cpu(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // utime and stime, the 14th and 15th of all, in hundredths.
    [11, 12].iter().filter_map(|at| fields.get(*at)?.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// How long something is waited for that has to come up, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn nothing_moves_and_nothing_is_spent() {
    let Some((_turn, display)) = display() else { return };
    let folder = folder("idle");
    let mut child = lucca(display, &folder)
        .args(["play", "first-watch", "--seat", "MERROW", "--seed", "3"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_secs(6));
    let seconds = if std::env::var_os("LUCCA_CI").is_some() { 60 } else { 12 };
    let before = cpu(child.id());
    std::thread::sleep(Duration::from_secs(seconds));
    let spent = (cpu(child.id()) - before) / seconds as f64;
    let alive = child.try_wait().unwrap().is_none();
    let _ = child.kill();
    let _ = child.wait();
    println!("window: idle at the Table {:.2} % of a core over {seconds} s", spent * 100.0);
    assert!(alive, "the window closed by itself");
    assert!(before > 0.1, "nothing was opened");
    assert!(spent < 0.02, "{:.1} % of a core with nothing moving", spent * 100.0);
}

/// A clock that runs costs one frame a second, and nothing else.
#[test]
fn a_running_clock_costs_one_frame_a_second() {
    let Some((_turn, display)) = display() else { return };
    let folder = folder("clock");
    let steps = json!([
        {"motion": false}, {"prepare": "first-watch"}, {"seed": 3}, {"press": "Clock: 30 minutes"},
        "begin", {"wait": 30}, {"shot": "clock"}, "quit"
    ]);
    run(display, &folder, &steps, &[]);
    check(&folder, "clock", &["left"]);
    let told = folder.join("told.txt");
    let log = std::fs::File::create(&told).unwrap();
    // What Bevy logs goes to standard output.
    let mut child = lucca(display, &folder)
        .env("RUST_LOG", "error,lucca=trace")
        .args(["resume"])
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn()
        .unwrap();
    let frames = || std::fs::read_to_string(&told).unwrap().matches("a frame at").count();
    std::thread::sleep(Duration::from_secs(8));
    let (before, spent) = (frames(), cpu(child.id()));
    let seconds = 20;
    std::thread::sleep(Duration::from_secs(seconds));
    let (drawn, spent) = (frames() - before, (cpu(child.id()) - spent) / seconds as f64);
    let alive = child.try_wait().unwrap().is_none();
    let _ = child.kill();
    let _ = child.wait();
    println!("window: {drawn} frames in {seconds} s with a running clock, {:.2} % of a core", spent * 100.0);
    assert!(alive, "the window closed by itself");
    assert!(
        (18..=22).contains(&drawn),
        "{drawn} frames in {seconds} s:\n{}",
        std::fs::read_to_string(&told).unwrap()
    );
}

/// Times and memory to the first frames, against the least window there is, in the same run.
#[test]
fn home_is_there_as_soon_as_a_window_can_be() {
    let Some((_turn, display)) = display() else { return };
    let folder = folder("first");
    let mut example = PathBuf::from(env!("CARGO_BIN_EXE_lucca"));
    example.pop();
    example.push("examples/empty_window");
    if !example.exists() {
        assert!(std::env::var_os("LUCCA_CI").is_none(), "{} is not built", example.display());
        return;
    }
    let figures = |said: &str| -> (f64, f64) {
        let line = said
            .lines()
            .find(|line| line.starts_with("frame 3 after"))
            .unwrap_or_else(|| panic!("no figures in: {said}"));
        let numbers: Vec<f64> = line
            .split(|letter: char| !letter.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        (numbers[1], numbers[2])
    };
    let best = |run: &dyn Fn() -> String| {
        (0..3).map(|_| figures(&run())).reduce(|one, two| (one.0.min(two.0), one.1.min(two.1))).unwrap()
    };
    let empty = best(&|| {
        let output = Command::new(&example)
            .env("DISPLAY", display)
            .env("WGPU_BACKEND", "vulkan")
            .env("XDG_RUNTIME_DIR", &folder)
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stderr).into_owned()
    });
    let own = best(&|| run(display, &folder, &json!([{"wait": 4}, "quit"]), &[]));
    println!(
        "window: third frame after {} ms with {} kB; the empty window {} ms with {} kB",
        own.0, own.1, empty.0, empty.1
    );
    assert!(own.0 <= empty.0 * 1.5 + 40.0, "{} ms against {}", own.0, empty.0);
    assert!(own.1 <= empty.1 * 1.5, "{} kB against {}", own.1, empty.1);
}

/// No display, a display that does not answer, no adapter: it is said, and the terminal is offered.
#[test]
fn without_a_display_the_terminal_is_offered() {
    let Some((_turn, display)) = display() else { return };
    let folder = folder("without");
    for (name, value, says) in [
        ("DISPLAY", "", "there is no display here"),
        ("DISPLAY", ":987", "the display :987 does not answer"),
        ("WGPU_BACKEND", "dx12", "no graphics adapter"),
    ] {
        let output = lucca(display, &folder)
            .env(name, value)
            .args(["play", "first-watch", "--seat", "MERROW"])
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.contains(says), "{name}={value}: {said}");
        assert!(
            String::from_utf8_lossy(&output.stdout).contains("SCORECARD"),
            "{name}={value}: bots play where nobody sits at a terminal"
        );
    }
}

/// The window is killed in mid-word; the next one stands exactly where it was, words included.
#[test]
fn killed_in_mid_draft_it_goes_on_where_it_was() {
    let Some((_turn, display)) = display() else { return };
    let folder = folder("killed");
    let script = folder.join("script.json");
    let steps = json!([
        {"motion": false}, {"press": "Ulvane:"}, {"press": "Request for clarification"},
        {"press": "Your own words"}, {"type": "Half a sent"}, {"wait": 1_000_000}
    ]);
    std::fs::write(&script, steps.to_string()).unwrap();
    let args = ["play", "first-watch", "--seat", "MERROW", "--seed", "3", "--shots"];
    let facts = folder.join("facts.json");
    let mut child = lucca(display, &folder)
        .args(args)
        .arg(&script)
        .env("LUCCA_FACTS", &facts)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let typed = || std::fs::read_to_string(&facts).is_ok_and(|facts| facts.contains("Half a sent"));
    let until = Instant::now() + PATIENCE;
    while !typed() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(typed(), "it was not typed");
    // What stands on the screen is on disk within its second.
    std::thread::sleep(Duration::from_millis(1_100));
    assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
    child.kill().unwrap();
    child.wait().unwrap();
    run(
        display,
        &folder,
        &json!([
            {"press": "Continue"}, {"wait": 6}, {"shot": "again"}, {"press": "Send"}, {"wait": 4},
            {"press": "Messages"}, {"press": "To Ulvane"}, {"shot": "sent"}, "quit"
        ]),
        &[],
    );
    check(&folder, "again", &["To Ulvane", "Half a sent", "Send"]);
    check(&folder, "sent", &["“Half a sent”"]);
}

/// The graphics device is lost: drawing is taken up once more in a new window, which stands where the old one
/// stood.
#[test]
fn a_lost_device_is_taken_up_again() {
    let Some((_turn, display)) = display() else { return };
    let folder = folder("lost");
    let (script, facts) = (folder.join("script.json"), folder.join("facts.json"));
    let steps = json!([
        {"motion": false}, {"press": "Ulvane:"}, {"press": "Request for clarification"},
        {"press": "Your own words"}, {"type": "Before it went dark"}, {"wait": 5}, "lose_device",
        {"wait": 1_000_000}
    ]);
    std::fs::write(&script, steps.to_string()).unwrap();
    let args = ["play", "first-watch", "--seat", "MERROW", "--seed", "3", "--shots"];
    let mut command = lucca(display, &folder);
    let mut child = command
        .args(args)
        .arg(&script)
        .env("LUCCA_FACTS", &facts)
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    let stands = |text: &str| text.contains("Before it went dark");
    let mut arguments = String::new();
    while Instant::now() < until && child.try_wait().unwrap().is_none() {
        arguments = std::fs::read_to_string(format!("/proc/{}/cmdline", child.id())).unwrap_or_default();
        if arguments.contains("resume") && stands(&std::fs::read_to_string(&facts).unwrap_or_default()) {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let _ = child.kill();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("drawing failed") && said.contains("taken up once more"), "{said}");
    assert!(arguments.contains("resume"), "no new window took the place of the old one: {arguments}\n{said}");
    assert!(stands(&std::fs::read_to_string(&facts).unwrap_or_default()), "the words are gone\n{said}");
}

/// A person at a mouse and a keyboard: real events, from the guided exercise's first press to its debrief.
struct Hand<'d> {
    display: &'d str,
    facts: PathBuf,
    inputs: u32,
}

impl Hand<'_> {
    fn xdotool(&self, args: &[&str]) {
        assert!(Command::new("xdotool").env("DISPLAY", self.display).args(args).status().unwrap().success());
    }

    fn nodes(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.facts).unwrap_or_default();
        serde_json::from_str::<Value>(&text)
            .ok()
            .and_then(|facts| facts["nodes"].as_array().cloned())
            .unwrap_or_default()
    }

    fn find(&self, name: &str) -> Option<(i64, i64)> {
        let nodes = self.nodes();
        let fits = |node: &&Value| {
            node["off"] == false
                && ["Button", "RadioButton", "ComboBox", "CheckBox", "Tab"]
                    .contains(&node["role"].as_str().unwrap_or_default())
        };
        let exact = nodes.iter().filter(fits).find(|node| node["name"] == name);
        let node = exact.or_else(|| {
            nodes
                .iter()
                .filter(fits)
                .find(|node| node["name"].as_str().is_some_and(|label| label.starts_with(name)))
        })?;
        let middle = |one: &str, two: &str| {
            ((node[one].as_f64().unwrap_or(0.0) + node[two].as_f64().unwrap_or(0.0)) / 2.0) as i64
        };
        Some((middle("x0", "x1"), middle("y0", "y1")))
    }

    fn wait_for(&self, name: &str) -> Option<(i64, i64)> {
        // A busy machine takes its time; one that is idle is not kept waiting.
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            if let Some(at) = self.find(name) {
                // Where it came to rest.
                std::thread::sleep(Duration::from_millis(180));
                return self.find(name).or(Some(at));
            }
            std::thread::sleep(Duration::from_millis(60));
        }
        None
    }

    /// Presses whichever of some buttons is there, until something else comes up.
    fn press_until(&mut self, names: &[&str], goal: &str) {
        let until = Instant::now() + PATIENCE;
        while self.find(goal).is_none() && Instant::now() < until {
            if let Some((x, y)) = names.iter().find_map(|name| self.find(name)) {
                self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
                std::thread::sleep(Duration::from_millis(60));
                self.xdotool(&["click", "1"]);
                self.inputs += 1;
            }
            std::thread::sleep(Duration::from_millis(500));
        }
    }

    fn press(&mut self, name: &str) {
        let Some((x, y)) = self.wait_for(name) else {
            panic!(
                "“{name}” does not come up; there is: {:?}",
                self.nodes().iter().map(|node| node["name"].clone()).collect::<Vec<_>>()
            )
        };
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
        std::thread::sleep(Duration::from_millis(60));
        self.xdotool(&["click", "1"]);
        std::thread::sleep(Duration::from_millis(250));
        self.inputs += 1;
    }
}

#[test]
fn a_person_plays_the_guided_exercise_to_its_debrief() {
    let Some((_turn, display)) = display() else { return };
    if Command::new("xdotool").arg("version").stderr(Stdio::null()).stdout(Stdio::null()).status().is_err() {
        assert!(std::env::var_os("LUCCA_CI").is_none(), "there is no xdotool: a person cannot be played");
        return;
    }
    let folder = folder("person");
    let facts = folder.join("facts.json");
    let mut child = lucca(display, &folder)
        .env("LUCCA_FACTS", &facts)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut hand = Hand { display, facts, inputs: 0 };
    hand.press("Begin the guided exercise");
    hand.press("Ulvane");
    hand.press("Request for clarification");
    hand.press("Send");
    for turn in 1..=3 {
        for name in ["Go on to exchange 2", "Go on to exchange 3", "Go on to the Decision"] {
            hand.press(name);
        }
        if turn == 1 {
            hand.press("Add an order");
            // What is looked for is typed.
            if let Some((x, y)) = hand.wait_for("Put aside") {
                hand.xdotool(&["mousemove", &(x - 160).to_string(), &(y + 62).to_string(), "click", "1"]);
                hand.xdotool(&["type", "--delay", "40", "operators"]);
            }
            hand.press("Direct the operators");
            hand.press("Seal");
        }
        hand.press("Commit");
        hand.press("Carry out the turn");
        let on = if turn == 3 { "On to the debrief" } else { "On to turn" };
        // The story goes on by itself: by the time somebody presses, the button may be another one.
        hand.press_until(&["Skip to the recap", "To the recap"], on);
        hand.press(on);
    }
    assert!(hand.wait_for("Norms").is_some());
    hand.press("Norms");
    hand.press("Leave");
    assert!(hand.wait_for("New exercise").is_some());
    println!("window: a person played the guided exercise with {} presses", hand.inputs);
    hand.press("Quit");
    let until = Instant::now() + Duration::from_secs(10);
    while child.try_wait().unwrap().is_none() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(100));
    }
    let code = child.try_wait().unwrap();
    let _ = child.kill();
    assert!(code.is_some_and(|code| code.success()), "{code:?}");
}

/// The projector is a process of its own: what only some delegations know is nowhere in its memory, and what
/// all know is.
#[test]
#[cfg(target_os = "linux")]
fn the_projector_holds_no_secret_in_memory() {
    let Some((_turn, display)) = display() else { return };
    let folder = folder("projector");
    // A scenario of its own, since those built in lie in the program itself. Words that can be told apart
    // from all others.
    let text = include_str!("../../scenarios/lantern-strait.ron")
        .replace("id: \"lantern-strait\"", "id: \"another-strait\"");
    let mut file: lucca::scenario::ScenarioFile =
        lucca::scenario::from_text("another.ron", &text, framework()).unwrap().scenario.file;
    for (at, nation) in file.nations.iter_mut().enumerate() {
        nation.brief = lucca::text::Text::One(format!("Only delegation {at} knows the word quillbracken."));
    }
    for variant in &mut file.variants {
        variant.truth = lucca::text::Text::One("In truth it was the vellumthorpe.".to_owned());
    }
    file.title = lucca::text::Text::One("The Strait of Ombersedge".to_owned());
    let path = folder.join("another.ron");
    std::fs::write(&path, ron::ser::to_string(&file).unwrap()).unwrap();
    let (script, facts) = (folder.join("script.json"), folder.join("facts.json"));
    let steps = json!([
        {"seats": [["person", "cooperative", "cooperative"], true]}, {"seed": 5}, "begin", {"wait": 5},
        {"press": "Go on"}, {"wait": 3}, {"press": "Open the projector"}, {"wait": 1_000_000}
    ]);
    std::fs::write(&script, steps.to_string()).unwrap();
    let mut command = lucca(display, &folder);
    let mut child = command
        .args(["play", &path.display().to_string(), "--shots"])
        .arg(&script)
        .env("LUCCA_FACTS", &facts)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let projector = || {
        let all = std::fs::read_dir("/proc")
            .unwrap()
            .flatten()
            .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        all.into_iter().find(|pid| {
            let line = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            let parent = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            let parent = parent
                .rsplit(')')
                .next()
                .and_then(|rest| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
            line.ends_with("projector\0") && parent == Some(child.id())
        })
    };
    let until = Instant::now() + Duration::from_secs(15);
    let mut found = None;
    while found.is_none() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(200));
        found = projector();
    }
    std::thread::sleep(Duration::from_secs(4));
    let (own, other) = found.map_or((Vec::new(), Vec::new()), |pid| (count(child.id()), count(pid)));
    let _ = child.kill();
    let _ = child.wait();
    assert!(found.is_some(), "no projector was opened");
    assert!(own.iter().all(|times| *times > 0), "the facilitator's own window holds all three: {own:?}");
    assert!(other[0] > 0, "the projector shows nothing");
    assert_eq!(other[1..], [0, 0], "secrets are in the projector's memory");
}

/// How often the title, a brief and the truth stand in the memory of a process.
#[cfg(target_os = "linux")]
fn count(pid: u32) -> Vec<usize> {
    use std::io::{Read, Seek, SeekFrom};
    let words = ["Strait of Ombersedge", "quillbracken", "vellumthorpe"];
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
    let mut memory = std::fs::File::open(format!("/proc/{pid}/mem")).unwrap();
    let mut counts = vec![0; words.len()];
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let Some((from, to)) = line.split_whitespace().next().and_then(|range| range.split_once('-')) else {
            continue;
        };
        let (Ok(from), Ok(to)) = (u64::from_str_radix(from, 16), u64::from_str_radix(to, 16)) else {
            continue;
        };
        let mut bytes = vec![0; usize::try_from(to - from).unwrap().min(1 << 28)];
        if memory.seek(SeekFrom::Start(from)).is_err() || memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        for (count, word) in counts.iter_mut().zip(words) {
            let word = word.as_bytes();
            let mut at = 0;
            while let Some(found) =
                bytes[at..].windows(word.len()).position(|window| window[0] == word[0] && window == word)
            {
                *count += 1;
                at += found + word.len();
            }
        }
    }
    counts
}
