//! `ecart serve`: pick what is audited in the browser.
//!
//! Only this machine is listened to, only who knows the token in the address is answered, and nothing is asked of anybody: no row leaves the machine.
//! A page is made by the calls that `ecart audit` makes, and is the page that `--out` writes, with a bar above it.

mod answer;
mod form;
mod http;
mod picks;
mod token;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ecart_data::{LookOptions, Source, look};
use ecart_words::say;

use self::answer::Server;
use super::App;
use crate::args::ServeArgs;
use crate::browser;
use crate::message::{Message, io_reason, of_look};
use crate::request::separator;

/// So many requests are answered at once.
const AT_ONCE: usize = 8;

pub(super) fn run(args: &ServeArgs, app: &App<'_>) -> Result<(), Message> {
    let words = app.words;
    if args.served.iter().any(|file| file == "-") {
        return Err(Message::new(words.say("error-serve-stdin")).hint(words.say("hint-serve-stdin")));
    }
    let options =
        LookOptions { separator: args.separator.as_deref().map(|text| separator(text, words)).transpose()?, ..LookOptions::default() };
    let seen = look(&Source::Paths(args.served.clone()), &options).map_err(|error| of_look(&error, &args.served, words))?;
    let asked = args.port.unwrap_or(0);
    let (listener, here) = listening(asked).map_err(|error| not_listening(asked, &error, app))?;
    let token = token::random().ok_or_else(|| Message::new(words.say("error-serve-random")).hint(words.say("hint-fault")))?;
    let server = Server::new(args, &seen, token, here.port(), app);
    let address = server.address();
    app.print(format!("{address}\n").as_bytes())?;
    app.shell.say(&words.say("serve-running"));
    serve(&listener, here, &server, (!args.no_open).then_some(&address), app);
    Ok(())
}

fn listening(port: u16) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let here = listener.local_addr()?;
    Ok((listener, here))
}

fn not_listening(port: u16, error: &io::Error, app: &App<'_>) -> Message {
    let words = app.words;
    let message = match error.kind() {
        io::ErrorKind::AddrInUse => Message::new(say!(words, "error-serve-port-used", port = port.to_string())),
        _ => Message::new(say!(words, "error-serve-port", port = port.to_string())).at(io_reason(error, words)),
    };
    message.hint(words.say("hint-serve-port")).caused_by(error)
}

/// Answers until the wish to end arrives.
fn serve(listener: &TcpListener, here: SocketAddr, server: &Server<'_>, opened: Option<&String>, app: &App<'_>) {
    let busy = AtomicUsize::new(0);
    thread::scope(|scope| {
        if let Some(address) = opened {
            scope.spawn(move || {
                if browser::open(address.as_ref()).is_err() {
                    app.shell.note(&app.words.say("note-serve-no-browser"), app.words);
                }
            });
        }
        for stream in listener.incoming() {
            if server.is_over() {
                break;
            }
            // A caller that hangs up before it is heard is nobody's fault.
            let Ok(stream) = stream else { continue };
            if busy.fetch_add(1, Ordering::SeqCst) >= AT_ONCE {
                busy.fetch_sub(1, Ordering::SeqCst);
                http::turn_away(stream);
                continue;
            }
            let busy = &busy;
            scope.spawn(move || {
                http::converse(stream, |request| server.answer(request));
                busy.fetch_sub(1, Ordering::SeqCst);
                if server.is_over() {
                    // The loop waits for a caller: this is one.
                    drop(TcpStream::connect(here));
                }
            });
        }
    });
}
