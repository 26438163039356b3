//! `ecart serve`: what is answered, and whom.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};

use crate::util::Ecart;

const HOSTILE: &str = "<script>alert(1)</script>";
const PICKS: &str = "label=y&prediction=yhat&group=sex";

fn rows() -> String {
    let rows = ["F,0,1", "M,1,1", "F,1,0", "M,0,0"].map(|row| format!("{row},\"a\"\"><b>\"\n")).join("").repeat(20);
    format!("sex,y,yhat,{HOSTILE}\n{rows}")
}

/// A server that runs until it is dropped.
struct Served {
    run: Ecart,
    child: Child,
    port: u16,
    /// The path of the first page.
    folder: String,
}

/// What was answered: the line of the status, the headers, the body.
struct Answer {
    status: String,
    head: String,
    body: String,
}

impl Served {
    fn new(more: &str) -> Self {
        Self::of(&rows(), more)
    }

    fn of(rows: &str, more: &str) -> Self {
        let run = Ecart::new().file("p.csv", rows).args("serve p.csv --no-open").args(more);
        let mut child = run.command().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut address = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut address).unwrap();
        let (port, folder) = address.trim().strip_prefix("http://127.0.0.1:").unwrap().split_once('/').unwrap();
        Self { port: port.parse().unwrap(), folder: format!("/{folder}"), run, child }
    }

    fn sent(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let (status, head) = head.split_once("\r\n").unwrap();
        Answer { status: status.to_owned(), head: head.to_owned(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.sent(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port))
    }

    /// A page below the token.
    fn page(&self, below: &str) -> Answer {
        self.get(&format!("{}{below}", self.folder))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // One that has ended by itself cannot be ended again.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn only_who_knows_the_token_and_names_this_machine_is_answered() {
    let served = Served::new("");
    assert!(served.page("").status.ends_with("200 OK"));
    assert_eq!(served.folder.len(), 34, "128 bits: {}", served.folder);
    for path in ["/", "/audit", "/00000000000000000000000000000000/", &served.folder[..33], &served.folder[1..]] {
        let answer = served.get(if path.starts_with('/') { path } else { "/x" });
        assert!(answer.status.ends_with("404 Not Found") && !answer.body.contains("yhat"), "{path}");
    }
    for host in ["Host: evil.example\r\n", "Host: 127.0.0.1\r\n", "", "Host: 127.0.0.1:1\r\n", "Host: localhost.evil.example\r\n"] {
        let answer = served.sent(&format!("GET {} HTTP/1.1\r\n{host}\r\n", served.folder));
        assert!(answer.status.ends_with("403 Forbidden") && !answer.body.contains("yhat"), "{host}: {}", answer.status);
    }
    let answer = served.sent(&format!("DELETE {} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", served.folder, served.port));
    assert!(answer.status.ends_with("405 Method Not Allowed"));
    let answer = served.sent(&format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(70_000)));
    assert!(answer.status.contains(" 431 "), "{}", answer.status);
}

#[test]
fn nothing_is_kept_or_told_to_others() {
    let served = Served::new("");
    let pages = [served.page(""), served.page(&format!("audit?{PICKS}"))];
    for answer in &pages {
        for header in
            ["Cache-Control: no-store", "Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff", "frame-ancestors 'none'"]
        {
            assert!(answer.head.contains(header), "{header}: {}", answer.head);
        }
        assert!(!answer.head.contains("Access-Control"));
        assert!(answer.body.contains("default-src 'none'"));
        assert!(!answer.body.contains("https://") || !answer.body.contains("src=\"http"));
    }
    assert!(pages[0].body.contains("form-action 'self'") && pages[1].body.contains("form-action 'none'"));
}

