//! Reads the system calls of a traced program.

use super::*;

/// One thing the traced child asked of the system, in order; what it waited for is told when it returned.
#[derive(Clone, Debug)]
pub enum Call {
    Made(String),
    Wrote(String, u64, Vec<u8>),
    Cut(String, u64),
    Synced(String),
    Renamed(String, String),
    Removed(String),
    Said(String),
}

/// Reads a trace. A write counts from when it began, a sync from when it had returned.
pub fn calls(trace: &str, folder: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut waiting: BTreeMap<String, String> = BTreeMap::new();
    let mut ends: BTreeMap<String, u64> = BTreeMap::new();
    for line in trace.lines() {
        let (process, rest) = line.split_once(' ').unwrap_or(("", line));
        let rest = rest.trim_start();
        let whole = if let Some(begun) = rest.strip_suffix(" <unfinished ...>") {
            // What is written may be on its way from the first moment.
            if begun.starts_with("pwrite64(") || begun.starts_with("write(") {
                call(&format!("{begun}) = 0"), folder, &mut ends, &mut calls);
                continue;
            }
            waiting.insert(process.to_owned(), begun.to_owned());
            continue;
        } else if rest.starts_with("<... ") {
            let Some(begun) = waiting.remove(process) else { continue };
            format!("{begun}{}", rest.split_once(" resumed>").map_or("", |(_, rest)| rest))
        } else {
            rest.to_owned()
        };
        call(&whole, folder, &mut ends, &mut calls);
    }
    calls
}

pub fn call(text: &str, folder: &str, ends: &mut BTreeMap<String, u64>, calls: &mut Vec<Call>) {
    let Some((name, rest)) = text.split_once('(') else { return };
    let Some((arguments, result)) = rest.rsplit_once(") = ").or_else(|| rest.rsplit_once(") ")) else {
        return;
    };
    if result.trim_start().starts_with("-1") || result.contains("-1 E") {
        return;
    }
    let of = |path: &str| path.strip_prefix(folder).map(|path| path.trim_start_matches('/').to_owned());
    let handle = || {
        arguments
            .split_once('<')
            .and_then(|(_, rest)| of(&String::from_utf8_lossy(&bytes(rest.split('>').next()?))))
    };
    let quoted: Vec<&str> = arguments.split('"').skip(1).step_by(2).collect();
    match name {
        "write" if arguments.starts_with("1<") => {
            let text = String::from_utf8_lossy(&bytes(quoted.first().unwrap_or(&""))).into_owned();
            text.lines().for_each(|line| calls.push(Call::Said(line.to_owned())));
        }
        "write" => {
            if let (Some(path), Some(text)) = (handle(), quoted.first()) {
                let (bytes, end) = (bytes(text), ends.entry(path.clone()).or_default());
                let at = *end;
                *end += bytes.len() as u64;
                calls.push(Call::Wrote(path, at, bytes));
            }
        }
        "pwrite64" => {
            let at = arguments.rsplit(", ").next().and_then(|at| at.parse().ok());
            if let (Some(path), Some(text), Some(at)) = (handle(), quoted.first(), at) {
                calls.push(Call::Wrote(path, at, bytes(text)));
            }
        }
        "ftruncate" => {
            let length = arguments.rsplit(", ").next().and_then(|length| length.parse().ok());
            if let (Some(path), Some(length)) = (handle(), length) {
                calls.push(Call::Cut(path, length));
            }
        }
        "fsync" | "fdatasync" => {
            if let Some(path) = handle() {
                calls.push(Call::Synced(path));
            }
        }
        "openat" | "open" => {
            let path = quoted.first().and_then(|path| of(&String::from_utf8_lossy(&bytes(path))));
            if let Some(path) = path {
                if arguments.contains("O_CREAT") {
                    calls.push(Call::Made(path.clone()));
                }
                if arguments.contains("O_TRUNC") {
                    ends.insert(path.clone(), 0);
                    calls.push(Call::Cut(path, 0));
                }
            }
        }
        "rename" | "renameat" | "renameat2" => {
            let paths: Vec<Option<String>> =
                quoted.iter().map(|path| of(&String::from_utf8_lossy(&bytes(path)))).collect();
            if let [Some(from), Some(to)] = paths.as_slice() {
                calls.push(Call::Renamed(from.clone(), to.clone()));
            }
        }
        "unlink" | "unlinkat" => {
            if let Some(path) = quoted.first().and_then(|path| of(&String::from_utf8_lossy(&bytes(path)))) {
                calls.push(Call::Removed(path));
            }
        }
        _ => {}
    }
}

/// Reads the bytes of a trace written with `-xx`.
pub fn bytes(text: &str) -> Vec<u8> {
    let digits = text.as_bytes();
    let value = |at: usize| (digits[at] as char).to_digit(16).unwrap_or_default() as u8;
    (0..digits.len() / 4).map(|at| value(4 * at + 2) << 4 | value(4 * at + 3)).collect()
}

pub fn traced(library: &Path, count: u32) -> (Vec<Call>, String) {
    let output = library.with_file_name("trace.txt");
    let output = std::env::temp_dir().join(format!(
        "lucca-trace-{}-{}",
        std::process::id(),
        output.parent().unwrap().file_name().unwrap().to_string_lossy()
    ));
    let kinds = concat!(
        "trace=openat,open,write,pwrite64,ftruncate,fsync,fdatasync,",
        "rename,renameat,renameat2,unlink,unlinkat"
    );
    let arguments = ["-xx", "-s", "70000", "-e", kinds].map(str::to_owned);
    let mut child = child_command(Some((&arguments, &output)), library, count).spawn().unwrap();
    let mut text = String::new();
    child.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    child.wait().unwrap();
    let trace = fs::read_to_string(&output).unwrap();
    fs::remove_file(&output).unwrap();
    (calls(&trace, &library.parent().unwrap().to_string_lossy()), text)
}
