//! What each address answers, and whom: who names this machine as the host, and knows the token.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use clap::ValueEnum;
use ecart_data::{Look, Source};
use ecart_report::html::serve::{Bar, picking, saying, with_bar};
use ecart_report::{Findings, html, in_field};
use ecart_words::{Lang, Words};

use super::form::Columns;
use super::http::{Request, Response, Status};
use super::picks::{LANG, Picks};
use super::token::is_same;
use crate::args::{LangArg, ServeArgs, quoted};
use crate::command::App;
use crate::command::audit::audited;
use crate::message::Message;
use crate::notes;

/// What answers.
pub(super) struct Server<'a> {
    args: &'a ServeArgs,
    columns: Columns<'a>,
    token: String,
    port: u16,
    app: &'a App<'a>,
    /// One audit at a time: each takes all that the machine has.
    auditing: Mutex<()>,
    over: AtomicBool,
}

impl<'a> Server<'a> {
    pub(super) fn new(args: &'a ServeArgs, look: &'a Look, token: String, port: u16, app: &'a App<'a>) -> Self {
        let columns = Columns::new(&args.served, look);
        Self { args, columns, token, port, app, auditing: Mutex::new(()), over: AtomicBool::new(false) }
    }

    /// Where the first page is.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.folder())
    }

    fn folder(&self) -> String {
        format!("/{}/", self.token)
    }

    /// Whether somebody wished to end.
    pub(super) fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    /// Answers a request.
    pub(super) fn answer(&self, request: &Request) -> Response {
        let refused = |status, id| Response { status, html: false, body: format!("{}\n", self.app.words.say(id)) };
        // A page of another name that leads here (DNS rebinding) names itself as the host.
        if !self.is_this_host(request.host.as_deref()) {
            return refused(Status::Forbidden, "serve-not-this-host");
        }
        let Some(rest) = self.below_token(&request.path) else { return refused(Status::NotFound, "serve-not-found") };
        match (request.method.as_str(), rest) {
            ("GET", "") => self.picked(&request.query),
            ("GET", "audit") => self.audit(&Picks::of_query(&request.query)),
            ("POST", "stop") => {
                self.over.store(true, Ordering::SeqCst);
                page(Status::Ok, saying(&self.app.words.say("serve-stopped"), self.app.words))
            }
            (_, "" | "audit" | "stop") => refused(Status::MethodNotAllowed, "serve-not-found"),
            _ => refused(Status::NotFound, "serve-not-found"),
        }
    }

    fn is_this_host(&self, host: Option<&str>) -> bool {
        let names = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{}", self.port));
        host.is_some_and(|host| names.iter().any(|name| name == host) || (self.port == 80 && ["127.0.0.1", "localhost"].contains(&host)))
    }

    fn below_token<'p>(&self, path: &'p str) -> Option<&'p str> {
        let (token, rest) = path.strip_prefix('/')?.split_once('/')?;
        is_same(token, &self.token).then_some(rest)
    }

    /// The form: with what was picked, or with what is guessed.
    fn picked(&self, query: &str) -> Response {
        let picks = Picks::of_query(query);
        let picks = if picks == Picks::default() { self.columns.guessed() } else { picks };
        self.form(&picks, None, &self.words(&picks))
    }

    fn form(&self, picks: &Picks, refusal: Option<&Message>, words: &Words) -> Response {
        let status = if refusal.is_some() { Status::Unprocessable } else { Status::Ok };
        page(status, picking(&self.columns.form(picks, refusal, &self.folder(), words), words))
    }

    fn audit(&self, picks: &Picks) -> Response {
        let words = self.words(picks);
        match self.audited(picks, &words) {
            Ok(text) => page(Status::Ok, text),
            Err(message) => self.form(picks, Some(&message), &words),
        }
    }

    /// The page of the audit that was picked: the one that `--out` writes, below the bar.
    fn audited(&self, picks: &Picks, words: &Words) -> Result<String, Message> {
        let app = App { words, shell: self.app.shell };
        let args = picks.audit(&self.args.served, self.args.separator.as_deref(), words)?;
        // What another audit left behind is nothing of ours.
        let alone = self.auditing.lock().unwrap_or_else(PoisonError::into_inner);
        let (document, remarks) = audited(&args.for_a_report(), &Source::Paths(args.files.clone()), &app)?;
        drop(alone);
        let findings = Findings::new(&document, words);
        let text = html::page(&document, &findings, &in_field(&document, words));
        // Whoever pastes it may have a system of another language than this page.
        let lang = words.lang().code();
        let bar = Bar {
            command: format!("{} --lang {lang} --out {}", args.command_line(), quoted(&words.say("serve-out"))),
            back: format!("{}?{}", self.folder(), picks.query()),
            remarks: notes::sentences(&remarks, &app),
        };
        Ok(with_bar(&text, &bar, words))
    }

    /// The words of the language that was picked, otherwise of the run.
    fn words(&self, picks: &Picks) -> Words {
        let picked = picks.of(LANG).first().and_then(|lang| LangArg::from_str(lang, false).ok());
        picked.map_or_else(|| self.app.words.clone(), |lang| Words::new(Lang::from(lang)))
    }
}

fn page(status: Status, body: String) -> Response {
    Response { status, html: true, body }
}