#[test]
fn the_first_page_shows_the_columns_and_what_each_may_be() {
    let served = Served::new("--lang fr");
    let page = served.page("").body;
    for part in
        ["<html lang=\"fr\">", "value=\"sex\" checked", "<option value=\"y\" selected>", "<option value=\"yhat\" selected>", "Un groupe."]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains(HOSTILE) && page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

#[test]
fn a_threshold_that_nobody_said_is_marked_and_dates_are_known() {
    let rows: String = (0..60)
        .map(|row| format!("{},0.{},{},2024-0{}-1{}\n", row % 2, 10 + row, ["a", "b", "c"][row % 3], 1 + row % 6, row % 9))
        .collect();
    let served = Served::of(&format!("y,score,g,day\n{rows}"), "--lang en");
    let page = served.page("").body;
    for part in [
        "To decide: no file says",
        "aria-describedby=\"threshold-means threshold-note\"",
        "Dates or periods: as the time, it tells",
        "<option value=\"day\">day</option>",
        "<option value=\"day=quarter\">day, by quarter</option>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let (before, after) = page.split_once("<details>").unwrap();
    assert!(before.contains("id=\"over\"") && !after.contains("id=\"over\""));
    // It is no threshold until somebody writes one.
    let asked = served.page("audit?label=y&score=score&group=g").body;
    assert!(asked.contains("role=\"alert\"") && asked.contains("--threshold"), "{asked}");
    for threshold in ["0.4", "0,4"] {
        let said = served.page(&format!("audit?label=y&score=score&threshold={threshold}&group=g&over=day%3Dquarter")).body;
        assert!(!said.contains("To decide") && said.contains("score ≥ 0.4") && said.contains("2024-Q1"), "{said}");
    }
}

#[test]
fn a_field_that_is_refused_says_so_and_is_where_the_reader_begins() {
    let rows: String = (0..60).map(|row| format!("{},0.{},{}\n", row % 2, 10 + row, ["a", "b"][row % 2])).collect();
    let served = Served::of(&format!("y,score,g\n{rows}"), "--lang en");
    let field = |page: &str, flag: &str| {
        let (_, after) = page.split_once(&format!("<label for=\"{flag}\">")).unwrap();
        after.split_once("<div class=\"field\">").map_or(after, |(field, _)| field).to_owned()
    };
    let refused = served.page("audit?label=y&score=score&threshold=high&group=g").body;
    let threshold = field(&refused, "threshold");
    for part in ["aria-invalid=\"true\"", " autofocus", "<code>high</code> is not a threshold", "value=\"high\""] {
        assert!(threshold.contains(part), "{part}: {threshold}");
    }
    assert!(refused.contains("<a href=\"#threshold\">Go to: Threshold</a>"), "{refused}");
    assert!(!field(&refused, "score").contains("aria-invalid") && !refused.contains("<details open>"), "{refused}");
    // One that few need is then in sight.
    let rare = served.page("audit?label=y&score=score&threshold=0.4&group=g&min-group=few").body;
    assert!(rare.contains("<details open>") && field(&rare, "min-group").contains("autofocus"), "{rare}");
}

#[test]
fn an_audit_is_the_page_that_out_writes_below_a_bar() {
    let served = Served::new("");
    for (picks, lang) in
        [(PICKS.to_owned(), ""), (format!("{PICKS}&intersect=only&group=%3Cscript%3Ealert(1)%3C%2Fscript%3E&lang=fr"), " --lang fr")]
    {
        let answer = served.page(&format!("audit?{picks}"));
        assert!(answer.status.ends_with("200 OK"), "{}", answer.body);
        let (before, rest) = answer.body.split_once("<aside class=\"bar\"").unwrap();
        let (bar, after) = rest.split_once("</aside>").unwrap();
        let command = bar.split_once("<pre tabindex=\"0\"><code>").unwrap().1.split_once("</code>").unwrap().0;
        let command = command.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        assert!(command.contains(lang) && !bar.contains("<script"), "{command}");
        let typed = crate::util::split(command.strip_prefix("ecart ").unwrap());
        let written = served.run.command_of(env!("CARGO_BIN_EXE_ecart")).args(typed).args(["--force", "--quiet"]).output().unwrap();
        assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
        let folder = if lang.is_empty() { "report" } else { "rapport" };
        let page = fs::read_to_string(served.run.path(folder).join("index.html")).unwrap();
        assert_eq!(format!("{before}{after}"), page);
        // The way back keeps the picks.
        let back = bar.split_once("href=\"").unwrap().1.split_once('"').unwrap().0.replace("&amp;", "&");
        let form = served.get(&back).body;
        assert!(form.contains("<option value=\"yhat\" selected>") && form.contains("value=\"sex\" checked"), "{form}");
        assert_eq!(form.contains("<option value=\"only\" selected>"), !lang.is_empty());
    }
}

#[test]
fn wrong_picks_are_told_as_the_command_line_tells_them() {
    let served = Served::new("");
    for (picks, flags) in [
        ("label=y&group=sex", "--label y --group sex"),
        ("label=y&prediction=yhat&group=race", "--label y --prediction yhat --group race"),
        ("label=y&prediction=sex&group=sex&min-group=few", "--label y --prediction sex --group sex --min-group few"),
        ("label=y&score=yhat&threshold=%3Cb%3E&group=sex", "--label y --score yhat --threshold <b> --group sex"),
    ] {
        let message = Ecart::new().file("p.csv", rows()).args(&format!("audit p.csv {flags}")).refused();
        let what = message.lines().next().unwrap().strip_prefix("error: ").unwrap().replace('<', "&lt;").replace('>', "&gt;");
        let answer = served.page(&format!("audit?{picks}"));
        assert!(answer.status.contains(" 422 "), "{}", answer.status);
        let shown = answer.body.replace("<code>", "`").replace("</code>", "`");
        assert!(shown.contains(&what) && shown.contains("role=\"alert\"") && shown.contains("<b>hint:</b>"), "{what}: {shown}");
        assert!(shown.contains("name=\"group\" value=\"sex\"") && shown.contains("<option value=\"y\" selected>"));
    }
}

#[test]
fn the_button_ends_it() {
    let mut served = Served::new("");
    let answer =
        served.sent(&format!("POST {}stop HTTP/1.1\r\nHost: localhost:{}\r\nContent-Length: 2\r\n\r\na=", served.folder, served.port));
    assert!(answer.status.ends_with("200 OK") && answer.body.contains("has ended"));
    assert_eq!(served.child.wait().unwrap().code(), Some(0));
}

#[test]
fn what_cannot_be_served_is_told() {
    let message = Ecart::new().args("serve nowhere.csv --no-open").refused();
    assert!(message.contains("`nowhere.csv`"), "{message}");
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let message = Ecart::new().file("p.csv", rows()).args(&format!("serve p.csv --no-open --port {port}")).refused();
    assert!(message.contains(&format!("the port {port} is in use")) && message.contains("leave out `--port`"), "{message}");
    let message = Ecart::new().args("serve - --no-open").refused();
    assert!(message.contains("standard input can be read once"), "{message}");
}
